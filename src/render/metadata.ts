// Tags, labels and annotations as outputs and variables, in docker/metadata-action's own form.
import type { Outcome } from "../app/outcome.ts";
import type { Request } from "../app/request.ts";
import { printReferences } from "../domain/destination.ts";
import { printAnnotations, printLabel } from "../domain/metadata/label.ts";

export type MetadataOutputs = Readonly<
  Record<"tags" | "tag-names" | "version" | "labels" | "annotations" | "json", string>
>;

export function metadataOutputs(
  { metadata }: Pick<Outcome, "metadata">,
  { destinations, form: { separators, levels } }: Request,
): MetadataOutputs {
  const names = metadata.tags.map(({ name }) => name);
  const tags = printReferences(destinations, names);
  const annotations = printAnnotations(metadata.annotations, levels);
  const json = {
    tags,
    "tag-names": names,
    labels: Object.fromEntries(metadata.labels.map(({ key, value }) => [key, value])),
    annotations,
  };
  return {
    tags: tags.join(separators.tags),
    "tag-names": names.join(separators.tags),
    version: names[0] ?? "",
    labels: metadata.labels.map(printLabel).join(separators.labels),
    annotations: annotations.join(separators.annotations),
    json: names.length === 0 ? "" : JSON.stringify(json),
  };
}

/** Variables of the steps that follow, by name. */
export type Variables = Readonly<Record<string, string>>;

/** `DOCKER_METADATA_OUTPUT_TAGS` and so on; none of a run without tags, which would hide those of another step. */
export function variablesOf(outcome: Pick<Outcome, "metadata">, request: Request): Variables {
  if (!request.form.toEnvironment || outcome.metadata.tags.length === 0) return {};
  return Object.fromEntries(
    Object.entries(metadataOutputs(outcome, request)).map(([name, value]) => [
      `DOCKER_METADATA_OUTPUT_${name.replaceAll("-", "_").toUpperCase()}`,
      value,
    ]),
  );
}
