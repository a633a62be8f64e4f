// The metadata, completed beside the preflight: by the tags that are published, and by what the event did not tell.
import { diagnoseInputs, type InputProblem } from "../../diagnosis/input-problems.ts";
import type { Diagnosis } from "../../diagnosis/advice/advice.ts";
import { isByDigest } from "../../build/outputs.ts";
import { ownImages } from "../../oci/reference.ts";
import { missingDetails, type GitContext } from "../../context/run-context.ts";
import type { Metadata, PublishedTags } from "../../tags/metadata.ts";
import { resolveTags } from "../../tags/resolve.ts";
import { explainMissingTags } from "../../tags/resolve.ts";
import { parseTokenShape } from "../../access/token.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Config } from "../../config/config.ts";
import type { Registry } from "../../ports/registry.ts";
import type { RepositoryDetailsApi, RepositoryAddress } from "../../ports/github.ts";

export type ResolvedMetadata =
  | { kind: "metadata"; metadata: Metadata; facts: GitContext; published: PublishedTags }
  | { kind: "failed"; diagnosis: Diagnosis };

/** Asks for nothing that is known, or decides nothing. */
export async function resolveMetadata(
  config: Config,
  { registry, repositories, libraries }: Pick<Ports, "registry" | "repositories" | "libraries">,
): Promise<ResolvedMetadata> {
  const { push, draft, metadata: drafted } = config;
  if (isHopeless(config))
    return { kind: "metadata", metadata: drafted, facts: draft.facts, published: { kind: "none" } };
  const [facts, published] = await Promise.all([learn(config, repositories), askForTags(config, registry)]);
  const resolved = resolveTags(draft.rules, { facts, published, pushes: push.kind === "push" }, libraries);
  if (resolved.kind === "problems") return failed(resolved.problems.map(withAllowed));
  const isTagless = isByDigest(config.build.options);
  const metadata = isTagless ? { ...resolved.metadata, tags: [] } : resolved.metadata;
  return metadata.tags.length === 0 && !isTagless
    ? failed(explainMissingTags(metadata, facts))
    : { kind: "metadata", metadata, facts, published };
}

/** Whether the run is refused whatever anybody answers: then nobody is asked. */
function isHopeless({ push: { kind }, credentials }: Config): boolean {
  return kind === "forbidden" || (kind === "push" && parseTokenShape(credentials.token).kind !== "whole");
}

/** Only tags that move from release to release can move backwards, and only by a push. */
async function askForTags(
  { metadata, destinations, push }: Config,
  registry: Registry,
): Promise<PublishedTags> {
  if (!metadata.movesByVersion || push.kind !== "push") return { kind: "none" };
  const all = await Promise.all(ownImages(destinations).map((image) => registry.listTags(image)));
  const unknown = all.find(({ kind }) => kind === "unknown");
  const tags = all.flatMap((one) => (one.kind === "listed" ? one.tags : []));
  return unknown ?? { kind: "listed", tags };
}

async function learn(config: Config, repositories: RepositoryDetailsApi): Promise<GitContext> {
  const { facts } = config.draft;
  const lacking = missingDetails(facts);
  const page = pageOf(config);
  const [details, commitTime] = await Promise.all([
    lacking.details && page !== undefined ? repositories.details(page) : undefined,
    lacking.commitTime && facts.sha !== undefined ? repositories.commitTime(facts.sha, page) : undefined,
  ]);
  const { repository } = facts;
  return {
    ...facts,
    commitTime: facts.commitTime ?? commitTime,
    defaultBranch: facts.defaultBranch ?? details?.defaultBranch,
    repository: repository && { ...repository, details: repository.details ?? details },
  };
}

/** The job's own token goes to the job's own GitHub only; where there is none, nobody is asked. */
function pageOf({
  accessRequest: { context, registry },
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

function failed(problems: readonly InputProblem[]): ResolvedMetadata {
  const diagnosis = diagnoseInputs(problems);
  return {
    kind: "failed",
    diagnosis: { ...diagnosis, problem: "Nothing was built, and nothing was pushed." },
  };
}
