// Reads a source's manifests and lists: each with retries, and all of them within bounds.
import type { SourceLogin } from "../../../diagnosis/causes/promote.ts";
import { READ_LIMITS } from "../../../lib/limits.ts";
import { isRequestFailure, type RequestFailure } from "../../../lib/request-failure.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import type { Digest } from "../../../oci/reference.ts";
import type {
  FoundManifest,
  FoundReferrers as ListedReferrers,
  ImageSource,
} from "../../../ports/promotion.ts";
import type { Reporter } from "../../../ports/reporter.ts";
import { failing, type Failing } from "./source-image.ts";

export type SourceOrder = {
  source: ImageSource;
  /** The source as people read it. */
  name: string;
  host: string;
  /** What the source is read with; nothing where it is an archive. */
  login: SourceLogin | undefined;
  budget: RetryBudget;
  reporter: Pick<Reporter, "info">;
  /** A stranger made it. */
  isForeign?: boolean;
};

export class SourceAccess {
  readonly #order: SourceOrder;
  #count = 0;
  #bytes = 0;

  constructor(order: SourceOrder) {
    this.#order = order;
  }

  async read(reference: string): Promise<FoundManifest | { kind: "missing" } | Failing> {
    const { source, name } = this.#order;
    if (this.#count++ >= READ_LIMITS.promotedManifests)
      return this.unsuited(`has more than ${READ_LIMITS.promotedManifests} manifests`);
    const found = await this.#retry(`to read ${name}`, () => source.read(reference));
    if (found.kind === "missing") return found;
    if (isRequestFailure(found)) return this.#unreadable(found);
    this.#bytes += found.body.length;
    return this.#bytes > READ_LIMITS.promotedManifestBytes
      ? this.unsuited(`has manifests of more than ${READ_LIMITS.promotedManifestBytes} bytes`)
      : found;
  }

  async list(subject: Digest): Promise<ListedReferrers | Failing> {
    const { source, name } = this.#order;
    const listed = await this.#retry(`to list what refers to ${name}`, () => source.referrers(subject));
    return isRequestFailure(listed) ? this.#unreadable(listed) : listed;
  }

  unsuited(flaw: string): Failing {
    return failing({ code: "promote-source-unsuited", source: this.#order.name, flaw });
  }

  missing(): Failing {
    return failing({ code: "promote-source-missing", source: this.#order.name });
  }

  /** What does not come along, and does not keep the image from being promoted. */
  skip(digest: Digest, why: string): void {
    this.#order.reporter.info(
      `${digest} is listed beside ${this.#order.name}, and is not copied: it ${why}.`,
    );
  }

  #retry<Good extends { kind: string }>(
    what: string,
    attempt: () => Promise<Good | RequestFailure>,
  ): Promise<Good | RequestFailure> {
    const failure = (result: Good | RequestFailure) => (isRequestFailure(result) ? result : undefined);
    return this.#order.budget.retry({ what, attempt, failure });
  }

  #unreadable({ reason, retryable }: RequestFailure): Failing {
    const { name: source, host, login } = this.#order;
    if (login === undefined) return this.unsuited(`is damaged: ${reason}`);
    return retryable
      ? failing({ code: "registry-unavailable", reason: `${source} could not be read: ${reason}`, host })
      : failing({ code: "promote-source-denied", source, host, reason, login });
  }
}
