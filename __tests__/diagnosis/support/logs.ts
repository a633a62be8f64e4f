// Logs of a few lines, explained with what somebody tells of them.
import type { CauseCode } from "../../../src/diagnosis/causes.ts";
import { explainLog, type LogExplanation } from "../../../src/diagnosis/classify-log.ts";
import { readLog } from "../../../src/diagnosis/log/reader.ts";
import { readCircumstances } from "../../../src/cli/explain-context.ts";

export function explain(log: string, context: unknown = {}): LogExplanation {
  const { circumstances } = readCircumstances(context).told;
  return explainLog(readLog(log, circumstances.host), circumstances, "nothing is known");
}

export function codeOf(log: string, context?: unknown): CauseCode {
  return explain(log, context).cause.code;
}

/** A push by the job's own token. */
export const JOB = { tokenKind: "github-token", operation: "push" };
export const REFUSED = "denied: installation not allowed to Write organization package";
