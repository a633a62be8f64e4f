// The plan of a build: what was asked for, fitted to what may be done here and what the builder can do.
import { isAsked } from "../domain/attestation.ts";
import { isInline } from "../domain/build-cache.ts";
import {
  inputsForBuildx,
  versionsNeeded,
  type BuildInput,
  type BuildOptions,
} from "../domain/build-option.ts";
import { readOutput } from "../domain/build-output.ts";
import type { Cause, Unsuited } from "../domain/cause.ts";
import { can, isEngine, tellDriver, type Capability, type Driver } from "../domain/driver.ts";
import type { ReadyEngine } from "../domain/evidence.ts";
import { printImage, printReference } from "../domain/image-reference.ts";
import { isLoopback } from "../domain/registry-host.ts";
import { isForeignHeadWithSecrets } from "../domain/run-context.ts";
import { isOlder } from "../domain/version.ts";
import type { BuilderOrder, BuildPlan, CommandFailure, EngineWish } from "./ports.ts";
import type { Request } from "./request.ts";

export type Remark = { title: string; text: string };

export type Planned =
  /** `order`: a builder to be made first. `remarks`: what was left out, and why. */
  | { kind: "plan"; plan: BuildPlan; order: BuilderOrder | undefined; remarks: readonly Remark[] }
  | { kind: "impossible"; cause: Cause };

/** What a look at docker has to find out for this request. */
export function wishFor({ build }: Request): EngineWish {
  const { options, endpoint } = build;
  const asked = needs(options).length > 0 || options.values["cache-to"] !== undefined;
  return {
    builder: options.values.builder?.[0],
    endpoint,
    version: versionsNeeded(options).length > 0,
    capabilities: asked,
  };
}

export function planBuild(request: Request, docker: ReadyEngine): Planned {
  const { build, push } = request;
  const missing = docker.buildx ? [] : inputsForBuildx(withoutCache(build.options));
  if (missing.length > 0) return impossible({ code: "buildx-missing", inputs: missing });
  const { buildxVersion } = docker;
  const tooNew = versionsNeeded(build.options).filter(
    ({ since }) => buildxVersion !== undefined && isOlder(buildxVersion, since),
  );
  if (buildxVersion !== undefined && tooNew.length > 0)
    return impossible({ code: "buildx-too-old", found: buildxVersion, needs: tooNew });

  const wanted = needs(build.options);
  const lacking = wanted.filter(({ capability }) => !can(docker.builder.driver, capability));
  const order = orderFor(request, docker, lacking.length > 0);
  if (lacking.length > 0 && order === undefined)
    return impossible(
      unsuited(
        lacking.map(({ input }) => input),
        docker.builder.driver,
      ),
    );

  const driver = order?.driver ?? docker.builder.driver;
  const trusted = withoutSecrets(request);
  const cached = withCache(trusted.options, { request, driver, buildx: docker.buildx });
  const options = withAttestations(
    withoutLoad(cached.options, { push: push.kind === "push", driver }),
    request,
    driver,
  );
  const plan: BuildPlan = {
    options,
    references: referencesOf(request),
    push: push.kind === "push",
    buildx: docker.buildx,
    withoutAttestations: options.attestations.length === 0,
  };
  return { kind: "plan", plan, order, remarks: [...trusted.remarks, ...cached.remarks] };
}

/** Why there is no builder that can do what was asked for. */
export function unsuitedAfter(
  { output }: CommandFailure,
  { build }: Request,
  { builder }: ReadyEngine,
): Cause {
  const lacking = needs(build.options).filter(({ capability }) => !can(builder.driver, capability));
  const inputs = build.endpoint === undefined ? lacking.map(({ input }) => input) : ["endpoint"];
  const failure =
    output
      .trimEnd()
      .split("\n")
      .at(-1)
      ?.replace(/^ERROR: /, "") ?? "";
  return { ...unsuited(inputs, builder.driver), failure };
}

type Need = { input: string; capability: Capability };

/** What was asked for by name, and not every builder can do. A cache is no need: the image is as good without it. */
function needs({ values, attestations }: BuildOptions): Need[] {
  const outputs = (values.outputs ?? []).map(readOutput);
  const rows: readonly (readonly [input: string, capability: Capability, asked: boolean])[] = [
    ["platforms", "several platforms", (values.platforms?.length ?? 0) > 1],
    ["provenance, sbom or attests", "attestations", attestations.some(isAsked)],
    ["outputs", "image archives", outputs.some(({ isArchive }) => isArchive)],
    ["outputs", "push by digest", outputs.some(({ byDigest }) => byDigest)],
    ["outputs", "several outputs", outputs.length > 1],
  ];
  return rows.filter(([, , asked]) => asked).map(([input, capability]) => ({ input, capability }));
}

/** A builder that somebody chose is used as it is; docker's own gives way to one that can do more. */
function orderFor(
  { build, question }: Request,
  { builder, buildx }: ReadyEngine,
  isLacking: boolean,
): BuilderOrder | undefined {
  if (build.endpoint !== undefined) return { driver: "remote", endpoint: build.endpoint };
  if (!isLacking || !buildx || builder.name !== undefined) return undefined;
  return { driver: "docker-container", hostNetwork: isLoopback(question.registry.host) };
}

function unsuited(
  inputs: readonly string[],
  driver: Driver,
): { code: "platform-unsupported" | "option-unsupported" } & Unsuited {
  const code = inputs.includes("platforms") ? "platform-unsupported" : "option-unsupported";
  return { code, inputs: [...new Set(inputs)], builder: tellDriver(driver), failure: undefined };
}

type Fitted = { options: BuildOptions; remarks: readonly Remark[] };

/** A stranger's commit in a run that holds secrets gets none of them: its Dockerfile could send them anywhere. */
function withoutSecrets({ build: { options }, question }: Request): Fitted {
  const { secrets, values } = options;
  if (!isForeignHeadWithSecrets(question.context)) return { options, remarks: [] };
  const withheld = [
    ...new Set([...secrets.map(({ input }) => input), ...(values.ssh === undefined ? [] : ["ssh"])]),
  ];
  const text = `This run builds a commit from a fork, which must not see them: ${withheld.join(", ")}.`;
  return {
    options: { ...options, secrets: [], values: without(values, "ssh") },
    remarks: withheld.length === 0 ? [] : [{ title: "The build gets no secrets", text }],
  };
}

/** A fork's build could put anything into a cache that later builds trust; and not every builder can write one. */
function withCache(
  options: BuildOptions,
  { request, driver, buildx }: { request: Request; driver: Driver; buildx: boolean },
): Fitted {
  const { values } = options;
  if (!buildx)
    return {
      options: withoutCache(options),
      remarks: cacheRemark(options, "The classic `docker build` knows no such cache"),
    };
  const exports = values["cache-to"] ?? [];
  const reason =
    request.question.context.head === "foreign"
      ? "This run builds a commit from a fork, and later builds must be able to trust the cache"
      : `It cannot be written by ${tellDriver(driver)}. Turn on the containerd image store of your docker, or make a builder with docker/setup-buildx-action before this step`;
  const kept =
    request.question.context.head === "foreign"
      ? []
      : exports.filter((entry) => can(driver, "cache export") || isInline(entry));
  if (kept.length === exports.length) return { options, remarks: [] };
  const rest = without(values, "cache-to");
  return {
    options: { ...options, values: kept.length > 0 ? { ...rest, "cache-to": kept } : rest },
    remarks: [{ title: "The build's cache is not written", text: `${reason}.` }],
  };
}

function cacheRemark({ values }: BuildOptions, text: string): Remark[] {
  const isAskedFor = values["cache-from"] !== undefined || values["cache-to"] !== undefined;
  return isAskedFor ? [{ title: "The build's cache is not used", text: `${text}.` }] : [];
}

function withoutCache(options: BuildOptions): BuildOptions {
  return { ...options, values: without(without(options.values, "cache-from"), "cache-to") };
}

/** What docker's own builder pushes is in the engine, too; to ask for both is more than an older one can do. */
function withoutLoad(
  options: BuildOptions,
  { push, driver }: { push: boolean; driver: Driver },
): BuildOptions {
  return push && isEngine(driver) ? { ...options, values: without(options.values, "load") } : options;
}

/**
 * An image for several platforms is an index anyway and tells where it comes from. One for a single platform stays
 * what it is, without entries `unknown/unknown`, unless attestations are asked for.
 */
function withAttestations(options: BuildOptions, { build }: Request, driver: Driver): BuildOptions {
  const { values, attestations } = options;
  const isIndex = (values.platforms?.length ?? 0) > 1 || attestations.some(isAsked);
  const isSaid = attestations.some((entry) => entry.startsWith("type=provenance"));
  const isLoaded =
    values.load !== undefined || (values.outputs ?? []).some((entry) => readOutput(entry).type === "docker");
  const fits = isIndex && !isSaid && !isLoaded && can(driver, "attestations");
  return fits && build.standardProvenance !== undefined
    ? { ...options, attestations: [build.standardProvenance, ...attestations] }
    : options;
}

/** One reference is pushed; an image that is built only gets all its tags from docker. */
function referencesOf({ build, tags, question: { image }, push }: Request): string[] {
  const outputs = (build.options.values.outputs ?? []).map(readOutput);
  const byDigest = outputs.find((output) => output.byDigest);
  if (byDigest !== undefined) return byDigest.name === undefined ? [printImage(image)] : [];
  const references = tags.map((tag) => printReference(image, tag));
  return push.kind === "push" ? references.slice(0, 1) : references;
}

function without(values: BuildOptions["values"], left: BuildInput): BuildOptions["values"] {
  return Object.fromEntries(Object.entries(values).filter(([input]) => input !== left));
}

function impossible(cause: Cause): Planned {
  return { kind: "impossible", cause };
}
