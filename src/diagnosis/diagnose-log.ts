// `surepush explain`: reads a log of any length piece by piece, and makes one diagnosis of it.
import { formatEvidence } from "../access/evidence.ts";
import { recordOf } from "./causes/index.ts";
import { classifyLog } from "./classify-log.ts";
import { completeContext } from "./log-context.ts";
import type { FailureContext } from "./context.ts";
import { diagnose } from "./diagnose.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { LineCutter } from "./log/lines.ts";
import { LogReader, type ParsedLog } from "./log/reader.ts";

/** Keeps a page of it at most. */
export async function diagnoseLogStream(
  pieces: AsyncIterable<string>,
  known: FailureContext,
): Promise<Diagnosis> {
  const cutter = new LineCutter();
  const reader = new LogReader(known.registry.host);
  for await (const piece of pieces) for (const line of cutter.cut(piece)) reader.read(line);
  for (const line of cutter.end()) reader.read(line);
  return diagnoseLog(reader.result, known);
}

export function diagnoseLog(log: ParsedLog, known: FailureContext): Diagnosis {
  const failure = classifyLog(log, known);
  const { match, cause } = failure;
  const context = match === undefined ? known : completeContext(known, log, match);
  const { api, registry, tokenKind } = context;
  const evidence = [
    ...(match === undefined ? [] : [`Line ${match.line} of the log says: ${match.text}`]),
    ...(api.kind === "accepted" ? formatEvidence({ tokenKind, api }, registry.host) : []),
    ...formatJob(context),
  ];
  const location = recordOf(cause).inDockerfile ? log.location : undefined;
  return diagnose({ ...failure, evidence, location }, context);
}

/** What is known of the job and bears on the cause. */
function formatJob({ packages, head, dependabot }: FailureContext): string[] {
  return [
    ...(packages === undefined ? [] : [`The job's token has \`packages: ${packages}\`.`]),
    ...(head === "foreign" ? ["The run belongs to a pull request from a fork."] : []),
    ...(dependabot ? ["Dependabot started the run."] : []),
  ];
}
