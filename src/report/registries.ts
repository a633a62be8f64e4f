// Several registries as one publication: how far each of them has come.
import { parseDigest, type Digest } from "../oci/reference.ts";
import { pointsAt, type TagMove } from "../oci/tag-state.ts";
import { codeMarkdown, inlineMarkdown } from "./markdown.ts";
import { grid } from "./table.ts";

/** Nothing for one registry. `digest` is what every tag was to point at. */
export function registriesMarkdown(moves: readonly TagMove[], digest: Digest | undefined): string[] {
  const hosts = [...new Set(moves.map(({ image }) => image.host))];
  if (hosts.length < 2 || digest === undefined) return [];
  const rows = hosts.map((host) => {
    const own = moves.filter(({ image, tag }) => image.host === host && parseDigest(tag) === undefined);
    const lacking = own.filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === undefined);
    const tags = lacking.map(({ tag }) => codeMarkdown(tag)).join(", ");
    return [
      inlineMarkdown(host),
      `${own.filter(({ now }) => pointsAt(now, digest)).length} of ${own.length}`,
      lacking.length === 0 ? "✅ complete" : `❌ lags behind: ${tags}`,
    ];
  });
  return [grid(["Registry", "Tags", ""], rows, [":--", ":--", ":--"])];
}
