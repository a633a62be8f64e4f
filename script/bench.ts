// Times our main and post beside the floor, `docker login && docker buildx build --push`, in turns, in one run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Twin } from "../twin/twin.ts";
import { formatSpread, readPeak, reportPeaksTo, time, timeNode } from "./lib/bench/measure.ts";
import { engine, Site, startBenchTwin, type Subject } from "./lib/bench/site.ts";

const [rounds = 15, ...delays] = process.argv.slice(2).map(Number);

const counts = [1, 3, 10];

await using twin = await startBenchTwin();
console.log(
  `Engine ${engine}, ${rounds} rounds in turns; milliseconds as median (min to max); ratios are of each round.\n`,
);
console.log(
  "| delay | tags | floor | ours, main + post | ours / floor | added, in node -e 0 | runs with a retry |",
);
console.log("| --: | --: | --: | --: | --: | --: | --: |");
for (const delayMs of delays.length === 0 ? [0, 50, 100] : delays)
  for (const count of counts) await compare({ delayMs, count }, twin);
await timeRefusal(twin);
console.log(`A job downloads ${downloadedMegabytes()} MB before our first line runs.`);

async function compare({ delayMs, count }: { delayMs: number; count: number }, twin: Twin): Promise<void> {
  const subject: Subject = { tags: Array.from({ length: count }, (_, index) => `tag-${index}`) };
  using site = await Site.open(subject, twin);
  const nodes: number[] = [];
  const floors: number[] = [];
  const ours: number[] = [];
  for (let round = -1; round < rounds; round++) {
    twin.world.faults = round < 0 || delayMs === 0 ? [] : [{ path: /./, delayMs }];
    const node = await timeNode();
    site.change();
    const floor = await time(() => site.runFloor());
    site.change();
    const own = await site.runOurs();
    // The first round fills every cache, and does not count.
    if (round < 0) continue;
    nodes.push(node);
    floors.push(floor);
    ours.push(own);
  }
  twin.world.faults = [];
  const added = ours.map((own, round) => (own - (floors[round] ?? 0)) / (nodes[round] ?? 1));
  const ratio = ours.map((own, round) => own / (floors[round] ?? 1));
  const cells = [formatSpread(floors), formatSpread(ours), formatSpread(ratio, 2), formatSpread(added, 1)];
  cells.push(String(site.retried));
  console.log(`| ${[delayMs, count, ...cells].join(" | ")} |`);
}

/** A token without the right scope: how soon the refusal is reported, and how much memory Node takes at its most. */
async function timeRefusal(twin: Twin): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-peak-"));
  const peaks = join(folder, "peaks");
  using site = await Site.open({ tags: ["tag-0"] }, twin, reportPeaksTo(peaks));
  site.change();
  await site.runOurs();
  const peak = readPeak(peaks);
  rmSync(folder, { recursive: true });

  twin.world.policy = "literal";
  using refused = await Site.open({ tags: ["tag-0"] }, twin);
  const nodes: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    nodes.push(await timeNode());
    const { milliseconds, outputs } = await refused.job.main();
    if (outputs.code !== "scope-missing")
      throw new Error(`Not the refusal that was expected: ${outputs.code}`);
    times.push(milliseconds);
  }
  const ratios = times.map((own, index) => own / (nodes[index] ?? 1));
  console.log(
    `\nA refusal is reported in ${formatSpread(times)} ms, ${formatSpread(ratios, 1)} times node -e 0.`,
  );
  console.log(`Node takes ${peak} MiB at its most.`);
}

/** The tag's archive without what `.gitattributes` leaves out, as a runner fetches it; of the last commit. */
function downloadedMegabytes(): string {
  const archive = execFileSync("git", ["archive", "--format=tar", "HEAD"], { maxBuffer: 100e6 });
  return (gzipSync(archive).length / 1e6).toFixed(2);
}
