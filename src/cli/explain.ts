// `surepush explain`: a log in, a diagnosis out. It needs no token, no image and no network.
import { readFileSync } from "node:fs";
import { diagnoseLogStream } from "../diagnosis/diagnose-log.ts";
import { diagnosisJson } from "../report/json.ts";
import { styleFor, wantsColours } from "./style.ts";
import { formatPage } from "./page.ts";
import { parseArgs } from "node:util";
import type { FailureContext } from "../diagnosis/context.ts";
import { parseJson } from "../lib/json.ts";
import { readFailureContext } from "./explain-context.ts";
import { open } from "node:fs/promises";
import { messageOf } from "../lib/thrown.ts";
import { findUnknownOption, giveOne, whyUnreadable } from "./flaws.ts";

/** 0 when a cause is named, 3 when none is. */
export async function runExplain(args: readonly string[], outside: NodeJS.Process): Promise<number> {
  const { stdin, stdout, stderr, env } = outside;
  const read = readExplainArguments(args, (path) => readFileSync(path, "utf8"));
  switch (read.kind) {
    case "help":
      stdout.write(EXPLAIN_HELP);
      return 0;
    case "unusable":
      stderr.write(`${read.flaws.join("\n")}\n\n${EXPLAIN_HELP}`);
      return 2;
    case "explain": {
      if (read.path === "-" && stdin.isTTY)
        stderr.write(
          `Paste the log, then press ${endOfInput(outside.platform)}. Or give a file: surepush explain FILE\n`,
        );
      const log = await openLog(read.path);
      if (log.kind === "unreadable") {
        stderr.write(`${read.path} cannot be read: ${log.reason}\n\n${EXPLAIN_HELP}`);
        return 2;
      }
      const diagnosis = await diagnoseLogStream(log.pieces, read.context);
      const style = styleFor(wantsColours(stdout.isTTY, env));
      stdout.write(read.json ? `${diagnosisJson(diagnosis)}\n` : formatPage(diagnosis, style));
      return diagnosis.code === "unknown" ? 3 : 0;
    }
  }
}

/** What ends the input at a terminal. */
function endOfInput(platform: NodeJS.Platform): string {
  return platform === "win32" ? "Ctrl-Z and Enter" : "Ctrl-D on a line of its own";
}

export type ExplainArguments =
  | { kind: "explain"; path: string; context: FailureContext; json: boolean }
  | { kind: "help" }
  | { kind: "unusable"; flaws: readonly string[] };

export const EXPLAIN_HELP = `surepush explain [FILE] [--context FILE.json] [--json]

Reads a log from FILE, or from standard input, and says what went wrong, how it knows, and what to type.

--context   a JSON object with what you know; each field may be left out:
            operation, tokenKind, scopes, event, owner, actor, permissions, repository, image, registry
--json      one JSON object instead of text

Exit code: 0 it names a cause, 3 nothing in the log is known, 2 wrong usage.
`;

const OPTIONS_OF_EXPLAIN = {
  context: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `read` gives a file's text, and throws what the system says where it cannot. */
export function readExplainArguments(
  args: readonly string[],
  read: (path: string) => string,
): ExplainArguments {
  const unknown = findUnknownOption(args, OPTIONS_OF_EXPLAIN, "explain");
  if (unknown !== undefined) return unusable(unknown);
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS_OF_EXPLAIN });
  } catch (error) {
    return unusable(messageOf(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  if (positionals.length > 1) return unusable(giveOne("log", positionals));
  const file = readContext(values.context, read);
  if (file.kind === "unusable") return file;
  const { context, problems } = readFailureContext(file.json);
  return problems.length > 0
    ? unusable(
        ...problems.map(
          ({ input, value, flaw, allowed }) => `${input} cannot be ${value}: ${flaw}. Allowed: ${allowed}.`,
        ),
      )
    : { kind: "explain", path: positionals[0] ?? "-", context, json: values.json === true };
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
    return unusable(`--context ${path} cannot be read: ${whyUnreadable(error)}`);
  }
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  return json === undefined ? unusable(`--context ${path} is no JSON`) : { kind: "read", json };
}

function unusable(...flaws: string[]): Extract<ExplainArguments, { kind: "unusable" }> {
  return { kind: "unusable", flaws };
}

export type LogSource =
  { kind: "readable"; pieces: AsyncIterable<string> } | { kind: "unreadable"; reason: string };

/** `-` is standard input. */
export async function openLog(path: string): Promise<LogSource> {
  if (path === "-") return { kind: "readable", pieces: decode(process.stdin) };
  try {
    const file = await open(path);
    const isFolder = (await file.stat()).isDirectory();
    if (!isFolder) return { kind: "readable", pieces: decode(file.createReadStream()) };
    await file.close();
    return { kind: "unreadable", reason: "it is a folder" };
  } catch (error) {
    return { kind: "unreadable", reason: whyUnreadable(error) };
  }
}

/** What Windows PowerShell writes with `>` is UTF-16; all else is UTF-8. */
async function* decode(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder;
  for await (const piece of source) {
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? "";
}

function encodingOf([first, second]: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
