// The inputs of an image's tags, labels and annotations, and the variables that go with them.
import type { BuildConfig, MetadataFormat, Naming } from "./config.ts";
import { isByDigest } from "../build/outputs.ts";
import type { PushChoice, PushDecision } from "../context/push-policy.ts";
import { parseBoolean } from "../lib/boolean.ts";
import { SHORT_SHA } from "../tags/language/template.ts";
import { defaultRules, parseTagRule, type TagRule } from "../tags/rules.ts";
import { NO_FLAVOR, parseFlavor } from "../tags/flavor.ts";
import type { MetadataRules } from "../tags/metadata.ts";
import type { ParseResult } from "../lib/result.ts";
import { readLines, readTexts } from "../tags/language/fields.ts";
import { readTagEntries } from "./lists.ts";
import type { WrittenReferences } from "./references.ts";
import type { InputName, Inputs } from "./inputs.ts";
import { type ReportProblem, type ParseContext, SHA_LENGTH_VARIABLE } from "./parse-context.ts";

const A_RULE = "a tag, or a rule such as `type=semver,pattern={{version}}`, one a line";
const A_FLAVOR = "`latest=auto`, `prefix=x-` or `suffix=-x,onlatest=true`, one a line";
const A_LABEL = "`name=value`, one a line";

/** Everything is read, and nothing is filled in yet: expressions may need what is still to be asked for. */
export function parseMetadata(
  inputs: Pick<Inputs, "tags" | "flavor" | "labels" | "annotations">,
  { context, libraries, variable, references }: ParseContext & { references?: WrittenReferences | undefined },
  report: ReportProblem,
): MetadataRules {
  const tags = rulesOfReferences(references) ?? rulesOfLines();
  const flavor = readLines(inputs.flavor).reduce(
    (made, line) => take("flavor", line, parseFlavor(line, made, libraries))[0] ?? made,
    NO_FLAVOR,
  );
  return {
    tags: byPriority(tags),
    flavor,
    labels: take("labels", inputs.labels, readTexts(inputs.labels, libraries)).flat(),
    annotations: take("annotations", inputs.annotations, readTexts(inputs.annotations, libraries)).flat(),
    shaLength: shaLength(),
  };

  function rulesOfLines(): TagRule[] {
    const written = readTagEntries(inputs.tags);
    const lines = written.length > 0 ? written : defaultRules(context, libraries);
    const isDefault = written.length === 0;
    return lines.flatMap((line) =>
      take("tags", line, parseTagRule(line, libraries)).map((rule) => ({ ...rule, isDefault })),
    );
  }

  /** A reference is the tag in it, without the flavor's prefix and suffix. */
  function rulesOfReferences(written: WrittenReferences | undefined): TagRule[] | undefined {
    const { input, references: all = [] } = written ?? {};
    // An output's name without a tag leaves the tags to `tags`.
    if (input === undefined || (input === "outputs" && all.every(({ tag }) => tag === undefined)))
      return undefined;
    if (input === "outputs" && inputs.tags.trim() !== "") return undefined;
    return all.flatMap(({ text, tag = "latest" }) =>
      take("tags", text, parseTagRule(`type=raw,value=${tag},prefix=,suffix=`, libraries)).map((rule) => ({
        ...rule,
        text,
      })),
    );
  }

  function shaLength(): number {
    const written = variable(SHA_LENGTH_VARIABLE)?.trim() || undefined;
    const length = written === undefined ? SHORT_SHA : parseShaLength(written);
    if (length === undefined)
      report(SHA_LENGTH_VARIABLE, written ?? "", {
        flaw: "it is not a number of characters",
        allowed: "a whole number such as 7 or 12",
      });
    return length ?? SHORT_SHA;
  }

  function take<Value>(input: InputName, text: string, got: ParseResult<Value>): Value[] {
    if (got.kind === "read") return [got.value];
    report(input, text, { flaw: got.flaw, allowed: ALLOWED[input] ?? "" });
    return [];
  }
}

/**
 * Nobody can pull what has no tag. What is only built needs none, as with docker/build-push-action; with `push: false`, and
 * nothing that names or keeps the image, it gets none.
 */
export function namingOf(
  inputs: Pick<Inputs, "images" | "tags">,
  {
    choice,
    push,
    build,
  }: { choice: PushChoice; push: PushDecision; build: Pick<BuildConfig, "options" | "pushByDigest"> },
): Naming {
  const isWritten = [inputs.images, inputs.tags].some((text) => text.trim() !== "");
  const isOnlyBuilt = push.kind === "build-only";
  const { options, pushByDigest } = build;
  if (pushByDigest || isByDigest(options))
    return isOnlyBuilt && (pushByDigest || !isWritten) ? "none" : "bare";
  if (!isOnlyBuilt) return "needed";
  const isKept = options.outputs.length > 0 || options.values.load !== undefined;
  return choice !== "false" || isWritten || isKept ? "optional" : "none";
}

/** What is allowed in each of these inputs. */
export const ALLOWED: Readonly<Partial<Record<InputName, string>>> = {
  tags: A_RULE,
  flavor: A_FLAVOR,
  labels: A_LABEL,
  annotations: A_LABEL,
};

function byPriority(rules: readonly TagRule[]): TagRule[] {
  return rules.toSorted((one, other) => other.priority - one.priority);
}

export function parseForm(
  inputs: Pick<Inputs, "sep-tags" | "sep-labels" | "sep-annotations">,
  { variable }: Pick<ParseContext, "variable">,
): MetadataFormat {
  return {
    separators: {
      tags: inputs["sep-tags"] || "\n",
      labels: inputs["sep-labels"] || "\n",
      annotations: inputs["sep-annotations"] || "\n",
    },
    levels: parseLevels(variable(LEVELS)?.trim() || "manifest,index"),
    // Outputs go into the environment unless the variable says no.
    toEnvironment: parseBoolean(variable(TO_ENVIRONMENT)) ?? true,
  };
}

/** Source: docker/metadata-action's README, "environment variables". The levels of the output `annotations`, separated by commas. */
const LEVELS = "DOCKER_METADATA_ANNOTATIONS_LEVELS";
/** Whether outputs are variables for the steps that follow, too. */
const TO_ENVIRONMENT = "DOCKER_METADATA_SET_OUTPUT_ENV";

/** How many characters a short commit has; nothing when the text is no such number. */
export function parseShaLength(text: string): number | undefined {
  const length = Number(text);
  return Number.isInteger(length) && length > 0 ? length : undefined;
}

export function parseLevels(text: string): string[] {
  return text
    .split(",")
    .map((level) => level.trim())
    .filter((level) => level !== "");
}
