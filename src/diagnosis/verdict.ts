// The verdict: the registry is the judge; everything else explains it.
import type { Cause } from "./causes/index.ts";
import type { Evidence } from "../access/evidence.ts";
import { ownerOf } from "../oci/reference.ts";
import type { AccessRequest } from "../access/request.ts";
import { certainCause, type Failure } from "./failure.ts";
import { checkScopes, type Scope, type ScopeCheckResult } from "../access/scopes.ts";
import type { TokenShape } from "../access/token.ts";

export type Verdict =
  /** `folded`: scopes that GitHub does not list because another listed one implies them. */
  | { kind: "allowed"; folded: readonly Scope[] }
  | ({ kind: "denied" } & Failure)
  | { kind: "undecided"; reason: string };

export type Denial = Extract<Verdict, { kind: "denied" }>;

/** An empty or damaged token is refused at once: it would be sent to the registry for nothing. */
export function judgeShape(shape: Exclude<TokenShape, { kind: "whole" }>): Denial {
  const cause: Cause =
    shape.kind === "empty"
      ? { code: "token-missing" }
      : { code: "token-malformed", flaw: shape.flaw, isOurs: true };
  return { kind: "denied", ...certainCause(cause) };
}

/**
 * What GitHub's list of scopes decides before the registry has answered: a scope neither held nor implied is a
 * refusal (but a public package can be pulled by anybody), and `strict` wants each one listed by name.
 */
export function judgeScopes(accessRequest: AccessRequest, api: Evidence["api"]): Denial | undefined {
  const { access, scopeCheck } = accessRequest;
  if (api.kind !== "accepted" || scopeCheck === "off") return undefined;
  const finding = checkScopes(api.grant, access);
  if (finding.kind === "missing" && (access !== "pull" || scopeCheck === "strict"))
    return missing(finding, "list");
  if (finding.kind === "implied" && scopeCheck === "strict") return missing(finding, "strict");
  return undefined;
}

/** Judges by all the evidence. What reads a refusal is loaded when there is one. */
export async function judge(accessRequest: AccessRequest, evidence: Evidence): Promise<Verdict> {
  const { api, registry } = evidence;
  const byScopes = judgeScopes(accessRequest, api);
  if (byScopes !== undefined) return byScopes;
  switch (registry.kind) {
    case "refused": {
      const { classifyRefusal } = await import("./classify-refusal.ts");
      return { kind: "denied", ...classifyRefusal(registry.message, accessRequest, evidence) };
    }
    case "withheld":
    case "silent":
      return {
        kind: "undecided",
        reason: `${accessRequest.registry.host} did not decide: ${registry.reason}`,
      };
    case "accepted":
      return judgeAccepted(accessRequest, evidence);
  }
}

function judgeAccepted(accessRequest: AccessRequest, { api }: Evidence): Verdict {
  const finding: ScopeCheckResult =
    api.kind === "accepted" ? checkScopes(api.grant, accessRequest.access) : { kind: "unlisted" };
  if (accessRequest.access === "delete") return judgeDeletion(finding, accessRequest, api);
  const folded = finding.kind === "implied" && accessRequest.scopeCheck !== "off" ? finding.scopes : [];
  return { kind: "allowed", folded };
}

/** A deletion cannot be tried without deleting: scopes decide only for a package of the token's own account. */
function judgeDeletion(finding: ScopeCheckResult, { image }: AccessRequest, api: Evidence["api"]): Verdict {
  const login = api.kind === "accepted" ? api.login : undefined;
  const hasScopes = finding.kind === "listed" || finding.kind === "implied";
  if (hasScopes && login?.toLowerCase() === ownerOf(image)) return { kind: "allowed", folded: [] };
  const reason = hasScopes
    ? `the token has the scopes, but ${ownerOf(image)} must also have given its owner the role Admin in the package`
    : "GitHub lists no scopes for it that would do";
  return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}

function missing(
  finding: Extract<ScopeCheckResult, { kind: "missing" | "implied" }>,
  proof: "list" | "strict",
): Denial {
  return { kind: "denied", ...certainCause({ code: "scope-missing", missing: finding.scopes, proof }) };
}
