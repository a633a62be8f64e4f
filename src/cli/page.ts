// A diagnosis on a terminal: the same words as everywhere, with what matters standing out.
import type { Diagnosis } from "../diagnosis/advice/advice.ts";
import { plainText, plainLine } from "../lib/redact.ts";
import { formatAnnotation } from "../report/annotation.ts";
import type { Style } from "./style.ts";

/** Ends with a line end. */
export function formatPage(diagnosis: Diagnosis, style: Style): string {
  const { title, message } = formatAnnotation(diagnosis);
  const lines = plainText(message)
    .split("\n")
    .map((line) => {
      if (/^(?:How we know|What to do|It could also be):$/.test(line)) return style.strong(line);
      return line.replaceAll(/https?:\/\/\S+/g, (link) => style.link(link));
    });
  return [style.strong(style.bad(plainLine(title))), "", ...lines, ""].join("\n");
}
