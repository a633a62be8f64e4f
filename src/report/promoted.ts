// Where a promoted image came from, and how, as the summary shows it.
import { formatImage } from "../oci/reference.ts";
import type { CopyToImage, Promoted } from "../run/outcome.ts";
import { codeMarkdown } from "./markdown.ts";
import { formatBytes, plural } from "./units.ts";

/** Nothing where nothing was promoted. */
export function promotedMarkdown(promoted: Promoted | undefined): string[] {
  if (promoted === undefined) return [];
  const { source, copies } = promoted;
  return [[`Promoted from ${codeMarkdown(source)}`, ...copies.map(formatCopy)].join("; ")];
}

/** `5 parts to ghcr.io/acme/app: 3 taken over inside of the registry, 1 sent (12.3 MB), 1 there already`. */
function formatCopy({ image, there, mounted, sent, bytes, referrers }: CopyToImage): string {
  const ways = [
    ...(mounted > 0 ? [`${mounted} taken over inside of the registry`] : []),
    ...(sent > 0 ? [`${sent} sent (${formatBytes(bytes)})`] : []),
    ...(there > 0 ? [`${there} there already`] : []),
    ...(referrers > 0 ? [`with ${plural(referrers, "signature or list", "signatures and lists")}`] : []),
  ];
  return `${plural(there + mounted + sent, "part")} to ${codeMarkdown(formatImage(image))}: ${ways.join(", ")}`;
}
