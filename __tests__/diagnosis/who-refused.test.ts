// A refusal is told of the host that refused, and of nobody else.
import { describe, expect, test } from "@jest/globals";
import { readFailureContext } from "../../src/cli/explain-context.ts";
import { diagnoseLog } from "../../src/diagnosis/diagnose-log.ts";
import { parseLog } from "../../src/diagnosis/log/reader.ts";
import { codeOf, explain, JOB } from "./support/logs.ts";

function wordsOn(log: string): string {
  const { context } = readFailureContext(JOB);
  const { title, problem, remedies } = diagnoseLog(parseLog(log, "ghcr.io"), context);
  return JSON.stringify([title, problem, remedies]);
}

describe("another registry's refusal says nothing of ghcr.io", () => {
  test.each([
    ["quay.io", "failed to push quay.io/octo/app:1: unexpected status: 401 Unauthorized"],
    [
      "123.dkr.ecr.eu-west-1.amazonaws.com",
      "The push refers to repository [123.dkr.ecr.eu-west-1.amazonaws.com/app]\nno basic auth credentials",
    ],
    ["registry.gitlab.com", "failed to push registry.gitlab.com/octo/app:1: denied: access forbidden"],
  ])("%s", (host, log) => {
    expect(wordsOn(log)).toContain(host);
    expect(wordsOn(log)).not.toContain("ghcr.io");
  });
});

describe("a push that Docker Hub refuses", () => {
  const REFUSAL =
    "failed to push docker.io/octo/app:1: push access denied, insufficient_scope: authorization failed";
  test("is a name without its registry, where no registry is written out", () => {
    expect(codeOf(REFUSAL, JOB)).toBe("registry-missing-from-reference");
  });
  test.each([
    ["the tags write one out", REFUSAL, { tags: "ghcr.io/octo/app:1\ndocker.io/octo/app:1" }],
    [
      "the image went to another one before",
      `pushing manifest for ghcr.io/octo/app:1@sha256:0 done\n${REFUSAL}`,
      {},
    ],
  ])("is a missing login to Docker Hub, where %s", (_where, log, given) => {
    expect(codeOf(log, { ...JOB, ...given })).toBe("not-logged-in");
  });
});

describe("the login decides", () => {
  const NOBODY = "failed to authorize: failed to fetch anonymous token: unexpected status: 403 Forbidden";
  const REFUSED = "unauthorized: unauthenticated: User cannot be authenticated with the token provided.";
  test("without a login no credential was refused", () => {
    const bearer = "Requesting bearer token: invalid status code from registry 403 (Forbidden)";
    expect(codeOf(bearer, { tokenKind: "none", operation: "pull" })).toBe("package-not-found-or-private");
    expect(codeOf(NOBODY, JOB)).toBe("not-logged-in");
  });
  test("a job's own token is not mistyped: the tool has not read the login", () => {
    expect(codeOf(REFUSED, JOB)).toBe("not-logged-in");
    expect(codeOf(REFUSED, { ...JOB, tokenKind: "classic" })).toBe("token-invalid");
  });
  test("a pull by a job without `packages: read` names the permission", () => {
    const pull = { tokenKind: "github-token", operation: "pull" };
    const log = 'Head "https://ghcr.io/v2/octo/app/manifests/1": denied';
    expect(codeOf(log, { ...pull, permissions: "contents: read" })).toBe("workflow-permission-missing");
    expect(codeOf(log, { ...pull, permissions: "packages: read" })).not.toBe("workflow-permission-missing");
  });
});

test("the permission that signing needs is another one than the one on packages", () => {
  const log = "Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable";
  expect(explain(log, JOB).cause).toEqual({ code: "workflow-permission-missing", permission: "identity" });
  expect(codeOf(log, { ...JOB, event: "fork-pull_request" })).toBe("fork-pull-request");
});

test("a message wrapped by the terminal is read as one line", () => {
  const log =
    "ERROR: failed to push ghcr.io/octo/app:1: denied: installation not allowed to Write\norganization package";
  expect(codeOf(log, JOB)).toBe("workflow-permission-missing");
});

test("a step that fails in unknown words is known by what it was for", () => {
  const cache = "#9 exporting to GitHub Actions Cache\n#9 ERROR: something new";
  const builder = "#1 [internal] booting buildkit\n#1 ERROR: something new";
  expect(codeOf(cache, JOB)).toBe("cache-unsupported");
  expect(codeOf(builder, JOB)).toBe("builder-unavailable");
});
