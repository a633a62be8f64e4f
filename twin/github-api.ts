// GitHub's REST API, as much of it as tells what a token is: its owner, its scopes, its end, its single sign-on.
import type { IncomingMessage } from "node:http";

import type { Answer } from "./answer.ts";
import { type Caller, callerOfApi } from "./credentials.ts";
import { headersAbout } from "./github-headers.ts";
import { answerPackage, barred, failure, type Question } from "./packages-api.ts";
import { listPullRequests } from "./pull-requests.ts";
import { type Account, findAccount, sameLogin, type World } from "./world.ts";

type Route = { path: RegExp; answer: (question: Question, parts: readonly string[]) => Answer };

const PACKAGE = /^\/(users|orgs)\/([^/]+)\/packages\/container\/([^/]+)$/;

const ROUTES: readonly Route[] = [
  { path: /^\/$/, answer: () => ({ status: 200, body: { current_user_url: "/user" } }) },
  { path: /^\/rate_limit$/, answer: rateLimit },
  { path: /^\/user$/, answer: user },
  {
    path: /^\/users\/([^/]+)$/,
    answer: ({ world }, [login = ""]) => profile(world, findAccount(world, login)),
  },
  { path: /^\/orgs\/([^/]+)$/, answer: organisation },
  { path: /^\/repos\/([^/]+\/[^/]+)$/, answer: repository },
  { path: /^\/repos\/([^/]+\/[^/]+)\/pulls$/, answer: pullRequests },
  { path: /^\/repos\/([^/]+\/[^/]+)\/commits\/([^/]+)$/, answer: commit },
  { path: /^\/repos\/([^/]+\/[^/]+)\/git\/ref\/heads\/(.+)$/, answer: branchHead },
  { path: /^\/repos\/([^/]+\/[^/]+)\/compare\/(\w+)\.\.\.(\w+)$/, answer: comparison },
  { path: PACKAGE, answer: answerPackage("read") },
];

const DELETIONS: readonly Route[] = [{ path: PACKAGE, answer: answerPackage("delete") }];

export function answerApi(world: World, request: IncomingMessage): Answer {
  const caller: Caller = callerOfApi(world, request.headers.authorization);
  if (caller.kind === "stranger") return failure(401, "Bad credentials");
  const token = caller.kind === "holder" ? caller.token : undefined;
  if (token?.rateLimited === true) return overLimit();
  const answer = route({ world, token }, request);
  return token === undefined
    ? answer
    : { ...answer, headers: { ...headersAbout(world, token), ...answer.headers } };
}

function route(question: Question, { method, url = "" }: IncomingMessage): Answer {
  const { pathname, searchParams } = new URL(url, "http://twin");
  const routes = method === "GET" || method === "HEAD" ? ROUTES : method === "DELETE" ? DELETIONS : [];
  for (const { path, answer } of routes) {
    const match = path.exec(pathname);
    // The name of a package holds its slashes as %2F, so parts are decoded one by one.
    if (match !== null)
      return answer({ ...question, query: searchParams }, match.slice(1).map(decodeURIComponent));
  }
  return failure(404, "Not Found");
}

function rateLimit({ token }: Question): Answer {
  const limit = token === undefined ? 60 : 5000;
  const rate = { limit, used: 0, remaining: limit, reset: Math.floor(Date.now() / 1000) + 3600 };
  return { status: 200, body: { resources: { core: rate }, rate } };
}

function user({ world, token }: Question): Answer {
  if (token === undefined) return failure(401, "Requires authentication");
  if (token.kind === "installation") return failure(403, "Resource not accessible by integration");
  return profile(world, findAccount(world, token.owner));
}

function organisation({ world, token }: Question, [login = ""]: readonly string[]): Answer {
  const account = findAccount(world, login);
  if (account?.kind !== "Organization") return failure(404, "Not Found");
  return barred(world, token, account) ?? profile(world, account);
}

/** GitHub docs, "Get a repository". */
function repository({ world }: Question, [name = ""]: readonly string[]): Answer {
  const found = world.repositories.find((one) => sameLogin(one.name, name));
  if (found === undefined) return failure(404, "Not Found");
  const { description, license, defaultBranch } = found;
  return {
    status: 200,
    body: {
      name: found.name.split("/")[1],
      full_name: found.name,
      html_url: `https://github.com/${found.name}`,
      description,
      default_branch: defaultBranch,
      license: license === null ? null : { spdx_id: license },
    },
  };
}

function pullRequests({ world, query }: Question, [name = ""]: readonly string[]): Answer {
  const found = world.repositories.find((one) => sameLogin(one.name, name));
  return found === undefined
    ? failure(404, "Not Found")
    : listPullRequests(found, query ?? new URLSearchParams());
}

/** GitHub docs, "Get a commit". */
function commit({ world }: Question, [name = "", sha = ""]: readonly string[]): Answer {
  const date = world.repositories.find((one) => sameLogin(one.name, name))?.commits[sha];
  return date === undefined
    ? failure(422, `No commit found for SHA: ${sha}`)
    : { status: 200, body: { sha, commit: { committer: { date } } } };
}

/** GitHub docs, "Rate limits for the REST API": 403 or 429, and nothing remains. */
function overLimit(): Answer {
  const headers = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "0" };
  return { ...failure(403, "API rate limit exceeded for installation."), headers };
}

function profile(world: World, account: Account | undefined): Answer {
  if (account === undefined) return failure(404, "Not Found");
  const { login, kind } = account;
  return { status: 200, body: { login, id: world.accounts.indexOf(account) + 1, type: kind } };
}

const branchesOf = (world: World, name: string) =>
  world.repositories.find((one) => sameLogin(one.name, name))?.branches ?? {};

/** GitHub docs, "Get a reference". */
function branchHead({ world }: Question, [name = "", branch = ""]: readonly string[]): Answer {
  const sha = branchesOf(world, name)[branch]?.at(-1);
  if (sha === undefined) return failure(404, "Not Found");
  return { status: 200, body: { ref: `refs/heads/${branch}`, object: { type: "commit", sha } } };
}

/** GitHub docs, "Compare two commits": how `head` stands to `base`. */
function comparison({ world }: Question, [name = "", base = "", head = ""]: readonly string[]): Answer {
  const branches = Object.values(branchesOf(world, name));
  if (![base, head].every((sha) => branches.some((commits) => commits.includes(sha))))
    return failure(404, "Not Found");
  const common = branches.find((commits) => commits.includes(base) && commits.includes(head));
  const distance = common === undefined ? undefined : common.indexOf(head) - common.indexOf(base);
  return { status: 200, body: { status: statusOf(distance) } };
}

function statusOf(distance: number | undefined): string {
  if (distance === undefined) return "diverged";
  return distance === 0 ? "identical" : distance > 0 ? "ahead" : "behind";
}
