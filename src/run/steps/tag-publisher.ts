// A shelf: the tags of one image in the registry, as one publication finds, sets and reads them.
import { formatReference, type Digest, type Image } from "../../oci/reference.ts";
import type { PlannedTag } from "../../tags/metadata.ts";
import {
  pointsAt,
  sameTagState,
  type TagLookup,
  type TagState,
  type TagMove,
  tagStateOf,
} from "../../oci/tag-state.ts";
import type { TagSnapshot } from "./tag-snapshot.ts";
import type { RetryBudget } from "../../lib/retry.ts";
import type { Ports } from "../../ports/ports.ts";
import { type RequestFailure, isRequestFailure } from "../../lib/request-failure.ts";
import type { Manifest } from "../../ports/registry.ts";

type Order = {
  image: Image;
  /** What every tag is to point to. */
  digest: Digest;
  /** The tag that docker has set by its push. */
  pushed: PlannedTag | undefined;
  snapshot: TagSnapshot;
};

export type TagPublisherPorts = Pick<Ports, "registry" | "undo" | "stop"> & { budget: RetryBudget };

/** A tag, and what it points to. */
export type ObservedTag = { image: Image; tag: string; state: TagState };

export class TagPublisher {
  readonly #order: Order;
  readonly #ports: TagPublisherPorts;
  readonly #now = new Map<string, TagState>();
  readonly #errors = new Map<string, string>();
  readonly #manifests = new Map<Digest, Promise<Manifest | RequestFailure>>();

  constructor(order: Order, ports: TagPublisherPorts) {
    this.#order = order;
    this.#ports = ports;
  }

  /** A run that was stopped may still undo what it has half done. */
  get #registry(): Ports["undo"] {
    const { registry, undo, stop } = this.#ports;
    return stop.aborted ? undo : registry;
  }

  /** Whether the registry did not let a tag be set. */
  get hasErrors(): boolean {
    return this.#errors.size > 0;
  }

  /** Those that point to another image already, or of which nobody can say where they point. */
  async takenAmong(tags: readonly PlannedTag[]): Promise<ObservedTag[]> {
    const { image, digest } = this.#order;
    const found = await Promise.all(
      tags.map(async ({ name }) => ({ image, tag: name, state: await this.#look(name) })),
    );
    return found.filter(({ state }) => state.kind !== "missing" && !pointsAt(state, digest));
  }

  /** Points tags at the image, all at once, and sees that they do; says whether all went well. */
  async set(tags: readonly PlannedTag[]): Promise<boolean> {
    const done = await Promise.all(tags.map((tag) => this.#setOne(tag)));
    return done.every(Boolean);
  }

  async #setOne(tag: PlannedTag): Promise<boolean> {
    const { digest, pushed } = this.#order;
    const failure = tag === pushed ? undefined : await this.#put(tag.name, digest);
    if (failure !== undefined) {
      this.#errors.set(tag.name, failure.reason);
      return false;
    }
    const seen = await this.#see(tag.name);
    this.#now.set(tag.name, seen);
    if (pointsAt(seen, digest)) return true;
    // One that cannot be read may well be set; one at a third image was moved by another run, which answers for it.
    const { image, snapshot } = this.#order;
    if (seen.kind === "missing" || sameTagState(seen, snapshot.of(image, tag.name)))
      this.#errors.set(tag.name, "it was set, and the registry does not show it");
    return false;
  }

  /** Tags that moved though others could not go back to where they pointed, unless somebody has moved them since. */
  async putBack(tags: readonly PlannedTag[]): Promise<void> {
    const { image, digest, snapshot, pushed } = this.#order;
    await Promise.all(
      tags.map(async ({ name }) => {
        const old = snapshot.of(image, name);
        // What was hindered may have been set all the same: the answer was lost.
        const isTouched = this.#now.has(name) || this.#errors.has(name) || name === pushed?.name;
        this.#now.delete(name);
        if (!isTouched || old.kind !== "at" || old.digest === digest) return;
        if (pointsAt(await this.#look(name), digest)) await this.#put(name, old.digest);
      }),
    );
  }

  /** What every tag points to now; those that were seen already are not asked again. */
  readBack(tags: readonly PlannedTag[]): Promise<TagMove[]> {
    const { image, digest, snapshot } = this.#order;
    // An image that was pushed by its digest only is read back by that.
    const names = tags.length > 0 ? tags.map(({ name }) => name) : [digest];
    return Promise.all(
      names.map(async (name) => {
        const now = this.#now.get(name) ?? (await (tags.length > 0 ? this.#glance(name) : this.#see(name)));
        return {
          image,
          tag: name,
          before: snapshot.of(image, name),
          now,
          error: this.#errors.get(name),
        };
      }),
    );
  }

  async #put(tag: string, digest: Digest): Promise<RequestFailure | undefined> {
    const { image } = this.#order;
    const manifest = await this.#load(digest);
    if (isRequestFailure(manifest)) return manifest;
    const answer = await this.#retry(`to set ${formatReference(image, tag)}`, () =>
      this.#registry.tag(image, tag, manifest),
    );
    return isRequestFailure(answer) ? answer : undefined;
  }

  /** One manifest serves all tags that are pointed at it. */
  #load(digest: Digest): Promise<Manifest | RequestFailure> {
    const { image } = this.#order;
    const loading =
      this.#manifests.get(digest) ??
      this.#retry(`to read ${formatReference(image, digest)}`, () => this.#registry.manifest(image, digest));
    this.#manifests.set(digest, loading);
    return loading;
  }

  /** Where all is lost already, one look is enough. */
  async #glance(tag: string): Promise<TagState> {
    return tagStateOf(await this.#registry.resolve(this.#order.image, tag));
  }

  /** Looks until the tag points where it was just pointed; a registry may take a moment to tell it everywhere. */
  #see(tag: string): Promise<TagState> {
    return this.#look(tag, (found) => (pointsAt(found, this.#order.digest) ? undefined : formatLag(found)));
  }

  async #look(
    reference: string,
    whyAgain?: (found: TagLookup) => RequestFailure | undefined,
  ): Promise<TagState> {
    const { image } = this.#order;
    const read = () => this.#registry.resolve(image, reference);
    return tagStateOf(await this.#retry(`to read ${formatReference(image, reference)}`, read, whyAgain));
  }

  /** `whyAgain` finds fault with an answer that came. */
  #retry<Good extends { kind: string }>(
    what: string,
    attempt: () => Promise<Good | RequestFailure>,
    whyAgain: (good: Good) => RequestFailure | undefined = () => undefined,
  ): Promise<Good | RequestFailure> {
    const failure = (result: Good | RequestFailure) =>
      isRequestFailure(result) ? this.#forgive(result) : whyAgain(result);
    return this.#ports.budget.retry({ what, attempt, failure });
  }

  /** A package that this run has made is not known everywhere at once: then even a refusal may be over in a moment. */
  #forgive(failure: RequestFailure): RequestFailure {
    return this.#order.snapshot.justCreated(this.#order.image) ? { ...failure, retryable: true } : failure;
  }
}

function formatLag(found: TagLookup): RequestFailure {
  const reason = found.kind === "at" ? `it pointed to ${found.digest}` : "it was not there";
  return { kind: "request-failure", reason, retryable: true, retryAfter: undefined };
}
