// The preflight of the registries beside that of the token: each is asked with its own login, before any build.
import type { Findings, RegistryEvidence } from "../../access/evidence.ts";
import type { RegistryLogin } from "../../access/registry-login.ts";
import type { HeldToken } from "../../access/token.ts";
import type { Config } from "../../config/config.ts";
import { judgeOther } from "../../diagnosis/other-registry.ts";
import { TIMEOUTS } from "../../lib/limits.ts";
import { formatDestination, imagesAt, ownImages, type Destination, type Image } from "../../oci/reference.ts";
import type { AccessRequest } from "../../access/request.ts";
import type { Verdict } from "../../diagnosis/verdict.ts";
import type { Ports } from "../../ports/ports.ts";

type OtherPreflight = { verdict: Verdict; findings: Findings; accessRequest: AccessRequest };

type OtherPreflights = {
  results: readonly OtherPreflight[];
  /** Hosts that do not answer us, or want the login in a way in which we do not send it, and that docker is logged in at. */
  left: readonly string[];
};

export async function askOthers(
  config: Config,
  tokenKind: HeldToken,
  { registry, clock }: Pick<Ports, "registry" | "clock">,
): Promise<OtherPreflights> {
  const { preflight } = TIMEOUTS;
  const reason = `no answer within ${preflight / 1000} s`;
  const late = clock
    .wait(preflight)
    .then((): RegistryEvidence => ({ kind: "silent", step: "preflight", reason }));
  const ask = async (image: Image, login: RegistryLogin) => {
    const accessRequest = { ...config.accessRequest, image, registry: login.registry };
    const evidence = await Promise.race([registry.ask(accessRequest), late]);
    const verdict = judgeOther(evidence, image, login);
    const result: OtherPreflight = { verdict, findings: { tokenKind, registry: evidence }, accessRequest };
    // Only a push has a docker that may do it.
    const isDockers = login.from === "docker-config" && config.operation === "push";
    const isLeft = isDockers && (evidence.kind === "silent" || evidence.kind === "withheld");
    return { result, left: isLeft ? [image.host] : [] };
  };
  const asked = await Promise.all(
    config.logins.flatMap((login) =>
      imagesAt(config.destinations, login.registry.host).map((image) => ask(image, login)),
    ),
  );
  const left = new Set(asked.flatMap((one) => one.left));
  const results = asked.map(({ result }) => result);
  return {
    results: results.filter(({ accessRequest }) => !left.has(accessRequest.registry.host)),
    left: [...left],
  };
}

/** Whether all images that are pushed by a login of ours are on other registries than the token's. */
export function pushesElsewhereOnly({ accessRequest, destinations }: Config): boolean {
  return (
    ownImages(destinations).length > 0 && imagesAt(destinations, accessRequest.registry.host).length === 0
  );
}

/** What only docker can speak to gets all its tags from docker. */
export function leaveToDocker(config: Config, left: readonly string[] = []): Config {
  const settle = (one: Destination): Destination =>
    one.kind === "own" && left.includes(one.image.host)
      ? { ...(one.only && { only: one.only }), kind: "elsewhere", name: formatDestination(one) }
      : one;
  return left.length === 0 ? config : { ...config, destinations: config.destinations.map(settle) };
}
