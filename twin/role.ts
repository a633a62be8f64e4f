// Which role a person or a repository has on a package that exists.
import { type Action, findAccount, type WorldPackage, type Role, sameLogin, type World } from "./world.ts";

const RANK: Record<Role, number> = { read: 1, write: 2, admin: 3 };
const NEEDED: Record<Action, Role> = { pull: "read", push: "write", delete: "admin" };

export const suffices = (role: Role | undefined, action: Action): boolean =>
  role !== undefined && RANK[role] >= RANK[NEEDED[action]];

export function roleOfLogin(world: World, login: string, found: WorldPackage): Role | undefined {
  if (sameLogin(login, found.owner)) return "admin";
  return listedRole(found, login) ?? (readsInternal(world, login, found) ? "read" : undefined);
}

/** A repository has a role only where one was given: being the package's namesake is not enough. */
export const roleOfRepository = (repository: string, found: WorldPackage): Role | undefined =>
  listedRole(found, repository);

const listedRole = ({ access }: WorldPackage, who: string): Role | undefined =>
  Object.entries(access).find(([name]) => sameLogin(name, who))?.[1];

const readsInternal = (world: World, login: string, { owner, visibility }: WorldPackage): boolean =>
  visibility === "internal" &&
  findAccount(world, owner)?.members?.some((member) => sameLogin(member, login)) === true;
