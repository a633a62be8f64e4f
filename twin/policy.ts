// Decides, as GitHub would, whether a caller may pull, push or delete a package. Pure: world in, ruling out.
import type { Caller } from "./credentials.ts";
import { addressNotAllowed, classicForbidden, type Refusal, refusals } from "./refusals.ts";
import { roleOfLogin, roleOfRepository, suffices } from "./role.ts";
import { holdsScope } from "./scopes.ts";
import {
  type Action,
  findAccount,
  findPackage,
  type InstallationToken,
  type PackageAddress,
  type PackagesPermission,
  sameLogin,
  type ScopedToken,
  type Token,
  type World,
} from "./world.ts";

export type Ask = PackageAddress & { action: Action };
export type Ruling = "allowed" | Refusal;

/** GitHub docs, "About scopes and permissions for package registries". */
const SCOPES_FOR: Record<Action, readonly string[]> = {
  pull: ["read:packages"],
  push: ["read:packages", "write:packages"],
  delete: ["read:packages", "delete:packages"],
};

/**
 * The token exchange takes any living token, whatever it may do later: a login proves nothing about a push.
 * Under `literal` it also wants `read:packages` to be listed, and calls a token without it a bad credential.
 */
export function ruleExchange(world: World, caller: Caller, asked: readonly PackageAddress[]): Ruling {
  switch (caller.kind) {
    case "stranger":
      return refusals.badCredential;
    case "anonymous":
      return asked.length > 0 && asked.every((address) => isPublic(world, address))
        ? "allowed"
        : refusals.anonymous;
    case "holder":
      return world.policy === "implied" || !isScoped(caller.token) || mayRead(world, caller.token)
        ? "allowed"
        : refusals.badCredential;
  }
}

/** What the registry says to one request. */
export function rule(world: World, caller: Caller, ask: Ask): Ruling {
  if (caller.kind === "stranger") return refusals.unauthenticated;
  if (ask.action === "pull" && isPublic(world, ask)) return "allowed";
  if (caller.kind === "anonymous") {
    return ask.action === "pull" ? refusals.anonymous : refusals.unauthenticated;
  }
  const { token } = caller;
  return ruleOfOrganisation(world, token, ask.owner) ?? ruleHolder(world, token, ask);
}

/** The walls an organisation puts up before anybody looks at scopes or roles; nothing for a user's namespace. */
export function ruleOfOrganisation(world: World, token: Token, owner: string): Refusal | undefined {
  const account = findAccount(world, owner);
  if (account === undefined) return undefined;
  const { login } = account;
  if (account.ipAllowList === true) return addressNotAllowed(login);
  if (account.forbidsClassicTokens === true && token.kind === "classic") return classicForbidden(login);
  if (account.samlEnforced === true && isScoped(token) && !isAuthorisedFor(token, login)) {
    return token.kind === "classic" ? refusals.samlClassic : refusals.samlOAuth;
  }
  return undefined;
}

function ruleHolder(world: World, token: Token, ask: Ask): Ruling {
  switch (token.kind) {
    case "classic":
    case "oauth":
      return SCOPES_FOR[ask.action].every((scope) => holdsScope(world, token, scope))
        ? rulePerson(world, token.owner, ask)
        : refusals.scopes;
    case "user-to-server":
      return permits(token.packages, ask.action) ? rulePerson(world, token.owner, ask) : refusals.scopes;
    case "installation":
      return ruleInstallation(world, token, ask);
    case "fine-grained":
    case "refresh":
      return refusals.scopes;
  }
}

function rulePerson(world: World, login: string, ask: Ask): Ruling {
  const found = findPackage(world, ask);
  if (found !== undefined) {
    return suffices(roleOfLogin(world, login, found), ask.action) ? "allowed" : lacking(ask.action);
  }
  // Who may create a package sees an honest 404 until it is there: clients ask for blobs before they push.
  if (mayCreate(world, login, ask.owner)) return "allowed";
  return ask.action === "push" ? refusals.createPackage : refusals.privateOrMissing;
}

function ruleInstallation(world: World, token: InstallationToken, ask: Ask): Ruling {
  const [home = ""] = token.repository.split("/");
  if (!sameLogin(home, ask.owner)) return refusals.installationElsewhere;
  const found = findPackage(world, ask);
  const owner = findAccount(world, ask.owner);
  if (!token.actions || !permits(token.packages, ask.action)) {
    if (ask.action !== "push" || owner?.kind !== "Organization") return lacking(ask.action);
    return found === undefined ? refusals.installationMayNotCreate : refusals.installationMayNotWrite;
  }
  if (found !== undefined) {
    return suffices(roleOfRepository(token.repository, found), ask.action) ? "allowed" : lacking(ask.action);
  }
  return ask.action === "push" && owner?.barsPackageCreation === true ? refusals.createPackage : "allowed";
}

function mayCreate(world: World, login: string, owner: string): boolean {
  if (sameLogin(login, owner)) return true;
  const organisation = findAccount(world, owner);
  const isMember = organisation?.members?.some((member) => sameLogin(member, login)) === true;
  return isMember && organisation.barsPackageCreation !== true;
}

function lacking(action: Action): Refusal {
  const words = { pull: "readPackage", push: "writePackage", delete: "deletePackage" } as const;
  return refusals[words[action]];
}

/** Deleting through an App's permission counts as writing (assumed). */
const permits = (permission: PackagesPermission, action: Action): boolean =>
  permission === "write" || (permission === "read" && action === "pull");

const isScoped = (token: Token): token is ScopedToken => token.kind === "classic" || token.kind === "oauth";

const isAuthorisedFor = ({ ssoAuthorisedFor = [] }: ScopedToken, organisation: string): boolean =>
  ssoAuthorisedFor.some((login) => sameLogin(login, organisation));

const mayRead = (world: World, token: ScopedToken): boolean => holdsScope(world, token, "read:packages");

/** Whether anybody at all may pull it. */
const isPublic = (world: World, address: PackageAddress): boolean =>
  findPackage(world, address)?.visibility === "public";
