// A promotion that a registry fails, that is stopped or killed, or that meets another one; docker is not needed.
import { dirname } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld, type Fault } from "../../twin/world.ts";
import { Contents, OCI, OURS, REVISION } from "../run/support/parts.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import { sendParts } from "../support/pushed-parts.ts";

const OTHER_TOKEN = mint("classic", "elsewhere");
const FLOATING = ["1.2", "1", "latest"];

let pushing: Pushing;
let other: Twin;
/** Two images, of which the first is published under 1.2.1 before each story. */
let [old, next] = ["", ""];
beforeAll(async () => {
  const scopes = ["read:packages", "write:packages"];
  const world = newWorld({
    accounts: [{ login: "acme", kind: "User" }],
    tokens: [{ kind: "classic", value: OTHER_TOKEN, owner: "acme", scopes }],
  });
  [pushing, other] = await Promise.all([startPushing(), startTwin(world, { upstream: "shelf" })]);
  const contents = new Contents();
  const make = (text: string) =>
    contents.index(
      ["linux/amd64", "linux/arm64"].flatMap((platform) =>
        contents.entriesOf(platform, contents.layered(platform, `${text} ${platform}`)),
      ),
    );
  [old, next] = [make("old"), make("next")];
  await sendParts(pushing, contents, "octocat/staging");
  await sendParts({ twin: other, token: OTHER_TOKEN }, contents, "acme/app");
});
beforeEach(() => {
  pushing.twin.world.faults.length = 0;
  other.world.faults.length = 0;
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), other.stop()]);
});

type Run = { image: string; version?: string; source?: string; onStart?: (pid: number) => void };

async function promote({ image, version = "1.2.3", source = staging(next), onStart }: Run) {
  using job = pushing.job({
    inputs: {
      operation: "promote",
      registry: pushing.twin.host,
      images: `${pushing.twin.host}/octocat/${image}`,
      source,
      "registry-auth": `- registry: ${other.host}\n  username: acme\n  password: ${OTHER_TOKEN}`,
      retries: "1",
    },
    files: {},
    event: { name: "push", ref: `refs/tags/v${version}`, sha: OURS[REVISION], repository: "octocat/app" },
  });
  job.environment.PATH = dirname(process.execPath);
  return await job.main(onStart);
}

const staging = (digest: string) => `${pushing.twin.host}/octocat/staging@${digest}`;
const elsewhere = (digest: string) => `${other.host}/acme/app@${digest}`;

async function floatingTags(image: string): Promise<(string | null)[]> {
  const authorization = `Bearer ${Buffer.from(pushing.token).toString("base64")}`;
  const headers = { authorization, accept: OCI.index };
  const answers = FLOATING.map((tag) =>
    fetch(`${pushing.twin.url}/v2/octocat/${image}/manifests/${tag}`, { method: "HEAD", headers }),
  );
  return (await Promise.all(answers)).map((answer) => answer.headers.get("docker-content-digest"));
}

const all = (digest: string) => FLOATING.map(() => digest);

type Step = { step: string; fault: Fault; code: string };
const STEPS: readonly Step[] = [
  {
    step: "reading the source",
    fault: { method: "GET", path: "staging/manifests/sha256:", status: 500 },
    code: "registry-unavailable",
  },
  {
    step: "beginning an upload",
    fault: { method: "POST", path: "/blobs/uploads/", status: 500, nth: 2 },
    code: "promote-copy-failed",
  },
  {
    step: "writing a part",
    fault: { method: "PUT", path: "/manifests/sha256:", status: 500 },
    code: "promote-copy-failed",
  },
  {
    step: "setting the exact tag",
    fault: { method: "PUT", path: "/manifests/1\\.2\\.3$", status: 500 },
    code: "publication-incomplete",
  },
  {
    step: "setting a floating tag",
    fault: { method: "PUT", path: "/manifests/latest$", status: 500 },
    code: "publication-incomplete",
  },
];

test.each(STEPS)(
  "a registry that fails at $step leaves the floating tags as they were, and the next run completes it",
  async ({ step, fault, code }) => {
    const image = `fails-${step.replaceAll(" ", "-")}`;
    await promote({ image, version: "1.2.1", source: staging(old) });
    expect(await floatingTags(image)).toEqual(all(old));
    pushing.twin.world.faults.push(fault);
    expect((await promote({ image })).outputs).toMatchObject({ code, pushed: "false" });
    pushing.twin.world.faults.length = 0;
    expect(await floatingTags(image)).toEqual(all(old));
    expect((await promote({ image })).outputs).toMatchObject({ code: "", pushed: "true", digest: next });
    expect(await floatingTags(image)).toEqual(all(next));
  },
);

test("a registry that takes no layer over is sent it", async () => {
  pushing.twin.world.faults.push({ method: "POST", path: "mount=", status: 404 });
  const since = pushing.twin.requests.length;
  expect((await promote({ image: "no-mounts" })).outputs).toMatchObject({ code: "", pushed: "true" });
  const sent = pushing.twin.requests.slice(since).filter(isUpload);
  expect(sent).toHaveLength(4);
});

const isUpload = ({ method, path }: { method: string; path: string }) =>
  method === "PUT" && path.includes("/blobs/upload");

test("a registry that dies in the middle of a layer is told of, and the next run sends what is missing only", async () => {
  const image = "dies";
  // The fourth blob that is read, again and again.
  other.world.faults.push({ method: "GET", path: "/blobs/sha256:", cut: true, nth: 4 });
  const died = await promote({ image, source: elsewhere(next) });
  expect(died.outputs).toMatchObject({ code: "promote-copy-failed", pushed: "false" });
  expect(await floatingTags(image)).toEqual([null, null, null]);
  other.world.faults.length = 0;
  const since = pushing.twin.requests.length;
  const again = await promote({ image, source: elsewhere(next) });
  expect(again.outputs).toMatchObject({ code: "", pushed: "true", digest: next });
  expect(pushing.twin.requests.slice(since).filter(isUpload)).toHaveLength(1);
});

describe.each(["SIGTERM", "SIGKILL"] as const)("a promotion that %s ends", (signal) => {
  test("while it copies moves no tag, and the next one completes it", async () => {
    const image = `ended-by-${signal.toLowerCase()}`;
    await promote({ image, version: "1.2.1", source: staging(old) });
    const fault: Fault = { method: "PUT", path: `${image}/manifests/sha256:`, delayMs: 600_000 };
    pushing.twin.world.faults.push(fault);
    const since = pushing.twin.requests.length;
    let pid = 0;
    const running = promote({ image, onStart: (started) => (pid = started) });
    const ended = { is: false };
    void running.finally(() => (ended.is = true));
    const isHeld = () =>
      pushing.twin.requests
        .slice(since)
        .some(({ method, path }) => method === "PUT" && path.includes(`${image}/manifests/sha256:`));
    while (!isHeld() && !ended.is) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ended.is).toBe(false);
    process.kill(pid, signal);
    const { outputs } = await running;
    expect(outputs.pushed).not.toBe("true");
    pushing.twin.world.faults.length = 0;
    expect(await floatingTags(image)).toEqual(all(old));
    expect((await promote({ image })).outputs).toMatchObject({ code: "", pushed: "true" });
    expect(await floatingTags(image)).toEqual(all(next));
  });
});

test("of two promotions at once the higher version holds the floating tags", async () => {
  const image = "races";
  const ended = await Promise.all([
    promote({ image, version: "1.2.4", source: staging(old) }),
    promote({ image, version: "1.2.5", source: staging(next) }),
  ]);
  expect(ended.map(({ outputs }) => outputs.code)).toEqual(["", ""]);
  expect(await floatingTags(image)).toEqual(all(next));
});
