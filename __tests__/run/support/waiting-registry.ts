// A registry in memory whose requests wait until they are let go: what another run could see or change, each one alone.
import type { RequestFailure } from "../../../src/lib/request-failure.ts";
import type { Digest } from "../../../src/oci/reference.ts";
import type { TagLookup } from "../../../src/oci/tag-state.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import type { PublishedTags } from "../../../src/tags/metadata.ts";

export const LATEST = "latest";

export type Pending = {
  run: number;
  /** Counted by run, in the order in which it asks. */
  number: number;
  name: string;
  /** Does it in the registry, and says what the answer is. */
  obey: () => unknown;
  answer: (result: unknown) => void;
  isWrite: boolean;
  isUndo: boolean;
  asListing: boolean;
};

export const failureOf = (reason: string, retryable: boolean): RequestFailure => ({
  kind: "request-failure",
  reason,
  retryable,
  retryAfter: undefined,
});

export const REFUSED = failureOf("the registry answered 403", false);

/** `refusesOwn`: the run's own tag, `own-0`, is refused. */
type Client = { run: number; isUndo: boolean; refusesOwn: boolean };

export class WaitingRegistry {
  readonly tags = new Map<string, Digest>();
  readonly pending: Pending[] = [];
  readonly #issued = new Map<number, number>();
  readonly #versionOf: (digest: Digest) => string | undefined;

  constructor(versionOf: (digest: Digest) => string | undefined) {
    this.#versionOf = versionOf;
  }

  /** What a run calls. */
  client({ run, isUndo, refusesOwn }: Client): Ports["undo"] {
    const wait = <Result>(
      name: string,
      obey: () => Result,
      { isWrite = false, asListing = false } = {},
    ): Promise<Result> =>
      new Promise((resolve) => {
        const answer = (result: unknown) => {
          resolve(result as Result);
        };
        const number = (this.#issued.get(run) ?? 0) + 1;
        this.#issued.set(run, number);
        this.pending.push({ run, number, name, obey, answer, isWrite, isUndo, asListing });
      });
    const read = (tag: string): Promise<TagLookup> =>
      tag === LATEST ? wait(`read ${tag}`, () => this.#read(tag)) : Promise.resolve(this.#read(tag));
    return {
      listTags: () =>
        wait("list", (): PublishedTags => ({ kind: "listed", tags: [...this.tags.keys()] }), {
          asListing: true,
        }),
      resolve: (_image, tag) => read(tag),
      resolveVerified: (_image, tag) => read(tag),
      manifest: (_image, of) =>
        Promise.resolve({ kind: "manifest", type: "application/json", body: Buffer.from(of) }),
      tag: (_image, tag, { body }) => {
        if (tag === `own-${run}` && refusesOwn) return Promise.resolve(REFUSED);
        const of = Buffer.from(body).toString() as Digest;
        return wait<{ kind: "set" } | RequestFailure>(
          `set ${tag} to ${this.#versionOf(of) ?? "?"}`,
          () => {
            this.tags.set(tag, of);
            return { kind: "set" };
          },
          { isWrite: true },
        );
      },
    };
  }

  #read(tag: string): TagLookup {
    const found = this.tags.get(tag);
    return found === undefined ? { kind: "missing" } : { kind: "at", digest: found };
  }
}
