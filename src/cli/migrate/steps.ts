// What is known of a workflow that is to be migrated. Lines are counted from 0; `to` is the line behind the last one.

export type Lines = { from: number; to: number };

export type StepInput = { value: string; lines: Lines };

export type Step = {
  uses: string;
  usesLine: number;
  id: string | undefined;
  /** Whether it is written in another form than most: in braces, with an alias, or with its dash before `with:`. */
  isUnusual: boolean;
  /** Whether a part of it has an anchor, which an alias elsewhere may use. */
  isAnchored: boolean;
  lines: Lines;
  inputs: ReadonlyMap<string, StepInput>;
  /** Of `with:` and all below it. */
  inputLines: Lines | undefined;
  env: StepEnv;
};

/** `line` is the one of `env:`; `inline` is an alias, or in braces. */
export type StepEnv =
  { kind: "none" | "inline" } | { kind: "lines"; line: number; variables: ReadonlyMap<string, StepInput> };

export type WorkflowJob = {
  name: string;
  /** Of the workflow and the job. */
  env: Readonly<Record<string, string>>;
  lines: Lines;
  /** The workflow that it calls instead of steps of its own. */
  called: { path: string; line: number } | undefined;
  steps: readonly Step[];
};

export type Workflow = {
  lines: readonly string[];
  /** Names of events. */
  triggers: readonly string[];
  jobs: readonly WorkflowJob[];
};

/** Whether a step uses one of docker's actions: `isAction(step, "login")` for `docker/login-action@v4`. */
export function isAction({ uses }: Step, name: string): boolean {
  return uses.toLowerCase().startsWith(`docker/${name}-action@`);
}

/** An expression without its white space: `${{steps.meta.outputs.tags}}`. */
export function bare(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

/** The job's own token, which needs no input. */
export function isOwnToken(password: string): boolean {
  return /^\$\{\{(?:secrets\.GITHUB_TOKEN|github\.token)\}\}$/i.test(bare(password));
}
