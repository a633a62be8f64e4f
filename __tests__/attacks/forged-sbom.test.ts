// What a builder labels as a list of contents is signed with the identity of the job that publishes: it may be no more than that.
import { expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { sbomStatement } from "../../src/attest/sbom.ts";
import type { Digest } from "../../src/oci/reference.ts";
import type { Manifest } from "../../src/ports/registry.ts";
import { READ_LIMITS } from "../../src/lib/limits.ts";
import { readSboms, type RepositoryAccess } from "../../src/registry/sboms.ts";

const ABOUT: Digest = `sha256:${"a".repeat(64)}`;
const OTHER: Digest = `sha256:${"b".repeat(64)}`;
const SPDX = "https://spdx.dev/Document";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const IMAGE = { host: "ghcr.io", path: "octo-org/app" };

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const digestOf = (body: Uint8Array): Digest => `sha256:${createHash("sha256").update(body).digest("hex")}`;
const subjectOf = (digest: Digest) => ({ name: "_", digest: { sha256: digest.slice("sha256:".length) } });
const statement = (fields: object = {}) =>
  bytes({
    predicateType: SPDX,
    predicate: { spdxVersion: "SPDX-2.3" },
    subject: [subjectOf(ABOUT)],
    ...fields,
  });

test("A list of contents is signed as BuildKit wrote it", () => {
  const found = sbomStatement(statement(), { about: ABOUT, index: undefined });
  expect(found).toMatchObject({ predicateType: `${SPDX}/v2.3`, digests: [ABOUT] });
  expect(sbomStatement(statement({ subject: [] }), { about: ABOUT, index: undefined })).toBeDefined();
});

test.each([
  ["a provenance", { predicateType: "https://slsa.dev/provenance/v1" }],
  ["a type that begins like a list's", { predicateType: `${SPDX}ed-by-nobody` }],
  ["a list of another image", { subject: [subjectOf(OTHER)] }],
])("%s in the place of a list of contents is not signed", (_, fields) => {
  expect(sbomStatement(statement(fields), { about: ABOUT, index: undefined })).toBeUndefined();
});

/** A registry of one index, with one attestation that has these layers. */
function registryOf(
  content: Uint8Array,
  { about = ABOUT, layers = 1 } = {},
): {
  index: Digest;
  access: RepositoryAccess;
  blobs: string[];
} {
  const layer = {
    mediaType: "application/vnd.in-toto+json",
    digest: digestOf(content),
    annotations: { "in-toto.io/predicate-type": SPDX },
  };
  const attestation = bytes({ layers: Array.from({ length: layers }, () => layer) });
  const annotations = {
    "vnd.docker.reference.type": "attestation-manifest",
    "vnd.docker.reference.digest": about,
  };
  const index = bytes({ manifests: [{ digest: ABOUT }, { digest: digestOf(attestation), annotations }] });
  const manifests = new Map([index, attestation].map((body) => [digestOf(body), body]));
  const blobs: string[] = [];
  const access: RepositoryAccess = {
    url: "https://ghcr.io",
    manifest: (_image, digest) =>
      Promise.resolve<Manifest>({
        kind: "manifest",
        type: MANIFEST,
        body: manifests.get(digest) ?? new Uint8Array(),
      }),
    send: (_image, { url }) => {
      blobs.push(url);
      return Promise.resolve({ kind: "answer", status: 200, headers: {}, body: content });
    },
    http: () => Promise.resolve({ kind: "failure", reason: "nothing is asked elsewhere", retryable: false }),
  };
  return { index: digestOf(index), access, blobs };
}

test("An index's list of contents is found", async () => {
  const { index, access } = registryOf(statement());
  expect(await readSboms(IMAGE, index, access)).toMatchObject({ statements: [{ digests: [index, ABOUT] }] });
});

test("An index makes no statement on an image that it does not hold", async () => {
  const { index, access, blobs } = registryOf(statement({ subject: [subjectOf(OTHER)] }), { about: OTHER });
  expect(await readSboms(IMAGE, index, access)).toEqual({ kind: "sboms", statements: [], unsigned: [] });
  expect(blobs).toEqual([]);
});

test("An attestation with thousands of lists is refused after some", async () => {
  const { index, access, blobs } = registryOf(statement(), { layers: 5000 });
  expect(await readSboms(IMAGE, index, access)).toMatchObject({
    kind: "request-failure",
    reason: `it has more than ${READ_LIMITS.sboms} lists of contents`,
  });
  expect(blobs).toHaveLength(READ_LIMITS.sboms);
});
