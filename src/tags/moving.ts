// Tags that move from version to version: the version that a tag was made of, and which others compete for it.
import { publishedVersions, type Affixes, type PublishedVersion } from "./flavor.ts";
import type { ParsedVersion, VersionScheme } from "./language.ts";
import type { PlannedTag, TagContest } from "./metadata.ts";
import type { TagRule } from "./rules.ts";

export type VersionSource = {
  version: ParsedVersion;
  scheme: VersionScheme;
  /** Only a release can be the latest one. */
  isRelease: boolean;
  /** The name that the same rule would give another version. */
  nameFor: (other: ParsedVersion) => string | undefined;
};

export function versionSourceOf(
  version: ParsedVersion,
  scheme: VersionScheme,
  nameFor: VersionSource["nameFor"],
): VersionSource {
  return { version, scheme, isRelease: version.isRelease, nameFor };
}

/** Words of a git tag that say by themselves that it is no release. */
const UNSTABLE =
  /(?:^|[^a-z])(?:alpha|beta|rc|pre|preview|dev|nightly|canary|snapshot|edge|next|test|unstable|experimental)(?:$|[^a-z])/i;

/** A version at the end of a name, behind nothing or a separator: `v1.2`, `2026`, `app@1.2.3`, `release-1.2`. */
const AT_THE_END = /^(?:.*[-_/@+ ]v?|v?)?(\d+(?:\.\d+){1,2}|(?<=^v?)\d+)(?:\+[\w.-]+)?$/i;

/**
 * The version inside a git tag that no rule calls one. `nightly-2026` holds none, and neither does what says `rc` or
 * `beta`. Short ones are filled up: `v1.2` is 1.2.0.
 */
export function versionSourceOfText(
  text: string,
  scheme: VersionScheme,
  nameOf: (text: string) => string | undefined = (whole) => whole,
): VersionSource | undefined {
  const found = UNSTABLE.test(text) ? undefined : AT_THE_END.exec(text)?.[1];
  if (found === undefined) return undefined;
  const numbers = [...found.split(".").map(Number), 0, 0].slice(0, 3);
  const version = scheme.read(numbers.join("."));
  if (version === undefined) return undefined;
  const at = text.lastIndexOf(found);
  const put = (other: ParsedVersion) =>
    nameOf(text.slice(0, at) + other.text + text.slice(at + found.length));
  return { version, scheme, isRelease: version.isRelease, nameFor: put };
}

/** Versions above this one by as little as can be, in each of its numbers. */
function neighbours({ version: { numbers }, scheme }: VersionSource): ParsedVersion[] {
  const [major, minor, patch] = numbers;
  return [
    [major, minor, patch + 1],
    [major, minor + 1, 0],
    [major + 1, 0, 0],
  ].flatMap((one) => scheme.read(one.join(".")) ?? []);
}

/** Whether a higher version would take the same name, so that the tag moves from release to release. */
export function isMoving(versionSource: VersionSource, name: string): boolean {
  return (
    versionSource.isRelease &&
    neighbours(versionSource).some((other) => versionSource.nameFor(other) === name)
  );
}

/** `takes`: whether that version would be given the same tag. */
export function contestOf(
  { version, scheme }: VersionSource,
  affixes: Affixes,
  takes: (other: ParsedVersion) => boolean,
): TagContest {
  const read = (tags: readonly string[]) =>
    publishedVersions(tags, affixes, scheme).filter(
      (other) => other.version.isRelease && takes(other.version),
    );
  const toOwn = (other: PublishedVersion) => scheme.compare(other.version.text, version.text);
  return {
    version: version.text,
    findHighest: (published) => {
      const [first, ...rest] = read(published).filter((other) => toOwn(other) !== 0);
      if (first === undefined) return undefined;
      const highest = rest.reduce(
        (best, other) => (scheme.compare(other.version.text, best.version.text) > 0 ? other : best),
        first,
      );
      return { version: highest.version.text, tag: highest.tag, isHigher: toOwn(highest) > 0 };
    },
    compare: (tag) => read([tag]).map(toOwn)[0],
  };
}

/** What a name holds that stands for one image: a whole version, a day, or a commit. */
const NAMES_ONE: readonly RegExp[] = [
  /(?:^|\D)\d{1,9}\.\d{1,9}\.\d{1,9}(?:\D|$)/,
  /(?:^|\D)\d{4}-?\d{2}-?\d{2}(?:\D|$)/,
  /(?:^|[-_.])(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?:$|-)/,
];

/** `name` is what the rule gives by itself, without prefix and suffix; `versionSource` is what it was made of. */
export function isFloating(
  rule: TagRule,
  { name, versionSource }: { name: string; versionSource: VersionSource | undefined },
): boolean {
  switch (rule.type) {
    case "semver":
    case "pep440":
    case "match":
      return (versionSource === undefined || isMoving(versionSource, name)) && !namesOne(name);
    case "sha":
      return false;
    case "edge":
      return true;
    case "ref":
      // A branch moves, whatever it is called.
      return rule.event !== "tag" || !namesOne(name);
    case "raw":
      // Whatever a branch is called, the tag of its name moves with it.
      return /\{\{\s*branch\s*\}\}/.test(rule.value)
        ? !/\{\{\s*(?:sha|date)\b/.test(rule.value)
        : !namesOne(name);
    case "schedule":
      return !namesOne(name);
  }
}

function namesOne(name: string): boolean {
  return NAMES_ONE.some((form) => form.test(name));
}

/** Tags that stay come before those that float, which then never run ahead of them. */
export function inPublicationOrder(tags: readonly PlannedTag[]): PlannedTag[] {
  return tags.toSorted((one, other) => Number(one.floats) - Number(other.floats));
}
