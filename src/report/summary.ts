// The job summary: what was done, or what is wrong and what to do, as Markdown.
import type { Built, Outcome } from "../run/outcome.ts";
import type { Request } from "../config/config.ts";
import type { Phase } from "../lib/timings.ts";
import type { Diagnosis } from "../diagnosis/advice/advice.ts";
import {
  ownImages,
  printDestination,
  printReferences,
  printImage,
  parseDigest,
  printReference,
  type Digest,
} from "../oci/reference.ts";
import { GISTS, type CauseCode } from "../diagnosis/causes.ts";
import { printLabel } from "../tags/labels.ts";
import type { Metadata } from "../tags/metadata.ts";
import { causeLink, type Remedy } from "../diagnosis/advice/remedies.ts";
import { redact } from "../lib/redact.ts";
import { reportBuild } from "./build-report.ts";
import { block, code, inline, link as linkTo, row } from "./markdown.ts";
import { samePlace, type Pointing, type TagMove } from "../oci/tag-state.ts";

export function summarize({ end, metadata, phases }: Outcome, request: Request): string {
  const { question, destinations } = request;
  const image = printImage(question.image);
  const images = destinations.map((one) => code(printDestination(one))).join("<br>");
  const names = metadata.tags.map(({ name }) => name);
  const references = printReferences(destinations, names).map(code).join("<br>");
  switch (end.kind) {
    case "pushed": {
      const others = destinations.filter(({ kind }) => kind === "elsewhere");
      const elsewhere = printReferences(others, names);
      const pull = `docker pull ${image}@${end.digest}`;
      const rows: Row[] = [
        ...(elsewhere.length === 0 ? [] : [["Pushed by docker", elsewhere.map(code).join("<br>")] as const]),
        ["Digest", code(end.digest)],
        ["Pull it", code(pull)],
      ];
      return page(
        "Image pushed",
        table([["Image", images], ...rows]),
        ...tagMoves(end.moves),
        ...reportOf(end.build, request),
        timings(phases),
      );
    }
    case "built":
      return page(
        "Image built, not pushed",
        table([
          ["Image", images],
          ["Tags", references],
        ]),
        ...reportOf(end.build, request),
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
        block(redact(end.command), "sh"),
      );
    case "checked":
      return page(
        `${question.registry.host} allows it`,
        `You may ${question.access} ${ownImages(destinations).map(printImage).map(code).join(", ")}.`,
        timings(phases),
      );
    case "failed":
      return [
        summarizeDiagnosis(end.diagnosis).trimEnd(),
        ...tagMoves(end.moves ?? []),
        timings(phases),
      ].join("\n\n");
  }
}

/** What docker/build-push-action's users switch off by `DOCKER_BUILD_SUMMARY: false`. */
function reportOf(build: Built | undefined, request: Request): string[] {
  return build && request.build.tells.summary ? reportBuild(build) : [];
}

/** Every tag with the rule that made it, every rule that made none, every label. */
function plan({ tags, silent, labels }: Metadata): string {
  const rows: Row[] = [
    ...tags.map(({ name, rule }) => [`Tag ${code(name)}`, `by ${code(rule)}`] as const),
    ...silent.map(({ rule, why }) => [`No tag by ${code(rule)}`, inline(why)] as const),
    ...labels.map((label) => ["Label", code(printLabel(label))] as const),
  ];
  return table(rows);
}

/** What is wrong, how we know, what to do. */
export function summarizeDiagnosis({
  title,
  problem,
  evidence,
  remedies,
  alternatives,
  code: name,
}: Diagnosis): string {
  return page(
    title,
    inline(problem),
    ...(evidence.length === 0
      ? []
      : ["#### How we know", evidence.map((line) => `- ${inline(line)}`).join("\n")]),
    "#### What to do",
    remedies.map((remedy, index) => step(remedy, index + 1)).join("\n"),
    ...(alternatives.length === 0
      ? []
      : [
          "#### It could also be",
          alternatives.map((other) => `- ${linked(other)}: ${inline(GISTS[other].tell)}`).join("\n"),
        ]),
    `Cause: ${linked(name)}`,
  );
}

function linked(name: CauseCode): string {
  return `[${code(name)}](${causeLink(name)})`;
}

function step({ action, link, snippet }: Remedy, number: number): string {
  const linked = link === undefined ? "" : ` ${linkTo(link)}`;
  const pasted =
    snippet === undefined ? "" : `\n\n${block(snippet.text, snippet.language).replaceAll(/^/gm, "   ")}`;
  return `${number}. ${inline(action)}${linked}${pasted}`;
}

type Row = readonly [name: string, value: string];

function table(rows: readonly Row[]): string {
  return ["| | |", "| :-- | :-- |", ...rows.map(row)].join("\n");
}

function timings(phases: readonly Phase[]): string {
  const told = phases.map(({ name, duration }) => `${name} ${seconds(duration)}`);
  return told.length === 0 ? "" : `Time: ${told.join(" · ")}\n`;
}

function seconds(duration: number): string {
  return `${(duration / 1000).toFixed(duration < 10_000 ? 2 : 0)} s`;
}

function page(title: string, ...parts: readonly string[]): string {
  return [`### ${inline(title)}`, ...parts].join("\n\n") + "\n";
}

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
