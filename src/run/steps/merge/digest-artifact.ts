// What the job of a platform leaves for the merge, as an artifact: its digest, or why it pushed none. Read as a stranger's text.
import { buildFlags } from "../../../build/options.ts";
import type { Config } from "../../../config/config.ts";
import type { BuildOnlyReason } from "../../../context/push-policy.ts";
import { field, list, parseJson, textField } from "../../../lib/json.ts";
import { READ_LIMITS } from "../../../lib/limits.ts";
import { formatPlatform, parsePlatform } from "../../../oci/platform.ts";
import { formatImage, ownImages, parseDigest, type Digest, type Image } from "../../../oci/reference.ts";
import type { RunArtifact } from "../../../ports/artifacts.ts";
import type { Registry } from "../../../ports/registry.ts";
import { REVISION_LABEL } from "../../../tags/labels.ts";
import { isBuildOnlyReason } from "../why-not-pushed.ts";

/** What a job has made: an image that it pushed, or one that it only built. */
export type MadeByJob = { kind: "pushed"; digest: Digest } | { kind: "built"; why: BuildOnlyReason };

export type HandedOver = {
  made: MadeByJob;
  images: readonly string[];
  /** As the job was asked for; empty where it built for its own. */
  platforms: readonly string[];
  commit: string | undefined;
  /** The run's attempt in which the job ran. */
  attempt: number;
};

/** What the artifacts of an image begin with. Two images with one slug have different hashes. */
export function artifactPrefix(image: Image, { digestOf }: Pick<Registry, "digestOf">): string {
  return `surepush-${slug(image.path)}-${shortHash(formatImage(image), digestOf)}-`;
}

/**
 * The same for a job that runs again, so that its artifact replaces the older one; another for each variant of a platform, so
 * that none is replaced by another one without a word. Of a secret only the name counts: a name can be read by everybody.
 */
export function artifactName(config: Config, registry: Pick<Registry, "digestOf">): string {
  const { accessRequest, build, context, metadataRules } = config;
  const { options } = build;
  const { labels, annotations } = metadataRules;
  const asked = platformsOf(config);
  const platforms = asked.length > 0 ? asked : [`own ${context.workflow.architecture ?? ""}`];
  const secrets = options.secrets.map(({ input, id }) => [input, id]);
  // The run's address is another one in each attempt.
  const attestations = options.attestations.map(({ fields }) =>
    fields.filter((one) => !one.startsWith("builder-id=")),
  );
  const flags = [...buildFlags({ ...options, attestations: [] }), attestations, secrets];
  const variant = [options.context, flags, labels, annotations, build.reproducible];
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

export function formatArtifact(config: Config, made: MadeByJob): string {
  const { context, destinations, metadata } = config;
  // What the user labels the image with counts, as it does in the merge.
  const labelled = metadata.labels.find(({ key }) => key === REVISION_LABEL)?.value;
  const json = {
    surepush: FORMAT,
    ...(made.kind === "pushed" ? { digest: made.digest } : { "not-pushed": made.why }),
    images: ownImages(destinations).map(formatImage),
    platforms: platformsOf(config),
    commit: labelled ?? context.sha,
    attempt: attemptOf(config),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function attemptOf({ context: { workflow } }: Config): number {
  const attempt = Number(workflow.attempt ?? "1");
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}

/** What an earlier attempt left is no longer of use. What another job of this attempt left is one more of the same: the merge says so. */
export function replacesArtifact(config: Config): (before: string) => boolean {
  return (before) => (parseArtifact({ text: before })?.attempt ?? 0) < attemptOf(config);
}

/** Nothing where it is not what `formatArtifact` writes. */
export function parseArtifact({ text }: Pick<RunArtifact, "text">): HandedOver | undefined {
  const json = text.length > READ_LIMITS.digestArtifact ? undefined : parseJson(text);
  const made = madeOf(json);
  const attempt = field(json, "attempt");
  const images = textsOf(field(json, "images"));
  const platforms = textsOf(field(json, "platforms"));
  if (field(json, "surepush") !== FORMAT || made === undefined || images.length === 0) return undefined;
  if (typeof attempt !== "number" || !Number.isSafeInteger(attempt) || attempt < 1) return undefined;
  const known = platforms.map(parsePlatform);
  if (!known.every((platform) => platform !== undefined)) return undefined;
  return {
    made,
    images,
    platforms: known.map(formatPlatform),
    commit: textField(json, "commit"),
    attempt,
  };
}

/** One of the two, and not both. */
function madeOf(json: unknown): MadeByJob | undefined {
  const [digest, why] = [field(json, "digest"), field(json, "not-pushed")];
  const known = typeof digest === "string" ? parseDigest(digest) : undefined;
  if (why === undefined) return known && { kind: "pushed", digest: known };
  return digest === undefined && typeof why === "string" && isBuildOnlyReason(why)
    ? { kind: "built", why }
    : undefined;
}

function textsOf(value: unknown): string[] {
  return list(value).filter((entry) => typeof entry === "string");
}
