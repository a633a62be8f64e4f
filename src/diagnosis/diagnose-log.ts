// `surepush explain`: a log comes in pieces, as long as it likes, and one diagnosis goes out.
import type { Diagnosis } from "./advice/advice.ts";
import { type Told, accessOf, type Circumstances } from "./context.ts";
import { LineCutter } from "./log/lines.ts";
import { LogReader, type Reading } from "./log/reader.ts";
import { diagnose } from "./advice/index.ts";
import { tell } from "../access/evidence.ts";
import { placeholderImage } from "../oci/reference.ts";
import { complete, explainLog as classifyReading, isInDockerfile } from "./classify-log.ts";
import { registryHost } from "../oci/host.ts";
import type { OwnerKind } from "../context/run-context.ts";
import type { Sighting } from "./log/match.ts";

/** Keeps a page of it at most. */
export async function explainLog(pieces: AsyncIterable<string>, told: Told): Promise<Diagnosis> {
  const cutter = new LineCutter();
  const reader = new LogReader(told.circumstances.host);
  for await (const piece of pieces) for (const line of cutter.cut(piece)) reader.read(line);
  for (const line of cutter.end()) reader.read(line);
  return diagnoseLog(reader.reading, told);
}

export function diagnoseLog(reading: Reading, told: Told): Diagnosis {
  const { cause, alternatives, sighting } = classifyReading(reading, told.circumstances);
  const around =
    sighting === undefined ? told.circumstances : complete(told.circumstances, reading, sighting);
  const { host, image, api, scopeCheck, tokenKind, head, dependabot, packages } = around;
  const { event, actor, repository, ownerKind } = told;
  return diagnose(cause, {
    question: {
      access: accessOf(around),
      image: image ?? placeholderImage(host),
      registry: registryHost(host, {}),
      context: { event, actor, repository, ref: { kind: "none" }, head: head ?? "own", dependabot },
      scopeCheck,
    },
    tokenKind,
    login: undefined,
    owner: { kind: ownerKind ?? ownerKindIn(sighting), ssoUrl: undefined },
    evidence: [
      ...(sighting === undefined ? [] : [`Line ${sighting.line} of the log says: ${sighting.text}`]),
      ...(api.kind === "accepted" ? tell({ tokenKind, api }, host) : []),
      ...tellJob(around),
    ],
    alternatives,
    location: isInDockerfile(cause) ? reading.location : undefined,
    packages,
  });
}

/** GitHub's own words tell that it is an organisation's. */
function ownerKindIn(sighting: Sighting | undefined): OwnerKind | undefined {
  return / organization package/i.test(sighting?.text ?? "") ? "Organization" : undefined;
}

/** What of the job's own circumstances bears on the cause. */
function tellJob({ packages, head, dependabot }: Circumstances): string[] {
  return [
    ...(packages === undefined ? [] : [`The job's token has \`packages: ${packages}\`.`]),
    ...(head === "foreign" ? ["The run belongs to a pull request from a fork."] : []),
    ...(dependabot ? ["Dependabot started the run."] : []),
  ];
}
