// `operation: promote`: an image that is there already is published as it is, under the tags of the rules.
import type { Config } from "../config/config.ts";
import type { SourceLogin } from "../diagnosis/causes/promote.ts";
import type { Failure } from "../diagnosis/failure.ts";
import { formatImage, formatReference, ownImages } from "../oci/reference.ts";
import { formatSource, type PromotionSource } from "../oci/source.ts";
import type { Ports } from "../ports/ports.ts";
import type { FoundManifest, ImageSource } from "../ports/promotion.ts";
import type { CopyToImage, Outcome } from "./outcome.ts";
import { ImageCopy } from "./steps/promote/copy-image.ts";
import { SourceReader, type SourceImage } from "./steps/promote/read-source.ts";
import { budgetFor, publishWithoutBuild, type Material, type Publishable } from "./steps/without-build.ts";

export function promoteImage(config: Config, ports: Ports): Promise<Outcome> {
  if (config.promotion === undefined)
    throw new Error("a promotion without a source is refused while it is parsed");
  const promotion = new Promotion(config.promotion, config, ports);
  const material: Material<FoundSource | Failing> = {
    idle: (reason) => ({ kind: "not-promoted", reason }),
    phase: "Source",
    hasPackage: false,
    read: () => promotion.read(),
    make: (found) => promotion.make(found),
  };
  return publishWithoutBuild(material, config, ports);
}

/** `image`: what has to be copied; nothing where every destination has it. */
type FoundSource = { kind: "source"; found: FoundManifest; image: SourceImage | undefined };
type Failing = { kind: "failed" } & Failure;

class Promotion {
  readonly #promotion: PromotionSource;
  readonly #config: Config;
  readonly #ports: Ports;
  readonly #source: ImageSource;
  readonly #name: string;

  constructor(promotion: PromotionSource, config: Config, ports: Ports) {
    this.#promotion = promotion;
    this.#config = config;
    this.#ports = ports;
    this.#source = ports.contents.source(promotion.image);
    this.#name = formatSource(promotion);
  }

  async read(): Promise<FoundSource | Failing> {
    const { reference, image: origin } = this.#promotion;
    const budget = budgetFor(this.#config, this.#ports);
    const order = { source: this.#source, name: this.#name, host: origin.host, login: this.#login(), budget };
    const reader = new SourceReader(order);
    for (const to of this.#others()) this.#ports.contents.prepare(to, this.#source);
    const found = await reader.find(reference);
    if (found.kind === "failed") return found;
    if (this.#others().length === 0) return { kind: "source", found, image: undefined };
    const image = await reader.readAll(found);
    return image.kind === "failed" ? image : { kind: "source", found, image };
  }

  make(read: FoundSource | Failing): Publishable | Failing {
    if (read.kind === "failed") return read;
    const { found, image } = read;
    const promoted = { source: this.#name, copies: [] };
    return {
      kind: "publishable",
      manifest: found,
      sources: [formatReference(this.#promotion.image, found.digest)],
      about: { promoted },
      ...(image && {
        bring: async () => {
          const copied = await this.#copy(image);
          return copied.kind === "failed"
            ? copied
            : { kind: "brought", about: { promoted: { ...promoted, copies: copied.copies } } };
        },
      }),
    };
  }

  #login(): SourceLogin {
    const { host } = this.#promotion.image;
    const { accessRequest, logins } = this.#config;
    if (host === accessRequest.registry.host) return "token";
    return logins.find(({ registry }) => registry.host === host)?.from ?? "none";
  }

  /** What lies in the same repository is there already, and all that belongs to it. */
  #others() {
    const own = formatImage(this.#promotion.image);
    return ownImages(this.#config.destinations).filter((image) => formatImage(image) !== own);
  }

  async #copy(image: SourceImage): Promise<{ kind: "copies"; copies: CopyToImage[] } | Failing> {
    const ports = { ...this.#ports, budget: budgetFor(this.#config, this.#ports) };
    const copies = this.#others().map(
      (to) => new ImageCopy({ to, from: this.#source, name: this.#name }, ports),
    );
    const failures = await Promise.all(copies.map((copy) => copy.run(image)));
    return (
      failures.find((failure) => failure !== undefined) ?? {
        kind: "copies",
        copies: copies.map(({ result }) => result),
      }
    );
  }
}
