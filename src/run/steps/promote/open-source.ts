// Where a promoted image comes from: a registry, or an archive on this machine.
import type { Config } from "../../../config/config.ts";
import type { SourceLogin } from "../../../diagnosis/causes/promote.ts";
import { formatImage, ownImages, type Image } from "../../../oci/reference.ts";
import { formatSource, type ArchiveSource, type RegistrySource } from "../../../oci/source.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { ImageSource } from "../../../ports/promotion.ts";
import { failing, type Failing } from "./source-image.ts";

export type OpenSource = {
  kind: "open";
  source: ImageSource;
  /** The tag or the digest there. */
  reference: string;
  /** The source as people read it, and without tag and digest. */
  name: string;
  place: string;
  host: string;
  login: SourceLogin | undefined;
};

export function openSource(config: Config, ports: Ports): Promise<OpenSource | Failing> {
  const { promotion } = config;
  if (promotion === undefined) throw new Error("a promotion without a source is refused while it is parsed");
  return promotion.kind === "registry"
    ? Promise.resolve(openRegistrySource(promotion, config, ports))
    : openArchive(promotion, ports);
}

function openRegistrySource(promotion: RegistrySource, config: Config, { contents }: Ports): OpenSource {
  const { image, reference } = promotion;
  const { host } = image;
  const login = config.logins.find(({ registry }) => registry.host === host)?.from ?? "none";
  return {
    kind: "open",
    source: contents.source(image),
    reference,
    name: formatSource(promotion),
    place: formatImage(image),
    host,
    login: host === config.accessRequest.registry.host ? "token" : login,
  };
}

async function openArchive(
  promotion: ArchiveSource,
  { archives, reporter }: Ports,
): Promise<OpenSource | Failing> {
  const name = formatSource(promotion);
  const opened = await archives.open(promotion);
  switch (opened.kind) {
    case "missing":
      return failing({ code: "promote-source-missing", source: name });
    case "flaw":
      return failing({ code: "promote-source-unsuited", source: name, flaw: opened.flaw });
    case "archive": {
      const { source, reference } = opened;
      if (opened.isMade === true)
        reporter.info(`${name} has no registry's manifest. One is made of it: ${reference}.`);
      return { kind: "open", source, reference, name, place: promotion.path, host: name, login: undefined };
    }
  }
}

/** What lies in the same repository is there already, and all that belongs to it. */
export function imagesWithout({ source }: Pick<OpenSource, "source">, { destinations }: Config): Image[] {
  const own = source.image && formatImage(source.image);
  return ownImages(destinations).filter((image) => formatImage(image) !== own);
}
