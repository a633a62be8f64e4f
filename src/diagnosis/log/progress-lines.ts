// The one reader of a builder's plain progress: what a single line says, and of which step.

/**
 * A line of BuildKit's, `#5 [base 2/3] RUN make`. `text` is all that stands behind the number. A step's first line is
 * its name; which one that is, only who has read the lines before can know.
 */
export type ProgressLine = { step: number; text: string } & (
  | { kind: "cached" }
  | { kind: "done"; seconds: number }
  | { kind: "error"; message: string }
  /** A program of the Dockerfile printed it: a time stands in front, so that it cannot pass for one of the others. */
  | { kind: "output" }
  /** The step's name, or how far it is. */
  | { kind: "status" }
);

const NUMBERED = /^#(\d{1,6}) (.*)$/;
const DONE = /^DONE (\d{1,9}(?:\.\d{1,9})?)s$/;
const ERROR = /^ERROR:? (.*)$/;
const CLASSIC = /^Step \d{1,4}\/\d{1,4} : (.*)$/;

/** Source: moby/buildkit, `util/progress/progressui/printer.go`. */
export function parseProgressLine(line: string): ProgressLine | undefined {
  const [, number, text] = line.startsWith("#") ? (NUMBERED.exec(line) ?? []) : [];
  if (number === undefined || text === undefined) return undefined;
  const step = Number(number);
  if (text === "CACHED") return { kind: "cached", step, text };
  const seconds = DONE.exec(text)?.[1];
  if (seconds !== undefined) return { kind: "done", step, text, seconds: Number(seconds) };
  const message = ERROR.exec(text)?.[1];
  if (message !== undefined) return { kind: "error", step, text, message };
  return { kind: /^\d/.test(text) ? "output" : "status", step, text };
}

/** The instruction in a title of the classic builder's, `Step 3/4 : RUN make`. */
export function parseClassicStep(line: string): string | undefined {
  return CLASSIC.exec(line)?.[1];
}

/** BuildKit has pushed the manifest of an image: the last line of a push that went well. */
export function isManifestPushed(line: ProgressLine | undefined): boolean {
  return line?.kind === "status" && /^pushing manifest for .{1,300} done$/.test(line.text);
}

/** Whether all steps of a Dockerfile were run: BuildKit exports and pushes afterwards, and its last line says what failed. */
export function areStepsDone(output: string): boolean {
  return output
    .split(/[\r\n]+/)
    .some(
      (line) =>
        /^ERROR: .*failed to push /.test(line) ||
        parseProgressLine(line)?.text.startsWith("exporting to image") === true,
    );
}
