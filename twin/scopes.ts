// What a listed scope carries with it, and how GitHub shows the list.
import type { ScopedToken, World } from "./world.ts";

/** GitHub docs, "Scopes for OAuth apps"; the same table stands in github/github-mcp-server, pkg/scopes. */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map([
  ["repo", ["repo:status", "repo_deployment", "public_repo", "repo:invite", "security_events"]],
  ["write:packages", ["read:packages"]],
  ["admin:org", ["write:org", "read:org"]],
  ["write:org", ["read:org"]],
  ["admin:public_key", ["write:public_key", "read:public_key"]],
  ["write:public_key", ["read:public_key"]],
  ["admin:repo_hook", ["write:repo_hook", "read:repo_hook"]],
  ["write:repo_hook", ["read:repo_hook"]],
  ["admin:gpg_key", ["write:gpg_key", "read:gpg_key"]],
  ["write:gpg_key", ["read:gpg_key"]],
  ["write:discussion", ["read:discussion"]],
  ["user", ["read:user", "user:email", "user:follow"]],
  ["project", ["read:project"]],
]);

const impliedBy = (scope: string): readonly string[] => IMPLIED.get(scope) ?? [];

/** Whether the token holds the scope under the world's policy. */
export function holdsScope(world: World, { scopes }: ScopedToken, wanted: string): boolean {
  if (scopes.includes(wanted)) return true;
  return world.policy === "implied" && scopes.some((scope) => impliedBy(scope).includes(wanted));
}

/**
 * The text of `X-OAuth-Scopes`. GitHub drops what another scope implies, so whoever ticked both boxes sees
 * `write:packages` alone. Under `literal` the list is shown as the world has it.
 */
export function shownScopes(world: World, { scopes }: ScopedToken): string {
  if (world.policy === "literal") return scopes.join(", ");
  const hidden = new Set(scopes.flatMap(impliedBy));
  return [...new Set(scopes)]
    .filter((scope) => !hidden.has(scope))
    .sort()
    .join(", ");
}
