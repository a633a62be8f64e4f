// The world the twin plays: who exists, which tokens they hold, which packages there are and what goes wrong.
//
// Every value but a `RegExp` can be written as JSON. A test may change the world while the twin runs: nothing is
// cached, the next request sees the change.

import type { WorldJob } from "./job.ts";

/** `implied`: `write:packages` counts as `read:packages` (GitHub docs). `literal`: each scope must itself be listed. */
export type Policy = "implied" | "literal";

export type Account = {
  login: string;
  kind: "User" | "Organization";
  /** Who may create packages in an organisation, and read its internal ones. */
  members?: string[];
  /** Classic and OAuth tokens must have been authorised for this organisation's single sign-on. */
  samlEnforced?: boolean;
  forbidsClassicTokens?: boolean;
  /** An allow list is on, and the twin's caller is never on it. */
  ipAllowList?: boolean;
  barsPackageCreation?: boolean;
};

/** What an App, or a job's `permissions:`, grants for packages. */
export type PackagesPermission = "none" | "read" | "write";

type Lifetime = {
  /** The secret itself. Mint one (`mint.ts`): scanners flag token literals, fake ones too. */
  value: string;
  /** Anything `Date.parse` reads. */
  expires?: string;
  revoked?: boolean;
  /** GitHub's API has been asked too often by it. */
  rateLimited?: boolean;
};

/** A token whose rights are a list of scopes. */
export type ScopedToken = Lifetime & {
  kind: "classic" | "oauth";
  owner: string;
  scopes: string[];
  /** Logins of the organisations whose single sign-on this token was authorised for. */
  ssoAuthorisedFor?: string[];
};

export type UserToServerToken = Lifetime & {
  kind: "user-to-server";
  owner: string;
  packages: PackagesPermission;
};

export type InstallationToken = Lifetime & {
  kind: "installation";
  /** `owner/repo`. */
  repository: string;
  packages: PackagesPermission;
  /** True for a `GITHUB_TOKEN` (the App is GitHub Actions), false for the token of a third-party App. */
  actions: boolean;
};

/** Kinds that ghcr.io does not take, whatever they may do elsewhere. */
export type UnsupportedToken = Lifetime & {
  kind: "fine-grained" | "refresh";
  owner: string;
};

export type Token = ScopedToken | UserToServerToken | InstallationToken | UnsupportedToken;
export type WorldTokenKind = Token["kind"];

export type Role = "read" | "write" | "admin";

export type WorldPackage = {
  owner: string;
  /** May hold slashes: `app/web` of ghcr.io/owner/app/web. */
  name: string;
  visibility: "public" | "private" | "internal";
  /** Roles by login (`octocat`) or by repository (`octocat/app`). A user always administers their own packages. */
  access: Record<string, Role>;
  /** `octocat/app`, the repository it is linked to, or `null` for none; left out it is the first in `access`. */
  repository?: string | null;
};

/** A repository that everybody may see. */
export type WorldRepository = {
  /** `owner/repo`. */
  name: string;
  description: string | null;
  /** As SPDX has it. */
  license: string | null;
  defaultBranch: string;
  /** When each commit was made, by its SHA. */
  commits: Record<string, string>;
  /** The commits of each branch, oldest first: the last one is its head. A force push puts another list there. */
  branches?: Record<string, readonly string[]>;
  /** Newest first. */
  pullRequests?: WorldPullRequest[];
};

/** Repositories by their ids; a fork that was deleted has none. */
export type WorldPullRequest = {
  number: number;
  state: "open" | "closed";
  head: { repository: number | null; owner: string; branch: string; sha: string };
  base: number;
};

/** What spoils an answer on its way back: the request itself was obeyed. */
export type Spoiling =
  /** The connection breaks: after half of the body, or before an answer that has none. */
  | { cut: true }
  /** Half of the body, sent as if it were all. */
  | { truncated: true }
  /** The body comes byte by byte, with a pause before each. */
  | { dripMs: number };

export type FaultEffect =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | { reset: true }
  | { delayMs: number }
  /** The request waits until this comes; a test's, and no JSON. */
  | { until: Promise<unknown> }
  | Spoiling;

/** Something that goes wrong with the requests it matches; see `faults.ts`. */
export type Fault = FaultEffect & {
  method?: string;
  /** Looked for in the header `User-Agent`, as `path` is: whose requests are meant, docker's or ours. */
  agent?: string | RegExp;
  /** Looked for in path and query. A string is read as the source of a regular expression. */
  path: string | RegExp;
  /** The first matching request that is hit, counted from 1 (the default). */
  nth?: number;
  /** How many are hit from there on; all of them by default. */
  times?: number;
};

export type World = {
  /** The job that asks; none outside of a workflow. */
  job?: WorldJob;
  policy: Policy;
  accounts: Account[];
  tokens: Token[];
  packages: WorldPackage[];
  repositories: WorldRepository[];
  faults: Fault[];
};

/** What somebody wants to do with a package. */
export type Action = "pull" | "push" | "delete";

/** Owner and name of a package, as a request writes them. */
export type PackageAddress = { owner: string; name: string };

/** A world with what is given, and nothing else in it. */
export const newWorld = (given: Partial<World> = {}): World => ({
  policy: "implied",
  accounts: [],
  tokens: [],
  packages: [],
  repositories: [],
  faults: [],
  ...given,
});

/** Logins know no upper and lower case; image names are lower case while logins may not be. */
export const sameLogin = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const findAccount = (world: World, login: string): Account | undefined =>
  world.accounts.find((account) => sameLogin(account.login, login));

export const findPackage = (world: World, { owner, name }: PackageAddress): WorldPackage | undefined =>
  world.packages.find((found) => sameLogin(found.owner, owner) && found.name === name);
