// Copies an image into a repository by its digest: layers first, then its manifests, then what refers to it. No tag is set.
import { isRequestFailure, type RequestFailure } from "../../../lib/request-failure.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import type { BlobReference } from "../../../oci/image-links.ts";
import { formatImage, formatReference, type Digest, type Image } from "../../../oci/reference.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { ImageSource } from "../../../ports/promotion.ts";
import type { CopyToImage } from "../../outcome.ts";
import {
  failing,
  type Failing,
  type ManifestNode,
  type ReferrerNode,
  type SourceImage,
} from "./source-image.ts";

type CopyOrder = {
  to: Image;
  from: ImageSource;
  /** The source as people read it. */
  name: string;
};

type CopyPorts = Pick<Ports, "registry" | "contents" | "signing"> & { budget: RetryBudget };

export type Copies = { kind: "copies"; copies: CopyToImage[] };

/** Into each of these repositories; the first failure is that of all. */
export async function copyTo(
  images: readonly Image[],
  { source, name, image }: { source: ImageSource; name: string; image: SourceImage },
  ports: CopyPorts,
): Promise<Copies | Failing> {
  const copies = images.map((to) => new ImageCopy({ to, from: source, name }, ports));
  const failures = await Promise.all(copies.map((copy) => copy.run(image)));
  const failed = failures.find((failure) => failure !== undefined);
  return failed ?? { kind: "copies", copies: copies.map(({ result }) => result) };
}

class ImageCopy {
  readonly #order: CopyOrder;
  readonly #ports: CopyPorts;
  readonly #blobs = new Map<Digest, Promise<Failing | undefined>>();
  readonly #manifests = new Map<Digest, Promise<Failing | undefined>>();
  readonly #count = { there: 0, mounted: 0, sent: 0, bytes: 0, referrers: 0 };

  constructor(order: CopyOrder, ports: CopyPorts) {
    this.#order = order;
    this.#ports = ports;
  }

  get result(): CopyToImage {
    return { image: this.#order.to, ...this.#count };
  }

  /** The image's own manifest comes with its first tag, unless something refers to it. */
  async run({ root, referrers }: SourceImage): Promise<Failing | undefined> {
    const [failure, found] = await Promise.all([this.#bringParts(root), referrers]);
    if (failure !== undefined) return failure;
    if (found.kind === "failed") return found;
    if (found.referrers.length === 0) return undefined;
    return (await this.#bring(root)) ?? (await this.#bringReferrers(found.referrers));
  }

  /** In the registry's list, beside what is listed there already. */
  async #bringReferrers(referrers: readonly ReferrerNode[]): Promise<Failing | undefined> {
    this.#count.referrers = referrers.length;
    const brought = await Promise.all(referrers.map(({ node }) => this.#bring(node)));
    const subjects = [...new Set(referrers.map(({ subject }) => subject))];
    const failure = brought.find((one) => one !== undefined);
    if (failure !== undefined) return failure;
    const enlisted = await Promise.all(
      subjects.map((subject) =>
        this.#enlist(
          subject,
          referrers.filter((one) => one.subject === subject),
        ),
      ),
    );
    return enlisted.find((one) => one !== undefined);
  }

  #enlist(subject: Digest, referrers: readonly ReferrerNode[]): Promise<Failing | undefined> {
    const { to } = this.#order;
    const entries = referrers.map(({ entry }) => entry);
    return this.#try(`to list what refers to ${formatReference(to, subject)}`, () =>
      this.#ports.signing.referrers.enlist(to, subject, entries),
    );
  }

  /** A registry takes a manifest only when it has what that names. */
  #bring(node: ManifestNode): Promise<Failing | undefined> {
    const { digest } = node.found;
    const bringing = this.#manifests.get(digest) ?? this.#bringManifest(node);
    this.#manifests.set(digest, bringing);
    return bringing;
  }

  async #bringManifest(node: ManifestNode): Promise<Failing | undefined> {
    const failure = await this.#bringParts(node);
    if (failure !== undefined) return failure;
    const { to } = this.#order;
    const { digest } = node.found;
    return this.#try(`to write ${formatReference(to, digest)}`, () =>
      this.#ports.registry.tag(to, digest, node.found),
    );
  }

  async #bringParts({ blobs, children }: ManifestNode): Promise<Failing | undefined> {
    const brought = await Promise.all([
      ...blobs.map((blob) => this.#bringBlob(blob)),
      ...children.map((child) => this.#bring(child)),
    ]);
    return brought.find((one) => one !== undefined);
  }

  /** One that several images have is brought once. */
  #bringBlob(blob: BlobReference): Promise<Failing | undefined> {
    const bringing = this.#blobs.get(blob.digest) ?? this.#bringOne(blob);
    this.#blobs.set(blob.digest, bringing);
    return bringing;
  }

  #bringOne(blob: BlobReference): Promise<Failing | undefined> {
    const { to, from } = this.#order;
    return this.#try(`to copy ${blob.digest} to ${formatImage(to)}`, async () => {
      const brought = await this.#ports.contents.bring(to, blob, from);
      if (isRequestFailure(brought)) return brought;
      this.#count[brought.by]++;
      if (brought.by === "sent") this.#count.bytes += blob.size;
      return brought;
    });
  }

  async #try<Good extends { kind: string }>(
    what: string,
    attempt: () => Promise<Good | RequestFailure>,
  ): Promise<Failing | undefined> {
    const result = await this.#ports.budget.retry({
      what,
      attempt,
      failure: (one) => (isRequestFailure(one) ? one : undefined),
    });
    if (!isRequestFailure(result)) return undefined;
    const { to: image, name: source } = this.#order;
    return failing({ code: "promote-copy-failed", source, image, what, reason: result.reason });
  }
}
