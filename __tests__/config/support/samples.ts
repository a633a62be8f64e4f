// What a user and a runner hand over, whole and ordinary; a test changes what it is about.
import type { InputName, Inputs, InputTokens } from "../../../src/config/inputs.ts";
import { readNamedContexts } from "../../../src/config/build/context.ts";
import { parseYamlEntries } from "../../../src/action/yaml-entries.ts";
import { readInputs, readTokens } from "../../../src/config/inputs.ts";
import { parseConfig } from "../../../src/config/parse.ts";
import type { ParseContext } from "../../../src/config/parse-context.ts";
import type { InputProblem } from "../../../src/diagnosis/input-problems.ts";
import type { Config, ParsedConfig } from "../../../src/config/config.ts";
import type { GitHubServer } from "../../../src/context/run-context.ts";
import { parsed } from "../../../src/lib/result.ts";
import { readCsv } from "../../support/csv.ts";
import { mint } from "../../../twin/mint.ts";
import { runContext, LANGUAGE } from "../../tags/support/samples.ts";

export const TOKEN = mint("classic", "shell");
export const JOB_TOKEN = mint("installation", "shell");

/** What a user writes; the tokens among it. */
export type Written = Partial<Record<InputName, string>>;

/** A row of a test: what is written, and the one mistake that is reported. */
export type BadInput = readonly [
  story: string,
  written: Written,
  input: InputName,
  value: string,
  flaw: RegExp,
  allowed: RegExp,
];

export function inputs(given: Written = {}): Inputs {
  const variables = Object.entries(given).map(
    ([name, text]) => [`INPUT_${name.toUpperCase()}`, text] as const,
  );
  return readInputs(Object.fromEntries<string>(variables));
}

/** The runner hands the job's own token over as the default of `github-token`. */
export function tokens({
  token = TOKEN,
  "github-token": jobToken = JOB_TOKEN,
  "registry-auth": registryAuth = "",
}: Written = {}): InputTokens {
  const environment = {
    INPUT_TOKEN: token,
    "INPUT_GITHUB-TOKEN": jobToken,
    "INPUT_REGISTRY-AUTH": registryAuth,
  };
  return readTokens(environment, parseYamlEntries);
}

/** On github.com, in a folder with a Dockerfile. */
export function surroundings(given: Partial<ParseContext> = {}): ParseContext {
  return {
    context: runContext(),
    lacksClone: false,
    libraries: LANGUAGE,
    buildContexts: parsed([]),
    look: (path) => (({ ".": "folder", Dockerfile: "file" }) as const)[path],
    findDockerfile: () => ({ kind: "unknown" }),
    findLinkFlaw: () => undefined,
    findTemporaryFolder: () => "/tmp",
    read: () => undefined,
    variable: () => undefined,
    ...given,
  };
}

/** The same on another GitHub. */
export function onServer(given: Partial<GitHubServer>): Partial<ParseContext> {
  return { context: runContext({ server: { ...runContext().server, ...given } }) };
}

/** All that is parsed of what a user writes. */
export function parseWritten(given: Written = {}, around: Partial<ParseContext> = {}): ParsedConfig {
  const buildContexts = readNamedContexts(inputs(given), readCsv);
  return parseConfig(inputs(given), tokens(given), surroundings({ buildContexts, ...around }));
}

export function request(given: Written = {}, around: Partial<ParseContext> = {}): Config {
  const result = parseWritten(given, around);
  if (result.kind === "problems") throw new Error(JSON.stringify(result.problems));
  return result.config;
}

export function problems(given: Written = {}, around: Partial<ParseContext> = {}): readonly InputProblem[] {
  const result = parseWritten(given, around);
  return result.kind === "problems" ? result.problems : [];
}
