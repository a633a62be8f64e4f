// The command has no runner to hide anything: it prints no secret in the first place, whatever docker prints.
import { describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin } from "../../twin/twin.ts";
import { newWorld, type World } from "../../twin/world.ts";
import { tracesOf } from "../support/traces.ts";
import { typeCommand, type CommandEnd } from "../support/typed-command.ts";

const TOKEN = mint("classic", "command-leaks");

type Typed = {
  ends: number;
  scopes: string[];
  faults?: World["faults"];
  dockerFails?: Record<string, string>;
};

async function type(args: readonly string[], typed: Typed): Promise<CommandEnd> {
  const { scopes, faults = [], dockerFails = {} } = typed;
  const accounts = [{ login: "octocat", kind: "User" } as const];
  const tokens = [{ kind: "classic", value: TOKEN, owner: "octocat", scopes } as const];
  const world = newWorld({ accounts, tokens: [...tokens], faults });
  await using twin = await startTwin(world, { upstream: "shelf" });
  const image = ["--registry", "HOST", "--image", "HOST/octocat/app"];
  return await typeCommand([...args, ...image], twin, { token: TOKEN, dockerFails });
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
