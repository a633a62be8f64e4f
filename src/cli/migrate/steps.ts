// What is known of a workflow that is to be migrated. Lines are counted from 0; `to` is the line behind the last one.

export type Lines = { from: number; to: number };

export type StepInput = { value: string; lines: Lines };

export type Step = {
  uses: string;
  usesLine: number;
  id: string | undefined;
  /** Whether it is written in another form than most: in braces, with an alias, with its dash on a line of its own or before `with:`. */
  isUnusual: boolean;
  lines: Lines;
  inputs: ReadonlyMap<string, StepInput>;
  /** Of `with:` and all below it. */
  inputLines: Lines | undefined;
};

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
