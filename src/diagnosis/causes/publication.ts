// A publication that did not set every tag.
import { formatReference, type Digest } from "../../oci/reference.ts";
import { pointsAt, sameTagState, type TagMove } from "../../oci/tag-state.ts";
import { OF_THE_MACHINE, type CauseRecords } from "./record.ts";

/** `digest` is what every tag should point to. */
export type PublicationCause = { code: "publication-incomplete"; digest: Digest; moves: readonly TagMove[] };

export const PUBLICATION_CAUSES: CauseRecords<PublicationCause> = {
  "publication-incomplete": {
    why: "The image is there, but not under every tag that was asked for.",
    howToTell: "some of the tags answer with another digest",
    ...OF_THE_MACHINE,
    advise: (cause, context) => ({
      title: "Not every tag was published",
      problem: formatLag(cause, context.registry.host),
      evidence: [
        `Every tag should point to ${cause.digest}.`,
        ...cause.moves.map((move) => formatMove(move, cause.digest)),
      ],
      remedies: [
        {
          action: "Was a tag refused? Then look at what the registry said of it, above, and fix that first.",
        },
        {
          action:
            "Run the job again: it sets every tag. What was built comes from the cache, where there is one.",
        },
        {
          action:
            "Or set what is missing by hand, after a `docker login`. Nothing is built, so this is the way where `immutable` protects a version that is there already:",
          snippet: { language: "sh", text: setByHand(cause) },
        },
      ],
    }),
  },
};

/** Of several registries, those that lag behind the others. */
function formatLag({ digest, moves }: PublicationCause, host: string): string {
  const hosts = (those: readonly TagMove[]) => [...new Set(those.map(({ image }) => image.host))];
  const all = hosts(moves);
  const lagging = hosts(moves.filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === undefined));
  if (all.length < 2 || lagging.length === all.length || lagging.length === 0)
    return `${all.length < 2 ? `${host} has` : `${all.join(" and ")} have`} the image, but not under every tag that was asked for.`;
  const complete = all.filter((one) => !lagging.includes(one));
  return `${lagging.join(" and ")} lags behind ${complete.join(" and ")}: it does not have every tag that was asked for.`;
}

/** A command for each tag that does not point where it should. Source: docker docs, `docker buildx imagetools create`. */
function setByHand({ digest, moves }: PublicationCause): string {
  return moves
    .filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === undefined)
    .map(({ image, tag }) => {
      const [target, source] = [formatReference(image, tag), formatReference(image, digest)];
      return `docker buildx imagetools create --tag ${target} ${source}`;
    })
    .join("\n");
}

function formatMove({ image, tag, before, now, error }: TagMove, digest: Digest): string {
  const reference = formatReference(image, tag);
  const why = error === undefined ? "" : `: ${error}`;
  if (pointsAt(now, digest)) return `${reference} is set to ${digest}.`;
  if (now.kind === "unknown") return `${reference}: where it points is unknown: ${now.reason}.`;
  const place = now.kind === "missing" ? "is not there" : `points to ${now.digest}`;
  return `${reference} ${place}${sameTagState(now, before) ? ", as before" : ""}${why}.`;
}
