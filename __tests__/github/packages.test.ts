// GitHub's packages API: one request, at the right address, and nothing is believed that does not fit.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openPackages } from "../../src/github/packages.ts";
import { Secret } from "../../src/lib/secret.ts";
import { openHttp } from "../../src/net/http.ts";
import type { OwnerKind } from "../../src/context/run-context.ts";
import { mint } from "../../twin/mint.ts";
import { startTwin } from "../../twin/twin.ts";
import { newWorld, type WorldPackage } from "../../twin/world.ts";
import { serve, type Reply } from "../support/server.ts";

const TOKEN = mint("classic", "packages");

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function ask(apiUrl: string, path = "acme/app", ownerKind: OwnerKind | undefined = "Organization") {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const gitHub = { serverUrl: "https://github.com", apiUrl };
  const registry = { host: "ghcr.io", url: "https://ghcr.io", gitHub };
  return openPackages(http).details(new Secret(TOKEN), {
    image: { host: "ghcr.io", path },
    registry,
    ownerKind,
  });
}

async function askWorld(given: Partial<WorldPackage>, scopes: readonly string[], ownerKind?: OwnerKind) {
  const world = newWorld({
    accounts: [
      { login: "octocat", kind: "User" },
      { login: "acme", kind: "Organization", members: ["octocat"] },
    ],
    tokens: [{ kind: "classic", value: TOKEN, owner: "octocat", scopes: [...scopes] }],
    packages: [{ owner: "acme", name: "web/app", visibility: "private", access: {}, ...given }],
  });
  await using twin = await startTwin(world, { upstream: "shelf" });
  const details = await ask(twin.apiUrl, `${given.owner ?? "acme"}/${given.name ?? "web/app"}`, ownerKind);
  return { details, requests: twin.requests.map(({ path, status }) => `${path} ${status}`) };
}

describe("a package is asked for", () => {
  const access = { octocat: "read" } as const;

  test("among an organisation's, with the slashes of its name as %2F", async () => {
    const { details, requests } = await askWorld(
      { access, visibility: "internal", repository: "acme/web" },
      ["repo", "read:packages"],
      "Organization",
    );
    expect(details).toEqual({ visibility: "internal", repository: "acme/web" });
    expect(requests).toEqual(["/orgs/acme/packages/container/web%2Fapp 200"]);
  });

  test("among a person's", async () => {
    const { details, requests } = await askWorld(
      { owner: "octocat", name: "app", repository: null },
      ["repo", "read:packages"],
      "User",
    );
    expect(details).toEqual({ visibility: "private", repository: undefined });
    expect(requests).toEqual(["/users/octocat/packages/container/app 200"]);
  });

  test("once, and one that the token may not see is not known", async () => {
    const { details, requests } = await askWorld({}, ["read:packages"], "Organization");
    expect(details).toBeUndefined();
    expect(requests).toEqual(["/orgs/acme/packages/container/web%2Fapp 404"]);
  });

  test("once, and a token without the scope learns nothing", async () => {
    const { details, requests } = await askWorld({ access }, ["repo"], "Organization");
    expect(details).toBeUndefined();
    expect(requests).toEqual(["/orgs/acme/packages/container/web%2Fapp 403"]);
  });
});

describe("nothing is known by", () => {
  test.each<[string, Reply]>([
    ["a 401", { status: 401, body: '{"message":"Bad credentials"}' }],
    ["a 403", { status: 403, body: '{"message":"Resource not accessible by integration"}' }],
    ["a 429", { status: 429, headers: { "retry-after": "60" } }],
    ["a 500", { status: 500 }],
    ["a redirect", { status: 301, headers: { location: "/orgs/new/packages/container/app" } }],
    ["a broken connection", "reset"],
    ["half an answer", "half"],
    ["no JSON", { status: 200, body: '{"visibility":"public"' }],
    ["an empty body", { status: 200 }],
    ["a list", { status: 200, body: '["public"]' }],
    ["null", { status: 200, body: "null" }],
    ["a visibility that is a number", { status: 200, body: '{"visibility":1}' }],
    ["a visibility that nobody knows", { status: 200, body: '{"visibility":"secret"}' }],
    ["a visibility in capitals", { status: 200, body: '{"visibility":"PUBLIC"}' }],
    ["a body without end", { status: 200, body: `{"visibility":"public","name":"${"x".repeat(300_000)}"}` }],
  ])("%s, and it is asked once", async (_what, reply) => {
    await using server = await serve(() => reply);
    expect(await ask(server.url)).toBeUndefined();
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ["a number", 7],
    ["a list", ["acme/app"]],
    ["no owner/name", "app"],
    ["a path", "acme/app/../../x"],
    ["Markdown", "acme/[app](https://example.com)"],
    ["a line end", "acme/app\n::error::"],
  ])("the repository is %s: then there is none, and the visibility counts", async (_what, name) => {
    const body = JSON.stringify({ visibility: "public", repository: { full_name: name } });
    await using server = await serve(() => ({ status: 200, body }));
    expect(await ask(server.url)).toEqual({ visibility: "public", repository: undefined });
  });
});

test("a registry that is not GitHub's is asked nothing", async () => {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const address = {
    image: { host: "registry.example.com", path: "acme/app" },
    registry: { host: "registry.example.com", url: "https://registry.example.com", gitHub: undefined },
    ownerKind: undefined,
  };
  expect(await openPackages(http).details(new Secret(TOKEN), address)).toBeUndefined();
});
