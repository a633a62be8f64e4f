// Where a workflow asks docker/metadata-action for its outputs: our step has them too, once it has run.
import { FROM_METADATA, isOutputOf, replacedMetadata, type ReplacedMetadata } from "./metadata-step.ts";
import type { Edit } from "./patch.ts";
import { isAction, type Lines, type Step, type Workflow, type WorkflowJob } from "./steps.ts";

/** Outputs that ours has under the same name. */
const SHARED: ReadonlySet<string> = new Set([
  "version",
  "tags",
  "tag-names",
  "labels",
  "annotations",
  "json",
]);

/** The id that the build's step takes over, so that later steps find the outputs under it. */
export function adoptedId(build: Step, job: WorkflowJob, workflow: Workflow): string | undefined {
  if (build.id !== undefined) return undefined;
  const adopted = replacedMetadata(job).find(({ owner }) => owner === build);
  return adopted !== undefined && referencesTo(adopted, job, workflow).length > 0 ? adopted.id : undefined;
}

/** Later steps ask the build's step, where that has an id of its own. */
export function translateReferences(job: WorkflowJob, workflow: Workflow): Edit[] {
  return replacedMetadata(job).flatMap((metadata) => {
    const { id, owner } = metadata;
    if (owner.id === undefined) return [];
    return referencesTo(metadata, job, workflow).map((at) => ({
      from: at,
      to: at + 1,
      lines: [(workflow.lines[at] ?? "").replaceAll(`steps.${id}.`, `steps.${owner.id ?? id}.`)],
    }));
  });
}

/** Lines of the job outside of docker's own steps. */
function referencesTo({ id }: ReplacedMetadata, job: WorkflowJob, { lines }: Workflow): number[] {
  const own = job.steps.filter((step) => ["metadata", "build-push"].some((name) => isAction(step, name)));
  return range(job.lines).filter(
    (at) => (lines[at] ?? "").includes(`steps.${id}.`) && !own.some((step) => isIn(at, step.lines)),
  );
}

/** Why the outputs that are used cannot be had from our step; nothing where they can. */
export function whyNoTranslation(job: WorkflowJob, workflow: Workflow): string | undefined {
  for (const metadata of replacedMetadata(job)) {
    const { step: replaced, id, owner } = metadata;
    const text = (at: number): string => workflow.lines[at] ?? "";
    for (const at of referencesTo(metadata, job, workflow)) {
      const before = job.steps.some((step) => isIn(at, step.lines) && step.lines.from < owner.lines.from);
      if (before)
        return `Line ${at + 1} asks for \`${id}\` before the build, and our step does both at once.`;
      const missing = outputsIn(text(at), id).find((name) => !SHARED.has(name));
      if (missing !== undefined)
        return `Line ${at + 1} asks for the output \`${missing}\`, which is not there.`;
    }
    const early = range({ from: replaced.lines.to, to: owner.lines.to }).find((at) =>
      readsVariable(translateArgument(at, { build: owner, id, text: text(at) })),
    );
    if (early !== undefined)
      return `Line ${early + 1} reads a variable \`DOCKER_METADATA_OUTPUT_…\`, which is set once our step has run.`;
    for (const build of job.steps.filter((step) => isAction(step, "build-push"))) {
      const unknown = range(build.lines).find((at) => asksInBuild(at, { build, id, text: text(at) }));
      if (unknown !== undefined)
        return `Line ${unknown + 1} asks for \`${id}\` in the very step that makes its outputs: only \`build-args\` can.`;
    }
  }
  return undefined;
}

/** Ours sets the variables of docker/metadata-action, too, for the steps that follow. */
function readsVariable(line: string): boolean {
  return !/^\s*#/.test(line) && line.includes("DOCKER_METADATA_OUTPUT_");
}

type BuildLine = { build: Step; id: string; text: string };

/** Templates work in `build-args` alone. */
function translateArgument(at: number, { build, id, text }: BuildLine): string {
  const args = build.inputs.get("build-args");
  return args !== undefined && isIn(at, args.lines) ? translateLine(text, id) : text;
}

/** Whether this line of the build's step asks for what only the finished step has. */
function asksInBuild(at: number, line: BuildLine): boolean {
  const { build, id } = line;
  return translateArgument(at, line).includes(`steps.${id}.`) && !isOwnInput(at, build, id);
}

/** An input whose whole value is an output of that step: ours makes it itself. */
function isOwnInput(at: number, build: Step, id: string): boolean {
  return FROM_METADATA.some((name) => {
    const input = build.inputs.get(name);
    return input !== undefined && isIn(at, input.lines) && isOutputOf(id, name, build);
  });
}

const VARIABLE = /\$\{\{\s*env\.DOCKER_METADATA_OUTPUT_VERSION\s*\}\}/g;
const VERSION = /\$\{\{\s*steps\.(?<step>[\w-]+)\.outputs\.version\s*\}\}/g;
const LABEL =
  /\$\{\{\s*fromJSON\(steps\.(?<step>[\w-]+)\.outputs\.json\)\.labels\['(?<label>[\w.-]+)'\]\s*\}\}/gi;

/** A line of `build-args`: what the step `id` is asked for becomes a template that our step fills in. */
export function translateLine(line: string, id: string): string {
  return line
    .replaceAll(VARIABLE, "{{version}}")
    .replaceAll(VERSION, (whole, step: string) => (step === id ? "{{version}}" : whole))
    .replaceAll(LABEL, (whole, step: string, label: string) =>
      step === id ? `{{label '${label}'}}` : whole,
    );
}

function outputsIn(line: string, id: string): string[] {
  const pieces = line.split(`steps.${id}.`).slice(1);
  return pieces.map((piece) => /^outputs(?:\.|\[['"])(?<name>[\w-]+)/.exec(piece)?.groups?.name ?? piece);
}

function range({ from, to }: Lines): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function isIn(at: number, { from, to }: Lines): boolean {
  return at >= from && at < to;
}
