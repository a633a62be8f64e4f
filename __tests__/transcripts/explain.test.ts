// `surepush explain`, as a person and a program use it: the built command, a log, an answer, an exit code.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mint } from "../../twin/mint.ts";

const CLI = join(import.meta.dirname, "..", "..", "dist", "cli", "index.js");
const LOG = `2026-11-25T10:00:00.1Z The push refers to repository [ghcr.io/octo-org/app]
2026-11-25T10:00:01.1Z ##[error]denied: permission_denied: write_package
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "explain-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command with nothing of Actions around it. */
function explain(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "explain", ...args], {
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

describe("a log that names its cause", () => {
  test("is explained to a person", () => {
    const context = file(
      "context.json",
      JSON.stringify({ tokenKind: "github-token", permissions: "packages: write", owner: "org" }),
    );
    const told = explain([file("push.log", LOG), "--context", context]);
    expect(told).toMatchObject({ status: 0, stderr: "" });
    expect(told.stdout).toMatchSnapshot();
    expect(told.stdout).not.toContain("permissions:\n");
  });

  test("is explained to a program, from standard input", () => {
    const told = explain(["--json"], LOG);
    expect(told).toMatchObject({ status: 0, stderr: "" });
    expect(told.stdout.split("\n")).toHaveLength(2);
    expect(JSON.parse(told.stdout)).toEqual({
      code: "package-access-missing",
      title: expect.any(String),
      problem: expect.stringContaining("ghcr.io/octo-org/app"),
      evidence: ["Line 2 of the log says: denied: permission_denied: write_package"],
      remedies: [
        {
          action: expect.any(String),
          link: "https://github.com/users/octo-org/packages/container/app/settings",
        },
      ],
      confidence: "medium",
      alternatives: ["wrong-owner"],
      link: expect.stringContaining("docs/causes.md#package-access-missing"),
    });
  });

  test.each<[string, string | Buffer]>([
    ["as Windows PowerShell writes it", Buffer.from(`\uFEFF${LOG}`, "utf16le")],
    ["with a byte order mark", `\uFEFF${LOG}`],
    ["without a last line end", LOG.trimEnd()],
    ["inside of JSON", JSON.stringify({ log: LOG })],
  ])("is read %s", (_form, log) => {
    const { status, stdout } = explain([file("form.log", log), "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ code: "package-access-missing" });
  });

  test("is explained without the token in it", () => {
    const token = mint("classic", "explain");
    const { stdout } = explain(
      ["--json"],
      `docker login -p ${token}\ndenied: permission_denied: write_package ${token}\n`,
    );
    expect(stdout).toContain("***");
    expect(stdout).not.toContain(token);
  });

  test("says where in the Dockerfile it is", () => {
    const log = `Dockerfile:3\n--------------------\n   3 | >>> RUN false\n--------------------\nERROR: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1\n`;
    expect(JSON.parse(explain(["--json"], log).stdout)).toMatchObject({
      code: "build-command-failed",
      problem: expect.stringContaining("`false` in line 3 of Dockerfile"),
      location: { file: "Dockerfile", line: 3 },
    });
  });
});

test.each([
  ["words that nobody knows", "the moon is full\n"],
  ["nothing at all", ""],
])("a log of %s has no known cause", (_what, log) => {
  const { status, stdout } = explain(["--json"], log);
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ code: "unknown", confidence: "low" });
});

describe("wrong usage", () => {
  test.each<[string, () => string[], RegExp]>([
    [
      "a log that is not there",
      () => [join(folder, "nowhere.log")],
      /nowhere\.log cannot be read: .*no such file/,
    ],
    ["a folder", () => [folder], /cannot be read: it is a folder/],
    ["two logs", () => ["a.log", "b.log"], /Give one log, not 2/],
    ["an option nobody knows", () => ["--jsno"], /--jsno/],
    [
      "a context that is not there",
      () => ["--context", join(folder, "none.json")],
      /--context .*none\.json cannot be read/,
    ],
    ["a context that is no JSON", () => ["--context", file("bad.json", "{")], /bad\.json is no JSON/],
    [
      "a context with a mistake",
      () => ["--context", file("wrong.json", '{"tokenKind":"pat","scopes":7}')],
      /context\.tokenKind cannot be "pat": .*Allowed: .*classic[^]*context\.scopes cannot be 7/,
    ],
  ])("%s", (_what, args, complaint) => {
    const told = explain(args());
    expect(told).toMatchObject({ status: 2, stdout: "" });
    expect(told.stderr).toMatch(complaint);
    expect(told.stderr).toContain("surepush explain [FILE]");
  });
});

test("--help shows how to use it", () => {
  const { status, stdout } = explain(["--help"]);
  expect(status).toBe(0);
  expect(stdout).toContain("--context");
});

test("at a terminal it says what it waits for", () => {
  // util-linux' script gives it a terminal.
  const typed = `'${process.execPath}' '${CLI}' explain`;
  const { stdout } = spawnSync("script", ["--quiet", "--return", "--command", typed, "/dev/null"], {
    input: "\u0004",
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  expect(stdout).toContain("Paste the log, then press Ctrl-D on a line of its own.");
});
