// A registry's shelf in memory: what each tag points to, and what fails as often as a test says.
import { parseDigest, type Digest, type Image } from "../../../src/oci/reference.ts";
import type { TagLookup } from "../../../src/oci/tag-state.ts";
import type { RequestFailure } from "../../../src/lib/request-failure.ts";
import { parseJson } from "../../../src/lib/json.ts";
import { hashOf } from "../../../src/registry/content.ts";
import type { FoundManifest } from "../../../src/ports/promotion.ts";
import type {
  ImageConfiguration,
  ImageLabels,
  Manifest,
  MissingManifest,
} from "../../../src/ports/registry.ts";

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
  /** Manifests and configurations, byte for byte, by digest; `content` and `configuration` know no others. */
  contents?: ReadonlyMap<string, { type: string; body: Uint8Array }>;
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
  readonly #contents: ReadonlyMap<string, { type: string; body: Uint8Array }> | undefined;
  readonly #fails: Map<string, (RequestFailure | TagLookup | "lost" | "stopped")[]>;

  constructor({ tags = {}, isThere = true, fails = {}, labels = {}, contents, stop }: Given = {}) {
    this.#contents = contents;
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
    const named = parseDigest(reference);
    const isGone = named !== undefined && this.#contents?.has(named) === false;
    const found = isGone ? undefined : (named ?? this.tags.get(`${path}:${reference}`));
    return found === undefined ? { kind: "missing" } : { kind: "at", digest: found };
  }

  manifest(of: Digest): Manifest | RequestFailure {
    const failed = this.#fails.get("manifest")?.shift();
    if (typeof failed === "object" && failed.kind === "request-failure") return failed;
    return { kind: "manifest", type: "application/json", body: Buffer.from(of) };
  }

  content(of: Digest): Manifest | MissingManifest | RequestFailure {
    const failed = this.#fails.get(`content ${of}`)?.shift();
    if (typeof failed === "object" && failed.kind === "request-failure") return failed;
    const found = this.#contents?.get(of);
    return found === undefined ? { kind: "missing", failure: refusal } : { kind: "manifest", ...found };
  }

  /** By a tag, too. */
  read({ path }: Image, reference: string): FoundManifest | MissingManifest | RequestFailure {
    const of = parseDigest(reference) ?? this.tags.get(`${path}:${reference}`);
    if (of === undefined) return { kind: "missing", failure: refusal };
    const found = this.content(of);
    return found.kind === "manifest" ? { ...found, digest: of } : found;
  }

  configuration(of: Digest): ImageConfiguration | RequestFailure {
    const found = this.#contents?.get(of);
    return found === undefined ? refusal : { kind: "configuration", json: parseJson(found.body) };
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
    const text = Buffer.from(body).toString();
    const own = text.startsWith("{") ? hashOf(body) : undefined;
    this.tags.set(`${path}:${tag}`, own ?? parseDigest(text) ?? DIGEST);
    return failed === "lost" ? fault : { kind: "set" };
  }
}
