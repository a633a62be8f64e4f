// The verdict: the registry is the judge; everything else explains it.
import type { Cause } from "./causes.ts";
import type { Evidence } from "../access/evidence.ts";
import { ownerOf } from "../oci/reference.ts";
import type { Question } from "../access/request.ts";
import { explainRefusal, only, type Explanation } from "./classify-refusal.ts";
import { weigh, type Scope, type ScopeFinding } from "../access/scopes.ts";
import type { TokenShape } from "../access/token.ts";

export type Verdict =
  /** `folded`: scopes that GitHub does not list because another listed one implies them. */
  | { kind: "allowed"; folded: readonly Scope[] }
  | ({ kind: "denied" } & Explanation)
  | { kind: "undecided"; reason: string };

export type Denial = Extract<Verdict, { kind: "denied" }>;

/** An empty or damaged token is refused without asking anybody: it would be sent away, and for nothing. */
export function judgeShape(shape: Exclude<TokenShape, { kind: "whole" }>): Denial {
  const cause: Cause =
    shape.kind === "empty"
      ? { code: "token-missing" }
      : { code: "token-malformed", flaw: shape.flaw, isOurs: true };
  return { kind: "denied", ...only(cause) };
}

/**
 * What GitHub's list of scopes decides before the registry has answered: a scope neither held nor implied is a
 * refusal (but a public package can be pulled by anybody), and `strict` wants each one listed by name.
 */
export function judgeScopes(question: Question, api: Evidence["api"]): Denial | undefined {
  const { access, scopeCheck } = question;
  if (api.kind !== "accepted" || scopeCheck === "off") return undefined;
  const finding = weigh(api.grant, access);
  if (finding.kind === "missing" && (access !== "pull" || scopeCheck === "strict"))
    return missing(finding, "list");
  if (finding.kind === "implied" && scopeCheck === "strict") return missing(finding, "strict");
  return undefined;
}

/** Weighs all the evidence. */
export function judge(question: Question, evidence: Evidence): Verdict {
  const { api, registry } = evidence;
  const byScopes = judgeScopes(question, api);
  if (byScopes !== undefined) return byScopes;
  switch (registry.kind) {
    case "refused":
      return { kind: "denied", ...explainRefusal(registry.message, question, evidence) };
    case "silent":
      return { kind: "undecided", reason: `${question.registry.host} could not say: ${registry.reason}` };
    case "accepted":
      return judgeAccepted(question, evidence);
  }
}

function judgeAccepted(question: Question, { api }: Evidence): Verdict {
  const finding: ScopeFinding =
    api.kind === "accepted" ? weigh(api.grant, question.access) : { kind: "unlisted" };
  if (question.access === "delete") return judgeDeletion(finding, question, api);
  const folded = finding.kind === "implied" && question.scopeCheck !== "off" ? finding.scopes : [];
  return { kind: "allowed", folded };
}

/** A deletion cannot be tried without deleting: scopes tell only of a package of the token's own owner. */
function judgeDeletion(finding: ScopeFinding, { image }: Question, api: Evidence["api"]): Verdict {
  const login = api.kind === "accepted" ? api.login : undefined;
  const tells = finding.kind === "listed" || finding.kind === "implied";
  if (tells && login?.toLowerCase() === ownerOf(image)) return { kind: "allowed", folded: [] };
  const reason = tells
    ? `the token has the scopes, but ${ownerOf(image)} must also have given its owner the role Admin in the package`
    : "GitHub lists no scopes for it that would do";
  return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}

function missing(
  finding: Extract<ScopeFinding, { kind: "missing" | "implied" }>,
  proof: "list" | "strict",
): Denial {
  return { kind: "denied", ...only({ code: "scope-missing", missing: finding.scopes, proof }) };
}
