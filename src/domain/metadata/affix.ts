// Prefixes and suffixes: put around a name, and taken off what the registry has.
import { fill, type Expressions } from "./expression.ts";
import type { Flavor } from "./flavor.ts";
import type { Version, VersionScheme } from "./language.ts";
import { read, type Read } from "./read.ts";
import type { TagRule } from "./tag-rule.ts";

export type Affixes = { prefix: string; suffix: string };

/** The rule's own count more than the flavor's, empty ones included. */
export function affixesOf(rule: TagRule, flavor: Flavor, expressions: Expressions): Read<Affixes> {
  return fillBoth(rule.prefix ?? flavor.prefix, rule.suffix ?? flavor.suffix, expressions);
}

/** What stands around `latest`. */
export function affixesOfLatest(flavor: Flavor, expressions: Expressions): Read<Affixes> {
  const { prefix, suffix, prefixLatest, suffixLatest } = flavor;
  return fillBoth(prefixLatest ? prefix : "", suffixLatest ? suffix : "", expressions);
}

function fillBoth(before: string, after: string, expressions: Expressions): Read<Affixes> {
  const prefix = fill(before, expressions);
  if (prefix.kind === "flaw") return prefix;
  const suffix = fill(after, expressions);
  return suffix.kind === "flaw" ? suffix : read({ prefix: prefix.value, suffix: suffix.value });
}

export function around({ prefix, suffix }: Affixes, name: string): string {
  return `${prefix}${name}${suffix}`;
}

/** The versions among published tags, of the same flavor only: `1.2.3-alpine` is 1.2.3 where `-alpine` is the suffix. */
export function publishedVersions(
  tags: readonly string[],
  { prefix, suffix }: Affixes,
  scheme: VersionScheme,
): Version[] {
  return tags
    .filter((tag) => tag.startsWith(prefix) && tag.endsWith(suffix))
    .map((tag) => tag.slice(prefix.length, tag.length - suffix.length))
    .filter((text) => FULL_VERSION.test(text))
    .flatMap((text) => scheme.read(text) ?? []);
}

/** A single number is as likely a date, and `1.2` is a tag that moves. */
const FULL_VERSION = /^v?(?:\d+!)?\d+\.\d+\.\d+/;
