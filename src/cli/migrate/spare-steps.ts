// Steps that ours makes needless: which of them go, and why the others stay.
import { wordsOfDocker } from "./docker-words.ts";
import { replacedMetadata } from "./metadata-step.ts";
import type { Edit } from "./patch.ts";
import { bare, isAction, isOwnToken, type Step, type Workflow, type WorkflowJob } from "./steps.ts";

/** The step that logs in to GitHub's registry. */
export function loginOf(job: WorkflowJob): Step | undefined {
  return job.steps.find(
    (step) => isAction(step, "login") && /^(?:https:\/\/)?ghcr\.io\/?$/i.test(registryOfLogin(step, job)),
  );
}

function registryOfLogin({ inputs }: Step, { env }: WorkflowJob): string {
  const registry = bare(inputs.get("registry")?.value ?? "");
  return registry.replaceAll(/\$\{\{env\.(\w+)\}\}/g, (_, name: string) => env[name] ?? "");
}

/** Steps of which nothing else needs docker's login or builder. */
const OF_A_BUILD =
  /^(?:docker\/(?:login|metadata|setup-buildx|setup-qemu|build-push)-action@|actions\/(?:checkout|cache|setup-|upload-|download-))/;

/** Nothing where the step goes, an empty text where it stays without a word. */
export function whyKept(step: Step, job: WorkflowJob, { lines }: Workflow): string | undefined {
  if (isAction(step, "metadata"))
    return replacedMetadata(job).some((one) => one.step === step) ? undefined : "";
  const isBuilder = isAction(step, "setup-buildx");
  if (!isBuilder && step !== loginOf(job)) return whyOtherLogin(step, job);
  const kind = isBuilder ? "builder" : "login";
  if (step.isAnchored) return `This ${kind} stays: its anchor (\`&…\`) may be used elsewhere.`;
  if (isBuilder && step.inputs.size > 0) return "This builder stays: its inputs say what it has to be.";
  if (isBuilder && job.steps.some((one) => isAction(one, "build-push") && needsOwnBuilder(one)))
    return "This builder stays: docker's own may not be able to read or write such a cache.";
  const [needing] = job.steps
    .filter(({ uses, lines: { from } }) => !OF_A_BUILD.test(uses) && from > step.lines.from)
    .flatMap((one) => {
      const words = wordsOfDocker(one, lines);
      return words === undefined ? [] : [{ line: one.lines.from + 1, words }];
    });
  return needing && `This ${kind} stays: the step in line ${needing.line} needs it, \`${needing.words}\`.`;
}

/** A login at another registry is used as it is. Which registry an expression is for, is known in the run only. */
function whyOtherLogin(step: Step, job: WorkflowJob): string {
  return registryOfLogin(step, job).includes("${{") && !isOwnToken(step.inputs.get("password")?.value ?? "")
    ? "This login stays: only the run knows its registry. Where that is ghcr.io, write its `password` as our `token`."
    : "";
}

/** Source: docker docs, "Build drivers": docker's own builder with its old image store has `inline` and `registry` alone. */
function needsOwnBuilder({ inputs }: Step): boolean {
  const to = bare(inputs.get("cache-to")?.value ?? "");
  const from = inputs.get("cache-from")?.value ?? "";
  return (to !== "" && to !== "type=inline") || /\btype=(?:gha|local|s3|azblob)\b/.test(from);
}

/** With the comment right above it, and the empty line below. */
export function removal({ lines }: Step, { lines: source }: Workflow): Edit[] {
  const from = lines.from - commentsAbove(lines.from, source).length;
  const { to } = lines;
  const isBlank = /^\s*$/.test(source[to] ?? "x") && to < source.length - 1;
  return [{ from, to: isBlank ? to + 1 : to, lines: [] }];
}

/** The comments right above a line. */
export function commentsAbove(line: number, source: readonly string[]): readonly string[] {
  let from = line;
  while (/^\s*#/.test(source[from - 1] ?? "")) from -= 1;
  return source.slice(from, line);
}
