// `operation: promote`: an image that is there already is published as it is, under the tags of the rules.
import type { Config } from "../config/config.ts";
import type { RetryBudget } from "../lib/retry.ts";
import { formatImage, ownImages, type Image } from "../oci/reference.ts";
import type { EngineSession } from "../ports/docker.ts";
import type { Ports } from "../ports/ports.ts";
import type { FoundManifest } from "../ports/promotion.ts";
import type { Outcome, RunEnd } from "./outcome.ts";
import { failFor } from "./steps/end-of-publication.ts";
import { copyTo } from "./steps/promote/copy-image.ts";
import { findPullRequest } from "./steps/promote/find-pull-request.ts";
import { imagesWithout, openSource, type OpenSource } from "./steps/promote/open-source.ts";
import { findTaggedEntry } from "./steps/promote/tagged-entries.ts";
import { openSessionFor } from "./steps/promote/save-image.ts";
import { SourceReader } from "./steps/promote/read-source.ts";
import type { Failing, SourceImage } from "./steps/promote/source-image.ts";
import { budgetFor, publishWithoutBuild, type Material, type Publishable } from "./steps/without-build.ts";

export async function promoteImage(config: Config, ports: Ports): Promise<Outcome> {
  const { forkPullRequest, push, context, metadata } = config;
  if (forkPullRequest === undefined || push.kind !== "push") return promote(config, ports);
  const found = await findPullRequest(forkPullRequest, config, ports);
  const ended = (end: RunEnd): Outcome => ({ end, preflight: undefined, metadata, phases: [] });
  switch (found.kind) {
    case "failed":
      return ended(await failFor(found, { config, ports, preflight: undefined }));
    case "over":
      return ended({ kind: "not-promoted", reason: found.reason });
    case "pull-request": {
      const { number } = found;
      const { sha } = forkPullRequest;
      ports.reporter.info(
        `${sha} is the head of the pull request ${number}, and a fork's: it gets the tag pr-${number} alone.`,
      );
      const about = { ...context, pullRequest: number, ref: `refs/pull/${number}/merge`, sha, headSha: sha };
      // A refusal is explained by the token, which is the repository's own here.
      const { accessRequest } = config;
      const asked = { ...accessRequest, context: { ...accessRequest.context, head: "own" as const } };
      return promote({ ...config, context: about, accessRequest: asked }, ports);
    }
  }
}

async function promote(config: Config, ports: Ports): Promise<Outcome> {
  await using session = openSessionFor(config, ports);
  const material: Material<FoundSource | Failing> = {
    idle: (reason) => ({ kind: "not-promoted", reason }),
    phase: "Source",
    hasPackage: liesWhereItGoes(config),
    read: () => readSource(config, ports, session),
    make: (read) => (read.kind === "failed" ? read : publishable(read, config, ports)),
  };
  return await publishWithoutBuild(material, config, ports);
}

/** Then every package that gets tags is there already, for the source is in it. */
function liesWhereItGoes({ promotion, destinations }: Config): boolean {
  const source = promotion?.kind === "registry" ? formatImage(promotion.image) : undefined;
  return ownImages(destinations).every((image) => formatImage(image) === source);
}

/** `image`: what has to be copied; nothing where every destination has it. */
type FoundSource = {
  kind: "source";
  opened: OpenSource;
  found: FoundManifest;
  image: SourceImage | undefined;
};

async function readSource(
  config: Config,
  ports: Ports,
  session: EngineSession | undefined,
): Promise<FoundSource | Failing> {
  const opened = await openSource(config, ports, session);
  if (opened.kind === "failed") return opened;
  const reader = new SourceReader({
    ...opened,
    budget: budgetFor(config, ports),
    reporter: ports.reporter,
    isForeign: config.forkPullRequest !== undefined,
  });
  const others = imagesWithout(opened, config);
  for (const to of others) ports.contents.prepare(to, opened.source);
  const found = await reader.find(opened.reference);
  if (found.kind === "failed") return found;
  if (others.length === 0) return { kind: "source", opened, found, image: undefined };
  const image = await reader.readAll(found);
  return image.kind === "failed" ? image : { kind: "source", opened, found, image };
}

function publishable({ opened, found, image }: FoundSource, config: Config, ports: Ports): Publishable {
  const promoted = { source: opened.name, copies: [] };
  return {
    kind: "publishable",
    manifest: found,
    sources: [`${opened.place}@${found.digest}`],
    about: { promoted },
    ...(image && {
      bring: async () => {
        const around = { ...ports, budget: budgetFor(config, ports) };
        const images = imagesWithout(opened, config);
        const tagged = await findTagged(image, { config, images, name: opened.name }, around);
        if (tagged !== undefined) return tagged;
        const copied = await copyTo(images, { ...opened, image }, around);
        if (copied.kind === "failed") return copied;
        const end = await findEnd(config, ports);
        return end ?? { kind: "brought", about: { promoted: { ...promoted, copies: copied.copies } } };
      },
    }),
  };
}

/** Of a fork's image, before any of it is sent. */
async function findTagged(
  { root }: SourceImage,
  { config, images, name }: { config: Config; images: readonly Image[]; name: string },
  ports: Pick<Ports, "registry"> & { budget: RetryBudget },
): Promise<Failing | undefined> {
  if (config.forkPullRequest === undefined) return undefined;
  const around = { ...ports, name, ownTag: `pr-${config.context.pullRequest}` };
  const found = await Promise.all(images.map((image) => findTaggedEntry(root, image, around)));
  return found.find((one) => one !== undefined);
}

/** A pull request may be closed, or get another commit, while its image is copied. */
async function findEnd(
  config: Config,
  ports: Ports,
): Promise<Failing | { kind: "ended"; end: RunEnd } | undefined> {
  if (config.forkPullRequest === undefined) return undefined;
  const found = await findPullRequest(config.forkPullRequest, config, ports);
  switch (found.kind) {
    case "failed":
      return found;
    case "over":
      return { kind: "ended", end: { kind: "not-promoted", reason: found.reason } };
    case "pull-request":
      return found.number === config.context.pullRequest
        ? undefined
        : { kind: "ended", end: { kind: "not-promoted", reason: "pull-request-closed" } };
  }
}
