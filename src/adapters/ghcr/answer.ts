// What a registry's answer says: allowed, refused with its reason, or nothing that could be used.
import type { HttpAnswer } from "../../app/ports.ts";
import type { RegistryEvidence, RegistryStep } from "../../domain/evidence.ts";
import { field, list, readJson, textField } from "../../domain/json.ts";

/**
 * 401 and 403 are refusals, and so is 404 where something is read; everything else that was not expected (5xx, 429,
 * a redirect, a page of a proxy's) says nothing of the token.
 */
export function weighAnswer(step: RegistryStep, answer: HttpAnswer, expected: number): RegistryEvidence {
  if (answer.kind === "failure") return { kind: "silent", step, reason: answer.reason };
  const { status } = answer;
  if (status === expected) return { kind: "accepted", step, status };
  const refused = status === 401 || status === 403 || (status === 404 && step === "pull probe");
  if (!refused) return { kind: "silent", step, reason: `it answered ${status}` };
  const message = messageOf(answer);
  return message === "" && answer.body.length > 0
    ? { kind: "silent", step, reason: `it answered ${status} with a page that is no registry's` }
    : { kind: "refused", step, status, message };
}

/** Why a request came to nothing, as a clause for a person. */
export function tellAnswer(answer: HttpAnswer): string {
  if (answer.kind === "failure") return answer.reason;
  const message = messageOf(answer);
  return message === ""
    ? `the registry answered ${answer.status}`
    : `the registry answered ${answer.status}, ${message}`;
}

/** The first message of `{"errors":[{"code":…,"message":…}]}`, the OCI specification's form; else nothing. */
function messageOf({ body }: Extract<HttpAnswer, { kind: "answer" }>): string {
  const [error] = list(field(readJson(body), "errors"));
  const message = textField(error, "message");
  return (message ?? "").replaceAll(/\s+/g, " ").slice(0, 500);
}
