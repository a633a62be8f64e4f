// A bound in time on what somebody else's patterns and templates can make us compute.
import { createContext, Script } from "node:vm";
import { field } from "../../lib/json.ts";
import { TIMEOUTS } from "../../lib/limits.ts";

const script = new Script("work()");

/** One for all, for a context takes longer to make than most work. */
let context: { work?: () => unknown } | undefined;

/**
 * The work's result; nothing when it takes too long. V8 ends it wherever it is: a regular expression that backtracks
 * for ever keeps JavaScript's meaning, as docker/metadata-action has it, and still ends. The work must be synchronous
 * and leave nothing half done. Source: Node's documentation of `vm`, `timeout`.
 */
export function withinDeadline<Result>(
  work: () => Result,
  timeout: number = TIMEOUTS.tagRules,
): { result: Result } | undefined {
  try {
    context ??= createContext({});
    context.work = work;
    return { result: script.runInContext(context, { timeout }) as Result };
  } catch (error) {
    // It is an error of the other context's, and none of this one's classes.
    if (field(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  }
}
