// A diagnosis on a terminal: the same words as everywhere, with what matters standing out.
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { plainText, plainLine } from "../lib/redact.ts";
import { diagnosisLines, type DiagnosisLine } from "../report/annotation.ts";
import type { Style } from "./style.ts";

/** Ends with a line end. */
export function formatPage(diagnosis: Diagnosis, style: Style): string {
  const lines = diagnosisLines(diagnosis).map((line) => formatLine(line, style));
  return [style.strong(style.bad(plainLine(diagnosis.title))), "", ...lines, ""].join("\n");
}

function formatLine(line: DiagnosisLine, style: Style): string {
  switch (line.kind) {
    case "heading":
      return style.strong(plainText(line.text));
    case "link":
      return line.before + style.link(plainText(line.url));
    case "text":
      return plainText(line.text);
  }
}
