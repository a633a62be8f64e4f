// A diagnosis as JSON, for a program to read: one object, whose fields are a promise.
import type { Diagnosis } from "../domain/advice.ts";
import { causeLink } from "../domain/remedy.ts";
import { jsonLine } from "./json-line.ts";

/**
 * `{code, title, problem, evidence: [text], remedies: [{action, snippet?, link?}], confidence, alternatives: [code],
 * location?: {file, line}, link}`. `confidence` is `high`, `medium` or `low`; `link` explains the cause.
 */
export function diagnosisJson(diagnosis: Diagnosis): string {
  return jsonLine(diagnosisFields(diagnosis));
}

/** The same fields, to stand in a larger object. */
export function diagnosisFields(diagnosis: Diagnosis): Record<string, unknown> {
  const { code, title, problem, evidence, remedies, confidence, alternatives, location } = diagnosis;
  return {
    code,
    title,
    problem,
    evidence,
    remedies: remedies.map(({ action, snippet, link }) => ({ action, snippet: snippet?.text, link })),
    confidence,
    alternatives,
    location,
    link: causeLink(code),
  };
}
