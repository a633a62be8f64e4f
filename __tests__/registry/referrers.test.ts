// Artifacts beside an image: listed by the registry's API or by a tag, and what others listed there stays.
import { expect, test } from "@jest/globals";

import { referrersTag } from "../../src/attest/referrer.ts";
import { parseDigest, type Digest } from "../../src/oci/reference.ts";
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
  const { referrers } = open(twin.host);
  const attached = await referrers.attach(imageAt(twin.host), subject, [artifact("one"), artifact("two")]);
  expect(attached).toEqual({ kind: "attached", by: "tag" });
  const [first, ...ours] = await listed(twin, subject);
  expect(first).toEqual(other);
  expect(ours.map(typeOf)).toEqual(["one", "two"]);
});

test("with the API nothing is written but the artifacts", async () => {
  await using twin = await start({ referrers: true });
  const subject = await putSubject(twin);
  const attached = await open(twin.host).referrers.attach(imageAt(twin.host), subject, [artifact("one")]);
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
  const image = imageAt(twin.host);
  const runs = ["one", "two"].map((mark) =>
    open(twin.host).referrers.attach(image, subject, [artifact(mark)]),
  );
  expect(await Promise.all(runs)).toEqual([
    { kind: "attached", by: "tag" },
    { kind: "attached", by: "tag" },
  ]);
  expect((await listed(twin, subject)).map(typeOf).toSorted()).toEqual(["one", "two"]);
});

test("a tag that is no list is left as it is, and that is the failure", async () => {
  await using twin = await start();
  const subject = await putSubject(twin);
  await put(twin, referrersTag(subject), { config: {}, layers: [] });
  const attached = await open(twin.host).referrers.attach(imageAt(twin.host), subject, [artifact("one")]);
  expect(attached).toMatchObject({ kind: "request-failure", retryable: false });
  expect(attached).toHaveProperty("reason", expect.stringContaining("is no list"));
});
