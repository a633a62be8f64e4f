// Compares a promotion between two registries with `skopeo copy`, each with the same image and through the same doors; and
// says how much memory a layer of many gigabytes takes. SKOPEO names the program.
import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { startDistribution } from "../twin/distribution.ts";
import { closeServer, listenOnLoopback } from "../twin/loopback.ts";
import { mint } from "../twin/mint.ts";
import { Job } from "../twin/runner.ts";
import { startTwin } from "../twin/twin.ts";
import { newWorld } from "../twin/world.ts";
import { formatSpread, readPeak, reportPeaksTo } from "./lib/bench/measure.ts";

const [rounds = 3, gibibytes = 0] = process.argv.slice(2).map(Number);
const MIB = 1024 * 1024;
const TYPE = "application/vnd.oci.image.manifest.v1+json";
const token = mint("classic", "bench");
const scopes = ["read:packages", "write:packages"];
const world = newWorld({
  accounts: [{ login: "octocat", kind: "User" }],
  tokens: [{ kind: "classic", value: token, owner: "octocat", scopes }],
});
/** Each copy has a registry of its own, so that no layer is there already. */
const open = () => startTwin(structuredClone(world));
const scratch = mkdtempSync(join(tmpdir(), "bench-promote-"));
try {
  if (gibibytes > 0) await measureLargeLayer();
  else await compare();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const from = await startDistribution();
  try {
    await push(`http://${from.host}/v2/acme/app`);
    const times: Record<"skopeo" | "surepush", number[]> = { skopeo: [], surepush: [] };
    for (let round = 0; round < rounds; round++) {
      times.skopeo.push(await skopeo(from.host));
      times.surepush.push((await promote(`${from.host}/acme/app:1`)).milliseconds);
    }
    const median = (list: number[]) => list.toSorted((one, other) => one - other)[list.length >> 1] ?? 0;
    console.log(`200 MB in 4 layers, ${rounds} rounds; milliseconds as median (min to max).`);
    console.log(`skopeo copy ${formatSpread(times.skopeo)}, surepush ${formatSpread(times.surepush)}`);
    console.log(`${(median(times.skopeo) / median(times.surepush)).toFixed(2)} × the speed of skopeo copy`);
  } finally {
    await from.stop();
  }
}

async function push(repository: string): Promise<void> {
  const layers = [];
  for (let layer = 0; layer < 4; layer++) layers.push(await pushBlob(repository, randomBytes(50 * MIB)));
  const diffs = layers.map(({ digest }) => digest);
  const config = await pushBlob(
    repository,
    Buffer.from(
      JSON.stringify({ architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: diffs } }),
    ),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: TYPE,
    config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
    layers: layers.map((layer) => ({ mediaType: "application/vnd.oci.image.layer.v1.tar", ...layer })),
  };
  const headers = { "content-type": TYPE };
  await must(fetch(`${repository}/manifests/1`, { method: "PUT", headers, body: JSON.stringify(manifest) }));
}

async function pushBlob(repository: string, body: Uint8Array): Promise<{ digest: string; size: number }> {
  const digest = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  const begun = await must(fetch(`${repository}/blobs/uploads/`, { method: "POST" }));
  const upload = new URL(begun.headers.get("location") ?? "", repository);
  upload.searchParams.set("digest", digest);
  await must(fetch(upload, { method: "PUT", body: Buffer.from(body) }));
  return { digest, size: body.length };
}

async function must(sending: Promise<Response>): Promise<Response> {
  const answer = await sending;
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer;
}

/** With a home of its own, so that it does not remember where a layer is already. */
async function skopeo(from: string): Promise<number> {
  await using twin = await open();
  const home = mkdtempSync(join(scratch, "home-"));
  const begun = performance.now();
  const options = ["--src-tls-verify=false", "--dest-tls-verify=false", `--dest-creds=octocat:${token}`];
  const references = [`docker://${from}/acme/app:1`, `docker://${twin.host}/octocat/app:1`];
  await promisify(execFile)(
    process.env.SKOPEO ?? "skopeo",
    ["--insecure-policy", "copy", ...options, ...references],
    { env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: home } },
  );
  return performance.now() - begun;
}

async function promote(source: string, environment: Record<string, string> = {}) {
  await using twin = await open();
  using job = new Job({
    gitHubToken: token,
    apiUrl: twin.apiUrl,
    files: {},
    environment,
    event: { name: "push", ref: "refs/heads/main", sha: "0".repeat(40), repository: "octocat/app" },
    inputs: {
      token,
      operation: "promote",
      registry: twin.host,
      images: `${twin.host}/octocat/app`,
      tags: "1",
      source,
      "scope-check": "off",
    },
  });
  const main = await job.main();
  if (main.outputs.pushed !== "true") throw new Error(main.raw);
  return main;
}

/** A layer of zeros from a registry that makes them, into one that forgets them. */
async function measureLargeLayer(): Promise<void> {
  const chunk = Buffer.alloc(MIB);
  const size = gibibytes * 1024 * MIB;
  const hash = createHash("sha256");
  for (let sent = 0; sent < size; sent += MIB) hash.update(chunk);
  const config = Buffer.from(JSON.stringify({ architecture: "amd64", os: "linux" }));
  const describe = (body: Uint8Array) => ({
    digest: `sha256:${createHash("sha256").update(body).digest("hex")}`,
    size: body.length,
  });
  const layer = { digest: `sha256:${hash.digest("hex")}`, size };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: TYPE,
      config: { mediaType: "application/vnd.oci.image.config.v1+json", ...describe(config) },
      layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", ...layer }],
    }),
  );
  const server = createServer((request, response) => {
    const { url = "", method } = request;
    if (url.endsWith("/token")) response.end("{}");
    else if (method === "HEAD") response.writeHead(404).end();
    else if (url.includes("/manifests/1") || url.includes(describe(manifest).digest))
      response.writeHead(200, { "content-type": TYPE }).end(manifest);
    else if (url.includes("/manifests/") || url.includes("/referrers/")) response.writeHead(404).end();
    else if (url.includes(describe(config).digest)) response.end(config);
    else if (url.includes("/blobs/sha256:")) {
      response.writeHead(200, { "content-length": size });
      let sent = 0;
      const write = () => {
        while (sent < size && !response.destroyed) {
          sent += MIB;
          if (!response.write(chunk)) return;
        }
        response.end();
      };
      response.on("drain", write);
      write();
    } else response.end("{}");
  });
  const host = await listenOnLoopback(server);
  const peaks = join(scratch, "peaks");
  try {
    const main = await promote(`${host}/acme/app:1`, reportPeaksTo(peaks));
    const seconds = main.milliseconds / 1000;
    console.log(
      `A layer of ${gibibytes} GiB: ${seconds.toFixed(1)} s, Node's memory at its most ${readPeak(peaks)} MiB`,
    );
  } finally {
    await closeServer(server);
  }
}
