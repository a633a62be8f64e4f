// How a run ended well, in a line or two for a log or a terminal.
import type { End } from "../app/outcome.ts";
import type { Request } from "../app/request.ts";
import { printImage, printReference } from "../domain/image-reference.ts";

export function conclude(end: Exclude<End, { kind: "failed" }>, { question, tags }: Request): string {
  const image = printImage(question.image);
  switch (end.kind) {
    case "pushed":
      return [
        ...tags.map((tag) => `Pushed ${printReference(question.image, tag)}`),
        `${image}@${end.digest}`,
      ].join("\n");
    case "built":
      return `Built ${image}, and did not push it.`;
    case "planned":
      return `Would run: ${end.command}`;
    case "checked":
      return `${question.registry.host} allows it: you may ${question.access} ${image}.`;
  }
}
