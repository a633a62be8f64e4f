// The step's door: inputs in, outputs, annotation and summary out.
import { openRunner, type Runner } from "./runner.ts";
import { askDockerByToolkit } from "./toolkit.ts";
import { askForOwner } from "./toolkit.ts";
import { keepState } from "./state.ts";
import { diagnoseInputs } from "../diagnosis/input-problems.ts";
import { conceal, disguises, Secret, secretForms } from "../lib/secret.ts";
import { credentialsIn } from "../lib/redact.ts";
import { DOCKER_CONFIG_STATE } from "./post.ts";
import { annotate } from "../report/annotation.ts";
import { conclude } from "../report/conclusion.ts";
import { variablesOf } from "./outputs.ts";
import { outputsOf, outputsWithoutRun } from "./outputs.ts";
import { summarize, summarizeDiagnosis } from "../report/summary.ts";
import { readInputs } from "../config/inputs.ts";
import { parseRequest } from "../config/parse.ts";
import { exitCode, run, stopWithProcess, surroundings, tellThrown } from "../wiring.ts";

/** Returns the exit code. `stateFlaw`: why the step's state could not be kept for its clean-up, if it could not. */
export async function main(environment: NodeJS.ProcessEnv, stateFlaw: string | undefined): Promise<number> {
  const runner = openRunner(environment);
  try {
    return await Promise.race([step(runner, environment, stateFlaw), crash()]);
  } catch (error) {
    const outputs = outputsWithoutRun();
    const annotation = { title: "Surepush itself failed", message: tellThrown(error) };
    await runner.conclude({ error: annotation, outputs, variables: {}, summary: "" });
    return 1;
  }
}

async function step(
  runner: Runner,
  environment: NodeJS.ProcessEnv,
  stateFlaw: string | undefined,
): Promise<number> {
  const inputs = readInputs(environment);
  const tokens = [inputs.token, inputs["github-token"]].map((token) => new Secret(token));
  const formsAs = (username: string) => tokens.flatMap((token) => disguises(token, username));
  // What came from elsewhere than the workflow's secrets, in an address say, nobody has masked yet.
  const strays = credentialsIn(Object.values(inputs).join("\n"));
  const secrets = [
    ...formsAs(inputs.username),
    ...strays.flatMap(({ user, password }) => disguises(new Secret(password), user)),
  ];
  for (const secret of secrets) runner.mask(secret);
  warnOfState(stateFlaw);
  const around = await surroundings(inputs, environment);
  const parsed = parseRequest(inputs, around);
  if (parsed.kind === "problems") {
    const diagnosis = conceal(diagnoseInputs(parsed.problems), secrets);
    const summary = summarizeDiagnosis(diagnosis);
    await runner.conclude({
      error: annotate(diagnosis),
      outputs: outputsWithoutRun(diagnosis),
      variables: {},
      summary,
    });
    return 1;
  }

  const { request } = parsed;
  for (const secret of formsAs(request.credentials.username)) runner.mask(secret);
  for (const { value } of request.build.options.secrets)
    for (const form of secretForms(value)) runner.mask(form);
  const stop = stopWithProcess(process);
  const onSession = (folder: string) => {
    const flaw = keepState(environment, DOCKER_CONFIG_STATE, folder);
    if (stateFlaw === undefined) warnOfState(flaw);
  };
  const outcome = await run(request, {
    environment,
    language: around.language,
    reporter: runner,
    stop,
    onSession,
    tools: { askForOwner, askDocker: askDockerByToolkit },
  });
  const { end } = outcome;
  if (end.kind !== "failed") runner.info(conclude({ ...outcome, end }, request));
  const isTold = await runner.conclude({
    error: end.kind === "failed" ? annotate(end.diagnosis) : undefined,
    outputs: outputsOf(outcome, request),
    variables: variablesOf(outcome, request),
    summary: summarize(outcome, request),
  });
  return isTold ? exitCode(end, stop) : exitCode({ kind: "failed" }, stop);

  function warnOfState(flaw: string | undefined): void {
    if (flaw === undefined) return;
    const text = `The runner's file could not be written (${flaw}). The clean-up was announced by a command instead.`;
    runner.warning("What the clean-up needs could not be kept", text, undefined);
  }
}

/** What is thrown where nobody waits for it ends the step, too, and is told like all else. */
function crash(): Promise<never> {
  return new Promise((_resolve, reject) => {
    process.once("uncaughtException", reject);
    process.once("unhandledRejection", reject);
  });
}
