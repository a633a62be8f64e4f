// What the registry has: an older version before the run, and what became of each tag after it.
import { createHash } from "node:crypto";

/** A push of the git tag v1.2.3 comes to these. The first one is pushed by docker, the others are set by us. */
export const EXACT = ["1.2.3", "sha-c0ffee0"] as const;
/** Later versions take these over. In the order of the rules, `latest` at the end. */
export const FLOATING = ["1.2", "1", "latest"] as const;
export const TAGS = [...EXACT, ...FLOATING];

export const RULES = [
  "type=semver,pattern={{version}}",
  "type=sha",
  "type=semver,pattern={{major}}.{{minor}}",
  "type=semver,pattern={{major}}",
].join("\n");

export type Package = {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  /** The registry's own bearer token. */
  bearer: string;
};

const digestOf = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
/** Says its version, as every image of ours does. */
const CONFIG = JSON.stringify({ config: { Labels: { "org.opencontainers.image.version": "1.2.2" } } });
const TYPE = "application/vnd.oci.image.manifest.v1+json";
const OLD_MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: TYPE,
  config: {
    mediaType: "application/vnd.oci.image.config.v1+json",
    size: CONFIG.length,
    digest: digestOf(CONFIG),
  },
  layers: [],
});
const OLD = digestOf(OLD_MANIFEST);

/** As the summary says it. */
export function saysBefore(tag: string, line: string): boolean {
  const before = FLOATING.some((name) => name === tag) ? OLD : "not there";
  return line.includes(before) || line.includes("not known");
}

/** Publishes v1.2.2, whose floating tags the run is to move. */
export async function publishOld(registry: Package): Promise<void> {
  const begun = await ask(registry, { method: "POST", path: "blobs/uploads/" });
  const upload = new URL(begun.headers.get("location") ?? "", registry.url);
  upload.searchParams.set("digest", digestOf(CONFIG));
  await ask(registry, { method: "PUT", path: upload.href, body: CONFIG });
  for (const tag of ["1.2.2", ...FLOATING])
    await ask(registry, { method: "PUT", path: `manifests/${tag}`, body: OLD_MANIFEST });
}

/** Docker has pushed, and nothing else is set; all exact tags are set, and no floating one. */
export const FIRST_SET = formatOld(EXACT.slice(0, 1));
export const EXACT_SET = formatOld(EXACT);

/** Published while the run is held. */
export const HIGHER = "1.2.4";
/** All that the run may move is there, and the floating tags are the higher version's. */
export const OVERTAKEN = `${HIGHER}; ${EXACT.join(", ")} set`;

/**
 * `new`: all tags have one digest, and not the old one. `old`: the floating tags have not moved; the exact ones that
 * are there already are named. `torn`: some floating tags have moved, and others have not. A version: they are all its.
 */
export type Published = { tags: string; moved: string; digest: string | undefined };

export async function lookAtTags(registry: Package): Promise<Published> {
  const digests = new Map<string, string | undefined>();
  for (const tag of [...TAGS, HIGHER]) {
    const { headers } = await ask(registry, { method: "HEAD", path: `manifests/${tag}` });
    digests.set(tag, headers.get("docker-content-digest") ?? undefined);
  }
  const digest = digests.get(EXACT[0]);
  const moved = TAGS.map((tag) => `${tag} ${word(digests.get(tag))}`).join(", ");
  return { tags: stateOf(digests), moved, digest };
}

function stateOf(digests: ReadonlyMap<string, string | undefined>): string {
  const [digest] = digests.values();
  if (digest !== undefined && digest !== OLD && TAGS.every((tag) => digests.get(tag) === digest))
    return "new";
  const set = EXACT.filter((tag) => digests.get(tag) !== undefined);
  const higher = digests.get(HIGHER);
  if (higher !== undefined && FLOATING.every((tag) => digests.get(tag) === higher))
    return `${HIGHER}; ${set.join(", ")} set`;
  return FLOATING.every((tag) => digests.get(tag) === OLD) ? formatOld(set) : "torn";
}

function formatOld(set: readonly string[]): string {
  return set.length === 0 ? "old" : `old; ${set.join(", ")} set`;
}

function word(digest: string | undefined): string {
  if (digest === undefined) return "missing";
  return digest === OLD ? "old" : "new";
}

const MANIFESTS = [
  TYPE,
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** The JSON that is there; nothing where there is none. `path` is below the package's own. */
export async function readPackage(registry: Package, path: string): Promise<unknown> {
  const answer = await ask(registry, { method: "GET", path });
  return answer.ok ? answer.json() : undefined;
}

/** The bytes that are there; none where there is nothing. */
export async function readBytes(registry: Package, path: string): Promise<Buffer> {
  const answer = await ask(registry, { method: "GET", path });
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : Buffer.alloc(0);
}

type Question = { method: string; path: string; body?: string };

/** `path` is below the package's own. */
async function ask({ url, bearer }: Package, { method, path, body }: Question): Promise<Response> {
  const type = body === OLD_MANIFEST ? TYPE : "application/octet-stream";
  const headers = { authorization: `Bearer ${bearer}`, accept: MANIFESTS, "content-type": type };
  return fetch(new URL(path, `${url}/v2/octocat/app/`), { method, headers, ...(body && { body }) });
}
