// No expression that a log's text meets can run wild: each is checked by a tool made for that.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkSync } from "recheck";
import ts from "typescript";

const SRC = join(import.meta.dirname, "..", "..", "src");
const READERS = [
  "build/dockerfile",
  "diagnosis/log/progress-lines",
  "diagnosis/classify-build",
  "diagnosis/log-context",
  "diagnosis/log/build-steps",
  "diagnosis/log/codes",
  "diagnosis/log/facts",
  "diagnosis/log/hosts",
  "diagnosis/log/lines",
  "diagnosis/log/match",
  "diagnosis/log/named",
  "diagnosis/log/reader",
  "diagnosis/log/references",
  "diagnosis/log/status",
  "diagnosis/signatures/facts",
  "diagnosis/signatures/read",
  "lib/redact",
];

function expressionsOf(name: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(name, readFileSync(join(SRC, `${name}.ts`), "utf8"), ts.ScriptTarget.Latest, true),
  );
  return found;
}

/** The bounds are steps: one of time would call an expression slow where the machine is. */
const UNTIMED = { timeout: null, attackTimeout: null };

/** By an automaton, which proves it, or where that cannot be had, by search. The sticky flag only takes ways away. */
function statusOf(expression: string): string {
  const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(expression) ?? [];
  const known = flags.replace("y", "");
  const { status } = checkSync(source, known, { checker: "automaton", ...UNTIMED });
  return status === "unknown" ? checkSync(source, known, { checker: "fuzz", ...UNTIMED }).status : status;
}

describe.each(READERS)("%s", (name) => {
  test.each(expressionsOf(name))("%s", (expression) => {
    expect(statusOf(expression)).toBe("safe");
  });
});

test("the tool finds one that can", () => {
  expect(statusOf("/^(a+)+$/")).toBe("vulnerable");
  expect(statusOf("/\\s+$/")).toBe("vulnerable");
});

test("no other reader of logs builds an expression of text, but the gate of the table, which is of letters only", () => {
  const made = READERS.filter((name) => readFileSync(join(SRC, `${name}.ts`), "utf8").includes("new RegExp"));
  expect(made).toEqual([]);
});
