// Whatever stands around a sign, the cause is the same; whatever the text, there is an answer.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classifyLog } from "../../src/diagnosis/classify-log.ts";
import { LineCutter } from "../../src/diagnosis/log/lines.ts";
import { LogReader, parseLog } from "../../src/diagnosis/log/reader.ts";
import { diagnoseLog } from "../../src/diagnosis/diagnose-log.ts";
import { weightOf } from "../../src/diagnosis/signatures/signature.ts";
import { findPattern } from "../../src/diagnosis/signatures/match.ts";
import { signatureOf } from "../../src/diagnosis/signatures/read.ts";
import { readFailureContext } from "../../src/cli/explain-context.ts";
import { codePoint } from "../support/hostile.ts";

const { context } = readFailureContext({ operation: "push" });
const explain = (log: string) => classifyLog(parseLog(log, "ghcr.io"), context, "").cause;

/** Lines that decide whatever weaker signs are around them. */
const STRONG = readFileSync(join(import.meta.dirname, "support/wordings.txt"), "utf8")
  .trim()
  .split("\n")
  .map((row) => row.split("\t")[1] ?? "")
  .filter((line) => weightOf(signatureOf(line) ?? "challenge") === "cause" && !/[\\"]/.test(line));

/** Those whose wording says that the line begins or ends there are not looked for inside of a line. */
const inside = fc.constantFrom(
  ...STRONG.filter((line) => !findPattern(line)?.pieces.join("").includes("\n")),
);
const strong = fc.constantFrom(...STRONG);
/** Lines of any letters that hold no sign, and do not open a step of a build. */
const noise = fc
  .string({ unit: codePoint, maxLength: 200 })
  .filter(
    (line) => signatureOf(line) === undefined && !/^ ?>|[#\r\n\\]|step|ghcr|post job|cleaning/i.test(line),
  );
const noises = fc.array(noise, { maxLength: 30 });

const runs = { numRuns: 300 };

describe("a known line gives the same cause", () => {
  test.each<[string, (line: string) => string]>([
    ["among noise", (line) => line],
    ["in colours", (line) => `\u001b[31;1m${line}\u001b[0m`],
    ["behind GitHub's time and mark", (line) => `2026-11-25T10:11:12.1314151Z ##[error]${line}`],
    ["in a log of `gh run view`", (line) => `image\tBuild and push\t2026-11-25T10:11:12.1Z ${line}`],
  ])("%s", (_where, wrap) => {
    fc.assert(
      fc.property(strong, noises, noises, (line, above, below) => {
        const log = [...above, wrap(line), ...below].join("\n");
        expect(explain(log).code).toBe(explain(line).code);
      }),
      runs,
    );
  });

  test("with the line ends of Windows", () => {
    fc.assert(
      fc.property(strong, noises, (line, above) => {
        expect(explain([...above, line, ""].join("\r\n")).code).toBe(explain(line).code);
      }),
      runs,
    );
  });

  test("inside of JSON, once and twice", () => {
    fc.assert(
      fc.property(inside, noises, noises, (line, above, below) => {
        const log = [...above, line, ...below].join("\n");
        const once = JSON.stringify({ log });
        expect(explain(once).code).toBe(explain(line).code);
        expect(explain(JSON.stringify({ event: once })).code).toBe(explain(line).code);
      }),
      runs,
    );
  });

  test("in a line of any length", () => {
    fc.assert(
      fc.property(inside, fc.nat(30_000), fc.nat(30_000), (line, before, after) => {
        expect(explain(`${"x ".repeat(before)} ${line}${" y".repeat(after)}`).code).toBe(explain(line).code);
      }),
      { numRuns: 50 },
    );
  });

  test("wherever the log is cut into pieces", () => {
    fc.assert(
      fc.property(strong, noises, fc.array(fc.nat(4000), { maxLength: 5 }), (line, above, cuts) => {
        const log = [...above, line].join("\r\n");
        const cutter = new LineCutter();
        const reader = new LogReader("ghcr.io");
        const places = [0, ...cuts.toSorted((a, b) => a - b), log.length];
        for (const [index, from] of places.entries())
          for (const part of cutter.cut(log.slice(from, places[index + 1]))) reader.read(part);
        for (const part of cutter.end()) reader.read(part);
        expect(classifyLog(reader.result, context, "").cause.code).toBe(explain(line).code);
      }),
      runs,
    );
  });
});

describe("a log is classified without an exception", () => {
  test("with any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 3000 }), (log) => {
        expect(diagnoseLog(parseLog(log, "ghcr.io"), context).remedies.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test("with known lines in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(strong, noise), { maxLength: 40 }), (lines) => {
        const diagnosis = diagnoseLog(parseLog(lines.join("\n"), "ghcr.io"), context);
        expect(diagnosis.alternatives).not.toContain(diagnosis.code);
        expect(JSON.stringify(diagnosis)).not.toContain("undefined");
      }),
      runs,
    );
  });

  test("with any context, or a problem names the field", () => {
    const field = fc.constantFrom(
      ...[
        "operation",
        "tokenKind",
        "scopes",
        "event",
        "owner",
        "actor",
        "permissions",
        "repository",
        "image",
        "registry",
      ],
    );
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), fc.jsonValue(), (context, other) => {
        for (const json of [context, other])
          for (const { input, value, allowed } of readFailureContext(json).problems) {
            expect(input).toMatch(/^context(\.\w+)?$/);
            expect(typeof value).toBe("string");
            expect(allowed).not.toBe("");
          }
      }),
      runs,
    );
  });
});

test("what is kept of a log is a page, however long it is", () => {
  const reader = new LogReader("ghcr.io");
  for (let line = 0; line < 5_000; line++)
    reader.read({ text: `#${line} 0.1 ${STRONG[line % STRONG.length] ?? ""}`, number: line + 1 });
  expect(JSON.stringify(reader.result).length).toBeLessThan(100_000);
});
