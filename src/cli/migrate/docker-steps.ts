// What becomes of a job whose steps are docker's own actions: which steps go, and what the one step in their place says.
import { USES } from "../../diagnosis/advice/remedies.ts";
import { INPUTS } from "../../config/inputs.ts";
import { bare, isAction, type Step, type StepInput, type Workflow, type WorkflowJob } from "./steps.ts";
import { adoptedId, translateLine, translateReferences, whyNoTranslation } from "./references.ts";
import { differencesOf, type Note } from "./differences.ts";
import { wordsOfDocker } from "./docker-words.ts";
import type { Edit } from "./patch.ts";

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

/** The step whose outputs the build uses. */
export function metadataOf(build: Step, job: WorkflowJob): Step | undefined {
  const text = Array.from(build.inputs.values(), ({ value }) => value).join("\n");
  return job.steps.find(
    (step) =>
      isAction(step, "metadata") && step.id !== undefined && text.includes(`steps.${step.id}.outputs`),
  );
}

const BY_HAND = "https://github.com/F1bonacci66/surepush/blob/main/docs";

/** Why this step is not taken over; nothing where it is. */
function whyByHand(build: Step, job: WorkflowJob, workflow: Workflow): string | undefined {
  const metadata = metadataOf(build, job);
  const used = [build, ...(metadata === undefined ? [] : [metadata])];
  if (used.some(({ isUnusual }) => isUnusual))
    return "The step is written in braces or with an alias, or its dash is on a line of its own or before `with:`: write it as `- uses: …` on lines.";
  const { inputs } = build;
  if (inputs.get("outputs")?.value.includes("push-by-digest=true"))
    return `It pushes a platform by its digest, for a job that merges them: ${BY_HAND}/recipes.md#a-runner-for-each-platform has the jobs that do it here.`;
  for (const name of FROM_METADATA) {
    const { value = "" } = inputs.get(name) ?? {};
    const isWhole = isOutputOf(metadata, name, value);
    if (metadata?.id !== undefined && value.includes(`steps.${metadata.id}.`) && !isWhole)
      return `\`${name}\` mixes the outputs of docker/metadata-action with more. Move the others into its input \`tags\`, as \`type=raw,value=…\`, and run this again.`;
    if (!isWhole && value !== "" && metadata?.inputs.has(name) === true)
      return `\`${name}\` stand in two steps, here and in docker/metadata-action. Write all of them there, and run this again.`;
  }
  return whyNoTranslation(job, workflow);
}

/** Inputs of a build that docker/metadata-action has an output for. */
const FROM_METADATA = ["tags", "labels", "annotations"] as const;

function isOutputOf(metadata: Step | undefined, name: string, value: string): boolean {
  return metadata?.id !== undefined && bare(value) === `\${{steps.${metadata.id}.outputs.${name}}}`;
}

/** What docker/metadata-action does without the input `tags`. Source: its README, "tags input". */
const DEFAULT_TAGS = ["type=schedule", "type=ref,event=branch", "type=ref,event=tag", "type=ref,event=pr"];

function replaceBuild(build: Step, job: WorkflowJob, workflow: Workflow): Migration {
  const metadata = metadataOf(build, job);
  const indent = " ".repeat(indentOf(workflow.lines[build.usesLine] ?? "") + 2);
  const input = (text: string): string => `${indent}${text}`;
  const take = ({ lines }: StepInput): string[] =>
    reindent(workflow.lines.slice(lines.from, lines.to), indent);
  const labels = build.inputs.get("labels")?.value ?? "";
  const notes = differencesOf(build, isOutputOf(metadata, "labels", labels), workflow);
  const inputs = [
    ...tokenOf(build, job).map(input),
    ...Array.from(metadata?.inputs ?? []).flatMap(([name, one]) => {
      if (METADATA_ONLY.has(name)) return [];
      const lines = take(one);
      return name === "context"
        ? lines.map((line) => line.replace(/^( *)context:/, "$1metadata-context:"))
        : lines;
    }),
    ...(metadata !== undefined && !metadata.inputs.has("tags")
      ? ["tags: |", ...DEFAULT_TAGS.map((rule) => `  ${rule}`)].map(input)
      : []),
    ...contextOf(build, job).map(input),
    ...Array.from(build.inputs).flatMap(([name, one]) => {
      if (FROM_METADATA.some((own) => own === name) && isOutputOf(metadata, name, one.value)) return [];
      if (name === "push") return pushOf(one, workflow) ? take(one) : [];
      if (name === "builder" && bare(one.value).startsWith("${{steps.")) return [];
      const lines = take(one);
      if (name === "build-args") return lines.map((line) => translateLine(line, metadata?.id ?? ""));
      if (INPUTS.some((known) => known === name)) return lines;
      notes.push({ line: one.lines.from + 1, text: `\`${name}\` has no like here, and is left out.` });
      return [];
    }),
    ...(["push", "outputs", "load", "call"].some((name) => build.inputs.has(name))
      ? []
      : [input("push: false")]),
  ];
  const usesLine = (workflow.lines[build.usesLine] ?? "").replace(/(uses:\s*).*$/, `$1${USES}`);
  const id = adoptedId(build, job, workflow);
  const named = id === undefined ? [usesLine] : [usesLine, `${indent.slice(2)}id: ${id}`];
  const heading = inputs.length === 0 ? [] : [`${indent.slice(2)}with:`, ...inputs];
  const at = build.inputLines;
  const edits: Edit[] = [
    {
      from: build.usesLine,
      to: build.usesLine + 1,
      lines: at === undefined ? [...named, ...heading] : named,
    },
    ...(at === undefined ? [] : [{ ...at, lines: heading }]),
  ];
  return { edits, notes };
}

/** Inputs of docker/metadata-action that mean nothing here. */
const METADATA_ONLY: ReadonlySet<string> = new Set(["github-token", "bake-target"]);

/** The job's own token needs no input. */
function tokenOf(build: Step, job: WorkflowJob): string[] {
  const login = loginOf(job);
  if (login === undefined || login.lines.from > build.lines.from) return [];
  const password = login.inputs.get("password")?.value ?? "";
  const username = login.inputs.get("username")?.value ?? "";
  if (/^\$\{\{(?:secrets\.GITHUB_TOKEN|github\.token)\}\}$/i.test(bare(password))) return [];
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

/** The step that logs in to GitHub's registry. */
function loginOf(job: WorkflowJob): Step | undefined {
  return job.steps.find((step) => {
    const registry = step.inputs.get("registry")?.value ?? "";
    const filled = bare(registry).replaceAll(
      /\$\{\{env\.(\w+)\}\}/g,
      (_, name: string) => job.env[name] ?? "",
    );
    return isAction(step, "login") && /^(?:https:\/\/)?ghcr\.io\/?$/i.test(filled);
  });
}

/** Without a checkout docker's action fetches the repository by itself. */
function contextOf(build: Step, job: WorkflowJob): string[] {
  const hasFiles = job.steps.some(({ uses }) => uses.startsWith("actions/checkout@"));
  return build.inputs.has("context") || hasFiles ? [] : ['context: "{{defaultContext}}"'];
}

/** Whether `push` says more than what is done anyhow: every event but a pull request pushes. */
function pushOf({ value }: StepInput, { triggers }: Workflow): boolean {
  const usual = bare(value).replaceAll('"', "'");
  if (/^(?:\$\{\{)?github\.event_name!='pull_request'(?:\}\})?$/.test(usual)) return false;
  return (
    usual !== "true" || triggers.some((event) => /^(?:pull_request|merge_group|workflow_call)/.test(event))
  );
}

/** Steps of which nothing else needs docker's login or builder. */
const OF_A_BUILD =
  /^(?:docker\/(?:login|metadata|setup-buildx|setup-qemu|build-push)-action@|actions\/(?:checkout|cache|setup-|upload-|download-))/;

/** Why a step that our own makes needless stays: nothing where it goes, an empty text where that needs no word. */
function whyKept(step: Step, job: WorkflowJob, { lines }: Workflow): string | undefined {
  if (isAction(step, "metadata")) return undefined;
  if (isAction(step, "login") && step !== loginOf(job)) return "";
  const [needing] = job.steps
    .filter(({ uses, lines: { from } }) => !OF_A_BUILD.test(uses) && from > step.lines.from)
    .flatMap((one) => {
      const words = wordsOfDocker(one, lines);
      return words === undefined ? [] : [{ line: one.lines.from + 1, words }];
    });
  const isBuilder = isAction(step, "setup-buildx");
  if (isBuilder && step.inputs.size > 0) return "This builder stays: its inputs say what it has to be.";
  return (
    needing &&
    `This ${isBuilder ? "builder" : "login"} stays: the step in line ${needing.line} needs it, \`${needing.words}\`.`
  );
}

/** With the comment right above it, and the empty line below. */
function removal({ lines }: Step, { lines: source }: Workflow): Edit[] {
  let { from, to } = lines;
  while (/^\s*#/.test(source[from - 1] ?? "")) from -= 1;
  if (/^\s*$/.test(source[to] ?? "x") && to < source.length - 1) to += 1;
  return [{ from, to, lines: [] }];
}

/** The lines of an input at another depth. */
function reindent(lines: readonly string[], indent: string): string[] {
  const own = indentOf(lines[0] ?? "");
  return lines.map((line) => (line.trim() === "" ? "" : indent + line.slice(Math.min(own, indentOf(line)))));
}

function indentOf(line: string): number {
  return line.length - line.replace(/^(?: |- )+/, "").length;
}
