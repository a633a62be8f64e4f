// One command on one's own machine: from what was typed to a request that the engine takes.
import { askGh } from "./token.ts";
import { askHidden, readAll } from "./token.ts";
import { readClone } from "../context/git.ts";
import type { Request } from "../config/config.ts";
import { diagnoseInputs, type InputProblem } from "../diagnosis/input-problems.ts";
import type { Diagnosis } from "../diagnosis/advice/advice.ts";
import type { Question } from "../access/request.ts";
import { newTokenLink } from "../diagnosis/advice/remedies.ts";
import { GITHUB_DOT_COM } from "../oci/host.ts";
import type { Language } from "../tags/language.ts";
import { completeInputs, flawInFolder, withToken } from "./inputs.ts";
import type { CommandLine } from "./args.ts";
import { isInActions, localRun } from "./inputs.ts";
import { findToken, type FoundToken } from "./token.ts";
import { parseRequest } from "../config/parse.ts";
import { surroundings } from "../wiring.ts";

export type Line = Extract<CommandLine, { kind: "command" }>;

export type Prepared =
  | { kind: "request"; request: Request; language: Language; token: FoundToken | undefined }
  | { kind: "problems"; diagnosis: Diagnosis }
  | { kind: "interrupted" };

/** Mistakes are told before anybody is asked for a token. */
export async function prepare(line: Line, outside: NodeJS.Process): Promise<Prepared> {
  const environment = outside.env;
  const folder = isInActions(environment) ? undefined : localRun(await readClone(environment), environment);
  const inputs = completeInputs({ ...line, folder });
  const flaw = flawInFolder(inputs, folder, environment);
  if (flaw !== undefined) return problems([flaw]);
  const around = await surroundings(inputs, folder?.environment ?? environment, folder?.event);
  const draft = parseRequest(inputs, around);
  if (draft.kind === "problems") return problems(draft.problems);

  const { question } = draft.request;
  const { host } = new URL(question.registry.gitHub?.serverUrl ?? GITHUB_DOT_COM);
  const isTyped = line.tokenFromStdin && outside.stdin.isTTY;
  const found = isTyped
    ? undefined
    : await findToken({
        environment,
        readStdin: line.tokenFromStdin ? () => readAll(outside.stdin) : undefined,
        askGh: () => askGh(environment, host),
      });
  const token = found ?? (await ask());
  if (token !== undefined && "kind" in token) return token;
  const parsed = parseRequest(withToken(inputs, token?.value ?? "", folder), around);
  if (parsed.kind === "problems") return problems(parsed.problems);
  return { kind: "request", request: parsed.request, language: around.language, token };

  /** Where a person sits who can be asked; anybody may pull what is public. */
  async function ask(): Promise<FoundToken | Extract<Prepared, { kind: "interrupted" }> | undefined> {
    const { stdin: input, stderr: output } = outside;
    if (!input.isTTY || !output.isTTY || line.json || line.command === "pull") return undefined;
    const typed = await askHidden(invitation(question, isTyped), { input, output });
    return typed.kind === "interrupted" ? typed : { value: typed.text.trim(), source: "typed in" };
  }
}

function invitation(question: Question, isAnnounced: boolean): string {
  const found = isAnnounced
    ? ""
    : "There is no token in GITHUB_TOKEN, GH_TOKEN or CR_PAT, and none of gh's.\n";
  return `${found}Here you make a classic one, with the right boxes ticked:
  ${newTokenLink(question)}
Paste it here. It is not shown, and not kept: `;
}

function problems(found: readonly InputProblem[]): Prepared {
  return { kind: "problems", diagnosis: diagnoseInputs(found) };
}
