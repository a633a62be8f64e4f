// The plan of a build: what was asked for, fitted to what may be done in this run and what the builder can do.
import { isAsked } from "../../../build/attestations.ts";
import type { BuildOptions } from "../../../build/options.ts";
import { isDockerDriver, supports } from "../../../build/driver.ts";
import { formatDestination, formatReferences, pushedReferences } from "../../../oci/reference.ts";
import type { RunContext } from "../../../context/run-context.ts";
import { inPublicationOrder } from "../../../tags/moving.ts";
import type { Metadata } from "../../../tags/metadata.ts";
import { findLongArguments } from "./argument-lengths.ts";
import { chooseBuilder, isRewritten, type BuildMeans } from "./build-requirements.ts";
import { branchCommitOf } from "../tags/branch-guard.ts";
import { branchTagOf } from "../tags/kept-tags.ts";
import { fitOptions, isIndex, leave, type PlanNote, type Site } from "./fit-options.ts";
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import type { Config } from "../../../config/config.ts";
import { formatAnnotations, formatLabel } from "../../../tags/labels.ts";
import type { ReadyEngine, NewBuilder, BuildPlan, Description } from "../../../ports/docker.ts";

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
  const { buildx, builder } = docker;
  const fit = (one: BuildMeans) =>
    fitPlan({ config, buildx, isElsewhere: builder.isElsewhere === true, ...one }, image);
  if (isRewritten(config) && lacksTime(config, image.context))
    return { ...certainCause(WITHOUT_TIME), kind: "impossible" };
  const fitted = fit(means);
  const problems = findLongArguments(fitted.plan);
  if (problems.length > 0)
    return { ...certainCause({ code: "input-invalid", problems, isLate: true }), kind: "impossible" };
  const { order, instead } = means;
  return { kind: "plan", ...fitted, order, instead: instead && fit(instead) };
}

/** `isElsewhere`: the builder is not of the daemon that `docker push` would talk to. */
type PlanSite = Site & { isElsewhere: boolean };

function fitPlan(site: PlanSite, { metadata, context }: ImageMetadata): FittedPlan {
  const { config, driver, buildx } = site;
  const { options, remarks } = fitOptions(site);
  const push = config.push.kind === "push";
  const keepsAnnotations = buildx && supports(driver, "annotations");
  const hasIndex = push && isIndex(options);
  const isAnnotated = config.metadataRules.annotations.length > 0;
  if (push && !keepsAnnotations)
    remarks.push({ ...(buildx ? DROPPED : CLASSIC), level: isAnnotated ? "warning" : "info" });
  else if (push && !hasIndex && metadata.annotations.some(({ level }) => isIndexLevel(level)))
    remarks.push(WITHOUT_INDEX);
  const names = namesOf({ ...config, options }, metadata);
  const isHeld =
    branchTagOf(names) !== undefined &&
    !hasIndex &&
    isInEngine({ ...site, options }) &&
    branchCommitOf({ config, context, tags: metadata.tags }) !== undefined;
  const plan: BuildPlan = {
    options,
    ...names,
    push,
    buildx,
    pushesApart: push && (!buildx || isHeld || (driver === "docker" && isInEngine({ ...site, options }))),
    withoutAttestations: !options.attestations.some(isAsked),
    description: {
      ...describeImage(metadata, { keepsAnnotations, hasIndex }),
      epoch: epochOf(config, context),
    },
  };
  return { plan, remarks };
}

/**
 * Docker's own builder keeps what it builds in the engine, from where `docker push` takes it. Then a branch can be asked once
 * more before its tag moves: the push of a build moves it minutes after any question. With the classic store the daemon
 * pushes either way, and `docker push` prints the digest of what it pushed. Buildx reads the tag back for it, by five more
 * requests, and gets another run's digest where that has moved the tag meanwhile.
 * Source: docker/buildx, `build/build.go`, `remoteDigestWithMoby`.
 */
function isInEngine({
  driver,
  isElsewhere,
  options: { outputs, values },
}: PlanSite & { options: BuildOptions }): boolean {
  const isKept = outputs.length === 0 && values.load === undefined && values.call === undefined;
  return isDockerDriver(driver) && !isElsewhere && isKept;
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

/** What docker pushes, or, for an image that is built only, all its names. */
function namesOf(
  {
    options,
    destinations,
    push,
    naming,
  }: Pick<Config, "destinations" | "push" | "naming"> & { options: BuildOptions },
  { tags }: Metadata,
): Pick<BuildPlan, "references" | "pushed"> {
  const nameless = options.outputs.find((output) => output.byDigest);
  if (nameless !== undefined) {
    const isNamed = nameless.names.length === 0 && naming === "bare";
    const references = isNamed ? destinations.map(formatDestination) : [];
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

/** `hasIndex`: whether what is pushed has an index around the image, which can be written on, too. */
export function describeImage(
  { labels, annotations }: Metadata,
  { keepsAnnotations, hasIndex }: { keepsAnnotations: boolean; hasIndex: boolean },
): Omit<Description, "epoch"> {
  const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
  const fitting = annotations.filter(({ level }) => hasIndex || !isIndexLevel(level));
  return {
    labels: labels.map(formatLabel),
    annotations: keepsAnnotations ? formatAnnotations(fitting, levels) : [],
  };
}

function epochOf({ build: { sourceDate } }: Config, { commitTime }: RunContext): number | undefined {
  switch (sourceDate.kind) {
    case "variable":
      return sourceDate.seconds;
    case "argument":
      return undefined;
    case "commit":
      return commitTime && Math.floor(commitTime.getTime() / 1000);
  }
}

function lacksTime({ build: { sourceDate } }: Config, { commitTime }: RunContext): boolean {
  return sourceDate.kind === "commit" && commitTime === undefined;
}

const WITHOUT_TIME: Cause = {
  code: "input-invalid",
  isLate: true,
  problems: [
    {
      input: "reproducible",
      value: "true",
      flaw: "the commit's time is not known",
      allowed: "true where the commit's time is known, or with the variable SOURCE_DATE_EPOCH",
    },
  ],
};

/** BuildKit fails a build that has an annotation for an index, and has none. */
export function isIndexLevel(level: string | undefined): boolean {
  return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}
