// Names the cause of a log: by the match that decides, and by what is known around it.
import type { Cause } from "./causes/index.ts";
import { classifyBuild, isBuildSignature } from "./classify-build.ts";
import { classifyFault } from "./classify-fault.ts";
import { classifyDenial, isRefusal } from "./classify-refusal.ts";
import type { FailureContext } from "./context.ts";
import { certainCause, likelyCause, type Failure } from "./failure.ts";
import { completeContext, isAboutBaseImage, whoRefused } from "./log-context.ts";
import { decidingMatch, type LogMatch } from "./log/match.ts";
import { findScopes, findStage } from "./log/named.ts";
import type { ParsedLog } from "./log/reader.ts";
import { findBaseImage } from "./log/references.ts";
import { weightOf } from "./signatures/signature.ts";

/** `happened` is a clause for a log without a known signature; a log alone does not even say that something failed. */
export function classifyLog(log: ParsedLog, known: FailureContext, happened?: string): Failure {
  const match = decidingMatch(known.isRun ? log.matches.filter(isCredible) : log.matches);
  if (match === undefined) {
    const lacks = happened === undefined ? lackOf(log) : undefined;
    return certainCause({ code: "unknown", happened, output: log.lastLines, ...(lacks && { lacks }) });
  }
  return { ...classifyMatch(match, log, completeContext(known, log, match)), match };
}

function lackOf({ lastLines, hints }: ParsedLog): "lines" | "errors" | undefined {
  if (lastLines.every((line) => line.trim() === "")) return "lines";
  return hints.complains ? undefined : "errors";
}

/**
 * A credential is refused with 401 or 403, and a tag that is set cannot be missing: where docker's words contradict the
 * request or its status, they say too much.
 */
function isCredible({ signature, text, facts: { status } }: LogMatch): boolean {
  if (signature === "tag-not-found") return !/failed to push|PUT request/i.test(text);
  const isOfCredential = signature === "credential-refused" || signature === "anonymous-refused";
  return !isOfCredential || status === undefined || status === 401 || status === 403;
}

function classifyMatch(match: LogMatch, log: ParsedLog, context: FailureContext): Failure {
  const { signature } = match;
  const refuser = whoRefused(match, log, context);
  if (refuser.kind === "actions cache") return cacheFailed(match);
  if (refuser.kind === "docker hub by default")
    return likelyCause(
      { code: "registry-missing-from-reference", reference: findBaseImage(match.text) },
      "not-logged-in",
    );
  if (isRefusal(signature))
    return isAboutBaseImage(match, log.hints, context)
      ? baseImageDenied(match, log, context)
      : withFacts(classifyDenial(signature, context), match);
  if (match.phase === "cache export" && weightOf(signature) === "fault")
    return certainCause({ code: "cache-unsupported", when: "after the push" });
  if (match.phase === "builder" && weightOf(signature) === "fault" && match.facts.host === undefined)
    return likelyCause({ code: "builder-unavailable" }, "docker-unavailable");
  return isBuildSignature(signature)
    ? classifyBuild(signature, match, log, context)
    : classifyFault(signature, match, context);
}

/** The cache is written last; before that, its store is asked for the layers that it promised. */
function cacheFailed({ phase, signature }: LogMatch): Failure {
  const isWriting = phase === "cache export" || signature === "cache-not-written";
  return certainCause({ code: "cache-unsupported", when: isWriting ? "after the push" : "for a layer" });
}

/** What the line names: the reference that was written, the scope that is wanted. */
function withFacts({ cause, alternatives }: Failure, { image, text, facts, signature }: LogMatch): Failure {
  if ("reference" in cause)
    return { cause: { ...cause, reference: findBaseImage(text) ?? image?.reference }, alternatives };
  if (cause.code === "rate-limited")
    return { cause: { ...cause, host: facts.host ?? cause.host }, alternatives };
  const scopes = signature === "scope-named" ? findScopes(text) : [];
  return cause.code === "scope-missing" && scopes.length > 0
    ? { cause: { ...cause, missing: scopes, proof: "api" }, alternatives }
    : { cause, alternatives };
}

function baseImageDenied(
  { text, signature }: LogMatch,
  { instruction = "" }: ParsedLog,
  { tokenKind }: FailureContext,
): Failure {
  const cause: Cause = {
    code: "base-image-denied",
    image: findBaseImage(text),
    stage: findStage(instruction),
  };
  return signature === "credential-refused" && tokenKind !== "none"
    ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] }
    : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}
