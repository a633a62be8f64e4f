// The registry over real HTTP: challenge, exchange, probe, push, and the words of every refusal.
import { createHash } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";

const tokens = {
  writer: mint("classic", "writer"),
  repoOnly: mint("classic", "repo only"),
  expired: mint("classic", "expired"),
  revoked: mint("classic", "revoked"),
  refresh: mint("refresh", "refresh"),
  job: mint("installation", "job"),
};
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const basic = (token: string, user = "octocat") => ({ authorization: `Basic ${base64(`${user}:${token}`)}` });
const bearer = (token: string) => ({ authorization: `Bearer ${base64(token)}` });
const errors = (code: string, message: string) => ({ errors: [{ code, message }] });

let twin: Twin;

const readWorld = () =>
  newWorld({
    accounts: [
      { login: "octocat", kind: "User" },
      { login: "acme", kind: "Organization" },
    ],
    tokens: [
      { value: tokens.writer, kind: "classic", owner: "octocat", scopes: ["repo", "write:packages"] },
      { value: tokens.repoOnly, kind: "classic", owner: "octocat", scopes: ["repo"] },
      {
        value: tokens.expired,
        kind: "classic",
        owner: "octocat",
        scopes: [],
        expires: "2020-01-01T00:00:00Z",
      },
      { value: tokens.revoked, kind: "classic", owner: "octocat", scopes: [], revoked: true },
      { value: tokens.refresh, kind: "refresh", owner: "octocat" },
      { value: tokens.job, kind: "installation", repository: "acme/app", packages: "read", actions: true },
    ],
    packages: [
      { owner: "octocat", name: "app", visibility: "private", access: {} },
      { owner: "acme", name: "open", visibility: "public", access: {} },
      { owner: "acme", name: "shut", visibility: "private", access: {} },
    ],
  });

beforeAll(async () => {
  twin = await startTwin(readWorld(), { upstream: "shelf" });
});
beforeEach(() => {
  Object.assign(twin.world, readWorld());
});
afterAll(() => twin.stop());

const probe = (repository: string, headers: Record<string, string>) =>
  fetch(`${twin.url}/v2/${repository}/blobs/uploads/`, { method: "POST", headers });

describe("the base", () => {
  test("without a credential is a challenge with a placeholder scope", async () => {
    const answer = await fetch(`${twin.url}/v2/`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe(
      `Bearer realm="http://${twin.host}/token",service="ghcr.io",scope="repository:user/image:pull"`,
    );
    expect(await answer.json()).toEqual(errors("UNAUTHORIZED", "authentication required"));
  });

  test("with a bearer token that may do nothing is 200 all the same", async () => {
    const answer = await fetch(`${twin.url}/v2/`, { headers: bearer(tokens.repoOnly) });
    expect([answer.status, await answer.json()]).toEqual([200, {}]);
  });

  test("with a bearer token of nobody says that it cannot be authenticated", async () => {
    const answer = await fetch(`${twin.url}/v2/`, { headers: bearer("made up") });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual(
      errors("UNAUTHORIZED", "unauthenticated: User cannot be authenticated with the token provided."),
    );
  });

  test("is all there is besides packages", async () => {
    const answer = await fetch(`${twin.url}/v2/_catalog`, { headers: bearer(tokens.writer) });
    expect(answer.status).toBe(404);
  });
});

describe("the exchange", () => {
  const exchange = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${twin.url}/token?service=ghcr.io${query}`, { headers });

  test.each([
    ["as docker login asks", ""],
    ["for a push", "&scope=repository:octocat/app:pull,push"],
    ["for several repositories", "&scope=repository:octocat/app:pull,push&scope=repository:acme/open:pull"],
    ["for a package that will refuse the push", "&scope=repository:acme/shut:pull,push"],
  ])("hands the token back in base64, %s, whatever the user name", async (_case, query) => {
    const answer = await exchange(query, basic(tokens.writer, "anything"));
    expect([answer.status, await answer.json()]).toEqual([200, { token: base64(tokens.writer) }]);
  });

  test.each(["expired", "revoked", "refresh", "unknown", "empty"])(
    "denies a token that is %s",
    async (which) => {
      const secret = { ...tokens, unknown: mint("classic", "never listed"), empty: "" }[which] ?? "";
      const answer = await exchange("", basic(secret));
      expect([answer.status, await answer.json()]).toEqual([403, errors("DENIED", "denied")]);
    },
  );

  test("asks for authentication where nobody asks for a private package", async () => {
    const answer = await exchange("&scope=repository:acme/shut:pull");
    expect([answer.status, await answer.json()]).toEqual([
      401,
      errors("UNAUTHORIZED", "authentication required"),
    ]);
  });

  test("gives nobody a token for a public package, which pulls and does not push", async () => {
    const { token } = (await (await exchange("&scope=repository:acme/open:pull")).json()) as {
      token: string;
    };
    const headers = { authorization: `Bearer ${token}` };
    const pulled = await fetch(`${twin.url}/v2/acme/open/manifests/none`, { headers });
    expect(await pulled.json()).toEqual(errors("MANIFEST_UNKNOWN", "manifest unknown"));
    expect((await probe("acme/open", headers)).status).toBe(401);
  });

  test("by POST is refused, so that clients turn to GET", async () => {
    expect((await fetch(`${twin.url}/token`, { method: "POST" })).status).toBe(405);
  });

  test("is remembered with user name and scopes", async () => {
    await exchange("&scope=repository:octocat/app:pull,push", basic(tokens.writer, "octocat"));
    expect(twin.requests.at(-1)).toMatchObject({
      method: "GET",
      path: "/token?service=ghcr.io&scope=repository:octocat/app:pull,push",
      status: 200,
      bodyLength: 0,
      exchange: { user: "octocat", scopes: ["repository:octocat/app:pull,push"] },
    });
  });
});

test("literal: the login is denied until read:packages is listed", async () => {
  twin.world.policy = "literal";
  const login = () => fetch(`${twin.url}/token?service=ghcr.io`, { headers: basic(tokens.writer) });
  const refused = await login();
  expect([refused.status, await refused.json()]).toEqual([403, errors("DENIED", "denied")]);

  const [writer] = twin.world.tokens;
  if (writer?.kind === "classic") writer.scopes.push("read:packages");
  expect((await login()).status).toBe(200);
  expect((await probe("octocat/app", bearer(tokens.writer))).status).toBe(202);
});

describe("the push probe", () => {
  test("opens a session in ghcr.io's spelling, which 405 does not end", async () => {
    const answer = await probe("octocat/app", bearer(tokens.writer));
    const location = answer.headers.get("location") ?? "";
    expect(answer.status).toBe(202);
    expect(location).toMatch(/^\/v2\/octocat\/app\/blobs\/upload\/[0-9a-f-]{36}$/);

    const cancelled = await fetch(twin.url + location, { method: "DELETE", headers: bearer(tokens.writer) });
    expect([cancelled.status, await cancelled.json()]).toEqual([
      405,
      errors("UNSUPPORTED", "The operation is unsupported."),
    ]);
  });

  test("bears no package", async () => {
    expect((await probe("octocat/new/deep", bearer(tokens.writer))).status).toBe(202);
    expect(twin.world.packages).toHaveLength(3);
  });

  test.each([
    ["octocat/app", "repoOnly", "permission_denied: The token provided does not match expected scopes."],
    ["acme/shut", "writer", "permission_denied: write_package"],
    ["acme/new", "writer", "permission_denied: create_package"],
    ["acme/shut", "job", "installation not allowed to Write organization package"],
    ["acme/new", "job", "installation not allowed to Create organization package"],
    ["octocat/app", "job", "permission_denied: The requested installation does not exist."],
  ] as const)("of %s as %s: %s", async (repository, who, message) => {
    const answer = await probe(repository, bearer(tokens[who]));
    expect([answer.status, await answer.json()]).toEqual([403, errors("DENIED", message)]);
  });

  test("without a credential is a challenge for that repository, to pull", async () => {
    const answer = await probe("octocat/app", {});
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toContain(`scope="repository:octocat/app:pull"`);
  });
});

describe("manifests", () => {
  const type = "application/vnd.oci.image.index.v1+json";
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: [] });
  const digest = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
  const put = (reference: string, token: string) =>
    fetch(`${twin.url}/v2/${reference}`, {
      method: "PUT",
      headers: { ...bearer(token), "content-type": type },
      body: manifest,
    });

  test("are kept with their type and digest, by tag and by digest", async () => {
    const pushed = await put("octocat/app/manifests/v1", tokens.writer);
    expect([pushed.status, pushed.headers.get("docker-content-digest")]).toEqual([201, digest]);
    expect(twin.requests.at(-1)).toMatchObject({ status: 201, bodyLength: manifest.length });
    for (const reference of ["v1", digest]) {
      const url = `${twin.url}/v2/octocat/app/manifests/${reference}`;
      const head = await fetch(url, { method: "HEAD", headers: bearer(tokens.writer) });
      expect(head.headers.get("docker-content-digest")).toBe(digest);
      expect(head.headers.get("content-length")).toBe(String(manifest.length));
      const got = await fetch(url, { headers: bearer(tokens.writer) });
      expect([got.headers.get("content-type"), await got.text()]).toEqual([type, manifest]);
    }
    const tags = await fetch(`${twin.url}/v2/octocat/app/tags/list`, { headers: bearer(tokens.writer) });
    expect(await tags.json()).toEqual({ name: "octocat/app", tags: ["v1"] });
  });

  test("under a digest that is not theirs are refused, and bear no package", async () => {
    const wrong = `octocat/new/manifests/sha256:${"0".repeat(64)}`;
    expect((await put(wrong, tokens.writer)).status).toBe(400);
    expect(twin.world.packages).toHaveLength(3);
  });

  test("pushed first bear a private package of their pusher", async () => {
    await put("octocat/new/deep/manifests/v1", tokens.writer);
    expect(twin.world.packages.at(-1)).toEqual({
      owner: "octocat",
      name: "new/deep",
      visibility: "private",
      access: { octocat: "admin" },
    });
  });

  test("pushed first by a job bear a package of its repository", async () => {
    const job = twin.world.tokens.find(({ value }) => value === tokens.job);
    if (job?.kind === "installation") job.packages = "write";
    await put("acme/born/manifests/v1", tokens.job);
    expect(twin.world.packages.at(-1)?.access).toEqual({ "acme/app": "admin" });
  });

  test("are not deleted by this road, right or no right", async () => {
    const remove = (token: string) =>
      fetch(`${twin.url}/v2/octocat/app/manifests/v1`, { method: "DELETE", headers: bearer(token) });
    expect((await remove(tokens.writer)).status).toBe(403);
    const [writer] = twin.world.tokens;
    if (writer?.kind === "classic") writer.scopes.push("delete:packages");
    expect((await remove(tokens.writer)).status).toBe(405);
  });

  test("refused to HEAD hide the reason", async () => {
    const url = `${twin.url}/v2/acme/shut/manifests/v1`;
    const head = await fetch(url, { method: "HEAD", headers: bearer(tokens.writer) });
    expect([head.status, await head.text()]).toEqual([403, ""]);
    const got = await fetch(url, { headers: bearer(tokens.writer) });
    expect(await got.json()).toEqual(errors("DENIED", "permission_denied: read_package"));
  });
});

test("a refused upload is answered although nobody reads its body, and the connection goes on", async () => {
  const body = Buffer.alloc(2 * 1024 * 1024);
  const url = `${twin.url}/v2/acme/shut/blobs/upload/some-id`;
  const refused = await fetch(url, { method: "PATCH", headers: bearer(tokens.writer), body });
  expect(refused.status).toBe(403);
  expect(twin.requests.at(-1)?.bodyLength).toBe(0);
  expect((await probe("octocat/app", bearer(tokens.writer))).status).toBe(202);
});
