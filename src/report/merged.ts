// The platforms of a merged image, as the summary shows them.
import type { MergedPlatform } from "../run/steps/merge/compose-index.ts";
import { codeMarkdown } from "./markdown.ts";
import { grid } from "./table.ts";

/** In the index's order; nothing where nothing was merged. */
export function platformsMarkdown(merged: readonly MergedPlatform[]): string[] {
  if (merged.length === 0) return [];
  const rows = merged.map(({ platform, digest, attestations }) => [
    codeMarkdown(platform),
    codeMarkdown(digest),
    attestations,
  ]);
  return [grid(["Platform", "Digest", "Attestations"], rows, [":--", ":--", "--:"])];
}
