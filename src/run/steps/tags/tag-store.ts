// The tags of one image in the registry, read and set with retries.
import { formatImage, formatReference, type Digest, type Image } from "../../../oci/reference.ts";
import { pointsAt, sameTagState, tagStateOf, type TagLookup, type TagState } from "../../../oci/tag-state.ts";
import { isRequestFailure, type RequestFailure } from "../../../lib/request-failure.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { ImageLabels, Manifest } from "../../../ports/registry.ts";
import type { PublishedTags } from "../../../tags/metadata.ts";

export type TagStorePorts = Pick<Ports, "registry" | "undo" | "stop"> & { budget: RetryBudget };

/** `justCreated`: this run has made the package. */
export type StoredImage = { image: Image; justCreated: boolean };

export type HeldTag = Extract<TagLookup, { kind: "at" }>;

type WhyAgain = (found: TagLookup) => RequestFailure | undefined;

type Reading = { by: "resolve" | "resolveVerified"; whyAgain?: WhyAgain };

export class TagStore {
  readonly image: Image;
  readonly #justCreated: boolean;
  readonly #ports: TagStorePorts;
  /** The tag that is read back by its content. */
  #proof: string | undefined;
  /** The writes that are on their way. */
  readonly #writing = new Set<Promise<unknown>>();
  readonly #manifests = new Map<Digest, Promise<Manifest | RequestFailure>>();

  constructor({ image, justCreated }: StoredImage, ports: TagStorePorts) {
    this.image = image;
    this.#justCreated = justCreated;
    this.#ports = ports;
  }

  /** A run that was stopped may still undo what it has half done. */
  get #registry(): Ports["undo"] {
    const { registry, undo, stop } = this.#ports;
    return stop.aborted ? undo : registry;
  }

  put(tag: string, digest: Digest): Promise<RequestFailure | undefined> {
    return this.#noteWrite(this.#put(tag, digest));
  }

  async #put(tag: string, digest: Digest): Promise<RequestFailure | undefined> {
    const manifest = await this.#load(digest);
    if (isRequestFailure(manifest)) return manifest;
    const answer = await this.#retry(`to set ${formatReference(this.image, tag)}`, () =>
      this.#registry.tag(this.image, tag, manifest),
    );
    if (!isRequestFailure(answer)) return undefined;
    return !answer.retryable && (await this.#holds(tag, digest)) ? undefined : answer;
  }

  /** A registry whose own rules keep tags from moving refuses even the image that a run before this one has put there. */
  async #holds(tag: string, digest: Digest): Promise<boolean> {
    return !this.#ports.stop.aborted && pointsAt(await this.glance(tag), digest);
  }

  /** Sets a tag that must not move. Each try reads it first: one that points to another image is left alone and reported. */
  putNew(tag: string, digest: Digest): Promise<RequestFailure | HeldTag | undefined> {
    return this.#noteWrite(this.#putNew(tag, digest));
  }

  async #putNew(tag: string, digest: Digest): Promise<RequestFailure | HeldTag | undefined> {
    const manifest = await this.#load(digest);
    if (isRequestFailure(manifest)) return manifest;
    const answer = await this.#retry(
      `to set ${formatReference(this.image, tag)}`,
      async (): Promise<{ kind: "set" } | HeldTag | RequestFailure> => {
        const found = await this.#registry.resolve(this.image, tag);
        return found.kind === "missing" ? this.#registry.tag(this.image, tag, manifest) : found;
      },
    );
    return answer.kind === "set" || (answer.kind === "at" && answer.digest === digest) ? undefined : answer;
  }

  async #noteWrite<Result>(writing: Promise<Result>): Promise<Result> {
    this.#writing.add(writing);
    try {
      return await writing;
    } finally {
      this.#writing.delete(writing);
    }
  }

  /** A manifest of this run's own, which no registry has to be asked for. */
  hold(digest: Digest, manifest: Manifest): void {
    this.#manifests.set(digest, Promise.resolve(manifest));
  }

  /** Reads the manifest, for the tags that are pointed at it later. */
  async preload(digest: Digest): Promise<void> {
    await this.#load(digest);
  }

  /** One manifest serves all tags that are pointed at it. One that could not be read is requested again. */
  async #load(digest: Digest): Promise<Manifest | RequestFailure> {
    const loading =
      this.#manifests.get(digest) ??
      this.#retry(`to read ${formatReference(this.image, digest)}`, () =>
        this.#registry.manifest(this.image, digest),
      );
    this.#manifests.set(digest, loading);
    const loaded = await loading;
    // A run that is stopped meanwhile needs it to undo what it has done.
    if (isRequestFailure(loaded) && this.#ports.stop.aborted) this.#manifests.delete(digest);
    return loaded;
  }

  /** Every tag; `unknown` only after the retries. */
  list(): Promise<PublishedTags> {
    return this.#ports.budget.retry({
      what: `to list the tags of ${formatImage(this.image)}`,
      attempt: () =>
        this.#evenWhenStopped(
          (registry) => registry.listTags(this.image),
          ({ kind }) => kind === "unknown",
        ),
      failure: (listed) => (listed.kind === "unknown" ? { ...listed, retryAfter: undefined } : undefined),
    });
  }

  labels(digest: Digest): Promise<ImageLabels | RequestFailure> {
    return this.#retry(`to read the labels of ${formatReference(this.image, digest)}`, () =>
      this.#ports.registry.labels(this.image, digest),
    );
  }

  /** One try, for where all is lost already. */
  async glance(tag: string): Promise<TagState> {
    return tagStateOf(await this.#registry.resolve(this.image, tag));
  }

  /** Reads until the tag points where it was just pointed; a registry may take a moment to show it everywhere. */
  see(tag: string, digest: Digest): Promise<TagState> {
    return this.#readBack(tag, (found) => (pointsAt(found, digest) ? undefined : lagOf(found)));
  }

  /** The same where other runs move the tag, too: only what it held before, or nothing, is read again. */
  seeMoved(tag: string, digest: Digest, before: TagState): Promise<TagState> {
    return this.#readBack(tag, (found) => {
      const isOld = found.kind === "missing" || sameTagState(found, before);
      return isOld && !pointsAt(found, digest) ? lagOf(found) : undefined;
    });
  }

  look(reference: string): Promise<TagState> {
    return this.#read(reference, { by: "resolve" });
  }

  /**
   * A digest in a header is the registry's word: the first tag that is read back proves it by its content. Nothing is read
   * beside a write of the same manifest: a registry on a file system answers 500 while it rewrites the manifest's link. In 13
   * of 40 runs with ten tags distribution 2.8 did so for a read beside the writes, and in none for a read after them.
   */
  async #readBack(tag: string, whyAgain: WhyAgain): Promise<TagState> {
    this.#proof ??= tag;
    if (this.#writing.size > 0) await Promise.allSettled(this.#writing);
    return this.#read(tag, { by: this.#proof === tag ? "resolveVerified" : "resolve", whyAgain });
  }

  async #read(reference: string, { by, whyAgain }: Reading): Promise<TagState> {
    const read = () =>
      this.#evenWhenStopped((registry) => registry[by](this.image, reference), isRequestFailure);
    return tagStateOf(await this.#retry(`to read ${formatReference(this.image, reference)}`, read, whyAgain));
  }

  /** A signal ends the requests on their way. What was being compared is compared to the end all the same. */
  async #evenWhenStopped<Result>(
    ask: (registry: Ports["undo"]) => Promise<Result>,
    hasFailed: (result: Result) => boolean,
  ): Promise<Result> {
    const registry = this.#registry;
    const result = await ask(registry);
    return hasFailed(result) && registry !== this.#registry ? ask(this.#registry) : result;
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
    return this.#justCreated ? { ...failure, retryable: true } : failure;
  }
}

function lagOf(found: TagLookup): RequestFailure {
  const reason = found.kind === "at" ? `it pointed to ${found.digest}` : "it was not there";
  return { kind: "request-failure", reason, retryable: true, retryAfter: undefined };
}
