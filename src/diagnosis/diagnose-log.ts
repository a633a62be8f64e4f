// `surepush explain`: a log comes in pieces, as long as it likes, and one diagnosis goes out.
import type { Diagnosis } from "./advice/advice.ts";
import { type ReportedFailure, requestedAccess, type FailureContext } from "./context.ts";
import { LineCutter } from "./log/lines.ts";
import { LogReader, type ParsedLog } from "./log/reader.ts";
import { diagnose } from "./advice/index.ts";
import { formatEvidence } from "../access/evidence.ts";
import { placeholderImage } from "../oci/reference.ts";
import { completeContext, classifyLog as classifyReading, isInDockerfile } from "./classify-log.ts";
import { registryInLog } from "../oci/host.ts";
import type { OwnerKind } from "../context/run-context.ts";
import type { LogMatch } from "./log/match.ts";

/** Keeps a page of it at most. */
export async function diagnoseLogStream(
  pieces: AsyncIterable<string>,
  told: ReportedFailure,
): Promise<Diagnosis> {
  const cutter = new LineCutter();
  const reader = new LogReader(told.context.host);
  for await (const piece of pieces) for (const line of cutter.cut(piece)) reader.read(line);
  for (const line of cutter.end()) reader.read(line);
  return diagnoseLog(reader.result, told);
}

export function diagnoseLog(log: ParsedLog, told: ReportedFailure): Diagnosis {
  const { cause, alternatives, match } = classifyReading(log, told.context);
  const failureContext = match === undefined ? told.context : completeContext(told.context, log, match);
  const { host, image, api, scopeCheck, tokenKind, head, dependabot, packages } = failureContext;
  const { event, repository, ownerKind } = told;
  return diagnose(cause, {
    accessRequest: {
      access: requestedAccess(failureContext),
      image: image ?? placeholderImage(host),
      registry: registryInLog(host),
      context: { event, repository, head: head ?? "own", dependabot },
      scopeCheck,
    },
    tokenKind,
    login: undefined,
    owner: { kind: ownerKind ?? ownerKindIn(match), ssoUrl: undefined },
    evidence: [
      ...(match === undefined ? [] : [`Line ${match.line} of the log says: ${match.text}`]),
      ...(api.kind === "accepted" ? formatEvidence({ tokenKind, api }, host) : []),
      ...formatJob(failureContext),
    ],
    alternatives,
    location: isInDockerfile(cause) ? log.location : undefined,
    packages,
  });
}

/** GitHub's own words tell that it is an organisation's. */
function ownerKindIn(match: LogMatch | undefined): OwnerKind | undefined {
  return / organization package/i.test(match?.text ?? "") ? "Organization" : undefined;
}

/** What of the job's own circumstances bears on the cause. */
function formatJob({ packages, head, dependabot }: FailureContext): string[] {
  return [
    ...(packages === undefined ? [] : [`The job's token has \`packages: ${packages}\`.`]),
    ...(head === "foreign" ? ["The run belongs to a pull request from a fork."] : []),
    ...(dependabot ? ["Dependabot started the run."] : []),
  ];
}
