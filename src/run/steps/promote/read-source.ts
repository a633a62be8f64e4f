// The image that is promoted, as its source has it: its manifests, what they name, and what refers to them.
import type { Cause } from "../../../diagnosis/causes/index.ts";
import type { SourceLogin } from "../../../diagnosis/causes/promote.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import { READ_LIMITS } from "../../../lib/limits.ts";
import { isRequestFailure, type RequestFailure } from "../../../lib/request-failure.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import type { Descriptor } from "../../../oci/image-index.ts";
import { isMarkedAttestation } from "../../../oci/index-entry.ts";
import { readLinks, type BlobReference } from "../../../oci/image-links.ts";
import type { Digest } from "../../../oci/reference.ts";
import type { FoundManifest, ImageSource } from "../../../ports/promotion.ts";

/** A manifest with all that it names. */
export type ManifestNode = {
  kind: "node";
  found: FoundManifest;
  blobs: readonly BlobReference[];
  children: readonly ManifestNode[];
};

/** `entry` is how the source lists it. */
export type ReferrerNode = { subject: Digest; entry: Descriptor; node: ManifestNode };

/** `referrers` are read while the layers are brought already. */
export type SourceImage = { kind: "image"; root: ManifestNode; referrers: Promise<FoundReferrers | Failing> };
export type FoundReferrers = { kind: "referrers"; referrers: readonly ReferrerNode[] };

export type Failing = { kind: "failed" } & Failure;

export type SourceOrder = {
  source: ImageSource;
  /** The source as people read it. */
  name: string;
  host: string;
  /** What the source is read with; nothing where it is an archive. */
  login: SourceLogin | undefined;
  budget: RetryBudget;
};

type Child = ManifestNode | { kind: "missing" } | Failing;

/** Reads each manifest once. Whatever is wrong with one of them is what is wrong with the image. */
export class SourceReader {
  readonly #order: SourceOrder;
  readonly #nodes = new Map<Digest, Promise<Child>>();
  /** A list can name what it is of. */
  readonly #listed = new Set<Digest>();
  #count = 0;
  #bytes = 0;

  constructor(order: SourceOrder) {
    this.#order = order;
  }

  /** A tag is resolved here, once: from now on the image is known by its digest. */
  async find(reference: string): Promise<FoundManifest | Failing> {
    const found = await this.#read(reference);
    if (found.kind === "missing")
      return failing({ code: "promote-source-missing", source: this.#order.name });
    if (found.kind === "failed") return found;
    const links = readLinks(found);
    return links.kind === "flaw" ? this.#unsuited(links.flaw) : found;
  }

  /** All that has to be copied. */
  async readAll(found: FoundManifest): Promise<SourceImage | Failing> {
    const own = this.#referrersOf([found.digest]);
    const root = await this.#node(found, 0);
    if (root.kind === "failed") return root;
    const others = this.#referrersOf(subjectsOf(root));
    return { kind: "image", root, referrers: Promise.all([own, others]).then(joined) };
  }

  async #node(found: FoundManifest, depth: number): Promise<ManifestNode | Failing> {
    const links = readLinks(found);
    switch (links.kind) {
      case "flaw":
        return this.#unsuited(`names ${found.digest}, which ${links.flaw}`);
      case "manifest":
        return { kind: "node", found, blobs: links.blobs, children: [] };
      case "index": {
        if (depth >= READ_LIMITS.promotedDepth)
          return this.#unsuited(`has indexes within indexes, more than ${READ_LIMITS.promotedDepth} deep`);
        const children = await Promise.all(links.entries.map((entry) => this.#part(entry, depth + 1)));
        const failed = children.find((child) => child.kind === "failed");
        const nodes = children.filter((child) => child.kind === "node");
        return failed ?? { kind: "node", found, blobs: [], children: nodes };
      }
    }
  }

  async #part({ digest }: Pick<Descriptor, "digest">, depth: number): Promise<ManifestNode | Failing> {
    const child = await this.#child({ digest }, depth);
    return child.kind === "missing" ? this.#unsuited(`names ${digest}, which is not there`) : child;
  }

  /** Of one that is named twice the content is read once. */
  #child({ digest }: Pick<Descriptor, "digest">, depth: number): Promise<Child> {
    const node = this.#nodes.get(digest) ?? this.#readChild(digest, depth);
    this.#nodes.set(digest, node);
    return node;
  }

  async #readChild(digest: Digest, depth: number): Promise<Child> {
    const found = await this.#read(digest);
    return found.kind === "manifest" ? this.#node(found, depth) : found;
  }

  /** What refers to these, and what refers to that. A list may name what was deleted meanwhile. */
  async #referrersOf(digests: readonly Digest[]): Promise<FoundReferrers | Failing> {
    const subjects = digests.filter((digest) => !this.#listed.has(digest));
    for (const subject of subjects) this.#listed.add(subject);
    const listed = await Promise.all(subjects.map((subject) => this.#list(subject)));
    const unlisted = listed.find((list) => list.kind === "failed");
    if (unlisted !== undefined) return unlisted;
    const entries = listed.flatMap((list) => (list.kind === "listed" ? list.entries : []));
    const read = await Promise.all(
      entries.map(async (one) => ({ ...one, node: await this.#child(one.entry, 0) })),
    );
    const failed = read.find(({ node }) => node.kind === "failed")?.node;
    if (failed?.kind === "failed") return failed;
    const referrers = read.flatMap(({ node, ...about }) =>
      node.kind === "node" ? [{ ...about, node }] : [],
    );
    if (referrers.length === 0) return { kind: "referrers", referrers };
    const further = await this.#referrersOf(referrers.flatMap(({ node }) => subjectsOf(node)));
    return joined([{ kind: "referrers", referrers }, further]);
  }

  async #list(
    subject: Digest,
  ): Promise<{ kind: "listed"; entries: readonly { subject: Digest; entry: Descriptor }[] } | Failing> {
    const { source, name } = this.#order;
    const listed = await this.#retry(`to list what refers to ${name}`, () => source.referrers(subject));
    return isRequestFailure(listed)
      ? this.#unreadable(listed)
      : { kind: "listed", entries: listed.entries.map((entry) => ({ subject, entry })) };
  }

  async #read(reference: string): Promise<FoundManifest | { kind: "missing" } | Failing> {
    const { source, name } = this.#order;
    if (this.#count++ >= READ_LIMITS.promotedManifests)
      return this.#unsuited(`has more than ${READ_LIMITS.promotedManifests} manifests`);
    const found = await this.#retry(`to read ${name}`, () => source.read(reference));
    if (found.kind === "missing") return found;
    if (isRequestFailure(found)) return this.#unreadable(found);
    this.#bytes += found.body.length;
    return this.#bytes > READ_LIMITS.promotedManifestBytes
      ? this.#unsuited(`has manifests of more than ${READ_LIMITS.promotedManifestBytes} bytes`)
      : found;
  }

  #retry<Good extends { kind: string }>(
    what: string,
    attempt: () => Promise<Good | RequestFailure>,
  ): Promise<Good | RequestFailure> {
    const failure = (result: Good | RequestFailure) => (isRequestFailure(result) ? result : undefined);
    return this.#order.budget.retry({ what, attempt, failure });
  }

  #unreadable({ reason, retryable }: RequestFailure): Failing {
    const { name: source, host, login } = this.#order;
    if (login === undefined) return this.#unsuited(`is damaged: ${reason}`);
    return retryable
      ? failing({ code: "registry-unavailable", reason: `${source} could not be read: ${reason}`, host })
      : failing({ code: "promote-source-denied", source, host, reason, login });
  }

  #unsuited(flaw: string): Failing {
    return failing({ code: "promote-source-unsuited", source: this.#order.name, flaw });
  }
}

/** What something may refer to. What BuildKit attests is in the index, and nobody signs it by itself. */
function subjectsOf({ found, children }: ManifestNode): Digest[] {
  const links = readLinks(found);
  const attested = new Set(
    links.kind === "index" ? links.entries.filter(isMarkedAttestation).map(({ digest }) => digest) : [],
  );
  return [found.digest, ...children.filter((child) => !attested.has(child.found.digest)).flatMap(subjectsOf)];
}

function joined(all: readonly (FoundReferrers | Failing)[]): FoundReferrers | Failing {
  const failed = all.find((one) => one.kind === "failed");
  const referrers = all.flatMap((one) => (one.kind === "referrers" ? one.referrers : []));
  return failed ?? { kind: "referrers", referrers };
}

export function failing(cause: Cause): Failing {
  return { kind: "failed", ...certainCause(cause) };
}
