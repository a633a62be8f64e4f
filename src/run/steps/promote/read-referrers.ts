// What refers to an image at its source: signatures, lists of contents. Anybody may have written the list.
import { READ_LIMITS } from "../../../lib/limits.ts";
import type { Descriptor } from "../../../oci/image-index.ts";
import { readLinks } from "../../../oci/image-links.ts";
import type { Digest } from "../../../oci/reference.ts";
import type { FoundManifest } from "../../../ports/promotion.ts";
import type { SourceAccess } from "./source-access.ts";
import type { Failing, FoundReferrers, ReferrerNode } from "./source-image.ts";

/** Lists that are read at once: all of an image's would take its memory. */
const LISTS = 4;

export class ReferrerReader {
  readonly #access: SourceAccess;
  readonly #listed = new Set<Digest>();
  #bytes = 0;

  constructor(access: SourceAccess) {
    this.#access = access;
  }

  /** What refers to these, and what refers to that. */
  async readAll(digests: readonly Digest[]): Promise<FoundReferrers | Failing> {
    const waiting = [...digests];
    const referrers: ReferrerNode[] = [];
    let failed: Failing | undefined;
    const work = async () => {
      for (let subject = waiting.shift(); subject !== undefined; subject = waiting.shift()) {
        if (failed !== undefined || this.#listed.has(subject)) continue;
        this.#listed.add(subject);
        const found = await this.#readOf(subject);
        if (found.kind === "failed") failed ??= found;
        else {
          referrers.push(...found.referrers);
          waiting.push(...found.referrers.map(({ node }) => node.found.digest));
        }
      }
    };
    await Promise.all(Array.from({ length: LISTS }, work));
    return failed ?? { kind: "referrers", referrers };
  }

  async #readOf(subject: Digest): Promise<FoundReferrers | Failing> {
    const listed = await this.#access.list(subject);
    if (listed.kind === "failed") return listed;
    const read = await Promise.all(listed.entries.map((entry) => this.#readOne(subject, entry)));
    const failed = read.find((one) => one?.kind === "failed");
    const referrers = read.flatMap((one) => (one?.kind === "node" ? [one] : []));
    if (failed?.kind === "failed") return failed;
    return {
      kind: "referrers",
      referrers: referrers.map(({ entry, node }) => ({ subject, entry, node })),
    };
  }

  /** A list may name what was deleted meanwhile. */
  async #readOne(
    subject: Digest,
    entry: Descriptor,
  ): Promise<(Pick<ReferrerNode, "entry" | "node"> & { kind: "node" }) | Failing | undefined> {
    const found = await this.#access.read(entry.digest);
    switch (found.kind) {
      case "missing":
        return undefined;
      case "failed":
        return found;
      case "manifest": {
        const node = this.#nodeOf(found, subject);
        if (typeof node !== "string") return { kind: "node", entry, node };
        this.#access.skip(entry.digest, node);
        return undefined;
      }
    }
  }

  /** Or why it is not taken: only what names the subject itself, under its own hash, belongs to that. */
  #nodeOf(found: FoundManifest, subject: Digest): ReferrerNode["node"] | string {
    const links = readLinks(found);
    if (links.kind === "flaw") return links.flaw;
    if (links.kind === "index") return "is an index";
    if (links.subject !== subject) return "does not refer to that itself";
    const size = links.blobs.reduce((sum, blob) => sum + blob.size, 0);
    if (this.#bytes + size > READ_LIMITS.promotedReferrerBytes)
      return `makes them longer than ${READ_LIMITS.promotedReferrerBytes} bytes together`;
    this.#bytes += size;
    return { kind: "node", found, blobs: links.blobs, children: [] };
  }
}
