// Why a docker command failed: by its own words, by what the preflight learnt, and by asking the registry once more.
import { placeIn, type BuildOptions } from "../../build/options.ts";
import type { Location } from "../../diagnosis/log/build-steps.ts";
import type { Cause, CauseCode } from "../../diagnosis/causes.ts";
import { circumstancesOf, type Circumstances } from "../../diagnosis/context.ts";
import { lineOfInstruction } from "../../build/dockerfile.ts";
import { tell } from "../../access/evidence.ts";
import { explainLog, isInDockerfile } from "../../diagnosis/classify-log.ts";
import { readLog, type Reading } from "../../diagnosis/log/reader.ts";
import { explainRefusal, only } from "../../diagnosis/classify-refusal.ts";
import { wishFor } from "./build-requirements.ts";
import type { Accident } from "../explain.ts";
import type { CommandFailure, Ports } from "../../ports/ports.ts";
import { heldToken, type Clearance } from "./preflight.ts";
import type { Request } from "../../config/config.ts";

type Run = { request: Request; clearance: Clearance | undefined };

/** A cause is named only where docker's words name it; else it is `unknown`, with those words. */
export async function explainCommand(
  failure: CommandFailure,
  run: Run,
  { registry, engine }: Pick<Ports, "registry" | "engine">,
): Promise<Accident> {
  const { request, clearance } = run;
  const happened = `\`${failure.command}\` ${tellStatus(failure.status)}`;
  const told: Accident =
    failure.fault === undefined
      ? await explainWords(failure, { ...run, happened }, engine)
      : only(unavailable(failure.fault, request.question.registry.host));
  const { cause } = told;
  if (cause.code === "denied-hidden" && request.push.kind === "push")
    return askAgain(told, { ...run, isBare: WITHOUT_BEARER.test(told.evidence?.join() ?? "") }, registry);
  if (LOOKS_LIKE_THE_NETWORK.has(cause.code)) {
    const docker = await engine.look(wishFor(request));
    if (docker.kind === "unavailable") return { ...told, ...only(gone(docker.reason)) };
  }
  const isOfABuild = failure.command === "docker build";
  return cause.code === "unknown" && !isOfABuild && clearance?.verdict.kind === "undecided"
    ? only(unavailable(`${clearance.verdict.reason}, and ${happened}`))
    : told;
}

/** Who is not told whom to ask for a bearer logs in without one: what docker does when its first question failed. */
const WITHOUT_BEARER = /login attempt to \S+ failed with status: 401/;

/** What docker itself said names the cause, as far as anything does. */
async function explainWords(
  failure: CommandFailure,
  { request, clearance, happened }: Run & { happened: string },
  engine: Ports["engine"],
): Promise<Accident> {
  const reading = readLog(failure.output, request.question.registry.host);
  const around = circumstances(failure, { request, clearance });
  const { sighting, ...explained } = explainLog(reading, around, happened);
  const { alternatives } = explained;
  const cause = (explained.cause.code === "unknown" ? killed(failure) : undefined) ?? explained.cause;
  return {
    cause,
    alternatives,
    evidence: sighting === undefined ? [] : [`Docker said: ${sighting.text}`],
    location: isInDockerfile(cause) ? await place(reading, request.build.options, engine) : undefined,
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
  told: Accident,
  { request, clearance, isBare }: Run & { isBare: boolean },
  registry: Ports["registry"],
): Promise<Accident> {
  const { question } = request;
  const answer = await registry.ask(question);
  const tokenKind = heldToken(request);
  const evidence = [
    ...(told.evidence ?? []),
    ...tell({ tokenKind, registry: answer }, question.registry.host).map((line) => `Asked again, ${line}`),
  ];
  if (answer.kind === "accepted" && isBare)
    return {
      ...only(unavailable("it refused docker's login, and allows the push to who asks again")),
      evidence,
    };
  if (answer.kind !== "refused" || answer.message === "") return { ...told, evidence };
  const api = clearance?.findings.api ?? UNASKED;
  return { ...explainRefusal(answer.message, question, { api, tokenKind }), evidence };
}

/** The line of the Dockerfile: the builder's own word, or where the instruction stands that it names. */
async function place(
  { location, instruction }: Reading,
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

function circumstances({ command }: CommandFailure, { request, clearance }: Run): Circumstances {
  const { question } = request;
  const known = { tokenKind: heldToken(request), api: clearance?.findings.api ?? UNASKED };
  return { ...circumstancesOf(question, known), operation: operationOf(command, request) };
}

function operationOf(command: CommandFailure["command"], { push }: Request): Circumstances["operation"] {
  if (command === "docker login") return "login";
  if (command === "docker pull") return "pull";
  return push.kind === "push" ? "push" : "build";
}

function unavailable(reason: string, host?: string) {
  return { code: "registry-unavailable", reason, host } as const;
}

/** A clause after the command's name. */
function tellStatus(status: CommandFailure["status"]): string {
  if (status === "not started") return "could not be started";
  if (status === "late") return "did not come to an end";
  return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}
