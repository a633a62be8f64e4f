// The job summary: what was done, or what is wrong and what to do, as Markdown.
import type { BuildOutcome, Outcome, Pushed } from "../run/outcome.ts";
import type { Config } from "../config/config.ts";
import type { PhaseTiming } from "../ports/reporter.ts";
import { formatSeconds, tookTime } from "./units.ts";
import { causeLink, type Diagnosis } from "../diagnosis/diagnosis.ts";
import {
  ownImages,
  formatDestination,
  formatReferences,
  formatImage,
  parseDigest,
  formatReference,
  type Digest,
} from "../oci/reference.ts";
import { howToTell, type CauseCode } from "../diagnosis/causes/index.ts";
import { formatLabel } from "../tags/labels.ts";
import type { Metadata } from "../tags/metadata.ts";
import type { Remedy } from "../diagnosis/advice/remedies.ts";
import { redactShapes } from "../lib/redact.ts";
import { packagesMarkdown } from "./package.ts";
import { formatBuildReport } from "./build-report.ts";
import { codeBlock, codeMarkdown, inlineMarkdown, autolink as linkTo, tableRow } from "./markdown.ts";
import { sameTagState, type TagMove, type TagRuling, type TagState } from "../oci/tag-state.ts";

export function formatSummary({ end, metadata, phases }: Outcome, config: Config): string {
  const { accessRequest, destinations } = config;
  const images = formatImages(destinations);
  const names = metadata.tags.map(({ name }) => name);
  const references = formatReferences(destinations, names).map(codeMarkdown).join("<br>");
  switch (end.kind) {
    case "pushed":
      return `${formatPushed(end, names, config)}\n${timings(phases)}\n`;
    case "built":
      return page(
        "Image built, not pushed",
        table([["Image", images], ...(names.length === 0 ? [] : [["Tags", references] as const])]),
        ...formatTagMoves(end.moves ?? []),
        ...reportOf(end.build, config),
        timings(phases),
      );
    case "planned":
      return page(
        "Dry run: nothing was built",
        table([
          ["Image", images],
          ["Tags", references],
        ]),
        plan(metadata),
        codeBlock(redactShapes(end.command), "sh"),
      );
    case "checked":
      return page(
        `${accessRequest.registry.host} allows it`,
        `You may ${accessRequest.access} ${ownImages(destinations).map(formatImage).map(codeMarkdown).join(", ")}.`,
        ...packagesMarkdown(end.packages, config),
        timings(phases),
      );
    case "failed":
      return [
        formatDiagnosis(end.diagnosis).trimEnd(),
        ...(end.pushed === undefined
          ? formatTagMoves(end.moves ?? [])
          : [formatPushed(end.pushed, names, config).trimEnd()]),
        timings(phases),
      ].join("\n\n");
  }
}

function formatPushed(pushed: Pushed, names: readonly string[], config: Config): string {
  const { destinations, accessRequest } = config;
  const others = destinations.filter(({ kind }) => kind === "elsewhere");
  const elsewhere = formatReferences(others, names);
  const pull = `docker pull ${formatImage(accessRequest.image)}@${pushed.digest}`;
  const packages = packagesMarkdown(pushed.packages, config);
  const rows: Row[] = [
    ["Image", formatImages(destinations)],
    ...(elsewhere.length === 0
      ? []
      : [["Pushed by docker", elsewhere.map(codeMarkdown).join("<br>")] as const]),
    ["Digest", codeMarkdown(pushed.digest)],
    ["Pull it", codeMarkdown(pull)],
    ...(packages.length === 0 ? [] : [["Package", packages.join("<br>")] as const]),
  ];
  const { moves, build } = pushed;
  return page("Image pushed", table(rows), ...formatTagMoves(moves), ...reportOf(build, config));
}

function formatImages(destinations: Config["destinations"]): string {
  return destinations.map((one) => codeMarkdown(formatDestination(one))).join("<br>");
}

/** What docker/build-push-action's users switch off by `DOCKER_BUILD_SUMMARY: false`. */
function reportOf(build: BuildOutcome | undefined, config: Config): string[] {
  return build && config.build.reports.summary ? formatBuildReport(build) : [];
}

/** Every tag with the rule that made it, every rule that made none, every label. */
function plan({ tags, skippedRules, labels }: Metadata): string {
  const rows: Row[] = [
    ...tags.map(({ name, rule }) => [`Tag ${codeMarkdown(name)}`, `by ${codeMarkdown(rule)}`] as const),
    ...skippedRules.map(({ rule, why }) => [`No tag by ${codeMarkdown(rule)}`, inlineMarkdown(why)] as const),
    ...labels.map((label) => ["Label", codeMarkdown(formatLabel(label))] as const),
  ];
  return table(rows);
}

/** What is wrong, how we know, what to do. */
export function formatDiagnosis({
  title,
  problem,
  evidence,
  remedies,
  alternatives,
  code: name,
}: Diagnosis): string {
  return page(
    title,
    inlineMarkdown(problem),
    ...(evidence.length === 0
      ? []
      : ["#### How we know", evidence.map((line) => `- ${inlineMarkdown(line)}`).join("\n")]),
    "#### What to do",
    remedies.map((remedy, index) => step(remedy, index + 1)).join("\n"),
    ...(alternatives.length === 0
      ? []
      : [
          "#### It could also be",
          alternatives.map((other) => `- ${linked(other)}: ${inlineMarkdown(howToTell(other))}`).join("\n"),
        ]),
    `Cause: ${linked(name)}`,
  );
}

function linked(name: CauseCode): string {
  return `[${codeMarkdown(name)}](${causeLink(name)})`;
}

function step({ action, link, snippet }: Remedy, number: number): string {
  const linked = link === undefined ? "" : ` ${linkTo(link)}`;
  const pasted =
    snippet === undefined ? "" : `\n\n${codeBlock(snippet.text, snippet.language).replaceAll(/^/gm, "   ")}`;
  return `${number}. ${inlineMarkdown(action)}${linked}${pasted}`;
}

type Row = readonly [name: string, value: string];

function table(rows: readonly Row[]): string {
  return ["| | |", "| :-- | :-- |", ...rows.map(tableRow)].join("\n");
}

function timings(phases: readonly PhaseTiming[]): string {
  const shown = phases.filter(({ duration }) => tookTime(duration));
  const times = shown.map(({ name, duration }) => `${name} ${formatSeconds(duration)}`);
  return times.length === 0 ? "" : `Time: ${times.join(" · ")}\n`;
}

function page(title: string, ...parts: readonly string[]): string {
  return [`### ${inlineMarkdown(title)}`, ...parts].join("\n\n") + "\n";
}

/** Nothing where an image has no tags, and was pushed by its digest. */
export function formatTagMoves(moves: readonly TagMove[]): string[] {
  const rows = moves
    .filter(({ tag }) => parseDigest(tag) === undefined)
    .map(({ image, tag, before, now, ruling }) => [
      codeMarkdown(formatReference(image, tag)),
      formatTagState(before),
      ruling === undefined ? formatNow(before, now) : formatRuling(ruling, formatNow(before, now)),
    ]);
  if (rows.length === 0) return [];
  return [[["Tag", "Before", "Now"], [":--", ":--", ":--"], ...rows].map(tableRow).join("\n")];
}

function formatNow(before: TagState, now: TagState): string {
  return sameTagState(before, now) ? "as before" : formatTagState(now, short);
}

function formatRuling(ruling: TagRuling, now: string): string {
  switch (ruling.kind) {
    case "outranked":
      return `stays on ${inlineMarkdown(ruling.version)}`;
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

/** The old digest as a whole, to go back to it. */
function formatTagState(state: TagState, write: (digest: Digest) => string = String): string {
  switch (state.kind) {
    case "at":
      return codeMarkdown(write(state.digest));
    case "missing":
      return "not there";
    case "unknown":
      return `not known: ${inlineMarkdown(state.reason)}`;
  }
}

/** Enough of it to distinguish images, and short enough for three columns. */
function short(digest: Digest): string {
  return digest.slice(0, "sha256:".length + 16);
}
