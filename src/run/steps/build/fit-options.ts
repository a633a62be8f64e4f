// The options of a build, fitted to what may be done in this run and what the builder can do, one step after the other.
import { isAsked } from "../../../build/attestations.ts";
import { whyNotExported } from "../../../build/cache-trust.ts";
import { isInline } from "../../../build/cache.ts";
import type { BuildOptions } from "../../../build/options.ts";
import { parseOutput, type BuildOutput } from "../../../build/outputs.ts";
import { supports, isDockerDriver, formatDriver, type Driver } from "../../../build/driver.ts";
import { ownImages, formatImage } from "../../../oci/reference.ts";
import { WHY_FOREIGN, type ForeignReason } from "../../../context/push-policy.ts";
import { isFreeOfNames, isRewritten } from "./build-requirements.ts";
import type { Config } from "../../../config/config.ts";
import { makeEntry } from "../../../lib/csv.ts";

/** `info`: nothing has to be done about it. */
export type NoteLevel = "info" | "notice" | "warning";

export type PlanNote = { level: NoteLevel; title: string; text: string };

/** Where the build takes place. */
export type Site = { config: Config; driver: Driver; buildx: boolean };

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

/** A fork's pull request is what it should be; a commit that may be a stranger's is worth a look. */
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
 * An image for several platforms is an index anyway and carries its provenance. One for a single platform stays
 * what it is, without entries `unknown/unknown`, unless attestations are asked for, or it becomes a part of one for
 * several. Provenance says when it was built, so
 * that an index with it is never the same twice.
 */
const withProvenance: Step = (options, { config: { build }, driver }) => {
  const { values, outputs, attestations } = options;
  const isSaid = attestations.some(({ attributes }) => attributes.get("type") === "provenance");
  const isLoaded = values.load !== undefined || outputs.some(({ type }) => type === "docker");
  const { standardProvenance: standard } = build;
  return standard !== undefined &&
    !build.reproducible &&
    (isIndex(options) || build.pushByDigest) &&
    !isSaid &&
    !isLoaded &&
    supports(driver, "attestations")
    ? { options: { ...options, attestations: [standard, ...attestations] } }
    : { options };
};

/**
 * All tags are set when the image is there as a whole, so that not even the first one runs ahead. A builder with a store
 * of images gives it no name there (`store`): of two builds that create the same name at once, BuildKit fails one.
 * Source: moby/buildkit, `exporter/containerimage/export.go`.
 */
const pushedByDigest: Step = (options, { config: { destinations, push, build }, driver, buildx }) => {
  const images = ownImages(destinations);
  const isFree = isFreeOfNames({ options, destinations, push });
  if (!buildx || !supports(driver, "push by digest") || !isFree) return { options };
  const names = images.map(formatImage).join(",");
  const switches = ["push=true", "push-by-digest=true", "name-canonical=true", "store=false"];
  // An older BuildKit writes docker's media types where nothing is attested, and docker's list has no annotations.
  const types = build.pushByDigest ? ["oci-mediatypes=true"] : [];
  const output = makeEntry("type=image", ...switches, ...types, `name=${names}`);
  return { options: { ...options, outputs: [parseOutput(output)] } };
};

/** The exporter's word for it. Source: moby/buildkit, "Build reproducibility". */
const REWRITTEN = "rewrite-timestamp=true";

/** Every image of the build, wherever it goes, has no file that is younger than the commit. */
const withRewrittenTimes: Step = (options, { config: { build, push } }) => {
  if (!isRewritten({ build, push })) return { options };
  const isImage = ({ type }: BuildOutput) => ["image", "registry", "oci", "docker"].includes(type);
  const written = options.outputs.map((output) =>
    isImage(output) && !/rewrite-timestamp/i.test(output.text)
      ? { ...output, text: `${output.text},${REWRITTEN}` }
      : output,
  );
  const pushes = push.kind === "push" && !options.outputs.some((output) => output.pushes);
  const added = [
    ...(pushes ? ["type=registry"] : []),
    ...(options.values.load === undefined ? [] : ["type=docker"]),
  ].map((entry) => parseOutput(makeEntry(entry, REWRITTEN)));
  return { options: { ...leave(options, "load"), outputs: [...written, ...added] } };
};

const STEPS: readonly Step[] = [
  withoutSecrets,
  withoutClassicCache,
  withoutCacheExport,
  withoutLoad,
  withProvenance,
  pushedByDigest,
  withRewrittenTimes,
];

/** The user's options after every step, and a remark of each that left something out. */
export function fitOptions(site: Site): { options: BuildOptions; remarks: PlanNote[] } {
  const remarks: PlanNote[] = [];
  const options = STEPS.reduce((fitted, step) => {
    const { options: next, remark } = step(fitted, site);
    if (remark !== undefined) remarks.push(remark);
    return next;
  }, site.config.build.options);
  return { options, remarks };
}

/** Whether the image is more than the one of a platform: others are beside it, or what is attested of it. */
export function isIndex({ values, attestations }: BuildOptions): boolean {
  return (values.platforms?.length ?? 0) > 1 || attestations.some(isAsked);
}

export function leave(
  options: BuildOptions,
  ...inputs: readonly (keyof BuildOptions["values"])[]
): BuildOptions {
  const rest = Object.entries(options.values).filter(([input]) => !inputs.some((left) => left === input));
  return { ...options, values: Object.fromEntries(rest) };
}
