// The outputs of a run; all of them are set, whatever happened.
import type { Outcome } from "../app/outcome.ts";
import type { Request } from "../app/request.ts";
import { printImage, printReference } from "../domain/image-reference.ts";
import { kindOf } from "../domain/token.ts";

/** Every output of `action.yml`; a test holds the two lists together. */
export const OUTPUTS = [
  "image",
  "reference",
  "tags",
  "digest",
  "pushed",
  "verdict",
  "code",
  "token-kind",
  "scopes",
] as const;

export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], string>>;

export function outputsOf({ end, clearance }: Outcome, { question, tags, credentials }: Request): Outputs {
  const image = printImage(question.image);
  const digest = end.kind === "pushed" ? end.digest : "";
  const grant = clearance?.findings.api?.kind === "accepted" ? clearance.findings.api.grant : undefined;
  return {
    image,
    reference: digest === "" ? "" : `${image}@${digest}`,
    tags: tags.map((tag) => printReference(question.image, tag)).join("\n"),
    digest,
    pushed: String(end.kind === "pushed"),
    verdict: clearance?.verdict.kind ?? "",
    code: end.kind === "failed" ? end.diagnosis.code : "",
    "token-kind": clearance?.findings.tokenKind ?? kindOf(credentials.token),
    scopes: grant?.kind === "listed" ? [...grant.scopes].join(",") : "",
  };
}

/** What is known of a run whose inputs were wrong: nothing was asked, nothing was done. */
export const OUTPUTS_OF_BAD_INPUT: Outputs = {
  image: "",
  reference: "",
  tags: "",
  digest: "",
  pushed: "false",
  verdict: "",
  code: "input-invalid",
  "token-kind": "",
  scopes: "",
};
