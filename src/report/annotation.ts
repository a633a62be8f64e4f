// A diagnosis as an annotation: plain text of a few lines, read beside the workflow's log.
import type { Diagnosis } from "../diagnosis/advice/advice.ts";
import type { Location } from "../diagnosis/log/build-steps.ts";
import { GISTS } from "../diagnosis/causes.ts";
import { causeLink, type Remedy } from "../diagnosis/advice/remedies.ts";

export type Annotation = {
  title: string;
  message: string;
  /** Where it stands beside the code. */
  location?: Location | undefined;
};

export function formatAnnotation(diagnosis: Diagnosis): Annotation {
  const { title, problem, evidence, remedies, alternatives, code, location } = diagnosis;
  const lines = [
    problem,
    ...section(
      "How we know:",
      evidence.map((line) => `- ${line}`),
    ),
    ...section(
      "What to do:",
      remedies.map((remedy, index) => formatRemedy(remedy, index + 1)),
    ),
    ...section(
      "It could also be:",
      alternatives.map((other) => `- ${other}: ${GISTS[other].tell}`),
    ),
    "",
    `(${code}) ${causeLink(code)}`,
  ];
  return { title, message: lines.join("\n"), ...(location === undefined ? {} : { location }) };
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

function formatRemedy({ action, link, snippet }: Remedy, number: number): string {
  const below = [...(link === undefined ? [] : [link]), ...(snippet?.text.split("\n") ?? [])];
  return [`${number}. ${action}`, ...below.map((line) => `     ${line}`)].join("\n");
}
