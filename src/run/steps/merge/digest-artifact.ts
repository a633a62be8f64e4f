// The artifact that hands a digest to the merge: written by the job of a platform, and read as a stranger's text.
import type { Config } from "../../../config/config.ts";
import { field, list, parseJson, textField } from "../../../lib/json.ts";
import { READ_LIMITS } from "../../../lib/limits.ts";
import { formatPlatform, parsePlatform } from "../../../oci/platform.ts";
import { formatImage, ownImages, parseDigest, type Digest, type Image } from "../../../oci/reference.ts";
import type { RunArtifact } from "../../../ports/artifacts.ts";
import type { Registry } from "../../../ports/registry.ts";

export type HandedDigest = {
  digest: Digest;
  images: readonly string[];
  /** As the job was asked for; empty where it built for its own. */
  platforms: readonly string[];
  commit: string | undefined;
  version: string | undefined;
  /** The run's attempt in which the job ran. */
  attempt: number;
};

/** What the artifacts of an image begin with. Two images with one slug have different hashes. */
export function artifactPrefix(image: Image, { digestOf }: Pick<Registry, "digestOf">): string {
  return `surepush-${slug(image.path)}-${shortHash(formatImage(image), digestOf)}-`;
}

/**
 * The same for a job that runs again, so that its artifact replaces the older one; another for other build arguments, so
 * that no variant is replaced by another one without a word.
 */
export function artifactName(config: Config, registry: Pick<Registry, "digestOf">): string {
  const { accessRequest, build, context } = config;
  const { options } = build;
  const { values } = options;
  const asked = platformsOf(config);
  const platforms = asked.length > 0 ? asked : [`own ${context.workflow.architecture ?? ""}`];
  const variant = [
    options.context,
    values.file,
    values.target,
    values["build-args"],
    values["build-contexts"],
  ];
  const hash = shortHash(JSON.stringify([platforms, variant]), registry.digestOf);
  return `${artifactPrefix(accessRequest.image, registry)}${slug(platforms.join("-"))}-${hash}`;
}

function platformsOf({ build }: Config): readonly string[] {
  return (build.options.values.platforms ?? []).map((text) => {
    const platform = parsePlatform(text);
    return platform === undefined ? text : formatPlatform(platform);
  });
}

function shortHash(text: string, digestOf: Registry["digestOf"]): string {
  return digestOf(new TextEncoder().encode(text)).slice("sha256:".length, "sha256:".length + 10);
}

/** Letters, digits and dashes. Source: `@actions/artifact`, which refuses `"`, `:`, `<`, `>`, `|`, `*`, `?`, `/` and `\`. */
function slug(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 60).replaceAll(/^-|-$/g, "");
}

/** Of the format below. */
const FORMAT = 1;

export function formatArtifact(config: Config, digest: Digest, version: string | undefined): string {
  const { context, destinations } = config;
  const json = {
    surepush: FORMAT,
    digest,
    images: ownImages(destinations).map(formatImage),
    platforms: platformsOf(config),
    commit: context.sha,
    version,
    attempt: attemptOf(config),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function attemptOf({ context: { workflow } }: Config): number {
  const attempt = Number(workflow.attempt ?? "1");
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}

/** Nothing where it is not what `formatArtifact` writes. */
export function parseArtifact({ text }: RunArtifact): HandedDigest | undefined {
  const json = text.length > READ_LIMITS.digestArtifact ? undefined : parseJson(text);
  const digest = parseDigest(textField(json, "digest") ?? "");
  const attempt = field(json, "attempt");
  const images = textsOf(field(json, "images"));
  const platforms = textsOf(field(json, "platforms"));
  if (field(json, "surepush") !== FORMAT || digest === undefined || images.length === 0) return undefined;
  if (typeof attempt !== "number" || !Number.isSafeInteger(attempt) || attempt < 1) return undefined;
  const known = platforms.map(parsePlatform);
  if (!known.every((platform) => platform !== undefined)) return undefined;
  return {
    digest,
    images,
    platforms: known.map(formatPlatform),
    commit: textField(json, "commit"),
    version: textField(json, "version"),
    attempt,
  };
}

function textsOf(value: unknown): string[] {
  return list(value).filter((entry) => typeof entry === "string");
}
