// A push that another registry than the token's has failed: that one is asked again, with its own login.
import type { RegistryEvidence } from "../../access/evidence.ts";
import { formatEvidence } from "../../access/evidence.ts";
import type { RegistryLogin } from "../../access/registry-login.ts";
import type { Config } from "../../config/config.ts";
import { retryRule, type Cause } from "../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../diagnosis/failure.ts";
import { findStatus } from "../../diagnosis/log/status.ts";
import { judgeOther } from "../../diagnosis/other-registry.ts";
import { isTransient } from "../../lib/retry.ts";
import { canonicalHost } from "../../oci/host.ts";
import { imagesAt, type Image } from "../../oci/reference.ts";
import type { CommandFailure } from "../../ports/docker.ts";
import type { Ports } from "../../ports/ports.ts";
import { heldTokenKind } from "./preflight.ts";

/** BuildKit's last words on a push, and docker's first. */
const PUSH = /failed to push ([^\s/]{1,253})\/|The push refers to repository \[([^\]/\s]{1,253})\//g;

type Pushed = { login: RegistryLogin; image: Image };

function findOther({ output }: CommandFailure, { logins, destinations }: Config): Pushed | undefined {
  const [, built, pushed] = [...output.matchAll(PUSH)].at(-1) ?? [];
  const host = canonicalHost(built ?? pushed ?? "");
  const login = logins.find(({ registry }) => registry.host === host);
  const [image] = imagesAt(destinations, host);
  return login && image && { login, image };
}

/** Nothing where the push went to the token's registry, or docker's words say of a passing trouble whose it is. */
export async function explainOtherRegistry(
  failure: CommandFailure,
  { found, config }: { found: Failure; config: Config },
  registry: Ports["registry"],
): Promise<Failure | undefined> {
  const other = findOther(failure, config);
  if (other === undefined || retryRule(found.cause).kind === "transient") return undefined;
  const { image, login } = other;
  const answer = await registry.ask({ ...config.accessRequest, image, registry: login.registry });
  const tokenKind = heldTokenKind(config);
  const said = formatEvidence({ tokenKind, registry: answer }, image.host);
  const evidence = [...(found.evidence ?? []), ...said.map((line) => `Asked again, ${line}`)];
  const verdict = judgeOther(answer, image, login);
  const { match } = found;
  if (verdict.kind === "denied") return { ...verdict, match, evidence };
  return { ...certainCause(whatIsLeft(answer, { found, host: image.host })), match, evidence };
}

/** It allows the push, or does not say. */
function whatIsLeft(answer: RegistryEvidence, { found, host }: { found: Failure; host: string }): Cause {
  const words = found.match?.text;
  const status = words === undefined ? undefined : findStatus(words);
  if (answer.kind === "accepted" && status !== undefined && !isTransient(status) && status < 500)
    return { code: "registry-rejected", host, status, words };
  const reason =
    answer.kind === "silent"
      ? answer.reason
      : "it failed docker's request, and allows the same when asked again";
  return { code: "registry-unavailable", reason, host };
}
