// What becomes of a job whose steps are docker's own actions: which steps go, and what the one step in their place says.
import { USES } from "../../diagnosis/advice/remedies.ts";
import { differencesOf, type Note } from "./differences.ts";
import { FROM_METADATA, isOutputOf, metadataOf, replacedMetadata } from "./metadata-step.ts";
import type { Edit } from "./patch.ts";
import { adoptedId, translateReferences, whyNoTranslation } from "./references.ts";
import { commentsAbove, removal, whyKept } from "./spare-steps.ts";
import { isAction, type Step, type Workflow, type WorkflowJob } from "./steps.ts";
import { envOf, indentOf, inputsOf } from "./step-inputs.ts";

export type Migration = { edits: readonly Edit[]; notes: readonly Note[] };

/** A job that is not taken over whole is left as it is, with a note why. */
export function migrateJob(job: WorkflowJob, workflow: Workflow): Migration {
  const builds = job.steps.filter((step) => isAction(step, "build-push"));
  const notes = builds.flatMap((build) => {
    const why = whyByHand(build, job, workflow);
    return why === undefined ? [] : [noteAt(build, `${why} The job \`${job.name}\` stays as it is.`)];
  });
  if (builds.length === 0 || notes.length > 0) return { edits: [], notes };

  const replaced = builds.map((build) => replaceBuild(build, job, workflow));
  const spare = job.steps
    .filter((step) => ["login", "metadata", "setup-buildx"].some((name) => isAction(step, name)))
    .map((step) => ({ step, kept: whyKept(step, job, workflow) }));
  return {
    edits: [
      ...replaced.flatMap(({ edits }) => edits),
      ...spare.flatMap(({ step, kept }) => (kept === undefined ? removal(step, workflow) : [])),
      ...translateReferences(job, workflow),
    ],
    notes: [
      ...replaced.flatMap((one) => one.notes),
      ...spare.flatMap(({ step, kept }) => (kept ? [noteAt(step, kept)] : [])),
    ].toSorted((one, other) => one.line - other.line),
  };
}

function noteAt({ lines }: Step, text: string): Note {
  return { line: lines.from + 1, text };
}

const BY_HAND = "https://github.com/F1bonacci66/surepush/blob/main/docs";

/** Why this step is not taken over; nothing where it is. */
function whyByHand(build: Step, job: WorkflowJob, workflow: Workflow): string | undefined {
  const metadata = metadataOf(build, job);
  const used = [build, ...(metadata === undefined ? [] : [metadata])];
  if (used.some(({ isAnchored }) => isAnchored))
    return "The step has an anchor (`&…`), which an alias elsewhere may use: write both out.";
  if (used.some(({ isUnusual }) => isUnusual))
    return "The step is written in braces or with an alias, or its dash is before `with:`: write it as `- uses: …` on lines.";
  if (metadata !== undefined && metadata.env.kind !== "none" && used.some(({ env }) => env.kind === "inline"))
    return "`env` is written in braces or with an alias: write it on lines.";
  const { inputs } = build;
  if (inputs.get("outputs")?.value.includes("push-by-digest=true"))
    return `It pushes a platform by its digest, for a job that merges them: ${BY_HAND}/recipes.md#a-runner-for-each-platform has the jobs that do it here.`;
  for (const name of FROM_METADATA) {
    const { value = "" } = inputs.get(name) ?? {};
    const isWhole = isOutputOf(metadata?.id, name, build);
    if (metadata?.id !== undefined && value.includes(`steps.${metadata.id}.`) && !isWhole)
      return `\`${name}\` mixes the outputs of docker/metadata-action with more. Move the others into its input \`${name}\`${name === "tags" ? ", as `type=raw,value=…`" : ""}, and run this again.`;
    if (!isWhole && value !== "" && metadata?.inputs.has(name) === true)
      return `\`${name}\` stand in two steps, here and in docker/metadata-action. Write all of them there, and run this again.`;
  }
  return whyNoTranslation(job, workflow);
}

function replaceBuild(build: Step, job: WorkflowJob, workflow: Workflow): Migration {
  const metadata = metadataOf(build, job);
  const indent = " ".repeat(indentOf(workflow.lines[build.usesLine] ?? ""));
  const { inputs, unknown } = inputsOf(build, job, workflow);
  const env = envOf(build, metadata, workflow);
  const usesLine = (workflow.lines[build.usesLine] ?? "").replace(/(uses:\s*).*$/, `$1${USES}`);
  const id = adoptedId(build, job, workflow);
  const named = [usesLine, ...(id === undefined ? [] : [`${indent}id: ${id}`]), ...env.lines];
  const heading = inputs.length === 0 ? [] : [`${indent}with:`, ...inputs];
  const at = build.inputLines;
  const comments = commentsOfMetadata(build, job, workflow);
  const top = build.lines.from - commentsAbove(build.lines.from, workflow.lines).length;
  const isFirst = build.usesLine === top;
  const edits: Edit[] = [
    ...(isFirst || comments.length === 0 ? [] : [{ from: top, to: top, lines: comments }]),
    {
      from: build.usesLine,
      to: build.usesLine + 1,
      lines: [...(isFirst ? comments : []), ...named, ...(at === undefined ? heading : [])],
    },
    ...env.edits,
    ...(at === undefined ? [] : [{ ...at, lines: heading }]),
  ];
  const notes = differencesOf(build, isOutputOf(metadata?.id, "labels", build), workflow);
  return { edits, notes: [...notes, ...unknown] };
}

/** What people wrote above docker/metadata-action is about the tags, which are here now. */
function commentsOfMetadata(build: Step, job: WorkflowJob, { lines }: Workflow): readonly string[] {
  return replacedMetadata(job)
    .filter(({ owner }) => owner === build)
    .flatMap(({ step }) => commentsAbove(step.lines.from, lines));
}
