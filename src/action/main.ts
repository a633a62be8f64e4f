// The step's door: inputs in, outputs, annotation and summary out.
import { secretsOf } from "../config/build/secrets.ts";
import { openRunner, type RunnerReporter } from "./runner.ts";
import { askDockerByToolkit, askForOwner } from "./toolkit.ts";
import { openSigner } from "../sigstore/signer.ts";
import { saveState } from "./state.ts";
import { diagnoseInputs } from "../diagnosis/diagnose.ts";
import { SecretRegistry } from "../lib/secret-registry.ts";
import { DOCKER_CONFIG_STATE } from "./post.ts";
import { pushedOf } from "../run/outcome.ts";
import { keepLoginAfter } from "./kept-login.ts";
import { loadTokens } from "./tokens.ts";
import { declareImages, imagesBuiltHere } from "./artifacts-file.ts";
import { formatAnnotation } from "../report/annotation.ts";
import { formatConclusion } from "../report/conclusion.ts";
import { redactDiagnosis, redactOutcome } from "../report/redact-outcome.ts";
import { variablesOf, outputsOf, outputsWithoutRun } from "./outputs.ts";
import { formatSummary, formatDiagnosis } from "../report/summary.ts";
import { readInputs } from "../config/inputs.ts";
import { parseConfig } from "../config/parse.ts";
import { exitCode, runOperation, abortOnSignals, readParseContext } from "../wiring.ts";
import { formatThrown } from "../lib/thrown.ts";

/** Returns the exit code. `stateFlaw`: why the step's state could not be kept for its clean-up, if it could not. */
export async function runStep(
  environment: NodeJS.ProcessEnv,
  stateFlaw: string | undefined,
): Promise<number> {
  const secrets = new SecretRegistry();
  const runner = openRunner(environment, secrets);
  try {
    return await Promise.race([step({ runner, secrets, environment, stateFlaw }), crash()]);
  } catch (error) {
    const outputs = outputsWithoutRun();
    const annotation = { title: "Surepush itself failed", message: secrets.redact(formatThrown(error)) };
    await runner.conclude({ error: annotation, outputs, variables: {}, summary: "" });
    return 1;
  }
}

type Step = {
  runner: RunnerReporter;
  secrets: SecretRegistry;
  environment: NodeJS.ProcessEnv;
  stateFlaw: string | undefined;
};

async function step({ runner, secrets, environment, stateFlaw }: Step): Promise<number> {
  const inputs = readInputs(environment);
  const tokens = await loadTokens(environment);
  const given = [tokens.token, tokens.jobToken].filter((token) => token !== undefined);
  for (const token of given) secrets.addToken(token, inputs.username);
  for (const { username, password } of tokens.registryAuth.entries) secrets.addLogin(username, password);
  // The runner masks the workflow's secrets. A token in an address, say, can come from elsewhere.
  secrets.addCredentialsIn(Object.values(inputs).join("\n"));
  warnOfState(stateFlaw);
  const parseContext = await readParseContext(inputs, environment);
  const parsed = parseConfig(inputs, tokens, parseContext);
  if (parsed.kind === "problems") {
    const diagnosis = redactDiagnosis(diagnoseInputs(parsed.problems), secrets);
    const summary = formatDiagnosis(diagnosis);
    await runner.conclude({
      error: formatAnnotation(diagnosis),
      outputs: outputsWithoutRun(diagnosis),
      variables: {},
      summary,
    });
    return 1;
  }

  let { config } = parsed;
  for (const token of given) secrets.addToken(token, config.credentials.username);
  for (const { credentials } of config.logins) secrets.addLogin(credentials.username, credentials.token);
  if (config.signing.kind === "sign") secrets.add(config.signing.identity.token);
  for (const secret of secretsOf(config.build)) secrets.addBuildSecret(secret);
  const stop = abortOnSignals(process);
  const onSession = (folder: string) => {
    const flaw = saveState(environment, DOCKER_CONFIG_STATE, folder);
    if (stateFlaw === undefined) warnOfState(flaw);
  };
  const outcome = await runOperation(config, {
    environment,
    libraries: parseContext.libraries,
    secrets,
    reporter: runner,
    stop,
    onSession,
    tools: { askForOwner, askDocker: askDockerByToolkit, openSigner },
  });
  const shown = redactOutcome(outcome, secrets);
  config = { ...config, destinations: outcome.destinations ?? config.destinations };
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
  const isWritten = await runner.conclude({
    error: end.kind === "failed" ? formatAnnotation(end.diagnosis) : undefined,
    outputs: outputsOf({ ...shown, metadata: outcome.metadata }, config),
    variables: variablesOf(outcome, config),
    summary: formatSummary(shown, config),
  });
  return isWritten ? exitCode(end, stop) : exitCode({ kind: "failed" }, stop);

  function warnOfState(flaw: string | undefined): void {
    if (flaw === undefined) return;
    const text = `The runner's file could not be written (${flaw}). The clean-up was announced by a command instead.`;
    runner.warning("What the clean-up needs could not be kept", text, undefined);
  }
}

/** What is thrown outside of any `await` ends the step, too, and is reported like all else. */
function crash(): Promise<never> {
  return new Promise((_resolve, reject) => {
    process.once("uncaughtException", reject);
    process.once("unhandledRejection", reject);
  });
}
