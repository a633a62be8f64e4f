// Times `surepush check` beside an empty node, in turns: when it first says something, and when it has answered.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { mint } from "../twin/mint.ts";
import { startTwin } from "../twin/twin.ts";
import { newWorld } from "../twin/world.ts";

const rounds = Math.max(9, Number(process.argv[2] ?? 15));
const token = mint("classic", "bench");
const bundle = join(import.meta.dirname, "..", "dist", "cli", "index.js");
const folder = mkdtempSync(join(tmpdir(), "bench-check-"));

type Timed = { first: number; whole: number };

try {
  execFileSync("git", ["init", "--quiet", folder]);
  execFileSync("git", ["-C", folder, "remote", "add", "origin", "git@github.com:octocat/app.git"]);
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const tokens = [{ kind: "classic" as const, value: token, owner: "octocat", scopes: ["write:packages"] }];
  const accounts = [{ login: "octocat", kind: "User" as const }];
  await using twin = await startTwin(newWorld({ accounts, tokens }), { upstream: "shelf" });
  const environment = {
    ...process.env,
    GITHUB_ACTIONS: "",
    GITHUB_TOKEN: token,
    GITHUB_API_URL: twin.apiUrl,
  };
  const node: Timed[] = [];
  const version: Timed[] = [];
  const check: Timed[] = [];
  for (let round = -1; round < rounds; round++) {
    const timed = [
      await time(["-e", "0"], environment),
      await time([bundle, "--version"], environment),
      await time([bundle, "check", "--registry", twin.host], environment),
    ] as const;
    // The first round fills every cache, and does not count.
    if (round < 0) continue;
    node.push(timed[0]);
    version.push(timed[1]);
    check.push(timed[2]);
  }
  const added = (times: readonly Timed[], what: keyof Timed) =>
    tell(times.map((one, round) => one[what] - (node[round]?.whole ?? 0)));
  console.log(
    `${rounds} rounds in turns, milliseconds as median (min to max); the others without node -e 0 of their round\n`,
  );
  console.log(`node -e 0                          ${tell(node.map(({ whole }) => whole))}`);
  console.log(`surepush --version                 ${added(version, "whole")}`);
  console.log(`surepush check, its first words    ${added(check, "first")}`);
  console.log(
    `surepush check, the whole answer   ${added(check, "whole")}, with 4 requests and a look at docker`,
  );
}

/** Fails unless the exit code is 0. */
function time(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Timed> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let first: number | undefined;
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      first ??= performance.now() - start;
      said.push(chunk);
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const whole = performance.now() - start;
      if (code === 0) resolve({ first: first ?? whole, whole });
      else reject(new Error(`${args.join(" ")} failed:\n${Buffer.concat(said).toString()}`));
    });
  });
}

function tell(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round);
  return `${sorted[Math.floor(sorted.length / 2)] ?? 0} (${sorted[0] ?? 0} to ${sorted.at(-1) ?? 0})`;
}
