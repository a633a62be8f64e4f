// Inputs become a request; what is left out has a default.
import { describe, expect, test } from "@jest/globals";
import { makeEntry } from "../../src/lib/csv.ts";
import type { Config } from "../../src/config/config.ts";
import { runContext, names, SHA } from "../tags/support/samples.ts";
import { JOB_TOKEN, onServer, problems, request, TOKEN, type Written } from "./support/samples.ts";

const tagsOf = ({ metadata }: Config) => names(metadata);

/** What the repository and the commit of the samples come to. */
const LABELS = Object.entries({
  created: "2026-03-04T05:06:07Z",
  description: "An app",
  licenses: "MIT",
  revision: SHA,
  source: "https://github.com/Acme/App",
  title: "App",
  url: "https://github.com/Acme/App",
  version: "main",
}).map(([name, value]) => ({ key: `org.opencontainers.image.${name}`, value }));

test("without inputs, the repository's own image is pushed to ghcr.io", () => {
  const { credentials, gitHubToken, ...rest } = request();
  expect(rest).toEqual({
    operation: "push",
    naming: "needed",
    context: runContext(),
    accessRequest: {
      access: "push",
      image: { host: "ghcr.io", path: "acme/app" },
      registry: {
        host: "ghcr.io",
        url: "https://ghcr.io",
        gitHub: { serverUrl: "https://github.com", apiUrl: "https://api.github.com" },
      },
      context: runContext(),
      scopeCheck: "auto",
    },
    destinations: [{ kind: "own", image: { host: "ghcr.io", path: "acme/app" } }],
    logins: [],
    keepLogin: false,
    metadata: {
      tags: [{ name: "main", rule: "type=ref,event=branch", floats: true }],
      skippedRules: [
        { rule: "type=ref,event=pr", why: "the run is for the branch main, not for a pull request" },
      ],
      labels: LABELS,
      annotations: LABELS,
      remarks: [],
      warnings: [],
      movesByVersion: false,
    },
    metadataRules: expect.anything(),
    form: {
      separators: { tags: "\n", labels: "\n", annotations: "\n" },
      levels: ["manifest", "index"],
      toEnvironment: true,
    },
    build: {
      options: {
        context: ".",
        dockerfile: "Dockerfile",
        values: {},
        outputs: [],
        secrets: [],
        attestations: [],
      },
      missingSecrets: [],
      dockerfileLabels: new Map(),
      endpoints: [],
      certificates: {},
      sourceDate: { kind: "commit" },
      pushByDigest: false,
      reproducible: false,
      warnings: [],
      standardProvenance: makeEntry("type=provenance", "mode=max"),
      reports: { warnings: true, summary: true },
    },
    push: { kind: "push" },
    publication: { retries: 3, immutable: { kind: "none" }, allowOlder: false },
    digests: [],
    expectPackage: [],
    signing: { kind: "off" },
    source: undefined,
    temporaryFolder: "/tmp",
    dryRun: false,
    remarks: ["The image is named ghcr.io/acme/app: registries know lower case only."],
  });
  expect(credentials.username).toBe("octocat");
  expect(credentials.token.reveal()).toBe(TOKEN);
  expect(gitHubToken?.reveal()).toBe(JOB_TOKEN);
});

const immutableOf = ({ publication }: Config) => publication.immutable;

describe("an input is read:", () => {
  test.each<[string, Written, (config: Config) => unknown, unknown]>([
    ["blanks around a choice", { operation: " check " }, ({ operation }) => operation, "check"],
    ["a check asks for a push", { operation: "check" }, ({ accessRequest }) => accessRequest.access, "push"],
    [
      "a check asks for the access",
      { operation: "check", access: "delete" },
      ({ accessRequest }) => accessRequest.access,
      "delete",
    ],
    ["a push asks for a push", { access: "pull" }, ({ accessRequest }) => accessRequest.access, "push"],
    ["a check has no tags", { operation: "check", tags: "v1" }, tagsOf, []],
    ["tags one a line", { tags: "v1\nv1.2\r\n\n v1.2.3 " }, tagsOf, ["v1", "v1.2", "v1.2.3"]],
    ["tags by commas", { tags: "v1, v2,,v3" }, tagsOf, ["v1", "v2", "v3"]],
    ["a tag twice is once", { tags: "v1,v1" }, tagsOf, ["v1"]],
    ["tags keep their case", { tags: "V1,v1" }, tagsOf, ["V1", "v1"]],
    ["dry-run: true", { "dry-run": "true" }, ({ dryRun }) => dryRun, true],
    ["dry-run: false is false", { "dry-run": "false" }, ({ dryRun }) => dryRun, false],
    [
      "scope-check: strict",
      { "scope-check": "strict" },
      ({ accessRequest }) => accessRequest.scopeCheck,
      "strict",
    ],
    ["no retries", { retries: "0" }, ({ publication }) => publication.retries, 0],
    ["ten retries", { retries: " 10 " }, ({ publication }) => publication.retries, 10],
    ["retries that are left empty", { retries: "" }, ({ publication }) => publication.retries, 3],
    ["immutable: true", { immutable: "True" }, immutableOf, { kind: "exact" }],
    ["immutable: false", { immutable: "false" }, immutableOf, { kind: "none" }],
    [
      "immutable, and said of what it does not protect",
      { immutable: "true", images: "ghcr.io/a/b\nquay.io/a/b" },
      ({ remarks }) => remarks,
      ["The input immutable does not protect the tags of quay.io/a/b: docker pushes them itself."],
    ],
    [
      "immutable tags by their names, one a line or by commas",
      { immutable: "v*\n 1.*.0,stable" },
      immutableOf,
      { kind: "matching", patterns: ["v*", "1.*.0", "stable"] },
    ],
    ["push: false", { push: "false" }, ({ push }) => push, { kind: "build-only", reason: "asked" }],
    ["a user name, trimmed", { username: " me " }, ({ credentials }) => credentials.username, "me"],
    ["a token, with its blanks", { token: " t\n" }, ({ credentials }) => credentials.token.reveal(), " t\n"],
    ["no token", { token: "" }, ({ credentials }) => credentials.token.reveal(), ""],
    ["a lower-case image without a remark", { images: "ghcr.io/a/b" }, ({ remarks }) => remarks, []],
    ["an image in capitals, said once", { images: "ghcr.io/A/B" }, ({ remarks }) => remarks.length, 1],
    [
      "an image in capitals, lowered",
      { images: "ghcr.io/A/B" },
      ({ accessRequest }) => accessRequest.image.path,
      "a/b",
    ],
    ["the stage", { target: " release " }, ({ build }) => build.options.values.target, ["release"]],
    ["the Dockerfile", { file: "Dockerfile" }, ({ build }) => build.options.values.file, ["Dockerfile"]],
    [
      "build arguments, one a line, with commas in them",
      { "build-args": "A=1,2\r\n\n B=x y \nC=" },
      ({ build }) => build.options.values["build-args"],
      ["A=1,2", "B=x y", "C="],
    ],
  ])("%s", (...[, given, read, expected]) => {
    expect(read(request(given))).toEqual(expected);
  });

  test("without a user name and an actor a placeholder is used", () => {
    const { credentials } = request({}, { context: runContext({ actor: undefined }) });
    expect(credentials.username).not.toBe("");
  });
});

test("the Dockerfile is looked for in the context", () => {
  const looked: string[] = [];
  request(
    { context: "app" },
    {
      look: (path) => {
        looked.push(path.replaceAll("\\", "/"));
        return path === "app" ? "folder" : "file";
      },
    },
  );
  expect(looked).toEqual(["app", "app/Dockerfile"]);
});

describe("the registry that is left out is that of the workflow's GitHub", () => {
  test.each([
    ["https://github.com", "ghcr.io"],
    ["https://ghe.example", "containers.ghe.example"],
    ["https://octo.ghe.com", "containers.octo.ghe.com"],
    [undefined, "ghcr.io"],
  ])("%s", (serverUrl, host) => {
    const { accessRequest } = request({}, onServer({ url: serverUrl, apiUrl: undefined }));
    expect(accessRequest.registry.host).toBe(host);
    expect(accessRequest.image.host).toBe(host);
  });
});

describe("the job's own token", () => {
  const images = (host: string) => ({ registry: host, images: `${host}/a/b` });
  const TWIN = onServer({ apiUrl: "http://127.0.0.1:4000" });

  test.each<[string, string, Partial<Parameters<typeof request>[1] & object>]>([
    ["goes to ghcr.io from github.com", "ghcr.io", {}],
    ["goes to the server's own registry", "containers.ghe.example", onServer({ url: "https://ghe.example" })],
    ["goes to loopback", "127.0.0.1:5000", TWIN],
  ])("%s", (_name, host, around) => {
    const { gitHubToken, credentials } = request({ ...images(host), token: JOB_TOKEN }, around);
    expect(gitHubToken?.reveal()).toBe(JOB_TOKEN);
    expect(credentials.token.reveal()).toBe(JOB_TOKEN);
  });

  test.each<[string, string, Partial<Parameters<typeof request>[1] & object>]>([
    ["a stranger's registry", "docker.io", {}],
    ["a registry that says it is a GitHub's", "containers.evil.example", {}],
    ["github.com from another server", "ghcr.io", onServer({ url: "https://ghe.example" })],
    ["another server from github.com", "containers.ghe.example", {}],
    ["a stranger's registry with an API on loopback", "docker.io", TWIN],
  ])("never goes to %s", (_name, host, around) => {
    expect(problems({ ...images(host), token: JOB_TOKEN }, around)).toHaveLength(1);
    expect(request({ ...images(host), token: "its-own" }, around).gitHubToken).toBeUndefined();
  });

  test("an empty token is reported by the preflight, not as a mistake in the registry", () => {
    expect(problems({ ...images("docker.io"), token: "", "github-token": "" })).toEqual([]);
  });
});
