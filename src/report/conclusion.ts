// How a run ended well, in a few lines for a log or a terminal, which obey none of them.
import { packagesOf, signatureOf, type Outcome, type RunEnd } from "../run/outcome.ts";
import type { Config } from "../config/config.ts";
import { ownImages, formatDestination, formatReferences } from "../oci/reference.ts";
import { formatImage, formatReference } from "../oci/reference.ts";
import { whyNotPushed } from "../run/steps/why-not-pushed.ts";
import { packagesText } from "./package.ts";
import { signatureText } from "./signature.ts";
import { formatLabel } from "../tags/labels.ts";
import type { Metadata } from "../tags/metadata.ts";
import { plainLine } from "../lib/redact.ts";
import { redactShapes } from "../lib/redact.ts";

type Ended = Pick<Outcome, "metadata"> & { end: Exclude<RunEnd, { kind: "failed" }> };

export type Conclusion = {
  text: string;
  /** Lines on the packages: who can pull them, and whether the next push may happen. */
  packages: readonly string[];
  /** Who signed it, and where GitHub shows that. */
  signature: readonly string[];
};

/** `who` was asked about in a check. */
export function formatConclusion(
  { end, metadata }: Ended,
  config: Config,
  who: "you" | "everybody" = "you",
): Conclusion {
  return {
    text: formatEnd({ end, metadata }, config, who),
    packages: packagesText(packagesOf(end), config),
    signature: signatureText(signatureOf(end)),
  };
}

function formatEnd({ end, metadata }: Ended, config: Config, who: "you" | "everybody"): string {
  const { accessRequest, destinations } = config;
  const images = destinations.map(formatDestination).join(", ");
  switch (end.kind) {
    case "pushed":
      // The reference comes last: scripts read it with `tail -n 1`.
      return [
        ...references(metadata, destinations).map((reference) => `Pushed ${reference}`),
        ...ownImages(destinations).map((image) => `${formatImage(image)}@${end.digest}`),
      ].join("\n");
    case "attested":
      return `Attested ${ownImages(destinations)
        .map((image) => formatReference(image, end.digest))
        .join(", ")}.`;
    case "built":
      return `Built ${images}, and did not push it.`;
    case "not-merged":
      return [`Merged nothing: ${images} was not to be pushed.`, ...end.reasons.map(whyNotPushed)].join(" ");
    case "not-promoted":
      return [`Promoted nothing: ${images} was not to be pushed.`, whyNotPushed(end.reason)].join(" ");
    case "planned":
      return [...formatPlan(metadata), `Would run: ${plainLine(redactShapes(end.command.join(" ")))}`].join(
        "\n",
      );
    case "checked":
      return `${accessRequest.registry.host} allows it: ${who} may ${accessRequest.access} ${ownImages(destinations).map(formatImage).join(", ")}.`;
  }
}

/** Every tag with the rule that made it, every rule that made none, every label; each on one line. */
function formatPlan({ tags, skippedRules, labels }: Metadata): string[] {
  return [
    ...tags.map(({ name, rule }) => `Tag ${name}, by ${rule}`),
    ...skippedRules.map(({ rule, why }) => `No tag by ${rule}: ${why}`),
    ...labels.map((label) => `Label ${formatLabel(label).replaceAll(/\s+/g, " ")}`),
  ].map(plainLine);
}

function references({ tags }: Metadata, destinations: Config["destinations"]): string[] {
  return formatReferences(
    destinations,
    tags.map(({ name }) => name),
  );
}
