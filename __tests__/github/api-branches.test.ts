// What GitHub's API says of a branch: its head, and whether one commit contains another one.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openRepositoryDetails } from "../../src/github/api.ts";
import { openHttp } from "../../src/net/http.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { startTwin } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";

const TOKEN = mint("installation", "branches");
const [OLD = "", NEW = "", OTHER = "", UNKNOWN = ""] = ["a", "b", "c", "d"].map((letter) =>
  letter.repeat(40),
);

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function start() {
  const value = {
    kind: "installation",
    value: TOKEN,
    repository: "acme/app",
    packages: "none",
    actions: true,
  } as const;
  const repository = {
    name: "acme/app",
    description: null,
    license: null,
    defaultBranch: "main",
    commits: {},
  };
  const branches = { main: [OLD, NEW], "feat/x y": [OTHER] };
  const world = newWorld({ tokens: [value], repositories: [{ ...repository, branches }] });
  const twin = await startTwin(world, { upstream: "shelf" });
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const api = openRepositoryDetails(http, {});
  const page = { apiUrl: twin.apiUrl, slug: "acme/app", token: new Secret(TOKEN) };
  return { twin, api, page, [Symbol.asyncDispose]: () => twin.stop() };
}

test("a branch's head is its last commit, for any branch name", async () => {
  await using started = await start();
  const { api, page } = started;
  expect(await api.branchHead(page, "main")).toBe(NEW);
  expect(await api.branchHead(page, "feat/x y")).toBe(OTHER);
  expect(await api.branchHead(page, "gone")).toBeUndefined();
});

describe("a commit is in another one", () => {
  test.each([
    ["when it is older on the same branch", { commit: OLD, in: NEW }, true],
    ["when it is the same", { commit: NEW, in: NEW }, true],
    ["not when it is newer", { commit: NEW, in: OLD }, false],
    ["not when a force push has dropped it", { commit: OTHER, in: NEW }, false],
    ["which nobody can say of one that GitHub does not have", { commit: OLD, in: UNKNOWN }, undefined],
  ])("%s", async (_story, commits, expected) => {
    await using started = await start();
    const { api, page } = started;
    expect(await api.contains(page, commits)).toBe(expected);
  });
});

test("an API that fails says nothing", async () => {
  await using started = await start();
  const { api, page, twin } = started;
  twin.world.faults.push({ path: "/repos/", status: 403 });
  expect(await api.branchHead(page, "main")).toBeUndefined();
  expect(await api.contains(page, { commit: OLD, in: NEW })).toBeUndefined();
});
