// The wall between the floors: imports point down, never sideways, never up.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";

type Import = { from: string; to: string; typeOnly: boolean };

const SRC = join(import.meta.dirname, "..", "src");
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

/** An import of what is known at run time only: nobody's but a door's. */
const COMPUTED = "something computed";

/** Every import of a file: static, re-exported, dynamic, `require` and `import("…")` as a type. */
function importsOf(from: string, text: string): Import[] {
  const found: Import[] = [];
  const source = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    const named = node !== undefined && ts.isStringLiteralLike(node) ? node.text : COMPUTED;
    const to = named.startsWith(".") ? posix.join(dirname(from), named) : named;
    found.push({ from, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    if (ts.isImportEqualsDeclaration(node)) add(undefined, node.isTypeOnly);
    if (ts.isCallExpression(node) && isLoading(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isLoading = (called: ts.Expression) =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** What each floor may import; the first row that fits the file counts. */
const FLOORS: readonly { file: RegExp; may: (to: Import) => boolean }[] = [
  { file: /^[^/]+$/, may: () => true },
  { file: /^domain\//, may: ({ to }) => within("domain/")(to) },
  { file: /^app\//, may: ({ to }) => within("domain/", "app/")(to) },
  {
    file: /^render\//,
    may: ({ to, typeOnly }) => within("domain/", "render/")(to) || (typeOnly && within("app/")(to)),
  },
  {
    file: /^shell\//,
    may: ({ to, typeOnly }) => within("domain/", "shell/", "node:")(to) || (typeOnly && within("app/")(to)),
  },
  {
    file: /^adapters\//,
    may: ({ from, to, typeOnly }) =>
      isPackage(to) ||
      within("domain/")(to) ||
      (typeOnly && ["app/ports.ts", "app/request.ts"].includes(to)) ||
      isSameAdapter(from, to) ||
      (REPORTERS.has(from) && within("render/")(to)),
  },
];

const REPORTERS = new Set(["adapters/runner.ts", "adapters/terminal.ts"]);
const isPackage = (to: string) => !to.endsWith(".ts") && !to.startsWith(".") && to !== COMPUTED;
const within =
  (...floors: string[]) =>
  (to: string) =>
    floors.some((floor) => to.startsWith(floor));

/** A folder of `adapters/` is one adapter. */
function isSameAdapter(from: string, to: string): boolean {
  const folder = /^adapters\/[^/]+\//.exec(from)?.[0];
  return folder !== undefined && to.startsWith(folder);
}

function violations(file: string, text: string): string[] {
  const floor = FLOORS.find((row) => row.file.test(file));
  return importsOf(file, text)
    .filter((one) => floor?.may(one) !== true)
    .map(({ to }) => to);
}

test("every floor has files, so that an empty folder does not pass", () => {
  for (const { file } of FLOORS) expect(FILES.filter((name) => file.test(name)).length).toBeGreaterThan(1);
});

test("every file is on a floor", () => {
  expect(FILES.filter((name) => !FLOORS.some(({ file }) => file.test(name)))).toEqual([]);
});

/** Names of the outside that a file's code uses; comments and texts apart. */
function outsideNames(text: string): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest));
  return ["process", "console", "globalThis", "Buffer", "fetch", "setTimeout"].filter((name) =>
    names.has(name),
  );
}

describe("the process and the network, which need no import, are the doors' and the adapters' business", () => {
  test.each(FILES.filter((file) => /^(?:domain|app|shell|render)\//.test(file)))("%s", (file) => {
    expect(outsideNames(readFileSync(join(SRC, file), "utf8"))).toEqual([]);
  });

  test("a planted one is caught, and one in a comment is not", () => {
    expect(outsideNames("// console.log\nconst home = process.env.HOME;")).toEqual(["process"]);
  });
});

test.each(FILES.map((file) => [file]))("%s imports only what its floor may", (file) => {
  expect(violations(file, readFileSync(join(SRC, file), "utf8"))).toEqual([]);
});

test.each(FILES.map((file) => [file]))("%s imports files that are there", (file) => {
  const own = importsOf(file, readFileSync(join(SRC, file), "utf8")).filter(({ to }) => to.endsWith(".ts"));
  expect(own.map(({ to }) => to).filter((to) => !FILES.includes(to))).toEqual([]);
});

describe("the checker catches", () => {
  test.each<[string, string, string]>([
    ["node in the domain", "domain/x.ts", 'import { join } from "node:path";'],
    ["node as a type in the domain", "domain/x.ts", 'import type { Agent } from "node:http";'],
    ["a package in the domain", "domain/x.ts", 'import yaml from "yaml";'],
    ["the domain looking up", "domain/x.ts", 'import { push } from "../app/push.ts";'],
    ["the domain looking up for a type", "domain/x.ts", 'import type { Ports } from "../app/ports.ts";'],
    ["an import that only acts", "domain/x.ts", 'import "../wiring.ts";'],
    ["a dynamic import", "domain/x.ts", 'export const f = () => import("../app/push.ts");'],
    ["an import that is computed", "domain/x.ts", "export const f = (name: string) => import(name);"],
    ["a require", "domain/x.ts", 'const fs = require("node:fs");'],
    ["a type by import()", "domain/x.ts", 'export type A = import("../app/ports.ts").Ports;'],
    ["a re-export", "domain/x.ts", 'export * from "../render/inline.ts";'],
    ["a re-exported type", "domain/x.ts", 'export type { End } from "../app/outcome.ts";'],
    ["the app knowing an adapter", "app/x.ts", 'import { openHttp } from "../adapters/http.ts";'],
    ["the app knowing node", "app/x.ts", 'import { readFile } from "node:fs/promises";'],
    ["the app rendering", "app/x.ts", 'import { annotate } from "../render/annotation.ts";'],
    [
      "a renderer that takes more than the app's types",
      "render/x.ts",
      'import { push } from "../app/push.ts";',
    ],
    [
      "a renderer that takes one type and one value",
      "render/x.ts",
      'import { type End, push } from "../app/push.ts";',
    ],
    ["a renderer with a package", "render/x.ts", 'import { x } from "@actions/core";'],
    ["the shell taking the app's code", "shell/x.ts", 'import { push } from "../app/push.ts";'],
    ["the shell knowing an adapter", "shell/x.ts", 'import { openHttp } from "../adapters/http.ts";'],
    ["the shell with a package", "shell/x.ts", 'import { getInput } from "@actions/core";'],
    ["an adapter's import that is computed", "adapters/x.ts", "const x = await import(name);"],
    ["the shell knowing a door", "shell/x.ts", 'import { main } from "../main.ts";'],
    ["an adapter knowing another", "adapters/github.ts", 'import { openHttp } from "./http.ts";'],
    ["an adapter knowing another as a type", "adapters/x.ts", 'import type { Runner } from "./runner.ts";'],
    [
      "an adapter's folder knowing another",
      "adapters/ghcr/x.ts",
      'import { spawn } from "../docker/process.ts";',
    ],
    ["an adapter's folder knowing a file", "adapters/ghcr/x.ts", 'import { openHttp } from "../http.ts";'],
    ["an adapter reaching into a folder", "adapters/x.ts", 'import { run } from "./docker/process.ts";'],
    ["an adapter taking the ports' code", "adapters/x.ts", 'import { y } from "../app/ports.ts";'],
    [
      "an adapter knowing an operation",
      "adapters/x.ts",
      'import type { Clearance } from "../app/preflight.ts";',
    ],
    [
      "an adapter that renders and is no reporter",
      "adapters/github.ts",
      'import { code } from "../render/inline.ts";',
    ],
    ["an adapter knowing the shell", "adapters/x.ts", 'import { readInputs } from "../shell/inputs.ts";'],
    ["a new folder that has no floor", "utils/x.ts", 'import { Secret } from "../domain/secret.ts";'],
  ])("%s", (_name, file, text) => {
    expect(violations(file, text)).toHaveLength(1);
  });
});

describe("the checker lets through", () => {
  test.each<[string, string, string]>([
    ["a door", "action.ts", 'import { main } from "./main.ts"; import fs from "node:fs";'],
    ["the shell's types of the app", "shell/x.ts", 'import type { Request } from "../app/request.ts";'],
    ["the shell's node", "shell/x.ts", 'import { join } from "node:path";'],
    ["a reporter that renders", "adapters/runner.ts", 'import { annotate } from "../render/annotation.ts";'],
    ["an adapter's own folder", "adapters/ghcr/x.ts", 'import { y } from "./answer.ts";'],
    ["an adapter's package, dynamically", "adapters/x.ts", 'const core = await import("@actions/core");'],
    [
      "words in a comment or a text",
      "domain/x.ts",
      '// import "x";\nconst text = "import x from \'node:fs\'";',
    ],
  ])("%s", (_name, file, text) => {
    expect(violations(file, text)).toEqual([]);
  });
});
