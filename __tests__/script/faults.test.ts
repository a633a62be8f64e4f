// The fault table: what it looks for is found, and a row that does not end as it should says so.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { casesFor } from "../../script/lib/faults/by-engine.ts";
import { findLeaks, withoutMasks } from "../../script/lib/faults/leak.ts";
import type { Seen } from "../../script/lib/faults/play.ts";
import { problemsOf, renderTable } from "../../script/lib/faults/report.ts";
import { findStrayed } from "../../script/lib/faults/second.ts";
import { CASES } from "../../script/lib/faults/table.ts";

const REQUEST = {
  method: "GET",
  path: "/token",
  headers: {},
  status: 200,
  bodyLength: 0,
  startedAt: 0,
  endedAt: 1,
} as const;

describe("a leak is found", () => {
  const secret = "ghx_a-Secret/of+Letters~";

  test.each<[string, (text: string) => string]>([
    ["as it is", (text) => text],
    ["in base64", (text) => Buffer.from(text).toString("base64")],
    ["in a URL's base64", (text) => Buffer.from(text).toString("base64url")],
    ["in hexadecimal", (text) => Buffer.from(text).toString("hex")],
    ["in a URL", encodeURIComponent],
  ])("%s, whatever stands around it", (_name, disguise) => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const traces = [{ where: "the log", text: disguise(before + secret + after) }];
        expect(findLeaks([secret], traces)).toEqual(["the log"]);
      }),
    );
  });

  test("not in a text without the secret", () => {
    expect(findLeaks([secret], [{ where: "the log", text: secret.slice(1) }])).toEqual([]);
  });

  test("in a log's lines, but for those that mask it", () => {
    expect(withoutMasks(`::add-mask::${secret}\nHello\n::debug::${secret}`)).toBe(
      `Hello\n::debug::${secret}`,
    );
  });
});

describe("a login that strays to another registry is found", () => {
  const secrets = {
    "ghcr.io": "token-of-octocat",
    "the second registry": "password-elsewhere",
    "the source's registry": "word-for-staging",
  };
  const places = Object.keys(secrets) as (keyof typeof secrets)[];
  const basic = (secret: string) => `Basic ${Buffer.from(`bot:${secret}`).toString("base64")}`;
  const sceneWhere = (strayed: string, place: string) => {
    const at = (name: keyof typeof secrets) => ({
      password: secrets[name],
      requests: [basic(secrets[name]), ...(place === name ? [strayed] : [])].map((authorization) => ({
        ...REQUEST,
        headers: { authorization },
      })),
    });
    const [twin, second, source] = [at("ghcr.io"), at("the second registry"), at("the source's registry")];
    return { twin, second, source, secrets: [secrets["ghcr.io"], "given-to-the-job"] as const };
  };

  test.each(
    places.flatMap((whose) =>
      places.filter((where) => where !== whose).map((where) => [whose, where] as const),
    ),
  )("from %s to %s", (whose, where) => {
    expect(findStrayed(sceneWhere(basic(secrets[whose]), where))).toEqual([`${where}'s requests`]);
  });

  test("and none is where each registry is sent its own", () => {
    expect(findStrayed(sceneWhere("", "nowhere"))).toEqual([]);
  });
});

describe("a case", () => {
  const [one] = CASES;
  if (one === undefined) throw new Error("The table is empty");
  const { expected } = one.row;
  const good: Seen = {
    ...expected,
    attempts: 2,
    moved: "1 old",
    untold: [],
    left: [],
    leaked: [],
    completes: true,
  };

  test("that ends as it should has no problems", () => {
    expect(problemsOf(expected, good)).toEqual([]);
  });

  test.each<[string, Partial<Seen>, told: RegExp, shown: string]>([
    ["another exit code", { exit: 7 }, /exit is "7"/, "7, not 0"],
    ["another code", { code: "unknown" }, /code is "unknown"/, "unknown, not none"],
    ["another verdict", { verdict: "denied" }, /verdict is "denied"/, "denied, not allowed"],
    ["other tags", { tags: "torn" }, /tags is "torn"/, "torn, not new"],
    ["another number of attempts", { attempts: 9 }, /attempts is "9"/, "9, not 2"],
    ["an outcome that is not told", { untold: ["no summary"] }, /no summary/, "no summary"],
    [
      "a file that is left",
      { left: ["temp/config.json"] },
      /left: temp\/config\.json/,
      "left: temp/config.json",
    ],
    ["a leak", { leaked: ["the log"] }, /leaked: the log/, "leaked: the log"],
    ["a second run that does not complete it", { completes: false }, /second run/, "second run"],
  ])("with %s has a problem, and the table shows what was seen", (...[, difference, told, shown]) => {
    const seen = { ...good, ...difference };
    const problems = problemsOf(expected, seen);
    expect(problems[0]).toMatch(told);
    const table = renderTable([one], [{ one, seen, problems }]).join("\n");
    expect(table).toContain("1 faults, 0 of them ended as they should");
    expect(table).toContain("**FAIL**");
    expect(table).toContain(shown);
  });

  test("has a name of its own", () => {
    const names = CASES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});

test.each([
  ["hosted", /^push: look for the manifest: /],
  ["container", /^$/],
])(
  "the table of the engine %s has the faults that can strike there, some with another end",
  (engine, never) => {
    const own = casesFor(engine);
    const able = CASES.filter(({ name }) => !never.test(name));
    expect(own.map(({ name }) => name)).toEqual(able.map(({ name }) => name));
    expect(own.filter((one, index) => one !== able[index]).length).toBeGreaterThan(0);
  },
);
