// The diagnosis of a log that somebody brings: what it says, and what they tell around it.
import type { Diagnosis } from "./advice.ts";
import { accessOf, type Circumstances, type Told } from "./circumstances.ts";
import { diagnose } from "./diagnosis.ts";
import { tell } from "./evidence.ts";
import { placeholderImage } from "./image-reference.ts";
import { complete, explainLog, isInDockerfile } from "./log-explanation.ts";
import type { Reading } from "./log-reader.ts";
import { registryHost } from "./registry-host.ts";
import type { OwnerKind } from "./run-context.ts";
import type { Sighting } from "./sighting.ts";

export function diagnoseLog(reading: Reading, told: Told): Diagnosis {
  const { cause, alternatives, sighting } = explainLog(reading, told.circumstances);
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
