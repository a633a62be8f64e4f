// Stories of a registry that answers late, wrongly or not at all: nobody is blamed for it.
import { expect, test } from "@jest/globals";

import { classic, PAT, play } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];
const inputs = { token: PAT };

test("503 to the probe only: undecided, a note, and the push goes through", async () => {
  const faults = [{ method: "POST", path: "/blobs/uploads/", status: 503 }];
  const told = await play({ world: { tokens, faults }, inputs });
  expect(told.exitCode).toBe(0);
  expect(told.outputs).toMatchObject({ verdict: "undecided", pushed: "true", code: "" });
  expect(told.annotations.map(({ level }) => level)).toEqual(["notice"]);
  expect(told.transcript).toMatchSnapshot();
});

test("503 throughout: the registry is unavailable, and not a word about the token", async () => {
  const faults = [{ path: "^/(v2|token)", status: 503 }];
  const login =
    'Error response from daemon: Get "https://ghcr.io/v2/": received unexpected HTTP status: 503 Service Unavailable';
  const told = await play({ world: { tokens, faults }, inputs, dockerFails: { login } });
  expect(told.exitCode).toBe(1);
  expect(told.outputs).toMatchObject({ verdict: "undecided", pushed: "false", code: "registry-unavailable" });
  const [error] = told.annotations.filter(({ level }) => level === "error");
  const words = `${error?.title ?? "no error"} ${error?.message ?? ""}`;
  expect(words).toContain("does not answer");
  // The step of the registry's protocol that is called "token exchange" says nothing of the user's token.
  expect(words.replaceAll("token exchange", "")).not.toMatch(/\bscopes?\b|the token|your token/i);
  expect(told.transcript).toMatchSnapshot();
});

test("a check of a registry that does not answer has not passed", async () => {
  const faults = [{ path: "^/(v2|token)", reset: true as const }];
  const told = await play({ world: { tokens, faults }, inputs: { ...inputs, operation: "check" } });
  expect(told.exitCode).toBe(1);
  expect(told.outputs).toMatchObject({ verdict: "undecided", code: "registry-unavailable" });
});

test("one 502 at each step costs one retry and fails nothing", async () => {
  const faults = ["^/token", "/blobs/uploads/", "^/user"].map((path) => ({ path, status: 502, times: 1 }));
  const told = await play({ world: { tokens, faults }, inputs });
  expect(told.outputs).toMatchObject({ verdict: "allowed", pushed: "true" });
});

test("GitHub's API is down: the registry decides alone", async () => {
  const faults = [{ path: "^/user", status: 503 }];
  const told = await play({ world: { tokens, faults }, inputs });
  expect(told.outputs).toMatchObject({ verdict: "allowed", pushed: "true", scopes: "" });
});

test("a tag that reads back another digest is not called pushed", async () => {
  const other = `sha256:${"0".repeat(64)}`;
  const faults = [
    { method: "HEAD", path: "/manifests/latest", status: 200, headers: { "docker-content-digest": other } },
  ];
  const told = await play({ world: { tokens, faults }, inputs: { ...inputs, tags: "1.0.0,latest" } });
  expect(told.exitCode).toBe(1);
  expect(told.outputs).toMatchObject({ pushed: "false", code: "publication-incomplete", digest: "" });
  expect(told.annotations.at(-1)?.message).toContain(other);
});

test("a tag that cannot be set is reported with the registry's answer", async () => {
  const faults = [{ method: "PUT", path: "/manifests/latest", status: 403 }];
  const told = await play({ world: { tokens, faults }, inputs: { ...inputs, tags: "1.0.0,latest" } });
  expect(told.outputs).toMatchObject({ pushed: "false", code: "publication-incomplete" });
  expect(told.annotations.at(-1)?.message).toContain("the registry answered 403");
});
