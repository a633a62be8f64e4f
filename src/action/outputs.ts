// The outputs of a run; all of them are set, however it ended.
import { packagesOf, pushedOf, signatureOf, type Outcome, type RunEnd } from "../run/outcome.ts";
import { packagePage } from "../diagnosis/advice/links.ts";
import type { Config } from "../config/config.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { formatImage, formatReferences } from "../oci/reference.ts";
import { diagnosisJson } from "../report/json.ts";
import { formatAnnotations, formatLabel } from "../tags/labels.ts";

/** Every output of `action.yml`; a test holds the two lists together. */
export const OUTPUTS = [
  "image",
  "reference",
  "tags",
  "tag-names",
  "version",
  "labels",
  "annotations",
  "json",
  "digest",
  "imageid",
  "metadata",
  "pushed",
  "visibility",
  "linked",
  "package-url",
  "signed",
  "attestation-url",
  "verdict",
  "code",
  "diagnosis",
  "token-kind",
  "scopes",
] as const;

export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], string>>;

export function outputsOf(outcome: Outcome, config: Config): Outputs {
  const { end, preflight } = outcome;
  const { accessRequest, credentials } = config;
  const image = formatImage(accessRequest.image);
  const pushed = pushedOf(end);
  const digest = (end.kind === "attested" ? end.digest : pushed?.digest) ?? "";
  const grant = preflight?.findings.api?.kind === "accepted" ? preflight.findings.api.grant : undefined;
  return {
    image,
    reference: digest === "" ? "" : `${image}@${digest}`,
    ...metadataOutputs(outcome, config),
    digest,
    imageid: (end.kind === "built" ? end.build : pushed?.build)?.imageId ?? "",
    metadata: pushed?.metadata ?? "",
    pushed: String(pushed !== undefined),
    ...packageOutputs(end, config),
    ...signatureOutputs(end, config),
    verdict: preflight?.verdict.kind ?? "",
    code: end.kind === "failed" ? end.diagnosis.code : "",
    diagnosis: end.kind === "failed" ? diagnosisJson(end.diagnosis) : "",
    "token-kind": preflight?.findings.tokenKind ?? credentials.token.kind,
    scopes: grant?.kind === "listed" ? [...grant.scopes].join(",") : "",
  };
}

/** `signed` is empty where nothing was to be signed; the address is that of the provenance. */
function signatureOutputs(end: RunEnd, { signing }: Config): Pick<Outputs, "signed" | "attestation-url"> {
  const signature = signatureOf(end);
  if (signing.kind === "off") return { signed: "", "attestation-url": "" };
  const [provenance] = signature?.kind === "signed" ? signature.attestations : [];
  return { signed: String(signature?.kind === "signed"), "attestation-url": provenance?.url ?? "" };
}

/** Of the first image; what was not learnt is empty. */
function packageOutputs(
  end: RunEnd,
  { accessRequest }: Config,
): Pick<Outputs, "visibility" | "linked" | "package-url"> {
  const [state] = packagesOf(end);
  const { visibility = "", link = { kind: "unknown" }, ownerKind } = state ?? {};
  const linked = { unknown: "", unlinked: "none", linked: link.kind === "linked" ? link.repository : "" };
  const page = state && ownerKind && packagePage({ ...accessRequest, ...state });
  return { visibility, linked: linked[link.kind], "package-url": page ?? "" };
}

/** The outputs of a run that never came to a request: its inputs were wrong, or we were. */
export function outputsWithoutRun(diagnosis?: Diagnosis): Outputs {
  const none = Object.fromEntries(OUTPUTS.map((name) => [name, ""])) as Record<keyof Outputs, string>;
  const failure = diagnosis && { code: diagnosis.code, diagnosis: diagnosisJson(diagnosis) };
  return { ...none, pushed: "false", code: "unknown", ...failure };
}

export type MetadataOutputs = Readonly<
  Record<"tags" | "tag-names" | "version" | "labels" | "annotations" | "json", string>
>;

export function metadataOutputs(
  { metadata }: Pick<Outcome, "metadata">,
  { destinations, form: { separators, levels } }: Config,
): MetadataOutputs {
  const names = metadata.tags.map(({ name }) => name);
  const tags = formatReferences(destinations, names);
  const annotations = formatAnnotations(metadata.annotations, levels);
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
    labels: metadata.labels.map(formatLabel).join(separators.labels),
    annotations: annotations.join(separators.annotations),
    json: names.length === 0 ? "" : JSON.stringify(json),
  };
}

/** Variables of the steps that follow, by name. */
export type Variables = Readonly<Record<string, string>>;

/** `DOCKER_METADATA_OUTPUT_TAGS` and so on; none of a run without tags, which would hide those of another step. */
export function variablesOf(outcome: Pick<Outcome, "metadata">, config: Config): Variables {
  if (!config.form.toEnvironment || outcome.metadata.tags.length === 0) return {};
  return Object.fromEntries(
    Object.entries(metadataOutputs(outcome, config)).map(([name, value]) => [
      `DOCKER_METADATA_OUTPUT_${name.replaceAll("-", "_").toUpperCase()}`,
      value,
    ]),
  );
}
