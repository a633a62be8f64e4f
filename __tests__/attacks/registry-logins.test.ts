// Each registry's login goes to that registry, and to the token service that it names itself; to nobody else.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { AccessRequest } from "../../src/access/request.ts";
import { Secret } from "../../src/lib/secret.ts";
import { openHttp } from "../../src/net/http.ts";
import { registryHost } from "../../src/oci/host.ts";
import { openRegistries } from "../../src/registry/registries.ts";
import { accessRequestFor } from "../run/support/access-request.ts";
import { serve, type Reply, type Seen, type TestServer } from "../support/server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const challenge = (words: string): Reply => ({ status: 401, headers: { "www-authenticate": words } });
/** A bearer that claims these actions, as Docker Hub's do. */
const bearer = (path: string, actions: string[]) => {
  const payload = Buffer.from(JSON.stringify({ access: [{ type: "repository", name: path, actions }] }));
  return `h.${payload.toString("base64url")}.s`;
};

/** The registry of the token, one beside it, and a third that has no login. */
async function three(other: (seen: Seen, nth: number) => Reply) {
  const silent = () => ({ status: 404 });
  const servers = { own: await serve(silent), other: await serve(other), third: await serve(silent) };
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const masked: string[] = [];
  const registry = openRegistries({
    pause: () => Promise.resolve(),
    http: (request) => http({ attempts: 1, ...request }),
    registry: registryHost(servers.own.host, {}),
    credentials: { username: "octocat", token: new Secret("own-secret") },
    logins: [
      {
        registry: registryHost(servers.other.host, {}),
        credentials: { username: "bot", token: new Secret("other-secret") },
        from: "registry-auth",
      },
    ],
    mask: (secret) => masked.push(secret.reveal()),
  });
  const ask = async ({ host }: TestServer) => {
    const request: AccessRequest = accessRequestFor({
      image: { host, path: "acme/app" },
      registry: registryHost(host, {}),
    });
    const evidence = await registry.ask(request);
    await registry.settle();
    return evidence;
  };
  const logins = (server: TestServer) => [
    ...new Set(server.seen.map(({ headers }) => headers.authorization ?? "none")),
  ];
  return { ...servers, ask, logins, masked };
}

describe("a login at another registry", () => {
  test("goes to the token service that the registry names, and the bearer to the registry alone", async () => {
    const service = await serve(() => ({
      status: 200,
      body: JSON.stringify({ token: bearer("acme/app", []) }),
    }));
    const words = `Bearer realm="${service.url}/jwt/auth",service="reg"`;
    const all = await three(({ headers }) =>
      headers.authorization === undefined ? challenge(words) : { status: 202 },
    );
    expect(await all.ask(all.other)).toEqual({ kind: "accepted", step: "push probe", status: 202 });
    expect(all.logins(service)).toEqual([basic("bot:other-secret")]);
    expect(service.seen[0]?.path).toBe("/jwt/auth?service=reg&scope=repository%3Aacme%2Fapp%3Apull%2Cpush");
    expect(all.logins(all.other)).toEqual(["none", `Bearer ${bearer("acme/app", [])}`]);
    expect(all.logins(all.own)).toEqual([]);
    expect(all.masked).toEqual([bearer("acme/app", [])]);
  });

  test("goes with each request where the registry asks for basic auth", async () => {
    const all = await three(({ method, headers }) =>
      headers.authorization === basic("bot:other-secret")
        ? { status: method === "POST" ? 202 : 200 }
        : challenge('Basic realm="ECR"'),
    );
    expect(await all.ask(all.other)).toMatchObject({ kind: "accepted" });
  });

  test.each<[string, Reply, object]>([
    [
      "in Docker Hub's form",
      { status: 401, body: '{"details":"bad password"}' },
      { message: "bad password" },
    ],
    ["in a line of text, as Amazon ECR", { status: 401, body: "Not Authorized\n" }, { message: "" }],
    ["without a word", { status: 403 }, { message: "" }],
  ])("is refused %s", async (_story, reply, expected) => {
    const service = await serve(() => reply);
    const all = await three(() => challenge(`Bearer realm="${service.url}/token"`));
    const refused = { kind: "refused", step: "token exchange", ...expected };
    expect(await all.ask(all.other)).toMatchObject(refused);
  });

  test("is not refused by a proxy's page", async () => {
    const service = await serve(() => ({
      status: 403,
      headers: { "content-type": "text/html" },
      body: "<html>Blocked</html>",
    }));
    const all = await three(() => challenge(`Bearer realm="${service.url}/token"`));
    expect(await all.ask(all.other)).toMatchObject({ kind: "silent" });
  });

  test("is not sent where the registry asks for none", async () => {
    const all = await three(({ method }) => ({ status: method === "POST" ? 202 : 200 }));
    expect(await all.ask(all.other)).toMatchObject({ kind: "accepted" });
    expect(all.logins(all.other)).toEqual(["none"]);
  });

  test("does not go to a registry that has no login, nor does that of the token", async () => {
    const all = await three(() => ({ status: 200 }));
    const words = 'Basic realm="give"';
    const third = await serve(() => challenge(words));
    expect(await all.ask(third)).toMatchObject({ kind: "refused", status: 401 });
    expect(all.logins(third)).toEqual(["none"]);
  });

  test("and that of the token stay apart", async () => {
    const all = await three(() => challenge('Basic realm="x"'));
    await all.ask(all.own);
    await all.ask(all.other);
    expect(all.logins(all.own)).toEqual([basic("octocat:own-secret")]);
    expect(all.logins(all.other)).toEqual(["none", basic("bot:other-secret")]);
  });

  test.each([
    ["at plain http on another machine", 'Bearer realm="http://tokens.example/t",service="x"'],
    ["with a user in its address", 'Bearer realm="https://quay.io@evil.example/t"'],
    ["with a backslash in its address", 'Bearer realm="https://quay.io\\\\evil.example/t"'],
    ["that is no address", 'Bearer realm="tokens"'],
    ["of which there are two", 'Bearer realm="https://a.example/",Bearer realm="https://b.example/"'],
    ["in words that are no challenge", "Bearer realm="],
    ["that is missing", ""],
  ])("is withheld from a token service %s", async (_story, words) => {
    const all = await three(() => challenge(words));
    expect(await all.ask(all.other)).toMatchObject({ kind: "withheld" });
    expect(all.logins(all.other)).toEqual(["none"]);
  });

  test("does not follow a redirect, neither of the registry's nor of the token service's", async () => {
    const thief = await serve(() => ({ status: 200, body: '{"token":"x"}' }));
    const away = { status: 307, headers: { location: `${thief.url}/v2/` } };
    const first = await three(() => away);
    expect(await first.ask(first.other)).toMatchObject({ kind: "silent" });
    const service = await serve(() => away);
    const words = `Bearer realm="${service.url}/t"`;
    const second = await three(() => challenge(words));
    expect(await second.ask(second.other)).toMatchObject({ kind: "silent" });
    expect(thief.seen).toEqual([]);
  });
});

describe("a token that leaves out the push", () => {
  test("is believed only as an explanation of the refusal", async () => {
    const service = await serve(() => ({
      status: 200,
      body: JSON.stringify({ token: bearer("acme/app", ["pull"]) }),
    }));
    const refusal = { status: 401, body: '{"errors":[{"code":"UNAUTHORIZED","message":"access denied"}]}' };
    const words = `Bearer realm="${service.url}/token"`;
    let allows = false;
    const all = await three(({ headers }) =>
      headers.authorization === undefined ? challenge(words) : allows ? { status: 202 } : refusal,
    );
    expect(await all.ask(all.other)).toEqual({
      kind: "refused",
      step: "push probe",
      status: 401,
      message: "access denied",
      granted: ["pull"],
    });
    allows = true;
    expect(await all.ask(all.other)).toMatchObject({ kind: "accepted" });
  });

  test("of another repository says nothing of this one", async () => {
    const service = await serve(() => ({
      status: 200,
      body: JSON.stringify({ access_token: bearer("acme/other", ["pull", "push"]) }),
    }));
    const words = `Bearer realm="${service.url}/token"`;
    const refusal = {
      status: 404,
      body: '{"errors":[{"code":"NAME_UNKNOWN","message":"no such repository"}]}',
    };
    const all = await three(({ headers }) =>
      headers.authorization === undefined ? challenge(words) : refusal,
    );
    expect(await all.ask(all.other)).toMatchObject({ kind: "refused", status: 404, granted: [] });
  });
});
