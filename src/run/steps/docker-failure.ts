// Why a docker command failed: by docker's output, by the preflight's findings, and by asking the registry once more.
import { placeIn, type BuildOptions } from "../../build/options.ts";
import { recordOf, type Cause } from "../../diagnosis/causes/index.ts";
import type { LogMatch } from "../../diagnosis/log/match.ts";
import { failureContextOf, NOT_ASKED, type FailureContext } from "../../diagnosis/context.ts";
import { linesAround, lineOfInstruction } from "../../build/dockerfile.ts";
import { formatEvidence } from "../../access/evidence.ts";
import { classifyLog } from "../../diagnosis/classify-log.ts";
import { parseLog, type ParsedLog } from "../../diagnosis/log/reader.ts";
import { classifyRefusal } from "../../diagnosis/classify-refusal.ts";
import { findStatus } from "../../diagnosis/log/status.ts";
import { printableLine } from "../../lib/redact.ts";
import { isTransient } from "../../lib/retry.ts";
import { certainCause, isSilenceOf, type Failure } from "../../diagnosis/failure.ts";
import { completeCause } from "./complete-cause.ts";
import { explainOtherRegistry } from "./other-registry-failure.ts";
import { dockerQueryFor } from "./build/build-requirements.ts";
import type { Ports } from "../../ports/ports.ts";
import { heldTokenKind, type PreflightResult } from "./preflight.ts";
import type { Config } from "../../config/config.ts";
import type { CommandFailure, ReadyEngine } from "../../ports/docker.ts";

type Run = { config: Config; preflight: PreflightResult | undefined };

/** A cause is named only where docker's output names it; otherwise it is `unknown`, with the end of the output. */
export async function explainDockerFailure(
  failure: CommandFailure,
  run: Run,
  { registry, engine }: Pick<Ports, "registry" | "engine">,
): Promise<Failure> {
  const { config, preflight } = run;
  const happened = `\`${failure.command}\` ${formatStatus(failure.status)}`;
  let found: Failure =
    failure.registryFault === undefined
      ? await explainOutput(failure, { ...run, happened }, engine)
      : certainCause(unavailable(failure.registryFault, config.accessRequest.registry.host));
  const other = await explainOtherRegistry(failure, { found, config }, registry);
  if (other !== undefined) return other;
  const { cause } = found;
  if (cause.code === "denied-hidden" && config.push.kind === "push") return askAgain(found, run, registry);
  if (recordOf(cause).mayBeDeadDaemon && !isSilenceOf(found, config.accessRequest.registry.host)) {
    const docker = await engine.detect(dockerQueryFor(config));
    if (docker.kind === "unavailable") return { ...found, ...certainCause(gone(docker.reason)) };
    if (cause.code === "unknown") found = { ...found, cause: { ...cause, tools: toolsOf(docker) } };
  }
  if (isUnexplained(cause) && isAllowed(run) && speaksToRegistry(failure, config))
    return askAboutUnknown(found, { ...run, output: failure.output }, registry);
  const isOfABuild = failure.command === "docker build";
  return cause.code === "unknown" && !isOfABuild && preflight?.verdict.kind === "undecided"
    ? certainCause(unavailable(`${preflight.verdict.reason}, and ${happened}`))
    : found;
}

/** Docker's output names the cause, as far as anything does. */
async function explainOutput(
  failure: CommandFailure,
  { config, preflight, happened }: Run & { happened: string },
  engine: Ports["engine"],
): Promise<Failure> {
  const log = parseLog(failure.output, config.accessRequest.registry.host);
  const found = classifyLog(log, contextOf(failure, { config, preflight }), happened);
  const cause =
    (found.cause.code === "unknown" ? killed(failure) : undefined) ??
    (await completeCause(found.cause, { ...failure, config, engine }));
  const placed = recordOf(cause).inDockerfile ? await place(log, config.build.options, engine) : undefined;
  return { ...found, cause, ...placed };
}

/** For a report of the failure. */
function toolsOf({ version, buildx, buildxVersion, builder }: ReadyEngine): string[] {
  return [
    ...(version === undefined ? [] : [`docker ${version}`]),
    ...(buildx ? [`buildx ${buildxVersion ?? ""}`.trim()] : []),
    `builder: ${builder.driver}`,
  ];
}

/** The line that named the cause, as evidence. */
export function formatDockerLine({ text }: LogMatch): string {
  return `Docker said: ${text}`;
}

function gone(reason: string): Cause {
  return { code: "docker-unavailable", reason: `it stopped while it worked, and ${reason}` };
}

/** The whole run was not stopped: this docker alone was killed, by a person or for lack of memory. */
function killed({ status }: CommandFailure): Cause | undefined {
  return typeof status === "number" || status === "late" || status === "not started"
    ? undefined
    : { code: "interrupted", signal: status };
}

/** The words are unknown, or say a status alone, or blame a token that the registry itself has just accepted. */
function isUnexplained(cause: Cause): boolean {
  if (cause.code === "unknown" || cause.code === "registry-rejected") return true;
  return cause.code === "token-invalid" && cause.proof === "registry";
}

/** The registry itself said yes before docker was started. */
function isAllowed({ preflight }: Run): boolean {
  return preflight?.verdict.kind === "allowed" && preflight.findings.registry?.kind === "accepted";
}

/** As BuildKit says it, and as the excerpt of the step in which docker's old store of images pushes. */
const FAILED_PUSH = /failed to push |^ ?> pushing .{1,400} with docker:$/m;

/** A build speaks to others, too, until it pushes. */
function speaksToRegistry({ command, output }: CommandFailure, { push }: Config): boolean {
  if (command === "docker build") return push.kind === "push" && FAILED_PUSH.test(output);
  return command === "docker login" || command === "docker push";
}

/** No signature matches: what the registry answers now, and the status that docker names, decide. */
async function askAboutUnknown(
  found: Failure,
  { config, preflight, output }: Run & { output: string },
  registry: Ports["registry"],
): Promise<Failure> {
  const { accessRequest } = config;
  const { host } = accessRequest.registry;
  const tokenKind = heldTokenKind(config);
  const answer = await registry.ask(accessRequest);
  const { lastLines } = parseLog(output, host);
  const words = found.match?.text ?? lastLines.findLast((line) => line.trim() !== "");
  const evidence = [
    ...(words === undefined || found.match !== undefined ? [] : [`Docker said: ${words}`]),
    ...formatEvidence({ tokenKind, registry: answer }, host).map((line) => `Asked again, ${line}`),
  ];
  const known = { ...found, evidence };
  switch (answer.kind) {
    case "refused": {
      const api = preflight?.findings.api ?? NOT_ASKED;
      return { ...known, ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }) };
    }
    case "withheld":
    case "silent":
      return { ...known, ...certainCause(unavailable(answer.reason, host)) };
    case "accepted": {
      const status = lastLines.map(findStatus).findLast((one) => one !== undefined);
      if (status !== undefined && !isTransient(status) && status < 500)
        return { ...known, ...certainCause({ code: "registry-rejected", host, status, words }) };
      return {
        ...known,
        ...certainCause(
          unavailable("it failed docker's request, and allows the same when asked again", host),
        ),
      };
    }
  }
}

/** The registry gives us the reason that docker's client did not show. */
async function askAgain(
  found: Failure,
  { config, preflight }: Run,
  registry: Ports["registry"],
): Promise<Failure> {
  const { accessRequest } = config;
  const answer = await registry.ask(accessRequest);
  const tokenKind = heldTokenKind(config);
  const evidence = formatEvidence({ tokenKind, registry: answer }, accessRequest.registry.host).map(
    (line) => `Asked again, ${line}`,
  );
  if (answer.kind === "accepted" && found.match?.facts.loginWithoutBearer === true)
    return {
      ...found,
      ...certainCause(unavailable("it refused docker's login, and allows the push when asked again")),
      evidence,
    };
  if (answer.kind !== "refused" || answer.message === "") return { ...found, evidence };
  const api = preflight?.findings.api ?? NOT_ASKED;
  return {
    match: found.match,
    ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }),
    evidence,
  };
}

/** The line of the Dockerfile: as the builder reports it, or that of the instruction that it names. */
async function place(
  { location, instruction }: ParsedLog,
  build: BuildOptions,
  engine: Ports["engine"],
): Promise<Pick<Failure, "location" | "excerpt">> {
  if (location === undefined && instruction === undefined) return {};
  const dockerfile = await engine.readDockerfile(build);
  const line =
    location?.line ??
    (dockerfile === undefined ? undefined : lineOfInstruction(dockerfile, instruction ?? ""));
  if (line === undefined) return {};
  return {
    location: placeIn(build, { line }),
    ...(dockerfile !== undefined && { excerpt: linesAround(dockerfile, line).map(printableLine) }),
  };
}

function contextOf({ command }: CommandFailure, { config, preflight }: Run): FailureContext {
  const { accessRequest } = config;
  const known = { tokenKind: heldTokenKind(config), api: preflight?.findings.api ?? NOT_ASKED };
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
