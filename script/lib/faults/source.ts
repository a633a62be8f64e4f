// What a promotion publishes: an image of two platforms with what refers to it, on another registry or in a repository beside.
import { Contents } from "../../../__tests__/run/support/parts.ts";
import { startCraneRegistry } from "../../../__tests__/support/crane-registry.ts";
import { sendParts } from "../../../__tests__/support/pushed-parts.ts";
import type { Digest } from "../../../src/oci/reference.ts";
import { mint } from "../../../twin/mint.ts";
import { startOtherRegistry } from "../../../twin/other-registry.ts";
import type { RecordedRequest } from "../../../twin/request-log.ts";
import type { Twin } from "../../../twin/twin.ts";
import type { Fault } from "../../../twin/world.ts";

/** `afar`: another registry, with its own login. `beside`: another repository of ghcr.io. */
export type Whence = "afar" | "beside";

const USER = "bot";
const PATH = "octocat/staging";
const PLATFORMS = ["linux/amd64", "linux/arm64"] as const;

const contents = new Contents();

/** The digests of one image: all of it, and one of each kind. */
type SourceImage = Readonly<
  Record<"index" | "image" | "configuration" | "layer" | "referrer", Digest> & { parts: readonly Digest[] }
>;

function imageOf(version: string): SourceImage {
  const before = new Set(contents.keys());
  const images = PLATFORMS.map((platform) => contents.layered(platform, `${version} ${platform}`));
  const entries = PLATFORMS.flatMap((platform, at) =>
    contents.entriesOf(platform, images[at] ?? "sha256:", undefined),
  );
  const index = contents.index(entries);
  const referrer = contents.referrer(index, `signed ${version}`);
  const [image = index] = images;
  const { config, layers } = JSON.parse(String(contents.get(image)?.body)) as {
    config: { digest: Digest };
    layers: { digest: Digest }[];
  };
  const layer = layers[0]?.digest ?? index;
  const parts = [...contents.keys()].filter((digest) => !before.has(digest)) as Digest[];
  return { index, image, configuration: config.digest, layer, referrer, parts };
}

export const PROMOTED = imageOf("1.2.3");
export const HIGHER_PROMOTED = imageOf("1.2.4");

/** What a manifest of it is asked by; all else are blobs. */
const isManifest = (digest: Digest) => contents.get(digest)?.type.includes("image.manifest") === true;
export const kindOf = (digest: Digest): "manifests" | "blobs" =>
  isManifest(digest) || contents.get(digest)?.type.includes("image.index") === true ? "manifests" : "blobs";
export const bodyOf = (digest: Digest): Buffer => Buffer.from(contents.get(digest)?.body ?? "");

export type Source = {
  host: string;
  /** Nothing where it lies beside: then a login of its own is not needed. */
  password: string | undefined;
  /** What a job writes under `registry-auth:` to read it. */
  login: string | undefined;
  faults: Fault[];
  /** Of the jobs, oldest first; nothing where it lies beside. */
  readonly requests: readonly RecordedRequest[];
  /** Points its tag at the higher version. */
  move: () => Promise<void>;
} & AsyncDisposable;

export async function startSource(whence: Whence, twin: Twin, token: string): Promise<Source> {
  if (whence === "beside") {
    await send({ twin, token });
    const move = () => setTag({ twin, token }, "main", HIGHER_PROMOTED.index);
    return {
      host: twin.host,
      password: undefined,
      login: undefined,
      faults: [],
      requests: [],
      move,
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  }
  const password = mint("classic", "source");
  const upstream = await startCraneRegistry();
  // Behind the login, which the registry itself does not have.
  const behind = { twin: { url: `http://${upstream.host}` }, token };
  await send(behind);
  const { host, faults, requests, ...other } = await startOtherRegistry({ user: USER, password }, upstream);
  return {
    host,
    password,
    login: `- registry: ${host}\n  username: ${USER}\n  password: ${password}`,
    faults,
    requests,
    move: () => setTag(behind, "main", HIGHER_PROMOTED.index),
    [Symbol.asyncDispose]: () => other[Symbol.asyncDispose](),
  };
}

/** What a job writes under `with:` to promote it, or the higher version. */
export function promoteInputs({ host }: Source, isHigher: boolean): Record<string, string> {
  return {
    operation: "promote",
    source: `${host}/${PATH}:${isHigher ? "next" : "main"}`,
  };
}

type Registry = { twin: Pick<Twin, "url">; token: string };

async function send(registry: Registry): Promise<void> {
  await sendParts(registry, contents, PATH);
  await setTag(registry, "main", PROMOTED.index);
  await setTag(registry, "next", HIGHER_PROMOTED.index);
  // For a registry without the API for referrers.
  const list = (image: SourceImage) => ({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: [
      {
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        digest: image.referrer,
        size: bodyOf(image.referrer).length,
      },
    ],
  });
  for (const image of [PROMOTED, HIGHER_PROMOTED])
    await putTag(registry, image.index.replace(":", "-"), Buffer.from(JSON.stringify(list(image))));
}

const setTag = (registry: Registry, tag: string, digest: Digest) => putTag(registry, tag, bodyOf(digest));

async function putTag({ twin, token }: Registry, tag: string, body: Buffer): Promise<void> {
  const headers = {
    authorization: `Bearer ${Buffer.from(token).toString("base64")}`,
    "content-type": "application/vnd.oci.image.index.v1+json",
  };
  const url = `${twin.url}/v2/${PATH}/manifests/${tag}`;
  const answer = await fetch(url, { method: "PUT", headers, body });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}
