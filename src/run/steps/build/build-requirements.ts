// What a build asks of docker beyond the ordinary: a buildx, a newer one, a builder that can do it.
import { isAsked } from "../../../build/attestations.ts";
import {
  attestationInputs,
  inputsForBuildx,
  versionsNeeded,
  type BuildOptions,
} from "../../../build/options.ts";
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { supports, formatDriver, type Capability, type Driver } from "../../../build/driver.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import { isLoopback } from "../../../oci/host.ts";
import { ownImages } from "../../../oci/reference.ts";
import { isImmutable } from "../../../tags/immutable.ts";
import type { PlannedTag } from "../../../tags/metadata.ts";
import { isOlder } from "../../../lib/version.ts";
import type { Config } from "../../../config/config.ts";
import type {
  Builder,
  CommandFailure,
  DockerQuery,
  EngineEvidence,
  NewBuilder,
  ReadyEngine,
} from "../../../ports/docker.ts";

/** What a look at docker has to find out for this request. */
export function dockerQueryFor(config: Config): DockerQuery {
  const { options, endpoints } = config.build;
  return {
    builder: options.values.builder?.[0],
    isRemote: endpoints.length > 0,
    version: versionsNeeded(options).length > 0,
  };
}

export type BuilderChoice = ({ kind: "means" } & BuildMeans) | ({ kind: "missing" } & Failure);

export type BuildMeans = {
  /** A builder that has to be made first. */
  order: NewBuilder | undefined;
  driver: Driver;
  /** What builds where that one cannot be made; nothing where the build needs it. */
  instead?: BuildMeans | undefined;
};

/** A builder that somebody chose is used as it is; docker's own gives way to one that can do more. */
export function chooseBuilder(
  config: Config,
  docker: ReadyEngine,
  tags: readonly PlannedTag[],
): BuilderChoice {
  const { buildx, builder } = docker;
  const flaw = buildx ? (gone(builder) ?? tooOld(config, docker)) : withoutBuildx(config);
  if (flaw !== undefined) return { kind: "missing", ...flaw };
  const { endpoints, certificates, daemonConfig } = config.build;
  if (endpoints.length > 0)
    return { kind: "means", order: { driver: "remote", endpoints, certificates }, driver: "remote" };
  const inputs = inputsForBuilder(config, builder.driver);
  const present = { order: undefined, driver: builder.driver };
  if (inputs.length > 0 && builder.name !== undefined)
    return { kind: "missing", ...certainCause(unsuited(config, builder.driver)) };
  const isWanted = buildx && lacking(wishes(config, tags), builder.driver).length > 0;
  if (inputs.length === 0 && (!isWanted || builder.name !== undefined)) return { kind: "means", ...present };
  const hostNetwork = isLoopback(config.accessRequest.registry.host);
  return {
    kind: "means",
    order: {
      driver: "docker-container",
      hostNetwork,
      ...(daemonConfig === undefined ? {} : { daemonConfig }),
    },
    driver: "docker-container",
    instead: inputs.length === 0 ? present : undefined,
  };
}

/**
 * Whether a builder that can may push by digest alone: an image that is loaded, too, goes to other registries, or whose
 * outputs the user names, has to be pushed by name.
 */
export function isFreeOfNames({
  options,
  destinations,
  push,
}: Pick<Config, "destinations" | "push"> & { options: BuildOptions }): boolean {
  const { values, outputs } = options;
  const isFree = outputs.length === 0 && values.load === undefined && values.call === undefined;
  return push.kind === "push" && isFree && ownImages(destinations).length === destinations.length;
}

/** Why there is no builder that can do what was asked for, though one was to be made. */
export function explainMissingBuilder(
  { output, endpoint, tls }: CommandFailure,
  config: Config,
  { builder }: ReadyEngine,
): Failure {
  const [last = ""] = output.trimEnd().split("\n").slice(-1);
  const said = last.replace(/^ERROR: /, "");
  if (config.build.endpoints.length > 0) {
    if (endpoint !== undefined && tls !== undefined)
      return certainCause({ code: "builder-unavailable", endpoint, tls });
    const cause = { code: "builder-unavailable", ...(endpoint === undefined ? {} : { endpoint }) } as const;
    return { ...certainCause(cause), evidence: [`Buildx said: ${said}`] };
  }
  const evidence = [`A builder that can was to be made, and \`docker buildx create\` failed: ${said}`];
  const cause = unsuited(config, builder.driver);
  return { ...certainCause({ ...cause, creationFailed: true }), evidence };
}

/** Docker cannot be used at all. */
export function dockerUnavailable({
  reason,
  trouble,
}: Extract<EngineEvidence, { kind: "unavailable" }>): Extract<Cause, { code: "docker-unavailable" }> {
  return { code: "docker-unavailable", reason, ...(trouble === undefined ? {} : { trouble }) };
}

function gone({ name, isGone }: Builder): Failure | undefined {
  return isGone === true && name !== undefined
    ? certainCause({ code: "builder-unavailable", gone: name })
    : undefined;
}

function withoutBuildx({ build, push }: Config): Failure | undefined {
  // The classic build leaves its image in the engine anyway; caches are left out, with a notice.
  const free = new Set(["load", "cache-to"]);
  const inputs = inputsForBuildx(build.options).filter((input) => !free.has(input));
  const all = [
    ...inputs,
    ...(isRewritten({ build, push }) ? ["reproducible"] : []),
    ...(isPushedByDigest({ build, push }) ? ["push-by-digest"] : []),
    ...(build.endpoints.length === 0 ? [] : ["endpoint"]),
    ...(build.daemonConfig === undefined ? [] : [DAEMON_CONFIG]),
  ];
  const evidence = [`Only buildx knows what these inputs ask for: ${listInputs(all)}.`];
  return all.length === 0 ? undefined : { ...certainCause({ code: "buildx-missing" }), evidence };
}

/** A buildx of a commit has no version, and is taken for a new one. */
function tooOld({ build }: Config, { buildxVersion: found }: ReadyEngine): Failure | undefined {
  if (found === undefined) return undefined;
  const [first, ...others] = versionsNeeded(build.options).filter(({ since }) => isOlder(found, since));
  if (first === undefined) return undefined;
  const { input, flag, since: needed } = first;
  const needs = [{ input, since: needed }, ...others];
  const evidence = needs.map(
    (one) => `\`${one.input}\` needs buildx ${one.since} or newer, and ${found} is here.`,
  );
  return { ...certainCause({ code: "buildx-too-old", lacks: flag, needed, found }), evidence };
}

/** A builder that runs already keeps its configuration. */
const DAEMON_CONFIG = "buildkitd-config-inline";

/** The inputs for which a builder has to be made, or an error where one was chosen. */
function inputsForBuilder(config: Config, driver: Driver): string[] {
  const inputs = lacking(needs(config), driver);
  return config.build.daemonConfig === undefined ? inputs : [...inputs, DAEMON_CONFIG];
}

/** The inputs that ask for what this driver cannot do. */
function lacking(all: readonly Need[], driver: Driver): string[] {
  const inputs = all.flatMap(({ inputs: names, capability }) => (supports(driver, capability) ? [] : names));
  return [...new Set(inputs)];
}

type Need = { inputs: readonly string[]; capability: Capability };

/** What the inputs name and not every builder can do. A cache is no need: the image is as good without it. */
function needs({ build, push }: Config): Need[] {
  const { values, outputs, attestations } = build.options;
  const asked = attestations.filter(isAsked);
  const others = outputs.filter(({ type }) => type !== "image" && type !== "registry");
  const rows: readonly (Need & { isAsked: boolean })[] = [
    { inputs: ["platforms"], capability: "several platforms", isAsked: (values.platforms?.length ?? 0) > 1 },
    { inputs: attestationInputs(asked), capability: "attestations", isAsked: asked.length > 0 },
    {
      inputs: ["outputs"],
      capability: "image archives",
      isAsked: outputs.some(({ isArchive }) => isArchive),
    },
    { inputs: ["outputs"], capability: "push by digest", isAsked: outputs.some(({ byDigest }) => byDigest) },
    {
      inputs: ["push-by-digest"],
      capability: "push by digest",
      isAsked: isPushedByDigest({ build, push }),
    },
    { inputs: ["reproducible"], capability: "rewritten times", isAsked: isRewritten({ build, push }) },
    {
      inputs: ["outputs"],
      capability: "several outputs",
      isAsked: outputs.length > 1 || (push.kind === "push" && others.length > 0),
    },
  ];
  return rows.filter((row) => row.isAsked);
}

/** Whether `reproducible` has an image to work on: one that is pushed, loaded or written somewhere. */
export function isRewritten({ build, push }: Pick<Config, "build" | "push">): boolean {
  const { outputs, values } = build.options;
  const isKept = push.kind === "push" || outputs.length > 0 || values.load !== undefined;
  return build.reproducible && isKept && values.call === undefined;
}

function isPushedByDigest({ build, push }: Pick<Config, "build" | "push">): boolean {
  return build.pushByDigest && push.kind === "push";
}

/** What is used where the builder can do it. Docker's own push by name moves a protected tag without comparing it. */
function wishes(config: Config, tags: readonly PlannedTag[]): Need[] {
  const { immutable } = config.publication;
  const isAsked =
    isFreeOfNames({ ...config, options: config.build.options }) &&
    tags.some((tag) => isImmutable(tag, immutable));
  return isAsked ? [{ inputs: ["immutable"], capability: "push by digest" }] : [];
}

function unsuited(config: Config, driver: Driver): Extract<Cause, { creationFailed?: boolean }> {
  const inputs = inputsForBuilder(config, driver);
  if (inputs.includes("platforms")) return { code: "platform-unsupported", where: "builder" };
  const withAnyStore = lacking(needs(config), "docker+containerd").length > 0;
  const isConfigured = inputs.includes(DAEMON_CONFIG);
  return {
    code: "option-unsupported",
    inputs,
    builder: formatDriver(driver),
    ...(withAnyStore ? { withAnyStore } : {}),
    ...(isConfigured ? { isConfigured } : {}),
  };
}

function listInputs(inputs: readonly string[]): string {
  return inputs.map((input) => `\`${input}\``).join(", ");
}
