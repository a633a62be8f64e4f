// What an entry of an image index is: an image, or what BuildKit attests of one.
import { textField } from "../lib/json.ts";
import { parseDigest, type Digest } from "./reference.ts";

/** Source: OCI image specification 1.1, "Image Configuration"; docker's "Image Manifest V2, Schema 2". */
export const IMAGE_CONFIGS: ReadonlySet<string> = new Set([
  "application/vnd.oci.image.config.v1+json",
  "application/vnd.docker.container.image.v1+json",
]);

/** Source: moby/buildkit, docs on "Attestation storage". */
export function isMarkedAttestation(entry: unknown): boolean {
  return textField(entry, "annotations", "vnd.docker.reference.type") === "attestation-manifest";
}

/** The image that an attestation is of. */
export function subjectOf(entry: unknown): Digest | undefined {
  return parseDigest(textField(entry, "annotations", "vnd.docker.reference.digest") ?? "");
}

/** A media type without its parameters. */
export function bareType(type: string): string {
  const [named = ""] = type.split(";");
  return named.trim().toLowerCase();
}
