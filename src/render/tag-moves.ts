// Where each tag pointed before the run and where it points after it, as a table of the summary.
import { parseDigest, printReference, type Digest } from "../domain/image-reference.ts";
import { samePlace, type Pointing, type TagMove } from "../domain/tag-move.ts";
import { code, inline, row } from "./inline.ts";

/** Nothing where an image has no tags, and was pushed by its digest. */
export function tagMoves(moves: readonly TagMove[]): string[] {
  const rows = moves
    .filter(({ tag }) => parseDigest(tag) === undefined)
    .map(({ image, tag, before, now }) => [
      code(printReference(image, tag)),
      tell(before),
      samePlace(before, now) ? "as before" : tell(now, short),
    ]);
  if (rows.length === 0) return [];
  return [[["Tag", "Before", "Now"], [":--", ":--", ":--"], ...rows].map(row).join("\n")];
}

/** The old digest as a whole, for whoever wants to go back to it. */
function tell(pointing: Pointing, write: (digest: Digest) => string = String): string {
  switch (pointing.kind) {
    case "at":
      return code(write(pointing.digest));
    case "nowhere":
      return "not there";
    case "unknown":
      return `not known: ${inline(pointing.reason)}`;
  }
}

/** Enough of it to tell one image from another, and short enough for three columns. */
function short(digest: Digest): string {
  return digest.slice(0, "sha256:".length + 16);
}
