// `operation: attest`: signs an image that is published already, such as one whose push could not sign it.
import type { Config } from "../config/config.ts";
import { certainCause, interruptedCause, type Failure } from "../diagnosis/failure.ts";
import { isRequestFailure } from "../lib/request-failure.ts";
import { RetryBudget } from "../lib/retry.ts";
import { formatReference, ownImages } from "../oci/reference.ts";
import type { Ports } from "../ports/ports.ts";
import { explainFailure } from "./explain.ts";
import type { Outcome, RunEnd } from "./outcome.ts";
import { publicationPolicy } from "./steps/end-of-publication.ts";
import { noticeVerdict } from "./steps/notices.ts";
import { runPreflight, type PreflightResult } from "./steps/preflight.ts";
import { explainForeign } from "./steps/readiness.ts";
import { findSigningObstacle, refuseUnsigned, signPublished } from "./steps/sign.ts";
import { PhaseTimer } from "./steps/timings.ts";

/** The provenance states this run's workflow and commit, so a run of a stranger's commit signs nothing. */
export async function attestImage(config: Config, ports: Ports): Promise<Outcome> {
  const timer = new PhaseTimer(ports);
  const { trust } = config.context;
  const end = (result: RunEnd, preflight?: PreflightResult): Outcome => ({
    end: result,
    preflight,
    metadata: config.metadata,
    phases: timer.phases,
  });
  const fail = async (failure: Failure, preflight?: PreflightResult): Promise<Outcome> => {
    const diagnosis = await explainFailure(failure, { config, preflight }, ports);
    return end({ kind: "failed", diagnosis }, preflight);
  };
  if (trust.kind === "foreign") return fail(explainForeign(trust.why));
  const finding = findSigningObstacle({ config, ports });
  const preflight = await timer.time("Preflight", () => runPreflight(config, ports));
  const obstacle = await finding;
  if (ports.stop.aborted) return fail(certainCause(interruptedCause(ports.stop)), preflight);
  if (preflight.verdict.kind === "denied") return fail(preflight.verdict, preflight);
  noticeVerdict(preflight, config, ports.reporter);
  const refusal = refuseUnsigned(obstacle, config);
  if (refusal !== undefined) return fail(refusal, preflight);

  const { accessRequest, source } = config;
  const { image, registry } = accessRequest;
  if (source === undefined) throw new Error("an attestation without a source is refused while it is parsed");
  const reference = formatReference(image, source);
  const found = await new RetryBudget(publicationPolicy(config), ports).retry({
    what: `to read ${reference}`,
    attempt: () => ports.registry.content(image, source),
    failure: (answer) => (isRequestFailure(answer) ? answer : undefined),
  });
  if (found.kind === "missing") return fail(certainCause({ code: "tag-not-found", reference }), preflight);
  if (isRequestFailure(found)) {
    const { reason } = found;
    return fail(certainCause({ code: "registry-unavailable", reason, host: registry.host }), preflight);
  }
  const images = ownImages(config.destinations);
  const signed = await timer.time("Signature", () =>
    signPublished({ images, digest: source }, obstacle, { config, ports }),
  );
  return signed.kind === "failed"
    ? fail(signed.failure, preflight)
    : end({ kind: "attested", digest: source, signature: signed.signature }, preflight);
}
