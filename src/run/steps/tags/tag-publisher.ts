// Publishes one image's tags: those that stay, then those that float, and what each points to in the end.
import type { Digest, Image } from "../../../oci/reference.ts";
import {
  pointsAt,
  sameTagState,
  type ObservedTag,
  type TagMove,
  type TagState,
} from "../../../oci/tag-state.ts";
import type { PlannedTag, PublishedTags } from "../../../tags/metadata.ts";
import type { Manifest } from "../../../ports/registry.ts";
import type { BranchGuard } from "./branch-guard.ts";
import { FloatingTag } from "./floating-tag.ts";
import type { TagSnapshot } from "./tag-snapshot.ts";
import { TagStore, type TagStorePorts } from "./tag-store.ts";

export type TagPublisherOrder = {
  image: Image;
  /** What every tag is to point to. */
  digest: Digest;
  /** What the digest names, where the registry does not have it yet: the first tag brings it there. */
  manifest?: Manifest;
  /** The tag that docker has set by its push. */
  pushed: PlannedTag | undefined;
  tags: readonly PlannedTag[];
  snapshot: TagSnapshot;
  /** The tags that were published before the build. */
  known: ReadonlySet<string>;
  guard: BranchGuard | undefined;
  /** A tag that must not move. */
  isProtected: (tag: PlannedTag) => boolean;
};

export class TagPublisher {
  readonly #order: TagPublisherOrder;
  readonly #store: TagStore;
  readonly #staying: readonly PlannedTag[];
  readonly #floating: readonly FloatingTag[];
  readonly #now = new Map<string, TagState>();
  readonly #errors = new Map<string, string>();
  readonly #taken: ObservedTag[] = [];
  #listing: Promise<PublishedTags> | undefined;

  constructor(order: TagPublisherOrder, ports: TagStorePorts) {
    const { image, tags, snapshot, pushed, isProtected, digest, manifest } = order;
    this.#order = order;
    this.#store = new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
    if (manifest !== undefined) this.#store.hold(digest, manifest);
    this.#staying = tags.filter(({ floats }) => !floats);
    this.#floating = tags
      .filter(({ floats }) => floats)
      .map((tag) => {
        const pushedOver = tag === pushed ? snapshot.of(image, tag.name) : undefined;
        return new FloatingTag({ ...order, tag, pushedOver, isProtected: isProtected(tag) }, this.#store);
      });
  }

  get image(): Image {
    return this.#order.image;
  }

  /** Whether the registry did not let a tag be set. */
  get hasErrors(): boolean {
    return this.#errors.size > 0 || this.taken.length > 0 || this.#floating.some(({ hasError }) => hasError);
  }

  /** Tags that must not move, and were found at another image right before they were set. */
  get taken(): readonly ObservedTag[] {
    return [...this.#taken, ...this.#floating.flatMap(({ taken }) => taken ?? [])];
  }

  /** Protected tags, but for the pushed one, that point to another image already, or whose digest is unknown. The manifest is read first, so that the tags can be set right after. */
  async findTaken(): Promise<ObservedTag[]> {
    const { image, digest, tags, pushed, isProtected } = this.#order;
    const untouched = tags.filter((tag) => isProtected(tag) && tag !== pushed);
    if (untouched.length > 0) await this.#store.preload(digest);
    const found = await Promise.all(
      untouched.map(async ({ name }) => ({ image, tag: name, state: await this.#store.look(name) })),
    );
    return found.filter(({ state }) => state.kind !== "missing" && !pointsAt(state, digest));
  }

  /**
   * Points the tags that stay at the image, all at once, and sees that they do; says whether all went well. While they
   * are read back, the registry's tags are listed and those that float are read: that takes no time of its own.
   */
  async setStaying(): Promise<boolean> {
    const { tags, pushed, digest } = this.#order;
    if (tags.some((tag) => tag !== pushed)) void this.#store.preload(digest);
    const isPut = await Promise.all(this.#staying.map((tag) => this.#putOne(tag)));
    if (!isPut.every(Boolean)) {
      await Promise.all(this.#staying.map((tag) => this.#seeOne(tag)));
      return false;
    }
    const [isSeen] = await Promise.all([
      Promise.all(this.#staying.map((tag) => this.#seeOne(tag))),
      this.#prepareFloating(),
    ]);
    return isSeen.every(Boolean);
  }

  async #prepareFloating(): Promise<void> {
    if (this.#order.tags.some(({ floats, contest }) => floats && contest !== undefined))
      this.#listing = this.#store.list();
    await Promise.all([this.#listing, ...this.#floating.map((tag) => tag.prepare())]);
  }

  /** Moves the tags that float, all at once, each against what the registry holds; says whether all went well. */
  async moveFloating(): Promise<boolean> {
    const listing = this.#listing ?? Promise.resolve({ kind: "none" } as const);
    const done = await Promise.all(this.#floating.map((tag) => tag.move(listing)));
    return done.every(Boolean);
  }

  async #putOne(tag: PlannedTag): Promise<boolean> {
    const { image, digest, pushed, isProtected } = this.#order;
    const { name } = tag;
    if (tag === pushed) return true;
    const failure = await (isProtected(tag)
      ? this.#store.putNew(name, digest)
      : this.#store.put(name, digest));
    if (failure?.kind === "at") {
      this.#taken.push({ image, tag: name, state: failure });
      this.#now.set(name, failure);
    } else if (failure !== undefined) this.#errors.set(name, failure.reason);
    return failure === undefined;
  }

  async #seeOne({ name }: PlannedTag): Promise<boolean> {
    if (this.#errors.has(name) || this.#now.has(name)) return false;
    const { image, digest, snapshot } = this.#order;
    const seen = await this.#store.see(name, digest);
    this.#now.set(name, seen);
    if (pointsAt(seen, digest)) return true;
    // One that cannot be read may well be set; one at a third image was moved by another run, which answers for it.
    if (seen.kind === "missing" || sameTagState(seen, snapshot.of(image, name)))
      this.#errors.set(name, "it was set, and the registry does not show it");
    return false;
  }

  async putBack(): Promise<void> {
    await Promise.all(this.#floating.map((tag) => tag.putBack()));
  }

  /** What every tag points to now; those that were seen already are not asked again. */
  async readBack(): Promise<TagMove[]> {
    const { image, digest, snapshot, tags } = this.#order;
    // An image that was pushed by its digest only is read back by that.
    if (tags.length === 0) {
      const now = await this.#store.see(digest, digest);
      return [{ image, tag: digest, before: snapshot.of(image, digest), now, error: undefined }];
    }
    const staying = this.#staying.map(async ({ name }) => ({
      image,
      tag: name,
      before: snapshot.of(image, name),
      now: this.#now.get(name) ?? (await this.#store.glance(name)),
      error: this.#errors.get(name),
    }));
    const moves = await Promise.all([...staying, ...this.#floating.map((tag) => tag.result())]);
    // In the order of the rules.
    return tags.flatMap(({ name }) => moves.find((move) => move.tag === name) ?? []);
  }
}
