// Attestations: the inputs `provenance`, `sbom` and `attests` as values of docker's flag `--attest`.
import { makeEntry, withField, type Entry } from "../lib/csv.ts";

/** Empty inputs are left out. */
export type AttestationInputs = {
  provenance: Entry | undefined;
  sbom: Entry | undefined;
  attests: readonly Entry[];
};

/**
 * The values of `--attest`. `provenance` and `sbom` override an entry of the same type in `attests`; a provenance without
 * a `builder-id` gets `run`, the URL of this run. Source: docker/build-push-action v7.3, its README and inputs.
 */
export function parseAttestations(
  { provenance, sbom, attests }: AttestationInputs,
  run: string | undefined,
): Entry[] {
  const others = attests.filter(({ attributes }) => {
    const type = attributes.get("type");
    return !(type === "provenance" && provenance) && !(type === "sbom" && sbom);
  });
  return [
    ...(provenance ? [readProvenance(provenance, run)] : []),
    ...(sbom ? [makeEntry("type=sbom", ...sbom.fields.map(spellSwitch))] : []),
    ...others.map((entry) =>
      entry.attributes.get("type") === "provenance"
        ? withBuilder(entry, run)
        : makeEntry(...entry.fields.map(spellSwitch)),
    ),
  ];
}

function readProvenance({ text, fields }: Entry, run: string | undefined): Entry {
  if (/^(?:true|True|TRUE)$/.test(text)) return withBuilder(makeEntry("type=provenance"), run);
  if (/^(?:false|False|FALSE)$/.test(text)) return makeEntry("type=provenance", "disabled=true");
  return withBuilder(makeEntry("type=provenance", ...fields.map(spellSwitch)), run);
}

/** The default provenance of a multi-platform image: `mode=max` for a public source, else `mode=min`. */
export function standardProvenance(isPrivate: boolean, run: string | undefined): Entry {
  const details = isPrivate ? ["mode=min", "inline-only=true"] : ["mode=max"];
  return withBuilder(makeEntry("type=provenance", ...details), run);
}

/** Whether it turns the attestation on. */
export function isAsked({ attributes }: Entry): boolean {
  return !["true", "1"].includes(attributes.get("disabled") ?? "false");
}

function withBuilder(entry: Entry, run: string | undefined): Entry {
  return run === undefined || entry.attributes.has("builder-id")
    ? entry
    : withField(entry, `builder-id=${run}`);
}

/** A lone boolean turns the whole attestation on or off; docker's word for off is `disabled=true`. */
function spellSwitch(field: string): string {
  if (/^(?:1|t|T|true|TRUE|True)$/.test(field)) return "disabled=false";
  return /^(?:0|f|F|false|FALSE|False)$/.test(field) ? "disabled=true" : field;
}
