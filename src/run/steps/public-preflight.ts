// The preflight without a login: may an image be pulled without a token? It sends none.
import type { RegistryEvidence } from "../../access/evidence.ts";
import { packageStateOf, type PackageState } from "../../access/package-state.ts";
import type { Config } from "../../config/config.ts";
import { NOT_ASKED } from "../../diagnosis/context.ts";
import { judge, type Verdict } from "../../diagnosis/verdict.ts";
import { TIMEOUTS } from "../../lib/limits.ts";
import { formatImage, imagesAt, type Image } from "../../oci/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import { formatWait, worst, type PreflightResult } from "./preflight.ts";

export async function runPublicPreflight(
  config: Config,
  { registry, reporter, clock }: Ports,
): Promise<PreflightResult> {
  const { accessRequest } = config;
  const { preflight: limit } = TIMEOUTS;
  const late = clock
    .wait(limit)
    .then((): RegistryEvidence => ({ kind: "silent", step: "preflight", reason: formatWait(limit) }));
  const images = imagesAt(config.destinations, accessRequest.registry.host);
  const weigh = async (image: Image): Promise<PreflightResult> => {
    const evidence = await Promise.race([registry.askAnonymously(image), late]);
    const about = { ...accessRequest, image };
    const findings = { tokenKind: "none", registry: evidence } as const;
    const verdict = await judge(about, { ...findings, checksum: "none", api: NOT_ASKED });
    return { verdict: withoutLogin(verdict), findings, accessRequest: about };
  };
  const first = weigh(accessRequest.image);
  const others = images.slice(1).map(weigh);
  for (const remark of config.remarks) reporter.info(remark);
  reporter.info(
    `Asking ${accessRequest.registry.host} whether everybody may pull ${images.map(formatImage).join(", ")}.`,
  );
  return worst(await first, await Promise.all(others));
}

/** What a login could be to blame for is not: there is none. */
function withoutLogin(verdict: Verdict): Verdict {
  return verdict.kind === "denied" && verdict.cause.code === "package-not-found-or-private"
    ? { ...verdict, alternatives: [] }
    : verdict;
}

/** Once everybody may pull them. */
export function publicPackages({ accessRequest, destinations }: Config): PackageState[] {
  if (accessRequest.registry.gitHub === undefined) return [];
  return imagesAt(destinations, accessRequest.registry.host).map((image) =>
    packageStateOf({
      image,
      anonymous: { kind: "accepted", step: "pull probe", status: 200 },
      details: undefined,
      ownerKind: undefined,
      exists: true,
      seesRepository: false,
    }),
  );
}
