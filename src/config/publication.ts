// The inputs that say how to publish: how often to try again, and which tags must not move, or not back.
import type { PublicationConfig } from "./config.ts";
import { parseBoolean } from "../lib/boolean.ts";
import type { Immutable } from "../tags/immutable.ts";
import type { Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

const MOST_RETRIES = 10;
const STANDARD_RETRIES = 3;
/** What a tag can hold, and `*`. */
const PATTERN = /^[\w.*-]{1,128}$/;
/** What can be a tag's name, and hardly was meant as one. */
const MEANT_AS_A_SWITCH = /^(?:true|false|yes|no|on|off|enabled|disabled)$/i;

export function parsePublication(
  inputs: Pick<Inputs, "retries" | "immutable" | "allow-older">,
  report: ReportProblem,
): PublicationConfig {
  return {
    retries: parseRetries(inputs, report),
    immutable: parseImmutable(inputs, report),
    allowOlder: parseAllowOlder(inputs, report),
  };
}

function parseRetries({ retries }: Pick<Inputs, "retries">, report: ReportProblem): number {
  const text = retries.trim();
  if (text === "") return STANDARD_RETRIES;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  if (count <= MOST_RETRIES) return count;
  report("retries", text, {
    flaw: "it is not a whole number in range",
    allowed: `a whole number from 0 to ${MOST_RETRIES}`,
  });
  return STANDARD_RETRIES;
}

function parseAllowOlder(
  { "allow-older": written }: Pick<Inputs, "allow-older">,
  report: ReportProblem,
): boolean {
  const text = written.trim();
  const flag = text === "" ? false : parseBoolean(text);
  if (flag === undefined)
    report("allow-older", text, { flaw: "it is neither true nor false", allowed: "true or false" });
  return flag ?? false;
}

function parseImmutable({ immutable }: Pick<Inputs, "immutable">, report: ReportProblem): Immutable {
  const words = immutable.split(/[\s,]+/).filter((word) => word !== "");
  const [only = "false"] = words;
  // One letter or digit is a tag's name: `1`.
  const flag = words.length <= 1 && only.length > 1 ? parseBoolean(only) : undefined;
  if (flag !== undefined) return { kind: flag ? "exact" : "none" };
  for (const word of words)
    if (!PATTERN.test(word) || MEANT_AS_A_SWITCH.test(word))
      report("immutable", word, {
        flaw: "it is not a tag pattern",
        allowed: "true, false, or names in which `*` stands for anything, one a line: `*.*.*`, `*-stable`",
      });
  return { kind: "matching", patterns: words };
}
