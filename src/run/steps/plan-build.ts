// The plan of a build: what was asked for, fitted to what may be done in this run and what the builder can do.
import { isAsked } from "../../build/attestations.ts";
import { whyNotExported } from "../../build/cache-trust.ts";
import { isInline } from "../../build/cache.ts";
import type { BuildOptions } from "../../build/options.ts";
import { parseOutput } from "../../build/outputs.ts";
import { supports, isDockerDriver, formatDriver, type Driver } from "../../build/driver.ts";
import {
  ownImages,
  formatDestination,
  formatReferences,
  pushedReferences,
  formatImage,
} from "../../oci/reference.ts";
import { WHY_FOREIGN, type ForeignReason } from "../../context/push-policy.ts";
import type { RunContext } from "../../context/run-context.ts";
import { inPublicationOrder } from "../../tags/moving.ts";
import type { Metadata } from "../../tags/metadata.ts";
import { chooseBuilder, isFreeOfNames, type BuildMeans } from "./build-requirements.ts";
import { makeEntry } from "../../lib/csv.ts";
import type { Failure } from "../../diagnosis/failure.ts";
import type { Config } from "../../config/config.ts";
import { formatAnnotations, formatLabel } from "../../tags/labels.ts";
import type { ReadyEngine, NewBuilder, BuildPlan, Description } from "../../ports/docker.ts";

/** `info`: nobody has to act on it. */
export type NoteLevel = "info" | "notice" | "warning";

export type PlanNote = { level: NoteLevel; title: string; text: string };

/** `remarks`: what was left out, and why. */
export type FittedPlan = { plan: BuildPlan; remarks: readonly PlanNote[] };

export type BuildPlanResult =
  /** `order`: a builder to be made first. `instead`: the plan where it cannot be made; nothing where it is needed. */
  | ({ kind: "plan"; order: NewBuilder | undefined; instead: FittedPlan | undefined } & FittedPlan)
  | ({ kind: "impossible" } & Failure);

/** What the image is called, and what is written on it. */
export type ImageMetadata = { metadata: Metadata; context: RunContext };

export function planBuild(config: Config, docker: ReadyEngine, image: ImageMetadata): BuildPlanResult {
  const means = chooseBuilder(config, docker, image.metadata.tags);
  if (means.kind === "missing") return { ...means, kind: "impossible" };
  const fit = (one: BuildMeans) => fitPlan({ config, buildx: docker.buildx, ...one }, image);
  const { order, instead } = means;
  return { kind: "plan", ...fit(means), order, instead: instead && fit(instead) };
}

function fitPlan(site: Site, { metadata, context }: ImageMetadata): FittedPlan {
  const { config, driver, buildx } = site;
  const remarks: PlanNote[] = [];
  const options = STEPS.reduce((fitted, step) => {
    const { options: next, remark } = step(fitted, site);
    if (remark !== undefined) remarks.push(remark);
    return next;
  }, config.build.options);
  const push = config.push.kind === "push";
  const keepsAnnotations = buildx && supports(driver, "annotations");
  const hasIndex = push && isIndex(options);
  const isAnnotated = config.metadataRules.annotations.length > 0;
  if (push && !keepsAnnotations)
    remarks.push({ ...(buildx ? DROPPED : CLASSIC), level: isAnnotated ? "warning" : "info" });
  else if (push && !hasIndex && metadata.annotations.some(({ level }) => isIndexLevel(level)))
    remarks.push(WITHOUT_INDEX);
  const plan: BuildPlan = {
    options,
    ...namesOf({ ...config, options }, metadata),
    push,
    buildx,
    pushesApart: push && !buildx,
    withoutAttestations: !options.attestations.some(isAsked),
    description: describeImage(metadata, context, { keepsAnnotations, hasIndex }),
  };
  return { plan, remarks };
}

/** Docker itself says nothing of it. A warning for who sets the input `annotations`; the labels say the same. */
const DROPPED: Omit<PlanNote, "level"> = {
  title: "Docker drops the annotations",
  text: "This docker keeps images in a store that has no annotations; the labels are there. To have both, add the step docker/setup-buildx-action before this one, or turn docker's containerd image store on.",
};

const CLASSIC: Omit<PlanNote, "level"> = {
  title: "The image has no annotations",
  text: "This docker has no buildx, and the classic `docker build` cannot write them; the labels are there. To have both, install the docker-buildx plugin.",
};

const WITHOUT_INDEX: PlanNote = {
  level: "notice",
  title: "There is no index to write on",
  text: "The image of one platform has none, so its annotations of the level index are left out. With `provenance: true` it has one.",
};

/** Where the build takes place. */
type Site = { config: Config; driver: Driver; buildx: boolean };

type Step = (options: BuildOptions, site: Site) => { options: BuildOptions; remark?: PlanNote };

/** A stranger's commit gets no secrets: its Dockerfile could send them anywhere. */
const withoutSecrets: Step = (options, { config: { context } }) => {
  const { secrets, values } = options;
  const named = [...secrets.map(({ input }) => input), ...(values.ssh === undefined ? [] : ["ssh"])];
  if (context.trust.kind !== "foreign" || named.length === 0) return { options };
  const withheld = [...new Set(named)].join(", ");
  return {
    options: leave({ ...options, secrets: [] }, "ssh"),
    remark: {
      level: levelForForeign(context.trust.why),
      title: "The build gets no secrets",
      text: `${WHY_FOREIGN[context.trust.why]} It must not see them: ${withheld}.`,
    },
  };
};

/** A fork's pull request is what it should be; a commit that cannot be told from a stranger's is worth a look. */
export function levelForForeign(why: ForeignReason): NoteLevel {
  return why === "fork" ? "info" : "notice";
}

/** The classic build knows no cache of the kinds that can be named. */
const withoutClassicCache: Step = (options, { buildx }) => {
  const { "cache-from": from, "cache-to": to } = options.values;
  if (buildx || (from === undefined && to === undefined)) return { options };
  return {
    options: leave(options, "cache-from", "cache-to"),
    remark: {
      level: "notice",
      title: "The build's cache is not used",
      text: "The classic `docker build` knows no such cache. Install the docker-buildx plugin.",
    },
  };
};

/** A fork's build could put anything into a cache that later builds trust; and not every builder can write one. */
const withoutCacheExport: Step = (options, { config, driver }) => {
  const exports = options.values["cache-to"] ?? [];
  const kept = exports.filter(
    (entry) =>
      whyNotExported(entry, config.context) === undefined &&
      (supports(driver, "cache export") || isInline(entry)),
  );
  const reason = exports
    .map((entry) => whyNotExported(entry, config.context))
    .find((why) => why !== undefined);
  if (kept.length === exports.length) return { options };
  const rest = leave(options, "cache-to");
  return {
    options: kept.length === 0 ? rest : { ...rest, values: { ...rest.values, "cache-to": kept } },
    remark: {
      level: reason === undefined ? "notice" : "info",
      title: "The build's cache is not written",
      text: `${reason ?? whyUnable(driver)}.`,
    },
  };
};

function whyUnable(driver: Driver): string {
  return `It cannot be written by ${formatDriver(driver)}. Turn on the containerd image store of your docker, or make a builder with docker/setup-buildx-action before this step`;
}

/** What docker itself builds is in the engine when it is pushed; to ask for both is more than an older one can do. */
const withoutLoad: Step = (options, { config, driver, buildx }) => {
  const isThere = !buildx || (config.push.kind === "push" && isDockerDriver(driver));
  return { options: isThere ? leave(options, "load") : options };
};

/**
 * An image for several platforms is an index anyway and tells where it comes from. One for a single platform stays
 * what it is, without entries `unknown/unknown`, unless attestations are asked for.
 */
const withProvenance: Step = (options, { config: { build }, driver }) => {
  const { values, outputs, attestations } = options;
  const isSaid = attestations.some(({ attributes }) => attributes.get("type") === "provenance");
  const isLoaded = values.load !== undefined || outputs.some(({ type }) => type === "docker");
  const { standardProvenance: standard } = build;
  return standard !== undefined &&
    isIndex(options) &&
    !isSaid &&
    !isLoaded &&
    supports(driver, "attestations")
    ? { options: { ...options, attestations: [standard, ...attestations] } }
    : { options };
};

/** All tags are set when the image is there as a whole, so that not even the first one runs ahead. */
const pushedByDigest: Step = (options, { config: { destinations, push }, driver, buildx }) => {
  const images = ownImages(destinations);
  const isFree = isFreeOfNames({ options, destinations, push });
  if (!buildx || !supports(driver, "push by digest") || !isFree) return { options };
  const names = images.map(formatImage).join(",");
  const switches = ["push=true", "push-by-digest=true", "name-canonical=true"];
  const output = makeEntry("type=image", ...switches, `name=${names}`);
  return { options: { ...options, outputs: [parseOutput(output)] } };
};

const STEPS: readonly Step[] = [
  withoutSecrets,
  withoutClassicCache,
  withoutCacheExport,
  withoutLoad,
  withProvenance,
  pushedByDigest,
];

/** Whether the image is more than the one of a platform: others are beside it, or what is attested of it. */
function isIndex({ values, attestations }: BuildOptions): boolean {
  return (values.platforms?.length ?? 0) > 1 || attestations.some(isAsked);
}

/** What docker pushes, or, for an image that is built only, all its names. */
function namesOf(
  { options, destinations, push }: Pick<Config, "destinations" | "push"> & { options: BuildOptions },
  { tags }: Metadata,
): Pick<BuildPlan, "references" | "pushed"> {
  const nameless = options.outputs.find((output) => output.byDigest);
  if (nameless !== undefined) {
    const references = nameless.names.length === 0 ? destinations.map(formatDestination) : [];
    return { references, pushed: undefined };
  }
  const isPushed = push.kind === "push";
  const inOrder = isPushed ? inPublicationOrder(tags) : tags;
  const names = inOrder.map(({ name }) => name);
  return {
    references: (isPushed ? pushedReferences : formatReferences)(destinations, names),
    pushed: isPushed ? inOrder[0] : undefined,
  };
}

/** The plan of another try: what the first one has built is taken from the cache. */
export function replanFromCache(plan: BuildPlan): BuildPlan {
  return { ...plan, options: leave(plan.options, "no-cache", "no-cache-filters", "pull") };
}

function leave(options: BuildOptions, ...inputs: readonly (keyof BuildOptions["values"])[]): BuildOptions {
  const rest = Object.entries(options.values).filter(([input]) => !inputs.some((left) => left === input));
  return { ...options, values: Object.fromEntries(rest) };
}

/** `hasIndex`: whether what is pushed has an index around the image, which can be written on, too. */
export function describeImage(
  { labels, annotations }: Metadata,
  { commitTime }: Pick<RunContext, "commitTime">,
  { keepsAnnotations, hasIndex }: { keepsAnnotations: boolean; hasIndex: boolean },
): Description {
  const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
  const fitting = annotations.filter(({ level }) => hasIndex || !isIndexLevel(level));
  return {
    labels: labels.map(formatLabel),
    annotations: keepsAnnotations ? formatAnnotations(fitting, levels) : [],
    epoch: commitTime && Math.floor(commitTime.getTime() / 1000),
  };
}

/** BuildKit fails a build that has an annotation for an index, and has none. */
export function isIndexLevel(level: string | undefined): boolean {
  return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}
