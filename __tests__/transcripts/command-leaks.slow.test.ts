// The command has no runner to hide anything: it prints no secret in the first place, whatever docker prints.
import { describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";

import { mint } from "../../twin/mint.ts";
import { startTwin } from "../../twin/twin.ts";
import { newWorld, type World } from "../../twin/world.ts";
import { folderWith } from "../support/folder.ts";
import { filesUnder, tracesOf } from "../support/traces.ts";

const TOKEN = mint("classic", "command-leaks");
const BUNDLE = join(import.meta.dirname, "..", "..", "dist", "cli", "index.js");

type Typed = {
  ends: number;
  scopes: string[];
  faults?: World["faults"];
  dockerFails?: Record<string, string>;
};

async function type(args: readonly string[], { scopes, faults = [], dockerFails = {} }: Typed) {
  const accounts = [{ login: "octocat", kind: "User" } as const];
  const tokens = [{ kind: "classic", value: TOKEN, owner: "octocat", scopes } as const];
  await using twin = await startTwin(newWorld({ accounts, tokens: [...tokens], faults }), {
    upstream: "shelf",
  });
  using folder = folderWith({ Dockerfile: "FROM scratch\n" });
  const at = (name: string) => join(folder.path, name);
  for (const name of ["bin", "tmp", "home"]) mkdirSync(at(name));
  copyFileSync(join(import.meta.dirname, "..", "support", "recorded-docker.mjs"), join(at("bin"), "docker"));
  chmodSync(join(at("bin"), "docker"), 0o755);
  writeFileSync(at("docker-calls"), "");
  const image = ["--registry", twin.host, "--image", `${twin.host}/octocat/app`];
  const child = spawn(process.execPath, [BUNDLE, ...args, ...image], {
    cwd: folder.path,
    env: {
      PATH: [at("bin"), process.env.PATH].join(delimiter),
      HOME: at("home"),
      TMPDIR: at("tmp"),
      GITHUB_TOKEN: TOKEN,
      GITHUB_API_URL: twin.apiUrl,
      DOCKER_HOST: `unix://${at("no.sock")}`,
      GIT_CEILING_DIRECTORIES: folder.path,
      RECORDED_CALLS: at("docker-calls"),
      RECORDED_FAILURE: JSON.stringify(dockerFails),
      RECORDED_TALKS: "true",
      DEBUG: "*",
      RUNNER_DEBUG: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const { "docker-calls": calls = "", ...files } = filesUnder(folder.path);
  const docker = calls
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { args: string[] }).args.join(" "));
  return { exitCode: await ended, stdout, stderr, docker, files, left: readdirSync(at("tmp")) };
}

const good = ["read:packages", "write:packages"];
const everything = `Basic ${btoa(`octocat:${TOKEN}`)} Bearer ${btoa(TOKEN)} ${"x".repeat(380)} ${TOKEN}`;
const sentence = { errors: [{ code: "DENIED", message: everything }] };

describe("nothing that is printed, written or handed to docker holds the token:", () => {
  test.each<[string, readonly string[], Typed]>([
    ["a push", ["push", "v1"], { ends: 0, scopes: good }],
    ["a push that shows docker's output", ["push", "v1", "--verbose"], { ends: 0, scopes: good }],
    ["a push as JSON", ["push", "v1", "--json"], { ends: 0, scopes: good }],
    ["a check", ["check"], { ends: 0, scopes: good }],
    ["a check that is refused", ["check"], { ends: 1, scopes: [] }],
    ["a check that is refused, as JSON", ["check", "--json"], { ends: 1, scopes: [] }],
    [
      "a registry that repeats what it was sent",
      ["check"],
      { ends: 1, scopes: good, faults: [{ path: "/token", status: 403, body: sentence }] },
    ],
    [
      "a registry that repeats what it was sent, as JSON",
      ["check", "--json"],
      { ends: 1, scopes: good, faults: [{ path: "/token", status: 403, body: sentence }] },
    ],
    [
      "a build that fails",
      ["push", "v1"],
      { ends: 1, scopes: good, dockerFails: { "buildx build": everything } },
    ],
    [
      "a build that fails, as JSON",
      ["push", "v1", "--json"],
      { ends: 1, scopes: good, dockerFails: { "buildx build": everything } },
    ],
    ["a pull that fails", ["pull"], { ends: 1, scopes: good, dockerFails: { pull: everything } }],
  ])("%s", async (_what, args, typed) => {
    const { files, stdout, stderr, docker, left, ...ended } = await type(args, typed);
    expect(ended.exitCode).toBe(typed.ends);
    const places = { stdout, stderr, "docker's arguments": docker.join("\n"), ...files };
    expect(tracesOf({ token: TOKEN }, places)).toEqual([]);
    expect(left).toEqual([]);
  });
});
