// A docker command that failed: its own words, the preflight and the registry name the cause; a program's output never does.
import { describe, expect, test } from "@jest/globals";
import { explainDockerFailure } from "../../../src/run/steps/docker-failure.ts";
import type { PreflightResult } from "../../../src/run/steps/preflight.ts";
import type { CauseCode } from "../../../src/diagnosis/causes/index.ts";
import type { ApiEvidence } from "../../../src/access/evidence.ts";
import type { TokenKind } from "../../../src/access/token.ts";
import { ALLOWED, api, outside, configFor, secret, SILENT, type Answers } from "../support/fakes.ts";
import type { Config } from "../../../src/config/config.ts";
import type { CommandFailure } from "../../../src/ports/docker.ts";

function learnt(
  tokenKind: TokenKind = "classic",
  given: ApiEvidence = api("write:packages"),
): PreflightResult {
  return {
    verdict: { kind: "allowed", folded: [] },
    findings: { tokenKind, checksum: "right", api: given, registry: ALLOWED },
  };
}

type Told = Pick<CommandFailure, "command" | "output"> & {
  preflight?: PreflightResult | undefined;
  config?: Partial<Config>;
  answers?: Answers;
};

function tell({ command, output, preflight, config = {}, answers = {} }: Told) {
  const failure: CommandFailure = { kind: "failed", status: 1, command, output };
  return explainDockerFailure(failure, { config: configFor(config), preflight }, outside(answers).ports);
}

const undecided: PreflightResult = {
  verdict: { kind: "undecided", reason: "ghcr.io did not answer" },
  findings: { tokenKind: "classic", registry: SILENT },
};

describe("a docker command that failed", () => {
  test.each<[string, Told, CauseCode]>([
    [
      "by its Dockerfile",
      {
        command: "docker build",
        output: 'process "/bin/sh -c false" did not complete successfully: exit code: 1',
      },
      "build-command-failed",
    ],
    [
      "by the registry's refusal",
      { command: "docker push", output: "denied: permission_denied: write_package" },
      "package-access-missing",
    ],
    [
      "by the registry's refusal, with other lines below",
      { command: "docker push", output: "denied: permission_denied: write_package\r\na\r\nb\r\nc\r\nd" },
      "package-access-missing",
    ],
    [
      "while the registry is down",
      { command: "docker push", output: "received unexpected HTTP status: 503 Service Unavailable" },
      "registry-unavailable",
    ],
    [
      "while a push within the build found the registry down",
      {
        command: "docker build",
        output: "failed to push ghcr.io/acme/app: unexpected status: 502 Bad Gateway",
      },
      "registry-unavailable",
    ],
    [
      "while the daemon went away",
      { command: "docker build", output: "Cannot connect to the Docker daemon at unix:///x" },
      "docker-unavailable",
    ],
    [
      "at a command that prints a refusal of its own",
      {
        command: "docker build",
        output: "#5 0.1 authentication required\nERROR: process did not complete successfully: exit code: 3",
      },
      "build-command-failed",
    ],
    [
      "at a base image of another registry's",
      {
        command: "docker build",
        output: "ERROR: pull access denied, requested access to the resource is denied",
      },
      "base-image-denied",
    ],
    [
      "at a push by the engine within the build",
      {
        command: "docker build",
        output:
          "------\n > pushing ghcr.io/acme/app:v1 with docker:\n------\nERROR: denied: permission_denied: write_package",
      },
      "package-access-missing",
    ],
    [
      "at its login, with a bad token that GitHub does not know",
      {
        command: "docker login",
        output: 'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied',
        preflight: learnt("classic", { kind: "rejected", status: 401, message: "Bad credentials" }),
      },
      "token-invalid",
    ],
    ["in words that nobody knows", { command: "docker build", output: "a teapot" }, "unknown"],
    [
      "in words that a terminal broke in two",
      { command: "docker push", output: "permission_denied:\nwrite_package" },
      "package-access-missing",
    ],
    [
      "in unknown words, nobody having asked",
      { command: "docker login", output: "a teapot", preflight: undefined },
      "unknown",
    ],
    [
      "in unknown words, the registry having been silent",
      { command: "docker login", output: "a teapot", preflight: undecided },
      "registry-unavailable",
    ],
    [
      "in its build, the registry having been silent",
      { command: "docker build", output: "a teapot", preflight: undecided },
      "unknown",
    ],
  ])("%s", async (_story, told, expected) => {
    const { cause } = await tell({ preflight: learnt(), ...told });
    expect(cause.code).toBe(expected);
  });

  test.each<[CommandFailure["status"], string]>([
    [17, "`docker build` failed with exit code 17"],
    ["late", "`docker build` did not come to an end"],
    ["not started", "`docker build` could not be started"],
  ])("says how it ended (%s)", async (status, happened) => {
    const failure: CommandFailure = { kind: "failed", command: "docker build", status, output: "?" };
    const run = { config: configFor(), preflight: learnt() };
    expect((await explainDockerFailure(failure, run, outside().ports)).cause).toMatchObject({ happened });
  });

  test("shows docker's own words, and no token in them", async () => {
    const token = secret("classic").reveal();
    const { match } = await tell({
      command: "docker push",
      output: `denied: permission_denied: write_package for ${token}`,
      preflight: learnt(),
    });
    expect(match?.text).toBe("denied: permission_denied: write_package for ***");
  });
});

describe("what the preflight has learnt explains a command's refusal:", () => {
  const hidden = "error from registry: denied: denied";
  test.each<[string, PreflightResult | undefined, CauseCode]>([
    ["the token's kind", learnt("installation", api()), "workflow-permission-missing"],
    ["GitHub's list", learnt("classic", api("repo")), "scope-missing"],
    [
      "GitHub's refusal",
      learnt("classic", { kind: "rejected", status: 401, message: "Bad credentials" }),
      "token-invalid",
    ],
    ["nothing, where nobody asked", undefined, "token-invalid"],
  ])("%s", async (_story, preflight, expected) => {
    const kind = preflight?.findings.tokenKind === "installation" ? "installation" : "classic";
    const credentials = { username: "octocat", token: secret(kind) };
    const { cause } = await tell({
      command: "docker push",
      output: hidden,
      preflight,
      config: { credentials },
    });
    expect(cause.code).toBe(expected);
  });

  test("an installation token that is not the job's is another App's", async () => {
    const { cause } = await tell({
      command: "docker push",
      output: "denied: installation not allowed to Write organization package",
      preflight: learnt("installation", api()),
      config: {
        credentials: { username: "octocat", token: secret("installation") },
        gitHubToken: secret("classic"),
      },
    });
    expect(cause.code).toBe("token-kind-unsupported");
  });
});

describe("a refusal whose reason the client hid", () => {
  const output =
    "ERROR: failed to push ghcr.io/acme/app:1: unexpected status from HEAD request to https://ghcr.io/v2/acme/app/blobs/sha256:0: 403 Forbidden";
  const refused = { kind: "refused", step: "push probe", status: 403 } as const;

  test("is asked for again, and the registry's own words decide", async () => {
    const registry = { ...refused, message: "permission_denied: write_package" };
    const { cause, match, evidence } = await tell({
      command: "docker build",
      output,
      preflight: learnt(),
      answers: { registry },
    });
    expect(cause.code).toBe("package-access-missing");
    expect(match?.text).toMatch(/403 Forbidden$/);
    expect(evidence?.join("\n")).toMatch(/^Asked again, ghcr\.io answered.*write_package/);
  });

  test.each<[string, NonNullable<Answers["registry"]>]>([
    ["is silent", SILENT],
    ["hides it, too", { ...refused, message: "" }],
    ["allows it by now", ALLOWED],
  ])("stays hidden where the registry %s", async (_what, registry) => {
    const { cause } = await tell({
      command: "docker build",
      output,
      preflight: learnt(),
      answers: { registry },
    });
    expect(cause.code).toBe("denied-hidden");
  });

  test("is not asked for where nothing was to be pushed", async () => {
    const { ports, calls } = outside();
    const failure: CommandFailure = { kind: "failed", command: "docker build", status: 1, output };
    const config = configFor({ push: { kind: "build-only", reason: "asked" } });
    await explainDockerFailure(failure, { config, preflight: undefined }, ports);
    expect(calls).toEqual([]);
  });
});
