// The inputs of a promotion: what is published as it is.
import type { RegistryHost } from "../oci/host.ts";
import {
  canonicalName,
  findTagProblem,
  formatImage,
  ownImages,
  parseDigest,
  parseDestination,
  registryOfReference,
  splitTag,
  type Destination,
  type Image,
} from "../oci/reference.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";
import type { PullRequestRun } from "../context/pull-request-run.ts";
import type { PromotionSource } from "../oci/source.ts";
import type { Config } from "./config.ts";
import type { Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

type Around = {
  operation: Config["operation"];
  registry: RegistryHost;
  /** The image that a digest alone is of. */
  image: Image | undefined;
  destinations: readonly Destination[];
};

/** Inputs that would change the image, and how. */
const CHANGES = [
  ["labels", "with another label"],
  ["annotations", "with another annotation"],
  ["platforms", "with fewer platforms"],
] as const;

/** `source` of `operation: promote`; nothing of another operation. */
export function parsePromotion(
  inputs: Pick<Inputs, "source" | (typeof CHANGES)[number][0]>,
  around: Around,
  report: ReportProblem,
): PromotionSource | undefined {
  if (around.operation !== "promote") return undefined;
  for (const [input, change] of CHANGES)
    if (inputs[input].trim() !== "")
      report(input, inputs[input].trim(), {
        flaw: `\`operation\` is promote, which publishes an image as it is: ${change} it would be another image`,
        allowed: "nothing",
      });
  for (const one of around.destinations)
    if (one.kind === "elsewhere")
      report("images", one.name, {
        flaw: "it is on another registry, and an image is promoted to the token's own only",
        allowed: "images of one registry, and its token",
      });
  const text = inputs.source.trim();
  const read = readReference(text, around);
  if (read.kind === "read") return read.value;
  const name = around.image === undefined ? `${around.registry.host}/OWNER/NAME` : formatImage(around.image);
  report("source", text, {
    flaw: read.flaw,
    allowed: `\`sha256:…\` of this image, \`${name}:TAG\`, \`IMAGE@sha256:…\`, \`oci-layout://DIR\`, \`oci-archive:FILE\`, \`docker-archive:FILE\`, or \`docker-daemon:NAME\``,
  });
  return undefined;
}

/** A fork's pull request has built it, and this run, which follows, builds nothing. Its files are all that is a stranger's. */
export function readForkPullRequest({
  promotion,
  context,
}: Pick<Config, "promotion" | "context">): PullRequestRun | undefined {
  const { trust, pullRequestRun } = context;
  const isFork = trust.kind === "foreign" && trust.why === "fork";
  return isFork && isArchive(promotion) ? pullRequestRun : undefined;
}

/**
 * A run that follows one that is neither a push's nor a pull request's own: what that one left may be a stranger's, handed on.
 */
export function mayPromoteForeign({ promotion, context }: Pick<Config, "promotion" | "context">): boolean {
  const { event, trust, pullRequestRun } = context;
  const isHidden = event === "workflow_run" && trust.kind === "unmerged" && pullRequestRun === undefined;
  return isHidden && isArchive(promotion);
}

/** Not what docker's own daemon or a registry holds under a name. */
const ARCHIVES: ReadonlySet<string> = new Set(["oci-layout", "oci-archive", "docker-archive"]);

function isArchive(promotion: PromotionSource | undefined): boolean {
  return promotion !== undefined && ARCHIVES.has(promotion.kind);
}

/** Only what lies in a repository that is pushed to can be what this repository's workflows built. */
export function promotesForeignImage({
  promotion,
  destinations,
}: Pick<Config, "promotion" | "destinations">): boolean {
  if (promotion === undefined) return false;
  if (promotion.kind !== "registry") return true;
  const source = formatImage(promotion.image);
  return ownImages(destinations).every((image) => formatImage(image) !== source);
}

/** `sha256:…`, `ghcr.io/acme/app:main` or `ghcr.io/acme/app@sha256:…`; where there are both, the digest counts. */
function readReference(
  text: string,
  { registry, image: own }: Pick<Around, "registry" | "image">,
): ParseResult<PromotionSource> {
  if (text === "") return invalid("it is empty");
  const other = readDaemonImage(text) ?? readArchive(text);
  if (other !== undefined) return other;
  if (/^https?:\/\//i.test(text)) return invalid("it is a URL");
  const alone = parseDigest(text);
  if (alone !== undefined)
    return own === undefined ? invalid("there is no image that it is of") : parsed(sourceAt(own, alone));
  const at = text.indexOf("@");
  const { name, tag } = splitTag(at === -1 ? text : text.slice(0, at));
  const digest = parseDigest(text.slice(at + 1));
  if (at !== -1 && digest === undefined) return invalid("what follows its `@` is not a digest");
  // A name alone is Docker Hub's by custom, and `main` alone hardly means an image of that name there.
  const host = registryOfReference(name);
  if (host === undefined) return invalid("it does not name a registry");
  const found = parseDestination(name, registry.host, [registryOfReference(canonicalName(name)) ?? host]);
  if (found.kind === "flaw") return invalid(found.flaw);
  if (found.destination.kind === "elsewhere") return invalid("it is not an image name");
  const reference = digest ?? tag;
  if (reference === undefined) return invalid("it names neither a tag nor a digest");
  const flaw = digest === undefined ? findTagProblem(reference) : undefined;
  return flaw === undefined
    ? parsed(sourceAt(found.destination.image, reference))
    : invalid(`of its tag: ${flaw}`);
}

function sourceAt(image: Image, reference: string): PromotionSource {
  return { kind: "registry", image, reference };
}

/**
 * The words of buildx and skopeo: `oci-layout://DIR`, `oci-archive:FILE`, `docker-archive:FILE`; which of several images is said
 * behind it, by `:NAME` or `@sha256:…`.
 */
function readArchive(text: string): ParseResult<PromotionSource> | undefined {
  const [, word = "", rest = ""] = /^(oci-layout|oci-archive|docker-archive|oci|dir):(.*)$/.exec(text) ?? [];
  const kind = KINDS.find((one) => one === word);
  if (word === "") return undefined;
  if (kind === undefined) return invalid(`\`${word}:\` is none of the forms of a source`);
  if (kind === "oci-layout" && !rest.startsWith("//"))
    return invalid("it lacks the `//` behind `oci-layout:`");
  const [, path = "", digest, name] =
    /^([^@:]+)(?:@(.+)|:(.+))?$/.exec(kind === "oci-layout" ? rest.slice(2) : rest) ?? [];
  if (path === "") return invalid(kind === "oci-layout" ? "it names no folder" : "it names no file");
  if (digest !== undefined && parseDigest(digest) === undefined)
    return invalid("what follows its `@` is not a digest");
  return parsed({ kind, path, choice: digest ?? name });
}

const KINDS = ["oci-layout", "oci-archive", "docker-archive"] as const;

/** Docker's own lookup: a name without a tag means `latest`, and an id may be short. Source: docker docs, `docker image tag`. */
function readDaemonImage(text: string): ParseResult<PromotionSource> | undefined {
  const [, image] = /^docker-daemon:(.*)$/s.exec(text) ?? [];
  if (image === undefined) return undefined;
  if (image === "") return invalid("it names no image of docker's");
  if (/^[0-9a-f]{64}$/.test(image)) return parsed({ kind: "docker-daemon", image: `sha256:${image}` });
  if (parseDigest(image) !== undefined || /^[0-9a-f]{12}$/.test(image))
    return parsed({ kind: "docker-daemon", image });
  const at = image.indexOf("@");
  const { name, tag } = splitTag(at === -1 ? image : image.slice(0, at));
  if (!DOCKER_NAME.test(name))
    return invalid("what follows `docker-daemon:` is not a name that docker can have");
  const flaw = tag === undefined ? undefined : findTagProblem(tag);
  if (flaw !== undefined) return invalid(`of its tag: ${flaw}`);
  if (at !== -1 && parseDigest(image.slice(at + 1)) === undefined)
    return invalid("what follows its `@` is not a digest");
  const isWhole = at !== -1 || tag !== undefined;
  return parsed({ kind: "docker-daemon", image: isWhole ? image : `${image}:latest` });
}

/** Source: distribution/reference, "Grammar": a host, and components that begin and end with a letter or a digit. */
const DOCKER_NAME =
  /^(?:[a-z\d][a-z\d.-]*(?::\d+)?\/)?[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;
