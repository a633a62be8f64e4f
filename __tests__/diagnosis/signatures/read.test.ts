// A line that holds no known wording is read by its facts: which program, file, status or code it names, and which step failed.
import { describe, expect, test } from "@jest/globals";
import type { StepPosition } from "../../../src/diagnosis/log/build-steps.ts";
import { SignatureReader } from "../../../src/diagnosis/signatures/read.ts";
import type { Signature } from "../../../src/diagnosis/signatures/signature.ts";

const NOWHERE: StepPosition = { phase: undefined, step: undefined, title: false, failed: false };

function read(line: string, position: Partial<StepPosition> = {}): Signature | undefined {
  return new SignatureReader().read(line, { ...NOWHERE, ...position })?.signature;
}

describe("a program that is not installed", () => {
  test.each([
    "/bin/sh: 1: docker: command not found",
    "sh: docker: not found",
    'exec: "docker": executable file not found in $PATH',
    "Error: Unable to locate executable file: docker",
    "Error: Unable to locate executable file: docker. Please verify either the file path exists",
    "The term 'docker' is not recognized as the name of a cmdlet",
    "'docker' is not recognized as an internal or external command,",
    "Error: spawn docker ENOENT",
    "zsh: command not found: docker",
    "Error: spawnSync docker ENOENT",
  ])("is docker's client: %s", (line) => {
    expect(read(line)).toBe("docker-unavailable");
  });

  test("is a credential helper", () => {
    expect(read('exec: "docker-credential-osxkeychain": executable file not found in $PATH')).toBe(
      "credential-store-error",
    );
  });

  test.each(["sh: make: not found", "Error: spawn npm ENOENT", "tag docker: 1.0 not found"])(
    "is none of docker's: %s",
    (line) => {
      expect(read(line)).toBeUndefined();
    },
  );
});

describe("a file with logins that the system does not hand out", () => {
  test.each([
    'Error loading config file: open /root/.docker/config.json: permission denied"',
    'level=fatal msg="mkdir /run/containers: permission denied"',
    'reading JSON file "/run/containers/1001/auth.json": open /run/containers/1001/auth.json: permission denied',
    "ERROR: open /root/.docker/buildx/current: read-only file system",
    "Error: mkdir /home/runner/.docker: permission denied",
  ])("%s", (line) => {
    expect(read(line)).toBe("login-file-refused");
  });

  test.each([
    "Error: open /work/.docker/run/docker.sock: permission denied",
    "Error: open /etc/passwd: permission denied",
    "Error: open /root/.docker/config.json: out of range",
  ])("is another file, or another trouble: %s", (line) => {
    expect(read(line)).toBeUndefined();
  });
});

test("a missing path is read from buildx's own line only", () => {
  expect(
    read("buildx failed with: ERROR: could not find docker: stat docker: no such file or directory"),
  ).toBe("path-missing");
  expect(read("error: stat docker: no such file or directory")).toBeUndefined();
});

test.each<[StepPosition["phase"], Signature]>([
  ["builder", "builder-unavailable"],
  ["git", "git-context-failed"],
  ["cache export", "cache-not-written"],
])("a step of the phase %s that fails in unknown words is known by its phase", (phase, signature) => {
  expect(read("#1 ERROR: error of nobody knows which kind", { phase, failed: true })).toBe(signature);
});

test("a status is read with the request that stands in the line above", () => {
  const reader = new SignatureReader();
  expect(reader.read("[Request] GET https://ghcr.io/v2/octo/app/manifests/1", NOWHERE)).toBeUndefined();
  expect(reader.read("Error: Request failed with status code 404", NOWHERE)?.signature).toBe("tag-not-found");
  expect(read("Error: Request failed with status code 404")).toBeUndefined();
});

test("a line's facts decide before its general words, whatever failed in the line above", () => {
  const line =
    "failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/alpine/manifests/3: 429 Too Many Requests";
  const reader = new SignatureReader();
  expect(reader.read("error: nobody knows which kind", NOWHERE)).toBeUndefined();
  expect(reader.read(line, NOWHERE)?.signature).toBe("base-image-rate-limited");
});

test("a deletion that GitHub answers with 400 is of a version that it keeps", () => {
  const line =
    "DELETE failed for app: DELETE https://api.github.com/orgs/octo/packages/container/app/versions/1: 400 Bad Request";
  expect(read(line)).toBe("delete-refused");
});
