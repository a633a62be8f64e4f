// A shelf: the tags of one image in the registry, as one publication finds, sets and reads them.
import { printReference, type Digest, type Image } from "../domain/image-reference.ts";
import type { PlannedTag } from "../domain/metadata/metadata.ts";
import type { Setback } from "../domain/setback.ts";
import { isAt, samePlace, type Pointing, type TagMove } from "../domain/tag-move.ts";
import type { Before } from "./before.ts";
import type { Patience } from "./patience.ts";
import type { Manifest, Ports } from "./ports.ts";

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
export type Found = { image: Image; tag: string; pointing: Pointing };

export class Shelf {
  readonly #order: Order;
  readonly #ports: ShelfPorts;
  readonly #now = new Map<string, Pointing>();
  readonly #hindrances = new Map<string, string>();
  #manifest: Promise<Manifest | Setback> | undefined;

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
  async findTaken(tags: readonly PlannedTag[]): Promise<Found[]> {
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
    // One that points to a third image was moved by another run, and is that run's to answer for.
    const { image, before } = this.#order;
    if (seen.kind !== "at" || samePlace(seen, before.of(image, tag.name)))
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

  /** What every tag points to now; those that were seen at their place are not asked again. */
  readBack(tags: readonly PlannedTag[]): Promise<TagMove[]> {
    const { image, digest, before } = this.#order;
    // An image that was pushed by its digest only is read back by that.
    const names = tags.length > 0 ? tags.map(({ name }) => name) : [digest];
    return Promise.all(
      names.map(async (name) => {
        const now = this.#now.get(name) ?? (await this.#look(name));
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
    if (manifest.kind === "setback") return manifest;
    const answer = await this.#ports.patience.persist({
      what: `to set ${printReference(image, tag)}`,
      attempt: () => this.#registry.tag(image, tag, manifest),
      setback: (result) => (result.kind === "setback" ? this.#weigh(result) : undefined),
    });
    return answer.kind === "setback" ? answer : undefined;
  }

  /** What docker has pushed is fetched once for all tags; an old one only to be put back. */
  #load(digest: Digest): Promise<Manifest | Setback> {
    const { image } = this.#order;
    const load = () =>
      this.#ports.patience.persist({
        what: `to read ${printReference(image, digest)}`,
        attempt: () => this.#registry.manifest(image, digest),
        setback: (result) => (result.kind === "setback" ? this.#weigh(result) : undefined),
      });
    return digest === this.#order.digest ? (this.#manifest ??= load()) : load();
  }

  /** Looks until the tag points where it was just pointed; a registry may take a moment to tell it everywhere. */
  #see(tag: string): Promise<Pointing> {
    return this.#look(tag, (pointing) =>
      isAt(pointing, this.#order.digest) ? undefined : tellLag(pointing),
    );
  }

  async #look(tag: string, whyAgain: (pointing: Pointing) => Setback | undefined = never): Promise<Pointing> {
    const { image } = this.#order;
    const answer = await this.#ports.patience.persist({
      what: `to read ${printReference(image, tag)}`,
      attempt: () => this.#registry.resolve(image, tag),
      setback: (result) => (result.kind === "setback" ? this.#weigh(result) : whyAgain(result)),
    });
    return answer.kind === "setback" ? { kind: "unknown", reason: answer.reason } : answer;
  }

  /** A package that this run has made is not known everywhere at once: then even a refusal may be over in a moment. */
  #weigh(setback: Setback): Setback {
    return this.#order.before.isNew(this.#order.image) ? { ...setback, blame: "registry" } : setback;
  }
}

const never = (): undefined => undefined;

function tellLag(pointing: Pointing): Setback {
  const reason = pointing.kind === "at" ? `it pointed to ${pointing.digest}` : "it was not there";
  return { kind: "setback", reason, blame: "registry", wait: undefined };
}
