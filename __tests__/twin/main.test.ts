// The door: a world from a file, one line when ready, a clean end.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

import { afterAll, beforeAll, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "twin-main-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const open = (world: unknown) => {
  const file = join(folder, "world.json");
  writeFileSync(file, JSON.stringify(world));
  // To take the types off the sources is most of what the start costs; once is enough.
  const env = { ...process.env, NODE_COMPILE_CACHE: "node_modules/.cache/node" };
  return spawn(process.execPath, ["twin/main.ts", file, "--shelf"], { stdio: "pipe", env });
};

const value = mint("classic", "door");
const world = {
  policy: "literal",
  tokens: [{ value, kind: "classic", owner: "octocat", scopes: ["repo", "write:packages"] }],
};

test.each<[string, (door: ChildProcess) => unknown]>([
  ["SIGTERM", (door) => door.kill("SIGTERM")],
  ["SIGINT", (door) => door.kill("SIGINT")],
  ["the end of its stdin", (door) => door.stdin?.end()],
])("plays the world of a file until %s", async (_how, end) => {
  const door = open(world);
  const [line] = (await once(createInterface({ input: door.stdout }), "line")) as [string];
  const { url, host, apiUrl } = JSON.parse(line) as Record<string, string>;
  expect([url, apiUrl]).toEqual([`http://${host ?? ""}`, url]);

  const authorization = `Basic ${Buffer.from(`octocat:${value}`).toString("base64")}`;
  const login = await fetch(`${url ?? ""}/token?service=ghcr.io`, { headers: { authorization } });
  expect([login.status, await login.json()]).toEqual([
    403,
    { errors: [{ code: "DENIED", message: "denied" }] },
  ]);

  const ended = once(door, "exit");
  end(door);
  expect(await ended).toEqual([0, null]);
});

test.each([
  [{ policy: "strict" }, `"policy" must be "implied" or "literal"`],
  [
    { token: [] },
    `"token" is not part of a world; allowed are job, policy, accounts, tokens, packages, repositories, faults`,
  ],
  [{ tokens: {}, faults: "none" }, `"tokens" must be a list\n"faults" must be a list`],
])("refuses %j and says why", async (mistake, reason) => {
  const door = open(mistake);
  const [said] = await Promise.all([text(door.stderr), once(door, "exit")]);
  expect(said).toContain(reason);
  expect(door.exitCode).toBe(1);
});
