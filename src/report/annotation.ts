// A diagnosis as an annotation: plain text of a few lines, read beside the workflow's log.
import { causeLink, type Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Location } from "../diagnosis/log/build-steps.ts";
import { howToTell } from "../diagnosis/causes/index.ts";
import type { Remedy } from "../diagnosis/advice/remedies.ts";

export type Annotation = {
  title: string;
  message: string;
  /** The line of code that it is shown at. */
  location?: Location | undefined;
};

/** A line of a diagnosis; its renderer decides what a heading and a link look like. */
export type DiagnosisLine =
  { kind: "text" | "heading"; text: string } | { kind: "link"; before: string; url: string };

/** An annotation is read beside other things: the job's summary holds the remedies that do not fit. */
const SHOWN_REMEDIES = 3;

export function formatAnnotation(diagnosis: Diagnosis): Annotation {
  const { title, location, remedies, code } = diagnosis;
  // Each wrong input is mended by a remedy of its own, so that none of these is the likelier.
  const shown = code === "input-invalid" ? remedies : remedies.slice(0, SHOWN_REMEDIES);
  const lines = diagnosisLines(diagnosis, shown).map((line) =>
    line.kind === "link" ? line.before + line.url : line.text,
  );
  return { title, message: lines.join("\n"), ...(location === undefined ? {} : { location }) };
}

/** `remedies`: those that are shown. */
export function diagnosisLines(
  diagnosis: Diagnosis,
  remedies: readonly Remedy[] = diagnosis.remedies,
): readonly DiagnosisLine[] {
  const { problem, evidence, alternatives, code } = diagnosis;
  const left = diagnosis.remedies.length - remedies.length;
  return [
    textLine(problem),
    ...section(
      "How we know:",
      evidence.map((line) => textLine(`- ${line}`)),
    ),
    ...section("What to do:", [
      ...remedies.flatMap((remedy, index) => remedyLines(remedy, index + 1)),
      ...(left === 0 ? [] : [textLine(`The job's summary has ${left} more.`)]),
    ]),
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
    ...linesOf(snippet).map((line) => textLine(before + line)),
  ];
}

function linesOf(snippet: Remedy["snippet"]): string[] {
  return snippet === undefined || snippet.language === "text" ? [] : snippet.text.split("\n");
}

function textLine(text: string): DiagnosisLine {
  return { kind: "text", text };
}
