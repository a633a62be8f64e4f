// The YAML of `registry-auth`: read as YAML reads it, or refused by its line; never cut, never more than the text.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { parseYamlEntries } from "../../src/lib/yaml-entries.ts";

function read(text: string): unknown {
  const found = parseYamlEntries(text);
  return found.kind === "entries" ? found.entries.map((entry) => Object.fromEntries(entry)) : found;
}

describe("a list is read as YAML reads it", () => {
  test.each<[string, string]>([
    ["two entries", "- registry: ghcr.io\n  username: a\n  password: b\n- username: c\n  password: d"],
    ["indented, with comments and blank lines", "\n  # logins\n  - registry: a\n\n    username: b\n"],
    ["a dash on a line of its own", "-\n  registry: a\n-\n  registry: b"],
    ["a dash with more than one space", "-   registry: a\n    username: b"],
    ["single quotes, with a quote inside", "- password: 'it''s # : & *'"],
    ["double quotes, with escapes", String.raw`- password: "a\"b\\c\nd\u00e4"`],
    ["a comment after quotes", "- password: 'x' # the bot's"],
    ["a block", "- password: |-\n    one\n      two\n\n    three\n  username: b"],
    ["a block that keeps its line end", "- password: |\n    one\n- password: x"],
    ["what has a colon or a # inside", "- registry: localhost:5000\n  password: a#b:c"],
    ["Windows' line ends", "- registry: a\r\n  username: b\r\n"],
    ["letters of any script", "- password: pässwörd-密码"],
    ["a document's beginning", "---\n- registry: a"],
  ])("%s", (_story, text) => {
    expect(read(text)).toEqual(parse(text));
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

  test("what YAML writes is read back, or refused", () => {
    fc.assert(
      fc.property(fc.string(), (password) => {
        const found = parseYamlEntries(stringify([{ password }], { lineWidth: 0 }));
        expect(found.kind === "flaw" || found.entries[0]?.get("password") === password).toBe(true);
      }),
    );
  });
});

describe("refused with its line, and without its text:", () => {
  test.each<[string, string, number, RegExp]>([
    ["an alias, as in a bomb of them", "- &a registry: x\n- *a", 1, /not `name: value`/],
    ["an anchor as a value", "- password: &hush x", 1, /begins with `&`/],
    ["a tag", "- password: !!binary aHVzaA==", 1, /begins with `!`/],
    ["a list inside", "- password: [hush, hush]", 1, /begins with `\[`/],
    ["a folded block", "- password: >\n    hush", 1, /begins with `>`/],
    ["a plain text with a comment, which would be cut", "- password: hush #1", 1, /begin a comment/],
    ["a plain text that looks like a map", "- password: hush: hush", 1, /mean a map/],
    ["quotes that do not end", "- password: 'hush", 1, /single quotes/],
    ["an escape that is none", String.raw`- password: "\hush"`, 1, /escape/],
    ["a name that is there twice", "- password: hush\n  password: hush", 2, /there twice/],
    ["a map that is no list", "registry: hush", 1, /begins with a dash/],
    ["a tab for an indentation", "- registry: a\n\tpassword: hush", 2, /not `name: value`/],
    ["a deeper line", "- registry: a\n    password: hush", 2, /indented/],
    ["a second line of a plain text", "- password: hush\n    hush", 2, /not `name: value`/],
  ])("%s", (...[, text, line, flaw]) => {
    const found = parseYamlEntries(text);
    expect(found).toEqual({ kind: "flaw", line, flaw: expect.stringMatching(flaw) });
    expect(JSON.stringify(found)).not.toContain("hush");
  });
});
