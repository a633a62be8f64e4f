// Times our main and post beside the floor, `docker login && docker buildx build --push`, in turns, in one run.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

import { mint } from "../twin/mint.ts";
import { Job } from "../twin/runner.ts";
import { startTwin, type Twin } from "../twin/twin.ts";
import { newWorld } from "../twin/world.ts";

const MEBIBYTE = 1024 * 1024;
const rounds = Math.max(9, Number(process.argv[2] ?? 9));
const token = mint("classic", "bench");
const scratch = mkdtempSync(join(tmpdir(), "bench-"));

type Case = { name: string; tags: number; mebibytes: number };
const cases: Case[] = [
  { name: "small image, 1 tag", tags: 1, mebibytes: 0 },
  { name: "small image, 10 tags", tags: 10, mebibytes: 0 },
  { name: "200 MB image, 1 tag", tags: 1, mebibytes: 200 },
  { name: "200 MB image, 10 tags", tags: 10, mebibytes: 200 },
];

try {
  await bench();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  await using twin = await startTwin(
    newWorld({
      accounts: [{ login: "octocat", kind: "User" }],
      tokens: [{ kind: "classic", value: token, owner: "octocat", scopes: ["repo", "write:packages"] }],
    }),
  );
  console.log(
    `${rounds} rounds in turns; milliseconds as median (min to max); ratios are of each round, in node -e 0\n`,
  );
  console.log("| case | node -e 0 | floor | ours, main + post | added, in node -e 0 | ours / floor |");
  console.log("| :-- | --: | --: | --: | --: | --: |");
  for (const one of cases) await compare(one, twin);
  await timeRefusal(twin);
}

async function compare({ name, tags, mebibytes }: Case, twin: Twin): Promise<void> {
  const names = Array.from({ length: tags }, (_, index) => `tag-${index}`);
  using job = new Job({
    inputs: { token, registry: twin.host, tags: names.join(",") },
    gitHubToken: token,
    apiUrl: twin.apiUrl,
    files: { Dockerfile: "FROM scratch AS base\nCOPY base /\nFROM base\nCOPY layer /\n" },
  });

  const references = names.map((tag) => `${twin.host}/octocat/app:${tag}`);
  const folder = await openFloor(mebibytes, job.workspace);
  const nodes: number[] = [];
  const floors: number[] = [];
  const ours: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const node = await time(() => run([process.execPath, "-e", "0"]));
    writeFileSync(join(job.workspace, "layer"), randomBytes(1024));
    const floor = await time(() => runFloor(twin.host, folder, { references, workspace: job.workspace }));
    writeFileSync(join(job.workspace, "layer"), randomBytes(1024));
    const own = await runOurs(job);
    // The first round fills every cache, and does not count.
    if (round < 0) continue;
    nodes.push(node);
    floors.push(floor);
    ours.push(own);
  }
  const added = ours.map((own, index) => (own - (floors[index] ?? 0)) / (nodes[index] ?? 1));
  const ratio = ours.map((own, index) => own / (floors[index] ?? 1));
  console.log(
    `| ${[name, tell(nodes), tell(floors), tell(ours), tell(added, 1), tell(ratio, 2)].join(" | ")} |`,
  );
}

/** A docker config of its own for the floor, and the context that both build. */
async function openFloor(mebibytes: number, workspace: string): Promise<string> {
  writeFileSync(join(workspace, "base"), randomBytes(1 + mebibytes * MEBIBYTE));
  const folder = mkdtempSync(join(scratch, "config-"));
  // An image that holds the lower layer: the containerd store collects it else, at times while it is needed again.
  await run(["docker", "buildx", "build", "--target=base", `--tag=base-${mebibytes}`, workspace]);
  await cp(process.env.DOCKER_CONFIG ?? join(homedir(), ".docker"), folder, { recursive: true });
  return folder;
}

async function runFloor(
  host: string,
  folder: string,
  { references, workspace }: { references: string[]; workspace: string },
): Promise<void> {
  const environment = { DOCKER_CONFIG: folder };
  const login = ["docker", "login", "--username=octocat", "--password-stdin", host];
  await run(login, environment, token);
  const tags = references.map((reference) => `--tag=${reference}`);
  await run(["docker", "buildx", "build", "--push", ...tags, workspace], environment);
}

async function runOurs(job: Job): Promise<number> {
  const main = await job.main();
  if (main.outputs.pushed !== "true") throw new Error(`Our run failed:\n${main.log}`);
  const post = await job.post();
  return main.milliseconds + post.milliseconds;
}

/** The mission's token: how soon the refusal is told, and how much memory a run takes at its most. */
async function timeRefusal(twin: Twin): Promise<void> {
  const peak = join(scratch, "peak");
  const report = join(scratch, "peak.mjs");
  const write = `appendFileSync(${JSON.stringify(peak)}, process.resourceUsage().maxRSS + "\\n")`;
  writeFileSync(report, `import { appendFileSync } from "node:fs";\nprocess.on("exit", () => ${write});\n`);
  const step = { inputs: { token, registry: twin.host }, gitHubToken: token, apiUrl: twin.apiUrl };
  using measured = new Job({ ...step, environment: { NODE_OPTIONS: `--import=file://${report}` } });
  await runOurs(measured);

  twin.world.policy = "literal";
  using refused = new Job(step);
  const nodes: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    nodes.push(await time(() => run([process.execPath, "-e", "0"])));
    const { milliseconds, outputs } = await refused.main();
    if (outputs.code !== "scope-missing")
      throw new Error(`Not the refusal that was expected: ${outputs.code}`);
    times.push(milliseconds);
  }
  const ratios = times.map((own, index) => own / (nodes[index] ?? 1));
  const kibibytes = Math.max(...readFileSync(peak, "utf8").trim().split("\n").map(Number));
  console.log(`\nA refusal is told in ${tell(times)} ms, ${tell(ratios, 1)} times node -e 0.`);
  console.log(`Node takes ${Math.round(kibibytes / 1024)} MiB at its most.`);
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Fails unless the exit code is 0: a floor that failed would be a fine figure, and a lie. */
function run(
  [command = "", ...args]: string[],
  environment: NodeJS.ProcessEnv = {},
  input = "",
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ["pipe", "ignore", "pipe"],
    });
    const said: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} failed:\n${Buffer.concat(said).toString()}`));
    });
  });
}

function tell(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [min = 0, median = 0, max = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}
