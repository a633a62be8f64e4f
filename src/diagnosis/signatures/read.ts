// The signature of a line: by its wording, else by the facts in it and by where in a build it stands.
import { readFacts, type LineFacts } from "../log/facts.ts";
import type { StepPosition } from "../log/build-steps.ts";
import { findPattern, signatureOf } from "./match.ts";
import type { Signature } from "./signature.ts";

/** What docker and the actions around it put before a message; other tools' `error: ` is another one. */
const PREFIX = /^(?:buildx (?:bake |call )?failed with: |Error: |ERROR: )/;
/** A line of a command's usage, which is printed below a mistake in its flags. */
const USAGE = /^\s{0,8}(?:-[a-z], )?--[a-z][a-z-]{0,40}(?: [a-z]{1,20})?\s{2,60}\S/i;
/** Only such a line is read into facts. */
const FAILING =
  /error|fail|fatal|denied|forbidden|unauthori[sz]ed|unexpected|unavailable|gateway|too many|not found|not recognized|enoent|unable to/i;

/** A client that logs its requests prints the answer's status below. */
const REQUEST = /\b(?:GET|HEAD|POST|PATCH|PUT|DELETE) ["']?https?:\/\//;

/** As much of a line as may go on in the next one, in characters. */
const KEPT = 800;

export class SignatureReader {
  /** The line above, where it tells of a failure in unknown words, or of a request: it may go on in this line. */
  #above = "";

  /** `text` is the line, with the line above before it where a terminal broke the words in two. */
  read(line: string, position: StepPosition): { signature: Signature; text: string } | undefined {
    const wrapped = this.#above === "" ? "" : `${this.#above} ${line.trimStart()}`;
    this.#above = "";
    const text = line.slice(0, KEPT);
    const byWording = signatureOfWording(line);
    if (byWording !== undefined) return { signature: byWording, text: line };
    const pattern = findPattern(wrapped);
    // Words that lie far apart may meet by chance.
    if (pattern?.pieces.length === 1) return { signature: pattern.signature, text: wrapped };
    if (!FAILING.test(line)) {
      if (REQUEST.test(line)) this.#above = text;
      return undefined;
    }
    const signature = signatureOfFacts(text, position);
    if (signature !== undefined) return { signature, text: line };
    const byBoth = wrapped === "" ? undefined : signatureOfFacts(wrapped.slice(0, KEPT), position);
    if (byBoth === undefined) this.#above = text;
    return byBoth && { signature: byBoth, text: wrapped };
  }
}

/** By the words alone, whatever stands before them. */
function signatureOfWording(text: string): Signature | undefined {
  if (USAGE.test(text)) return undefined;
  const plain = text.replaceAll(/[“”„«»]/g, '"').replaceAll(/[‘’‚]/g, "'");
  const whole = signatureOf(plain);
  if (whole !== undefined) return whole;
  let rest = plain;
  for (let times = 0; times < 3 && PREFIX.test(rest); times++) rest = rest.replace(PREFIX, "");
  return rest === plain ? undefined : signatureOf(rest);
}

/** By what the line says in whatever words, and by the step that failed. */
function signatureOfFacts(line: string, position: StepPosition): Signature | undefined {
  const facts = readFacts(line, "");
  return (
    byStep(position) ??
    byProgram(facts) ??
    byFile(facts, line) ??
    byErrorCode(facts) ??
    (facts.isProxys ? "proxy-refused" : byStatus(facts))
  );
}

function byStep({ phase, failed }: StepPosition): Signature | undefined {
  if (!failed) return undefined;
  if (phase === "builder") return "builder-unavailable";
  if (phase === "git") return "git-context-failed";
  return phase === "cache export" ? "cache-not-written" : undefined;
}

/** A program that docker's own work needs. */
function byProgram({ missingProgram }: LineFacts): Signature | undefined {
  if (missingProgram === undefined) return undefined;
  if (missingProgram.startsWith("docker-credential-")) return "credential-store-error";
  if (missingProgram === "docker-buildx") return "buildx-missing";
  return missingProgram === "docker" ? "docker-unavailable" : undefined;
}

function byFile({ isLoginFileRefused, missingPath }: LineFacts, line: string): Signature | undefined {
  if (isLoginFileRefused) return "login-file-refused";
  return missingPath !== undefined && DOCKERS.test(line) ? "path-missing" : undefined;
}

/** How docker's own commands begin the line that ends them. */
const DOCKERS = /^(?:Error: )?(?:buildx (?:bake |call )?failed with: )?ERROR: /;

/** Source: OCI distribution specification, "Error Codes". */
const CODES: Readonly<Record<string, Signature>> = {
  DENIED: "bare-denied",
  MANIFEST_INVALID: "manifest-rejected",
  MANIFEST_UNKNOWN: "tag-not-found",
  NAME_UNKNOWN: "package-not-found",
  TOOMANYREQUESTS: "rate-limited",
  UNAUTHORIZED: "unauthorized",
};

function byErrorCode({ errorCode }: LineFacts): Signature | undefined {
  return errorCode !== undefined && Object.hasOwn(CODES, errorCode) ? CODES[errorCode] : undefined;
}

function byStatus({ status, endpoint, isOwnerless, hasPage, isDeletion }: LineFacts): Signature | undefined {
  switch (status) {
    case undefined:
      return undefined;
    case 400:
      if (isOwnerless) return "name-without-owner";
      // GitHub keeps a package's last version.
      if (isDeletion) return "delete-refused";
      return hasPage ? "server-fault" : undefined;
    case 401:
      return endpoint === "token" ? "exchange-refused" : "unauthorized";
    case 403:
      return endpoint === "token" ? "exchange-refused" : "forbidden";
    case 404:
      return endpoint === "manifest" ? "tag-not-found" : undefined;
    case 407:
      return "proxy-refused";
    case 413:
      return "upload-too-large";
    case 429:
      return "rate-limited";
    default:
      return status >= 500 ? "server-fault" : undefined;
  }
}
