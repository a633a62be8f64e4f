// A push asks first, logs in privately, builds once, and tells why when it does not come to that.
import { describe, expect, test } from "@jest/globals";
import type { Outcome } from "../../src/run/outcome.ts";
import { pushImage } from "../../src/run/push.ts";
import type { Config } from "../../src/config/config.ts";
import { Token } from "../../src/access/token.ts";
import { plannedTag, runContext } from "../tags/support/samples.ts";
import { FakeRegistry, refusal } from "./support/fake-registry.ts";
import {
  api,
  BUILT,
  DIGEST,
  OTHER_DIGEST,
  outside,
  REFUSED,
  ready,
  configFor,
  SILENT,
  TAGS,
  type Answers,
} from "./support/fakes.ts";
import type { CommandFailure } from "../../src/ports/docker.ts";

const code = ({ end }: Outcome): string => (end.kind === "failed" ? end.diagnosis.code : end.kind);
/** What a person is told to be wrong and to do; the evidence, which is everybody's own words, apart. */
function adviceOf(end: Outcome["end"]): string {
  if (end.kind !== "failed") throw new Error(`the run ended ${end.kind}`);
  const { title, problem, remedies } = end.diagnosis;
  return JSON.stringify({ title, problem, remedies });
}

const failedLogin: CommandFailure = {
  kind: "failed",
  command: "docker login",
  status: 1,
  output: "Error response from daemon: Get https://ghcr.io/v2/: denied: denied",
};

test("asks while it opens a session, logs in beside the answers, builds, tags and reads back, and then closes the session", async () => {
  const { ports, calls, logins } = outside();
  const outcome = await pushImage(configFor(), ports);
  expect(outcome.end).toMatchObject({ kind: "pushed", digest: DIGEST, metadata: BUILT });
  // That one waits for the answers before it, and nobody waits for it.
  expect(calls.filter((call) => call !== "is acme/app there")).toEqual([
    "look",
    "ask",
    "inspect",
    "open",
    "login",
    "read latest",
    "read v1",
    "read v1.2",
    "nobody pulls acme/app",
    "package acme/app of Organization",
    "group Build and push",
    "build",
    `weigh ${DIGEST}`,
    `manifest ${DIGEST}`,
    "read v1",
    "read v1.2",
    "tag v1",
    "tag v1.2",
    "verify latest",
    "read v1",
    "read v1.2",
    "dispose",
  ]);
  expect(logins).toEqual(["octocat"]);
});

test("docker pushes the first reference alone", async () => {
  const { ports, plans } = outside();
  await pushImage(configFor(), ports);
  expect(plans).toEqual([
    {
      options: configFor().build.options,
      pushesApart: false,
      references: ["ghcr.io/acme/app:latest"],
      pushed: plannedTag("latest"),
      push: true,
      buildx: true,
      withoutAttestations: true,
      description: expect.objectContaining({ epoch: 1772600767 }),
    },
  ]);
});

test("the phases are timed in their order", async () => {
  const { phases } = await pushImage(configFor(), outside().ports);
  expect(phases).toEqual(
    ["Preflight", "Metadata", "Docker", "Login", "Build and push", "Tags"].map((name) => ({
      name,
      duration: 10,
    })),
  );
});

describe("nothing is built, and the session is closed, when", () => {
  test.each<[string, { answers?: Answers; given?: Partial<Config> }, string]>([
    ["the registry refuses", { answers: { registry: REFUSED } }, "denied-hidden"],
    ["a scope is missing", { answers: { api: api("repo") } }, "scope-missing"],
    [
      "the token is empty",
      { given: { credentials: { username: "octocat", token: new Token("") } } },
      "token-missing",
    ],
    [
      "a stranger's commit is to be pushed",
      { given: { push: { kind: "forbidden", why: "fork" } } },
      "fork-pull-request",
    ],
    [
      "docker is missing",
      { answers: { engine: { kind: "unavailable", reason: "none" } } },
      "docker-unavailable",
    ],
    ["the login fails", { answers: { login: failedLogin } }, "denied-hidden"],
    ["it is a dry run", { given: { dryRun: true } }, "planned"],
  ])("%s", async (_story, { answers, given }, expected) => {
    const { ports, calls } = outside(answers);
    const outcome = await pushImage(configFor(given), ports);
    expect(code(outcome)).toBe(expected);
    expect(calls).not.toContain("build");
    expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
    expect(calls.at(-1)).toBe("dispose");
  });
});

test("the session is closed when the build throws, and the error goes on", async () => {
  const broken = new Error("disk full");
  const { ports, calls } = outside({ build: broken });
  await expect(pushImage(configFor(), ports)).rejects.toBe(broken);
  expect(calls.at(-1)).toBe("dispose");
});

describe("a run that only builds", () => {
  const buildOnly = configFor({ push: { kind: "build-only", reason: "pull-request" } });

  test("asks neither GitHub nor the registry, and gives the image all of its tags", async () => {
    const { ports, calls, plans } = outside();
    const outcome = await pushImage(buildOnly, ports);
    expect(outcome).toMatchObject({ end: { kind: "built" }, preflight: undefined });
    expect(calls).toEqual(["look", "open", "login", "group Build", "build", "dispose"]);
    expect(plans).toMatchObject([
      { push: false, references: ["latest", "v1", "v1.2"].map((tag) => `ghcr.io/acme/app:${tag}`) },
    ]);
  });

  test("goes on without a login, for a public base image needs none", async () => {
    const { ports } = outside({ login: failedLogin });
    expect(code(await pushImage(buildOnly, ports))).toBe("built");
  });

  test.each([
    ["asked", []],
    ["pull-request", ["A pull request's image is built"]],
    ["fork", ["This run builds a commit from a fork"]],
    ["dependabot", ["Dependabot started this run"]],
  ] as const)(
    "has one line that says why, unless `push: false` asks for it (%s)",
    async (reason, expected) => {
      const { ports, lines, notices } = outside();
      await pushImage(configFor({ push: { kind: "build-only", reason } }), ports);
      expect(notices).toEqual([]);
      const why = lines.filter((line) => line.includes("not pushed"));
      expect(why).toEqual(expected.map((start): unknown => expect.stringContaining(start)));
    },
  );
});

describe("nobody's credentials go into the session of", () => {
  test.each<[string, Partial<Config>]>([
    ["a dry run", { dryRun: true }],
    ["a damaged token", { credentials: { username: "octocat", token: new Token('"ghp_x"') } }],
    ["an empty token", { credentials: { username: "octocat", token: new Token("") } }],
    [
      "a stranger's commit",
      {
        push: { kind: "build-only", reason: "fork" },
        context: runContext({ trust: { kind: "foreign", why: "fork" } }),
      },
    ],
  ])("%s", async (_story, given) => {
    const { ports, logins } = outside();
    await pushImage(configFor(given), ports);
    expect(logins).toEqual(["nobody"]);
  });
});

describe("a registry that could not be asked", () => {
  test("does not hold up a push, and a notice says so", async () => {
    const { ports, notices } = outside({ registry: SILENT });
    expect(code(await pushImage(configFor(), ports))).toBe("pushed");
    expect(notices).toEqual([
      expect.stringContaining("The registry did not say whether this is allowed: ghcr.io"),
    ]);
  });

  test("and a login that fails for it are the registry's fault, and the token is not mentioned", async () => {
    const output = "Error response from daemon: Get https://ghcr.io/v2/: unexpected status: 503";
    const { ports } = outside({ registry: SILENT, login: { ...failedLogin, output } });
    const { end } = await pushImage(configFor(), ports);
    expect(end).toMatchObject({ diagnosis: { code: "registry-unavailable", alternatives: [] } });
    expect(adviceOf(end)).not.toMatch(/token|scope|expired|denied/i);
  });

  test("a login that fails in unknown words is the registry's fault, too", async () => {
    const { ports } = outside({ registry: SILENT, login: { ...failedLogin, output: "a teapot" } });
    expect(code(await pushImage(configFor(), ports))).toBe("registry-unavailable");
  });
});

describe("a build that fails", () => {
  const failed: CommandFailure = {
    kind: "failed",
    command: "docker build",
    status: 1,
    output: "ERROR: failed to push ghcr.io/acme/app:v1: denied: permission_denied: write_package",
  };

  test("fails the run with its own cause and what was learnt before, and sets no tag", async () => {
    const { ports, calls } = outside({ build: failed });
    const { end } = await pushImage(configFor(), ports);
    expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "package-access-missing" } });
    expect(end.kind === "failed" && end.diagnosis.evidence.join("\n")).toContain(
      "lists `repo, write:packages",
    );
    expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
    expect(calls.at(-1)).toBe("dispose");
  });

  test("fails a run that only builds, too", async () => {
    const output = "process did not complete successfully: exit code: 1";
    const { ports } = outside({ build: { ...failed, output } });
    const config = configFor({ push: { kind: "build-only", reason: "pull-request" } });
    expect(code(await pushImage(config, ports))).toBe("build-command-failed");
  });
});

test("a tag that cannot be set fails the run, and all tags are reported", async () => {
  const tags = Object.fromEntries(TAGS.map((tag) => [`acme/app:${tag}`, OTHER_DIGEST]));
  const fakeRegistry = new FakeRegistry({ tags, fails: { "tag v1": [refusal] } });
  const { end } = await pushImage(configFor(), outside({ fakeRegistry }).ports);
  expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "publication-incomplete" } });
  expect(end.kind === "failed" && end.moves?.map(({ tag, now }) => [tag, now])).toEqual(
    TAGS.map((tag) => [tag, { kind: "at", digest: OTHER_DIGEST }]),
  );
});

test("anything that fails after the run was stopped failed because of that", async () => {
  const stop = new AbortController();
  stop.abort("SIGTERM");
  const killed = { ...failedLogin, command: "docker build", status: "SIGTERM", output: "denied" } as const;
  const { ports, calls } = outside({ build: killed, stop });
  const { end } = await pushImage(configFor(), ports);
  expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "interrupted", alternatives: [] } });
  expect(JSON.stringify(end)).toContain("SIGTERM");
  expect(calls.at(-1)).toBe("dispose");
});

test("a docker without buildx builds, too, and a line of the log says what the image lacks", async () => {
  const engine = ready({ version: "20.10.0", buildx: false });
  const { ports, notices, lines, plans } = outside({ engine });
  expect(code(await pushImage(configFor(), ports))).toBe("pushed");
  expect(plans).toMatchObject([{ buildx: false, description: { annotations: [] } }]);
  expect(notices).toEqual([]);
  expect(lines).toContainEqual(expect.stringContaining("This docker has no buildx"));
});

test("a dry run shows the command, and sets no tag", async () => {
  const { ports } = outside();
  const { end } = await pushImage(configFor({ dryRun: true }), ports);
  expect(end).toEqual({ kind: "planned", command: ["docker buildx build ghcr.io/acme/app:latest"] });
});
