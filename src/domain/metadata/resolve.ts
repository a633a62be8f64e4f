// Resolves rules and facts to an image's metadata: its tags, and what is written on it.
import { fill, globalValues, timesOf, type Expressions } from "./expression.ts";
import { mergeLabels, parseAnnotation, parseLabel, standardLabels, type Label } from "./label.ts";
import type { Language } from "./language.ts";
import type { MetadataRules, Resolved } from "./metadata.ts";
import { flaw, read, type Read } from "./read.ts";
import { TagDraft, type Known } from "./tag-draft.ts";

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
