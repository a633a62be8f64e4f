// The inputs and variables of the step that takes the place of docker's own, as lines with the comments above them.
import { INPUTS } from "../../config/inputs.ts";
import type { Note } from "./differences.ts";
import { DEFAULT_TAGS, FROM_METADATA, isOutputOf, metadataOf, METADATA_ONLY } from "./metadata-step.ts";
import type { Edit } from "./patch.ts";
import { keepsPush, saysWhatBecomes } from "./push-input.ts";
import { translateLine } from "./references.ts";
import { commentsAbove, loginOf } from "./spare-steps.ts";
import { bare, isOwnToken, type Step, type StepInput, type Workflow, type WorkflowJob } from "./steps.ts";

/** `unknown` names what has no like here. */
export function inputsOf(
  build: Step,
  job: WorkflowJob,
  workflow: Workflow,
): { inputs: string[]; unknown: Note[] } {
  const metadata = metadataOf(build, job);
  const indent = " ".repeat(indentOf(workflow.lines[build.usesLine] ?? "") + 2);
  const take = (input: StepInput): string[] => takeLines(input, { workflow, indent });
  const unknown: Note[] = [];
  const inputs = [
    ...tokenOf(build, job).map((text) => indent + text),
    ...(metadata === undefined ? [] : inputsOfMetadata(metadata, take, indent)),
    ...contextOf(build, job).map((text) => indent + text),
    ...Array.from(build.inputs).flatMap(([name, one]) => {
      if (FROM_METADATA.some((own) => own === name && isOutputOf(metadata?.id, own, build))) return [];
      if (name === "push" && !keepsPush(build, workflow)) return [];
      if (name === "builder" && bare(one.value).startsWith("${{steps.")) return [];
      if (name === "build-args") return take(one).map((line) => translateLine(line, metadata?.id ?? ""));
      if (INPUTS.some((known) => known === name)) return take(one);
      unknown.push({ line: one.lines.from + 1, text: `\`${name}\` has no like here, and is left out.` });
      return [];
    }),
    ...(saysWhatBecomes(build) ? [] : [`${indent}push: false`]),
  ];
  return { inputs, unknown };
}

function inputsOfMetadata(
  { inputs }: Step,
  take: (input: StepInput) => string[],
  indent: string,
): readonly string[] {
  const taken = Array.from(inputs).flatMap(([name, input]) => {
    if (METADATA_ONLY.has(name)) return [];
    const lines = take(input);
    return name === "context"
      ? lines.map((line) => line.replace(/^( *)context:/, "$1metadata-context:"))
      : lines;
  });
  return [...taken, ...(inputs.has("tags") ? [] : DEFAULT_TAGS.map((text) => indent + text))];
}

/** The job's own token needs no input. */
function tokenOf(build: Step, job: WorkflowJob): string[] {
  const login = loginOf(job);
  if (login === undefined || login.lines.from > build.lines.from) return [];
  const password = login.inputs.get("password")?.value ?? "";
  const username = login.inputs.get("username")?.value ?? "";
  if (isOwnToken(password)) return [];
  const isActor = /^\$\{\{github\.(?:actor|repository_owner)\}\}$/.test(bare(username));
  return [
    ...(isActor || username === "" ? [] : [`username: ${scalar(username)}`]),
    `token: ${scalar(password)}`,
  ];
}

/** A text as YAML: as it is where that is the same text, in quotes where it may be something else. */
function scalar(text: string): string {
  return /^(?:\$\{\{[\w\s.[\]'-]+\}\}|[A-Za-z_][\w.@-]*)$/.test(text) && !text.includes("\n")
    ? text
    : JSON.stringify(text);
}

/** Without a checkout docker's action fetches the repository by itself. */
function contextOf(build: Step, job: WorkflowJob): string[] {
  const hasFiles = job.steps.some(({ uses }) => uses.startsWith("actions/checkout@"));
  return build.inputs.has("context") || hasFiles ? [] : ['context: "{{defaultContext}}"'];
}

type Taking = { workflow: Workflow; indent: string };

/** The lines of an input at another depth, with the comments right above it that stand as deep as it does. */
function takeLines(
  { lines: { from, to } }: StepInput,
  { workflow: { lines: source }, indent }: Taking,
): string[] {
  const own = indentOf(source[from] ?? "");
  const comments = commentsAbove(from, source);
  // A deeper one is a line of the text above.
  const others = comments.findLastIndex((line) => indentOf(line) > own);
  return [...comments.slice(others + 1), ...source.slice(from, to)].map((line) =>
    line.trim() === "" ? "" : indent + line.slice(Math.min(own, indentOf(line))),
  );
}

/** docker/metadata-action's variables, such as `DOCKER_METADATA_PR_HEAD_SHA`, count in the step that does its work. */
export function envOf(
  { env, usesLine }: Step,
  metadata: Step | undefined,
  workflow: Workflow,
): { lines: readonly string[]; edits: readonly Edit[] } {
  if (metadata?.env.kind !== "lines") return { lines: [], edits: [] };
  const own = env.kind === "lines" ? env.variables : new Map<string, unknown>();
  const indent = indentOf(workflow.lines[usesLine] ?? "");
  const lines = Array.from(metadata.env.variables)
    .filter(([name]) => !own.has(name))
    .flatMap(([, variable]) => takeLines(variable, { workflow, indent: " ".repeat(indent + 2) }));
  if (lines.length === 0) return { lines: [], edits: [] };
  return env.kind === "lines"
    ? { lines: [], edits: [{ from: env.line + 1, to: env.line + 1, lines }] }
    : { lines: [`${" ".repeat(indent)}env:`, ...lines], edits: [] };
}

/** Up to the key, past the step's dash. */
export function indentOf(line: string): number {
  return line.length - line.replace(/^(?: |- )+/, "").length;
}
