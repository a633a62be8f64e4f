// What a build writes on the image: labels always, annotations as far as the builder keeps them.
import { printAnnotations, printLabel } from "../domain/metadata/label.ts";
import type { Facts } from "../domain/metadata/facts.ts";
import type { Metadata } from "../domain/metadata/metadata.ts";
import type { Description } from "./ports.ts";

/** `hasIndex`: whether what is pushed has an index around the image, which can be written on, too. */
export function describe(
  { labels, annotations }: Metadata,
  { commitTime }: Pick<Facts, "commitTime">,
  { keepsAnnotations, hasIndex }: { keepsAnnotations: boolean; hasIndex: boolean },
): Description {
  const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
  const fitting = annotations.filter(({ level }) => hasIndex || !isOfIndex(level));
  return {
    labels: labels.map(printLabel),
    annotations: keepsAnnotations ? printAnnotations(fitting, levels) : [],
    epoch: commitTime && Math.floor(commitTime.getTime() / 1000),
  };
}

/** BuildKit fails a build that has an annotation for an index, and has none. */
export function isOfIndex(level: string | undefined): boolean {
  return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}
