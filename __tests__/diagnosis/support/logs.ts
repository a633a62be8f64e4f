// Logs of a few lines, explained with what somebody tells of them.
import type { CauseCode } from "../../../src/diagnosis/causes/index.ts";
import { classifyLog } from "../../../src/diagnosis/classify-log.ts";
import type { Failure } from "../../../src/diagnosis/failure.ts";
import { parseLog } from "../../../src/diagnosis/log/reader.ts";
import { readFailureContext } from "../../../src/cli/explain-context.ts";

export function explain(log: string, given: unknown = {}): Failure {
  const { context } = readFailureContext(given);
  return classifyLog(parseLog(log, context.registry.host), context, "nothing is known");
}

export function codeOf(log: string, context?: unknown): CauseCode {
  return explain(log, context).cause.code;
}

/** A push by the job's own token. */
export const JOB = { tokenKind: "github-token", operation: "push" };
export const REFUSED = "denied: installation not allowed to Write organization package";
