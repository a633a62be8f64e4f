// The lists of contents (SBOM) that BuildKit has pushed with an image, and the statements that are signed of them.
import { field, list, parseJson, textField } from "../lib/json.ts";
import { parseDigest, type Digest } from "../oci/reference.ts";
import { STATEMENT_TYPE, type Statement } from "./statement.ts";

/** An index's entry on one of its images. */
export type AttestationManifest = { digest: Digest; about: Digest };

export type SbomLayer = { digest: Digest; about: Digest };

/** Source: BuildKit docs, "Image attestation storage". */
export function attestationManifests(index: Uint8Array): {
  images: number;
  manifests: readonly AttestationManifest[];
} {
  const entries = list(field(parseJson(index), "manifests"));
  const isAttestation = (entry: unknown) =>
    textField(entry, "annotations", "vnd.docker.reference.type") === "attestation-manifest";
  const manifests = entries.filter(isAttestation).flatMap((entry) => {
    const digest = parseDigest(textField(entry, "digest") ?? "");
    const about = parseDigest(textField(entry, "annotations", "vnd.docker.reference.digest") ?? "");
    return digest === undefined || about === undefined ? [] : [{ digest, about }];
  });
  return { images: entries.length - entries.filter(isAttestation).length, manifests };
}

/** The layers of an attestation manifest that are lists of contents. */
export function sbomLayers(manifest: Uint8Array, about: Digest): SbomLayer[] {
  return list(field(parseJson(manifest), "layers")).flatMap((layer) => {
    const digest = parseDigest(textField(layer, "digest") ?? "");
    const type = textField(layer, "annotations", "in-toto.io/predicate-type") ?? "";
    const isSbom =
      textField(layer, "mediaType") === STATEMENT_TYPE && KINDS.some((kind) => type.startsWith(kind));
    return digest !== undefined && isSbom ? [{ digest, about }] : [];
  });
}

const SPDX = "https://spdx.dev/Document";
const KINDS: readonly string[] = [SPDX, "https://cyclonedx.org/bom"];

/**
 * What is signed of a list: its own words, on the image that they are about; and on the index, where that holds no other
 * image. Nothing where BuildKit's statement cannot be read.
 */
export function sbomStatement(
  statement: Uint8Array,
  { about, index }: { about: Digest; index: Digest | undefined },
): Statement | undefined {
  const json = parseJson(statement);
  const predicate = field(json, "predicate");
  const predicateType = textField(json, "predicateType");
  if (predicateType === undefined || typeof predicate !== "object" || predicate === null) return undefined;
  const digests: Statement["digests"] = index === undefined ? [about] : [index, about];
  return { predicateType: withVersion(predicateType, predicate), predicate, digests };
}

/** Verifiers look for the version in the type: `https://spdx.dev/Document/v2.3`. Source: actions/attest's README. */
function withVersion(type: string, predicate: object): string {
  const version = /^SPDX-(\d+\.\d+)$/.exec(textField(predicate, "spdxVersion") ?? "")?.[1];
  return type.startsWith(SPDX) && version !== undefined ? `https://spdx.dev/Document/v${version}` : type;
}
