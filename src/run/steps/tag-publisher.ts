// A shelf: the tags of one image in the registry, as one publication finds, sets and reads them.
import { printReference, type Digest, type Image } from "../../oci/reference.ts";
import type { PlannedTag } from "../../tags/metadata.ts";
import { isSetback, pointingOf, type Setback } from "../../oci/request-failure.ts";
import { isAt, samePlace, type Found, type Pointing, type TagMove } from "../../oci/tag-state.ts";
import type { Before } from "./tag-snapshot.ts";
import type { Patience } from "../../lib/retry-loop.ts";
import type { Manifest, Ports } from "../../ports/ports.ts";

type Order = {
  image: Image;
  /** What every tag is to point to. */
  digest: Digest;
  /** The tag that docker has set by its push. */
  pushed: PlannedTag | undefined;
  before: Before;
};

export type ShelfPorts = Pick<Ports, "registry" | "undo" | "stop"> & { patience: Patience };

/** A tag, and what it points to. */
export type TagSighting = { image: Image; tag: string; pointing: Pointing };

export class Shelf {
  readonly #order: Order;
  readonly #ports: ShelfPorts;
  readonly #now = new Map<string, Pointing>();
  readonly #hindrances = new Map<string, string>();
  readonly #manifests = new Map<Digest, Promise<Manifest | Setback>>();

  constructor(order: Order, ports: ShelfPorts) {
    this.#order = order;
    this.#ports = ports;
  }

  /** A run that was stopped may still undo what it has half done. */
  get #registry(): Ports["undo"] {
    const { registry, undo, stop } = this.#ports;
    return stop.aborted ? undo : registry;
  }

  /** Whether the registry did not let a tag be set. */
  get isHindered(): boolean {
    return this.#hindrances.size > 0;
  }

  /** Those that point to another image already, or of which nobody can say where they point. */
  async takenAmong(tags: readonly PlannedTag[]): Promise<TagSighting[]> {
    const { image, digest } = this.#order;
    const found = await Promise.all(
      tags.map(async ({ name }) => ({ image, tag: name, pointing: await this.#look(name) })),
    );
    return found.filter(({ pointing }) => pointing.kind !== "nowhere" && !isAt(pointing, digest));
  }

  /** Points tags at the image, all at once, and sees that they do; says whether all went well. */
  async set(tags: readonly PlannedTag[]): Promise<boolean> {
    const done = await Promise.all(tags.map((tag) => this.#setOne(tag)));
    return done.every(Boolean);
  }

  async #setOne(tag: PlannedTag): Promise<boolean> {
    const { digest, pushed } = this.#order;
    const setback = tag === pushed ? undefined : await this.#put(tag.name, digest);
    if (setback !== undefined) {
      this.#hindrances.set(tag.name, setback.reason);
      return false;
    }
    const seen = await this.#see(tag.name);
    this.#now.set(tag.name, seen);
    if (isAt(seen, digest)) return true;
    // One that cannot be read may well be set; one at a third image was moved by another run, which answers for it.
    const { image, before } = this.#order;
    if (seen.kind === "nowhere" || samePlace(seen, before.of(image, tag.name)))
      this.#hindrances.set(tag.name, "it was set, and the registry does not show it");
    return false;
  }

  /** Tags that moved though others could not go back to where they pointed, unless somebody has moved them since. */
  async putBack(tags: readonly PlannedTag[]): Promise<void> {
    const { image, digest, before, pushed } = this.#order;
    await Promise.all(
      tags.map(async ({ name }) => {
        const old = before.of(image, name);
        // What was hindered may have been set all the same: the answer was lost.
        const isTouched = this.#now.has(name) || this.#hindrances.has(name) || name === pushed?.name;
        this.#now.delete(name);
        if (!isTouched || old.kind !== "at" || old.digest === digest) return;
        if (isAt(await this.#look(name), digest)) await this.#put(name, old.digest);
      }),
    );
  }

  /** What every tag points to now; those that were seen already are not asked again. */
  readBack(tags: readonly PlannedTag[]): Promise<TagMove[]> {
    const { image, digest, before } = this.#order;
    // An image that was pushed by its digest only is read back by that.
    const names = tags.length > 0 ? tags.map(({ name }) => name) : [digest];
    return Promise.all(
      names.map(async (name) => {
        const now = this.#now.get(name) ?? (await (tags.length > 0 ? this.#glance(name) : this.#see(name)));
        return {
          image,
          tag: name,
          before: before.of(image, name),
          now,
          hindrance: this.#hindrances.get(name),
        };
      }),
    );
  }

  async #put(tag: string, digest: Digest): Promise<Setback | undefined> {
    const { image } = this.#order;
    const manifest = await this.#load(digest);
    if (isSetback(manifest)) return manifest;
    const answer = await this.#persist(`to set ${printReference(image, tag)}`, () =>
      this.#registry.tag(image, tag, manifest),
    );
    return isSetback(answer) ? answer : undefined;
  }

  /** One manifest serves all tags that are pointed at it. */
  #load(digest: Digest): Promise<Manifest | Setback> {
    const { image } = this.#order;
    const loading =
      this.#manifests.get(digest) ??
      this.#persist(`to read ${printReference(image, digest)}`, () => this.#registry.manifest(image, digest));
    this.#manifests.set(digest, loading);
    return loading;
  }

  /** Where all is lost already, one look is enough. */
  async #glance(tag: string): Promise<Pointing> {
    return pointingOf(await this.#registry.resolve(this.#order.image, tag));
  }

  /** Looks until the tag points where it was just pointed; a registry may take a moment to tell it everywhere. */
  #see(tag: string): Promise<Pointing> {
    return this.#look(tag, (found) => (isAt(found, this.#order.digest) ? undefined : tellLag(found)));
  }

  async #look(reference: string, whyAgain?: (found: Found) => Setback | undefined): Promise<Pointing> {
    const { image } = this.#order;
    const read = () => this.#registry.resolve(image, reference);
    return pointingOf(await this.#persist(`to read ${printReference(image, reference)}`, read, whyAgain));
  }

  /** `whyAgain` finds fault with an answer that came. */
  #persist<Good extends { kind: string }>(
    what: string,
    attempt: () => Promise<Good | Setback>,
    whyAgain: (good: Good) => Setback | undefined = () => undefined,
  ): Promise<Good | Setback> {
    const setback = (result: Good | Setback) =>
      isSetback(result) ? this.#forgive(result) : whyAgain(result);
    return this.#ports.patience.persist({ what, attempt, setback });
  }

  /** A package that this run has made is not known everywhere at once: then even a refusal may be over in a moment. */
  #forgive(setback: Setback): Setback {
    return this.#order.before.isNew(this.#order.image) ? { ...setback, blame: "registry" } : setback;
  }
}

function tellLag(found: Found): Setback {
  const reason = found.kind === "at" ? `it pointed to ${found.digest}` : "it was not there";
  return { kind: "setback", reason, blame: "registry", wait: undefined };
}
