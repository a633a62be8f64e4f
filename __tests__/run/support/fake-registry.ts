// A registry's shelf in memory: what each tag points to, and what fails as often as a test says.
import { parseDigest, type Digest, type Image } from "../../../src/oci/reference.ts";
import type { TagLookup } from "../../../src/oci/tag-state.ts";
import type { RequestFailure } from "../../../src/lib/request-failure.ts";
import type { ImageLabels, Manifest } from "../../../src/ports/registry.ts";

export const DIGEST = digest("a");
export const OTHER_DIGEST = digest("b");

export function digest(letter: string): Digest {
  const parsed = parseDigest(`sha256:${letter.repeat(64)}`);
  if (parsed === undefined) throw new Error(`${letter} makes no digest`);
  return parsed;
}

export const fault: RequestFailure = {
  kind: "request-failure",
  reason: "the registry answered 503",
  retryable: true,
  retryAfter: undefined,
};
export const refusal: RequestFailure = {
  kind: "request-failure",
  reason: "the registry answered 403, denied",
  retryable: false,
  retryAfter: undefined,
};

export type Given = {
  /** `acme/app:latest`, and what it points to. */
  tags?: Readonly<Record<string, Digest>>;
  isThere?: boolean | undefined;
  /** What images say of themselves, by digest. */
  labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Aborted by the call that is `stopped`. */
  stop?: AbortController;
  /** Of `tag latest`, `read latest` or `manifest`: what comes of each try; after the last all is well. */
  fails?: Readonly<Record<string, readonly (RequestFailure | TagLookup | "lost" | "stopped")[]>>;
};

export class FakeRegistry {
  readonly tags: Map<string, Digest>;
  readonly isThere: boolean | undefined;
  readonly #labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly #stop: AbortController | undefined;
  readonly #fails: Map<string, (RequestFailure | TagLookup | "lost" | "stopped")[]>;

  constructor({ tags = {}, isThere = true, fails = {}, labels = {}, stop }: Given = {}) {
    this.#labels = labels;
    this.#stop = stop;
    this.tags = new Map(Object.entries(tags));
    this.isThere = isThere;
    this.#fails = new Map(Object.entries(fails).map(([call, all]) => [call, [...all]]));
  }

  /** What docker pushes. */
  push(references: readonly string[]): void {
    for (const reference of references) this.tags.set(reference.replace("ghcr.io/", ""), DIGEST);
  }

  resolve({ path }: Image, reference: string): TagLookup | RequestFailure {
    const failed = this.#fails.get(`read ${reference}`)?.shift();
    if (typeof failed === "object") return failed;
    const found = parseDigest(reference) ?? this.tags.get(`${path}:${reference}`);
    return found === undefined ? { kind: "missing" } : { kind: "at", digest: found };
  }

  manifest(of: Digest): Manifest | RequestFailure {
    const failed = this.#fails.get("manifest")?.shift();
    if (typeof failed === "object" && failed.kind === "request-failure") return failed;
    return { kind: "manifest", type: "application/json", body: Buffer.from(of) };
  }

  labels(of: Digest): ImageLabels | RequestFailure {
    return { kind: "labels", labels: new Map(Object.entries(this.#labels[of] ?? {})) };
  }

  /** `lost`: it is set, and the answer does not arrive. `stopped`: the run is told to end before it is set. */
  tag({ path }: Image, tag: string, { body }: Manifest): { kind: "set" } | RequestFailure {
    const failed = this.#fails.get(`tag ${tag}`)?.shift();
    if (typeof failed === "object" && failed.kind === "request-failure") return failed;
    if (failed === "stopped") {
      this.#stop?.abort("SIGTERM");
      return fault;
    }
    this.tags.set(`${path}:${tag}`, parseDigest(Buffer.from(body).toString()) ?? DIGEST);
    return failed === "lost" ? fault : { kind: "set" };
  }
}
