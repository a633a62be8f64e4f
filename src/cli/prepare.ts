// One command on one's own machine: from what was typed to a configuration.
import { askGh, askHidden, findToken, readAll, type FoundToken, type TokenSource } from "./token.ts";
import { readClone } from "../context/git.ts";
import type { Config } from "../config/config.ts";
import { diagnoseInputs } from "../diagnosis/diagnose.ts";
import type { InputProblem } from "../diagnosis/input-problems.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { AccessRequest } from "../access/request.ts";
import { newTokenLink } from "../diagnosis/advice/links.ts";
import { GITHUB_DOT_COM } from "../oci/host.ts";
import type { TagLibraries } from "../tags/language/libraries.ts";
import { findFolderProblem } from "./folder-problem.ts";
import { completeInputs, isInActions, localRun, tokensFor } from "./inputs.ts";
import { OPTIONS, optionOf } from "./options.ts";
import type { CommandLine } from "./args.ts";
import { Token } from "../access/token.ts";
import { parseSettings } from "../config/parse.ts";
import { NO_REGISTRY_AUTH } from "../config/registry-auth.ts";
import { addTokens } from "../config/tokens.ts";
import { readParseContext } from "../wiring.ts";

export type CommandLineRun = Extract<CommandLine, { kind: "command" }>;

export type PreparedCommand =
  | { kind: "ready"; config: Config; libraries: TagLibraries; tokenSource: TokenSource | undefined }
  | { kind: "problems"; diagnosis: Diagnosis }
  | { kind: "interrupted" };

/** Problems are reported before a token is asked for. */
export async function prepareCommand(
  line: CommandLineRun,
  outside: NodeJS.Process,
): Promise<PreparedCommand> {
  const environment = outside.env;
  const folder = isInActions(environment) ? undefined : localRun(await readClone(environment), environment);
  const inputs = completeInputs({ ...line, folder });
  const flaw = findFolderProblem({ ...line, inputs, folder }, environment);
  if (flaw !== undefined) return problems([flaw]);
  const parseContext = await readParseContext(
    inputs,
    folder?.environment ?? environment,
    folder && { kind: "read", payload: folder.event },
  );
  const parsed = parseSettings(inputs, parseContext, NO_REGISTRY_AUTH);
  if (parsed.result.kind === "problems") return problems(parsed.result.problems);

  const { accessRequest } = parsed.result.config;
  const { host } = new URL(accessRequest.registry.gitHub?.serverUrl ?? GITHUB_DOT_COM);
  const isTyped = line.tokenFromStdin && outside.stdin.isTTY;
  const found =
    isTyped || line.anonymous
      ? undefined
      : await findToken({
          environment,
          readStdin: line.tokenFromStdin ? () => readAll(outside.stdin) : undefined,
          askGh: () => askGh(environment, host),
        });
  const held = found ?? (await ask());
  if (held !== undefined && "kind" in held) return held;
  const completed = addTokens(parsed, tokensFor(inputs, held?.token ?? new Token(""), folder));
  if (completed.kind === "problems") return problems(completed.problems);
  return {
    kind: "ready",
    config: completed.config,
    libraries: parseContext.libraries,
    tokenSource: held?.source,
  };

  /** Where a person sits who can be asked; anybody may pull what is public. */
  async function ask(): Promise<FoundToken | Extract<PreparedCommand, { kind: "interrupted" }> | undefined> {
    const { stdin: input, stderr: output } = outside;
    if (!input.isTTY || !output.isTTY || line.json || line.command === "pull" || line.anonymous)
      return undefined;
    const typed = await askHidden(invitation(accessRequest, isTyped), { input, output });
    return typed.kind === "interrupted" ? typed : { token: new Token(typed.text.trim()), source: "typed in" };
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
  return { kind: "problems", diagnosis: diagnoseInputs(found.map(nameOption)) };
}

/** What was typed is called as it was typed: the input `images` is the option `--image`. */
function nameOption({ input, allowed, ...problem }: InputProblem): InputProblem {
  return { ...problem, input: isOption(input) ? optionOf(input) : input, allowed: asTyped(allowed) };
}

function isOption(input: string): boolean {
  return OPTIONS.some((name) => name === input);
}

/** `secret-envs: NAME=VARIABLE`, as a workflow has it, is `--secret-envs NAME=VARIABLE` here. */
function asTyped(text: string): string {
  return text.replaceAll(/`([a-z-]+): ([^`]+)`/g, (written, input: string, value: string) =>
    isOption(input) ? `\`${optionOf(input)} ${value}\`` : written,
  );
}
