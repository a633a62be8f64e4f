// The YAML of `registry-auth`: read as YAML reads it, or refused by its line; never cut, never more than the text.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { stringify } from "yaml";
import { parseYamlEntries } from "../../src/action/yaml-entries.ts";

function read(text: string): unknown {
  const found = parseYamlEntries(text);
  return found.kind === "entries" ? found.entries.map((entry) => Object.fromEntries(entry)) : found;
}

/** As docker/login-action reads it, but every plain value is a text, and none an empty one. */
function readByJsYaml(text: string): unknown {
  try {
    const read = JSON.stringify(load(text, { schema: FAILSAFE_SCHEMA }));
    return JSON.parse(read, (_name, value: unknown) => value ?? "");
  } catch {
    return "not YAML";
  }
}

describe("a list is read as docker/login-action reads it", () => {
  test.each<[string, string]>([
    ["two entries", "- registry: ghcr.io\n  username: a\n  password: b\n- username: c\n  password: d"],
    ["indented, with comments and blank lines", "\n  # logins\n  - registry: a\n\n    username: b\n"],
    ["a dash on a line of its own", "-\n  registry: a\n-\n  registry: b"],
    ["a dash with more than one space", "-   registry: a\n    username: b"],
    ["on one line", "[{ registry: a, password: 'b' }]"],
    ["single quotes, with a quote inside", "- password: 'it''s # : & *'"],
    ["double quotes, with escapes", String.raw`- password: "a\"b\\c\nd\u00e4\x41"`],
    ["a comment after quotes", "- password: 'x' # the bot's"],
    ["a comment after a registry", "- registry: ghcr.io # GitHub's"],
    ["a block", "- password: |-\n    one\n      two\n\n    three  \n  username: b"],
    ["a block that keeps its line end", "- password: |\n    one\n- password: x"],
    ["a folded block", "- password: >-\n    one\n    two"],
    ["what has a colon or a # inside", "- registry: localhost:5000\n  password: a#b:c"],
    ["Windows' line ends", "- registry: a\r\n  username: b\r\n"],
    ["letters of any script", "- password: pässwörd-密码"],
    ["the line separators of Unicode", "- password: 'a\u2028b\u2029c\u0085d'"],
    ["a number and a word of YAML's", "- password: 0123\n  username: yes"],
    ["no value", "- registry:\n  username: a"],
    ["a document's beginning", "---\n- registry: a"],
  ])("%s", (_story, text) => {
    expect(read(text)).toEqual(readByJsYaml(text));
  });

  test("YAML's words for nothing are empty, and texts in quotes", () => {
    expect(read("- username: ~\n  password: null")).toEqual([{ username: "", password: "" }]);
    expect(read("- username: '~'\n  password: 'null'")).toEqual([{ username: "~", password: "null" }]);
  });

  test("whatever is put together of YAML's signs is read so, or refused", () => {
    const signs = [
      "- ",
      "  ",
      "\n",
      "\r\n",
      "\t",
      ": ",
      ":",
      " #",
      "#",
      "'",
      '"',
      "\\",
      "\\n",
      "|",
      "|-",
      ">",
      "&a",
      "*a",
      "!t ",
    ];
    const others = [
      "[",
      "]",
      "{",
      "}",
      ",",
      "%",
      "@",
      "? ",
      "---",
      "<<",
      "password",
      "a",
      "0",
      "ä",
      "\u2028",
      "\u0085",
    ];
    const parts = fc.array(fc.constantFrom(...signs, ...others), { maxLength: 12 });
    fc.assert(
      fc.property(parts, (written) => {
        const text = `- password: ${written.join("")}`;
        const found = read(text);
        const expected = Array.isArray(found) ? readByJsYaml(text) : found;
        expect(found).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test("whatever text is in quotes comes out as it went in", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n]/.test(text)),
        (password) => {
          const text = `- password: '${password.replaceAll("'", "''")}'`;
          expect(read(text)).toEqual([{ password }]);
        },
      ),
    );
  });

  test("what YAML writes is read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (password) => {
        expect(read(stringify([{ password }], { lineWidth: 0, singleQuote: false }))).toEqual([{ password }]);
      }),
    );
  });
});

describe("refused with its line, and without its text:", () => {
  test.each<[string, string, number, RegExp]>([
    ["an alias, as in a bomb of them", "- &a registry: x\n- *a", 1, /does not read as a text/],
    ["an anchor as a value", "- password: &hush x", 1, /does not read as a text/],
    ["a tag", "- password: !!binary aHVzaA==", 1, /does not read as a text/],
    ["an alias that names nothing", "- password: *hush", 1, /does not read as a text/],
    ["a list inside", "- password: [hush, hush]", 1, /does not read as a text/],
    ["a plain text with a comment, which would be cut", "- password: hush #1", 1, /begin a comment/],
    ["a plain text between braces, which a comma would cut", "- {password: hush, }", 1, /a comma ends/],
    ["a plain text that looks like a map", "- password: hush: hush", 1, /mean a map/],
    ["single quotes that only seem to end", "- password: 'hush''", 1, /the end of quotes/],
    ["double quotes that only seem to end", String.raw`- password: "hush\"`, 1, /the end of quotes/],
    ["a name that is empty", "- password: x\n  : hush", 2, /does not read as a text/],
    ["quotes that do not end", "- password: 'hush", 1, /the end of quotes/],
    ["an escape that is none", String.raw`- password: "\hush"`, 1, /BAD_DQ_ESCAPE/],
    ["a name that is there twice", "- password: hush\n  password: hush", 2, /there twice/],
    ["a map that is no list", "registry: hush", 1, /not a list/],
    ["a text that is no list", "hush", 1, /not a list/],
    ["an entry that is a text", "- registry: a\n- hush", 2, /an entry is/],
    ["a second document", "- registry: a\n---\n- registry: hush", 2, /MULTIPLE_DOCS/],
    ["a tab for an indentation", "- registry: a\n\tpassword: hush", 2, /not YAML/],
    ["a second line of a plain text", "- password: hush\n    hush", 1, /in the next line/],
    ["lists in lists, to the depth of a stack", "[".repeat(60_000), 1, /not YAML|nested too deeply/],
    ["the same by dashes", "- ".repeat(30_000), 1, /not YAML|nested too deeply|an entry is/],
  ])("%s", (...[, text, line, flaw]) => {
    const found = parseYamlEntries(text);
    expect(found).toEqual({ kind: "flaw", line, flaw: expect.stringMatching(flaw) });
    expect(JSON.stringify(found)).not.toContain("hush");
  });
});
