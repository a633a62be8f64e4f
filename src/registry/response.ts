// What a registry's answer says: allowed, refused with its reason, or nothing that could be used.
import { findRetryAfter, isTransient, parseRetryAfter } from "../lib/retry.ts";
import type { RegistryEvidence, RegistryStep } from "../access/evidence.ts";
import { field, list, parseJson, textField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import { printableLine } from "../lib/redact.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import type { HttpAnswer } from "../ports/http.ts";

/**
 * 401 and 403 are refusals, and so is 404 where something is read; everything else that was not expected (5xx, 429,
 * a redirect, a page of a proxy's) says nothing of the token.
 */
export function classifyResponse(step: RegistryStep, answer: HttpAnswer, expected: number): RegistryEvidence {
  if (answer.kind === "failure") {
    const { reason, unsent } = answer;
    return { kind: "silent", step, reason, ...(unsent && { unsent }) };
  }
  const { status } = answer;
  if (status === expected) return { kind: "accepted", step, status };
  const refused = status === 401 || status === 403 || (status === 404 && step === "pull probe");
  if (!refused) return { kind: "silent", step, reason: `it answered ${status}` };
  const message = messageOf(answer);
  return message === "" && answer.body.length > 0
    ? { kind: "silent", step, reason: `it answered ${status} with a page that is no registry's` }
    : { kind: "refused", step, status, message };
}

/** Where registries, and their token services, say why: Docker Hub in `details`, others in `message`. */
const REASONS = ["details", "message", "error_description", "error"] as const;

/** A refused login comes in any form, as JSON or a line of text; a page in HTML is a proxy's. */
export function classifyNamedLogin(step: RegistryStep, answer: HttpAnswer): RegistryEvidence {
  const evidence = classifyResponse(step, answer, 200);
  if (evidence.kind !== "silent" || answer.kind === "failure") return evidence;
  const { status, body, headers } = answer;
  const isRefusal = (status === 401 || status === 403) && !/html/i.test(headers["content-type"] ?? "");
  if (!isRefusal) return evidence;
  const json = parseJson(body);
  const message = REASONS.map((name) => textField(json, name)).find((text) => text !== undefined) ?? "";
  return { kind: "refused", step, status, message: shown(message) };
}

/**
 * Registries answer 404 to a push, too, where a repository must be made first, or may not be seen. What the token says of itself
 * explains a refusal; it decides nothing.
 */
export function classifyNamedProbe(
  answer: HttpAnswer,
  granted: readonly string[] | undefined,
): RegistryEvidence {
  const step = "push probe";
  const evidence = classifyResponse(step, answer, 202);
  const isMissing = answer.kind === "answer" && answer.status === 404 && messageOf(answer) !== "";
  const found: RegistryEvidence = isMissing
    ? { kind: "refused", step, status: 404, message: messageOf(answer) }
    : evidence;
  return found.kind === "refused" && granted !== undefined ? { ...found, granted } : found;
}

/** Why a request came to nothing, as a clause for a person. */
export function formatResponse(answer: HttpAnswer): string {
  if (answer.kind === "failure") return answer.reason;
  const message = messageOf(answer);
  return message === ""
    ? `the registry answered ${answer.status}`
    : `the registry answered ${answer.status}, ${message}`;
}

/** An answer that was not the wanted one: whose fault it is, and when another try may be made. */
export function requestFailureOf(answer: HttpAnswer): RequestFailure {
  const retryAfter = answer.kind === "answer" ? answer.headers["retry-after"] : undefined;
  return {
    kind: "request-failure",
    reason: formatResponse(answer),
    retryable: isPassing(answer),
    retryAfter: parseRetryAfter(retryAfter ?? "", Date.now()) ?? findRetryAfter(formatResponse(answer)),
  };
}

export const DIGEST_HEADER = "docker-content-digest";

/** A registry that has lost an upload says so with a status of the 400s. Source: OCI distribution specification 1.1. */
const LOST = /^(?:BLOB_UPLOAD_UNKNOWN|BLOB_UPLOAD_INVALID|BLOB_UNKNOWN|MANIFEST_BLOB_UNKNOWN)$/;

function isPassing(answer: HttpAnswer): boolean {
  if (answer.kind === "failure") return answer.retryable;
  if (isTransient(answer.status)) return true;
  return LOST.test(textField(firstError(answer), "code") ?? "");
}

/** The first message of `{"errors":[{"code":…,"message":…}]}`, the OCI specification's form; else nothing. */
function messageOf(answer: Answer): string {
  const message = textField(firstError(answer), "message");
  return shown(message ?? "");
}

/** What it repeats of the request is hidden before it is cut: half a token is no longer one to a mask. */
function shown(message: string): string {
  return printableLine(message.slice(0, 4_000).replaceAll(/\s+/g, " ")).slice(0, READ_LIMITS.shownField);
}

function firstError({ body }: Answer): unknown {
  return list(field(parseJson(body), "errors"))[0];
}

type Answer = Extract<HttpAnswer, { kind: "answer" }>;
