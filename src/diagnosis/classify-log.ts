// Explains a log: the sighting that decides, and what is known around it, name the cause.
import type { Cause, CauseCode, NetworkTrouble } from "./causes.ts";
import type { FailureContext, Operation } from "./context.ts";
import type { ParsedLog } from "./log/reader.ts";
import { findBaseImage } from "./log/references.ts";
import { classifyDenial, isRefusal, likelyCause, certainCause, type Failure } from "./classify-refusal.ts";
import { decidingMatch, type LogMatch } from "./log/match.ts";
import {
  weightOf,
  type BuildSignature,
  type FaultSignature,
  type RefusalSignature,
  type Signature,
} from "./signatures/signature.ts";

export type LogFailure = Failure & {
  /** What decided; nothing where no sign was seen. */
  match: LogMatch | undefined;
};

/** `happened` is a clause for the case that no sign is known; a log alone does not even tell that something failed. */
export function classifyLog(log: ParsedLog, known: FailureContext, happened?: string): LogFailure {
  const match = decidingMatch(log.matches);
  if (match === undefined)
    return { ...certainCause({ code: "unknown", happened, output: log.lastLines }), match };
  return { ...classifyMatch(match, log, completeContext(known, log, match)), match };
}

function classifyMatch(match: LogMatch, log: ParsedLog, failureContext: FailureContext): Failure {
  const { signature } = match;
  if (isRefusal(signature))
    return isAboutBaseImage(match, failureContext)
      ? explainBaseImage(match, failureContext)
      : withFacts(classifyDenial(signature, failureContext), match);
  if (match.phase === "cache export" && weightOf(signature) === "fault")
    return certainCause({ code: "cache-unsupported", when: "after the push" });
  return isFault(signature) ? explainFault(signature, match, failureContext) : BUILDS[signature](match, log);
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

/** Whether a line of the Dockerfile can be to blame. */
export function isInDockerfile({ code }: Cause): boolean {
  return IN_A_DOCKERFILE.has(code);
}

const IN_A_DOCKERFILE: ReadonlySet<CauseCode> = new Set([
  "base-image-denied",
  "base-image-rate-limited",
  "build-command-failed",
  "build-context-missing",
  "disk-full",
  "dockerfile-invalid",
  "emulation-missing",
  "platform-unsupported",
  "reference-invalid",
  "secret-missing",
  "tag-not-found",
]);

function isFault(signature: Exclude<Signature, RefusalSignature>): signature is FaultSignature {
  return !Object.hasOwn(BUILDS, signature);
}

/** What the log tells beside its signs fills in what nobody said. */
export function completeContext(
  known: FailureContext,
  { hints }: ParsedLog,
  match: LogMatch,
): FailureContext {
  const image = known.image ?? match.image?.image;
  const packages = known.packages ?? hints.packages;
  const operation = known.operation ?? operationOf(match, hints);
  const isNamed = known.isNamed || image !== undefined || NAMES_A_REGISTRY.test(match.text);
  return { ...known, image, isNamed, packages, operation };
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

/** A build asks other registries, too, for what it starts from: there it is not about what is to be pushed. */
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

function explainBaseImage({ text, signature }: LogMatch, { tokenKind }: FailureContext): Failure {
  const cause: Cause = { code: "base-image-denied", image: findBaseImage(text) };
  return signature === "credential-refused" && tokenKind !== "none"
    ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] }
    : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}

type Explain = (match: LogMatch, log: ParsedLog) => Failure;

/** A row for each sign; one without does not compile. */
const BUILDS: Readonly<Record<BuildSignature, Explain>> = {
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

/** The host is named where the line names it, or where the step is one that speaks to the registry. */
function explainFault(
  signature: FaultSignature,
  { text, phase }: LogMatch,
  failureContext: FailureContext,
): Failure {
  const host = hostIn(text) ?? (phase === "push" || failureContext.isRun ? failureContext.host : undefined);
  const broken = (reason: string): Cause => ({ code: "registry-unavailable", reason, host });
  const astray = (trouble: NetworkTrouble): Cause => ({ code: "network-error", trouble, host });
  switch (signature) {
    case "server-fault":
      return certainCause(broken("it answered with an error of its own"));
    case "connection-broken":
      return likelyCause(broken("the connection to it broke"), "network-error");
    case "name-unresolved":
      return certainCause(astray("name"));
    case "certificate":
      return certainCause(astray("certificate"));
    case "protocol":
      return certainCause(astray("protocol"));
    case "unreachable":
      return likelyCause(astray("unreachable"), "registry-unavailable");
    case "too-slow":
      return likelyCause(astray("slow"), "registry-unavailable");
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

/** What is wrong in the Dockerfile, in its parser's words. */
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
