// How a run's time and memory grow with what it is given: layers, platforms, the build's log, the tags that exist.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import type { Twin } from "../twin/twin.ts";
import { formatSpread, readPeak, reportPeaksTo, time } from "./lib/bench/measure.ts";
import { engine, Site, startBenchTwin, token, type Subject } from "./lib/bench/site.ts";

const [rounds = 3] = process.argv.slice(2).map(Number);
const scratch = mkdtempSync(join(tmpdir(), "bench-growth-"));
const peaks = join(scratch, "peaks");

type Case = { name: string; subject: Subject; hasFloor: boolean; logMebibytes?: number; existing?: number };

const ONE: Subject = { tags: ["tag-0"] };
const canIndex = engine === "newest" || engine === "container";
const platforms = ["linux/amd64", "linux/arm64", "linux/s390x", "linux/ppc64le"];
const RELEASE = { name: "push", ref: "refs/tags/v2.0.0", sha: "0".repeat(40), repository: "octocat/app" };

const cases: Case[] = [
  ...[1, 4, 12].map((count) => ({
    name: `${count} new layers of 20 MB`,
    subject: { ...ONE, layers: { count, mebibytes: 20 }, isFresh: true },
    hasFloor: true,
  })),
  ...(canIndex ? [1, 2, 4] : []).map((count) => {
    const list = platforms.slice(0, count).join(",");
    return {
      name: `${count} platforms`,
      subject: { ...ONE, inputs: { platforms: list }, options: [`--platform=${list}`] },
      hasFloor: true,
    };
  }),
  ...[1, 10, 50].map((logMebibytes) => ({
    name: `a log of ${logMebibytes} MB`,
    subject: ONE,
    hasFloor: false,
    logMebibytes,
  })),
  ...[1, 100, 1000].map((existing) => ({
    name: `a release beside ${existing} tags`,
    subject: {
      tags: ["type=semver,pattern={{version}}", "type=semver,pattern={{major}}"],
      separator: "\n",
      event: RELEASE,
    },
    hasFloor: false,
    existing,
  })),
];

try {
  console.log(`Engine ${engine}, ${rounds} rounds; milliseconds as median (min to max).\n`);
  console.log("| what | floor | ours, main + post | ours / floor | Node's memory at its most, MiB |");
  console.log("| :-- | --: | --: | --: | --: |");
  for (const one of cases) {
    await using twin = await startBenchTwin();
    await measure(one, twin);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure({ name, subject, hasFloor, logMebibytes, existing }: Case, twin: Twin): Promise<void> {
  rmSync(peaks, { force: true });
  using site = await Site.open(subject, twin, environmentWith(logMebibytes));
  const floors: number[] = [];
  const ours: number[] = [];
  for (let round = -1; round < rounds; round++) {
    site.change();
    const floor = hasFloor ? await time(() => site.runFloor()) : 0;
    site.change();
    const own = await site.runOurs();
    if (round === -1) {
      await makeTags(twin, existing ?? 0);
      continue;
    }
    floors.push(floor);
    ours.push(own);
  }
  const ratios = ours.map((own, round) => own / (floors[round] ?? 1));
  const cells = [
    hasFloor ? formatSpread(floors) : "",
    formatSpread(ours),
    hasFloor ? formatSpread(ratios, 2) : "",
    readPeak(peaks),
  ];
  console.log(`| ${[name, ...cells].join(" | ")} |`);
}

/** Node writes down its peak; docker prints a long log where one is asked for, since no BuildKit passes so much on. */
function environmentWith(logMebibytes: number | undefined): Record<string, string> {
  const environment = reportPeaksTo(peaks);
  if (logMebibytes === undefined) return environment;
  const folder = mkdtempSync(join(scratch, "bin-"));
  const line = `#9 1.234 ${"x".repeat(110)}`;
  const wrapper = join(folder, "docker");
  const { PATH = "" } = process.env;
  writeFileSync(
    wrapper,
    `#!/bin/sh\nPATH=${PATH}\nif [ "$1 $2" = "buildx build" ]; then yes '${line}' | head -c ${logMebibytes * 1024 * 1024} >&2; echo >&2; fi\nexec docker "$@"\n`,
  );
  chmodSync(wrapper, 0o755);
  return { ...environment, PATH: `${folder}${delimiter}${PATH}` };
}

/** Older versions, all of them the image that is there. */
async function makeTags({ url, host }: Twin, count: number): Promise<void> {
  const authorization = `Bearer ${Buffer.from(token).toString("base64")}`;
  const accept =
    "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json";
  const at = (tag: string) => `${url}/v2/octocat/app/manifests/${tag}`;
  if (count === 0) return;
  const found = await fetch(at("2.0.0"), { headers: { authorization, accept } });
  const type = found.headers.get("content-type") ?? "";
  const body = await found.text();
  for (let number = 0; number < count; number++) {
    const headers = { authorization, "content-type": type };
    const answer = await fetch(at(`1.0.${number}`), { method: "PUT", headers, body });
    if (answer.status !== 201) throw new Error(`${host} does not set a tag: ${answer.status}`);
  }
}
