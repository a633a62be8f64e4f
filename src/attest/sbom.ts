// The lists of contents (SBOM) that BuildKit has pushed with an image, and the statements that are signed of them.
import { field, list, parseJson, textField } from "../lib/json.ts";
import { isMarkedAttestation, subjectOf } from "../oci/index-entry.ts";
import { parseDigest, type Digest } from "../oci/reference.ts";
import { STATEMENT_TYPE, type Statement } from "./statement.ts";

/** An index's entry on one of its images. */
export type AttestationManifest = { digest: Digest; about: Digest };

/** `size`: as the manifest has it, in bytes. */
export type SbomLayer = { digest: Digest; about: Digest; size: number };

/** A list that is not signed; `why` is a clause that begins with "it". */
export type UnsignedSbom = { about: Digest; why: string };

export function attestationManifests(index: Uint8Array): {
  images: number;
  manifests: readonly AttestationManifest[];
} {
  const entries = list(field(parseJson(index), "manifests"));
  const images = entries.filter((entry) => !isMarkedAttestation(entry));
  const held = new Set(images.map((entry) => textField(entry, "digest")));
  const manifests = entries.filter(isMarkedAttestation).flatMap((entry) => {
    const digest = parseDigest(textField(entry, "digest") ?? "");
    const about = subjectOf(entry);
    // An index says nothing of an image that it does not hold.
    return digest === undefined || about === undefined || !held.has(about) ? [] : [{ digest, about }];
  });
  return { images: images.length, manifests };
}

/** The layers of an attestation manifest that are lists of contents. */
export function sbomLayers(manifest: Uint8Array, about: Digest): SbomLayer[] {
  return list(field(parseJson(manifest), "layers")).flatMap((layer) => {
    const digest = parseDigest(textField(layer, "digest") ?? "");
    const type = textField(layer, "annotations", "in-toto.io/predicate-type") ?? "";
    const isSbom = textField(layer, "mediaType") === STATEMENT_TYPE && isSbomType(type);
    const size = Number(field(layer, "size") ?? 0);
    return digest !== undefined && isSbom ? [{ digest, about, size }] : [];
  });
}

const SPDX = "https://spdx.dev/Document";
const KINDS: readonly string[] = [SPDX, "https://cyclonedx.org/bom"];

function isSbomType(type: string): boolean {
  return KINDS.some((kind) => type === kind || type.startsWith(`${kind}/`));
}

/**
 * What is signed of a list: its own words, on the image that they are about; and on the index, where that holds no other
 * image. Nothing where BuildKit's statement cannot be read, and where its own words are of another kind or about
 * another image than the build's job has labelled them: signed, they would be a provenance that a builder has made up.
 */
export function sbomStatement(
  statement: Uint8Array,
  { about, index }: { about: Digest; index: Digest | undefined },
): Statement | undefined {
  const json = parseJson(statement);
  const predicate = field(json, "predicate");
  const predicateType = textField(json, "predicateType");
  if (predicateType === undefined || !isSbomType(predicateType)) return undefined;
  if (typeof predicate !== "object" || predicate === null || !isOn(json, about)) return undefined;
  const digests: Statement["digests"] = index === undefined ? [about] : [index, about];
  return { predicateType: withVersion(predicateType, predicate), predicate, digests };
}

/** BuildKit names no subject where the build has no name to push under. */
function isOn(statement: unknown, about: Digest): boolean {
  const subjects = list(field(statement, "subject"));
  const hash = about.slice("sha256:".length);
  return subjects.length === 0 || subjects.some((one) => textField(one, "digest", "sha256") === hash);
}

/** Verifiers look for the version in the type: `https://spdx.dev/Document/v2.3`. Source: actions/attest's README. */
function withVersion(type: string, predicate: object): string {
  const version = /^SPDX-(\d+\.\d+)$/.exec(textField(predicate, "spdxVersion") ?? "")?.[1];
  return type === SPDX && version !== undefined ? `https://spdx.dev/Document/v${version}` : type;
}
