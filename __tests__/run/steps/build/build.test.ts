// Docker is started again where the registry failed it, and nowhere else; and nothing is built a second time.
import { describe, expect, test } from "@jest/globals";
import { pushImage } from "../../../../src/run/push.ts";
import type { Config } from "../../../../src/config/config.ts";
import { DIGEST, FakeRegistry, fault } from "../../support/fake-registry.ts";
import { buildDone, buildRequest, outside, ready, configFor, type Answers } from "../../support/fakes.ts";
import type { CommandFailure } from "../../../../src/ports/docker.ts";

const PUSHING = "ERROR: failed to solve: failed to push ghcr.io/acme/app:latest: ";
const failed = (output: string, command: CommandFailure["command"] = "docker build"): CommandFailure => ({
  kind: "failed",
  command,
  status: 1,
  output,
});
const unavailable = failed(
  `${PUSHING}unexpected status from PUT request to https://ghcr.io/v2/acme/app/manifests/latest: 503 Service Unavailable`,
);
const denied = failed(`${PUSHING}denied: permission_denied: write_package`);

async function run(answers: Answers, given: Partial<Config> = {}) {
  const around = outside(answers);
  const { end } = await pushImage(configFor(given), around.ports);
  const tries = around.calls.filter((call) => /^(?:build|login|push .*)$/.test(call));
  return { ...around, end, tries, code: end.kind === "failed" ? end.diagnosis.code : end.kind };
}

const KEEPING = { "no-cache": ["true"], "no-cache-filters": ["a"], pull: ["true"], target: ["app"] };

test("a push that met a fault is tried again, from the cache: it neither pulls nor builds again", async () => {
  const build = buildRequest({ values: KEEPING });
  const { code, plans, pauses, lines } = await run(
    { build: [unavailable, unavailable, buildDone()] },
    { build },
  );
  expect(code).toBe("pushed");
  expect(plans.map(({ options }) => options.values)).toEqual([
    KEEPING,
    { target: ["app"] },
    { target: ["app"] },
  ]);
  expect(pauses).toEqual([1_000, 2_000]);
  expect(lines).toContainEqual(
    expect.stringMatching(/^Trying again to build and push .* Docker said: .*503/),
  );
});

test("a build that fails before its push is none yet: the next try still looks for what is new", async () => {
  const build = buildRequest({ values: KEEPING });
  const early = failed(
    '#2 [internal] load metadata for ghcr.io/acme/base:1\n#2 ERROR: Head "https://ghcr.io/v2/acme/base/manifests/1": dial tcp: i/o timeout',
  );
  const { plans } = await run({ build: [early, buildDone()] }, { build });
  expect(plans.map(({ options }) => options.values)).toEqual([KEEPING, KEEPING]);
});

test("a fault before a long build takes no patience from one after it", async () => {
  const down = failed(
    'Error response from daemon: Get "https://ghcr.io/v2/": 503 Service Unavailable',
    "docker login",
  );
  const around = outside({
    login: [down, { kind: "done" }],
    fakeRegistry: new FakeRegistry({ fails: { "tag v1": [fault] } }),
  });
  const { clock } = around.ports;
  let passed = 0;
  around.ports.clock = { ...clock, now: () => clock.now() + passed };
  around.ports.reporter.group = (_title, work) => {
    passed = 600_000;
    return work();
  };
  const { end } = await pushImage(configFor(), around.ports);
  expect(end.kind).toBe("pushed");
  expect(around.pauses).toEqual([1_000, 100]);
});

test("after the last attempt the fault is reported, with the number of attempts", async () => {
  const { end, tries } = await run({ build: unavailable });
  expect(tries).toEqual(["login", "build", "build", "build", "build"]);
  expect(end).toMatchObject({ diagnosis: { code: "registry-unavailable" } });
  expect(JSON.stringify(end)).toContain("It was tried 4 times.");
});

describe("tried again is", () => {
  test.each([
    ["an unknown blob", `${PUSHING}unknown blob`],
    ["an upload that the registry calls invalid", `${PUSHING}blob upload invalid`],
    ["a broken connection", `${PUSHING}read tcp 10.0.0.1:1->140.82.121.34:443: connection reset by peer`],
    ["a timeout", `${PUSHING}dial tcp 140.82.121.34:443: i/o timeout`],
    ["too many requests", `${PUSHING}toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute`],
  ])("%s", async (_story, output) => {
    const { code, tries } = await run({ build: [failed(output), buildDone()] });
    expect(code).toBe("pushed");
    expect(tries).toEqual(["login", "build", "build"]);
  });

  test("what asks for a wait, after that wait", async () => {
    const { pauses } = await run({
      build: [failed(`${PUSHING}toomanyrequests: retry-after: 5s`), buildDone()],
    });
    expect(pauses).toEqual([6_000]);
  });

  test("a login", async () => {
    const down = failed(
      'Error response from daemon: Get "https://ghcr.io/v2/": 503 Service Unavailable',
      "docker login",
    );
    const { code, tries } = await run({ login: [down, { kind: "done" }] });
    expect(code).toBe("pushed");
    expect(tries).toEqual(["login", "login", "build"]);
  });

  test("a login that got no address for a bearer, which the registry accepts when asked again", async () => {
    const output =
      "Error response from daemon: login attempt to https://ghcr.io/v2/ failed with status: 401 Unauthorized";
    const { code, tries } = await run({ login: [failed(output, "docker login"), { kind: "done" }] });
    expect(code).toBe("pushed");
    expect(tries).toEqual(["login", "login", "build"]);
  });

  test("a classic push alone, for the image is built", async () => {
    const down = failed("received unexpected HTTP status: 502 Bad Gateway", "docker push");
    const { code, tries } = await run({
      engine: ready({ buildx: false }),
      build: buildDone({ digest: undefined }),
      pushed: [down, { kind: "done", digest: DIGEST }],
    });
    expect(code).toBe("pushed");
    const once = "push ghcr.io/acme/app:latest";
    expect(tries).toEqual(["login", "build", once, once]);
  });

  test("a refusal of a package that this run has made", async () => {
    const fakeRegistry = new FakeRegistry({ isThere: false });
    const { code, tries } = await run({ fakeRegistry, build: [denied, buildDone()] });
    expect(code).toBe("pushed");
    expect(tries).toEqual(["login", "build", "build"]);
  });
});

describe("not tried again is", () => {
  test.each([
    ["a refusal", denied],
    [
      "a command that failed",
      failed('ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2'),
    ],
    [
      "another registry's fault",
      failed(
        "ERROR: failed to solve: unexpected status from GET request to https://quay.io/v2/a/b/manifests/1: 503 Service Unavailable",
      ),
    ],
    [
      "Docker Hub's limit",
      failed(
        "ERROR: toomanyrequests: You have reached your pull rate limit. https://www.docker.com/increase-rate-limit",
      ),
    ],
    [
      "a builder that nobody reaches",
      failed(
        "#1 [internal] waiting for connection\n#1 ERROR: context deadline exceeded\nERROR: failed to build: context deadline exceeded",
      ),
    ],
    ["a name that nobody knows", failed(`${PUSHING}dial tcp: lookup ghcr.io: no such host`)],
    ["a certificate", failed(`${PUSHING}x509: certificate signed by unknown authority`)],
    ["a full disk", failed(`${PUSHING}no space left on device`)],
  ])("%s", async (_story, build) => {
    const { code, tries, pauses } = await run({ build });
    expect(code).not.toBe("pushed");
    expect(tries).toEqual(["login", "build"]);
    expect(pauses).toEqual([]);
  });

  test("a docker that was killed alone, and it is reported as that", async () => {
    const { end } = await run({ build: { ...unavailable, output: "", status: "SIGKILL" } });
    expect(end).toMatchObject({
      diagnosis: { code: "interrupted", problem: expect.stringContaining("SIGKILL") },
    });
  });

  test("a build that pushes nothing", async () => {
    const { tries } = await run({ build: unavailable }, { push: { kind: "build-only", reason: "asked" } });
    expect(tries).toEqual(["login", "build"]);
  });

  test("anything, with `retries: 0`", async () => {
    const publication = { retries: 0, immutable: { kind: "none" }, allowOlder: false } as const;
    expect((await run({ build: unavailable }, { publication })).tries).toEqual(["login", "build"]);
  });

  test("a refusal of a new package that the registry had not allowed before", async () => {
    const registry = { kind: "silent", step: "push probe", reason: "it answered 503" } as const;
    const { tries } = await run({
      registry,
      fakeRegistry: new FakeRegistry({ isThere: false }),
      build: denied,
    });
    expect(tries).toEqual(["login", "build"]);
  });
});
