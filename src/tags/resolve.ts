// When no rule gives a tag: each says why.
import type { InputProblem } from "../diagnosis/input-problems.ts";
import { tellRef, type Facts } from "../context/run-context.ts";
import type { Metadata, MetadataRules, Resolved } from "./metadata.ts";
import { fill, globalValues, timesOf, type Expressions } from "./template.ts";
import { mergeLabels, parseAnnotation, parseLabel, standardLabels, type Label } from "./labels.ts";
import type { Language } from "./language.ts";
import { flaw, read, type Read } from "../lib/result.ts";
import { TagDraft, type Known } from "./tag-set.ts";

export function tellSilence({ silent }: Metadata, facts: Facts): InputProblem[] {
  const allowed = `at least one rule that gives a tag for the event ${facts.event} and ${tellRef(facts)}`;
  return silent.map(({ rule, why }) => ({
    input: "tags",
    value: rule,
    flaw: `it gives no tag: ${why}`,
    allowed,
  }));
}

/** Whether GitHub's API may still tell the default branch, and so give a rule its tag. */
export function mayStillSpeak({ defaultBranch, repository }: Facts): boolean {
  return defaultBranch === undefined && repository !== undefined && repository.details === undefined;
}

/** Nothing is asked for here: the same rules, facts and published tags always come to the same metadata. */
export function resolve(
  rules: MetadataRules,
  { facts, published, pushes }: Known,
  language: Language,
): Resolved {
  const expressions = { values: globalValues(facts, rules.shaLength), times: timesOf(facts), language };
  const draft = new TagDraft(rules.flavor, { facts, published, pushes, expressions });
  for (const rule of rules.tags) draft.add(rule);
  draft.addLatest();
  const version = draft.tags[0]?.name ?? "";
  const standard = standardLabels(facts, version);
  const describe = (input: "labels" | "annotations", parse: (line: string) => Label | undefined) =>
    mergeLabels(
      standard,
      rules[input].flatMap((line) => {
        const label = readLabel(line, parse, { ...expressions, values: { ...expressions.values, version } });
        if (label.kind === "read") return [label.value];
        draft.problems.push({ input, value: line, flaw: label.flaw });
        return [];
      }),
    );
  const labels = describe("labels", parseLabel);
  const annotations = describe("annotations", parseAnnotation);
  if (draft.problems.length > 0) return { kind: "problems", problems: draft.problems };
  const { tags, silent, remarks, isContested } = draft;
  return { kind: "metadata", metadata: { tags, silent, labels, annotations, remarks, isContested } };
}

function readLabel(
  line: string,
  parse: (line: string) => Label | undefined,
  expressions: Expressions,
): Read<Label> {
  const filled = fill(line, expressions);
  if (filled.kind === "flaw") return filled;
  const label = parse(filled.value);
  return label === undefined ? flaw("it is no key=value") : read(label);
}
