// A refusal and what surrounds it name the cause: the same words mean different things for different tokens.
import type { Cause, CauseCode } from "./cause.ts";
import type { ApiEvidence, Evidence } from "./evidence.ts";
import { ownerOf } from "./image-reference.ts";
import type { Question } from "./question.ts";
import { NEEDED, weigh } from "./scope.ts";
import { readSign, type Sign } from "./sign.ts";

/** The likeliest cause first; `alternatives` are the others that the same answer could come from. */
export type Explanation = { cause: Cause; alternatives: readonly CauseCode[] };

/** Explains what the registry (or a docker that asked it) said, by what we know of token, owner and event. */
export function explainRefusal(message: string, question: Question, known: Known): Explanation {
  const { api } = known;
  if (api.kind === "rejected") return only({ code: "token-invalid" });
  const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
  if (ssoUrl !== undefined) return only({ code: "sso-required", url: ssoUrl });
  return bySign(readSign(message), question, known);
}

type Known = Pick<Evidence, "api" | "tokenKind">;

function bySign(sign: Sign | undefined, question: Question, known: Known): Explanation {
  switch (sign) {
    case "sso":
      return only({ code: "sso-required", url: undefined });
    case "classic-forbidden":
      return only({ code: "classic-pat-forbidden" });
    case "ip-not-allowed":
      return only({ code: "ip-not-allowed" });
    case "billing":
      return only({ code: "billing" });
    case "installation-elsewhere":
      return only({ code: "wrong-owner" });
    case "installation-may-not":
      return byJob(question);
    case "no-write":
    case "no-read":
      return byPackage(question, known);
    case "no-create":
      return byOwner(question, known);
    case "scopes-do-not-match":
    case "credential-refused":
    case "login-needed":
      return byToken(sign, question, known);
    case "hidden-or-missing":
      return question.access === "pull"
        ? { cause: { code: "package-not-found-or-private" }, alternatives: ["token-invalid"] }
        : byToken(sign, question, known);
    case "server-fault":
    case "daemon-unreachable":
    case "command-failed":
    case undefined:
      return hidden(known);
  }
}

/** The token reached the registry, and the registry wants something else of it. */
function byToken(sign: Sign, question: Question, known: Known): Explanation {
  const { api, tokenKind } = known;
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return only({ code: "token-kind-unsupported" });
  // A refused credential of a job may as well have run out; GitHub's API would know.
  if (tokenKind === "installation")
    return sign === "credential-refused" && api.kind === "silent" ? hidden(known) : byJob(question);
  const goesByScopes = tokenKind !== "app-user" && question.scopeCheck !== "off";
  return (goesByScopes ? missingScopes(sign, question, api) : undefined) ?? hidden(known);
}

/** Refused, in words that tell nothing or that nobody knows yet. */
function hidden({ api, tokenKind }: Known): Explanation {
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return only({ code: "token-kind-unsupported" });
  const cause: Cause = { code: "denied-hidden" };
  if (tokenKind === "installation")
    return {
      cause,
      alternatives: ["workflow-permission-missing", "package-access-missing", "token-invalid"],
    };
  if (api.kind === "accepted")
    return { cause, alternatives: ["sso-required", "classic-pat-forbidden", "package-access-missing"] };
  return { cause, alternatives: ["token-invalid", "scope-missing", "sso-required"] };
}

function missingScopes(sign: Sign, { access }: Question, api: ApiEvidence): Explanation | undefined {
  const finding = api.kind === "accepted" ? weigh(api.grant, access) : { kind: "unlisted" as const };
  switch (finding.kind) {
    case "missing":
      return only({ code: "scope-missing", missing: finding.scopes, proof: "list" });
    case "implied":
      return {
        cause: { code: "scope-missing", missing: finding.scopes, proof: "registry" },
        alternatives: ["sso-required", "classic-pat-forbidden"],
      };
    case "listed":
      return undefined;
    case "unlisted":
      return sign === "scopes-do-not-match"
        ? {
            cause: { code: "scope-missing", missing: NEEDED[access], proof: "wording" },
            alternatives: ["token-kind-unsupported"],
          }
        : undefined;
  }
}

/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function byJob({ context, image }: Question): Explanation {
  if (context.head === "foreign") return only({ code: "fork-pull-request" });
  if (context.dependabot)
    return { cause: { code: "dependabot" }, alternatives: ["workflow-permission-missing"] };
  if (context.repository !== undefined && context.repository.owner.toLowerCase() !== ownerOf(image))
    return { cause: { code: "wrong-owner" }, alternatives: ["workflow-permission-missing"] };
  return { cause: { code: "workflow-permission-missing" }, alternatives: ["package-access-missing"] };
}

/** The package is there, and its own access list does not hold whoever asks. */
function byPackage(question: Question, { tokenKind }: Known): Explanation {
  if (tokenKind !== "installation")
    return { cause: { code: "package-access-missing" }, alternatives: ["wrong-owner"] };
  const job = byJob(question);
  return job.cause.code === "workflow-permission-missing"
    ? { cause: { code: "package-access-missing" }, alternatives: ["workflow-permission-missing"] }
    : job;
}

/** The package is not there yet, and whoever asks may not make one under this owner. */
function byOwner({ image, context }: Question, { api, tokenKind }: Known): Explanation {
  const self =
    tokenKind === "installation"
      ? context.repository?.owner
      : api.kind === "accepted"
        ? api.login
        : undefined;
  return self !== undefined && self.toLowerCase() !== ownerOf(image)
    ? { cause: { code: "wrong-owner" }, alternatives: ["package-creation-forbidden"] }
    : { cause: { code: "package-creation-forbidden" }, alternatives: ["wrong-owner"] };
}

/** A cause that leaves no other. */
export function only(cause: Cause): Explanation {
  return { cause, alternatives: [] };
}
