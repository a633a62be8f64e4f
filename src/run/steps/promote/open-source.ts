// Where a promoted image comes from: a registry, an archive on this machine, or docker's own store.
import type { Config } from "../../../config/config.ts";
import type { SourceLogin } from "../../../diagnosis/causes/promote.ts";
import { formatImage, ownImages, type Image } from "../../../oci/reference.ts";
import {
  formatSource,
  type ArchiveSource,
  type DaemonSource,
  type RegistrySource,
} from "../../../oci/source.ts";
import type { EngineSession } from "../../../ports/docker.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { ImageSource } from "../../../ports/promotion.ts";
import { saveImage } from "./save-image.ts";
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

/** `session`: where docker saves an image of its own. */
export async function openSource(
  config: Config,
  ports: Ports,
  session: EngineSession | undefined,
): Promise<OpenSource | Failing> {
  const { promotion } = config;
  if (promotion === undefined) throw new Error("a promotion without a source is refused while it is parsed");
  switch (promotion.kind) {
    case "registry":
      return openRegistrySource(promotion, config, ports);
    case "docker-daemon":
      if (session === undefined) throw new Error("docker saves an image in a session only");
      return openDaemonImage(promotion, session, { config, ports });
    case "oci-layout":
    case "oci-archive":
    case "docker-archive":
      return openArchive(promotion, ports);
  }
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
      return failing({ code: "promote-source-missing", source: name, place: "file" });
    case "flaw":
      return failing({ code: "promote-source-unsuited", source: name, flaw: opened.flaw });
    case "archive": {
      const { source, reference } = opened;
      if (opened.isMade === true) reporter.info(formatMade(name, reference));
      return { kind: "open", source, reference, name, place: promotion.path, host: name, login: undefined };
    }
  }
}

/** The containerd store keeps the manifest that a registry knows; the classic one keeps none, and one is made at each save. */
async function openDaemonImage(
  promotion: DaemonSource,
  session: EngineSession,
  around: { config: Config; ports: Ports },
): Promise<OpenSource | Failing> {
  const name = formatSource(promotion);
  const { archives, reporter } = around.ports;
  const saved = await saveImage(promotion, session, around);
  if (saved.kind === "failed") return saved;
  const opened = await archives.open(saved.archive);
  if (opened.kind !== "archive") {
    const flaw = opened.kind === "flaw" ? opened.flaw : "was saved, and is not in its file";
    return failing({ code: "promote-source-unsuited", source: name, flaw });
  }
  const { source, reference } = opened;
  const known = saved.digests.map((digest) => digest.slice(digest.indexOf("@") + 1));
  if (!known.includes(reference)) {
    reporter.info(formatMade(name, reference));
    const before = saved.digests.find((digest) => digest.includes("@"));
    if (before !== undefined)
      reporter.info(`Docker knows it as ${before}, too. \`source: ${before}\` keeps that digest.`);
  }
  return { kind: "open", source, reference, name, place: name, host: name, login: undefined };
}

function formatMade(name: string, made: string): string {
  return `${name} has no registry's manifest. One is made of it: ${made}.`;
}

/** What lies in the same repository is there already, and all that belongs to it. */
export function imagesWithout({ source }: Pick<OpenSource, "source">, { destinations }: Config): Image[] {
  const own = source.image && formatImage(source.image);
  return ownImages(destinations).filter((image) => formatImage(image) !== own);
}
