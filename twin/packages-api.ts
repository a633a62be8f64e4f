// GitHub's packages API: one container package, read or deleted.
import type { Answer } from "./answer.ts";
import { ssoHeader } from "./github-headers.ts";
import { rule, ruleOfOrganisation } from "./policy.ts";
import { holdsScope } from "./scopes.ts";
import {
  type Account,
  type Action,
  findAccount,
  findPackage,
  type Token,
  type World,
  type WorldPackage,
} from "./world.ts";

/** A token that lives, or nobody: the API has turned strangers away before a route is asked. */
export type Question = { world: World; token: Token | undefined; query?: URLSearchParams };

/** Needs `read:packages` even where the package is public; deleting needs the role Admin, too (GitHub docs). */
export const answerPackage =
  (to: "read" | "delete") =>
  ({ world, token }: Question, [realm, owner = "", name = ""]: readonly string[]): Answer => {
    if (token === undefined) return failure(401, "Requires authentication");
    const account = findAccount(world, owner);
    if (account === undefined || (realm === "orgs") !== (account.kind === "Organization")) {
      return failure(404, "Not Found");
    }
    const refused = barred(world, token, account) ?? lackingPermission(world, token);
    if (refused !== undefined) return refused;

    const found = findPackage(world, { owner, name });
    const may = (action: Action) =>
      rule(world, { kind: "holder", token }, { owner, name, action }) === "allowed";
    if (found === undefined || !may("pull")) return failure(404, "Package not found.");
    if (to === "delete") {
      if (!may("delete")) return failure(403, "You need at least delete:packages scope to delete a package.");
      world.packages.splice(world.packages.indexOf(found), 1);
      return { status: 204 };
    }
    const repository = linkOf(found);
    return {
      status: 200,
      body: {
        name: found.name,
        package_type: "container",
        owner: { login: account.login, type: account.kind },
        visibility: found.visibility,
        ...(repository !== undefined && { repository: { full_name: repository } }),
      },
    };
  };

/** In GitHub's OpenAPI description `repository` is nullable and not required (octokit/octokit.net#2957). */
function linkOf({ access, repository }: WorldPackage): string | undefined {
  return repository === undefined
    ? Object.keys(access).find((who) => who.includes("/"))
    : (repository ?? undefined);
}

export function barred(world: World, token: Token | undefined, { login }: Account): Answer | undefined {
  const refusal = token && ruleOfOrganisation(world, token, login);
  if (refusal === undefined) return undefined;
  const isSso = refusal.message.includes("SAML");
  return { ...failure(403, refusal.message), ...(isSso && { headers: ssoHeader(login) }) };
}

function lackingPermission(world: World, token: Token): Answer | undefined {
  switch (token.kind) {
    case "classic":
    case "oauth":
      return holdsScope(world, token, "read:packages")
        ? undefined
        : failure(403, "You need at least read:packages scope to get a package.");
    case "user-to-server":
    case "installation":
      return token.packages === "none" ? failure(403, "Resource not accessible by integration") : undefined;
    case "fine-grained":
    case "refresh":
      return failure(403, "Resource not accessible by personal access token");
  }
}

export const failure = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
});
