// GitHub's API on a token: is it valid, whose is it, which scopes has it, when does it expire.
import type { ApiEvidence } from "../access/evidence.ts";
import { ownerOf } from "../oci/reference.ts";
import { parseJson, shortField, textField } from "../lib/json.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { GitHub } from "../oci/host.ts";
import { parseScopes, type Grant } from "../access/scopes.ts";
import type { Secret } from "../lib/secret.ts";
import { printableLine } from "../lib/redact.ts";
import type { TokenKind } from "../access/token.ts";
import { commitTimeInClone } from "../context/git.ts";
import type { BranchApi, RepositoryDetailsApi, TokenInspector } from "../ports/github.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";

/** GitHub's API explains, and never decides: better no answer than a slow one. */
const BOUNDS = {
  deadline: TIMEOUTS.gitHubApi,
  attempts: ATTEMPTS.gitHubApi,
  longest: READ_LIMITS.gitHubToken,
};

/** Source: GitHub docs, "Getting started with the REST API". */
export function apiHeaders(token: Secret): { authorization: string; accept: string } {
  return { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" };
}

/** Asks who owns an image. */
export type AskForOwner = TokenInspector["owner"];

export function openTokenInspector(http: Http, owner: AskForOwner = ownerByHttp(http)): TokenInspector {
  return {
    async inspect(token, { registry }) {
      if (registry.gitHub === undefined)
        return { kind: "silent", reason: `${registry.host} is not a registry of GitHub's` };
      // `/user` answers 403 to an installation token; the rate limit is open to every token, and costs nothing.
      const path = token.kind === "installation" ? "/rate_limit" : "/user";
      const answer = await http({
        method: "GET",
        url: registry.gitHub.apiUrl + path,
        headers: apiHeaders(token),
        ...BOUNDS,
      });
      return weighAnswer(answer, token.kind, registry.gitHub);
    },
    owner,
  };
}

function weighAnswer(answer: HttpAnswer, kind: TokenKind, gitHub: GitHub): ApiEvidence {
  if (answer.kind === "failure") {
    const { reason, unsent } = answer;
    return { kind: "silent", reason, ...(unsent && { unsent }) };
  }
  const { status, headers, body } = answer;
  const ssoUrl = ssoUrlOf(headers["x-github-sso"], gitHub);
  const json = parseJson(body);
  if (status === 401)
    return { kind: "rejected", status, message: printableLine(shortField(json, "message") ?? "") };
  if (status !== 200 && ssoUrl === undefined) return { kind: "silent", reason: `it answered ${status}` };
  return {
    kind: "accepted",
    login: loginIn(json),
    grant: grantOf(headers["x-oauth-scopes"], kind),
    expires: headers["github-authentication-token-expiration"],
    ssoUrl,
  };
}

/** It is printed, and given to docker: what is no user's name is none. Source: GitHub docs, "Username considerations". */
function loginIn(json: unknown): string | undefined {
  const login = shortField(json, "login");
  return login !== undefined && /^[\w-]+(?:\[bot\])?$/.test(login) && !login.startsWith("-")
    ? login
    : undefined;
}

/** The header is there for classic and OAuth tokens, empty when they have no scope. */
function grantOf(header: string | undefined, kind: TokenKind): Grant {
  if (header !== undefined) return { kind: "listed", scopes: parseScopes(header) };
  const reason =
    kind === "installation"
      ? "what a GITHUB_TOKEN may do is set by the workflow's permissions"
      : "only classic and OAuth tokens have them";
  return { kind: "unlisted", reason };
}

/** `required; url=https://github.com/orgs/ORG/sso?authorization_request=…`; a person is sent to GitHub itself only. */
export function ssoUrlOf(header: string | undefined, { serverUrl }: GitHub): string | undefined {
  const url = /^required;\s*url=(https:\/\/\S+)/.exec(header ?? "")?.[1] ?? "";
  return URL.canParse(url) && new URL(url).origin === new URL(serverUrl).origin
    ? new URL(url).href
    : undefined;
}

/**
 * Asks for the organisation of the image's owner's name: a personal account is none, and one whose single sign-on
 * bars the token says so. Source: GitHub's REST API, `GET /orgs/{org}`.
 */
function ownerByHttp(http: Http): AskForOwner {
  return async (token, { registry, image }) => {
    if (registry.gitHub === undefined) return { kind: undefined, ssoUrl: undefined };
    const answer = await http({
      method: "GET",
      url: `${registry.gitHub.apiUrl}/orgs/${ownerOf(image)}`,
      headers: apiHeaders(token),
      ...BOUNDS,
    });
    if (answer.kind === "failure") return { kind: undefined, ssoUrl: undefined };
    const ssoUrl = ssoUrlOf(answer.headers["x-github-sso"], registry.gitHub);
    if (answer.status === 200 || ssoUrl !== undefined) return { kind: "Organization", ssoUrl };
    return { kind: answer.status === 404 ? "User" : undefined, ssoUrl };
  };
}

/** What a label says is not worth a long wait. */
const DETAILS_BOUNDS = {
  deadline: TIMEOUTS.gitHubApi,
  attempts: ATTEMPTS.gitHubApi,
  longest: READ_LIMITS.gitHubDetails,
};

export function openRepositoryDetails(
  http: Http,
  environment: NodeJS.ProcessEnv,
): RepositoryDetailsApi & BranchApi {
  return {
    async branchHead(page, branch) {
      const path = branch.split("/").map(encodeURIComponent).join("/");
      return textField(await ask(page, `/git/ref/heads/${path}`), "object", "sha");
    },
    async contains(page, { commit, in: other }) {
      // The second page has no list of files. "ahead": the other one has this commit and more.
      const json = await ask(page, `/compare/${commit}...${other}?per_page=1&page=2`);
      const status = textField(json, "status");
      return status === undefined ? undefined : status === "ahead" || status === "identical";
    },
    async details(page) {
      const json = await ask(page, "");
      return json === undefined
        ? undefined
        : {
            description: shortField(json, "description"),
            license: shortField(json, "license", "spdx_id"),
            defaultBranch: shortField(json, "default_branch"),
          };
    },
    async commitTime(sha, page) {
      const inClone = await commitTimeInClone(environment, sha);
      if (inClone !== undefined || page === undefined) return inClone;
      const date = textField(await ask(page, `/commits/${sha}`), "commit", "committer", "date");
      const time = new Date(date ?? NaN);
      return Number.isNaN(time.getTime()) ? undefined : time;
    },
  };

  /**
   * Source: GitHub's REST API, `GET /repos/{owner}/{repo}`, `…/commits/{ref}`, `…/git/ref/{ref}` and
   * `…/compare/{basehead}`.
   */
  async function ask(
    { apiUrl, slug, token }: Parameters<RepositoryDetailsApi["details"]>[0],
    path: string,
  ): Promise<unknown> {
    const answer = await http({
      method: "GET",
      url: `${apiUrl}/repos/${slug}${path}`,
      headers: apiHeaders(token),
      ...DETAILS_BOUNDS,
    });
    return answer.kind === "answer" && answer.status === 200 ? parseJson(answer.body) : undefined;
  }
}
