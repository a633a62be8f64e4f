// The flavor: what holds for every tag, and whether there is a `latest`.
import { findTextFlaw } from "./language/expressions.ts";
import type { TagLibraries } from "./language/libraries.ts";
import { onlyOf } from "../lib/nearest.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";
import { readFields, splitField } from "./language/fields.ts";
import { fillTemplate, type Expressions } from "./language/template.ts";
import type { TagRule } from "./rules.ts";

export type Flavor = {
  /** An expression that comes to `auto`, `true` or `false`. */
  latest: string;
  prefix: string;
  suffix: string;
  /** Whether `latest` gets prefix and suffix, too. */
  prefixLatest: boolean;
  suffixLatest: boolean;
};

export const NO_FLAVOR: Flavor = {
  latest: "auto",
  prefix: "",
  suffix: "",
  prefixLatest: false,
  suffixLatest: false,
};

/** Each attribute as it is written. */
const WITH_VALUES: Readonly<Record<string, string>> = {
  latest: "`latest=true`, `latest=false` or `latest=auto`",
  prefix: "`prefix=x-`",
  suffix: "`suffix=-x`",
  onlatest: "`prefix=x-,onlatest=true` or `suffix=-x,onlatest=true`",
};

/** Adds what one line of the input says: `suffix=-alpine,onlatest=true`. */
export function parseFlavor(line: string, flavor: Flavor, libraries: TagLibraries): ParseResult<Flavor> {
  const fields = readFields(line, libraries);
  if (fields.kind === "flaw") return fields;
  const made = { ...flavor };
  let affix: "prefix" | "suffix" | undefined;
  for (const { key, value } of fields.value.map(splitField)) {
    const flaw = findTextFlaw(value);
    if (flaw !== undefined) return invalid(flaw);
    switch (key) {
      case "latest":
        if (!value.includes("{{") && !isLatestChoice(value)) return invalid("latest is auto, true or false");
        made.latest = value;
        break;
      case "prefix":
      case "suffix":
        made[key] = value;
        affix = key;
        break;
      case "onlatest":
        if (value !== "true" && value !== "false") return invalid("onlatest is true or false");
        if (affix === undefined)
          return invalid("onlatest belongs after a prefix or a suffix, on the same line");
        made[`${affix}Latest`] = value === "true";
        break;
      case undefined:
      default:
        return invalid(
          key === undefined && Object.hasOwn(WITH_VALUES, value)
            ? `${value} needs a value: write ${WITH_VALUES[value] ?? ""}`
            : `it has no attribute "${key ?? value}"${onlyOf(Object.keys(WITH_VALUES), key ?? value)}`,
        );
    }
  }
  return parsed(made);
}

export function isLatestChoice(text: string): text is "auto" | "true" | "false" {
  return ["auto", "true", "false"].includes(text);
}

export type Affixes = { prefix: string; suffix: string };

/** The rule's own count more than the flavor's, empty ones included. */
export function affixesOf(rule: TagRule, flavor: Flavor, expressions: Expressions): ParseResult<Affixes> {
  return fillBoth(rule.prefix ?? flavor.prefix, rule.suffix ?? flavor.suffix, expressions);
}

/** The prefix and suffix of `latest`. */
export function affixesOfLatest(flavor: Flavor, expressions: Expressions): ParseResult<Affixes> {
  const { prefix, suffix, prefixLatest, suffixLatest } = flavor;
  return fillBoth(prefixLatest ? prefix : "", suffixLatest ? suffix : "", expressions);
}

function fillBoth(before: string, after: string, expressions: Expressions): ParseResult<Affixes> {
  const prefix = fillTemplate(before, expressions);
  if (prefix.kind === "flaw") return prefix;
  const suffix = fillTemplate(after, expressions);
  return suffix.kind === "flaw" ? suffix : parsed({ prefix: prefix.value, suffix: suffix.value });
}

export function applyAffixes({ prefix, suffix }: Affixes, name: string): string {
  return `${prefix}${name}${suffix}`;
}
