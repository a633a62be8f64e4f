// A merge that is held, stopped, killed or refused at each of its steps, on a real registry; docker is not needed.
import { dirname } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import type { Fault } from "../../twin/world.ts";
import { Contents, OURS, REVISION } from "../run/support/parts.ts";
import { countSeries } from "../support/counting-front.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import { sendParts } from "../support/pushed-parts.ts";

const PLATFORMS = ["linux/amd64", "linux/arm64", "linux/arm/v7", "linux/s390x"];
const SHA = OURS[REVISION];
const FLOATING = ["1.2", "1", "latest"];

let pushing: Pushing;
let digests: string[];
beforeAll(async () => {
  pushing = await startPushing();
  const contents = new Contents();
  // Images without a word of their own: then their configurations are read, too.
  const labels = { ...OURS, "org.opencontainers.image.source": "https://github.com/octocat/app" };
  digests = PLATFORMS.map((platform) => contents.attested(platform, { labels }));
  await sendParts(pushing, contents);
});
beforeEach(() => {
  pushing.twin.world.faults.length = 0;
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

type Run = {
  version?: string;
  host?: string;
  onStart?: (pid: number) => void;
  inputs?: Record<string, string>;
};

/** Nothing is checked out, and there is no docker. */
async function merge({ version = "1.2.3", host = pushing.twin.host, onStart, inputs }: Run = {}) {
  using job = pushing.job({
    inputs: {
      operation: "merge",
      registry: host,
      platforms: PLATFORMS.join(","),
      digests: digests.join("\n"),
      retries: "1",
      ...inputs,
    },
    files: {},
    event: { name: "push", ref: `refs/tags/v${version}`, sha: SHA, repository: "octocat/app" },
  });
  job.environment.PATH = dirname(process.execPath);
  // Of one commit the same image: here the commit's time is not known to anybody else.
  job.environment.SOURCE_DATE_EPOCH = "1700000000";
  return await job.main(onStart);
}

test("four platforms and four tags take at most ten requests after each other, at 50 ms each", async () => {
  await using front = await countSeries(pushing.twin, 50);
  const main = await merge({ version: "1.0.0", host: front.host });
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  expect(main.outputs["tag-names"]?.split("\n")).toEqual(["1.0.0", "1.0", "1", "latest"]);
  const deepest = Math.max(...front.requests.map(({ depth }) => depth));
  process.stderr.write(`${front.requests.length} requests, ${deepest} after each other\n`);
  expect(deepest).toBeLessThanOrEqual(10);
});

/** Where a merge is held, and what it has set by then. */
const STEPS: readonly { step: string; at: () => Fault }[] = [
  { step: "the token exchange", at: () => ({ path: "^/token", delayMs: 600_000 }) },
  {
    step: "reading a digest",
    at: () => ({ method: "GET", path: `/manifests/${digests[1] ?? ""}`, delayMs: 600_000 }),
  },
  {
    step: "setting the exact tag",
    at: () => ({ method: "PUT", path: "/manifests/1\\.2\\.\\d+$", delayMs: 600_000 }),
  },
  {
    step: "setting a floating tag",
    at: () => ({ method: "PUT", path: "/manifests/latest$", delayMs: 600_000 }),
  },
  {
    step: "reading back",
    at: () => ({ method: "GET", path: "/tags/list\\?n=1000", nth: 3, delayMs: 600_000 }),
  },
];

let patch = 10;

describe.each(STEPS)("a merge at $step", ({ step, at }) => {
  const isLate = step === "reading back";

  async function struck(signal: NodeJS.Signals) {
    const version = `1.2.${patch++}`;
    const before = await Promise.all(FLOATING.map((tag) => pushing.digestOf(tag)));
    const fault = at();
    pushing.twin.world.faults.push(fault);
    const since = pushing.twin.requests.length;
    const isHeld = () =>
      pushing.twin.requests
        .slice(since)
        .filter(({ method, path }) => (fault.method ?? method) === method && path.search(fault.path) >= 0)
        .length >= (fault.nth ?? 1);
    let pid = 0;
    const running = merge({
      version,
      onStart: (started) => (pid = started),
    });
    const ended = { is: false };
    const end = () => (ended.is = true);
    void running.then(end, end);
    while (!isHeld() && !ended.is) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ended.is).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.kill(pid, signal);
    const main = await running;
    pushing.twin.world.faults.length = 0;
    const after = await Promise.all(FLOATING.map((tag) => pushing.digestOf(tag)));
    return { main, before, after, version };
  }

  test("that is stopped leaves the floating tags as they were, or all of them moved", async () => {
    const { main, before, after } = await struck("SIGTERM");
    expect(main.outputs).toMatchObject({ code: "interrupted", pushed: "false" });
    const isWhole = isLate ? new Set(after).size === 1 : after.join() === before.join();
    expect({ before, after, isWhole }).toMatchObject({ isWhole: true });
  });

  test("that is killed is made whole by the next one", async () => {
    const { version } = await struck("SIGKILL");
    const again = await merge({ version });
    expect(again.outputs).toMatchObject({ code: "", pushed: "true" });
    for (const tag of [version, ...FLOATING]) expect(await pushing.digestOf(tag)).toBe(again.outputs.digest);
  });
});

describe("two merges at once", () => {
  test("of one commit both end well, on one image", async () => {
    const [one, other] = await Promise.all([merge({ version: "1.3.0" }), merge({ version: "1.3.0" })]);
    expect([one, other].map(({ outputs }) => [outputs.code, outputs.pushed])).toEqual(
      Array(2).fill(["", "true"]),
    );
    expect(new Set([one, other].map(({ outputs }) => outputs.digest)).size).toBe(1);
    expect(await pushing.digestOf("1.3")).toBe(one.outputs.digest);
  });

  test("of two versions end on the higher one", async () => {
    const [lower, higher] = await Promise.all([merge({ version: "1.4.0" }), merge({ version: "1.4.1" })]);
    expect([lower, higher].map(({ outputs }) => outputs.code)).toEqual(["", ""]);
    for (const tag of FLOATING.slice(1)) expect(await pushing.digestOf(tag)).toBe(higher.outputs.digest);
  });
});

test.each<[string, Fault, string]>([
  [
    "a tag that the registry refuses",
    { method: "PUT", path: "/manifests/1\\.5\\.0$", status: 403 },
    "publication-incomplete",
  ],
  [
    "an image that is deleted before its index is set",
    {
      method: "PUT",
      path: "/manifests/",
      status: 404,
      body: { errors: [{ code: "MANIFEST_BLOB_UNKNOWN" }] },
    },
    "publication-incomplete",
  ],
  [
    "digests that cannot be read",
    { method: "GET", path: "/manifests/sha256", status: 503 },
    "registry-unavailable",
  ],
])("%s leaves the floating tags alone", async (_story, fault, code) => {
  const before = await Promise.all(FLOATING.map((tag) => pushing.digestOf(tag)));
  pushing.twin.world.faults.push(fault);
  const main = await merge({ version: "1.5.0" });
  pushing.twin.world.faults.length = 0;
  expect(main.outputs).toMatchObject({ code, pushed: "false" });
  expect(await Promise.all(FLOATING.map((tag) => pushing.digestOf(tag)))).toEqual(before);
});
