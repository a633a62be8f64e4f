// Published tags that are releases of the same image: read as this run's own tag is written.
import type { Affixes } from "./flavor.ts";
import { hasDots, parseRelease, type Release } from "./release.ts";

/** A release that is published, and the tag of its own. */
export type PublishedRelease = { tag: string; release: Release };

/** How one rule writes versions: what comes before and after, and how many of its numbers a name shows. */
export type TagForm = { before: string; after: string; shown: number };

/** Where a name shows a release: as many of its numbers as it has, from the first one on. */
export function formOf(name: string, { text, numbers, build }: Release): TagForm {
  const parts = text.split(".");
  for (let shown = numbers.length; shown > 0; shown--) {
    const written = escape(parts.slice(0, shown).join("."));
    const built = build === undefined ? "" : `(?:[+-]${build.replaceAll(/[^0-9A-Za-z]/g, "[^0-9A-Za-z]")})?`;
    const found = new RegExp(`(?<![\\d.])${written}${built}(?!\\d|\\.\\d)`).exec(name);
    if (found !== null)
      return { before: name.slice(0, found.index), after: name.slice(found.index + found[0].length), shown };
  }
  return { before: "", after: "", shown: numbers.length };
}

type Reading = {
  own: Release;
  form: TagForm;
  affixes: Affixes;
  /** Whether a year and a month, `2026.1`, can be a version of the rules. */
  takesMonths: boolean;
};

/**
 * The releases among published tags, of the same form only: `1.2.3-alpine` is 1.2.3 where `-alpine` is the suffix. A
 * tag that moves, such as `1.3`, counts: it is there because 1.3.0 or a later one is.
 */
export function publishedReleases(tags: readonly string[], reading: Reading): PublishedRelease[] {
  const { own, form, affixes } = reading;
  const before = asWritten(affixes.prefix + form.before).replace(/^[.-]+/, "");
  const after = asWritten(form.after + affixes.suffix);
  const build = own.build === undefined ? "" : "(?:-(?<build>[\\w.-]+?))?";
  const pattern = new RegExp(
    `^${loosely(before.replace(/(?<=^|[-_.])v$/i, ""))}(?<v>v?)(?<epoch>\\d+-(?=\\d+\\.)|)(?<numbers>\\d+(?:\\.\\d+)*)${build}${loosely(after)}$`,
    "i",
  );
  return tags.flatMap((tag) => {
    const { v = "", epoch = "", numbers = "", build: built } = pattern.exec(tag)?.groups ?? {};
    const release = parseRelease(
      epoch.replace("-", "!") + numbers + (built === undefined ? "" : `+${built}`),
    );
    return release !== undefined && counts(release, v !== "", reading) ? [{ tag, release }] : [];
  });
}

function counts(release: Release, hasV: boolean, { own, form, takesMonths }: Reading): boolean {
  if (release.build !== undefined && kindOf(release.build) !== kindOf(own.build ?? "")) return false;
  // Beside build metadata, a tag that moves may hold a version with build metadata as well as a plain one.
  if (own.build !== undefined && release.build === undefined && release.numbers.length < own.numbers.length)
    return false;
  if (!hasDots(release)) return hasV || form.shown === 1;
  const [year = "", ...rest] = release.numbers;
  const isMonth = year.length === 4 && rest.length === 1 && (own.numbers[0] ?? "").length < 4;
  return takesMonths || !isMonth || form.shown < 3;
}

/** `fork` of `fork.1`: what else follows a version is a pre-release or another flavor. */
function kindOf(build: string): string {
  return /^[0-9a-f]{7,64}$/i.test(build) ? "commit" : build.replace(/[^a-z].*$/is, "").toLowerCase();
}

/** As a tag has it: each run of other characters is `-`. */
function asWritten(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}

/** A day and a commit are another one in every release. */
function loosely(text: string): string {
  return escape(text)
    .replaceAll(/(?<![0-9a-f])(?=[a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/gi, "[0-9a-f]{7,64}")
    .replaceAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, String.raw`\d{4}-\d{2}-\d{2}`);
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
