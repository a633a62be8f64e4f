// The twin before a real registry: an image goes in and comes out, and nothing stays behind.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pid } from "node:process";

import { expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";

const digestOf = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** Ids of the registries that this process started and that run: others may have some on the machine, too. */
const registries = (): string[] =>
  readdirSync("/proc").filter(
    (id) =>
      /^\d+$/.test(id) &&
      fileOf(id, "cmdline").includes("surepush-registry-") &&
      fileOf(id, "status").includes(`\nPPid:\t${pid}\n`),
  );

function fileOf(id: string, name: "cmdline" | "status"): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, "utf8");
  } catch {
    return ""; // It ended between the listing and the reading.
  }
}

const value = mint("classic", "round trip");
const worldOfOctocat = () =>
  newWorld({
    accounts: [{ login: "octocat", kind: "User" }],
    tokens: [{ value, kind: "classic", owner: "octocat", scopes: ["write:packages"] }],
  });
const authorization = `Bearer ${Buffer.from(value).toString("base64")}`;

test("an image pushed through the twin can be pulled back, layer by layer", async () => {
  const world = worldOfOctocat();
  await using twin = await startTwin(world);

  async function pushBlob(bytes: Buffer): Promise<{ digest: string; size: number }> {
    const base = `${twin.url}/v2/octocat/app/blobs/uploads/`;
    const opened = await fetch(base, { method: "POST", headers: { authorization } });
    expect(opened.status).toBe(202);
    const first = opened.headers.get("location") ?? "";
    expect(first).toMatch(/^\/v2\/octocat\/app\/blobs\/upload\/[0-9a-f-]+\?/);

    const sent = await fetch(new URL(first, twin.url), {
      method: "PATCH",
      headers: { authorization },
      body: bytes,
    });
    expect(sent.status).toBe(202);
    const last = new URL(sent.headers.get("location") ?? "", twin.url);
    expect(last.pathname).toMatch(/^\/v2\/octocat\/app\/blobs\/upload\//);

    last.searchParams.set("digest", digestOf(bytes));
    const closed = await fetch(last, { method: "PUT", headers: { authorization } });
    expect(closed.status).toBe(201);
    expect(closed.headers.get("location")).toBe(`/v2/octocat/app/blobs/${digestOf(bytes)}`);
    return { digest: digestOf(bytes), size: bytes.length };
  }

  const config = Buffer.from(JSON.stringify({ architecture: "amd64", os: "linux" }));
  const layer = Buffer.alloc(3 * 1024 * 1024, "a layer of some length ");
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", ...(await pushBlob(config)) },
    layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", ...(await pushBlob(layer)) }],
  });
  const address = `${twin.url}/v2/octocat/app/manifests/v1`;
  const type = "application/vnd.oci.image.manifest.v1+json";
  const put = await fetch(address, {
    method: "PUT",
    headers: { authorization, "content-type": type },
    body: manifest,
  });
  expect(put.status).toBe(201);
  expect(world.packages).toEqual([
    { owner: "octocat", name: "app", visibility: "private", access: { octocat: "admin" } },
  ]);

  const pulled = await fetch(address, { headers: { authorization, accept: type } });
  expect(await pulled.text()).toBe(manifest);
  expect(pulled.headers.get("docker-content-digest")).toBe(digestOf(Buffer.from(manifest)));
  const blob = await fetch(`${twin.url}/v2/octocat/app/blobs/${digestOf(layer)}`, {
    headers: { authorization },
  });
  expect(Buffer.from(await blob.arrayBuffer()).equals(layer)).toBe(true);

  expect(twin.requests.find(({ method }) => method === "PATCH")).toMatchObject({
    status: 202,
    bodyLength: config.length,
  });
});

test("an upload that is cancelled is gone, although the client is told 405", async () => {
  await using twin = await startTwin(worldOfOctocat());
  const headers = { authorization };
  const opened = await fetch(`${twin.url}/v2/octocat/app/blobs/uploads/`, { method: "POST", headers });
  const session = new URL(opened.headers.get("location") ?? "", twin.url);
  expect((await fetch(session, { headers })).status).toBe(204);

  const cancelled = await fetch(session, { method: "DELETE", headers });
  expect(cancelled.status).toBe(405);
  expect((await fetch(session, { headers })).status).toBe(404);
});

test("stop ends the registry's process and removes its folder, even with a connection open", async () => {
  const before = registries();
  const twin = await startTwin(worldOfOctocat());
  const started = registries().filter((id) => !before.includes(id));
  expect(started).toHaveLength(1);
  const [, config = ""] =
    /(\S*surepush-registry-\S+)/.exec(fileOf(started[0] ?? "", "cmdline").replaceAll("\0", " ")) ?? [];
  expect(existsSync(config)).toBe(true);

  await fetch(`${twin.url}/v2/octocat/app/tags/list`, { headers: { authorization } });
  await Promise.all([twin.stop(), twin.stop()]);
  expect(registries()).toEqual(before);
  expect(existsSync(dirname(config))).toBe(false);
  await expect(fetch(`${twin.url}/v2/`)).rejects.toThrow("fetch failed");
});

test("a missing binary is an error that says how to get it", async () => {
  const before = process.env.SUREPUSH_REGISTRY_BIN;
  process.env.SUREPUSH_REGISTRY_BIN = "/nowhere/docker-registry";
  try {
    await expect(startTwin(newWorld())).rejects.toThrow("SUREPUSH_REGISTRY_BIN");
  } finally {
    if (before === undefined) delete process.env.SUREPUSH_REGISTRY_BIN;
    else process.env.SUREPUSH_REGISTRY_BIN = before;
  }
});
