// What is known around a failure. Everything may be missing; what is missing is never guessed.
import packageFile from "../../package.json" with { type: "json" };
import type { ApiEvidence } from "../access/evidence.ts";
import { ownerOf, placeholderImage, type Image } from "../oci/reference.ts";
import type { RegistryHost } from "../oci/host.ts";
import type { AccessContext, AccessRequest, ScopeCheck } from "../access/request.ts";
import { isPullRequest, type OwnerKind } from "../context/run-context.ts";
import type { Access } from "../access/scopes.ts";
import type { HeldToken, TokenChecksum } from "../access/token.ts";

/** What was being done when it failed. */
export type Operation = "login" | "pull" | "push" | "delete" | "build";

/**
 * A run of ours knows nearly all of it, the writer of a log's context perhaps nothing. It differs from an
 * `AccessRequest`, which is the preflight's question to the registry and lacks nothing.
 */
export type FailureContext = {
  operation: Operation | undefined;
  /** Whether it happened in a run of ours, which speaks to one registry. */
  isRun: boolean;
  registry: RegistryHost;
  image: Image | undefined;
  /** Whether a registry was named at all; where none was, docker asked Docker Hub. */
  isNamed: boolean;
  /** Registries that the run's tags name, where the tags are known. */
  pushesTo: readonly string[];
  /** Who owns the image. */
  ownerKind: OwnerKind | undefined;
  tokenKind: HeldToken;
  /** What GitHub says of the token. `silent` where it was not asked. */
  api: ApiEvidence;
  /** Whether the token's checksum is wrong; nothing where the token was not seen. */
  checksum?: TokenChecksum | undefined;
  scopeCheck: ScopeCheck;
  /** The workflow's event; `local` for one's own machine, `unknown` where it is not known. */
  event: string;
  /** The repository whose workflow it is. */
  repository: AccessContext["repository"];
  /** Whether a fork's commit is built, where it is known. */
  head: "own" | "foreign" | undefined;
  pullRequest: boolean;
  dependabot: boolean;
  /** What the job's `permissions:` grant of packages, where it is known. */
  packages: "read" | "write" | "none" | undefined;
  /** Whether nektos/act runs the workflow: `permissions:` mean nothing there, and GITHUB_TOKEN is what `-s` hands over. */
  isAct: boolean;
  /** Surepush's own, for a report. */
  version?: string;
  /** What the run builds; nothing where it builds nothing, or where that is not known. */
  build: BuildSource | undefined;
};

/** The build's context, and its Dockerfile where the user named one. */
export type BuildSource = { context: string; file: string | undefined };

/** GitHub's API was not asked about the token. */
export const NOT_ASKED: ApiEvidence = { kind: "silent", reason: "it was not asked" };

/** What a run of ours knows before it reads a word of docker's output. */
export function failureContextOf(
  { access, image, registry, context, scopeCheck }: AccessRequest,
  { api, tokenKind }: Pick<FailureContext, "api" | "tokenKind">,
): FailureContext {
  return {
    operation: access,
    isRun: true,
    registry,
    image,
    isNamed: true,
    pushesTo: [registry.host],
    ownerKind: undefined,
    tokenKind,
    api,
    scopeCheck,
    event: context.event,
    repository: context.repository,
    head: context.head,
    pullRequest: isPullRequest(context),
    dependabot: context.dependabot,
    packages: undefined,
    isAct: false,
    version: packageFile.version,
    build: undefined,
  };
}

/** The access that the registry is asked for: a login and a build are there to push. */
export function requestedAccess({ operation }: Pick<FailureContext, "operation">): Access {
  return operation === "pull" || operation === "delete" ? operation : "push";
}

/** The image for a sentence: a placeholder where it is not known. */
export function imageToShow({ image, registry }: Pick<FailureContext, "image" | "registry">): Image {
  return image ?? placeholderImage(registry.host);
}

/** The image's owner for a sentence. */
export function ownerToShow(context: Pick<FailureContext, "image" | "registry">): string {
  return ownerOf(imageToShow(context));
}

/** Whether the image belongs to another account than this one; `false` where one of the two is not known. */
export function isAnotherOwner(
  { image }: Pick<FailureContext, "image">,
  account: string | undefined,
): boolean {
  return account !== undefined && image !== undefined && account.toLowerCase() !== ownerOf(image);
}

/** Whether the failure happened outside of a workflow, as far as anybody said so. */
export function isOnOwnMachine({ event }: Pick<FailureContext, "event">): boolean {
  return event === "local";
}

/** The login that the token belongs to, where GitHub says it. */
export function loginOf({ api }: Pick<FailureContext, "api">): string | undefined {
  return api.kind === "accepted" ? api.login : undefined;
}
