// One command on one's own machine: from what was typed to a request that the engine takes.
import { askGh, askHidden, readAll, findToken, type FoundToken } from "./token.ts";
import { readClone } from "../context/git.ts";
import type { Config } from "../config/config.ts";
import { diagnoseInputs } from "../diagnosis/diagnose.ts";
import type { InputProblem } from "../diagnosis/input-problems.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { AccessRequest } from "../access/request.ts";
import { newTokenLink } from "../diagnosis/advice/remedies.ts";
import { GITHUB_DOT_COM } from "../oci/host.ts";
import type { TagLibraries } from "../tags/language.ts";
import { completeInputs, findFolderProblem, withToken, isInActions, localRun } from "./inputs.ts";
import type { CommandLine } from "./args.ts";
import { parseConfig } from "../config/parse.ts";
import { readParseContext } from "../wiring.ts";

export type CommandLineRun = Extract<CommandLine, { kind: "command" }>;

export type PreparedCommand =
  | { kind: "request"; config: Config; libraries: TagLibraries; token: FoundToken | undefined }
  | { kind: "problems"; diagnosis: Diagnosis }
  | { kind: "interrupted" };

/** Mistakes are told before anybody is asked for a token. */
export async function prepareCommand(
  line: CommandLineRun,
  outside: NodeJS.Process,
): Promise<PreparedCommand> {
  const environment = outside.env;
  const folder = isInActions(environment) ? undefined : localRun(await readClone(environment), environment);
  const inputs = completeInputs({ ...line, folder });
  const flaw = findFolderProblem(inputs, folder, environment);
  if (flaw !== undefined) return problems([flaw]);
  const around = await readParseContext(
    inputs,
    folder?.environment ?? environment,
    folder && { kind: "read", payload: folder.event },
  );
  const draft = parseConfig(inputs, around);
  if (draft.kind === "problems") return problems(draft.problems);

  const { accessRequest } = draft.config;
  const { host } = new URL(accessRequest.registry.gitHub?.serverUrl ?? GITHUB_DOT_COM);
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
  const parsed = parseConfig(withToken(inputs, token?.value ?? "", folder), around);
  if (parsed.kind === "problems") return problems(parsed.problems);
  return { kind: "request", config: parsed.config, libraries: around.libraries, token };

  /** Where a person sits who can be asked; anybody may pull what is public. */
  async function ask(): Promise<FoundToken | Extract<PreparedCommand, { kind: "interrupted" }> | undefined> {
    const { stdin: input, stderr: output } = outside;
    if (!input.isTTY || !output.isTTY || line.json || line.command === "pull") return undefined;
    const typed = await askHidden(invitation(accessRequest, isTyped), { input, output });
    return typed.kind === "interrupted" ? typed : { value: typed.text.trim(), source: "typed in" };
  }
}

function invitation(accessRequest: AccessRequest, isAnnounced: boolean): string {
  const found = isAnnounced
    ? ""
    : "There is no token in GITHUB_TOKEN, GH_TOKEN or CR_PAT, and none of gh's.\n";
  return `${found}Here you make a classic one, with the right boxes ticked:
  ${newTokenLink(accessRequest)}
Paste it here. It is not shown, and not kept: `;
}

function problems(found: readonly InputProblem[]): PreparedCommand {
  return { kind: "problems", diagnosis: diagnoseInputs(found) };
}
