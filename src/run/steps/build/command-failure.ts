// Why a docker command failed, and whether it is worth a retry; loaded by the first failure.
import { areStepsDone } from "../../../diagnosis/log/progress-lines.ts";
import { retryRule } from "../../../diagnosis/causes/index.ts";
import type { Failure } from "../../../diagnosis/failure.ts";
import type { Config } from "../../../config/config.ts";
import type { RequestFailure } from "../../../lib/request-failure.ts";
import { ownImages, type Image } from "../../../oci/reference.ts";
import type { CommandFailure } from "../../../ports/docker.ts";
import { explainDockerFailure, formatDockerLine } from "../docker-failure.ts";
import type { PreflightResult } from "../preflight.ts";
import type { TagSnapshot } from "../tags/tag-snapshot.ts";
import type { Ports } from "../../../ports/ports.ts";

type RetryContext = {
  config: Config;
  preflight: PreflightResult | undefined;
  /** What the registry had before; nothing as long as nothing is pushed. */
  snapshot?: Promise<TagSnapshot> | undefined;
};

export async function explainCommandFailure(
  result: CommandFailure,
  run: RetryContext & { ports: Pick<Ports, "registry" | "engine"> },
): Promise<{ failure: Failure; requestFailure: RequestFailure }> {
  const failure = await explainDockerFailure(result, run, run.ports);
  return { failure, requestFailure: await requestFailureFor(result, failure, run) };
}

/** The decision reads the cause and the facts of docker's line, never a sentence of ours. */
export async function requestFailureFor(
  commandFailure: CommandFailure,
  failure: Pick<Failure, "cause" | "match">,
  run: RetryContext,
): Promise<RequestFailure> {
  const { cause, match } = failure;
  return {
    kind: "request-failure",
    reason:
      match === undefined ? `\`${commandFailure.command}\` failed (${cause.code})` : formatDockerLine(match),
    retryable: await isRetryable(commandFailure, failure, run),
    // Only the line that decides speaks for the registry: a program of the Dockerfile may print such words, too.
    retryAfter: match?.facts.retryAfter,
  };
}

/** Whether it is the registry's fault, and may be over in a moment. */
async function isRetryable(
  commandFailure: CommandFailure,
  failure: Pick<Failure, "cause" | "match">,
  run: RetryContext,
): Promise<boolean> {
  const { image, registry } = run.config.accessRequest;
  const { command, status, registryFault } = commandFailure;
  const isPush = isOfThePush(commandFailure, failure, run.config);
  const rule = retryRule(failure.cause);
  switch (rule.kind) {
    case "never":
      return false;
    case "transient": {
      // A slow registry may be quicker next time; one that we do not trust with the token stays the same.
      const isFinal = registryFault !== undefined && status !== "late";
      const hosts = [registry.host, ...ownImages(run.config.destinations).map(({ host }) => host)];
      const isOfRegistry = rule.host === undefined || hosts.includes(rule.host);
      return (isPush || command === "docker login") && !isFinal && isOfRegistry;
    }
    case "if-just-created":
      return isPush && (await isJustCreated(image, run));
  }
}

/** A build also talks to the builder, to other registries, and to all that its commands reach. */
function isOfThePush(
  { command, output }: CommandFailure,
  { match }: Pick<Failure, "match">,
  { push }: Config,
): boolean {
  if (command !== "docker build") return command === "docker push";
  return push.kind === "push" && (areStepsDone(output) || match?.facts.namesRegistry === true);
}

/** The registry allowed the upload and had no such package: this run has just created it. */
async function isJustCreated(image: Image, { preflight, snapshot }: RetryContext): Promise<boolean> {
  return preflight?.verdict.kind === "allowed" && (await snapshot)?.justCreated(image) === true;
}
