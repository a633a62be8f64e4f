// Attestations: the inputs `provenance`, `sbom` and `attests` as values of docker's flag `--attest`.
import { attributesOf, fieldsOf, quoteField } from "../lib/csv.ts";

export type AttestationInputs = { provenance: string; sbom: string; attests: readonly string[] };

/**
 * What the user asked for. `provenance` and `sbom` count more than an entry of their kind in `attests`; a provenance
 * without a `builder-id` gets `run`, the URL of this run. Source: docker/build-push-action v7.3, its README and inputs.
 */
export function parseAttestations(
  { provenance, sbom, attests }: AttestationInputs,
  run: string | undefined,
): string[] {
  const others = attests.filter((entry) => {
    const type = attributesOf(entry).get("type");
    return !(type === "provenance" && provenance !== "") && !(type === "sbom" && sbom !== "");
  });
  return [
    ...(provenance === "" ? [] : [readProvenance(provenance, run)]),
    ...(sbom === "" ? [] : [`type=sbom,${spellSwitches(sbom)}`]),
    ...others.map((entry) =>
      attributesOf(entry).get("type") === "provenance" ? withBuilder(entry, run) : spellSwitches(entry),
    ),
  ];
}

function readProvenance(text: string, run: string | undefined): string {
  if (/^(?:true|True|TRUE)$/.test(text)) return withBuilder("type=provenance", run);
  if (/^(?:false|False|FALSE)$/.test(text)) return "type=provenance,disabled=true";
  return spellSwitches(withBuilder(`type=provenance,${text}`, run));
}

/** The provenance of an image for several platforms, when nobody said: less of it where the source is not public. */
export function standardProvenance(isPrivate: boolean, run: string | undefined): string {
  return withBuilder(`type=provenance,${isPrivate ? "mode=min,inline-only=true" : "mode=max"}`, run);
}

/** Whether it asks for something, rather than for nothing. */
export function isAsked(attestation: string): boolean {
  return !["true", "1"].includes(attributesOf(attestation).get("disabled") ?? "false");
}

function withBuilder(entry: string, run: string | undefined): string {
  return run === undefined || attributesOf(entry).has("builder-id") ? entry : `${entry},builder-id=${run}`;
}

/** A field that only says yes or no is about the whole: docker's word for no is `disabled=true`. */
function spellSwitches(entry: string): string {
  return fieldsOf(entry)
    .map((field) => {
      if (/^(?:1|t|T|true|TRUE|True)$/.test(field)) return "disabled=false";
      return /^(?:0|f|F|false|FALSE|False)$/.test(field) ? "disabled=true" : quoteField(field);
    })
    .join(",");
}
