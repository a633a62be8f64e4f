// An image's tags: which a run's rules come to, which are left out, and why.
import {
  affixesOf,
  affixesOfLatest,
  applyAffixes,
  type Affixes,
  isLatestChoice,
  type Flavor,
} from "./flavor.ts";
import { contestOf, isFloating, isMoving, type VersionSource } from "./moving.ts";
import { evaluateRule, NOT_FOR_PRERELEASE } from "./evaluate.ts";
import { isEmptyTag, isNamedAfterBranch, isNewest, joinedWarning, sanitizeTag } from "./tag-name.ts";
import { fillTemplate, type Expressions } from "./language/template.ts";
import { isUnmerged, type RunContext } from "../context/run-context.ts";
import type { Metadata, MetadataProblem, PlannedTag, PublishedTags, TagContest } from "./metadata.ts";
import { isOwnTag } from "./unmerged.ts";
import type { ParseResult } from "../lib/result.ts";
import type { TagRule } from "./rules.ts";

export type TagSources = {
  context: RunContext;
  published: PublishedTags;
  /** Whether these tags will be moved, and are not only given to an image that stays here. */
  pushes: boolean;
  /** The tags that hold the build's caches. */
  cacheTags: readonly string[];
};

type Surroundings = TagSources & { expressions: Expressions };

/** The tags as they come together, rule by rule. */
export class TagSet {
  readonly tags: PlannedTag[] = [];
  readonly #names = new Set<string>();
  readonly skippedRules: { rule: string; why: string }[] = [];
  readonly remarks: string[] = [];
  readonly warnings: Metadata["warnings"][number][] = [];
  readonly problems: MetadataProblem[] = [];
  movesByVersion = false;
  /** Whether a rule gives a version as it is: then `latest` is probably meant to go with it. */
  #hasBareVersion = false;

  readonly #flavor: Flavor;
  readonly #around: Surroundings;
  readonly #latest: { name: string; choice: string };
  /** What the first rule that gave a tag made it of: `latest` goes by that. */
  #first:
    { rule: TagRule; name: string; versionSource: VersionSource | undefined; affixes: Affixes } | undefined;

  constructor(flavor: Flavor, surroundings: Surroundings) {
    this.#flavor = flavor;
    this.#around = surroundings;
    const { expressions } = surroundings;
    const choice = this.#read("flavor", flavor.latest, fillTemplate(flavor.latest, expressions)) ?? "false";
    if (!isLatestChoice(choice))
      this.#complain("flavor", flavor.latest, `latest is "${choice}", and must be auto, true or false`);
    const affixes = this.#read("flavor", flavor.prefix + flavor.suffix, affixesOfLatest(flavor, expressions));
    const name = applyAffixes(affixes ?? { prefix: "", suffix: "" }, "latest");
    this.#latest = { name: sanitizeTag(name, expressions.libraries.hash), choice };
  }

  add(rule: TagRule): void {
    const { expressions, context } = this.#around;
    const tagResult = this.#read("tags", rule.text, evaluateRule(rule, { context, expressions }));
    const affixes = this.#read("tags", rule.text, affixesOf(rule, this.#flavor, expressions));
    if (tagResult === undefined || affixes === undefined) return;
    if (tagResult.kind === "nothing") {
      this.skippedRules.push({ rule: rule.text, why: tagResult.why });
      return;
    }
    this.#hasBareVersion ||= tagResult.versionSource !== undefined && affixes.suffix === "";
    this.#first ??= { ...tagResult, rule, affixes };
    const { hash } = this.#around.expressions.libraries;
    // A name without any letter that will do would come to its affixes alone, as all such names would.
    const whole = applyAffixes(
      affixes,
      isEmptyTag(tagResult.name) ? sanitizeTag(tagResult.name, hash) : tagResult.name,
    );
    const name = this.#fit(whole, rule);
    const contest = this.#contestFor(tagResult, affixes);
    const floats = isFloating(rule, tagResult);
    const why =
      this.#whyNot(name) ??
      this.#whyNotPushed({ name: tagResult.name, whole: name }) ??
      this.#whyNotForPrerelease(name, rule) ??
      this.#higher(contest);
    if (why !== undefined) this.#leaveOut(name, rule.text, why);
    else this.#keep({ name, rule: rule.text, floats, contest });
  }

  /** Only the release of the highest version is the latest, unless the flavor says so itself. */
  addLatest(): void {
    const { name, choice } = this.#latest;
    if (this.#first === undefined || choice === "false") return;
    const rule = `flavor latest=${choice}`;
    const { isPrerelease } = this.#around.context;
    if (choice === "true" || (isPrerelease && this.#first.versionSource !== undefined)) {
      const why = this.#whyNot(name) ?? (isPrerelease ? NOT_FOR_PRERELEASE : undefined);
      if (why === undefined) this.#keep({ name, rule, floats: true });
      else this.#leaveOut(name, rule, why);
      return;
    }
    const { versionSource } = this.#first;
    if (versionSource?.isRelease !== true || isUnmerged(this.#around.context)) return;
    this.movesByVersion = true;
    const contest = contestOf(versionSource, this.#first, () => true);
    const why = this.#higher(contest);
    if (why !== undefined) {
      this.#leaveOut(name, rule, why);
      return;
    }
    this.#keep({ name, rule, floats: true, contest });
    const { suffix } = this.#first.rule;
    if (suffix && !suffix.includes("{{") && name === "latest" && !this.#hasBareVersion)
      this.warnings.push(suffixWarning(suffix, this.tags[0]?.name ?? ""));
  }

  /** With the flavor's prefix and suffix, or bare. */
  #isLatest(name: string): boolean {
    return name === this.#latest.name || name === "latest";
  }

  #whyNotPushed(tag: Parameters<typeof isOwnTag>[0]): string | undefined {
    const { context, pushes, cacheTags, expressions } = this.#around;
    if (!pushes || context.trust.kind === "own") return undefined;
    if (context.trust.kind === "foreign")
      return tag.whole === `pr-${context.pullRequest}`
        ? undefined
        : "a fork's image gets its pull request's own tag alone";
    if (cacheTags.includes(tag.whole)) return "this commit is not merged yet, and the tag holds a cache";
    return !isOwnTag(tag, { context, hash: expressions.libraries.hash })
      ? "this commit is not merged yet, and the tag names neither it nor its pull request"
      : undefined;
  }

  #whyNot(name: string): string | undefined {
    const { context, pushes } = this.#around;
    return this.#isLatest(name) && pushes && isUnmerged(context)
      ? "this commit is not merged yet"
      : undefined;
  }

  #whyNotForPrerelease(name: string, rule: TagRule): string | undefined {
    if (!this.#around.context.isPrerelease) return undefined;
    return isNewest(rule, name) || this.#isLatest(name) ? NOT_FOR_PRERELEASE : undefined;
  }

  /** Which versions compete for a tag that moves from release to release. */
  #contestFor(
    { name, versionSource }: { name: string; versionSource: VersionSource | undefined },
    affixes: Affixes,
  ): TagContest | undefined {
    if (versionSource === undefined || !isMoving(versionSource, name)) return undefined;
    this.movesByVersion = true;
    return contestOf(versionSource, { name, affixes }, (other) => versionSource.nameFor(other) === name);
  }

  /** Why a tag that moves from release to release must stay where it is. */
  #higher(contest: TagContest | undefined): string | undefined {
    const { published } = this.#around;
    const rival = published.kind === "listed" ? contest?.findHighest(published.tags) : undefined;
    if (contest === undefined || rival?.isHigher !== true) return undefined;
    return contest.version.includes("+") && !rival.version.includes("+")
      ? `${rival.version} is published, and ${contest.version} ${BESIDE}`
      : `${rival.version} is published already, and is higher`;
  }

  /** A branch may be called `latest`, and is not the latest release for that. */
  #fit(whole: string, rule: TagRule): string {
    const { hash } = this.#around.expressions.libraries;
    const fitted = sanitizeTag(whole, hash);
    const name =
      this.#isLatest(fitted) && isNamedAfterBranch(rule) ? sanitizeTag(`branch-${fitted}`, hash) : fitted;
    if (name !== whole) this.#remark(`The tag ${JSON.stringify(whole)} is written ${name}.`);
    this.warnings.push(...joinedWarning(rule, name));
    return name;
  }

  #keep(tag: PlannedTag): void {
    if (this.#names.has(tag.name)) return;
    this.#names.add(tag.name);
    this.tags.push(tag);
  }

  #leaveOut(name: string, rule: string, why: string): void {
    const isKnown = this.skippedRules.some((skipped) => skipped.why === why);
    this.skippedRules.push({ rule, why });
    if (!why.endsWith(BESIDE)) this.#remark(`The tag ${name} is left out: ${why}.`);
    else if (!isKnown) this.#remark(`Tags that move, such as ${name}, are left out: ${why}.`);
  }

  #remark(text: string): void {
    if (!this.remarks.includes(text)) this.remarks.push(text);
  }

  #read<Value>(input: MetadataProblem["input"], value: string, got: ParseResult<Value>): Value | undefined {
    if (got.kind === "read") return got.value;
    this.#complain(input, value, got.flaw);
    return undefined;
  }

  #complain(input: MetadataProblem["input"], value: string, flaw: string): void {
    if (!this.problems.some((one) => one.value === value && one.flaw === flaw))
      this.problems.push({ input, value, flaw });
  }
}

/** What build metadata makes of a version that is published without; said once for all tags. */
const BESIDE = "stays beside it";

/** People who write a suffix on each of their rules do not expect the bare `latest` to move. */
function suffixWarning(suffix: string, name: string): Metadata["warnings"][number] {
  return {
    title: "The tag latest has no suffix",
    text: `The tag latest moves to the image of ${name}, as it does with docker/metadata-action: a rule's own suffix is not for latest. For latest${suffix} instead, take the suffix out of the rules and write \`flavor: suffix=${suffix},onlatest=true\`.`,
  };
}
