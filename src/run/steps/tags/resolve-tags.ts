// The metadata, completed beside the preflight: by the tags that are published, and by what the event does not say.
import { fillBuildArgs } from "../../../tags/build-args.ts";
import type { InputProblem } from "../../../diagnosis/input-problems.ts";
import type { Diagnosis } from "../../../diagnosis/diagnosis.ts";
import { cacheTags } from "../../../build/cache.ts";
import { imagesAt, ownImages } from "../../../oci/reference.ts";
import { missingDetails, type RunContext } from "../../../context/run-context.ts";
import type { Metadata, PublishedTags } from "../../../tags/metadata.ts";
import { resolveTags, explainMissingTags } from "../../../tags/resolve.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Config, SourceDate } from "../../../config/config.ts";
import type { Registry } from "../../../ports/registry.ts";
import type { RepositoryDetailsApi, RepositoryAddress } from "../../../ports/github.ts";

export type ResolvedMetadata =
  | { kind: "metadata"; metadata: Metadata; context: RunContext; published: PublishedTags }
  | { kind: "failed"; diagnosis: Diagnosis };

/** Asks for nothing that is known, or decides nothing. */
export async function resolveMetadata(
  config: Config,
  { registry, repositories, libraries }: Pick<Ports, "registry" | "repositories" | "libraries">,
): Promise<ResolvedMetadata> {
  const { push, metadataRules } = config;
  if (isHopeless(config))
    return {
      kind: "metadata",
      metadata: config.metadata,
      context: config.context,
      published: { kind: "none" },
    };
  const [context, published] = await Promise.all([
    completeContext(config, repositories),
    askForTags(config, registry),
  ]);
  const resolved = resolveTags(
    metadataRules,
    {
      context,
      published,
      pushes: push.kind === "push",
      cacheTags: cacheTags(config.build.options, config.destinations),
    },
    libraries,
  );
  if (resolved.kind === "problems") return failed(resolved.problems.map(withAllowed));
  const { naming } = config;
  const isTagless = naming === "none" || naming === "bare";
  const metadata = isTagless ? { ...resolved.metadata, tags: [] } : resolved.metadata;
  const isMissing = metadata.tags.length === 0;
  if (isMissing && naming === "needed")
    return failed(explainMissingTags(metadata, context, config.metadataRules));
  const remarks = isMissing && naming === "optional" ? [...metadata.remarks, NAMELESS] : metadata.remarks;
  return { kind: "metadata", metadata: { ...metadata, remarks }, context, published };
}

const NAMELESS = "No rule gives a tag for this event: the image is built without a name.";

/** Whether the run is refused in any case: then no request is made. */
function isHopeless({ push: { kind }, credentials, destinations, accessRequest }: Config): boolean {
  const needsToken = kind === "push" && imagesAt(destinations, accessRequest.registry.host).length > 0;
  return kind === "forbidden" || (needsToken && credentials.token.shape.kind !== "whole");
}

/** Only tags that move from release to release can move backwards, and only by a push. */
async function askForTags(
  { metadata, destinations, push, logins }: Config,
  registry: Registry,
): Promise<PublishedTags> {
  if (!metadata.movesByVersion || push.kind !== "push") return { kind: "none" };
  // Where docker is logged in, and we are not answered, docker pushes.
  const dockers = new Set(
    logins.filter(({ from }) => from === "docker-config").map((one) => one.registry.host),
  );
  const listed = await Promise.all(
    ownImages(destinations).map(async (image) => ({ image, list: await registry.listTags(image) })),
  );
  const all = listed
    .filter(({ image, list }) => list.kind !== "unknown" || !dockers.has(image.host))
    .map(({ list }) => list);
  const unknown = all.find(({ kind }) => kind === "unknown");
  const tags = all.flatMap((one) => (one.kind === "listed" ? one.tags : []));
  return unknown ?? { kind: "listed", tags };
}

/** What the event does not say is read from GitHub's API and the clone. */
async function completeContext(config: Config, repositories: RepositoryDetailsApi): Promise<RunContext> {
  const { context } = config;
  const lacking = missingDetails(context);
  const page = repositoryAddress(config);
  const [details, commitTime] = await Promise.all([
    lacking.details && page !== undefined ? repositories.details(page) : undefined,
    lacking.commitTime && context.sha !== undefined ? repositories.commitTime(context.sha, page) : undefined,
  ]);
  const { repository } = context;
  return {
    ...context,
    commitTime: context.commitTime ?? commitTime ?? timeOf(config.build.sourceDate),
    defaultBranch: context.defaultBranch ?? details?.defaultBranch,
    repository: repository && { ...repository, details: repository.details ?? details },
  };
}

/** The user's time is the next best one, and no later run has another. */
function timeOf(date: SourceDate): Date | undefined {
  const seconds = date.kind === "commit" ? undefined : date.seconds;
  return seconds === undefined ? undefined : new Date(seconds * 1000);
}

/** The job's own token goes to the job's own GitHub only; where there is none, no request is made. */
export function repositoryAddress({
  accessRequest: { registry },
  context,
  gitHubToken,
}: Config): RepositoryAddress | undefined {
  const { repository } = context;
  if (repository === undefined || registry.gitHub === undefined || gitHubToken === undefined)
    return undefined;
  const { owner, name } = repository;
  return { apiUrl: registry.gitHub.apiUrl, slug: `${owner}/${name}`, token: gitHubToken };
}

function withAllowed(problem: Omit<InputProblem, "allowed">): InputProblem {
  return { ...problem, allowed: "only expressions that this run can fill in" };
}

async function failed(problems: readonly InputProblem[]): Promise<ResolvedMetadata> {
  const { diagnoseInputs } = await import("../../../diagnosis/diagnose.ts");
  const diagnosis = diagnoseInputs(problems);
  return {
    kind: "failed",
    diagnosis: { ...diagnosis, problem: "Nothing was built, and nothing was pushed." },
  };
}

/** Arguments may name what the tags came to. */
export function fillArguments(
  config: Config,
  { metadata, context }: Extract<ResolvedMetadata, { kind: "metadata" }>,
  { libraries }: Pick<Ports, "libraries">,
): Config {
  const { options } = config.build;
  const args = options.values["build-args"];
  if (args === undefined) return config;
  const { shaLength } = config.metadataRules;
  const filled = fillBuildArgs(args, { metadata, context, shaLength, libraries });
  const values = { ...options.values, "build-args": filled };
  return { ...config, build: { ...config.build, options: { ...options, values } } };
}
