// What the registry has by a digest that is to be merged, read with retries; and why a digest will not do.
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import { isRequestFailure, type RequestFailure } from "../../../lib/request-failure.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import { formatReference, type Digest, type Image } from "../../../oci/reference.ts";
import type { TagLookup } from "../../../oci/tag-state.ts";
import type { ImageConfiguration, Manifest, MissingManifest } from "../../../ports/registry.ts";
import type { Ports } from "../../../ports/ports.ts";

export type PartStorePorts = Pick<Ports, "registry"> & { budget: RetryBudget };

export type Failing = { kind: "failed" } & Failure;

export class PartStore {
  readonly #image: Image;
  readonly #ports: PartStorePorts;

  constructor(image: Image, ports: PartStorePorts) {
    this.#image = image;
    this.#ports = ports;
  }

  content(digest: Digest): Promise<Manifest | MissingManifest | RequestFailure> {
    return this.#retry(digest, (registry) => registry.content(this.#image, digest));
  }

  configuration(digest: Digest): Promise<ImageConfiguration | RequestFailure> {
    return this.#retry(digest, (registry) => registry.configuration(this.#image, digest));
  }

  lookup(digest: Digest): Promise<TagLookup | RequestFailure> {
    return this.#retry(digest, (registry) => registry.resolve(this.#image, digest));
  }

  #retry<Good extends { kind: string }>(
    digest: Digest,
    attempt: (registry: Ports["registry"]) => Promise<Good | RequestFailure>,
  ): Promise<Good | RequestFailure> {
    const { registry, budget } = this.#ports;
    return budget.retry({
      what: `to read ${formatReference(this.#image, digest)}`,
      attempt: () => attempt(registry),
      failure: (result) => (isRequestFailure(result) ? result : undefined),
    });
  }

  missing(digest: Digest, platform: string | undefined): Failing {
    return failing({ code: "merge-digest-missing", image: this.#image, digest, platform });
  }

  /** `flaw` completes "it …". */
  unsuited(digest: Digest, flaw: string): Failing {
    return failing({ code: "merge-digest-unsuited", image: this.#image, digest, flaw, why: "contents" });
  }

  unreadable({ reason }: RequestFailure, digest: Digest): Failing {
    const what = `${formatReference(this.#image, digest)} could not be read: ${reason}`;
    return failing({ code: "registry-unavailable", reason: what, host: this.#image.host });
  }
}

function failing(cause: Cause): Failing {
  return { kind: "failed", ...certainCause(cause) };
}
