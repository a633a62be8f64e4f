// Why a docker command failed: by its own words, by what the preflight learnt, and by asking the registry once more.
import { placeIn, type BuildOptions } from "../../build/options.ts";
import type { Location } from "../../diagnosis/log/build-steps.ts";
import type { Cause, CauseCode } from "../../diagnosis/causes.ts";
import { failureContextOf, type FailureContext } from "../../diagnosis/context.ts";
import { lineOfInstruction } from "../../build/dockerfile.ts";
import { formatEvidence } from "../../access/evidence.ts";
import { classifyLog, isInDockerfile } from "../../diagnosis/classify-log.ts";
import { parseLog, type ParsedLog } from "../../diagnosis/log/reader.ts";
import { classifyRefusal, certainCause } from "../../diagnosis/classify-refusal.ts";
import { dockerQueryFor } from "./build-requirements.ts";
import type { FailureWithEvidence } from "../explain.ts";
import type { Ports } from "../../ports/ports.ts";
import { heldTokenKind, type PreflightResult } from "./preflight.ts";
import type { Config } from "../../config/config.ts";
import type { CommandFailure } from "../../ports/docker.ts";

type Run = { config: Config; preflight: PreflightResult | undefined };

/** A cause is named only where docker's words name it; else it is `unknown`, with those words. */
export async function explainDockerFailure(
  failure: CommandFailure,
  run: Run,
  { registry, engine }: Pick<Ports, "registry" | "engine">,
): Promise<FailureWithEvidence> {
  const { config, preflight } = run;
  const happened = `\`${failure.command}\` ${formatStatus(failure.status)}`;
  const told: FailureWithEvidence =
    failure.registryFault === undefined
      ? await explainWords(failure, { ...run, happened }, engine)
      : certainCause(unavailable(failure.registryFault, config.accessRequest.registry.host));
  const { cause } = told;
  if (cause.code === "denied-hidden" && config.push.kind === "push")
    return askAgain(told, { ...run, isBare: WITHOUT_BEARER.test(told.evidence?.join() ?? "") }, registry);
  if (LOOKS_LIKE_THE_NETWORK.has(cause.code)) {
    const docker = await engine.detect(dockerQueryFor(config));
    if (docker.kind === "unavailable") return { ...told, ...certainCause(gone(docker.reason)) };
  }
  const isOfABuild = failure.command === "docker build";
  return cause.code === "unknown" && !isOfABuild && preflight?.verdict.kind === "undecided"
    ? certainCause(unavailable(`${preflight.verdict.reason}, and ${happened}`))
    : told;
}

/** Who is not told whom to ask for a bearer logs in without one: what docker does when its first question failed. */
const WITHOUT_BEARER = /login attempt to \S+ failed with status: 401/;

/** What docker itself said names the cause, as far as anything does. */
async function explainWords(
  failure: CommandFailure,
  { config, preflight, happened }: Run & { happened: string },
  engine: Ports["engine"],
): Promise<FailureWithEvidence> {
  const log = parseLog(failure.output, config.accessRequest.registry.host);
  const failureContext = circumstances(failure, { config, preflight });
  const { match, ...explained } = classifyLog(log, failureContext, happened);
  const { alternatives } = explained;
  const cause = (explained.cause.code === "unknown" ? killed(failure) : undefined) ?? explained.cause;
  return {
    cause,
    alternatives,
    evidence: match === undefined ? [] : [`Docker said: ${match.text}`],
    location: isInDockerfile(cause) ? await place(log, config.build.options, engine) : undefined,
  };
}

/** A daemon that dies leaves its client with a broken connection, and no word on whose it was. */
const LOOKS_LIKE_THE_NETWORK: ReadonlySet<CauseCode> = new Set([
  "registry-unavailable",
  "network-error",
  "interrupted",
  "unknown",
]);

function gone(reason: string): Cause {
  return { code: "docker-unavailable", reason: `it stopped while it worked, and ${reason}` };
}

/** Whoever stopped the whole run is known by now: this docker was ended alone, by a person or for want of memory. */
function killed({ status }: CommandFailure): Cause | undefined {
  return typeof status === "string" && status.startsWith("SIG")
    ? { code: "interrupted", signal: status }
    : undefined;
}

/** What docker's client did not show, the registry says to a request whose answer has words. */
async function askAgain(
  told: FailureWithEvidence,
  { config, preflight, isBare }: Run & { isBare: boolean },
  registry: Ports["registry"],
): Promise<FailureWithEvidence> {
  const { accessRequest } = config;
  const answer = await registry.ask(accessRequest);
  const tokenKind = heldTokenKind(config);
  const evidence = [
    ...(told.evidence ?? []),
    ...formatEvidence({ tokenKind, registry: answer }, accessRequest.registry.host).map(
      (line) => `Asked again, ${line}`,
    ),
  ];
  if (answer.kind === "accepted" && isBare)
    return {
      ...certainCause(unavailable("it refused docker's login, and allows the push to who asks again")),
      evidence,
    };
  if (answer.kind !== "refused" || answer.message === "") return { ...told, evidence };
  const api = preflight?.findings.api ?? UNASKED;
  return { ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }), evidence };
}

/** The line of the Dockerfile: the builder's own word, or where the instruction stands that it names. */
async function place(
  { location, instruction }: ParsedLog,
  build: BuildOptions,
  engine: Ports["engine"],
): Promise<Location | undefined> {
  if (location !== undefined) return placeIn(build, location);
  if (instruction === undefined) return undefined;
  const dockerfile = await engine.readDockerfile(build);
  const line = dockerfile === undefined ? undefined : lineOfInstruction(dockerfile, instruction);
  return line === undefined ? undefined : placeIn(build, { line });
}

const UNASKED = { kind: "silent", reason: "it was not asked" } as const;

function circumstances({ command }: CommandFailure, { config, preflight }: Run): FailureContext {
  const { accessRequest } = config;
  const known = { tokenKind: heldTokenKind(config), api: preflight?.findings.api ?? UNASKED };
  return { ...failureContextOf(accessRequest, known), operation: operationOf(command, config) };
}

function operationOf(command: CommandFailure["command"], { push }: Config): FailureContext["operation"] {
  if (command === "docker login") return "login";
  if (command === "docker pull") return "pull";
  return push.kind === "push" ? "push" : "build";
}

function unavailable(reason: string, host?: string) {
  return { code: "registry-unavailable", reason, host } as const;
}

/** A clause after the command's name. */
function formatStatus(status: CommandFailure["status"]): string {
  if (status === "not started") return "could not be started";
  if (status === "late") return "did not come to an end";
  return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}
