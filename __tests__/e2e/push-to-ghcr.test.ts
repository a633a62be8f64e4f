// push-to-ghcr.sh, in every shell that people have: it hands all over to the bundle, and its own errors are sentences.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { mint } from "../../twin/mint.ts";
import type { Twin } from "../../twin/twin.ts";
import { startOctocat } from "../support/octocat.ts";
import { at, Desk, find } from "./support/desk.ts";

const SCRIPT = join(import.meta.dirname, "..", "..", "push-to-ghcr.sh");
const token = mint("classic", "script");
let twin: Twin;

beforeAll(async () => {
  twin = await startOctocat({
    tokens: [{ kind: "classic", value: token, owner: "octocat", scopes: ["write:packages"] }],
  });
});
afterAll(async () => {
  await twin.stop();
});

/** The shell's own name for itself, by which it is proved to be the one that runs. */
const SHELLS: readonly [name: string, command: string[], proof: string][] = [
  ["dash", [installed("dash")], 'test -z "$BASH_VERSION$ZSH_VERSION"'],
  ["bash", [installed("bash")], 'test -n "$BASH_VERSION"'],
  ["bash as sh", [installed("bash"), "--posix"], 'test -n "$BASH_VERSION"'],
  ["busybox", [named("SUREPUSH_BUSYBOX_BIN"), "sh"], 'test -z "$BASH_VERSION$ZSH_VERSION"'],
  ["zsh", [named("SUREPUSH_ZSH_BIN")], 'test -n "$ZSH_VERSION"'],
];

describe.each(SHELLS)("in %s", (_name, shell, proof) => {
  test("it is that shell", async () => {
    using desk = new Desk();
    expect((await desk.run([...shell, "-c", proof])).exitCode).toBe(0);
  });

  test("it pushes a version, and hands options with blanks over as they are", async () => {
    using desk = new Desk({
      files: { Dockerfile: "FROM scratch\nARG WORDS\nLABEL words=$WORDS\nCOPY Dockerfile /\n" },
      environment: at(twin, token),
    }).init();
    const args = ["v1.0.0", "--registry", twin.host, "--build-arg", "WORDS=two  words *", "--verbose"];
    const { exitCode, stdout, stderr } = await desk.run([...shell, SCRIPT, ...args]);
    expect(stdout).toMatch(/^Pushed \S+\/octocat\/app:v1\.0\.0\n/);
    expect(stderr).toMatch(/LABEL words=two {2}words \*|COPY Dockerfile/);
    expect(exitCode).toBe(0);
  });

  test("through links, in a folder with blanks, its exit code is the bundle's", async () => {
    using desk = new Desk();
    const links = join(desk.home, "my links");
    mkdirSync(links);
    symlinkSync(SCRIPT, join(links, "one"));
    symlinkSync("one", join(links, "two"));
    expect(await desk.run([...shell, join(links, "two"), "--no-such-option"])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("There is no option --no-such-option"),
    });
  });

  test.each<[string, string | undefined, string]>([
    ["no node", undefined, "Node is missing"],
    ["a node that is too old", "echo 18.20.4", "This Node is 18.20.4, and 20 is the oldest that will do"],
    ["a node that does not start", "exit 127", "Node is here, but does not start"],
    ["something else called node", "echo hello", "Node does not tell its version"],
  ])("with %s it says so", async (_case, node, sentence) => {
    using desk = new Desk();
    const bin = join(desk.home, "bin");
    mkdirSync(bin);
    for (const tool of ["dirname", "readlink", "sh"]) symlinkSync(installed(tool), join(bin, tool));
    if (node !== undefined)
      writeFileSync(join(bin, "node"), `#!${installed("sh")}\n${node}\n`, { mode: 0o755 });
    desk.environment.PATH = bin;
    const { exitCode, stdout, stderr } = await desk.run([...shell, SCRIPT, "v1"]);
    expect(stderr).toMatch(new RegExp(`^push-to-ghcr\\.sh: ${sentence}.*https://nodejs\\.org\\n$`));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  });

  test("alone, without the bundle, it says what to take", async () => {
    using desk = new Desk();
    const copy = join(desk.folder, "push-to-ghcr.sh");
    writeFileSync(copy, readFileSync(SCRIPT));
    const { exitCode, stderr } = await desk.run([...shell, copy]);
    expect(stderr).toContain("dist/cli/index.js is missing");
    expect(exitCode).toBe(1);
  });
});

function named(variable: string): string {
  const path = process.env[variable];
  if (path === undefined)
    throw new Error(`${variable} is not set: run script/test, or script/with-docker npm run e2e.`);
  return path;
}

function installed(program: string): string {
  const found = find(program);
  if (found === undefined)
    throw new Error(`${program} is missing: please install it (Debian: apt-get install ${program}).`);
  return found;
}
