// The end of the step: the outcome as log lines, outputs, annotation and summary; loaded while docker builds.
import type { Config } from "../config/config.ts";
import type { InputProblem } from "../diagnosis/input-problems.ts";
import { diagnoseInputs } from "../diagnosis/diagnose.ts";
import type { SecretRegistry } from "../lib/secret-registry.ts";
import { formatAnnotation } from "../report/annotation.ts";
import { formatConclusion } from "../report/conclusion.ts";
import { redactDiagnosis, redactOutcome } from "../report/redact-outcome.ts";
import { formatSummary, formatDiagnosis } from "../report/summary.ts";
import { pushedOf, type Outcome } from "../run/outcome.ts";
import { declareImages, imagesBuiltHere } from "./artifacts-file.ts";
import { keepLoginAfter } from "./kept-login.ts";
import { variablesOf, outputsOf, outputsWithoutRun } from "./outputs.ts";
import type { RunnerReporter } from "./runner.ts";

type Step = { runner: RunnerReporter; secrets: SecretRegistry; environment: NodeJS.ProcessEnv };

/** Inputs that cannot be used: nothing was begun. */
export async function concludeProblems(
  problems: readonly InputProblem[],
  { runner, secrets }: Pick<Step, "runner" | "secrets">,
): Promise<void> {
  const diagnosis = redactDiagnosis(diagnoseInputs(problems), secrets);
  await runner.conclude({
    error: formatAnnotation(diagnosis),
    outputs: outputsWithoutRun(diagnosis),
    variables: {},
    summary: formatDiagnosis(diagnosis),
  });
}

/** Says whether the steps that follow will see it. */
export async function concludeRun(
  outcome: Outcome,
  given: Config,
  { runner, secrets, environment }: Step,
): Promise<boolean> {
  const config = { ...given, destinations: outcome.destinations ?? given.destinations };
  const shown = redactOutcome(outcome, secrets);
  const { end } = shown;
  const done = end.kind === "failed" ? end.pushed : end;
  if (done !== undefined) {
    const { text, packages, signature } = formatConclusion({ ...shown, end: done }, config);
    for (const line of [text, ...packages, ...signature]) runner.info(line);
  }
  await keepLoginAfter(end, config, { environment, reporter: runner });
  const published = pushedOf(outcome.end);
  if (published !== undefined) {
    const declared = { images: imagesBuiltHere(config), digest: published.digest };
    for (const remark of declareImages(environment, declared)) runner.info(remark);
  }
  return runner.conclude({
    error: end.kind === "failed" ? formatAnnotation(end.diagnosis) : undefined,
    outputs: outputsOf({ ...shown, metadata: outcome.metadata }, config),
    variables: variablesOf(outcome, config),
    summary: formatSummary(shown, config),
  });
}
