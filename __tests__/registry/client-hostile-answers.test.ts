// Whatever the registry and GitHub's API answer, at whatever step: it is weighed, never thrown, and little of it is kept.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { openTokenInspector } from "../../src/github/api.ts";
import { openHttp } from "../../src/net/http.ts";
import { openRepositoryDetails } from "../../src/github/api.ts";
import { Token } from "../../src/access/token.ts";
import { mint } from "../../twin/mint.ts";
import { DIGEST, accessRequestFor } from "../run/support/fakes.ts";
import { serve, type Reply, type Seen } from "../support/server.ts";

const PAT = mint("classic", "hostile");
const TYPE = "application/vnd.oci.image.index.v1+json";
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const DEEP = `${"[".repeat(12_000)}${"]".repeat(12_000)}`;
const json = (body: string): Reply => ({ status: 200, body });
/** Every field that somebody reads holds this. */
const everywhere = (value: string): Reply => {
  const all = (names: string[], of = value) => names.map((name) => `"${name}":${of}`).join();
  const entry = `{${all(["message", "digest", "size", "platform"])}}`;
  const lists = all(["errors", "tags", "manifests", "layers"], `[${value},${entry}]`);
  const texts = ["token", "access_token", "login", "message", "description", "default_branch", "license"];
  return json(`{${all(texts)},"commit":{"committer":{"date":${value}}},${lists}}`);
};

const ANSWERS: readonly [string, Reply][] = [
  ["nothing", json("")],
  ["no JSON", json("<html>")],
  ["half of some JSON", json('{"token":"t')],
  ["null", json("null")],
  ["a number", json("7")],
  ["a list", json("[]")],
  ["null in every field", everywhere("null")],
  ["a number in every field", everywhere("1e999")],
  ["a list in every field", everywhere("[[]]")],
  ["an object in every field", everywhere('{"toString":7,"__proto__":{"a":1}}')],
  ["a list 12000 deep", json(DEEP)],
  ["a list 12000 deep in every field", everywhere(DEEP)],
  ["a long text in every field", everywhere(JSON.stringify("x".repeat(20_000)))],
  ["line ends and commands in every field", everywhere(JSON.stringify("a\r\n::error::b\u001b[2J\0"))],
  ["a body that is no UTF-8", { status: 200, body: Buffer.alloc(1000, 0xff) }],
  ["the way to itself", { status: 302, headers: { location: "/" } }],
  [
    "a refusal of a megabyte",
    { status: 403, body: JSON.stringify({ errors: [{ message: "x".repeat(1e6) }] }) },
  ],
  ["a refusal 12000 deep", { status: 403, body: `{"errors":[{"message":${DEEP}}]}` }],
  ["a refusal without words", { status: 401, body: "{}" }],
  ["a status of no meaning", { status: 299, body: "{}" }],
  ["a broken connection", "reset"],
  ["half a body", "half"],
];

/** A registry and an API that are as they should be but for one step; `asked` is what came there. */
async function open(step: RegExp, reply: Reply) {
  const server = await serve(({ method, path }: Seen): Reply => {
    if (step.test(`${method} ${path}`)) return reply;
    if (path.startsWith("/token")) return json('{"token":"t"}');
    if (method === "POST") return { status: 202, headers: { location: "/v2/acme/app/blobs/uploads/1" } };
    if (method === "PUT") return { status: 201 };
    const headers = { "content-type": TYPE, "docker-content-digest": DIGEST };
    return { status: 200, headers, body: '{"tags":["1"],"manifests":[]}' };
  });
  const client = openHttp({}, new AbortController().signal);
  closers.push(() => {
    client.close();
    void server[Symbol.asyncDispose]();
  });
  const http: typeof client.http = (request) => client.http({ ...request, attempts: 1, deadline: 2_000 });
  const address = {
    host: server.host,
    url: server.url,
    gitHub: { serverUrl: server.url, apiUrl: server.url },
  };
  const image = { host: server.host, path: "acme/app" };
  const token = new Token(PAT);
  return {
    image,
    accessRequest: accessRequestFor({ image, registry: address }),
    registry: openRegistry({
      http,
      registry: address,
      credentials: { username: "octocat", token },
      mask: () => undefined,
    }),
    inspector: openTokenInspector(http),
    repositories: openRepositoryDetails(http, {}),
    page: { apiUrl: server.url, slug: "acme/app", token },
    token,
  };
}

type Scene = Awaited<ReturnType<typeof open>>;
const STEPS: readonly [string, RegExp, (scene: Scene) => Promise<unknown>][] = [
  ["the token exchange", /\/token/, ({ registry, accessRequest }) => registry.ask(accessRequest)],
  ["the push probe", /^POST/, ({ registry, accessRequest }) => registry.ask(accessRequest)],
  [
    "the pull probe",
    /tags\/list/,
    ({ registry, accessRequest }) => registry.ask({ ...accessRequest, access: "pull" }),
  ],
  [
    "the cancelling of an upload",
    /^DELETE/,
    async ({ registry, accessRequest }) => {
      await registry.ask(accessRequest);
      await registry.settle();
    },
  ],
  ["the list of tags", /tags\/list/, ({ registry, image }) => registry.listTags(image)],
  [
    "what a tag points at",
    /^(?:HEAD|GET) .*manifests/,
    ({ registry, image }) => registry.resolve(image, "1"),
  ],
  [
    "the manifest that is tagged",
    /^GET .*manifests/,
    ({ registry, image }) => registry.manifest(image, DIGEST),
  ],
  [
    "a tag that is set",
    /^PUT/,
    ({ registry, image }) =>
      registry.tag(image, "1", { kind: "manifest", type: TYPE, body: new Uint8Array() }),
  ],
  ["the weighing of an image", /^GET .*manifests/, ({ registry, image }) => registry.imageSize(image, "1")],
  [
    "GitHub's word on a token",
    /\/user/,
    ({ inspector, accessRequest, token }) => inspector.inspect(token, accessRequest),
  ],
  [
    "GitHub's word on an owner",
    /\/orgs/,
    ({ inspector, accessRequest, token }) => inspector.owner(token, accessRequest),
  ],
  ["GitHub's word on a repository", /\/repos/, ({ repositories, page }) => repositories.details(page)],
  [
    "GitHub's word on a commit",
    /\/repos/,
    ({ repositories, page }) => repositories.commitTime("f".repeat(40), page),
  ],
];

describe.each(STEPS)("%s", (_step, path, act) => {
  test.each(ANSWERS)("may be answered by %s", async (_story, reply) => {
    const told = await act(await open(path, reply));
    // What is kept is told to people, and stands in the outputs.
    expect(JSON.stringify(told ?? null).length).toBeLessThan(5_000);
  });
});

test("an index of a hundred thousand manifests is not weighed: each would be one more request", async () => {
  const manifests = JSON.stringify({
    manifests: Array.from({ length: 100_000 }, () => ({ digest: DIGEST })),
  });
  const { registry, image } = await open(/manifests/, json(manifests));
  expect(await registry.imageSize(image, "1")).toBeUndefined();
});

test.each([
  ["itself", (server: string) => `<${server}>; rel="next"`],
  ["itself, by its path", () => '</v2/acme/app/tags/list?n=1000>; rel="next"'],
])("a list of tags whose next page is %s is known for a circle", async (_story, link) => {
  let pages = 0;
  await using server = await serve(({ path, headers }) => {
    if (path.startsWith("/token")) return json('{"token":"t"}');
    pages++;
    return {
      status: 200,
      headers: { link: link(`http://${headers.host ?? ""}${path}`) },
      body: '{"tags":["1"]}',
    };
  });
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const registry = openRegistry({
    http,
    registry: { host: server.host, url: server.url, gitHub: undefined },
    credentials: { username: "octocat", token: new Token(PAT) },
    mask: () => undefined,
  });
  const found = await registry.listTags({ host: server.host, path: "acme/app" });
  expect(found).toMatchObject({ kind: "unknown", reason: "its list of tags goes in a circle" });
  expect(pages).toBe(1);
});
