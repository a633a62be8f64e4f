// The command's arguments as inputs: the same names as the action's, so that there is one list to learn.
import { parseArgs } from "node:util";
import { INPUTS, readInputs, type InputName, type Inputs } from "./inputs.ts";

export type Arguments =
  { kind: "inputs"; inputs: Inputs } | { kind: "help" } | { kind: "unusable"; flaw: string };

/** Tokens come by the environment or by standard input; on a command line everybody could read them. */
const SECRET_INPUTS: readonly InputName[] = ["token", "github-token", "secrets"];
/** The operation is the first word, and no option. */
const OPTIONS = INPUTS.filter((name) => !SECRET_INPUTS.includes(name) && name !== "operation");
const FLAGS: readonly InputName[] = ["dry-run", "load", "no-cache", "pull"];

export const HELP = `surepush check [--access pull|push|delete] --images ghcr.io/OWNER/NAME
surepush explain [FILE] [--json]   (more: surepush explain --help)
surepush push --tags TAG,TAG [--context FOLDER] --images ghcr.io/OWNER/NAME

Asks GitHub and the registry whether your token may do it; \`push\` then builds, tags, pushes and reads back.

The token: --token-stdin, else GITHUB_TOKEN, else GH_TOKEN. It is never taken from the command line.
Options, as the action's inputs: ${OPTIONS.map((name) => `--${name}`).join(" ")}

Exit code: 0 done, 1 refused or failed, 2 wrong usage, 130 and 143 interrupted.
`;

/** `token` is what standard input held, when the arguments ask for it. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  readStdin: () => string,
): Arguments {
  const parsed = parse(args);
  if (parsed.kind === "unusable") return parsed;
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  const [operation, ...others] = positionals;
  if ((operation !== "push" && operation !== "check") || others.length > 0)
    return { kind: "unusable", flaw: `give one operation: push or check, not "${positionals.join(" ")}"` };
  const token =
    values["token-stdin"] === true
      ? readStdin().replace(/\r?\n$/, "")
      : environment.GITHUB_TOKEN || environment.GH_TOKEN || "";
  const given = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join("\n") : String(value),
    ]),
  );
  return { kind: "inputs", inputs: { ...readInputs({}), ...given, operation, token } };
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(
  args: readonly string[],
): { kind: "parsed"; values: Values; positionals: string[] } | Extract<Arguments, { kind: "unusable" }> {
  const named = OPTIONS.map(
    (name) =>
      [
        name,
        FLAGS.includes(name) ? { type: "boolean" as const } : { type: "string" as const, multiple: true },
      ] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(named),
        "token-stdin": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    return { kind: "parsed", values, positionals };
  } catch (error) {
    return { kind: "unusable", flaw: error instanceof Error ? error.message : String(error) };
  }
}
