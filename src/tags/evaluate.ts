// One tag rule in one run: the tag that it gives, or why it gives none.
import { fill, type Expressions } from "./template.ts";
import { branchOf, gitTagOf, pullRequestOf, tellRef, type Facts } from "../context/run-context.ts";
import type { SchemeName, Version } from "./language.ts";
import { flaw, read, type Flaw, type Read } from "../lib/result.ts";
import { claimOfText, claimOfVersion, type Claim } from "./moving.ts";
import type { TagRule } from "./rules.ts";

export type Gift =
  /** `claim`: the version that the name was made of, where it was made of one. */
  | { kind: "name"; name: string; claim: Claim | undefined }
  /** `why` completes "it gave no tag: …". */
  | { kind: "nothing"; why: string };

export type Situation = { facts: Facts; expressions: Expressions };

/** The name is still without prefix and suffix, and may hold what no tag may. */
export function evaluate(rule: TagRule, situation: Situation): Read<Gift> {
  const { facts, expressions } = situation;
  const enabled = fill(rule.enable, expressions);
  if (enabled.kind === "flaw") return enabled;
  if (enabled.value !== "true" && enabled.value !== "false")
    return flaw(`enable comes to "${enabled.value}", which is neither true nor false`);
  if (enabled.value === "false") return nothing("it is not enabled");
  switch (rule.type) {
    case "schedule":
      return facts.event.includes("schedule")
        ? named(fill(rule.pattern, expressions))
        : nothing(`the event is ${facts.event}, not schedule`);
    case "semver":
    case "pep440":
      return evaluateVersion(rule, situation);
    case "match":
      return evaluateMatch(rule, situation);
    case "edge": {
      const branch = rule.branch ?? facts.defaultBranch;
      if (branch === undefined) return nothing("the default branch is not known");
      return branchOf(facts) === branch
        ? named(read("edge"))
        : nothing(`the run is for ${tellRef(facts)}, not for the branch ${branch}`);
    }
    case "ref":
      return evaluateRef(rule, facts, expressions);
    case "raw":
      return named(fill(rule.value, expressions), "its value is empty");
    case "sha":
      if (facts.sha === undefined) return nothing("the commit is not known");
      return named(read(rule.format === "long" ? facts.sha : String(expressions.values.sha)));
  }
}

type VersionRule = Extract<TagRule, { type: SchemeName }>;

function evaluateVersion(rule: VersionRule, situation: Situation): Read<Gift> {
  const source = sourceOf(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { expressions } = situation;
  const matched = rule.match?.exec(source.text);
  // What does not match is taken as it is: that is how docker/metadata-action has it.
  const text = (matched?.[1] ?? matched?.[0] ?? source.text).replaceAll("/", "-");
  const scheme = expressions.language.schemes[rule.type];
  const version = scheme.read(text);
  if (version === undefined) return nothing(`${text} is no ${rule.type} version`);
  const name = nameOf(rule, { text, version }, expressions);
  if (name.kind === "flaw") return name;
  return given(
    name.value,
    claimOfVersion(version, scheme, (other) => {
      const again = nameOf(rule, { text: other.text, version: other }, expressions);
      return again.kind === "read" ? again.value : undefined;
    }),
  );
}

/** Anything but a release gives its whole self: `1.2` must not be a beta. */
function nameOf(
  { type, pattern }: VersionRule,
  { text, version }: { text: string; version: Version },
  { values, ...expressions }: Expressions,
): Read<string> {
  const known = { ...values, ...version.values };
  if (version.isRelease) return fill(pattern, { ...expressions, values: known });
  if (!/^\s*\{\{\{?\s*raw\s*\}?\}\}\s*$/.test(pattern)) return read(version.text);
  return read(type === "semver" ? String(version.values.raw) : text);
}

function evaluateMatch(rule: Extract<TagRule, { type: "match" }>, situation: Situation): Read<Gift> {
  const source = sourceOf(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { text } = source;
  const find = (whole: string) => rule.pattern.exec(whole)?.[rule.group];
  const found = rule.pattern.exec(text);
  if (found === null) return nothing(`${rule.pattern.source} does not match ${text}`);
  const name = found[rule.group];
  if (name === undefined) return nothing(`its pattern has no group ${rule.group} in ${text}`);
  return given(name, claimOfText(text, situation.expressions.language.schemes.semver, find));
}

function evaluateRef(
  { event }: Extract<TagRule, { type: "ref" }>,
  facts: Facts,
  { language }: Expressions,
): Read<Gift> {
  const not = (what: string) => nothing(`the run is for ${tellRef(facts)}, not for a ${what}`);
  switch (event) {
    case "branch": {
      const branch = branchOf(facts);
      return branch === undefined ? not("branch") : given(branch);
    }
    case "tag": {
      const tag = gitTagOf(facts);
      return tag === undefined ? not("git tag") : given(tag, claimOfText(tag, language.schemes.semver));
    }
    case "pr": {
      const number = pullRequestOf(facts);
      return number === undefined ? not("pull request") : given(number);
    }
  }
}

type Source = { kind: "text"; text: string } | { kind: "none"; why: string } | Flaw;

/** The rule's own value, else the git tag. */
function sourceOf({ value }: { value: string | undefined }, { facts, expressions }: Situation): Source {
  if (value !== undefined) {
    const filled = fill(value, expressions);
    return filled.kind === "flaw" ? filled : { kind: "text", text: filled.value };
  }
  const tag = gitTagOf(facts);
  return tag === undefined
    ? { kind: "none", why: `the run is for ${tellRef(facts)}, not for a git tag` }
    : { kind: "text", text: tag };
}

function named(name: Read<string>, whyEmpty = "its pattern comes to nothing"): Read<Gift> {
  if (name.kind === "flaw") return name;
  return name.value === "" ? nothing(whyEmpty) : given(name.value);
}

function given(name: string, claim?: Claim): Read<Gift> {
  return name === "" ? nothing("it comes to an empty name") : read({ kind: "name", name, claim });
}

function nothing(why: string): Read<Gift> {
  return read({ kind: "nothing", why });
}
