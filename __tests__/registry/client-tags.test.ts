// Tags are set by sending the very manifest that was pushed under another name, and read back one by one.
import { describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { parseDigest } from "../../src/oci/reference.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld, type Fault, type World } from "../../twin/world.ts";
import { DIGEST } from "../run/support/fakes.ts";
import { imageAt, open, PAT } from "./support/open.ts";
import type { RequestFailure } from "../../src/lib/request-failure.ts";

const PATH = "/v2/acme/app";
const INDEX = "application/vnd.oci.image.index.v1+json";
/** With a line end and an odd order of keys, which a manifest that is read and written again would lose. */
const MANIFEST = Buffer.from('{ "manifests": [],\r\n"schemaVersion":2 }\n');
const PUSHED = parseDigest(`sha256:${createHash("sha256").update(MANIFEST).digest("hex")}`) ?? DIGEST;

/** A registry that holds the manifest under `first`. */
async function start(faults: Fault[] = []): Promise<Twin> {
  const world: World = newWorld({
    accounts: [{ login: "acme", kind: "User" }],
    tokens: [{ kind: "classic", value: PAT, owner: "acme", scopes: ["write:packages"] }],
  });
  const twin = await startTwin(world, { upstream: "shelf" });
  const authorization = `Bearer ${Buffer.from(PAT).toString("base64")}`;
  const headers = { authorization, "content-type": INDEX };
  await fetch(`${twin.url}${PATH}/manifests/first`, { method: "PUT", headers, body: MANIFEST });
  world.faults.push(...faults);
  return twin;
}

const count = ({ requests }: Twin, method: string, path: string) =>
  requests.filter((request) => request.method === method && request.path.startsWith(path)).length;

/** Sets a tag to what was pushed, as a publication does. */
async function point(name: string, host: string): Promise<{ kind: "set" } | RequestFailure> {
  const registry = open(host);
  const found = await registry.manifest(imageAt(host), PUSHED);
  return found.kind === "request-failure" ? found : registry.tag(imageAt(host), name, found);
}

test("a tag gets the same bytes of the same media type, and reads back the same digest", async () => {
  await using twin = await start();
  const registry = open(twin.host);
  expect(await registry.resolve(imageAt(twin.host), "v1")).toEqual({ kind: "missing" });
  expect(await point("v1", twin.host)).toEqual({ kind: "set" });
  for (const reference of ["first", "v1", PUSHED])
    expect(await registry.resolve(imageAt(twin.host), reference)).toEqual({ kind: "at", digest: PUSHED });
  const answer = await fetch(`${twin.url}${PATH}/manifests/v1`, {
    headers: { authorization: `Bearer ${Buffer.from(PAT).toString("base64")}` },
  });
  expect(answer.headers.get("content-type")).toBe(INDEX);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(MANIFEST);
});

test("every kind of manifest that docker pushes is asked for", async () => {
  await using twin = await start();
  await open(twin.host).manifest(imageAt(twin.host), PUSHED);
  const get = twin.requests.find(({ method, path }) => method === "GET" && path.includes("/manifests/"));
  expect(get?.headers.accept?.split(", ")).toEqual([
    INDEX,
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
  ]);
});

const told = (code: string, message: string) => ({ errors: [{ code, message }] });

describe("a tag that cannot be set says why, whose fault it is, and when to try again:", () => {
  test.each<[string, Omit<Extract<Fault, { status: number }>, "path">, Partial<RequestFailure>]>([
    [
      "a refusal",
      { status: 403, body: told("DENIED", "permission_denied:\n write_package") },
      { reason: "the registry answered 403, permission_denied: write_package", retryable: false },
    ],
    ["an error of its own", { status: 500 }, { reason: "the registry answered 500", retryable: true }],
    [
      "too many requests",
      { status: 429, headers: { "retry-after": "2" } },
      { retryable: true, retryAfter: 2_000 },
    ],
    [
      "too many requests, in ghcr.io's own form",
      { status: 429, body: told("TOOMANYREQUESTS", "retry-after: 1.5ms, allowed: 44000/minute") },
      { retryable: true, retryAfter: 1.5 },
    ],
    [
      "an upload that it has lost",
      { status: 404, body: told("MANIFEST_BLOB_UNKNOWN", "blob unknown to registry") },
      { retryable: true },
    ],
    [
      "an upload that it calls invalid",
      { status: 400, body: told("BLOB_UPLOAD_INVALID", "") },
      { retryable: true },
    ],
    [
      "a manifest that it calls invalid",
      { status: 400, body: told("MANIFEST_INVALID", "") },
      { retryable: false },
    ],
    [
      "a status that sets nothing",
      { status: 202 },
      { reason: "the registry answered 202", retryable: false },
    ],
  ])("%s", async (_story, fault, expected) => {
    await using twin = await start([{ path: "/manifests/v1", method: "PUT", ...fault }]);
    expect(await point("v1", twin.host)).toMatchObject({ kind: "request-failure", ...expected });
    expect(count(twin, "PUT", `${PATH}/manifests/v1`)).toBe(1);
  });

  test("a broken connection", async () => {
    await using twin = await start([{ path: "/manifests/v1", method: "PUT", reset: true }]);
    const reason = "it broke the connection";
    expect(await point("v1", twin.host)).toMatchObject({ reason, retryable: true });
  });

  test("an exchange that refuses", async () => {
    await using twin = await start([{ path: "^/token", status: 403, body: told("DENIED", "denied") }]);
    const reason = "the registry answered 403, denied";
    expect(await point("v1", twin.host)).toMatchObject({ reason, retryable: false });
    expect(count(twin, "GET", `${PATH}/manifests`)).toBe(0);
  });
});

test("a manifest that arrives cut short is no manifest", async () => {
  await using twin = await start([
    {
      path: `/manifests/${PUSHED}`,
      status: 200,
      headers: { "content-type": INDEX },
      body: '{ "manifests": [',
    },
  ]);
  expect(await open(twin.host).manifest(imageAt(twin.host), PUSHED)).toMatchObject({
    kind: "request-failure",
    reason: "its manifest arrived damaged",
    retryable: true,
  });
});

test("a manifest that was pushed and is not there is the registry's fault", async () => {
  await using twin = await start();
  expect(await open(twin.host).manifest(imageAt(twin.host), DIGEST)).toMatchObject({
    kind: "request-failure",
    reason: "the registry answered 404, manifest unknown",
    retryable: true,
  });
});
