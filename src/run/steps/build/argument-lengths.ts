// What no program can be given: Linux starts none that has a longer argument, and says only `E2BIG`.
import type { InputProblem } from "../../../diagnosis/input-problems.ts";
import { RUNNER_LIMITS } from "../../../lib/limits.ts";
import type { BuildPlan } from "../../../ports/docker.ts";

/** Room for the flag's own name, the level of an annotation and the end of the text. */
const LONGEST = RUNNER_LIMITS.variable - 100;

/** An input can be no longer by itself; `{{label '…'}}` may make an argument of it that is. */
export function findLongArguments({ options, description }: BuildPlan): InputProblem[] {
  const given: readonly [input: InputProblem["input"], texts: readonly string[]][] = [
    ["labels", description.labels],
    ["annotations", description.annotations],
    ["build-args", options.values["build-args"] ?? []],
  ];
  return given.flatMap(([input, texts]) =>
    texts
      .filter((text) => sizeOf(text) > LONGEST)
      .map((text) => ({
        input,
        // The value is too long to be read, and may be a secret.
        value: `${text.slice(0, Math.min(text.indexOf("="), 100))}=…`,
        flaw: `it is ${Math.ceil(sizeOf(text) / 1024)} KiB long, and docker can be given no argument of more than 128 KiB`,
        allowed: "a shorter value; a file in the context, or `secret-files`, holds a longer one",
      })),
  );
}

const sizeOf = (text: string) => new TextEncoder().encode(text).length;
