// The metadata, completed beside the preflight: by the tags that are published, and by what the event did not tell.
import { diagnoseInputs, type InputProblem } from "../../diagnosis/input-problems.ts";
import type { Diagnosis } from "../../diagnosis/advice/advice.ts";
import { isByDigest } from "../../build/outputs.ts";
import { ownImages } from "../../oci/reference.ts";
import { lackingFrom, type Facts } from "../../context/run-context.ts";
import type { Metadata, Published } from "../../tags/metadata.ts";
import { resolve } from "../../tags/resolve.ts";
import { tellSilence } from "../../tags/resolve.ts";
import { shapeOf } from "../../access/token.ts";
import type { Archive, Ports, Registry, RepositoryPage } from "../../ports/ports.ts";
import type { Request } from "../../config/config.ts";

export type Completed =
  | { kind: "metadata"; metadata: Metadata; facts: Facts; published: Published }
  | { kind: "failed"; diagnosis: Diagnosis };

/** Asks for nothing that is known, or decides nothing. */
export async function complete(
  request: Request,
  { registry, archive, language }: Pick<Ports, "registry" | "archive" | "language">,
): Promise<Completed> {
  const { push, draft, metadata: drafted } = request;
  if (isHopeless(request))
    return { kind: "metadata", metadata: drafted, facts: draft.facts, published: { kind: "none" } };
  const [facts, published] = await Promise.all([learn(request, archive), askForTags(request, registry)]);
  const resolved = resolve(draft.rules, { facts, published, pushes: push.kind === "push" }, language);
  if (resolved.kind === "problems") return failed(resolved.problems.map(withAllowed));
  const isTagless = isByDigest(request.build.options);
  const metadata = isTagless ? { ...resolved.metadata, tags: [] } : resolved.metadata;
  return metadata.tags.length === 0 && !isTagless
    ? failed(tellSilence(metadata, facts))
    : { kind: "metadata", metadata, facts, published };
}

/** Whether the run is refused whatever anybody answers: then nobody is asked. */
function isHopeless({ push: { kind }, credentials }: Request): boolean {
  return kind === "forbidden" || (kind === "push" && shapeOf(credentials.token).kind !== "whole");
}

/** Only tags that move from release to release can move backwards, and only by a push. */
async function askForTags({ metadata, destinations, push }: Request, registry: Registry): Promise<Published> {
  if (!metadata.isContested || push.kind !== "push") return { kind: "none" };
  const all = await Promise.all(ownImages(destinations).map((image) => registry.published(image)));
  const unknown = all.find(({ kind }) => kind === "unknown");
  const tags = all.flatMap((one) => (one.kind === "listed" ? one.tags : []));
  return unknown ?? { kind: "listed", tags };
}

async function learn(request: Request, archive: Archive): Promise<Facts> {
  const { facts } = request.draft;
  const lacking = lackingFrom(facts);
  const page = pageOf(request);
  const [details, commitTime] = await Promise.all([
    lacking.details && page !== undefined ? archive.details(page) : undefined,
    lacking.commitTime && facts.sha !== undefined ? archive.commitTime(facts.sha, page) : undefined,
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
function pageOf({ question: { context, registry }, gitHubToken }: Request): RepositoryPage | undefined {
  const { repository } = context;
  if (repository === undefined || registry.gitHub === undefined || gitHubToken === undefined)
    return undefined;
  const { owner, name } = repository;
  return { apiUrl: registry.gitHub.apiUrl, slug: `${owner}/${name}`, token: gitHubToken };
}

function withAllowed(problem: Omit<InputProblem, "allowed">): InputProblem {
  return { ...problem, allowed: "only expressions that this run can fill in" };
}

function failed(problems: readonly InputProblem[]): Completed {
  const diagnosis = diagnoseInputs(problems);
  return {
    kind: "failed",
    diagnosis: { ...diagnosis, problem: "Nothing was built, and nothing was pushed." },
  };
}
