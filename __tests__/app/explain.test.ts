// An explanation uses what the run has learnt, and asks for the owner only where the advice differs by it.
import { describe, expect, test } from "@jest/globals";
import { explainCommand } from "../../src/app/command-failure.ts";
import { explain } from "../../src/app/explain.ts";
import type { CommandFailure } from "../../src/app/ports.ts";
import type { Clearance } from "../../src/app/preflight.ts";
import type { Cause, CauseCode } from "../../src/domain/cause.ts";
import type { Explanation } from "../../src/domain/refusal.ts";
import {
  ALLOWED,
  api,
  outside,
  questionFor,
  requestFor,
  secret,
  SILENT,
  TOKEN,
  type Answers,
} from "./support/fakes.ts";

const learnt = (answers: Answers = {}): Clearance => ({
  verdict: { kind: "allowed", folded: [] },
  findings: {
    tokenKind: "classic",
    api: answers.api ?? api("write:packages"),
    registry: answers.registry ?? ALLOWED,
  },
});
const jobToken = secret("installation");
const hidden: Cause = { code: "denied-hidden" };
const noAccess: Cause = { code: "package-access-missing" };
const rejected = { kind: "rejected", status: 401, message: "Bad credentials" } as const;

describe("GitHub is asked for the owner", () => {
  test.each<[string, Explanation & { clearance?: Clearance }, string[]]>([
    [
      "where advice links to its settings",
      { cause: noAccess, alternatives: [], clearance: learnt() },
      [`owner by ${TOKEN.reveal()}`],
    ],
    [
      "where single sign-on may be it",
      { cause: hidden, alternatives: ["sso-required"], clearance: learnt() },
      [`owner by ${TOKEN.reveal()}`],
    ],
    [
      "with the job's token when GitHub does not take the other",
      { cause: noAccess, alternatives: [], clearance: learnt({ api: rejected }) },
      [`owner by ${jobToken.reveal()}`],
    ],
    [
      "with the job's token when nothing is known",
      { cause: noAccess, alternatives: [] },
      [`owner by ${jobToken.reveal()}`],
    ],
    [
      "and not where nothing depends on it",
      { cause: hidden, alternatives: ["classic-pat-forbidden"], clearance: learnt() },
      [],
    ],
  ])("%s", async (_story, { clearance, ...explanation }, expected) => {
    const { ports, calls } = outside();
    const run = { request: requestFor({ gitHubToken: jobToken }), clearance };
    await explain(explanation, run, ports);
    expect(calls).toEqual(expected);
  });

  test("and not without a token that GitHub takes", async () => {
    const { ports, calls } = outside();
    await explain(
      { cause: noAccess, alternatives: [] },
      { request: requestFor(), clearance: learnt({ api: rejected }) },
      ports,
    );
    expect(calls).toEqual([]);
  });

  test.each([
    ["the event", { owner: "acme", ownerKind: "User" }, "octocat"],
    ["the token's own login", { owner: "somebody", ownerKind: "Organization" }, "Acme"],
  ] as const)("and not when %s tells that it is a person", async (_story, told, login) => {
    const { ports, calls } = outside();
    const { context } = questionFor();
    const repository = { ...told, name: "app", defaultBranch: "main" };
    const question = questionFor({ context: { ...context, repository } });
    const accepted = { ...api("write:packages"), login };
    await explain(
      { cause: noAccess, alternatives: [] },
      { request: requestFor({ question }), clearance: learnt({ api: accepted }) },
      ports,
    );
    expect(calls).toEqual([]);
  });
});

describe("a refusal that single sign-on could explain", () => {
  const ssoUrl = "https://github.com/orgs/acme/sso?authorization_request=x";
  const tell = (owner: Answers["owner"], alternatives: CauseCode[]) =>
    explain(
      { cause: { code: "denied-hidden" }, alternatives },
      { request: requestFor(), clearance: learnt() },
      outside(owner === undefined ? {} : { owner }).ports,
    );

  test("is explained by it once GitHub says so, and says who said it", async () => {
    const diagnosis = await tell({ kind: "Organization", ssoUrl }, [
      "sso-required",
      "package-access-missing",
    ]);
    expect(diagnosis).toMatchObject({ code: "sso-required", alternatives: [] });
    expect(JSON.stringify(diagnosis.remedies)).toContain(ssoUrl);
    expect(diagnosis.evidence.at(-1)).toContain("acme's single sign-on");
  });

  test("stays what it is when GitHub says nothing of it", async () => {
    const diagnosis = await tell(undefined, ["sso-required"]);
    expect(diagnosis).toMatchObject({ code: "denied-hidden", alternatives: ["sso-required"] });
  });
});

describe("the evidence tells", () => {
  const clearance = learnt({ registry: SILENT });
  const gitHub: unknown = expect.stringContaining("lists `write:packages`");
  const registry: unknown = expect.stringContaining("it answered 503");
  test.each<[string, Cause, unknown[]]>([
    ["what GitHub and the registry said of a token", hidden, [gitHub, registry]],
    [
      "the registry's part alone where that is down",
      { code: "registry-unavailable", reason: "x" },
      [registry],
    ],
    ["nothing of the token where docker is missing", { code: "docker-unavailable", reason: "x" }, []],
    ["nothing of the token where the run was stopped", { code: "interrupted", signal: "SIGINT" }, []],
  ])("%s", async (_story, cause, expected) => {
    const run = { request: requestFor(), clearance };
    const { evidence } = await explain({ cause, alternatives: [] }, run, outside().ports);
    expect(evidence).toEqual(expected);
  });
});

describe("a docker command that failed", () => {
  const undecided: Clearance = {
    ...learnt({ registry: SILENT }),
    verdict: { kind: "undecided", reason: "ghcr.io did not answer" },
  };
  const base = "denied: permission_denied: write_package, said a test of theirs\n";
  type Failed = Pick<CommandFailure, "command" | "output"> & { clearance?: Clearance };
  test.each<[string, Failed, CauseCode]>([
    [
      "by its Dockerfile",
      {
        command: "docker build",
        output: 'process "/bin/sh -c false" did not complete successfully: exit code: 1',
        clearance: learnt(),
      },
      "build-command-failed",
    ],
    [
      "by the registry's refusal",
      { command: "docker push", output: "denied: permission_denied: write_package", clearance: learnt() },
      "package-access-missing",
    ],
    [
      "while the registry is down",
      {
        command: "docker push",
        output: "received unexpected HTTP status: 503 Service Unavailable",
        clearance: learnt(),
      },
      "registry-unavailable",
    ],
    [
      "while a push within the build found the registry down",
      {
        command: "docker build",
        output: "failed to push ghcr.io/acme/app: unexpected status: 502 Bad Gateway",
        clearance: learnt(),
      },
      "registry-unavailable",
    ],
    [
      "while the daemon went away",
      {
        command: "docker build",
        output: "Cannot connect to the Docker daemon at unix:///x",
        clearance: learnt(),
      },
      "docker-unavailable",
    ],
    [
      "at a command that prints a refusal of its own",
      {
        command: "docker build",
        output: "#5 0.1 authentication required\nERROR: process did not complete successfully: exit code: 3",
        clearance: learnt(),
      },
      "build-command-failed",
    ],
    [
      "at a base image of another registry's",
      {
        command: "docker build",
        output: "ERROR: pull access denied, requested access to the resource is denied",
        clearance: learnt(),
      },
      "unknown",
    ],
    [
      "at a push by the engine within the build",
      {
        command: "docker build",
        output:
          "------\n > pushing ghcr.io/acme/app:v1 with docker:\n------\nERROR: denied: permission_denied: write_package",
        clearance: learnt(),
      },
      "package-access-missing",
    ],
    [
      "in words that nobody knows",
      { command: "docker build", output: "a teapot", clearance: learnt() },
      "unknown",
    ],
    ["in unknown words, nobody having asked", { command: "docker login", output: "a teapot" }, "unknown"],
    [
      "in unknown words, the registry having been silent",
      { command: "docker login", output: "a teapot", clearance: undecided },
      "registry-unavailable",
    ],
    [
      "in its build, the registry having been silent",
      { command: "docker build", output: "a teapot", clearance: undecided },
      "unknown",
    ],
    [
      "with a refusal far above its last words",
      { command: "docker build", output: `${base}line\nline\nline\nline`, clearance: learnt() },
      "unknown",
    ],
  ])("%s", (_story, { clearance, ...failure }, expected) => {
    const { cause } = explainCommand({ kind: "failed", status: 1, ...failure }, requestFor(), clearance);
    expect(cause.code).toBe(expected);
  });

  test.each([
    [17, "`docker build` failed with exit code 17"],
    ["SIGKILL", "`docker build` was ended by SIGKILL"],
  ])("says how it ended (%s)", (status, happened) => {
    const failure: CommandFailure = { kind: "failed", command: "docker build", status, output: "?" };
    expect(explainCommand(failure, requestFor(), learnt()).cause).toMatchObject({ happened });
  });
});
