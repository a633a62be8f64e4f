// The input `build-args`: each line is an argument, and what looks like the rest of another one's value is refused.
import { splitPair } from "../../lib/csv.ts";
import type { ParseContext, ReportProblem } from "../parse-context.ts";

const NAME = /^[A-Za-z_][\w.-]*$/;

/** How values of several lines are written, for `build-args` and `secrets` alike. Source: docker docs, "Build secrets". */
export const SEVERAL_LINES =
  'NAME=VALUE, one a line; quotes around the whole hold the lines of a value together, `"NAME=first line…last line"`, or `secret-envs: NAME=VARIABLE` takes a secret from the environment';

/** A line that is no argument may be part of a secret, so it is not shown. */
export function checkBuildArgs(
  args: readonly string[],
  { variable }: Pick<ParseContext, "variable">,
  report: ReportProblem,
): void {
  let last: string | undefined;
  for (const arg of args) {
    const [name, value] = splitPair(arg);
    const isNamed = NAME.test(name);
    if (isNamed && (value !== undefined || variable(name) !== undefined)) last = name;
    else if (value === undefined && /^[A-Z][A-Z0-9_]{0,40}$/.test(name))
      report("build-args", name, {
        flaw: "it has no value, and no variable of this name is set",
        allowed: SEVERAL_LINES,
      });
    else {
      report("build-args", last === undefined ? arg : `${last}=…`, {
        flaw:
          last === undefined
            ? "it does not begin with a name"
            : "the line after it is no NAME=VALUE and no variable that is set",
        allowed: SEVERAL_LINES,
      });
      // What comes after it may be the rest of the same value, and is not shown.
      return;
    }
  }
}

export type BuildWarningNote = { title: string; text: string };

/** `A=1,B=2` in one line is one argument. Where the Dockerfile declares `B` and nothing gives it, that was not meant. */
export function warnOfJoinedArgs(args: readonly string[], dockerfile: string): BuildWarningNote[] {
  const given = new Set(args.map((arg) => splitPair(arg)[0]));
  const declared = new Set([...dockerfile.matchAll(/^\s*ARG\s+([A-Za-z_]\w*)/gim)].map(([, name]) => name));
  return args.flatMap((arg) => {
    const [name, value = ""] = splitPair(arg);
    const joined = [...value.matchAll(/,\s*([A-Za-z_]\w*)=/g)].map(([, other = ""]) => other);
    const missed = joined.filter((other) => declared.has(other) && !given.has(other));
    if (missed.length === 0) return [];
    return [
      {
        title: `The Dockerfile's ARG ${missed.join(", ")} gets no value`,
        text: `The input build-args has one argument a line, so ${missed.map((one) => `${one}=`).join(", ")} is part of the value of ${name}. Put each argument on a line of its own.`,
      },
    ];
  });
}
