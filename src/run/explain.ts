// Explains a failure: the cause, with all that the run has learnt around it, becomes a diagnosis.
import type { Location } from "../diagnosis/log/build-steps.ts";
import type { Cause, CauseCode } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/advice/advice.ts";
import { diagnose } from "../diagnosis/advice/index.ts";
import { formatEvidence, type Findings, type OwnerEvidence } from "../access/evidence.ts";
import { ownerOf } from "../oci/reference.ts";
import { certainCause, type Failure } from "../diagnosis/classify-refusal.ts";
import type { Ports } from "../ports/ports.ts";
import { heldTokenKind, type PreflightResult } from "./steps/preflight.ts";
import type { Config } from "../config/config.ts";

/** An explanation with what was seen at the place: docker's own words, and the line of the Dockerfile. */
export type FailureWithEvidence = Failure & {
  evidence?: readonly string[];
  location?: Location | undefined;
};

/**
 * Words an explanation. It may quote a secret that docker printed: what people read of it is redacted as it is rendered.
 * Asks GitHub for the image's owner only where the advice differs by it.
 */
export async function explainFailure(
  failure: FailureWithEvidence,
  run: { config: Config; preflight: PreflightResult | undefined },
  { inspector, stop }: Pick<Ports, "inspector" | "stop">,
): Promise<Diagnosis> {
  // Whatever fails after somebody stopped the run, failed because of that.
  const { cause, alternatives } = stop.aborted ? certainCause(interruptedCause(stop)) : failure;
  const { accessRequest, credentials } = run.config;
  const { evidence = [], location } = stop.aborted ? {} : failure;
  const findings = run.preflight?.findings ?? { tokenKind: heldTokenKind(run.config) };
  const owner = knownOwner(run.config, findings) ?? (await askForOwner(cause.code, alternatives));
  const isSso = owner.ssoUrl !== undefined && alternatives.includes("sso-required");
  return diagnose(isSso ? { code: "sso-required", url: owner.ssoUrl } : cause, {
    accessRequest: accessRequest,
    tokenKind: findings.tokenKind,
    login: findings.api?.kind === "accepted" ? findings.api.login : undefined,
    owner,
    evidence: [
      ...formatEvidence(relevant(findings, cause.code), accessRequest.registry.host),
      ...(isSso
        ? [
            `GitHub says that the token must be authorised for ${ownerOf(accessRequest.image)}'s single sign-on.`,
          ]
        : []),
      ...evidence,
    ],
    alternatives: isSso ? [] : alternatives,
    location,
    packages: undefined,
  });

  function askForOwner(
    code: CauseCode,
    others: readonly CauseCode[],
  ): Promise<OwnerEvidence> | OwnerEvidence {
    const matters = OWNER_MATTERS.has(code) || others.includes("sso-required");
    const token = findings.api?.kind === "accepted" ? credentials.token : run.config.gitHubToken;
    return matters && token !== undefined ? inspector.owner(token, accessRequest) : UNKNOWN_OWNER;
  }
}

/** The cause of a run that was stopped: the reason of `stop` is the signal's name. */
export function interruptedCause(stop: AbortSignal): Cause {
  return { code: "interrupted", signal: String(stop.reason) };
}

const OWNER_MATTERS: ReadonlySet<CauseCode> = new Set([
  "workflow-permission-missing",
  "package-access-missing",
  "package-not-found-or-private",
]);

const UNKNOWN_OWNER: OwnerEvidence = { kind: undefined, ssoUrl: undefined };

/** What was learnt of the token explains a refusal; told beside anything else it would only cast suspicion. */
function relevant(findings: Findings, code: CauseCode): Findings {
  const { tokenKind, registry } = findings;
  if (TOKEN_HAS_NO_PART.has(code)) return { tokenKind };
  return code === "registry-unavailable" && registry !== undefined ? { tokenKind, registry } : findings;
}

const TOKEN_HAS_NO_PART: ReadonlySet<CauseCode> = new Set([
  "base-image-denied",
  "base-image-rate-limited",
  "build-command-failed",
  "build-context-missing",
  "buildx-missing",
  "buildx-too-old",
  "cache-unsupported",
  "credential-store-error",
  "disk-full",
  "docker-unavailable",
  "dockerfile-invalid",
  "emulation-missing",
  "interrupted",
  "network-error",
  "option-unsupported",
  "platform-unsupported",
  "publication-incomplete",
  "reference-invalid",
  "secret-missing",
  "tag-immutable",
  "upload-too-large",
]);

/** A personal account has no single sign-on; the event or GitHub's answer to the token may tell that it is one. */
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
