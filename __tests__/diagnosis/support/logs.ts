// Logs of a few lines, explained with what somebody tells of them.
import type { CauseCode } from "../../../src/diagnosis/causes.ts";
import { classifyLog, type LogFailure } from "../../../src/diagnosis/classify-log.ts";
import { parseLog } from "../../../src/diagnosis/log/reader.ts";
import { readFailureContext } from "../../../src/cli/explain-context.ts";

export function explain(log: string, given: unknown = {}): LogFailure {
  const { context } = readFailureContext(given).told;
  return classifyLog(parseLog(log, context.host), context, "nothing is known");
}

export function codeOf(log: string, context?: unknown): CauseCode {
  return explain(log, context).cause.code;
}

/** A push by the job's own token. */
export const JOB = { tokenKind: "github-token", operation: "push" };
export const REFUSED = "denied: installation not allowed to Write organization package";
