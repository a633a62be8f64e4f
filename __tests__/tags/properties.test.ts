// What holds for any branch, any version and any text, not only for those that somebody thought of.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findTagProblem } from "../../src/oci/reference.ts";
import { fillTemplate, isPlain } from "../../src/tags/language/template.ts";
import { readQuotedCsv } from "../../src/tags/libs/csv.ts";
import { readLines } from "../../src/tags/language/fields.ts";
import { sanitizeTag } from "../../src/tags/tag-name.ts";
import { branch, runContext, gitTag, LANGUAGE, made, must, names } from "./support/samples.ts";

const anyOf = (characters: string) => fc.constantFrom(...Array.from(characters));

/** Names of branches are almost anything; these are anything. */
const name = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }),
  fc.string({ unit: anyOf("abcXYZ019._-/ #+@é"), minLength: 1, maxLength: 300 }),
);

test("any branch name gives a tag that every registry takes", () => {
  fc.assert(
    fc.property(name, (text) => {
      const tags = names(made({ tags: "type=ref,event=branch\ntype=raw,value=x-{{branch}}" }, branch(text)));
      expect(tags.map(findTagProblem)).toEqual(tags.map(() => undefined));
      expect(tags.length).toBeGreaterThan(0);
    }),
  );
});

test("a name that is a tag already stays as it is", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/), (tag) => {
      expect(sanitizeTag(tag, LANGUAGE.hash)).toBe(tag);
    }),
  );
});

test("two names that are too long never give one tag, however alike they begin", () => {
  const long = fc.string({ unit: anyOf("ab/-"), minLength: 129, maxLength: 200 });
  fc.assert(
    fc.property(long, long, (one, other) => {
      fc.pre(one !== other && [one, other].every((text) => text.replace(/^[-/]+/, "").length > 180));
      expect(sanitizeTag(one, LANGUAGE.hash)).not.toBe(sanitizeTag(other, LANGUAGE.hash));
    }),
  );
  const same = "x".repeat(140);
  expect(sanitizeTag(`${same}1`, LANGUAGE.hash)).not.toBe(sanitizeTag(`${same}2`, LANGUAGE.hash));
});

test("a plain expression comes out as Handlebars would have it", () => {
  const values = { branch: "feat/x", sha: "860c190", tag: "" };
  const piece = fc.oneof(
    fc.constantFrom("{{branch}}", "{{ sha }}", "{{\ttag}}", "{ {sha} }", "}}", "a", "'", "é", "=", ","),
    fc.string({ unit: anyOf("ab {}'"), maxLength: 4 }),
  );
  const expressions = { values, times: { date: new Date(0), commit_date: new Date(0) }, libraries: LANGUAGE };
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join("");
      fc.pre(isPlain(text));
      const own = fillTemplate(text, expressions);
      fc.pre(own.kind === "read");
      plain += Number(text.includes("{{"));
      expect(own).toEqual(LANGUAGE.template(text, values, expressions.times));
    }),
    { numRuns: 500 },
  );
  expect(plain).toBeGreaterThan(50);
});

test("lines without quotes are read as a CSV parser would read them", () => {
  const text = fc.string({ unit: anyOf("ab,=# \n"), maxLength: 40 });
  fc.assert(
    fc.property(text, (written) => {
      const records = must(readQuotedCsv(written.trim() + "\n", { comments: true }));
      const lines = records.map((fields) => fields.join(",").trim()).filter((line) => line !== "");
      expect(readLines(written)).toEqual(lines);
    }),
  );
});

test("equal rules, facts and published tags give equal metadata", () => {
  const written = { tags: "type=semver,pattern={{version}}\ntype=sha", labels: ["a={{sha}}"] };
  const once = JSON.stringify(made(written, gitTag("v1.2.3")));
  expect(JSON.stringify(made(written, gitTag("v1.2.3")))).toBe(once);
  expect(made(written, runContext()).tags).toHaveLength(1);
});
