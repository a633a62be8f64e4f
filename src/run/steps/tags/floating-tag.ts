// One floating tag of one image: moved against what the registry holds now, checked after, and put back where it must be.
import type { Digest } from "../../../oci/reference.ts";
import {
  pointsAt,
  sameTagState,
  type ObservedTag,
  type TagMove,
  type TagRuling,
  type TagState,
} from "../../../oci/tag-state.ts";
import type { PlannedTag, PublishedTags, Rival } from "../../../tags/metadata.ts";
import type { BranchGuard } from "./branch-guard.ts";
import type { TagStore } from "./tag-store.ts";
import { findVersionHeld } from "./version-held.ts";

export type FloatingTagOrder = {
  tag: PlannedTag;
  /** What it is to point to. */
  digest: Digest;
  /** What it held before docker set it by its push; nothing where this run sets it. */
  pushedOver: TagState | undefined;
  /** The tags that were published before the build: what is not among them was published meanwhile. */
  known: ReadonlySet<string>;
  guard: BranchGuard | undefined;
  /** It must not move once it is there. */
  isProtected: boolean;
};

/**
 * So often a tag is compared and set again. Another run that answers takes two turns at most; more is no run of ours.
 */
const ROUNDS = 6;

export class FloatingTag {
  readonly #order: FloatingTagOrder;
  readonly #store: TagStore;
  #before: Promise<TagState> | undefined;
  /** Whether it may hold this run's image by this run's doing. A write that failed may have been obeyed. */
  #wasSet: boolean;
  #now: TagState | undefined;
  #error: string | undefined;
  #ruling: TagRuling | undefined;
  #taken: TagState | undefined;

  constructor(order: FloatingTagOrder, store: TagStore) {
    this.#order = order;
    this.#store = store;
    this.#wasSet = order.pushedOver !== undefined;
  }

  get hasError(): boolean {
    return this.#error !== undefined;
  }

  /** Where a protected tag pointed right before it was to be set, if to another image. */
  get taken(): ObservedTag | undefined {
    const { tag } = this.#order;
    return this.#taken && { image: this.#store.image, tag: tag.name, state: this.#taken };
  }

  /** Reads what it holds, right before it is moved. */
  prepare(): Promise<TagState> {
    const { tag, pushedOver } = this.#order;
    return (this.#before ??=
      pushedOver === undefined ? this.#store.look(tag.name) : Promise.resolve(pushedOver));
  }

  /** Whether all went well: it holds this run's image, or rightly another one. */
  async move(listing: Promise<PublishedTags>): Promise<boolean> {
    const before = await this.prepare();
    if (this.#order.tag.contest === undefined || this.#order.isProtected) return this.#moveFreely(before);
    const listed = await listing;
    if (listed.kind === "unknown") return this.#moveUnlisted(listed.reason);
    if (this.#rivalIn(listed)?.isHigher !== true && !(await this.#set())) return false;
    return this.#settle(before);
  }

  /** No version decides: the last run that moves it holds it, unless a newer commit does already. */
  async #moveFreely(before: TagState): Promise<boolean> {
    const { tag, digest, guard, isProtected } = this.#order;
    this.#ruling = isProtected ? undefined : await guard?.rulingFor(before, this.#store);
    if (this.#ruling !== undefined) {
      // A builder that pushes by name, and whose push could not be held back.
      if (this.#wasSet) await this.#restore(before);
      return true;
    }
    if (!(await this.#set())) return false;
    const seen = await this.#store.seeMoved(tag.name, digest, before);
    this.#now = seen;
    if (pointsAt(seen, digest)) return true;
    if (seen.kind === "unknown") return false;
    if (seen.kind === "at" && !sameTagState(seen, before)) this.#ruling = { kind: "moved-on" };
    else this.#error = NOT_SHOWN;
    return this.#error === undefined;
  }

  /**
   * Nothing is moved backwards by guessing: what the tag holds must say and prove its version. It is read again, for a
   * list that fails takes its time.
   */
  async #moveUnlisted(reason: string): Promise<boolean> {
    const { tag, pushedOver } = this.#order;
    if (pushedOver === undefined) this.#before = this.#store.look(tag.name);
    const before = await this.prepare();
    const held = await findVersionHeld(before, tag.contest, this.#store);
    if (held.kind === "higher") this.#ruling = { kind: "outranked", version: held.version };
    else if (held.kind === "unknown") this.#ruling = { kind: "undecided", reason };
    if (this.#ruling !== undefined) {
      this.#now = before;
      // Docker has set it already, against nothing that could be known.
      if (this.#wasSet) await this.#restore(before);
      return true;
    }
    return (await this.#set()) && this.#settle(before);
  }

  /** Lists and compares until nothing higher is there, and points the tag at the highest. */
  async #settle(before: TagState): Promise<boolean> {
    const { digest } = this.#order;
    // Only what this run has set may take a moment to show.
    let written = this.#wasSet ? { digest, over: before } : undefined;
    for (let round = 0; round < ROUNDS; round++) {
      const [listed, seen] = await Promise.all([this.#store.list(), this.#see(written)]);
      this.#now = seen;
      const rival = this.#rivalIn(listed);
      const higher = rival?.isHigher === true ? rival : undefined;
      if (seen.kind === "unknown" && higher === undefined) return false;
      if (listed.kind === "unknown") return this.#endUnlisted(listed.reason, { seen, before });
      const target = higher === undefined ? digest : await this.#digestOf(higher);
      if (target === undefined) {
        this.#error = `${higher?.version ?? ""} is published, and where its tag points could not be read`;
        return false;
      }
      if (pointsAt(seen, target)) {
        this.#ruling = higher && { kind: "outranked", version: higher.version };
        return true;
      }
      if (!(await this.#set(target))) return false;
      written = { digest: target, over: seen };
    }
    this.#error ??= NOT_SHOWN;
    return false;
  }

  /** The list could not be read any more: what the tag holds is all that is known. */
  #endUnlisted(reason: string, { seen, before }: { seen: TagState; before: TagState }): boolean {
    if (!this.#wasSet) this.#ruling = { kind: "undecided", reason };
    else if (pointsAt(seen, this.#order.digest)) this.#ruling = { kind: "unchecked", reason };
    else if (seen.kind === "at" && !sameTagState(seen, before)) this.#ruling = { kind: "moved-on" };
    else this.#error = NOT_SHOWN;
    return this.#error === undefined;
  }

  #see(written: { digest: Digest; over: TagState } | undefined): Promise<TagState> {
    const { name } = this.#order.tag;
    return written === undefined
      ? this.#store.look(name)
      : this.#store.seeMoved(name, written.digest, written.over);
  }

  /** Back to what it held when it was moved, while it still holds this run's image; then compared as above. */
  async putBack(): Promise<void> {
    const before = await this.prepare();
    if (this.#wasSet && !this.#order.isProtected) await this.#restore(before);
  }

  async #restore(before: TagState): Promise<void> {
    const { tag, digest } = this.#order;
    this.#now = undefined;
    for (let round = 0; round < ROUNDS; round++) {
      const [listed, seen] = await Promise.all([this.#listContest(), this.#store.look(tag.name)]);
      const isOurs = pointsAt(seen, digest);
      const rival = this.#rivalIn(listed);
      const isOthers = isOurs || !sameTagState(seen, before);
      // Another run moved it, and checks what it did; or it pointed the tag here again, for this version is published.
      if (round === 0 ? !isOurs : isOthers && (seen.kind !== "unknown" || rival === undefined)) return;
      const target = rival === undefined ? digestOf(before) : await this.#digestOf(rival);
      if (target === undefined || pointsAt(seen, target)) return;
      if ((await this.#store.put(tag.name, target)) !== undefined) return;
    }
  }

  /** What it points to in the end. One that was not touched is read once. */
  async result(): Promise<TagMove> {
    const { tag, pushedOver } = this.#order;
    const before = await (this.#before ?? pushedOver ?? this.#store.glance(tag.name));
    const now = this.#now ?? (await this.#store.glance(tag.name));
    return { image: this.#store.image, tag: tag.name, before, now, error: this.#error, ruling: this.#ruling };
  }

  /** Sets it, unless docker has. */
  async #set(target: Digest = this.#order.digest): Promise<boolean> {
    const { tag, digest, pushedOver, isProtected } = this.#order;
    if (pushedOver !== undefined && target === digest && this.#now === undefined) return true;
    if (target === digest) this.#wasSet = true;
    const failure = await (isProtected
      ? this.#store.putNew(tag.name, target)
      : this.#store.put(tag.name, target));
    if (failure?.kind === "at") this.#taken = this.#now = failure;
    else if (failure !== undefined) this.#error = failure.reason;
    return failure === undefined;
  }

  /** The highest version that was published while this run built. One that was there before has been compared then. */
  #rivalIn(listed: PublishedTags): Rival | undefined {
    const { tag, known } = this.#order;
    const rival = listed.kind === "listed" ? tag.contest?.findHighest(listed.tags) : undefined;
    return rival !== undefined && known.has(rival.tag) ? undefined : rival;
  }

  async #listContest(): Promise<PublishedTags> {
    return this.#order.tag.contest === undefined ? { kind: "none" } : this.#store.list();
  }

  async #digestOf({ tag }: Rival): Promise<Digest | undefined> {
    return digestOf(await this.#store.look(tag));
  }
}

const NOT_SHOWN = "it was set, and the registry does not show it";

function digestOf(state: TagState): Digest | undefined {
  return state.kind === "at" ? state.digest : undefined;
}
