// What a user and a runner hand over, whole and ordinary; a test changes what it is about.
import type { Inputs } from "../../../src/shell/inputs.ts";
import { readInputs } from "../../../src/shell/inputs.ts";
import { readMetadataVariables } from "../../../src/shell/metadata-variables.ts";
import { parseRequest } from "../../../src/shell/request.ts";
import type { Surroundings } from "../../../src/shell/surroundings.ts";
import type { InputProblem } from "../../../src/domain/input-problem.ts";
import type { Request } from "../../../src/app/request.ts";
import { mint } from "../../../twin/mint.ts";
import { facts, LANGUAGE } from "../../domain/metadata/support/samples.ts";
import { context } from "../../domain/support/samples.ts";

export const TOKEN = mint("classic", "shell");
export const JOB_TOKEN = mint("installation", "shell");

/** The runner hands the job's own token over as the default of `github-token`. */
export function inputs(given: Partial<Inputs> = {}): Inputs {
  return { ...readInputs({}), token: TOKEN, "github-token": JOB_TOKEN, ...given };
}

/** On github.com, in a folder with a Dockerfile. */
export function surroundings(given: Partial<Surroundings> = {}): Surroundings {
  return {
    context: context(),
    facts: facts(),
    lacksClone: false,
    language: LANGUAGE,
    metadataVariables: readMetadataVariables({}),
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    look: (path) => (({ ".": "folder", Dockerfile: "file" }) as const)[path],
    read: () => undefined,
    variable: () => undefined,
    ...given,
  };
}

export function request(given: Partial<Inputs> = {}, around: Partial<Surroundings> = {}): Request {
  const parsed = parseRequest(inputs(given), surroundings(around));
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed.request;
}

export function problems(
  given: Partial<Inputs> = {},
  around: Partial<Surroundings> = {},
): readonly InputProblem[] {
  const parsed = parseRequest(inputs(given), surroundings(around));
  return parsed.kind === "problems" ? parsed.problems : [];
}
