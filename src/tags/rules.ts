// Tag rules, in docker/metadata-action's own language: `type=semver,pattern={{version}}`.
import { findGitHubExpression, findTextFlaw } from "./language/expressions.ts";
import type { TagLibraries, SchemeName } from "./language/libraries.ts";
import { parseBoolean } from "../lib/boolean.ts";
import { onlyOf } from "../lib/nearest.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";
import { readFields, splitField } from "./language/fields.ts";
import { parseRelease } from "./release.ts";
import { gitTagOf, type RunContext } from "../context/run-context.ts";

export type TagRule = Common &
  (
    | { type: "schedule"; pattern: string }
    | { type: SchemeName; pattern: string; value: string | undefined; match: RegExp | undefined }
    | { type: "match"; pattern: RegExp; value: string | undefined; group: number }
    | { type: "edge"; branch: string | undefined }
    | { type: "ref"; event: RefEvent }
    | { type: "raw"; value: string }
    | { type: "sha"; format: ShaFormat }
  );

type Common = {
  /** As the user wrote it. */
  text: string;
  /** An expression that comes to `true` or `false`. */
  enable: string;
  /** The highest comes first, and the first one is the image's version. */
  priority: number;
  /** Nothing where the flavor's apply. */
  prefix: string | undefined;
  suffix: string | undefined;
  /** It applies where the user wrote none. */
  isDefault?: boolean;
};

export type TagType = TagRule["type"];

const REF_EVENTS = ["branch", "tag", "pr"] as const;
const SHA_FORMATS = ["short", "long"] as const;
type RefEvent = (typeof REF_EVENTS)[number];
type ShaFormat = (typeof SHA_FORMATS)[number];

/** Source: docker/metadata-action's README, "priority attribute". */
const PRIORITIES: Readonly<Record<TagType, number>> = {
  schedule: 1000,
  semver: 900,
  pep440: 900,
  match: 800,
  edge: 700,
  ref: 600,
  raw: 200,
  sha: 100,
};

const TYPES = Object.keys(PRIORITIES);

/** What any rule may say. One that its type does not ask for is let pass, one that is none of these is a mistake. */
const ATTRIBUTES = [
  ...["type", "enable", "priority", "prefix", "suffix", "pattern"],
  ...["value", "match", "group", "branch", "event", "format"],
];

type Attributes = ReadonlyMap<string, string>;

/** `type: sha`, `type=sha` with another sign, or without one: it would be a tag, `type-sha`. */
export const MISWRITTEN_RULE = /^type\s*(?:[:＝]\s*|\s)[a-z]/i;

export function parseTagRule(text: string, libraries: TagLibraries): ParseResult<TagRule> {
  if (MISWRITTEN_RULE.test(text)) return invalid("a rule is written with `=`, such as type=sha");
  const fields = readFields(text, libraries);
  if (fields.kind === "flaw") return fields;
  const attributes = new Map(
    fields.value.map(splitField).map(({ key = "value", value }) => [key, value] as const),
  );
  const flawOnLatest = takeOnLatest(attributes);
  if (flawOnLatest !== undefined) return invalid(flawOnLatest);
  const unknown = [...attributes.keys()].find((key) => !ATTRIBUTES.includes(key));
  if (unknown !== undefined) return invalid(`it has no attribute "${unknown}"${onlyOf(ATTRIBUTES, unknown)}`);
  const type = attributes.get("type") ?? "raw";
  if (!isTagType(type)) return invalid(`there is no type "${type}"${onlyOf(TYPES, type)}`);
  const priority = Number(attributes.get("priority") ?? PRIORITIES[type]);
  if (Number.isNaN(priority)) return invalid("its priority is no number");
  if (type !== "ref" && attributes.has("event"))
    return invalid(`type=${type} has no event, only type=ref has one: ${REF_EVENTS.join(", ")}`);
  const flaw = findExpressionFlaw(type, attributes);
  if (flaw !== undefined) return invalid(flaw);
  const own = parseOwn(type, attributes);
  if (own.kind === "flaw") return own;
  const common = {
    text,
    enable: attributes.get("enable") ?? "true",
    priority,
    prefix: attributes.get("prefix") ?? prefixOf(own.value),
    suffix: attributes.get("suffix"),
  };
  return parsed({ ...common, ...own.value });
}

/** It is the flavor's. `false` is what a rule's own prefix and suffix come to in any case; docker/metadata-action passes over both. */
function takeOnLatest(attributes: Map<string, string>): string | undefined {
  const word = attributes.get("onlatest");
  if (word !== undefined && parseBoolean(word) !== false)
    return "onlatest belongs to the input flavor, behind a prefix or a suffix: `flavor: suffix=-x,onlatest=true`";
  attributes.delete("onlatest");
  return undefined;
}

/** For any event: a mistake must not wait for the first release. A regular expression has its own `$`. */
function findExpressionFlaw(type: TagType, attributes: Attributes): string | undefined {
  const names = ["prefix", "suffix", "value", "branch", ...(type === "match" ? [] : ["pattern"])];
  const flaws = names.map((name) => findTextFlaw(attributes.get(name) ?? ""));
  return [findGitHubExpression(attributes.get("enable") ?? ""), ...flaws].find((flaw) => flaw !== undefined);
}

type Own<Rule> = Rule extends unknown ? Omit<Rule, keyof Common> : never;

/** `pr-` and `sha-` are the prefixes unless the rule has a prefix of its own, an empty one included. */
function prefixOf(rule: Own<TagRule>): string | undefined {
  if (rule.type === "ref" && rule.event === "pr") return "pr-";
  return rule.type === "sha" ? "sha-" : undefined;
}

function parseOwn(type: TagType, attributes: Attributes): ParseResult<Own<TagRule>> {
  const value = attributes.get("value") || undefined;
  const pattern = attributes.get("pattern");
  switch (type) {
    case "schedule":
      return parsed({ type, pattern: pattern ?? "nightly" });
    case "semver":
    case "pep440": {
      if (pattern === undefined) return invalid(`type=${type} needs a pattern such as {{version}}`);
      const match = attributes.get("match");
      if (!match) return parsed({ type, pattern, value, match: undefined });
      const compiled = compile(match, "match");
      return compiled.kind === "flaw" ? compiled : parsed({ type, pattern, value, match: compiled.value });
    }
    case "match": {
      if (pattern === undefined) return invalid("type=match needs a pattern, which is a regular expression");
      const group = Number(attributes.get("group") ?? 0);
      if (!Number.isInteger(group) || group < 0) return invalid("its group is no number");
      const [, inner, flags] = /^\/(.+)\/(.*)$/s.exec(pattern) ?? [];
      const compiled = compile(inner ?? pattern, "pattern", flags);
      return compiled.kind === "flaw" ? compiled : parsed({ type, pattern: compiled.value, value, group });
    }
    case "edge":
      return parsed({ type, branch: attributes.get("branch") || undefined });
    case "ref": {
      const event = REF_EVENTS.find((known) => known === attributes.get("event"));
      return event === undefined
        ? invalid(`type=ref needs an event: ${REF_EVENTS.join(", ")}`)
        : parsed({ type, event });
    }
    case "raw":
      return attributes.has("value")
        ? parsed({ type, value: value ?? "" })
        : invalid("type=raw needs a value, such as type=raw,value=nightly");
    case "sha": {
      const format = SHA_FORMATS.find((known) => known === (attributes.get("format") ?? "short"));
      return format === undefined
        ? invalid(`its format must be one of ${SHA_FORMATS.join(", ")}`)
        : parsed({ type, format });
    }
  }
}

function isTagType(text: string): text is TagType {
  return Object.hasOwn(PRIORITIES, text);
}

function compile(source: string, attribute: string, flags = ""): ParseResult<RegExp> {
  try {
    // A global expression would match one piece only, and remember where.
    return parsed(new RegExp(source, flags.replaceAll(/[gy]/g, "")));
  } catch {
    return invalid(`its ${attribute} is no regular expression`);
  }
}

/** Of a git tag that is more than a version, such as a monorepo's `pkg-a/v1.2.3`: it says nothing of `latest`. */
const OWN_NAME = "type=raw,value={{tag}}";

/** As a user would write them. `0` is never a tag: before 1.0.0 every minor version may break. */
export function defaultRules(context: RunContext, libraries: TagLibraries): string[] {
  if (context.event === "schedule") return ["type=schedule"];
  const gitTag = gitTagOf(context);
  if (gitTag === undefined) return ["type=ref,event=branch", "type=ref,event=pr"];
  const version = libraries.schemes.semver.read(gitTag);
  if (version === undefined) return [parseRelease(gitTag) === undefined ? OWN_NAME : "type=ref,event=tag"];
  return [
    "type=semver,pattern={{version}}",
    "type=semver,pattern={{major}}.{{minor}}",
    ...(version.numbers[0] === 0 ? [] : ["type=semver,pattern={{major}}"]),
  ];
}
