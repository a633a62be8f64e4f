// Labels and annotations: what the OCI image specification has words for, and what the user says of it.
import type { RunContext } from "../context/run-context.ts";

/** A label; or an annotation, and where the user wants it, such as `index` or `manifest[linux/arm64]`. */
export type Label = { key: string; value: string; level?: string };

const PREFIX = "org.opencontainers.image.";
/** The labels that name the version and the commit of a published image. */
export const VERSION_LABEL = `${PREFIX}version`;
export const REVISION_LABEL = `${PREFIX}revision`;
/** The page of the repository that an image is built from. */
export const SOURCE_LABEL = `${PREFIX}source`;

/** Source: OCI image specification, "Pre-Defined Annotation Keys". Sorted; what is not known is left out. */
export function standardLabels(context: RunContext, version: string): Label[] {
  const { repository, sha, commitTime, now } = context;
  const details = repository?.details;
  const rows: Readonly<Record<string, string | undefined>> = {
    created: (commitTime ?? now).toISOString().replace(".000Z", "Z"),
    // An empty one would hide what the Dockerfile or the base image says.
    description: details?.description || undefined,
    licenses: details?.license || undefined,
    revision: sha,
    source: repository?.url,
    title: repository?.name,
    url: repository?.url,
    version,
  };
  return Object.entries(rows).flatMap(([name, value]) =>
    value === undefined ? [] : [{ key: PREFIX + name, value }],
  );
}

/** The run's own commit, and what the user labels or annotates the image with as one. */
export function ownCommits(
  { sha }: Pick<RunContext, "sha">,
  { labels, annotations }: { labels: readonly Label[]; annotations: readonly Label[] },
): ReadonlySet<string> {
  const own = [...labels, ...annotations].filter(({ key }) => key === REVISION_LABEL);
  return new Set([sha, ...own.map(({ value }) => value)].filter((one) => one !== undefined));
}

/** The user's own count more, one by one; sorted by name, as docker/metadata-action sorts them. */
export function mergeLabels(standard: readonly Label[], own: readonly Label[]): readonly Label[] {
  // To compare by the rules of a language costs some ms the first time, and the standard ones are in order.
  if (own.length === 0) return standard;
  const merged = new Map([...standard, ...own].map((label) => [`${label.level ?? ""}:${label.key}`, label]));
  return [...merged.values()].sort((one, other) => one.key.localeCompare(other.key));
}

const LEVEL =
  /^((?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)(?:,(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)*):(.*)$/s;

/** `key=value`; nothing when it is none. */
export function parseLabel(line: string): Label | undefined {
  const at = line.indexOf("=");
  return at > 0 ? { key: line.slice(0, at), value: line.slice(at + 1) } : undefined;
}

/** The same, with a level before it or without, as `docker buildx build --annotation` takes it. */
export function parseAnnotation(line: string): Label | undefined {
  const [, level, rest] = LEVEL.exec(line) ?? [];
  const label = parseLabel(rest ?? line);
  return label !== undefined && level !== undefined ? { ...label, level } : label;
}

export function formatLabel({ key, value }: Label): string {
  return `${key}=${value}`;
}

/** One line for each level, and one for each annotation that has a level of its own. */
export function formatAnnotations(annotations: readonly Label[], levels: readonly string[]): string[] {
  const common = annotations.filter(({ level }) => level === undefined).map(formatLabel);
  const own = annotations.flatMap((one) =>
    one.level === undefined ? [] : [`${one.level}:${formatLabel(one)}`],
  );
  return [...levels.flatMap((level) => common.map((line) => `${level}:${line}`)), ...own];
}
