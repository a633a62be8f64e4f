// Docker's part of a push, with patience: what the registry is at fault for is tried again, and nothing is built twice.
import { findRetryAfter } from "../../lib/retry.ts";
import { areStepsDone } from "../../diagnosis/log/progress-lines.ts";
import type { Image } from "../../oci/reference.ts";
import type { TagSnapshot } from "./tag-snapshot.ts";
import { replanFromCache } from "./plan-build.ts";
import { explainDockerFailure } from "./docker-failure.ts";
import type { FailureWithEvidence } from "../explain.ts";
import type { RetryBudget, RetryTask } from "../../lib/retry.ts";
import type { Ports } from "../../ports/ports.ts";
import type { PreflightResult } from "./preflight.ts";
import type { Config } from "../../config/config.ts";
import type { RequestFailure } from "../../lib/request-failure.ts";
import { isRegistryFault, mayBeJustCreated } from "../../diagnosis/retryable.ts";
import type { EngineSession, BuildPlan, CommandFailure, BuildDone } from "../../ports/docker.ts";

export type BuildRun = {
  config: Config;
  ports: Ports;
  session: EngineSession;
  preflight: PreflightResult | undefined;
  budget: RetryBudget;
  /** What the registry had before; nothing as long as nothing is pushed. */
  snapshot?: Promise<TagSnapshot> | undefined;
};

type Failed = { kind: "failed"; failure: FailureWithEvidence };

export function logInWithRetry(site: BuildRun): Promise<{ kind: "done" } | Failed> {
  return retryCommand("to log in", site, (number) =>
    number === 1 ? site.session.loggedIn() : site.session.logInAgain(),
  );
}

/** Builds, and pushes what is to be pushed; with buildx both is one command. */
export async function buildWithRetry(plan: BuildPlan, site: BuildRun): Promise<BuildDone | Failed> {
  const { session, ports } = site;
  const title = plan.push ? "Build and push" : "Build";
  let fitted = plan;
  const built = await retryCommand("to build and push", site, async () => {
    const result = await ports.reporter.group(title, () => session.build(fitted));
    // Retry without `--no-cache`: the steps are already built.
    if (result.kind === "failed" && areStepsDone(result.output)) fitted = replanFromCache(plan);
    return result;
  });
  if (built.kind === "failed" || plan.buildx || !plan.push) return built;

  let { digest } = built;
  for (const reference of plan.references) {
    const pushed = await retryCommand(`to push ${reference}`, site, () =>
      ports.reporter.group("Push", () => session.push(reference)),
    );
    if (pushed.kind === "failed") return pushed;
    digest ??= pushed.digest;
  }
  return { ...built, digest };
}

/** A failure is explained at once, for its cause decides whether another try may help. */
async function retryCommand<Done extends { kind: "done" }>(
  what: string,
  site: BuildRun,
  attempt: (number: number) => Promise<Done | CommandFailure>,
): Promise<Done | Failed> {
  const { config, preflight, ports, budget } = site;
  let tries = 0;
  const task: RetryTask<Done | (Failed & { requestFailure: RequestFailure })> = {
    what,
    attempt: async (number) => {
      tries = number;
      const result = await attempt(number);
      if (result.kind === "done") return result;
      const failure = await explainDockerFailure(result, { config, preflight }, ports);
      return { kind: "failed", failure, requestFailure: await requestFailureFor(result, failure, site) };
    },
    failure: (result) => (result.kind === "failed" ? result.requestFailure : undefined),
  };
  const result = await budget.retry(task);
  if (result.kind === "done" || tries === 1) return result;
  const { failure } = result;
  const evidence = [...(failure.evidence ?? []), `It was tried ${tries} times.`];
  return { kind: "failed", failure: { ...failure, evidence } };
}

async function requestFailureFor(
  commandFailure: CommandFailure,
  failure: FailureWithEvidence,
  site: BuildRun,
): Promise<RequestFailure> {
  const { evidence: [told] = [], cause } = failure;
  return {
    kind: "request-failure",
    reason: told ?? `\`${commandFailure.command}\` failed (${cause.code})`,
    retryable: await mayPass(commandFailure, failure, site),
    // Only the line that decides speaks for the registry: a program of the Dockerfile may print such words, too.
    retryAfter: findRetryAfter(told ?? ""),
  };
}

/** Whether it is the registry's fault, and over in a moment. */
async function mayPass(
  commandFailure: CommandFailure,
  failure: FailureWithEvidence,
  site: BuildRun,
): Promise<boolean> {
  const { image, registry } = site.config.accessRequest;
  const { command, status, registryFault } = commandFailure;
  const isPush = isOfThePush(commandFailure, failure, site.config);
  // A registry that is slow may be quicker; one that we do not trust with the token says the same again.
  const isFinal = registryFault !== undefined && status !== "late";
  if ((isPush || command === "docker login") && !isFinal && isRegistryFault(failure.cause, registry.host))
    return true;
  return isPush && mayBeJustCreated(failure.cause) && (await isJustCreated(image, site));
}

/** A build speaks to many: the builder, other registries, whatever its commands reach. */
function isOfThePush(
  { command, output }: CommandFailure,
  { evidence: [told] = [] }: FailureWithEvidence,
  { accessRequest, push }: Config,
): boolean {
  if (command !== "docker build") return command === "docker push";
  const namesOurs = told?.includes(accessRequest.registry.host) === true;
  return push.kind === "push" && (areStepsDone(output) || namesOurs);
}

/** The registry let us begin an upload, and there was no such package: then it is we who have just made it. */
async function isJustCreated(image: Image, { preflight, snapshot }: BuildRun): Promise<boolean> {
  return preflight?.verdict.kind === "allowed" && (await snapshot)?.justCreated(image) === true;
}
