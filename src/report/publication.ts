// What a push published, for the summary: a headline, the command that pulls it, and where each tag points.
import type { Config } from "../config/config.ts";
import { packagePage } from "../diagnosis/advice/links.ts";
import { compressedBytes } from "../oci/image-size.ts";
import {
  formatImage,
  formatReference,
  formatReferences,
  ownImages,
  parseDigest,
  type Digest,
} from "../oci/reference.ts";
import { pointsAt, sameTagState, type TagMove, type TagRuling, type TagState } from "../oci/tag-state.ts";
import type { PhaseTiming } from "../ports/reporter.ts";
import type { BuildOutcome, Pushed } from "../run/outcome.ts";
import { formatBytes, formatSeconds, plural, tookTime } from "./units.ts";
import { autolink, codeBlock, codeMarkdown, inlineMarkdown } from "./markdown.ts";
import { platformsMarkdown } from "./merged.ts";
import { packagesMarkdown } from "./package.ts";
import { promotedMarkdown } from "./promoted.ts";
import { signatureMarkdown } from "./signature.ts";
import { registriesMarkdown } from "./registries.ts";
import { grid } from "./table.ts";

/** `names` are the tags of the run. */
export function formatPushed(pushed: Pushed, names: readonly string[], config: Config): string[] {
  const { destinations } = config;
  const elsewhere = formatReferences(
    destinations.filter(({ kind }) => kind === "elsewhere"),
    names,
  );
  return [
    codeBlock(pullCommands(pushed, config).join("\n"), "sh"),
    [`Digest ${codeMarkdown(pushed.digest)}`, ...pagesOf(pushed, config)].join(" · "),
    ...packagesMarkdown(pushed.packages, config),
    ...signatureMarkdown(pushed.signature, pushed.digest, config),
    ...(elsewhere.length === 0 ? [] : [`Pushed by docker: ${elsewhere.map(codeMarkdown).join(", ")}`]),
    ...registriesMarkdown(pushed.moves, pushed.digest),
    ...formatTagMoves(pushed.moves, config),
    ...promotedMarkdown(pushed.promoted),
    ...platformsMarkdown(pushed.merged ?? []),
  ];
}

/** Each image by its first tag that points at what was pushed; by its digest where no tag does. */
function pullCommands({ moves, digest }: Pushed, { destinations }: Config): string[] {
  return ownImages(destinations).map((image) => {
    const name = formatImage(image);
    const set = moves.find((move) => formatImage(move.image) === name && pointsAt(move.now, digest));
    const reference = set === undefined ? `${name}@${digest}` : formatReference(image, set.tag);
    return `docker pull ${reference}`;
  });
}

function pagesOf({ packages = [] }: Pushed, { accessRequest }: Config): string[] {
  return packages.flatMap((state) => {
    const page = state.ownerKind && packagePage({ ...accessRequest, ...state });
    const title = packages.length === 1 ? "The package's page" : `The page of ${formatImage(state.image)}`;
    return page === undefined ? [] : [`[${inlineMarkdown(title)}](${autolink(page)})`];
  });
}

/** How many tags hold what was pushed. */
export function countTags({ moves, digest }: Pushed): number {
  return moves.filter(({ tag, now }) => parseDigest(tag) === undefined && pointsAt(now, digest)).length;
}

/** `4 tags · 40.9 MB · 4.9 s`, as far as it is known. The size is what a pull for one platform loads. */
export function formatFigures(
  tags: number,
  build: BuildOutcome | undefined,
  phases: readonly PhaseTiming[],
): string[] {
  const sizes = build?.size?.platforms.map(compressedBytes).filter((bytes) => bytes > 0) ?? [];
  const time = phases.reduce((sum, { duration }) => sum + duration, 0);
  return [
    ...(tags === 0 ? [] : [plural(tags, "tag")]),
    ...(sizes.length > 1 ? [plural(sizes.length, "platform")] : sizes.map(formatBytes)),
    ...(tookTime(time) ? [formatSeconds(time)] : []),
  ];
}

/**
 * Nothing where an image has no tags, and was pushed by its digest. `whole` writes the digests before in full, so that a
 * person can go back to them.
 */
export function formatTagMoves(
  moves: readonly TagMove[],
  { destinations }: Pick<Config, "destinations">,
  digests: "short" | "whole" = "short",
): string[] {
  const isAlone = ownImages(destinations).length === 1;
  const write = digests === "short" ? short : String;
  const rows = moves
    .filter(({ tag }) => parseDigest(tag) === undefined)
    .map(({ image, tag, before, now, ruling }) => [
      codeMarkdown(isAlone ? tag : formatReference(image, tag)),
      iconOf({ before, now, ruling }),
      ruling === undefined ? formatNow(before, now) : formatRuling(ruling, formatNow(before, now)),
      formatTagState(before, write),
    ]);
  if (rows.length === 0) return [];
  return [grid(["Tag", "", "Points at", "Before"], rows, [":--", ":-:", ":--", ":--"])];
}

function iconOf({ before, now, ruling }: Pick<TagMove, "before" | "now" | "ruling">): string {
  if (now.kind === "unknown") return "❔";
  if (ruling !== undefined || sameTagState(before, now)) return "➖";
  return before.kind === "missing" ? "🆕" : "➡️";
}

function formatNow(before: TagState, now: TagState): string {
  return sameTagState(before, now) ? "as before" : formatTagState(now, short);
}

function formatRuling(ruling: TagRuling, now: string): string {
  switch (ruling.kind) {
    case "outranked":
      return `stays on ${inlineMarkdown(ruling.version)}: a higher version`;
    case "newer-commit":
      return `stays on ${codeMarkdown(ruling.sha.slice(0, 12))}, which contains this commit`;
    case "moved-on":
      return `${now}, by another run`;
    case "undecided":
      return `${now}: the list of tags could not be read: ${inlineMarkdown(ruling.reason)}`;
    case "unchecked":
      return `${now}, not compared: the list of tags could not be read: ${inlineMarkdown(ruling.reason)}`;
  }
}

function formatTagState(state: TagState, write: (digest: Digest) => string): string {
  switch (state.kind) {
    case "at":
      return codeMarkdown(write(state.digest));
    case "missing":
      return "not there";
    case "unknown":
      return `not known: ${inlineMarkdown(state.reason)}`;
  }
}

/** Enough of it to tell images apart; the whole digest stands above the table. */
function short(digest: Digest): string {
  return digest.slice("sha256:".length, "sha256:".length + 12);
}
