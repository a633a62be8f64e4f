// What a log adds to the context of a failure: the operation, the image, the job's permissions, and who it was that refused.
import { NOT_ASKED, requestedAccess, type FailureContext, type Operation } from "./context.ts";
import { registryInLog } from "../oci/host.ts";
import { DOCKER_HUB, isActionsCache, isAnotherRegistry } from "./log/hosts.ts";
import type { LogMatch } from "./log/match.ts";
import type { ParsedLog } from "./log/reader.ts";
import { findReference } from "./log/references.ts";
import { weightOf } from "./signatures/signature.ts";

/** Whose answer a refusal is. */
export type Refuser =
  | { kind: "registry" }
  | { kind: "another registry"; host: string }
  /** A name without a registry was pushed. */
  | { kind: "docker hub by default" }
  | { kind: "actions cache" };

/** The log's hints and the match fill in what is not known otherwise; a refusal of another registry is about that one. */
export function completeContext(known: FailureContext, log: ParsedLog, match: LogMatch): FailureContext {
  const { hints } = log;
  const image = known.image ?? match.image?.image;
  const packages = known.packages ?? hints.packages;
  const operation = known.operation ?? operationOf(match, hints);
  const isNamed = known.isNamed || image !== undefined || NAMES_A_REGISTRY.test(match.text);
  const ownerKind =
    known.ownerKind ?? (/ organization package/i.test(match.text) ? "Organization" : undefined);
  const context = { ...known, image, isNamed, packages, operation, ownerKind };
  const refuser = whoRefused(match, log, context);
  return refuser.kind === "another registry" ? contextElsewhere(context, refuser.host, match) : context;
}

/** Nothing that is known of the token and of the job is good for another registry, unless it is GitHub's, too. */
function contextElsewhere(context: FailureContext, host: string, { text }: LogMatch): FailureContext {
  const registry = registryInLog(host);
  const image = findReference(text, host)?.image;
  return registry.gitHub === undefined
    ? {
        ...context,
        registry,
        image,
        isNamed: true,
        tokenKind: "unknown",
        api: NOT_ASKED,
        packages: undefined,
      }
    : { ...context, registry, image, isNamed: true };
}

/** By the host that the line names, else by the one that the push went to. */
export function whoRefused(match: LogMatch, { hints }: ParsedLog, context: FailureContext): Refuser {
  const { facts, phase, signature } = match;
  if (isActionsCache(facts.host)) return { kind: "actions cache" };
  const isRefused = weightOf(signature) === "refusal" || CREDENTIAL_REFUSALS.has(signature);
  if (!isRefused || context.isRun || isAboutBaseImage(match, hints, context)) return { kind: "registry" };
  const isPush = phase === "push" || (context.operation ?? "push") === "push";
  const host = facts.host ?? (isPush ? hints.pushTarget : undefined);
  if (!isAnotherRegistry(host, context.registry.host)) return { kind: "registry" };
  // Where registries are written out, a name that goes to Docker Hub is meant to go there.
  const isMeant = context.pushesTo.length > 0 || hints.meant.length > 0;
  return host === DOCKER_HUB &&
    requestedAccess(context) === "push" &&
    context.operation !== "login" &&
    // It has the image, so that its name is the right one.
    signature !== "tag-not-found" &&
    !isMeant
    ? { kind: "docker hub by default" }
    : { kind: "another registry", host };
}

/** Refusals that say why, and yet are of a credential that may be none. */
const CREDENTIAL_REFUSALS: ReadonlySet<LogMatch["signature"]> = new Set([
  "credential-refused",
  "exchange-refused",
  "insufficient-scope",
  "no-credentials",
  "user-not-authenticated",
]);

/** A host before a path, or after `in`, as podman has it; Docker Hub's own apart. */
const NAMES_A_REGISTRY =
  /response from registry|(?:https?:\/\/| in )(?!docker\.io|[a-z-]{1,20}\.docker\.(?:io|com))[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}/;

/** The words of actions/delete-package-versions, dataaxiom/ghcr-cleanup-action and GitHub's REST API on a deletion. */
const DELETES = /\bdelet(?:e|ing) (?:a |the )?(?:package|version|it\b)|\bdelete:packages\b/i;

function operationOf({ text, phase }: LogMatch, hints: ParsedLog["hints"]): Operation | undefined {
  if (DELETES.test(text)) return "delete";
  if (phase === "push" || hints.pushes) return "push";
  if (phase === "base image") return "build";
  if (hints.pulls) return "pull";
  if (hints.builds) return "build";
  return /\/v2\/"?:|docker login|login attempt/.test(text) ? "login" : undefined;
}

/** A build also asks other registries, for the image that it starts from: that is not about the image that is pushed. */
export function isAboutBaseImage(
  { phase, text, signature }: LogMatch,
  hints: ParsedLog["hints"],
  { operation }: Pick<FailureContext, "operation">,
): boolean {
  if (
    weightOf(signature) !== "refusal" &&
    signature !== "credential-refused" &&
    signature !== "insufficient-scope"
  )
    return false;
  if (phase === "base image") return operation !== "pull";
  if (phase !== undefined || operation === "pull" || hints.merges) return false;
  const isMetadata = /source metadata|load metadata for|resolve image config|pull access denied/.test(text);
  return isMetadata || (operation === "build" && /failed to solve|failed to authorize/.test(text));
}
