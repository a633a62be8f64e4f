// A diagnosis as an annotation: plain text of a few lines, read beside the workflow's log.
import { causeLink, type Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Location } from "../diagnosis/log/build-steps.ts";
import { howToTell } from "../diagnosis/causes/index.ts";
import type { Remedy } from "../diagnosis/advice/remedies.ts";

export type Annotation = {
  title: string;
  message: string;
  /** Where it stands beside the code. */
  location?: Location | undefined;
};

/** A line of a diagnosis; whoever shows it decides what a heading and a link look like. */
export type DiagnosisLine =
  { kind: "text" | "heading"; text: string } | { kind: "link"; before: string; url: string };

export function formatAnnotation(diagnosis: Diagnosis): Annotation {
  const { title, location } = diagnosis;
  const lines = diagnosisLines(diagnosis).map((line) =>
    line.kind === "link" ? line.before + line.url : line.text,
  );
  return { title, message: lines.join("\n"), ...(location === undefined ? {} : { location }) };
}

export function diagnosisLines(diagnosis: Diagnosis): readonly DiagnosisLine[] {
  const { problem, evidence, remedies, alternatives, code } = diagnosis;
  return [
    textLine(problem),
    ...section(
      "How we know:",
      evidence.map((line) => textLine(`- ${line}`)),
    ),
    ...section(
      "What to do:",
      remedies.flatMap((remedy, index) => remedyLines(remedy, index + 1)),
    ),
    ...section(
      "It could also be:",
      alternatives.map((other) => textLine(`- ${other}: ${howToTell(other)}`)),
    ),
    textLine(""),
    { kind: "link", before: `(${code}) `, url: causeLink(code) },
  ];
}

function section(heading: string, lines: readonly DiagnosisLine[]): readonly DiagnosisLine[] {
  return lines.length === 0 ? [] : [textLine(""), { kind: "heading", text: heading }, ...lines];
}

function remedyLines({ action, link, snippet }: Remedy, number: number): readonly DiagnosisLine[] {
  const before = "     ";
  return [
    textLine(`${number}. ${action}`),
    ...(link === undefined ? [] : [{ kind: "link", before, url: link } as const]),
    ...(snippet?.text.split("\n") ?? []).map((line) => textLine(before + line)),
  ];
}

function textLine(text: string): DiagnosisLine {
  return { kind: "text", text };
}
