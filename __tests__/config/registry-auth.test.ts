// Logins at further registries: whose they are, and which images they make ours.
import { describe, expect, test } from "@jest/globals";
import { formatReferences, ownImages } from "../../src/oci/reference.ts";
import { mint } from "../../twin/mint.ts";
import { pullRequest } from "../tags/support/samples.ts";
import { HUB } from "./support/logins.ts";
import { problems, request, type Written } from "./support/samples.ts";
import type { ParseContext } from "../../src/config/parse-context.ts";

const LOGIN = "- username: octo\n  password: hush";

function logins(given: Written, around: Partial<ParseContext> = {}) {
  return request({ tags: "v1", ...given }, around).logins.map(({ registry, credentials, from }) => [
    registry.host,
    registry.url,
    `${credentials.username}:${credentials.token.reveal()}`,
    from,
  ]);
}

/** A docker config that a step before has left. */
function dockerHas(config: unknown, variables: Record<string, string> = {}): Partial<ParseContext> {
  const known: Record<string, string> = { HOME: "/home/runner", ...variables };
  return {
    variable: (name) => known[name],
    read: (path) => (path === "/home/runner/.docker/config.json" ? JSON.stringify(config) : undefined),
  };
}

const auth = (text: string) => ({ auth: Buffer.from(text).toString("base64") });

describe("a login of `registry-auth`", () => {
  test.each(["", "docker.io", "DOCKER.IO", "index.docker.io", "registry-1.docker.io", HUB])(
    "for %j is Docker Hub's",
    (registry) => {
      const entry = registry === "" ? LOGIN : `${LOGIN}\n  registry: ${registry}`;
      const expected = [["docker.io", "https://registry-1.docker.io", "octo:hush", "registry-auth"]];
      expect(logins({ "registry-auth": entry })).toEqual(expected);
    },
  );

  test("makes the images there ours, under the name that was written", () => {
    const { destinations } = request({
      images: "ghcr.io/acme/app\nocto/app\nredis",
      tags: "v1",
      "registry-auth": LOGIN,
    });
    expect(ownImages(destinations)).toEqual([
      { host: "ghcr.io", path: "acme/app" },
      { host: "docker.io", path: "octo/app" },
      { host: "docker.io", path: "library/redis" },
    ]);
    expect(formatReferences(destinations, ["v1"])).toEqual([
      "ghcr.io/acme/app:v1",
      "octo/app:v1",
      "redis:v1",
    ]);
  });

  test("for the registry itself takes the place of `token` and `username`", () => {
    const token = mint("classic", "own");
    const config = request({ "registry-auth": `- registry: GHCR.IO\n  username: bot\n  password: ${token}` });
    expect(config.logins).toEqual([]);
    expect(config.credentials.username).toBe("bot");
    expect(config.credentials.token.reveal()).toBe(token);
  });

  test("is enough where no image is on the registry of the token", () => {
    expect(problems({ images: "octo/app", tags: "v1", "registry-auth": LOGIN })).toEqual([]);
  });

  test("counts more than docker's own", () => {
    const around = dockerHas({ auths: { [HUB]: auth("old:old") } });
    expect(logins({ "registry-auth": LOGIN }, around)).toEqual([
      ["docker.io", "https://registry-1.docker.io", "octo:hush", "registry-auth"],
    ]);
  });

  test("that is empty is no mistake where nothing is pushed, as in a fork's run", () => {
    const empty = { tags: "v1", "registry-auth": "- username: octo\n  password:" };
    const around = {
      context: { ...pullRequest(), trust: { kind: "unmerged", by: "pull-request" } },
    } as const;
    expect(problems(empty, around)).toEqual([]);
    expect(problems(empty)).toMatchObject(
      [{ input: "registry-auth", value: "docker.io", flaw: /empty/ }].map((one) => ({
        ...one,
        flaw: expect.stringMatching(one.flaw),
      })),
    );
  });
});

describe("`registry-auth` is refused, and its passwords are not repeated:", () => {
  test.each<[string, string, string, RegExp]>([
    ["no list", "hush", "line 1", /not a list/],
    ["a comment alone", "# hush", "line 1", /not a list/],
    [
      "a host with a user",
      "- registry: hush@ghcr.io\n  username: a\n  password: hush",
      "entry 1, registry",
      /host name/,
    ],
    [
      "a host with a path",
      "- registry: quay.io/hush\n  username: a\n  password: hush",
      "entry 1, registry",
      /path/,
    ],
    ["a URL", "- registry: https://quay.io\n  username: a\n  password: hush", "entry 1, registry", /URL/],
    [
      "a name that is mistyped",
      "- registry: ghrc.io\n  username: a\n  password: hush",
      "entry 1, registry",
      /only looks like/,
    ],
    [
      "two logins for one host",
      `${LOGIN}\n- registry: docker.io\n  username: b\n  password: hush`,
      "docker.io",
      /two logins/,
    ],
    [
      "a password whose comma makes a name of its end",
      "- { username: a, password: 'x', hush }",
      "entry 1",
      /none of these/,
    ],
    ["a name that may be a password", "- username: a\n  hush: x", "entry 1", /none of these/],
    ["login-action's `scope`", `${LOGIN}\n  scope: hush`, "entry 1", /`scope`/],
    ["login-action's `ecr: true`", `${LOGIN}\n  ecr: true`, "entry 1", /AWS/],
    ["a user name of two lines", '- username: "a\\nb"\n  password: hush', "entry 1, username", /line end/],
    ["thousands of entries", LOGIN.concat("\n").repeat(100), "the whole", /more than 50/],
    ["a megabyte", `# ${"x".repeat(1_000_000)}`, "the whole", /too long/],
  ])("%s", (...[, text, value, flaw]) => {
    const found = problems({ tags: "v1", "registry-auth": text });
    expect(found).toMatchObject([{ input: "registry-auth", value, flaw: expect.stringMatching(flaw) }]);
    expect(JSON.stringify(found)).not.toContain("hush");
  });

  test.each([
    ["docker.io", "classic"],
    ["quay.io", "installation"],
    ["containers.evil.example", "fine-grained"],
  ] as const)("a token of GitHub's for %s", (registry, kind) => {
    const text = `- registry: ${registry}\n  username: a\n  password: ${mint(kind, "stray")}`;
    expect(problems({ tags: "v1", "registry-auth": text })).toMatchObject([
      { input: "registry-auth", value: registry, flaw: expect.stringMatching(/token of GitHub's/) },
    ]);
  });
});

describe("a login in docker's configuration", () => {
  test("is used like one of `registry-auth`", () => {
    const auths = {
      [HUB]: auth("octo:hush"),
      "quay.io": auth("bot+x:pass:word"),
      "https://R.example/v2/": auth("a:b"),
    };
    expect(logins({}, dockerHas({ auths }))).toEqual([
      ["docker.io", "https://registry-1.docker.io", "octo:hush", "docker-config"],
      ["quay.io", "https://quay.io", "bot+x:pass:word", "docker-config"],
      ["r.example", "https://r.example", "a:b", "docker-config"],
    ]);
  });

  test.each<[string, unknown]>([
    ["that a store keeps", { credsStore: "desktop", auths: { "quay.io": auth("a:b") } }],
    [
      "that a helper of the host's keeps",
      { credHelpers: { "quay.io": "gcloud" }, auths: { "quay.io": auth("a:b") } },
    ],
    ["that is an identity token", { auths: { "quay.io": { ...auth("a:b"), identitytoken: "x" } } }],
    ["that is empty, as a store leaves it", { auths: { "quay.io": {} } }],
    ["that is no base64", { auths: { "quay.io": { auth: "?" } } }],
    ["without a password", { auths: { "quay.io": auth("a:") } }],
    ["in a file that is no object", 7],
  ])("%s stays docker's", (_story, config) => {
    expect(logins({}, dockerHas(config))).toEqual([]);
  });

  test("that a file keeps for one host beside a store is used", () => {
    const config = {
      credsStore: "desktop",
      credHelpers: { "quay.io": "" },
      auths: { "quay.io": auth("a:b") },
    };
    expect(logins({}, dockerHas(config))).toHaveLength(1);
  });

  test("counts from DOCKER_AUTH_CONFIG, as docker counts it", () => {
    const variables = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { "quay.io": auth("new:new") } }) };
    const around = dockerHas({ auths: { "quay.io": auth("old:old") } }, variables);
    expect(logins({}, around)).toEqual([["quay.io", "https://quay.io", "new:new", "docker-config"]]);
  });
});
