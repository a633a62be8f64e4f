// One tag rule in one run: the tag that it gives, or why it gives none.
import { fillTemplate, type Expressions } from "./language/template.ts";
import { branchOf, gitTagOf, pullRequestOf, formatRef, type RunContext } from "../context/run-context.ts";
import type { SchemeName, ParsedVersion, VersionScheme } from "./language/libraries.ts";
import { invalid, parsed, type Invalid, type ParseResult } from "../lib/result.ts";
import { isMoving, versionSourceOfText, type VersionSource } from "./moving.ts";
import { parseRelease, type Release } from "./release.ts";
import type { TagRule } from "./rules.ts";

export type TagResult =
  /** `versionSource`: the version that the name was made of, where it was made of one. */
  | { kind: "name"; name: string; versionSource: VersionSource | undefined }
  /** `why` completes "it gave no tag: …". */
  | { kind: "nothing"; why: string };

/** Completes "it gave no tag: …" and "the tag is left out: …". */
export const NOT_FOR_PRERELEASE = "GitHub marks this release as a pre-release";

export type RuleContext = { context: RunContext; expressions: Expressions };

/** The name is still without prefix and suffix, and may hold what no tag may. */
export function evaluateRule(rule: TagRule, situation: RuleContext): ParseResult<TagResult> {
  const { context, expressions } = situation;
  const enabled = fillTemplate(rule.enable, expressions);
  if (enabled.kind === "flaw") return enabled;
  if (enabled.value !== "true" && enabled.value !== "false")
    return invalid(`enable is "${enabled.value}", which is neither true nor false`);
  if (enabled.value === "false") return nothing("it is not enabled");
  switch (rule.type) {
    case "schedule":
      return context.event.includes("schedule")
        ? named(fillTemplate(rule.pattern, expressions))
        : nothing(`the event is ${context.event}, not schedule`);
    case "semver":
    case "pep440":
      return evaluateVersion(rule, situation);
    case "match":
      return evaluateMatch(rule, situation);
    case "edge": {
      const branch = rule.branch ?? context.defaultBranch;
      if (branch === undefined) return nothing("the default branch is not known");
      return branchOf(context) === branch
        ? named(parsed("edge"))
        : nothing(`the run is for ${formatRef(context)}, not for the branch ${branch}`);
    }
    case "ref":
      return evaluateRef(rule, context);
    case "raw":
      return named(fillTemplate(rule.value, expressions), "its value is empty");
    case "sha":
      if (context.sha === undefined) return nothing("the commit is not known");
      return named(parsed(rule.format === "long" ? context.sha : String(expressions.values.sha)));
  }
}

type VersionRule = Extract<TagRule, { type: SchemeName }>;

function evaluateVersion(rule: VersionRule, situation: RuleContext): ParseResult<TagResult> {
  const source = sourceOf(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { expressions } = situation;
  const matched = rule.match?.exec(source.text);
  // What does not match is taken as it is: that is how docker/metadata-action has it.
  const text = (matched?.[1] ?? matched?.[0] ?? source.text).replaceAll("/", "-");
  const scheme = expressions.libraries.schemes[rule.type];
  const version = scheme.read(text);
  if (version === undefined) return nothing(`${text} is no ${rule.type} version`);
  const name = nameOf(rule, { text, version }, expressions);
  if (name.kind === "flaw") return name;
  const release = parseRelease(version.text + (version.build === undefined ? "" : `+${version.build}`));
  const nameFor = (other: Release) => {
    const read = readRelease(other, scheme);
    const again = read && nameOf(rule, { text: other.text, version: read }, expressions);
    return again?.kind === "read" ? again.value : undefined;
  };
  const takesMonths = rule.type !== "semver" || rule.isDefault === true;
  const versionSource = release && { release, isRelease: version.isRelease, takesMonths, nameFor };
  if (!situation.context.isPrerelease || versionSource === undefined) return given(name.value, versionSource);
  // What moves from release to release is not for a pre-release: it gives its whole self, too.
  const whole = isMoving(versionSource, name.value) ? versionSource.release.text : name.value;
  return given(whole, { ...versionSource, isRelease: false });
}
/** `1.3` is no semantic version, and is a tag that moves: 1.3.0 or a later one is published, and has the rule's names. */
function readRelease({ text, numbers }: Release, scheme: VersionScheme): ParsedVersion | undefined {
  return (
    scheme.read(text) ??
    (numbers.length < 3 ? scheme.read([...numbers, "0", "0"].slice(0, 3).join(".")) : undefined)
  );
}

/** Anything but a release gives its whole self: `1.2` must not be a beta, nor `1.2.3` what has build metadata. */
function nameOf(
  rule: VersionRule,
  source: { text: string; version: ParsedVersion },
  expressions: Expressions,
): ParseResult<string> {
  const name = nameWithoutBuild(rule, source, expressions);
  const { build, numbers, isRelease } = source.version;
  if (name.kind === "flaw" || build === undefined || /\+|\{\{\s*build/.test(rule.pattern + name.value))
    return name;
  const plain = numbers.join(".");
  return parsed(isRelease ? name.value.replace(plain, `${plain}+${build}`) : `${name.value}+${build}`);
}

function nameWithoutBuild(
  { type, pattern }: VersionRule,
  { text, version }: { text: string; version: ParsedVersion },
  { values, ...expressions }: Expressions,
): ParseResult<string> {
  const known = { ...values, ...version.values };
  if (version.isRelease) return fillTemplate(pattern, { ...expressions, values: known });
  if (!/^\s*\{\{\{?\s*raw\s*\}?\}\}\s*$/.test(pattern)) return parsed(version.text);
  return parsed(type === "semver" ? String(version.values.raw) : text);
}

function evaluateMatch(
  rule: Extract<TagRule, { type: "match" }>,
  situation: RuleContext,
): ParseResult<TagResult> {
  const source = sourceOf(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { text } = source;
  const find = (whole: string) => rule.pattern.exec(whole)?.[rule.group];
  const found = rule.pattern.exec(text);
  if (found === null) return nothing(`${rule.pattern.source} does not match ${text}`);
  const name = found[rule.group];
  if (name === undefined) return nothing(`its pattern has no group ${rule.group} in ${text}`);
  const versionSource = versionSourceOfText(text, find);
  if (!situation.context.isPrerelease || versionSource === undefined) return given(name, versionSource);
  return isMoving(versionSource, name)
    ? nothing(NOT_FOR_PRERELEASE)
    : given(name, { ...versionSource, isRelease: false });
}

function evaluateRef(
  { event }: Extract<TagRule, { type: "ref" }>,
  context: RunContext,
): ParseResult<TagResult> {
  const not = (what: string) => nothing(`the run is for ${formatRef(context)}, not for a ${what}`);
  switch (event) {
    case "branch": {
      const branch = branchOf(context);
      return branch === undefined ? not("branch") : given(branch);
    }
    case "tag": {
      const tag = gitTagOf(context);
      return tag === undefined ? not("git tag") : given(tag, versionSourceOfText(tag));
    }
    case "pr": {
      const number = pullRequestOf(context);
      return number === undefined ? not("pull request") : given(number);
    }
  }
}

type Source = { kind: "text"; text: string } | { kind: "none"; why: string } | Invalid;

/** The rule's own value, else the git tag. */
function sourceOf({ value }: { value: string | undefined }, { context, expressions }: RuleContext): Source {
  if (value !== undefined) {
    const filled = fillTemplate(value, expressions);
    return filled.kind === "flaw" ? filled : { kind: "text", text: filled.value };
  }
  const tag = gitTagOf(context);
  return tag === undefined
    ? { kind: "none", why: `the run is for ${formatRef(context)}, not for a git tag` }
    : { kind: "text", text: tag };
}

function named(
  name: ParseResult<string>,
  whyEmpty = "its pattern gives an empty text",
): ParseResult<TagResult> {
  if (name.kind === "flaw") return name;
  return name.value === "" ? nothing(whyEmpty) : given(name.value);
}

function given(name: string, versionSource?: VersionSource): ParseResult<TagResult> {
  return name === "" ? nothing("its name is empty") : parsed({ kind: "name", name, versionSource });
}

function nothing(why: string): ParseResult<TagResult> {
  return parsed({ kind: "nothing", why });
}
