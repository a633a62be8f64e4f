// What a build asks of docker beyond the ordinary: a buildx, a newer one, a builder that can do it.
import { isAsked } from "../domain/attestation.ts";
import { inputsForBuildx, versionsNeeded } from "../domain/build-option.ts";
import { readOutput } from "../domain/build-output.ts";
import type { Cause } from "../domain/cause.ts";
import { can, tellDriver, type Capability, type Driver } from "../domain/driver.ts";
import type { ReadyEngine } from "../domain/evidence.ts";
import { isLoopback } from "../domain/registry-host.ts";
import { isOlder } from "../domain/version.ts";
import type { BuilderOrder, CommandFailure, EngineWish } from "./ports.ts";
import type { Request } from "./request.ts";

/** What a look at docker has to find out for this request. */
export function wishFor(request: Request): EngineWish {
  const { options, endpoint } = request.build;
  return {
    builder: options.values.builder?.[0],
    endpoint,
    version: versionsNeeded(options).length > 0,
    capabilities: needs(request).length > 0 || options.values["cache-to"] !== undefined,
  };
}

export type Means =
  /** `order`: a builder that has to be made first. */
  { kind: "means"; order: BuilderOrder | undefined; driver: Driver } | { kind: "missing"; cause: Cause };

/** A builder that somebody chose is used as it is; docker's own gives way to one that can do more. */
export function findMeans(request: Request, docker: ReadyEngine): Means {
  const { buildx, builder } = docker;
  const flaw = buildx ? tooOld(request, docker) : withoutBuildx(request);
  if (flaw !== undefined) return { kind: "missing", cause: flaw };
  const { endpoint } = request.build;
  if (endpoint !== undefined)
    return { kind: "means", order: { driver: "remote", endpoint }, driver: "remote" };
  const inputs = lacking(request, builder.driver);
  if (inputs.length === 0) return { kind: "means", order: undefined, driver: builder.driver };
  if (builder.name !== undefined)
    return { kind: "missing", cause: unsuited(inputs, builder.driver, undefined) };
  const hostNetwork = isLoopback(request.question.registry.host);
  return { kind: "means", order: { driver: "docker-container", hostNetwork }, driver: "docker-container" };
}

/** Why there is no builder that can do what was asked for, though one was to be made. */
export function unsuitedAfter({ output }: CommandFailure, request: Request, { builder }: ReadyEngine): Cause {
  const inputs = request.build.endpoint === undefined ? lacking(request, builder.driver) : ["endpoint"];
  const [failure = ""] = output.trimEnd().split("\n").slice(-1);
  return unsuited(inputs, builder.driver, failure.replace(/^ERROR: /, ""));
}

function withoutBuildx({ build }: Request): Cause | undefined {
  // The classic build leaves its image in the engine anyway; caches are left out, and told.
  const free = new Set(["load", "cache-to"]);
  const inputs = inputsForBuildx(build.options).filter((input) => !free.has(input));
  const all = build.endpoint === undefined ? inputs : [...inputs, "endpoint"];
  return all.length === 0 ? undefined : { code: "buildx-missing", inputs: all };
}

/** A buildx of a commit has no version, and is taken for a new one. */
function tooOld({ build }: Request, { buildxVersion: found }: ReadyEngine): Cause | undefined {
  if (found === undefined) return undefined;
  const needs = versionsNeeded(build.options).filter(({ since }) => isOlder(found, since));
  return needs.length === 0 ? undefined : { code: "buildx-too-old", found, needs };
}

/** The inputs that ask for what this driver cannot do. */
function lacking(request: Request, driver: Driver): string[] {
  const inputs = needs(request).flatMap(({ input, capability }) => (can(driver, capability) ? [] : input));
  return [...new Set(inputs)];
}

type Need = { input: string; capability: Capability };

/** What is asked for by name, and not every builder can do. A cache is no need: the image is as good without it. */
function needs({ build, push }: Request): Need[] {
  const { values, attestations } = build.options;
  const outputs = (values.outputs ?? []).map(readOutput);
  const others = outputs.filter(({ type }) => type !== "image" && type !== "registry");
  const rows: readonly (readonly [input: string, capability: Capability, asked: boolean])[] = [
    ["platforms", "several platforms", (values.platforms?.length ?? 0) > 1],
    ["provenance, sbom and attests", "attestations", attestations.some(isAsked)],
    ["outputs", "image archives", outputs.some(({ isArchive }) => isArchive)],
    ["outputs", "push by digest", outputs.some(({ byDigest }) => byDigest)],
    ["outputs", "several outputs", outputs.length > 1 || (push.kind === "push" && others.length > 0)],
  ];
  return rows.filter(([, , asked]) => asked).map(([input, capability]) => ({ input, capability }));
}

function unsuited(inputs: readonly string[], driver: Driver, failure: string | undefined): Cause {
  const code = inputs.includes("platforms") ? "platform-unsupported" : "option-unsupported";
  return { code, inputs, builder: tellDriver(driver), failure };
}
