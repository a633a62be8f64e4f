// GitHub's API tells what a token is: its owner, its scopes, its end, and the single sign-on that bars it.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openTokenInspector, type AskForOwner } from "../../src/github/api.ts";
import { askForOwner } from "../../src/action/toolkit.ts";
import { openHttp } from "../../src/net/http.ts";
import type { AccessRequest } from "../../src/access/request.ts";
import { Secret } from "../../src/lib/secret.ts";
import { Token } from "../../src/access/token.ts";
import { mint } from "../../twin/mint.ts";
import { startTwin } from "../../twin/twin.ts";
import { newWorld, type Account, type Token as TwinToken } from "../../twin/world.ts";
import { accessRequestFor } from "../run/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";

const PAT = mint("classic", "github");
const JOB = mint("installation", "github");

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function open(owner?: AskForOwner) {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  return openTokenInspector((request) => http({ ...request, attempts: 1 }), owner);
}

function questionAt(apiUrl: string, path = "acme/app"): AccessRequest {
  const gitHub = { serverUrl: "https://github.com", apiUrl };
  return accessRequestFor({
    image: { host: "ghcr.io", path },
    registry: { host: "ghcr.io", url: "https://ghcr.io", gitHub },
  });
}

/** What is told of a token in a world that has octocat, and the token alone. */
async function inspect(token: TwinToken, accounts: Account[] = []) {
  const octocat: Account = { login: "octocat", kind: "User" };
  const world = newWorld({ accounts: [octocat, ...accounts], tokens: [token] });
  await using twin = await startTwin(world, { upstream: "shelf" });
  const evidence = await open().inspect(new Token(token.value), questionAt(twin.apiUrl));
  return { evidence, requests: twin.requests.map(({ method, path }) => `${method} ${path}`) };
}

const classic = (given: Partial<Extract<TwinToken, { kind: "classic" | "oauth" }>> = {}): TwinToken => ({
  kind: "classic",
  value: PAT,
  owner: "octocat",
  scopes: ["repo", "write:packages"],
  ...given,
});

describe("a token that GitHub accepts", () => {
  test("shows its owner and its scopes", async () => {
    const { evidence, requests } = await inspect(classic());
    expect(evidence).toEqual({
      kind: "accepted",
      login: "octocat",
      grant: { kind: "listed", scopes: new Set(["repo", "write:packages"]) },
      expires: undefined,
      ssoUrl: undefined,
    });
    expect(requests).toEqual(["GET /user"]);
  });

  test("without any scope has an empty list, which is not the same as none", async () => {
    const { evidence } = await inspect(classic({ scopes: [] }));
    expect(evidence).toMatchObject({ grant: { kind: "listed", scopes: new Set() } });
  });

  test("shows when it expires, as GitHub writes it", async () => {
    const { evidence } = await inspect(classic({ expires: "2099-12-25T09:33:01Z" }));
    expect(evidence).toMatchObject({ expires: "2099-12-25 09:33:01 UTC" });
  });

  test("of a kind without scopes lists none, and says that it has none", async () => {
    const value = mint("fine-grained", "github");
    const { evidence } = await inspect({ kind: "fine-grained", value, owner: "octocat" });
    const reason = "only classic and OAuth tokens have them";
    expect(evidence).toMatchObject({ login: "octocat", grant: { kind: "unlisted", reason } });
  });

  test("of a job is checked by the rate limit, for /user refuses it", async () => {
    const token: TwinToken = {
      kind: "installation",
      value: JOB,
      repository: "acme/app",
      packages: "write",
      actions: true,
    };
    const { evidence, requests } = await inspect(token);
    const reason = "what a GITHUB_TOKEN may do is set by the workflow's permissions";
    expect(evidence).toMatchObject({
      kind: "accepted",
      login: undefined,
      grant: { kind: "unlisted", reason },
    });
    expect(requests).toEqual(["GET /rate_limit"]);
  });
});

test.each<[string, Partial<TwinToken>]>([
  ["unknown", { value: mint("classic", "another") }],
  ["revoked", { revoked: true }],
  ["expired", { expires: "2020-01-01T00:00:00Z" }],
])("a token that is %s is rejected in GitHub's words", async (_story, given) => {
  const world = newWorld({
    accounts: [{ login: "octocat", kind: "User" }],
    tokens: [{ ...classic(), ...given } as TwinToken],
  });
  await using twin = await startTwin(world, { upstream: "shelf" });
  const evidence = await open().inspect(new Token(PAT), questionAt(twin.apiUrl));
  expect(evidence).toEqual({ kind: "rejected", status: 401, message: "Bad credentials" });
});

describe("an answer", () => {
  const ssoUrl = "https://github.com/orgs/acme/sso?authorization_request=A1";
  test.each<[string, Reply, object]>([
    ["of a GitHub that is down says nothing", { status: 503 }, { kind: "silent", reason: "it answered 503" }],
    ["of a proxy says nothing", { status: 302 }, { kind: "silent", reason: "it answered 302" }],
    [
      "of 403 that names no single sign-on says nothing",
      { status: 403, body: '{"message":"Resource not accessible"}' },
      { kind: "silent", reason: "it answered 403" },
    ],
    [
      "of 403 that asks for single sign-on tells where to authorise",
      { status: 403, headers: { "X-GitHub-SSO": `required; url=${ssoUrl}`, "X-OAuth-Scopes": "repo" } },
      { kind: "accepted", ssoUrl, login: undefined, grant: { kind: "listed", scopes: new Set(["repo"]) } },
    ],
    [
      "that asks for partial results only names no page",
      { status: 200, headers: { "X-GitHub-SSO": "partial-results; organizations=1" } },
      { kind: "accepted", ssoUrl: undefined },
    ],
    [
      "that leads to a page without TLS names none",
      { status: 200, headers: { "X-GitHub-SSO": "required; url=http://github.com/x" } },
      { kind: "accepted", ssoUrl: undefined },
    ],
    [
      "single sign-on at somebody else's address",
      { status: 200, headers: { "X-GitHub-SSO": "required; url=https://github.com.evil.example/x" } },
      { kind: "accepted", ssoUrl: undefined },
    ],
    ["of 401 without a word is rejected", { status: 401, body: "<html>" }, { kind: "rejected", message: "" }],
    ["that breaks off says nothing", "reset", { kind: "silent", reason: "it broke the connection" }],
  ])("%s", async (_story, reply, expected) => {
    await using server = await serve(() => reply);
    const evidence = await open().inspect(new Token(PAT), questionAt(server.url));
    expect(evidence).toMatchObject(expected);
    expect(server.seen).toMatchObject([{ headers: { authorization: `Bearer ${PAT}` } }]);
  });
});

test("a registry that is not GitHub's makes no request", async () => {
  const accessRequest = accessRequestFor({
    registry: { host: "registry.example", url: "https://registry.example", gitHub: undefined },
  });
  const reason = "registry.example is not a registry of GitHub's";
  expect(await open().inspect(new Token(PAT), accessRequest)).toEqual({ kind: "silent", reason });
  expect(await open().owner(new Secret(PAT), accessRequest)).toEqual({ kind: undefined, ssoUrl: undefined });
});

describe.each<[string, AskForOwner | undefined]>([
  ["asked by the command", undefined],
  ["asked by the action, with GitHub's own client", askForOwner],
])("the image's owner, %s, is", (_who, ask) => {
  const url = "https://github.com/orgs/acme/sso?authorization_request=twin";
  test.each<[string, Account, object]>([
    ["an organisation", { login: "acme", kind: "Organization" }, { kind: "Organization", ssoUrl: undefined }],
    ["a person", { login: "acme", kind: "User" }, { kind: "User", ssoUrl: undefined }],
    [
      "an organisation whose single sign-on bars the token",
      { login: "acme", kind: "Organization", samlEnforced: true },
      { kind: "Organization", ssoUrl: url },
    ],
    [
      "nobody knows which, behind a list of addresses",
      { login: "acme", kind: "Organization", ipAllowList: true },
      { kind: undefined, ssoUrl: undefined },
    ],
  ])("%s", async (_story, account, expected) => {
    const world = newWorld({ accounts: [account], tokens: [classic()] });
    await using twin = await startTwin(world, { upstream: "shelf" });
    expect(await open(ask).owner(new Secret(PAT), questionAt(twin.apiUrl))).toEqual(expected);
    expect(twin.requests.map(({ path }) => path)).toEqual(["/orgs/acme"]);
  });

  test("is unknown when GitHub is gone", async () => {
    await using server = await serve(() => "reset");
    expect(await open(ask).owner(new Secret(PAT), questionAt(server.url))).toEqual({
      kind: undefined,
      ssoUrl: undefined,
    });
  });
});
