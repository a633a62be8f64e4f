// Which of docker/metadata-action's steps go into a build's step, and what of them.
import { bare, isAction, type Step, type WorkflowJob } from "./steps.ts";

/** The step that names a build's tags. One that gives it labels alone, or a version, stays and is asked as before. */
export function metadataOf({ inputs }: Step, job: WorkflowJob): Step | undefined {
  const tags = inputs.get("tags")?.value ?? "";
  return job.steps.find((step) => isAction(step, "metadata") && asksFor(step, tags));
}

function asksFor({ id }: Step, text: string): boolean {
  return id !== undefined && text.includes(`steps.${id}.outputs`);
}

/** `owner` is the first build that uses its outputs, and then has them. */
export type ReplacedMetadata = { step: Step; id: string; owner: Step };

/** Those that go, for every build that asks for them takes them over. */
export function replacedMetadata(job: WorkflowJob): ReplacedMetadata[] {
  const builds = job.steps.filter((step) => isAction(step, "build-push"));
  return job.steps.flatMap((step) => {
    const { id } = step;
    const asking = builds.filter(({ inputs }) =>
      Array.from(inputs.values()).some(({ value }) => asksFor(step, value)),
    );
    const [owner] = asking;
    const goes = asking.every((build) => metadataOf(build, job) === step);
    return isAction(step, "metadata") && id !== undefined && owner !== undefined && goes
      ? [{ step, id, owner }]
      : [];
  });
}

/** Inputs of a build that docker/metadata-action has an output for. */
export const FROM_METADATA = ["tags", "labels", "annotations"] as const;

/** Whether the whole input is that output of the step `id`. */
export function isOutputOf(
  id: string | undefined,
  name: (typeof FROM_METADATA)[number],
  { inputs }: Step,
): boolean {
  const value = inputs.get(name)?.value ?? "";
  return id !== undefined && bare(value) === `\${{steps.${id}.outputs.${name}}}`;
}

/** What docker/metadata-action does without the input `tags`. Source: its README, "tags input". */
export const DEFAULT_TAGS = [
  "tags: |",
  ...["type=schedule", "type=ref,event=branch", "type=ref,event=tag", "type=ref,event=pr"].map(
    (rule) => `  ${rule}`,
  ),
];

/** Its inputs that mean nothing here. */
export const METADATA_ONLY: ReadonlySet<string> = new Set(["github-token", "bake-target"]);
