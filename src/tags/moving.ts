// Tags that move from version to version: the version that a tag was made of, and which others compete for it.
import type { Affixes } from "./flavor.ts";
import type { PlannedTag, TagContest } from "./metadata.ts";
import { formOf, publishedReleases, type PublishedRelease } from "./published.ts";
import { compareReleases, nextReleases, parseRelease, type Release } from "./release.ts";
import type { TagRule } from "./rules.ts";

export type VersionSource = {
  release: Release;
  /** Only a release can be the latest one. */
  isRelease: boolean;
  /** Whether a year and a month, `2026.1`, can be a version of the rules. */
  takesMonths: boolean;
  /** The name that the same rule would give another version. */
  nameFor: (other: Release) => string | undefined;
};

/** Words of a git tag that say by themselves that it is no release. */
const UNSTABLE =
  /(?:^|[^a-z])(?:alpha|beta|rc|pre|preview|dev|nightly|canary|snapshot|edge|next|test|unstable|experimental)(?:$|[^a-z])/i;

/** A version at the end of a name, behind nothing or a separator: `v1.2`, `2026`, `app@1.2.3`, `release-1.2`. */
const AT_THE_END = /^(?:.*[-_/@+ ]v?|v?)?(\d+(?:\.\d+)+|(?<=^v?)\d+)(\+[\w.-]+)?$/i;
/** The same with anything behind a separator: only a rule that takes the version out of it may read it so. */
const INSIDE = /(?:^|[-_/@+ ])v?(\d+(?:\.\d+)+)()(?=$|[-_/@+ ])/i;

/**
 * The version inside a git tag that no rule calls one. `nightly-2026` holds none, and neither does what says `rc` or
 * `beta`. `nameOf`: what a rule takes out of a text.
 */
export function versionSourceOfText(
  text: string,
  nameOf?: (text: string) => string | undefined,
): VersionSource | undefined {
  const [whole, version = "", build = ""] =
    (UNSTABLE.test(text) ? null : (AT_THE_END.exec(text) ?? (nameOf && INSIDE.exec(text)))) ?? [];
  const release = parseRelease(version + build);
  if (whole === undefined || release === undefined) return undefined;
  const at = text.indexOf(whole) + whole.lastIndexOf(version + build);
  const put = (other: Release) =>
    text.slice(0, at) + other.text + text.slice(at + version.length + build.length);
  const nameFor = (other: Release) => (nameOf === undefined ? put(other) : nameOf(put(other)));
  return { release, isRelease: true, takesMonths: true, nameFor };
}

/** Whether a higher version would take the same name, so that the tag moves from release to release. */
export function isMoving({ release, isRelease, nameFor }: VersionSource, name: string): boolean {
  return isRelease && nextReleases(release).some((next) => nameFor(next) === name);
}

/** `name`: the rule's own, without `affixes`. `takes`: whether that version would be given the same tag. */
export function contestOf(
  { release, takesMonths }: VersionSource,
  { name, affixes }: { name: string; affixes: Affixes },
  takes: (other: Release) => boolean,
): TagContest {
  const reading = { own: release, form: formOf(name, release), affixes, takesMonths };
  const read = (tags: readonly string[]) =>
    publishedReleases(tags, reading).filter((other) => takes(other.release));
  const toOwn = (other: PublishedRelease) => compareReleases(other.release, release);
  return {
    version: formatRelease(release),
    findHighest: (published) => {
      const [first, ...rest] = read(published).filter((other) => {
        const compared = toOwn(other);
        return compared > 0 || (compared < 0 && !isBeginning(other.release, release));
      });
      if (first === undefined) return undefined;
      const highest = rest.reduce(
        (best, other) => (compareReleases(other.release, best.release) > 0 ? other : best),
        first,
      );
      return { version: formatRelease(highest.release), tag: highest.tag, isHigher: toOwn(highest) > 0 };
    },
    compare: (tag) => read([tag]).map(toOwn)[0],
  };
}

/** `1.2` of 1.2.3: a tag that holds this run's own image. */
function isBeginning(one: Release, of: Release): boolean {
  return of.text.startsWith(`${one.text}.`);
}

function formatRelease({ text, build }: Release): string {
  return build === undefined ? text : `${text}+${build}`;
}

/** What is in a name that stands for one image: a whole version, a day, or a commit. */
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
      // A branch moves, even if its name looks like a version.
      return rule.event !== "tag" || !namesOne(name);
    case "raw":
      // A branch's tag moves with the branch, even if its name looks like a version.
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
