// Where a token comes from: the order of the places that are looked at, and how each is called.
import { execFile } from "node:child_process";
import { Token } from "../access/token.ts";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";

export type TokenSource = (typeof VARIABLES)[number] | "--token-stdin" | "gh auth token" | "typed in";

/** Not trimmed but for the line end of a shell: white space is evidence. */
export type FoundToken = { token: Token; source: TokenSource };

/** In this order; an empty one is none. `CR_PAT` is what GitHub's first guides to ghcr.io called it. */
const VARIABLES = ["GITHUB_TOKEN", "GH_TOKEN", "CR_PAT"] as const;

type Places = {
  environment: Readonly<Record<string, string | undefined>>;
  /** Reads standard input to its end, where the arguments say that the token is there. */
  readStdin: (() => Promise<string>) | undefined;
  /** Asks GitHub's own command for the token of the user's login. */
  askGh: () => Promise<string | undefined>;
};

/** Standard input counts even if it is empty; `gh` is called only where there is no other. */
export async function findToken({ environment, readStdin, askGh }: Places): Promise<FoundToken | undefined> {
  if (readStdin !== undefined)
    return { token: new Token((await readStdin()).replace(/\r?\n$/, "")), source: "--token-stdin" };
  for (const source of VARIABLES) {
    const value = environment[source];
    if (value) return { token: new Token(value), source };
  }
  const value = await askGh();
  return value ? { token: new Token(value), source: "gh auth token" } : undefined;
}

/** The token for a GitHub's host, such as `github.com`. Nothing when there is no `gh`, or no login. */
export function askGh(environment: NodeJS.ProcessEnv, host: string): Promise<string | undefined> {
  const args = ["auth", "token", "--hostname", host];
  return new Promise((resolve) => {
    execFile("gh", args, { env: environment, timeout: TIMEOUTS.gh, windowsHide: true }, (error, stdout) => {
      resolve(error === null ? stdout.trim() || undefined : undefined);
    });
  });
}

type Terminal = { input: NodeJS.ReadStream; output: NodeJS.WriteStream };

export type TypedSecret = { kind: "typed"; text: string } | { kind: "interrupted" };

/** Asks for a line that is not shown. Ctrl-C interrupts, Ctrl-D hands in nothing. */
export function askHidden(question: string, { input, output }: Terminal): Promise<TypedSecret> {
  // Node's own line editor does the keys; what it would show goes nowhere.
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  // Only now does the terminal no longer show what is typed: who pastes at the first sign must not be quicker.
  output.write(question);
  return new Promise((resolve) => {
    const end = (typed: TypedSecret) => {
      resolve(typed);
      lines.close();
    };
    lines.on("line", (text) => {
      end({ kind: "typed", text });
    });
    lines.on("SIGINT", () => {
      end({ kind: "interrupted" });
    });
    lines.on("close", () => {
      output.write("\n");
      resolve({ kind: "typed", text: "" });
    });
  });
}

/** All of it, as far as it may be a token. */
export async function readAll(input: NodeJS.ReadStream): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of input as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length > READ_LIMITS.stdinToken) break;
  }
  return Buffer.concat(pieces).subarray(0, READ_LIMITS.stdinToken).toString("utf8");
}
