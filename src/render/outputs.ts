// The outputs of a run; all of them are set, whatever happened.
import type { Outcome } from "../app/outcome.ts";
import type { Request } from "../app/request.ts";
import type { Diagnosis } from "../domain/advice.ts";
import { printImage } from "../domain/image-reference.ts";
import { kindOf } from "../domain/token.ts";
import { diagnosisJson } from "./diagnosis-json.ts";
import { metadataOutputs } from "./metadata.ts";

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
  "verdict",
  "code",
  "diagnosis",
  "token-kind",
  "scopes",
] as const;

export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], string>>;

export function outputsOf(outcome: Outcome, request: Request): Outputs {
  const { end, clearance } = outcome;
  const { question, credentials } = request;
  const image = printImage(question.image);
  const digest = end.kind === "pushed" ? end.digest : "";
  const grant = clearance?.findings.api?.kind === "accepted" ? clearance.findings.api.grant : undefined;
  return {
    image,
    reference: digest === "" ? "" : `${image}@${digest}`,
    ...metadataOutputs(outcome, request),
    digest,
    imageid: end.kind === "pushed" || end.kind === "built" ? (end.build?.imageId ?? "") : "",
    metadata: end.kind === "pushed" ? end.metadata : "",
    pushed: String(end.kind === "pushed"),
    verdict: clearance?.verdict.kind ?? "",
    code: end.kind === "failed" ? end.diagnosis.code : "",
    diagnosis: end.kind === "failed" ? diagnosisJson(end.diagnosis) : "",
    "token-kind": clearance?.findings.tokenKind ?? kindOf(credentials.token),
    scopes: grant?.kind === "listed" ? [...grant.scopes].join(",") : "",
  };
}

/** The outputs of a run that never came to a request: its inputs were wrong, or we were. */
export function outputsWithoutRun(diagnosis?: Diagnosis): Outputs {
  const none = Object.fromEntries(OUTPUTS.map((name) => [name, ""])) as Record<keyof Outputs, string>;
  const told = diagnosis && { code: diagnosis.code, diagnosis: diagnosisJson(diagnosis) };
  return { ...none, pushed: "false", code: "unknown", ...told };
}
