// A statement on an image, as in-toto has it: the digests that it is about, and what is said of them.
import { formatImage, type Digest, type Image } from "../oci/reference.ts";

export type Statement = {
  /** A URI that says what kind of statement it is. */
  predicateType: string;
  predicate: unknown;
  /** The manifest that the statement is stored beside, first; others that it is true of as well. */
  digests: readonly [Digest, ...Digest[]];
};

/** The media type of a statement in a DSSE envelope. Source: in-toto attestation framework, "Envelope". */
export const STATEMENT_TYPE = "application/vnd.in-toto+json";

/** The very bytes that are signed. Source: in-toto attestation framework, "Statement v1". */
export function statementBytes(
  { predicateType, predicate, digests }: Statement,
  images: readonly Image[],
): Uint8Array {
  const subject = images.flatMap((image) =>
    digests.map((digest) => ({
      name: formatImage(image),
      digest: { sha256: digest.slice("sha256:".length) },
    })),
  );
  const statement = { _type: "https://in-toto.io/Statement/v1", subject, predicateType, predicate };
  return new TextEncoder().encode(JSON.stringify(statement));
}
