// The job summary: what was done, or what is wrong and what to do, as Markdown.
import type { Built, Outcome } from "../app/outcome.ts";
import type { Request } from "../app/request.ts";
import type { Phase } from "../app/stopwatch.ts";
import type { Diagnosis } from "../domain/advice.ts";
import { ownImages, printDestination, printReferences } from "../domain/destination.ts";
import { printImage } from "../domain/image-reference.ts";
import { GISTS } from "../domain/cause-gist.ts";
import type { CauseCode } from "../domain/cause.ts";
import { printLabel } from "../domain/metadata/label.ts";
import type { Metadata } from "../domain/metadata/metadata.ts";
import { causeLink, type Remedy } from "../domain/remedy.ts";
import { redact } from "../domain/secret-shape.ts";
import { reportBuild } from "./build-report.ts";
import { block, code, inline, link as linkTo, row } from "./inline.ts";
import { tagMoves } from "./tag-moves.ts";

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
