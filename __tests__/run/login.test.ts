// A login for good: in the owner's name, with a word on what the token will not do, and never for a damaged one.
import { describe, expect, test } from "@jest/globals";
import { logIn } from "../../src/run/login.ts";
import { Token } from "../../src/access/token.ts";
import { api, outside, configFor, TOKEN, type Answers } from "./support/fakes.ts";

async function loggedIn(answers: Answers = {}, { username = "surepush", token = TOKEN } = {}) {
  const around = outside(answers);
  const request = configFor({ operation: "check", credentials: { username, token } });
  return { ...around, ...(await logIn(request, around.ports)) };
}

test("is in the name of the token's owner, and asks for no right", async () => {
  const { end, calls, notices } = await loggedIn({ api: api("write:packages") });
  expect(end).toEqual({ kind: "logged-in", host: "ghcr.io", username: "octocat" });
  expect(calls).toEqual(["inspect", "log in to ghcr.io as octocat"]);
  expect(notices).toEqual([]);
});

test("is in the name that the user chose, and in a placeholder's where GitHub names none", async () => {
  expect((await loggedIn({}, { username: "me" })).end).toMatchObject({ username: "me" });
  const skippedRules = { kind: "silent", reason: "gone" } as const;
  expect((await loggedIn({ api: skippedRules })).end).toMatchObject({ username: "surepush" });
});

describe("says what the token will not do:", () => {
  test.each([
    ["repo", ["This token will not pull", "This token will not push"]],
    ["read:packages", ["This token will not push"]],
    ["write:packages", []],
  ])("%s", async (scopes, titles) => {
    const { notices } = await loggedIn({ api: api(scopes) });
    expect(notices.map((notice) => notice.split(":")[0])).toEqual(titles);
  });
});

test.each([
  ["", "token-missing"],
  ['"ghp_x"', "token-malformed"],
])("%j is sent nowhere", async (value, code) => {
  const { end, calls } = await loggedIn({}, { token: new Token(value) });
  expect(end.kind === "failed" && end.diagnosis.code).toBe(code);
  expect(calls).toEqual([]);
});

test("a login that docker refuses is reported with what GitHub says about the token", async () => {
  const refused = { kind: "failed", command: "docker login", status: 1, output: "denied: denied" } as const;
  const { end } = await loggedIn({ api: api("repo, write:packages"), login: refused });
  expect(end.kind === "failed" && end.diagnosis).toMatchObject({ code: "scope-missing" });
});
