// The arguments of `surepush explain`: which log, what is known around it, and for whom the answer is.
import { parseArgs } from "node:util";
import type { Told } from "../domain/circumstances.ts";
import { readJson } from "../domain/json.ts";
import { readCircumstances } from "./circumstances.ts";

export type ExplainArguments =
  | { kind: "explain"; path: string; told: Told; json: boolean }
  | { kind: "help" }
  | { kind: "unusable"; flaws: readonly string[] };

export const EXPLAIN_HELP = `surepush explain [FILE] [--context FILE.json] [--json]

Reads a log from FILE, or from standard input, and says what went wrong, how it knows, and what to type.

--context   a JSON object with what you know; each field may be left out:
            operation, tokenKind, scopes, event, owner, actor, permissions, repository, image, registry
--json      one JSON object instead of text

Exit code: 0 it names a cause, 3 nothing in the log is known, 2 wrong usage.
`;

/** `read` gives a file's text, and throws what the system says where it cannot. */
export function readExplainArguments(
  args: readonly string[],
  read: (path: string) => string,
): ExplainArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        context: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  if (positionals.length > 1)
    return unusable(`give one log, not ${positionals.length}: ${positionals.join(" ")}`);
  const context = readContext(values.context, read);
  if (context.kind === "unusable") return context;
  const { told, problems } = readCircumstances(context.json);
  return problems.length > 0
    ? unusable(
        ...problems.map(
          ({ input, value, flaw, allowed }) => `${input} cannot be ${value}: ${flaw}. Allowed: ${allowed}.`,
        ),
      )
    : { kind: "explain", path: positionals[0] ?? "-", told, json: values.json === true };
}

function readContext(
  path: string | undefined,
  read: (path: string) => string,
): { kind: "read"; json: unknown } | Extract<ExplainArguments, { kind: "unusable" }> {
  if (path === undefined) return { kind: "read", json: {} };
  let text;
  try {
    text = read(path);
  } catch (error) {
    return unusable(
      `--context ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const json = readJson(text.replace(/^\uFEFF/, ""));
  return json === undefined ? unusable(`--context ${path} is no JSON`) : { kind: "read", json };
}

function unusable(...flaws: string[]): Extract<ExplainArguments, { kind: "unusable" }> {
  return { kind: "unusable", flaws };
}
