// Circumstances: what is known around a failure. Everything may be missing; what is missing is never guessed.
import type { ApiEvidence } from "../access/evidence.ts";
import { ownerOf, type Image } from "../oci/reference.ts";
import type { AccessContext, AccessRequest, ScopeCheck } from "../access/request.ts";
import { isPullRequest, type OwnerKind } from "../context/run-context.ts";
import type { Access } from "../access/scopes.ts";
import type { HeldToken } from "../access/token.ts";

/** What somebody was doing when it failed. */
export type Operation = "login" | "pull" | "push" | "delete" | "build";

export type FailureContext = {
  operation: Operation | undefined;
  /** Whether it happened in a run of ours, which speaks to one registry. */
  isRun: boolean;
  /** The registry's host. */
  host: string;
  image: Image | undefined;
  /** Whether a registry was named at all; where none was, docker asked Docker Hub. */
  isNamed: boolean;
  tokenKind: HeldToken;
  /** What GitHub says of the token. `silent` where nobody asked. */
  api: ApiEvidence;
  scopeCheck: ScopeCheck;
  /** Whether a fork's commit is built, where it is known. */
  head: "own" | "foreign" | undefined;
  pullRequest: boolean;
  dependabot: boolean;
  /** The owner of the repository whose workflow it is. */
  repositoryOwner: string | undefined;
  /** What the job's `permissions:` grant of packages. */
  packages: "read" | "write" | "none" | undefined;
};

/** What somebody tells of a failure, so that the advice has the right names and links. */
export type ReportedFailure = {
  context: FailureContext;
  /** The workflow's event; `local` for a machine of one's own, `unknown` where nobody told. */
  event: string;
  repository: AccessContext["repository"];
  ownerKind: OwnerKind | undefined;
};

/** What a run of ours knows before a word of docker's is read. */
export function failureContextOf(
  { access, image, registry, context, scopeCheck }: AccessRequest,
  { api, tokenKind }: Pick<FailureContext, "api" | "tokenKind">,
): FailureContext {
  return {
    operation: access,
    isRun: true,
    host: registry.host,
    image,
    isNamed: true,
    tokenKind,
    api,
    scopeCheck,
    head: context.head,
    pullRequest: isPullRequest(context),
    dependabot: context.dependabot,
    repositoryOwner: context.repository?.owner,
    packages: undefined,
  };
}

/** What the registry is asked for: whoever logs in or builds means to push. */
export function requestedAccess({ operation }: Pick<FailureContext, "operation">): Access {
  return operation === "pull" || operation === "delete" ? operation : "push";
}

/** Whether the image belongs to another account than this one; where one of the two is not known, it is not said. */
export function isAnotherOwner(
  { image }: Pick<FailureContext, "image">,
  account: string | undefined,
): boolean {
  return account !== undefined && image !== undefined && account.toLowerCase() !== ownerOf(image);
}
