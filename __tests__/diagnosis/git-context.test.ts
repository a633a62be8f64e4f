// A git context that cannot be fetched: git's own last line is the evidence, and the remedy is what git lacked.
import { describe, expect, test } from "@jest/globals";
import { diagnoseLog } from "../../src/diagnosis/diagnose-log.ts";
import { parseLog } from "../../src/diagnosis/log/reader.ts";
import { failureContext } from "./support/samples.ts";

/** BuildKit's step that fetches, and its end, around what git prints. */
function buildkit(...git: string[]): string {
  const address = "https://git.example/octo/app.git";
  return [
    `#1 [internal] load git source ${address}#main`,
    ...git.map((line, at) => `#1 0.${at + 1} ${line}`),
    `#1 ERROR: failed to fetch remote ${address}: git stderr:`,
    ...git,
    ": exit status 128",
    `ERROR: failed to build: failed to solve: failed to read dockerfile: failed to load cache key: failed to fetch remote ${address}: git stderr:`,
    ...git,
    ": exit status 128",
  ].join("\n");
}

function diagnoseText(log: string, given = {}) {
  const context = failureContext({ operation: "build", ...given });
  const { code, evidence, remedies } = diagnoseLog(parseLog(log, "ghcr.io"), context);
  const text = remedies.map(({ action, snippet }) => `${action}\n${snippet?.text ?? ""}`).join("\n");
  return { code, evidence: evidence.join("\n"), text };
}

describe.each<[string, string, RegExp]>([
  [
    "a repository that wants a login",
    "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
    /GIT_AUTH_TOKEN/,
  ],
  [
    "a token that is refused",
    "fatal: Authentication failed for 'https://git.example/octo/app.git/'",
    /GIT_AUTH_TOKEN/,
  ],
  [
    "no such repository, or a private one",
    "fatal: repository 'https://git.example/octo/app.git/' not found",
    /Is it private\?/,
  ],
  ["no such ref", "fatal: couldn't find remote ref refs/heads/gone", /behind the `#`/],
  ["SSH without a key", "git@git.example: Permission denied (publickey).", /https:\/\//],
])("%s", (_what, line, remedy) => {
  test("shows git's own line and a remedy", () => {
    const told = diagnoseText(buildkit("From https://git.example/octo/app", line));
    expect(told.code).toBe("build-context-missing");
    expect(told.evidence).toContain(`Git said: ${line}`);
    expect(told.text).toMatch(remedy);
    expect(told.text).toContain("actions/checkout");
  });
});

test("a missing agent is reported as SSH trouble", () => {
  const log =
    "ERROR: failed to build: failed to convert agent config {default [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set";
  expect(diagnoseText(log).text).toContain("ssh: default");
});

test("a host that cannot be reached is the network's", () => {
  const line =
    "fatal: unable to access 'https://git.example/octo/app.git/': Could not resolve host: git.example";
  expect(diagnoseText(buildkit(line)).code).toBe("network-error");
});

test("on one's own machine no workflow's lines are advised", () => {
  const line = "fatal: could not read Username for 'https://git.example': terminal prompts disabled";
  const { text } = diagnoseText(buildkit(line), { event: "local", repository: undefined });
  expect(text).toContain("--secret id=GIT_AUTH_TOKEN");
  expect(text).not.toContain("actions/checkout");
});

test("git in a command of the Dockerfile is that command's failure", () => {
  const log = [
    "#9 [2/3] RUN go mod download",
    "#9 5.1 fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    '#9 ERROR: process "/bin/sh -c go mod download" did not complete successfully: exit code: 1',
  ].join("\n");
  expect(diagnoseText(log).code).toBe("build-command-failed");
});
