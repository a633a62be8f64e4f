// How a run ended well, in a few lines for a log or a terminal, which obey none of them.
import type { End, Outcome } from "../run/outcome.ts";
import type { Request } from "../config/config.ts";
import { ownImages, printDestination, printReferences } from "../oci/reference.ts";
import { printImage } from "../oci/reference.ts";
import { printLabel } from "../tags/labels.ts";
import type { Metadata } from "../tags/metadata.ts";
import { plainLine } from "../lib/redact.ts";
import { redact } from "../lib/redact.ts";

type Ended = Pick<Outcome, "metadata"> & { end: Exclude<End, { kind: "failed" }> };

export function conclude({ end, metadata }: Ended, { question, destinations }: Request): string {
  const images = destinations.map(printDestination).join(", ");
  switch (end.kind) {
    case "pushed":
      return [
        ...references(metadata, destinations).map((reference) => `Pushed ${reference}`),
        ...ownImages(destinations).map((image) => `${printImage(image)}@${end.digest}`),
      ].join("\n");
    case "built":
      return `Built ${images}, and did not push it.`;
    case "planned":
      return [...tellPlan(metadata), `Would run: ${plainLine(redact(end.command))}`].join("\n");
    case "checked":
      return `${question.registry.host} allows it: you may ${question.access} ${ownImages(destinations).map(printImage).join(", ")}.`;
  }
}

/** Every tag with the rule that made it, every rule that made none, every label; each on one line. */
function tellPlan({ tags, silent, labels }: Metadata): string[] {
  return [
    ...tags.map(({ name, rule }) => `Tag ${name}, by ${rule}`),
    ...silent.map(({ rule, why }) => `No tag by ${rule}: ${why}`),
    ...labels.map((label) => `Label ${printLabel(label).replaceAll(/\s+/g, " ")}`),
  ].map(plainLine);
}

function references({ tags }: Metadata, destinations: Request["destinations"]): string[] {
  return printReferences(
    destinations,
    tags.map(({ name }) => name),
  );
}
