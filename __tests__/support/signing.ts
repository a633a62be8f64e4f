// A twin with a job that may sign, an image in its registry, and the built action as a step of that job.
import { createHash } from "node:crypto";

import { bundleFromJSON, type SerializedBundle } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";

import { claimsOf, type WorldJob } from "../../twin/job.ts";
import { Job, type Ran, type RunnerStep } from "../../twin/runner.ts";
import { startTwin, type Twin, type TwinOptions } from "../../twin/twin.ts";
import { newWorld, type Token } from "../../twin/world.ts";
import { GITHUB_TOKEN, REPOSITORY, SHA } from "./story.ts";

export const SIGNER = "https://github.com/octo-org/app/.github/workflows/image.yml@refs/heads/main";
export const REQUEST_TOKEN = "request-token-of-the-job";
const NAME = "octo-org/app";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const BYTES = "application/octet-stream";
const INDEX = "application/vnd.oci.image.index.v1+json";

type SigningWorld = { job?: Partial<WorldJob> | null; twin?: TwinOptions; isPrivate?: boolean };

/** `job: null`: the job may not ask for its identity. */
export async function startSigning({ job, twin = {}, isPrivate = false }: SigningWorld = {}): Promise<Twin> {
  const holder: Token = {
    kind: "installation",
    value: GITHUB_TOKEN,
    repository: NAME,
    packages: "write",
    actions: true,
  };
  const visibility = isPrivate ? "private" : "public";
  const whole: WorldJob = {
    requestToken: REQUEST_TOKEN,
    claims: claimsOf(NAME, { sha: SHA, visibility }),
    attestations: "write",
    ...job,
  };
  const world = newWorld({
    accounts: [{ login: "octo-org", kind: "Organization", members: ["octocat"] }],
    tokens: [holder],
    ...(job === null ? {} : { job: whole }),
  });
  return startTwin(world, { upstream: "shelf", ...twin });
}

export const authorization = `Bearer ${Buffer.from(GITHUB_TOKEN).toString("base64")}`;

export async function put(
  twin: Twin,
  path: string,
  { type, body }: { type: string; body: Uint8Array },
): Promise<string> {
  const digest = digestOf(body);
  const [kind = "", reference = digest] = path.split("/");
  const url = `${twin.url}/v2/${NAME}`;
  const headers = { authorization, "content-type": type };
  if (kind === "blobs") {
    const begun = await fetch(`${url}/blobs/uploads/`, { method: "POST", headers });
    const location = new URL(begun.headers.get("location") ?? "", twin.url);
    location.searchParams.set("digest", digest);
    await expectStatus(fetch(location, { method: "PUT", headers, body: Buffer.from(body) }), 201);
  } else
    await expectStatus(
      fetch(`${url}/manifests/${reference}`, { method: "PUT", headers, body: Buffer.from(body) }),
      201,
    );
  return digest;
}

async function expectStatus(answering: Promise<Response>, status: number): Promise<void> {
  const answer = await answering;
  if (answer.status !== status)
    throw new Error(`The image could not be put there: ${answer.status} ${await answer.text()}`);
}

export const digestOf = (body: Uint8Array | string): string =>
  `sha256:${createHash("sha256").update(body).digest("hex")}`;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** A single image, under the tag `single`. */
export async function putImage(twin: Twin, mark = "a"): Promise<string> {
  const config = json({
    architecture: "amd64",
    os: "linux",
    rootfs: { type: "layers", diff_ids: [] },
    config: { Labels: { mark } },
  });
  await put(twin, "blobs", { type: BYTES, body: config });
  const image = json({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: digestOf(config),
      size: config.length,
    },
    layers: [],
  });
  return put(twin, "manifests/single", { type: MANIFEST, body: image });
}

export const SBOM = {
  spdxVersion: "SPDX-2.3",
  SPDXID: "SPDXRef-DOCUMENT",
  name: "app",
  packages: [{ name: "busybox" }],
};

/** An index as BuildKit makes it of one platform, with provenance and SBOM, under the tag `index`. `size`: what it says of the SBOM. */
export async function putIndex(
  twin: Twin,
  { sbom = SBOM, size }: { sbom?: unknown; size?: number } = {},
): Promise<{ index: string; image: string }> {
  const image = await putImage(twin);
  const statement = json({
    _type: "https://in-toto.io/Statement/v0.1",
    subject: [{ name: "pkg:docker/app", digest: { sha256: image.slice("sha256:".length) } }],
    predicateType: "https://spdx.dev/Document",
    predicate: sbom,
  });
  await put(twin, "blobs", { type: BYTES, body: statement });
  const empty = Buffer.from("{}");
  await put(twin, "blobs", { type: BYTES, body: empty });
  const attestation = json({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: digestOf(empty),
      size: empty.length,
    },
    layers: [
      {
        mediaType: "application/vnd.in-toto+json",
        digest: digestOf(statement),
        size: size ?? statement.length,
        annotations: { "in-toto.io/predicate-type": "https://spdx.dev/Document" },
      },
    ],
  });
  const about = await put(twin, "manifests", { type: MANIFEST, body: attestation });
  const index = json({
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: [
      { mediaType: MANIFEST, digest: image, size: 1, platform: { architecture: "amd64", os: "linux" } },
      {
        mediaType: MANIFEST,
        digest: about,
        size: attestation.length,
        platform: { architecture: "unknown", os: "unknown" },
        annotations: {
          "vnd.docker.reference.type": "attestation-manifest",
          "vnd.docker.reference.digest": image,
        },
      },
    ],
  });
  return { index: await put(twin, "manifests/index", { type: INDEX, body: index }), image };
}

/** The built action as a step of the twin's job. */
export function stepOf(
  twin: Twin,
  inputs: Readonly<Record<string, string>>,
  given: Partial<RunnerStep> & { isPrivate?: boolean } = {},
): Job {
  const { isPrivate = false, environment, ...step } = given;
  return new Job({
    inputs: { registry: twin.host, ...inputs },
    gitHubToken: GITHUB_TOKEN,
    apiUrl: twin.apiUrl,
    event: {
      name: "push",
      ref: "refs/heads/main",
      sha: SHA,
      repository: NAME,
      payload: { repository: { ...REPOSITORY, private: isPrivate } },
    },
    environment: { ...twin.jobEnvironment(), ...environment },
    ...step,
  });
}

/** `operation: attest` on what a digest names. */
export async function attest(
  twin: Twin,
  digest: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  using job = stepOf(twin, { operation: "attest", source: `${twin.host}/${NAME}@${digest}`, ...inputs });
  return await job.main();
}

export const manifestOf = async (
  twin: Twin,
  reference: string,
): Promise<{ status: number; body: Buffer; json: Record<string, unknown> }> => {
  const answer = await fetch(`${twin.url}/v2/${NAME}/manifests/${reference}`, {
    headers: { authorization, accept: `${INDEX}, ${MANIFEST}` },
  });
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, body, json: JSON.parse(body.toString()) as Record<string, unknown> };
};

/** Verifies as sigstore-js does: signature, certificate, log or timestamp, identity; then the digest. Throws what is wrong. */
export function verifyBundle(
  bundle: unknown,
  { root, digest, identity = SIGNER }: { root: object; digest: string; identity?: string },
): Statement {
  const parsed = bundleFromJSON(bundle);
  const hasLog = parsed.verificationMaterial.tlogEntries.length > 0;
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)), {
    tlogThreshold: hasLog ? 1 : 0,
    ctlogThreshold: 1,
    timestampThreshold: 1,
  });
  verifier.verify(toSignedEntity(parsed), {
    subjectAlternativeName: `^${identity.replaceAll(/[.+?^$()|[\]{}\\]/g, String.raw`\$&`)}$`,
    extensions: { issuer: "https://token.actions.githubusercontent.com" },
  });
  const { dsseEnvelope } = bundle as SerializedBundle;
  const statement = JSON.parse(Buffer.from(dsseEnvelope?.payload ?? "", "base64").toString()) as Statement;
  if (!statement.subject.some(({ digest: { sha256 } }) => `sha256:${sha256}` === digest))
    throw new Error("the statement is about another digest");
  return statement;
}

export type Statement = {
  predicateType: string;
  subject: { name: string; digest: { sha256: string } }[];
  predicate: Record<string, unknown>;
};
