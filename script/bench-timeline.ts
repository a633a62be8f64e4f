// Prints the requests of a run of ours, and of the floor's, each with when it came and how long it took.
import type { RecordedRequest } from "../twin/request-log.ts";
import { engine, Site, startBenchTwin } from "./lib/bench/site.ts";

const [delayMs = 50, count = 3] = process.argv.slice(2).map(Number);
const tags = Array.from({ length: count }, (_, index) => `tag-${index}`);

await using twin = await startBenchTwin();
using site = await Site.open({ tags }, twin);
// The first round fills every cache.
for (const work of [() => site.runFloor(), () => site.runOurs()]) {
  site.change();
  await work();
}
twin.world.faults = [{ path: /./, delayMs }];
console.log(`Engine ${engine}, ${delayMs} ms on each request, ${count} tags. Times are in ms.`);
await show("docker login && docker buildx build --push", () => site.runFloor());
let log = "";
await show("main", async () => {
  ({ log } = await site.job.main());
});
await show("post", () => site.job.post());
console.log(`\n${log}`);

async function show(title: string, work: () => Promise<unknown>): Promise<void> {
  site.change();
  const earlier = twin.requests.length;
  const start = performance.now();
  await work();
  const end = performance.now() - start;
  console.log(`\n${title}: ${end.toFixed(0)} ms`);
  for (const request of twin.requests.slice(earlier)) console.log(formatRequest(request, start));
}

function formatRequest({ startedAt, endedAt, ...request }: RecordedRequest, start: number): string {
  const [from, to] = [startedAt, endedAt ?? NaN].map((at) => (at - start).toFixed(0).padStart(5));
  const { method, path, status, headers } = request;
  const agent = (headers["user-agent"] ?? "").split(/[ /]/)[0] ?? "";
  const short = path.replaceAll(/sha256[:%3A]+([0-9a-f]{6})[0-9a-f]+/g, "$1").slice(0, 90);
  return `${from} to ${to}  ${agent.padEnd(14)} ${String(status).padEnd(4)} ${method.padEnd(5)} ${short}`;
}
