// Names the cause of a log: by the match that decides, and by what is known around it.
import type { Cause } from "./causes/index.ts";
import type { NetworkTrouble } from "./causes/network.ts";
import type { FailureContext, Operation } from "./context.ts";
import type { ParsedLog } from "./log/reader.ts";
import { findBaseImage } from "./log/references.ts";
import { classifyDenial, isRefusal } from "./classify-refusal.ts";
import { certainCause, likelyCause, type Failure } from "./failure.ts";
import { decidingMatch, type LogMatch } from "./log/match.ts";
import {
  weightOf,
  type BuildSignature,
  type FaultSignature,
  type RefusalSignature,
  type Signature,
} from "./signatures/signature.ts";

/** `happened` is a clause for a log without a known signature; a log alone does not even say that something failed. */
export function classifyLog(log: ParsedLog, known: FailureContext, happened?: string): Failure {
  const match = decidingMatch(log.matches);
  if (match === undefined) return certainCause({ code: "unknown", happened, output: log.lastLines });
  return { ...classifyMatch(match, log, completeContext(known, log, match)), match };
}

function classifyMatch(match: LogMatch, log: ParsedLog, context: FailureContext): Failure {
  const { signature } = match;
  if (isRefusal(signature))
    return isAboutBaseImage(match, context)
      ? baseImageDenied(match, context)
      : withFacts(classifyDenial(signature, context), match);
  if (match.phase === "cache export" && weightOf(signature) === "fault")
    return certainCause({ code: "cache-unsupported", when: "after the push" });
  return isFault(signature) ? classifyFault(signature, match, context) : BUILDS[signature](match, log);
}

/** What the line names: the reference that was written, the scope that is wanted. */
function withFacts({ cause, alternatives }: Failure, { image, text, signature }: LogMatch): Failure {
  if ("reference" in cause)
    return { cause: { ...cause, reference: findBaseImage(text) ?? image?.reference }, alternatives };
  const scope = /(?:at least|needs the|scopes?:?) \[?["']?([a-z]{2,20}(?::[a-z]{2,20})?)\b/.exec(text)?.[1];
  return signature === "scope-named" && cause.code === "scope-missing" && scope !== undefined
    ? { cause: { ...cause, missing: [scope], proof: "api" }, alternatives }
    : {
        cause: cause.code === "rate-limited" ? { ...cause, host: hostIn(text) ?? cause.host } : cause,
        alternatives,
      };
}

function isFault(signature: Exclude<Signature, RefusalSignature>): signature is FaultSignature {
  return !Object.hasOwn(BUILDS, signature);
}

/** The log's hints and the match fill in what is not known otherwise. */
export function completeContext(
  known: FailureContext,
  { hints }: ParsedLog,
  match: LogMatch,
): FailureContext {
  const image = known.image ?? match.image?.image;
  const packages = known.packages ?? hints.packages;
  const operation = known.operation ?? operationOf(match, hints);
  const isNamed = known.isNamed || image !== undefined || NAMES_A_REGISTRY.test(match.text);
  const ownerKind =
    known.ownerKind ?? (/ organization package/i.test(match.text) ? "Organization" : undefined);
  return { ...known, image, isNamed, packages, operation, ownerKind };
}

/** A host before a path, or after `in`, as podman has it; Docker Hub's own apart. */
const NAMES_A_REGISTRY =
  /response from registry|(?:https?:\/\/| in )(?!docker\.io|[a-z-]{1,20}\.docker\.(?:io|com))[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}/;

function operationOf({ text, phase }: LogMatch, hints: ParsedLog["hints"]): Operation | undefined {
  if (phase === "push" || hints.pushes) return "push";
  if (phase === "base image") return "build";
  if (hints.pulls) return "pull";
  if (hints.builds) return "build";
  return /\/v2\/"?:|docker login|login attempt/.test(text) ? "login" : undefined;
}

/** A build also asks other registries, for the image that it starts from: that is not about the image that is pushed. */
function isAboutBaseImage({ phase, text, signature }: LogMatch, { operation }: FailureContext): boolean {
  if (
    weightOf(signature) !== "refusal" &&
    signature !== "credential-refused" &&
    signature !== "insufficient-scope"
  )
    return false;
  if (phase === "base image") return operation !== "pull";
  if (phase !== undefined || operation === "pull") return false;
  const isMetadata = /source metadata|load metadata for|resolve image config|pull access denied/.test(text);
  return isMetadata || (operation === "build" && /failed to solve|failed to authorize/.test(text));
}

function baseImageDenied({ text, signature }: LogMatch, { tokenKind }: FailureContext): Failure {
  const cause: Cause = { code: "base-image-denied", image: findBaseImage(text) };
  return signature === "credential-refused" && tokenKind !== "none"
    ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] }
    : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}

type Classify = (match: LogMatch, log: ParsedLog) => Failure;

/** A row for each signature; one without does not compile. */
const BUILDS: Readonly<Record<BuildSignature, Classify>> = {
  "base-image-rate-limited": ({ text }) =>
    certainCause({ code: "base-image-rate-limited", image: findBaseImage(text) }),
  "build-command-failed": ({ text }, { commandOutput }) =>
    certainCause({
      code: "build-command-failed",
      command: commandIn(text),
      output: commandOutput.filter((line) => line !== text),
    }),
  "build-context-missing": ({ text }) =>
    certainCause({ code: "build-context-missing", missing: missingIn(text) }),
  "buildx-missing": () => certainCause({ code: "buildx-missing" }),
  "buildx-too-old": ({ text }) =>
    likelyCause(
      {
        code: "buildx-too-old",
        lacks: /--[a-z-]+/.exec(text)?.[0] ?? "what the build asks for",
        needed: undefined,
        found: undefined,
      },
      "buildx-missing",
    ),
  "cache-unsupported": () => certainCause({ code: "cache-unsupported", when: "before the build" }),
  "cache-not-written": () => certainCause({ code: "cache-unsupported", when: "after the push" }),
  "credential-store-error": () => certainCause({ code: "credential-store-error" }),
  "disk-full": () => certainCause({ code: "disk-full" }),
  "docker-unavailable": ({ text }) => certainCause({ code: "docker-unavailable", reason: whyNoDocker(text) }),
  "dockerfile-invalid": ({ text }) => certainCause({ code: "dockerfile-invalid", flaw: flawIn(text) }),
  "exec-format": () => likelyCause({ code: "platform-unsupported", where: "command" }, "emulation-missing"),
  interrupted: () => certainCause({ code: "interrupted", signal: undefined }),
  "platform-unsupported": ({ text }) =>
    /driver|exporting manifest lists/i.test(text)
      ? certainCause({ code: "platform-unsupported", where: "builder" })
      : likelyCause({ code: "platform-unsupported", where: "image" }, "tag-not-found"),
  "reference-invalid": ({ text }) =>
    certainCause({
      code: "reference-invalid",
      reference: /(?:invalid tag|argument) "([^"]{1,200})"/.exec(text)?.[1],
    }),
  "secret-missing": ({ text }) =>
    certainCause({
      code: "secret-missing",
      secret: /secret "?([\w.-]{1,100})"?: not found/i.exec(text)?.[1],
    }),
};

/** The host is the one that the line names, or the registry's in a step that only speaks to the registry. */
function classifyFault(
  signature: FaultSignature,
  { text, phase }: LogMatch,
  context: FailureContext,
): Failure {
  const host = hostIn(text) ?? (phase === "push" || context.isRun ? context.registry.host : undefined);
  const unavailable = (reason: string): Cause => ({ code: "registry-unavailable", reason, host });
  const unreached = (trouble: NetworkTrouble): Cause => ({ code: "network-error", trouble, host });
  switch (signature) {
    case "server-fault":
      return certainCause(unavailable("it answered with an error of its own"));
    case "connection-broken":
      return likelyCause(unavailable("the connection to it broke"), "network-error");
    case "name-unresolved":
      return certainCause(unreached("name"));
    case "certificate":
      return certainCause(unreached("certificate"));
    case "protocol":
      return certainCause(unreached("protocol"));
    case "unreachable":
      return likelyCause(unreached("unreachable"), "registry-unavailable");
    case "too-slow":
      return likelyCause(unreached("slow"), "registry-unavailable");
  }
}

/** The host that was asked: in an address, or as the name that was looked up. */
function hostIn(text: string): string | undefined {
  return /(?:https?:\/\/|lookup |resolve host:? ?|econnrefused |enotfound |eai_again |connect to )"?([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/i.exec(
    text,
  )?.[1];
}

/** `/bin/sh -c make`, without the shell. */
function commandIn(text: string): string | undefined {
  const command =
    between(text, 'process "', '" did not complete') ??
    between(text, "executor failed running [", "]: exit") ??
    between(text, "The command '", "' returned");
  return command?.replace(/^\/bin\/(?:ba)?sh (?:[^ ]{1,20} ){0,4}?-c /, "");
}

function between(text: string, begin: string, end: string): string | undefined {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? undefined : text.slice(from + begin.length, to);
}

/** The path that is not there. */
function missingIn(text: string): string | undefined {
  return (
    /"([^"]{1,200})"(?:: not found| not found: not found)/.exec(text)?.[1] ??
    /(?:lstat|stat|open|path) "?([^\s":]{1,200})"?:? (?:no such|not found)/.exec(text)?.[1] ??
    /symlinks in Dockerfile path: lstat ([^\s:]{1,200})/.exec(text)?.[1]
  );
}

/** What is wrong in the Dockerfile, as its parser says it. */
function flawIn(text: string): string | undefined {
  const at = text.search(/unknown instruction|target stage|failed to parse|base name|no build stage/i);
  return /parse error (?:on )?line \d{1,6}: (.+)/.exec(text)?.[1] ?? (at < 0 ? undefined : text.slice(at));
}

function whyNoDocker(text: string): string {
  if (/permission denied/i.test(text)) return "this user may not speak to docker's daemon";
  return /command not found|not recognized|executable file|: not found/i.test(text)
    ? "there is no `docker` command"
    : "docker's daemon does not answer";
}
