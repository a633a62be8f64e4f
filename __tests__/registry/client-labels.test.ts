// What an image says of itself is read from its annotations and its configuration, each proved by its digest.
import { createHash } from "node:crypto";
import { afterEach, describe, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { openHttp } from "../../src/net/http.ts";
import { parseDigest, type Digest } from "../../src/oci/reference.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { DIGEST } from "../run/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const VERSION = "org.opencontainers.image.version";
const REVISION = "org.opencontainers.image.revision";

function content(value: unknown): { digest: Digest; body: string } {
  const body = JSON.stringify(value);
  return { digest: parseDigest(`sha256:${createHash("sha256").update(body).digest("hex")}`) ?? DIGEST, body };
}

const config = content({ config: { Labels: { [VERSION]: "1.2.3", [REVISION]: "label", own: "x" } } });
const manifest = content({ config: { digest: config.digest }, annotations: { [REVISION]: "annotation" } });
const index = content({ manifests: [{ digest: manifest.digest }], annotations: { [VERSION]: "9.9.9" } });
const artifact = content({ artifactType: "application/vnd.example", subject: { digest: manifest.digest } });
const mixed = content({
  manifests: [
    { digest: artifact.digest, artifactType: "application/vnd.example" },
    { digest: manifest.digest },
  ],
});
const annotated = content({ annotations: { [VERSION]: "1", [REVISION]: "2" } });

async function labelsOf(digest: Digest, reply: (path: string) => Reply) {
  await using server = await serve(({ path }) =>
    path.startsWith("/token") ? { status: 200, body: JSON.stringify({ token: "bearer" }) } : reply(path),
  );
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const registry = openRegistry({
    http,
    registry: { host: server.host, url: `http://${server.host}`, gitHub: undefined },
    credentials: { username: "octocat", token: new Secret(mint("classic", "labels")) },
    mask: () => undefined,
  });
  const found = await registry.labels({ host: server.host, path: "acme/app" }, digest);
  return { found: found.kind === "labels" ? Object.fromEntries(found.labels) : found, seen: server.seen };
}

const CONTENT: Readonly<Record<string, string>> = Object.fromEntries(
  [config, manifest, index, annotated, artifact, mixed].map(({ digest, body }) => [digest, body]),
);
const serveContent = (path: string): Reply => {
  const body = CONTENT[path.split("/").at(-1) ?? ""];
  return body === undefined ? { status: 404 } : { status: 200, body };
};

describe("labels are read", () => {
  test("of one platform: its annotations count more than its labels", async () => {
    const { found } = await labelsOf(manifest.digest, serveContent);
    expect(found).toEqual({ [VERSION]: "1.2.3", [REVISION]: "annotation", own: "x" });
  });

  test("of the first image of an index, not of an artifact beside it", async () => {
    const { found } = await labelsOf(mixed.digest, serveContent);
    expect(found).toEqual({ [VERSION]: "1.2.3", [REVISION]: "annotation", own: "x" });
  });

  test("of several: the index counts most, and the first platform speaks for the rest", async () => {
    const { found } = await labelsOf(index.digest, serveContent);
    expect(found).toMatchObject({ [VERSION]: "9.9.9", [REVISION]: "annotation" });
  });

  test("from the annotations alone where these say all", async () => {
    const { found, seen } = await labelsOf(annotated.digest, serveContent);
    expect(found).toEqual({ [VERSION]: "1", [REVISION]: "2" });
    expect(seen.some(({ path }) => path.includes("/blobs/"))).toBe(false);
  });

  test("from a store that the registry names, which is given no bearer", async () => {
    const { found, seen } = await labelsOf(manifest.digest, (path) =>
      path.includes("/blobs/")
        ? { status: 307, headers: { location: `/store/${config.digest}` } }
        : serveContent(path),
    );
    expect(found).toMatchObject({ [VERSION]: "1.2.3" });
    expect(seen.find(({ path }) => path.startsWith("/store/"))?.headers.authorization).toBeUndefined();
  });
});

describe("labels are not known", () => {
  test.each<[string, (path: string) => Reply]>([
    [
      "when the content is not what its digest names",
      (path) => (path.includes("/blobs/") ? { status: 200, body: "{}" } : serveContent(path)),
    ],
    ["when the registry refuses them", () => ({ status: 403 })],
    [
      "when the store is another host's without encryption",
      (path) =>
        path.includes("/blobs/")
          ? { status: 307, headers: { location: "http://127.0.0.2:1/x" } }
          : serveContent(path),
    ],
  ])("%s", async (_story, reply) => {
    expect((await labelsOf(manifest.digest, reply)).found).toMatchObject({ kind: "request-failure" });
  });
});
