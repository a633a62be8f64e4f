// The step's door: inputs in, outputs, annotation and summary out.
import { setTimeout as sleep } from "node:timers/promises";
import { secretsOf } from "../config/build/secrets.ts";
import { openRunner, type RunnerReporter } from "./runner.ts";
import { askDockerByToolkit, askForOwner } from "./toolkit.ts";
import { openSigner } from "../sigstore/signer.ts";
import { DOCKER_CONFIG_STATE, saveState } from "./state.ts";
import { SecretRegistry } from "../lib/secret-registry.ts";
import { outputsWithoutRun } from "./outputs.ts";
import { readInputs } from "../config/inputs.ts";
import { loadTokens } from "./tokens.ts";
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

/** When the report's code is read, in milliseconds from the run's first request: by then docker builds where nothing was slow. */
const LOAD_END_AFTER = 100;

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
  const { entries, empty } = tokens.registryAuth;
  for (const { username, password } of [...entries, ...empty]) secrets.addLogin(username, password);
  // The runner masks the workflow's secrets. A token in an address, say, can come from elsewhere.
  secrets.addCredentialsIn(Object.values(inputs).join("\n"));
  warnOfState(stateFlaw);
  const parseContext = await readParseContext(inputs, environment);
  const parsed = parseConfig(inputs, tokens, parseContext);
  if (parsed.kind === "problems") {
    const { concludeProblems } = await import("./conclude.ts");
    await concludeProblems(parsed.problems, { runner, secrets });
    return 1;
  }

  const { config } = parsed;
  for (const token of given) secrets.addToken(token, config.credentials.username);
  for (const { credentials } of config.logins) secrets.addLogin(credentials.username, credentials.token);
  if (config.signing.kind === "sign") secrets.add(config.signing.identity.token);
  for (const secret of secretsOf(config.build)) secrets.addBuildSecret(secret);
  const stop = abortOnSignals(process);
  const onSession = (folder: string) => {
    const flaw = saveState(environment, DOCKER_CONFIG_STATE, folder);
    if (stateFlaw === undefined) warnOfState(flaw);
  };
  const running = runOperation(config, {
    environment,
    libraries: parseContext.libraries,
    secrets,
    reporter: runner,
    stop,
    onSession,
    tools: { askForOwner, askDocker: askDockerByToolkit, openSigner },
  });
  // Read while docker works, for what is published by then is not to be lost; before that each millisecond counts.
  const beginning = sleep(LOAD_END_AFTER, undefined, { ref: false });
  const loading = Promise.race([running, beginning]).then(() => import("./conclude.ts"));
  const [outcome, { concludeRun }] = await Promise.all([running, loading]);
  const isWritten = await concludeRun(outcome, config, { runner, secrets, environment });
  return isWritten ? exitCode(outcome.end, stop) : exitCode({ kind: "failed" }, stop);

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
