// A diagnosis as JSON, for a program to read: one object, whose fields are a promise.
import { causeLink, type Diagnosis } from "../diagnosis/diagnosis.ts";
import { plainText } from "../lib/redact.ts";

/**
 * `{code, title, problem, evidence: [text], remedies: [{action, snippet?, link?}], confidence, alternatives: [code],
 * location?: {file, line}, link}`. `confidence` is `high`, `medium` or `low`; `link` explains the cause.
 */
export function diagnosisJson(diagnosis: Diagnosis): string {
  return jsonLine(diagnosisFields(diagnosis));
}

/** The same fields, for a larger object. */
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

export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value);
  // All that `plain` would change is inside of a text, where JSON has a second spelling for every letter.
  return plainText(json) === json ? json : json.replaceAll(/(?<=##)\[|[^\x20-\x7e]/g, spell);
}

function spell(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
