// GitHub's API over real HTTP: what it tells about each kind of token, and what it keeps to itself.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";

const tokens = {
  both: mint("classic", "both"),
  none: mint("classic", "none"),
  authorised: mint("classic", "authorised"),
  oauth: mint("oauth", "oauth"),
  finegrained: mint("fine-grained", "fine"),
  job: mint("long-installation", "job"),
  app: mint("user-to-server", "app"),
  revoked: mint("classic", "revoked"),
  expired: mint("classic", "expired"),
};

const readWorld = () =>
  newWorld({
    accounts: [
      { login: "Octocat", kind: "User" },
      { login: "acme", kind: "Organization", samlEnforced: true },
      { login: "modern", kind: "Organization", forbidsClassicTokens: true },
      { login: "walled", kind: "Organization", ipAllowList: true },
    ],
    tokens: [
      {
        value: tokens.both,
        kind: "classic",
        owner: "octocat",
        scopes: ["write:packages", "repo", "read:packages"],
        expires: "2999-12-25T09:33:01Z",
      },
      { value: tokens.none, kind: "classic", owner: "octocat", scopes: [] },
      {
        value: tokens.authorised,
        kind: "classic",
        owner: "octocat",
        scopes: ["read:packages"],
        ssoAuthorisedFor: ["acme"],
      },
      { value: tokens.oauth, kind: "oauth", owner: "octocat", scopes: ["gist", "repo"] },
      { value: tokens.finegrained, kind: "fine-grained", owner: "octocat", expires: "2999-12-25T09:33:01Z" },
      { value: tokens.job, kind: "installation", repository: "octocat/app", packages: "none", actions: true },
      { value: tokens.app, kind: "user-to-server", owner: "octocat", packages: "read" },
      { value: tokens.revoked, kind: "classic", owner: "octocat", scopes: [], revoked: true },
      { value: tokens.expired, kind: "classic", owner: "octocat", scopes: [], expires: "2020-01-01" },
    ],
    packages: [
      { owner: "octocat", name: "app/web", visibility: "private", access: { "octocat/app": "write" } },
      { owner: "acme", name: "shut", visibility: "private", access: {} },
    ],
  });

let twin: Twin;
beforeAll(async () => {
  twin = await startTwin(readWorld(), { upstream: "shelf" });
});
beforeEach(() => {
  Object.assign(twin.world, readWorld());
});
afterAll(() => twin.stop());

const ask = (path: string, token?: keyof typeof tokens, word = "Bearer") =>
  fetch(twin.apiUrl + path, { headers: token ? { authorization: `${word} ${tokens[token]}` } : {} });

describe("X-OAuth-Scopes", () => {
  test.each([
    ["both", "repo, write:packages"],
    ["none", ""],
    ["oauth", "gist, repo"],
    ["finegrained", null],
    ["job", null],
    ["app", null],
  ] as const)("of %s is %j, wherever one asks", async (token, scopes) => {
    for (const path of ["/", "/user", "/rate_limit", "/nothing/here"]) {
      expect((await ask(path, token)).headers.get("x-oauth-scopes")).toBe(scopes);
    }
  });

  test("under literal is the list as it stands", async () => {
    twin.world.policy = "literal";
    const answer = await ask("/user", "both");
    expect(answer.headers.get("x-oauth-scopes")).toBe("write:packages, repo, read:packages");
  });
});

test.each([
  ["both", "2999-12-25 09:33:01 UTC"],
  ["finegrained", "2999-12-25 09:33:01 UTC"],
  ["none", null],
] as const)("the expiry of %s is told as %j", async (token, expiry) => {
  const answer = await ask("/", token);
  expect(answer.headers.get("github-authentication-token-expiration")).toBe(expiry);
});

test.each(["Bearer", "token"])("a user is who holds the token, behind the word %s", async (word) => {
  const answer = await ask("/user", "both", word);
  expect(await answer.json()).toEqual({ login: "Octocat", id: 1, type: "User" });
});

test.each(["revoked", "expired"] as const)("a token that is %s is a bad credential", async (token) => {
  const answer = await ask("/", token);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ message: "Bad credentials" });
  expect(answer.headers.get("x-oauth-scopes")).toBeNull();
});

test.each([
  ["/user", undefined, 401, "Requires authentication"],
  ["/user", "job", 403, "Resource not accessible by integration"],
  ["/users/nobody", "both", 404, "Not Found"],
  ["/orgs/octocat", "both", 404, "Not Found"],
  ["/users/octocat/packages/container/app%2Fweb", undefined, 401, "Requires authentication"],
  [
    "/users/octocat/packages/container/app%2Fweb",
    "none",
    403,
    "You need at least read:packages scope to get a package.",
  ],
  ["/users/octocat/packages/container/app%2Fweb", "job", 403, "Resource not accessible by integration"],
  [
    "/users/octocat/packages/container/app%2Fweb",
    "finegrained",
    403,
    "Resource not accessible by personal access token",
  ],
  ["/users/octocat/packages/container/none", "both", 404, "Package not found."],
  ["/orgs/acme/packages/container/shut", "authorised", 404, "Package not found."],
  ["/orgs/octocat/packages/container/app%2Fweb", "both", 404, "Not Found"],
] as const)("%s as %s is %i: %s", async (...[path, token, status, message]) => {
  const answer = await ask(path, token);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ message });
});

test.each(["both", "app"] as const)(
  "a package is told to %s, with the repository it is linked to",
  async (token) => {
    const answer = await ask("/users/octocat/packages/container/app%2Fweb", token);
    expect(await answer.json()).toEqual({
      name: "app/web",
      package_type: "container",
      owner: { login: "Octocat", type: "User" },
      visibility: "private",
      repository: { full_name: "octocat/app" },
    });
  },
);

describe("an organisation's walls", () => {
  test("single sign-on names the page that opens it", async () => {
    const answer = await ask("/orgs/acme", "both");
    expect(answer.status).toBe(403);
    expect(answer.headers.get("x-github-sso")).toMatch(
      /^required; url=https:\/\/github\.com\/orgs\/acme\/sso\?/,
    );
    expect(answer.headers.get("x-oauth-scopes")).toBe("repo, write:packages");
  });

  test("an authorised token, and nobody at all, see the organisation", async () => {
    for (const token of ["authorised", undefined] as const) {
      const answer = await ask("/orgs/acme", token);
      expect(await answer.json()).toMatchObject({ login: "acme", type: "Organization" });
    }
  });

  test.each([
    ["modern", "`modern` forbids access via a personal access token (classic)."],
    [
      "walled",
      "the `walled` organization has an IP allow list enabled, and your IP address is not permitted",
    ],
  ])("%s: %s", async (organisation, words) => {
    const answer = await ask(`/orgs/${organisation}`, "both");
    expect(answer.status).toBe(403);
    expect(answer.headers.get("x-github-sso")).toBeNull();
    const { message } = (await answer.json()) as { message: string };
    expect(message).toContain(words);
  });
});

test.each([
  ["is linked by name", "octocat/other", { full_name: "octocat/other" }],
  ["is linked to none, whoever has access", null, undefined],
])("a package %s", async (_story, repository, told) => {
  const [found] = twin.world.packages;
  Object.assign(found ?? {}, { repository });
  const answer = await ask("/users/octocat/packages/container/app%2Fweb", "both");
  expect(((await answer.json()) as { repository?: unknown }).repository).toEqual(told);
});

test("a token over its limit is told so, wherever it asks", async () => {
  for (const token of twin.world.tokens) token.rateLimited = true;
  const answer = await ask("/users/octocat/packages/container/app%2Fweb", "both");
  expect([answer.status, answer.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
});

test("the rate of nobody is smaller", async () => {
  expect(await (await ask("/rate_limit")).json()).toMatchObject({ rate: { limit: 60 } });
  expect(await (await ask("/rate_limit", "job")).json()).toMatchObject({ rate: { limit: 5000 } });
});
