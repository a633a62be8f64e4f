// Artifacts beside an image: listed by the registry's API or by a tag, and what others listed there stays.
import { expect, test } from "@jest/globals";

import { referrersTag } from "../../src/attest/referrer.ts";
import { READ_LIMITS, TIMEOUTS } from "../../src/lib/limits.ts";
import { parseDigest, type Digest } from "../../src/oci/reference.ts";
import type { Referrers } from "../../src/ports/signing.ts";
import { startTwin, type Twin, type TwinOptions } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";
import { DIGEST } from "../run/support/fakes.ts";
import { imageAt, open, PAT } from "./support/open.ts";

const INDEX = "application/vnd.oci.image.index.v1+json";
const authorization = `Bearer ${Buffer.from(PAT).toString("base64")}`;
const artifact = (mark: string) => ({ bundle: Buffer.from(JSON.stringify({ mark })), predicateType: mark });

async function start(options: TwinOptions = {}): Promise<Twin> {
  const world = newWorld({
    accounts: [{ login: "acme", kind: "User" }],
    tokens: [{ kind: "classic", value: PAT, owner: "acme", scopes: ["write:packages"] }],
  });
  return startTwin(world, { upstream: "shelf", ...options });
}

/** An image to refer to. */
async function putSubject(twin: Twin): Promise<Digest> {
  const answer = await put(twin, "first", { manifests: [] });
  return parseDigest(answer.headers.get("docker-content-digest") ?? "") ?? DIGEST;
}

const put = ({ url }: Twin, reference: string, json: unknown): Promise<Response> =>
  fetch(`${url}/v2/acme/app/manifests/${reference}`, {
    method: "PUT",
    headers: { authorization, "content-type": INDEX },
    body: JSON.stringify(json),
  });

async function listed(twin: Twin, subject: Digest): Promise<Record<string, unknown>[]> {
  const path = `/v2/acme/app/manifests/${referrersTag(subject)}`;
  const answer = await fetch(twin.url + path, { headers: { authorization } });
  return answer.status === 200
    ? ((await answer.json()) as { manifests: Record<string, unknown>[] }).manifests
    : [];
}

const attach = (
  twin: Twin,
  subject: Digest,
  { marks, pause }: { marks: readonly string[]; pause?: (milliseconds: number) => Promise<void> },
): ReturnType<Referrers["attach"]> =>
  open(twin.host, pause).referrers.attach(imageAt(twin.host), subject, marks.map(artifact));

const typeOf = ({ annotations }: Record<string, unknown>): unknown =>
  Reflect.get(annotations as object, "dev.sigstore.bundle.predicateType");

test("without the API the tag's list gets the artifacts, and keeps what it held, word for word", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  const other = {
    mediaType: "x",
    digest: DIGEST,
    size: 1,
    artifactType: "theirs",
    annotations: { a: "b" },
    more: [1],
  };
  await put(twin, referrersTag(subject), {
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: [other],
    own: "kept",
  });
  const attached = await attach(twin, subject, { marks: ["one", "two"] });
  expect(attached).toEqual({ kind: "attached", by: "tag" });
  const [first, ...ours] = await listed(twin, subject);
  expect(first).toEqual(other);
  expect(ours.map(typeOf)).toEqual(["one", "two"]);
});

test("with the API nothing is written but the artifacts", async () => {
  await using twin = await start({ referrers: true });
  const subject = await putSubject(twin);
  const attached = await attach(twin, subject, { marks: ["one"] });
  expect(attached).toEqual({ kind: "attached", by: "api" });
  expect(await listed(twin, subject)).toEqual([]);
});

test("of two runs at once the one that was overwritten adds its artifact again", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  const tag = `/manifests/${referrersTag(subject)}`;
  const writes = () =>
    twin.requests.filter(({ method, path }) => method === "PUT" && path.endsWith(tag)).length;
  const bothHaveWritten = (async () => {
    while (writes() < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
  })();
  twin.world.faults = [
    // Neither writes before both have read; neither reads again before both have written.
    { method: "PUT", path: tag, delayMs: 150, times: 2 },
    { method: "GET", path: tag, until: bothHaveWritten, nth: 3, times: 2 },
  ];
  const runs = ["one", "two"].map((mark) => attach(twin, subject, { marks: [mark] }));
  expect(await Promise.all(runs)).toEqual([
    { kind: "attached", by: "tag" },
    { kind: "attached", by: "tag" },
  ]);
  expect((await listed(twin, subject)).map(typeOf).toSorted()).toEqual(["one", "two"]);
});

test("a run that read the list before another one's write, and writes while that one waits, takes nothing from it", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  const tag = `/manifests/${referrersTag(subject)}`;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  twin.world.faults = [{ method: "PUT", path: tag, until: released, times: 1 }];
  const late = attach(twin, subject, { marks: ["late"] });
  while (!twin.requests.some(({ method, path }) => method === "PUT" && path.endsWith(tag)))
    await new Promise((resolve) => setTimeout(resolve, 5));
  const waits: number[] = [];
  const pause = async (milliseconds: number) => {
    waits.push(milliseconds);
    release();
    await late;
  };
  const early = attach(twin, subject, { marks: ["early"], pause });
  expect(await Promise.all([late, early])).toEqual(Array(2).fill({ kind: "attached", by: "tag" }));
  expect((await listed(twin, subject)).map(typeOf).toSorted()).toEqual(["early", "late"]);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(TIMEOUTS.listSettles);
});

test("a list that is longer than any manifest is not read to its end, and is left as it is", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  const tag = referrersTag(subject);
  await put(twin, tag, { manifests: [], padding: "x".repeat(READ_LIMITS.response) });
  const attached = await attach(twin, subject, { marks: ["one"] });
  expect(attached).toMatchObject({ kind: "request-failure" });
  expect(attached).toHaveProperty("reason", expect.stringContaining("longer than"));
  expect(twin.requests.filter(({ method, path }) => method === "PUT" && path.endsWith(tag))).toHaveLength(1);
});

test("a registry that says it has listed the artifact for another image is not believed", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  twin.world.faults = [
    { method: "PUT", path: "/manifests/sha256:", status: 201, headers: { "oci-subject": DIGEST } },
  ];
  expect(await attach(twin, subject, { marks: ["one"] })).toEqual({ kind: "attached", by: "tag" });
  expect((await listed(twin, subject)).map(typeOf)).toEqual(["one"]);
});

test("a list that names itself, and an image that refers to itself, are read once", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  const itself = { mediaType: INDEX, digest: subject, size: 1, artifactType: "cycle" };
  await put(twin, referrersTag(subject), { schemaVersion: 2, mediaType: INDEX, manifests: [itself, itself] });
  expect(await attach(twin, subject, { marks: ["one"] })).toEqual({ kind: "attached", by: "tag" });
  expect(await listed(twin, subject)).toHaveLength(3);
});

test("a tag that is no list is left as it is, and that is the failure", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  await put(twin, referrersTag(subject), { config: {}, layers: [] });
  const attached = await attach(twin, subject, { marks: ["one"] });
  expect(attached).toMatchObject({ kind: "request-failure", retryable: false });
  expect(attached).toHaveProperty("reason", expect.stringContaining("is no list"));
});

test.each([
  ["by the tag", "/manifests/sha256-"],
  ["by the API", "/referrers/"],
])(
  "of an image to copy from, a list %s of more than a MiB is a failure, and none is not assumed",
  async (_by, path) => {
    await using twin = await start({ referrers: true });
    const subject = await putSubject(twin);
    const find = () => open(twin.host).referrers.find(imageAt(twin.host), subject);
    expect(await find()).toEqual({ kind: "referrers", entries: [] });
    const body = JSON.stringify({ manifests: [], padding: "x".repeat(READ_LIMITS.referrerList) });
    twin.world.faults = [{ method: "GET", path, status: 200, body }];
    const found = await find();
    expect(found).toMatchObject({ kind: "request-failure", retryable: false });
    expect(found).toHaveProperty("reason", expect.stringContaining("longer than 1048576 bytes"));
  },
);
