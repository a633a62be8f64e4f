// The end of a publication, a push's or a merge's: the signature, and whether the package is what is expected.
import type { SigningObstacle } from "../../attest/obstacle.ts";
import type { Config } from "../../config/config.ts";
import type { Failure } from "../../diagnosis/failure.ts";
import { BACK_OFFS } from "../../lib/limits.ts";
import type { RetryPolicy } from "../../lib/retry.ts";
import { ownImages } from "../../oci/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Failed, Pushed, RunEnd } from "../outcome.ts";
import { endOfPush } from "./package-verdict.ts";
import type { PreflightResult } from "./preflight.ts";
import { signPublished } from "./sign.ts";
import type { PhaseTimer } from "./timings.ts";

export type PublicationRun = {
  config: Config;
  ports: Ports;
  timer: PhaseTimer;
  preflight: PreflightResult | undefined;
  /** Why nothing can be signed. */
  obstacle: SigningObstacle | undefined;
};

export function publicationPolicy({ publication }: Config): RetryPolicy {
  return { ...BACK_OFFS.publication, retries: publication.retries };
}

/** An image that cannot be signed stays published. */
export async function signAndEnd(pushed: Pushed, run: PublicationRun): Promise<RunEnd> {
  const { config, timer, obstacle } = run;
  const about = { images: ownImages(config.destinations), digest: pushed.digest };
  const sign = () => signPublished(about, obstacle, run);
  const signed = await (config.signing.kind === "sign" ? timer.time("Signature", sign) : sign());
  if (signed.kind === "done") return endOfPush({ ...pushed, signature: signed.signature }, run);
  return { ...(await failFor(signed.failure, run)), pushed };
}

/** Of several images it may be another one than the first that the failure is about. A good run does not load what explains one. */
export async function failFor(
  failure: Failure,
  { ports, config, preflight }: Pick<PublicationRun, "ports" | "config" | "preflight">,
): Promise<Failed> {
  const about = { ...config, accessRequest: preflight?.accessRequest ?? config.accessRequest };
  const { explainFailure } = await import("../explain.ts");
  return { kind: "failed", diagnosis: await explainFailure(failure, { config: about, preflight }, ports) };
}
