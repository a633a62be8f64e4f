// The image that is promoted, as its source has it: read from the top, each manifest once.
import { READ_LIMITS } from "../../../lib/limits.ts";
import type { Descriptor } from "../../../oci/image-index.ts";
import { isMarkedAttestation } from "../../../oci/index-entry.ts";
import { readLinks, type ManifestLinks } from "../../../oci/image-links.ts";
import type { Digest } from "../../../oci/reference.ts";
import type { FoundManifest } from "../../../ports/promotion.ts";
import { ReferrerReader } from "./read-referrers.ts";
import { SourceAccess, type SourceOrder } from "./source-access.ts";
import type { Failing, FoundReferrers, ManifestNode, SourceImage } from "./source-image.ts";

/** Reads each manifest once. Whatever is wrong with one of them is what is wrong with the image. */
export class SourceReader {
  readonly #access: SourceAccess;
  readonly #referrers: ReferrerReader;
  readonly #nodes = new Map<Digest, Promise<ManifestNode | Failing>>();

  readonly #isForeign: boolean;

  constructor(order: SourceOrder) {
    this.#isForeign = order.isForeign === true;
    this.#access = new SourceAccess(order);
    this.#referrers = new ReferrerReader(this.#access);
  }

  /** A tag is resolved here, once: from now on the image is known by its digest. */
  async find(reference: string): Promise<FoundManifest | Failing> {
    const found = await this.#access.read(reference);
    if (found.kind === "missing") return this.#access.missing();
    if (found.kind === "failed") return found;
    const links = this.#linksOf(found);
    return links.kind === "flaw" ? this.#access.unsuited(links.flaw) : found;
  }

  /** All that has to be copied. */
  async readAll(found: FoundManifest): Promise<SourceImage | Failing> {
    const own = this.#referrers.readAll([found.digest]);
    const root = await this.#node(found, 0);
    if (root.kind === "failed") return root;
    const others = this.#referrers.readAll(subjectsOf(root));
    return { kind: "image", root, referrers: Promise.all([own, others]).then(joined) };
  }

  /** A registry lists what has a `subject` beside that: a stranger's would stand beside a release, as its signatures do. */
  #linksOf(found: FoundManifest): ManifestLinks {
    const links = readLinks(found);
    return this.#isForeign && links.kind !== "flaw" && links.hasSubject
      ? { kind: "flaw", flaw: "refers to another image by its `subject`, which a fork's image may not" }
      : links;
  }

  async #node(found: FoundManifest, depth: number): Promise<ManifestNode | Failing> {
    const links = this.#linksOf(found);
    switch (links.kind) {
      case "flaw":
        return this.#access.unsuited(`names ${found.digest}, which ${links.flaw}`);
      case "manifest":
        return { kind: "node", found, blobs: links.blobs, children: [] };
      case "index": {
        // No build makes one, and clean-ups delete an index's entries with it: such an entry may be a release's own index.
        if (this.#isForeign && depth > 0)
          return this.#access.unsuited("has an index within its index, which a fork's image may not");
        if (depth >= READ_LIMITS.promotedDepth)
          return this.#access.unsuited(
            `has indexes within indexes, more than ${READ_LIMITS.promotedDepth} deep`,
          );
        const children = await Promise.all(links.entries.map((entry) => this.#child(entry, depth + 1)));
        const failed = children.find((child) => child.kind === "failed");
        const nodes = children.filter((child) => child.kind === "node");
        return failed ?? { kind: "node", found, blobs: [], children: nodes };
      }
    }
  }

  /** Of one that is named twice the content is read once. */
  #child({ digest }: Pick<Descriptor, "digest">, depth: number): Promise<ManifestNode | Failing> {
    const node = this.#nodes.get(digest) ?? this.#readChild(digest, depth);
    this.#nodes.set(digest, node);
    return node;
  }

  async #readChild(digest: Digest, depth: number): Promise<ManifestNode | Failing> {
    const found = await this.#access.read(digest);
    if (found.kind === "missing") return this.#access.unsuited(`names ${digest}, which is not there`);
    return found.kind === "manifest" ? this.#node(found, depth) : found;
  }
}

/**
 * What something may refer to. What BuildKit attests is in the index, and nobody signs it by itself. Each manifest is visited
 * once: with indexes that name one child many times the paths are without number.
 */
function subjectsOf(root: ManifestNode): Digest[] {
  const seen = new Set<Digest>();
  const visit = ({ found, children }: ManifestNode) => {
    seen.add(found.digest);
    const links = readLinks(found);
    const attested = new Set(
      links.kind === "index" ? links.entries.filter(isMarkedAttestation).map(({ digest }) => digest) : [],
    );
    for (const child of children) {
      const { digest } = child.found;
      if (!attested.has(digest) && !seen.has(digest)) visit(child);
    }
  };
  visit(root);
  return [...seen];
}

function joined(all: readonly (FoundReferrers | Failing)[]): FoundReferrers | Failing {
  const failed = all.find((one) => one.kind === "failed");
  const referrers = all.flatMap((one) => (one.kind === "referrers" ? one.referrers : []));
  return failed ?? { kind: "referrers", referrers };
}
