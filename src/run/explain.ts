// Explains a failure: the cause and all that the run knows around it become a diagnosis.
import { formatEvidence, type Findings, type OwnerEvidence } from "../access/evidence.ts";
import type { Config } from "../config/config.ts";
import { recordOf, type Cause } from "../diagnosis/causes/index.ts";
import { failureContextOf, NOT_ASKED, type FailureContext } from "../diagnosis/context.ts";
import { diagnose } from "../diagnosis/diagnose.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { certainCause, interruptedCause, type Failure } from "../diagnosis/failure.ts";
import { ownerOf } from "../oci/reference.ts";
import type { Ports } from "../ports/ports.ts";
import { formatDockerLine } from "./steps/docker-failure.ts";
import { heldTokenKind, type PreflightResult } from "./steps/preflight.ts";

/**
 * It may quote a secret that docker printed: what people read of it is redacted as it is rendered. Asks GitHub for the
 * image's owner only where the advice differs by it.
 */
export async function explainFailure(
  failure: Failure,
  run: { config: Config; preflight: PreflightResult | undefined },
  { inspector, stop }: Pick<Ports, "inspector" | "stop">,
): Promise<Diagnosis> {
  // Anything that fails after the run was stopped failed because of that.
  const known = stop.aborted ? certainCause(interruptedCause(stop, failure)) : failure;
  const { accessRequest, credentials } = run.config;
  const findings = run.preflight?.findings ?? { tokenKind: heldTokenKind(run.config) };
  const owner = knownOwner(run.config, findings) ?? (await askForOwner(known));
  const isSso = owner.ssoUrl !== undefined && known.alternatives.includes("sso-required");
  const context = {
    ...failureContextOf(accessRequest, { api: findings.api ?? NOT_ASKED, tokenKind: findings.tokenKind }),
    ownerKind: owner.kind,
    checksum: findings.checksum,
    isAct: run.config.context.workflow.isAct,
    build: buildSourceOf(run.config),
  };
  const evidence = [
    ...formatEvidence(relevant(findings, known.cause), accessRequest.registry.host),
    ...(isSso
      ? [
          `GitHub says that the token must be authorised for ${ownerOf(accessRequest.image)}'s single sign-on.`,
        ]
      : []),
    ...(known.match === undefined ? [] : [formatDockerLine(known.match)]),
    ...(known.evidence ?? []),
  ];
  const sso: Pick<Failure, "cause" | "alternatives"> = certainCause({
    code: "sso-required",
    url: owner.ssoUrl,
  });
  return diagnose({ ...known, ...(isSso ? sso : {}), evidence }, context);

  function askForOwner({ cause, alternatives }: Failure): Promise<OwnerEvidence> | OwnerEvidence {
    const matters = recordOf(cause).needsOwner || alternatives.includes("sso-required");
    const token = findings.api?.kind === "accepted" ? credentials.token : run.config.gitHubToken;
    return matters && token !== undefined ? inspector.owner(token, accessRequest) : UNKNOWN_OWNER;
  }
}

/** A check builds nothing. */
function buildSourceOf({ operation, build: { options } }: Config): FailureContext["build"] {
  return operation !== "push" ? undefined : { context: options.context, file: options.values.file?.[0] };
}

const UNKNOWN_OWNER: OwnerEvidence = { kind: undefined, ssoUrl: undefined };

/** The findings that explain this cause. */
function relevant(findings: Findings, cause: Cause): Findings {
  const { tokenKind, registry } = findings;
  switch (recordOf(cause).findings) {
    case "all":
      return findings;
    case "registry":
      return registry === undefined ? findings : { tokenKind, registry };
    case "none":
      return { tokenKind };
  }
}

/** A personal account has no single sign-on; the event or GitHub's answer to the token may show that the owner is one. */
function knownOwner(
  { accessRequest: { context, image } }: Config,
  { api }: Findings,
): OwnerEvidence | undefined {
  const { owner, ownerKind } = context.repository ?? {};
  const isOwner = (login: string | undefined) => login?.toLowerCase() === ownerOf(image);
  const isPersonal =
    (isOwner(owner) && ownerKind === "User") || (api?.kind === "accepted" && isOwner(api.login));
  return isPersonal ? { kind: "User", ssoUrl: undefined } : undefined;
}
