// The inputs that say how to publish: how often to try again, and which tags must not move, or not back.
import type { PublicationConfig } from "./config.ts";
import { parseBoolean } from "../lib/boolean.ts";
import type { PackageExpectation } from "../access/package-state.ts";
import type { RegistryHost } from "../oci/host.ts";
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
        allowed: "true, false, or names in which `*` matches anything, one a line: `*.*.*`, `*-stable`",
      });
  return { kind: "matching", patterns: words };
}

const EXPECTATIONS: readonly PackageExpectation[] = ["public", "private", "internal", "linked"];

/** A package has one visibility, and may be linked as well. */
export function parseExpectPackage(
  inputs: Inputs,
  { host, gitHub }: RegistryHost,
  report: ReportProblem,
): PackageExpectation[] {
  const input = "expect-package";
  const text = inputs[input];
  const words = [...new Set(text.split(/[\s,]+/).filter((word) => word !== ""))];
  const known = EXPECTATIONS.filter((expectation) => words.includes(expectation));
  for (const word of words)
    if (!known.some((expectation) => expectation === word))
      report(input, word, {
        flaw: "it is not one of the choices",
        allowed: "public, private, internal or linked, one a line",
      });
  const visibilities = known.filter((expectation) => expectation !== "linked");
  if (visibilities.length > 1)
    report(input, visibilities.join(", "), {
      flaw: "a package cannot be all of these at once",
      allowed: "one of public, private and internal, and `linked` beside it",
    });
  if (known.length > 0 && gitHub === undefined)
    report(input, known.join(", "), {
      flaw: `${host} is not a registry of GitHub's`,
      allowed: "nothing, for only GitHub's packages have a visibility and a repository",
    });
  return known;
}
