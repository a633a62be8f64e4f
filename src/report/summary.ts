// The job summary: what was done, or what is wrong and what to do, as Markdown.
import type { BuildOutcome, Outcome } from "../run/outcome.ts";
import type { Config } from "../config/config.ts";
import type { PhaseTiming } from "../ports/reporter.ts";
import { formatSeconds, tookTime } from "./units.ts";
import { causeLink, quotePrinted, type Diagnosis } from "../diagnosis/diagnosis.ts";
import { ownImages, formatDestination, formatReferences, formatImage } from "../oci/reference.ts";
import { howToTell, type CauseCode } from "../diagnosis/causes/index.ts";
import { formatLabel } from "../tags/labels.ts";
import type { Metadata } from "../tags/metadata.ts";
import type { Remedy } from "../diagnosis/advice/remedies.ts";
import { redactShapes } from "../lib/redact.ts";
import { whyNotPushed } from "../run/steps/why-not-pushed.ts";
import { packagesMarkdown } from "./package.ts";
import { formatBuildReport } from "./build-report.ts";
import { codeBlock, codeMarkdown, inlineMarkdown, autolink as linkTo } from "./markdown.ts";
import { countTags, formatFigures, formatPushed, formatTagMoves } from "./publication.ts";
import { registriesMarkdown } from "./registries.ts";
import { signatureMarkdown } from "./signature.ts";
import { folded, grid } from "./table.ts";

export function formatSummary({ end, metadata, phases }: Outcome, config: Config): string {
  const { accessRequest, destinations } = config;
  const names = metadata.tags.map(({ name }) => name);
  const references = formatReferences(destinations, names).map(codeMarkdown);
  const images = formatImages(destinations);
  switch (end.kind) {
    case "pushed":
      return page(
        [`✅ Pushed ${images}`, ...formatFigures(countTags(end), end.build, phases)].join(" · "),
        ...formatPushed(end, names, config),
        ...reportOf(end.build, config),
        timings(phases),
      );
    case "built":
      return page(
        [`Built ${images}, not pushed`, ...formatFigures(0, end.build, phases)].join(" · "),
        ...(references.length === 0 ? [] : [`Its tags would be ${references.join(", ")}.`]),
        ...formatTagMoves(end.moves ?? [], config),
        ...reportOf(end.build, config),
        timings(phases),
      );
    case "not-merged":
      return page(
        `Nothing to merge of ${images}`,
        ["The jobs of the platforms built only.", ...end.reasons.map(whyNotPushed)].join(" "),
      );
    case "not-promoted":
      return page(`Nothing promoted to ${images}`, whyNotPushed(end.reason));
    case "planned":
      return page(
        "Dry run: nothing was built",
        ...formatPlan(metadata, config),
        codeBlock(redactShapes(end.command.join(" \\\n  ")), "sh"),
      );
    case "attested":
      return page(
        `✅ Signed ${images}`,
        codeMarkdown(end.digest),
        ...signatureMarkdown(end.signature, end.digest, config),
        timings(phases),
      );
    case "checked":
      return page(
        `✅ ${inlineMarkdown(accessRequest.registry.host)} allows it`,
        `You may ${accessRequest.access} ${ownImages(destinations).map(formatImage).map(codeMarkdown).join(", ")}.`,
        ...packagesMarkdown(end.packages, config),
        timings(phases),
      );
    case "failed":
      return [
        formatDiagnosis(end.diagnosis).trimEnd(),
        ...(end.pushed === undefined
          ? [
              ...registriesMarkdown(end.moves ?? [], end.digest),
              ...formatTagMoves(end.moves ?? [], config, "whole"),
            ]
          : formatPushed(end.pushed, names, config)),
        timings(phases),
      ].join("\n\n");
  }
}

/** The first one, and how many more. */
function formatImages([first, ...others]: Config["destinations"]): string {
  const name = first === undefined ? "" : codeMarkdown(formatDestination(first));
  return others.length === 0 ? name : `${name} and ${others.length} more`;
}

/** What docker/build-push-action's users switch off by `DOCKER_BUILD_SUMMARY: false`. */
function reportOf(build: BuildOutcome | undefined, config: Config): string[] {
  return build && config.build.reports.summary ? formatBuildReport(build) : [];
}

/** Every tag with the rule that made it, every rule that made none, every label. */
function formatPlan({ tags, skippedRules, labels }: Metadata, { destinations }: Config): string[] {
  const rows = [
    ...tags.map(({ name, rule }) => [codeMarkdown(name), codeMarkdown(rule)]),
    ...skippedRules.map(({ rule, why }) => [`none: ${inlineMarkdown(why)}`, codeMarkdown(rule)]),
  ];
  return [
    `For ${destinations.map((one) => codeMarkdown(formatDestination(one))).join(", ")}:`,
    ...(rows.length === 0 ? [] : [grid(["Tag", "Rule"], rows, [":--", ":--"])]),
    ...(labels.length === 0
      ? []
      : [folded("Labels", labels.map((label) => `- ${codeMarkdown(formatLabel(label))}`).join("\n"))]),
  ];
}

/** What is wrong, how we know, what to do. */
export function formatDiagnosis(diagnosis: Diagnosis): string {
  const { title, problem, remedies, alternatives, code: name } = diagnosis;
  return page(
    inlineMarkdown(title),
    inlineMarkdown(problem),
    ...formatEvidence(diagnosis),
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

/** The Dockerfile's lines and what was printed are blocks; the rest is sentences. */
function formatEvidence({ evidence, printed = [], excerpt = [], location }: Diagnosis): string[] {
  const quoted = new Set(printed.map(quotePrinted));
  const sentences = evidence.filter((line) => !quoted.has(line));
  const parts = [
    ...(sentences.length === 0 ? [] : [sentences.map((line) => `- ${inlineMarkdown(line)}`).join("\n")]),
    ...(excerpt.length === 0
      ? []
      : [`${codeMarkdown(location?.file ?? "Dockerfile")}:`, codeBlock(excerpt.join("\n"), "text")]),
    ...(printed.length === 0 ? [] : ["The end of what it printed:", codeBlock(printed.join("\n"), "text")]),
  ];
  return parts.length === 0 ? [] : ["#### How we know", ...parts];
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

function timings(phases: readonly PhaseTiming[]): string {
  const shown = phases.filter(({ duration }) => tookTime(duration));
  const times = shown.map(({ name, duration }) => `${name} ${formatSeconds(duration)}`);
  return times.length === 0 ? "" : `Time: ${times.join(" · ")}\n`;
}

function page(title: string, ...parts: readonly string[]): string {
  return `${[`### ${title}`, ...parts].join("\n\n").trimEnd()}\n`;
}
