// When no rule gives a tag: each says why.
import type { InputProblem } from "../diagnosis/input-problems.ts";
import { branchOf, formatRef, gitTagOf, pullRequestOf, type RunContext } from "../context/run-context.ts";
import type { Metadata, MetadataProblem, MetadataRules, TagResolution } from "./metadata.ts";
import { fillTemplate, globalValues, timesOf, type Expressions } from "./language/template.ts";
import { mergeLabels, parseAnnotation, parseLabel, standardLabels, type Label } from "./labels.ts";
import type { TagLibraries } from "./language/libraries.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";
import { TagSet, type TagSources } from "./tag-set.ts";

/** A rule that nobody typed says where it comes from. */
export function explainMissingTags(
  { skippedRules }: Metadata,
  context: RunContext,
  { tags }: Pick<MetadataRules, "tags">,
): InputProblem[] {
  const origin = tags.every(({ isDefault }) => isDefault === true)
    ? "this is the rule where no tag is given, and "
    : "";
  const rule = ruleFor(context);
  const isThere = rule === undefined || skippedRules.some((one) => one.rule.startsWith(rule));
  const line = isThere ? "" : `: add the line \`${rule}\``;
  const allowed = `at least one rule that gives a tag for the event ${context.event} and ${formatRef(context)}${line}`;
  return skippedRules.map(({ rule, why }) => ({
    input: "tags",
    value: rule,
    flaw: `${origin}it gives no tag: ${why}`,
    allowed,
  }));
}

/** The rule that names the image after what the run is for. */
function ruleFor(context: RunContext): string | undefined {
  if (context.event === "schedule") return "type=schedule";
  if (branchOf(context) !== undefined) return "type=ref,event=branch";
  if (gitTagOf(context) !== undefined) return "type=ref,event=tag";
  return pullRequestOf(context) === undefined ? undefined : "type=ref,event=pr";
}

/** Whether GitHub's API may still name the default branch, and so give a rule its tag. */
export function mayStillMatch({ defaultBranch, repository }: RunContext): boolean {
  return defaultBranch === undefined && repository !== undefined && repository.details === undefined;
}

/**
 * A pure function: the same rules, context and published tags always give the same metadata. Rules that
 * take too long are a mistake, named by the one that was evaluated last.
 */
export function resolveTags(
  rules: MetadataRules,
  sources: TagSources,
  libraries: TagLibraries,
): TagResolution {
  let last: Pick<MetadataProblem, "input" | "value"> = { input: "tags", value: "" };
  const evaluated = libraries.withinDeadline(() =>
    evaluateRules(rules, sources, { libraries, onRule: (rule) => (last = rule) }),
  );
  return (
    evaluated?.result ?? { kind: "problems", problems: [{ ...last, flaw: "it takes too long to evaluate" }] }
  );
}

type Evaluation = {
  libraries: TagLibraries;
  onRule: (rule: Pick<MetadataProblem, "input" | "value">) => void;
};

function evaluateRules(
  rules: MetadataRules,
  { context, published, pushes, cacheTags }: TagSources,
  { libraries, onRule }: Evaluation,
): TagResolution {
  const expressions = { values: globalValues(context, rules.shaLength), times: timesOf(context), libraries };
  onRule({ input: "flavor", value: rules.flavor.latest });
  const tagSet = new TagSet(rules.flavor, { context, published, pushes, cacheTags, expressions });
  for (const rule of rules.tags) {
    onRule({ input: "tags", value: rule.text });
    tagSet.add(rule);
  }
  tagSet.addLatest();
  const version = tagSet.tags[0]?.name ?? "";
  const standard = standardLabels(context, version);
  const describe = (input: "labels" | "annotations", parse: (line: string) => Label | undefined) =>
    mergeLabels(
      standard,
      rules[input].flatMap((line) => {
        onRule({ input, value: line });
        const label = readLabel(line, parse, { ...expressions, values: { ...expressions.values, version } });
        if (label.kind === "read") return [label.value];
        tagSet.problems.push({ input, value: line, flaw: label.flaw });
        return [];
      }),
    );
  const labels = describe("labels", parseLabel);
  const annotations = describe("annotations", parseAnnotation);
  if (tagSet.problems.length > 0) return { kind: "problems", problems: tagSet.problems };
  const { tags, skippedRules, remarks, warnings, movesByVersion } = tagSet;
  return {
    kind: "metadata",
    metadata: { tags, skippedRules, labels, annotations, remarks, warnings, movesByVersion },
  };
}

function readLabel(
  line: string,
  parse: (line: string) => Label | undefined,
  expressions: Expressions,
): ParseResult<Label> {
  const filled = fillTemplate(line, expressions);
  if (filled.kind === "flaw") return filled;
  const label = parse(filled.value);
  return label === undefined ? invalid("it is not key=value") : parsed(label);
}
