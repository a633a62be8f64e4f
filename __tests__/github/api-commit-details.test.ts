// What GitHub's API is asked for, and what becomes of its answers.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openRepositoryDetails } from "../../src/github/api.ts";
import { openHttp } from "../../src/net/http.ts";
import { Secret } from "../../src/lib/secret.ts";
import { serve, type Reply } from "../support/server.ts";

const SHA = "a".repeat(40);
const NO_CLONE = { ...process.env, GIT_DIR: "/nowhere" };
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function open() {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  return openRepositoryDetails((request) => http({ ...request, attempts: 1 }), NO_CLONE);
}
const page = (apiUrl: string) => ({ apiUrl, slug: "octo/app", token: new Secret("job") });
const json = (body: unknown): Reply => ({ status: 200, body: JSON.stringify(body) });

test("the repository is asked for with the job's own token", async () => {
  await using api = await serve(() =>
    json({ description: "It's", license: { spdx_id: "MIT" }, default_branch: "trunk" }),
  );
  expect(await open().details(page(api.url))).toEqual({
    description: "It's",
    license: "MIT",
    defaultBranch: "trunk",
  });
  expect(api.seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ["/repos/octo/app", "Bearer job"],
  ]);
});

test("a commit's time is the committer's", async () => {
  await using api = await serve(() =>
    json({
      commit: { author: { date: "2020-01-01T00:00:00Z" }, committer: { date: "2026-03-04T05:06:07Z" } },
    }),
  );
  expect(await open().commitTime(SHA, page(api.url))).toEqual(new Date("2026-03-04T05:06:07Z"));
  expect(api.seen[0]?.path).toBe(`/repos/octo/app/commits/${SHA}`);
});

describe("nothing is learnt, and nothing fails, when", () => {
  test.each<[string, Reply]>([
    ["GitHub hides it", { status: 404, body: "{}" }],
    ["the limit is reached", { status: 403, body: "{}" }],
    ["a proxy answers", { status: 200, body: "<html>" }],
    ["the connection breaks", "reset"],
  ])("%s", async (_story, reply) => {
    await using api = await serve(() => reply);
    expect(await open().details(page(api.url))).toBeUndefined();
    expect(await open().commitTime(SHA, page(api.url))).toBeUndefined();
  });

  test("the answer has other fields, or fields of another kind", async () => {
    await using api = await serve(() => json({ description: 7, license: "MIT", commit: [] }));
    expect(await open().details(page(api.url))).toEqual({
      description: undefined,
      license: undefined,
      defaultBranch: undefined,
    });
    expect(await open().commitTime(SHA, page(api.url))).toBeUndefined();
  });

  test("there is no API to call", async () => {
    expect(await open().commitTime(SHA, undefined)).toBeUndefined();
  });
});
