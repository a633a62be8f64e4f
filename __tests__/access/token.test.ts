// A token's letters tell its kind and its damage; its length tells nothing.
import { inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { crc32 } from "node:zlib";
import { Token, verifyChecksum, type TokenKind } from "../../src/access/token.ts";
import { mint, type MintKind } from "../../twin/mint.ts";

const shape = (text: string) => new Token(text).shape;
const kind = (text: string) => new Token(text).kind;
const checksum = (text: string) => verifyChecksum(new Token(text), (of) => Promise.resolve(crc32(of)));

const KINDS: readonly [string, MintKind, TokenKind, "right" | "none"][] = [
  ["a classic token", "classic", "classic", "right"],
  ["an OAuth token", "oauth", "oauth", "right"],
  ["an App's user token", "user-to-server", "app-user", "right"],
  ["a refresh token", "refresh", "refresh", "right"],
  ["an installation token", "installation", "installation", "none"],
  ["a long installation token", "long-installation", "installation", "none"],
  ["a fine-grained token", "fine-grained", "fine-grained", "none"],
  ["a classic token of before the prefixes", "hex", "classic", "none"],
];

test.each(KINDS)("%s is known by its beginning", async (...[, minted, tokenKind, expected]) => {
  const token = mint(minted, "kinds");
  expect(shape(token)).toEqual({ kind: "whole" });
  expect(kind(token)).toBe(tokenKind);
  expect(await checksum(token)).toBe(expected);
});

test.each(["hunter2", "GHP_upper", "ghx_other", "github_pat", "F".repeat(40), "a".repeat(39)])(
  "%s is whole and of an unknown kind",
  async (text) => {
    expect(shape(text)).toEqual({ kind: "whole" });
    expect(kind(text)).toBe("unknown");
    expect(await checksum(text)).toBe("none");
  },
);

test.each<[string, TokenKind]>([
  ["ghs_", "installation"],
  ["github_pat_", "fine-grained"],
  ["ghp_", "classic"],
])("a token is never judged by its length: %s and anything", (prefix, tokenKind) => {
  for (const length of [7, 36, 200, 5000])
    expect(new Token(prefix + "x".repeat(length))).toMatchObject({
      kind: tokenKind,
      shape: { kind: "whole" },
    });
});

describe("the checksum", () => {
  // The published vector, put together here so that no scanner takes it for a token.
  const body = "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ";

  test.each(["ghp", "gho", "ghu", "ghr"])("of the published vector is right behind %s_", async (prefix) => {
    expect(await checksum([prefix, body + "0mLq17"].join("_"))).toBe("right");
  });

  test.each<[string, (token: string) => string]>([
    ["one letter changed", (token) => token.replace(/.$/, (last) => (last === "A" ? "B" : "A"))],
    ["the last letter cut off", (token) => token.slice(0, -1)],
    ["two letters swapped", (token) => token.replace(/(ghp_)(.)(.)/, "$1$3$2")],
    ["a letter doubled", (token) => `${token}${token.slice(-1)}`],
    ["nothing behind the prefix", () => "ghp_"],
  ])("is wrong with %s, and the token is whole all the same", async (_name, damage) => {
    const token = damage(["ghp", body + "0mLq17"].join("_"));
    expect(new Token(token)).toMatchObject({ kind: "classic", shape: { kind: "whole" } });
    expect(await checksum(token)).toBe("wrong");
  });

  test.each<MintKind>(["installation", "fine-grained", "long-installation"])(
    "is not asked of %s",
    async (minted) => {
      expect(await checksum(mint(minted, "cut").slice(0, -3))).toBe("none");
    },
  );

  test("is right for every minted token, those with a short number included", async () => {
    for (let seed = 0; seed < 200; seed++)
      expect(await checksum(mint("classic", String(seed)))).toBe("right");
  });
});

test.each([
  ["nothing", ""],
  ["blanks", "  "],
  ["a line end", "\r\n"],
])("%s is an empty token", (_name, text) => {
  expect(shape(text)).toEqual({ kind: "empty" });
});

describe("a damaged token is reported with its damage and never with its letters", () => {
  const token = mint("classic", "damaged");
  test.each<[string, string, RegExp]>([
    ["a line end after it", `${token}\n`, /line end after/],
    ["a Windows line end after it", `${token}\r\n`, /line end after/],
    ["a line end before it", `\n${token}`, /line end inside/],
    ["two tokens", `${token}\n${token}`, /line end inside/],
    ["a blank before it", ` ${token}`, /space/],
    ["a blank after it", `${token} `, /space/],
    ["a tab inside", `ghp_\t${token}`, /space/],
    ["a no-break space", `\u00a0${token}`, /space/],
    ["double quotes", `"${token}"`, /quotes/],
    ["single quotes", `'${token}'`, /quotes/],
    ["backticks", `\`${token}\``, /quotes/],
    ["one quote at its end", `${token}"`, /quotes/],
    ["one quote at its beginning", `'${token}`, /quotes/],
    ["a zero-width blank", `${token}\u200b`, /character/],
    ["a byte-order mark", `\ufeff${token}`, /space|character/],
    ["typographic quotes", `“${token}”`, /character/],
    ["a control character", `${token}\u0000`, /character/],
    ["the dots of a masked text", "ghp_••••", /character/],
  ])("%s", (_name, text, flaw) => {
    const found = shape(text);
    expect(found).toEqual({ kind: "malformed", flaw: expect.stringMatching(flaw) });
    expect(JSON.stringify(found)).not.toContain(token);
  });

  test.each([
    ["quotes", `"${token}"`],
    ["a line end", `${token}\n`],
    ["blanks", `  ${token}`],
  ])("its kind is still told behind %s", (_name, text) => {
    expect(kind(text)).toBe("classic");
  });
});

test("a token prints as three stars, with its kind and shape or without", () => {
  const text = mint("classic", "printed");
  expect(JSON.stringify({ token: new Token(text) })).toBe('{"token":"***"}');
  expect(inspect({ token: new Token(text) }, { depth: 9, showHidden: true })).not.toContain(text);
});
