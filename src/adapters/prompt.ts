// What a person types or pipes in: a hidden line at a terminal, or all of standard input.
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** A token is a few hundred letters; whoever pipes in more has taken the wrong file. */
const LONGEST = 64 * 1024;

type Terminal = { input: NodeJS.ReadStream; output: NodeJS.WriteStream };

export type Typed = { kind: "typed"; text: string } | { kind: "interrupted" };

/** Asks for a line that is not shown. Ctrl-C interrupts, Ctrl-D hands in nothing. */
export function askHidden(question: string, { input, output }: Terminal): Promise<Typed> {
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
    const end = (typed: Typed) => {
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
    if (length > LONGEST) break;
  }
  return Buffer.concat(pieces).subarray(0, LONGEST).toString("utf8");
}
