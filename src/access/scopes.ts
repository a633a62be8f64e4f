// Scopes: what GitHub lists for a token, what that implies, and what each access needs.

/** What somebody wants to do with a package. */
export type Access = "pull" | "push" | "delete";

export type Scope = "read:packages" | "write:packages" | "delete:packages";

/** The scopes of a token as GitHub lists them; tokens of Apps and fine-grained ones have no list. */
export type Grant = { kind: "listed"; scopes: ReadonlySet<string> } | { kind: "unlisted"; reason: string };

/** Source: GitHub docs, "About permissions for GitHub Packages". */
export const NEEDED_SCOPES: Readonly<Record<Access, readonly Scope[]>> = {
  pull: ["read:packages"],
  push: ["write:packages", "read:packages"],
  delete: ["delete:packages", "read:packages"],
};

/**
 * GitHub leaves a scope out of its list when another listed one implies it. `repo` implies nothing for packages,
 * `delete:packages` neither reads nor writes.
 * Source: GitHub docs, "Scopes for OAuth apps" (normalized scopes).
 */
const IMPLIES: Readonly<Record<string, readonly Scope[]>> = {
  "write:packages": ["read:packages"],
};

export type ScopeCheckResult =
  | { kind: "listed" }
  /** Every scope is there, some only because another one implies them. */
  | { kind: "implied"; scopes: readonly Scope[] }
  | { kind: "missing"; scopes: readonly Scope[] }
  | { kind: "unlisted" };

/** Holds a token's grant against what an access needs. */
export function checkScopes(grant: Grant, access: Access): ScopeCheckResult {
  if (grant.kind === "unlisted") return { kind: "unlisted" };
  const held = grant.scopes;
  const implied = new Set(impliedBy(held));
  const unlisted = NEEDED_SCOPES[access].filter((scope) => !held.has(scope));
  const missing = unlisted.filter((scope) => !implied.has(scope));
  if (missing.length > 0) return { kind: "missing", scopes: missing };
  return unlisted.length > 0 ? { kind: "implied", scopes: unlisted } : { kind: "listed" };
}

/** What GitHub does not list, because a scope that it lists implies it. */
export function impliedBy(held: ReadonlySet<string>): Scope[] {
  return [...held].flatMap((scope) => IMPLIES[scope] ?? []).filter((scope) => !held.has(scope));
}

/** Reads the `X-OAuth-Scopes` header: `repo, write:packages`. An empty header is a token without any scope. */
export function parseScopes(header: string): Set<string> {
  return new Set(header.split(/[\s,]+/).filter((scope) => scope !== ""));
}
