// Stories of the package after the push: who can pull it, and whether the next push may happen.
import { describe, expect, test } from "@jest/globals";

import type { Fault, WorldPackage } from "../../twin/world.ts";
import { classic, PAT, play, REPOSITORY, SHA, type Story } from "../support/story.ts";

const OWN = "octo-org/app";
const LINKED = { [OWN]: "admin" as const, octocat: "admin" as const };
const tokens = [classic("repo, read:packages, write:packages")];

function packageWith(given: Partial<WorldPackage>): WorldPackage {
  return { owner: "octo-org", name: "app", visibility: "private", access: LINKED, ...given };
}

/** A push from a public repository; `found` was there before. */
function story(found: Partial<WorldPackage> | undefined, given: Story = {}): Story {
  const packages = found === undefined ? [] : [packageWith(found)];
  const repository = { ...REPOSITORY, private: false };
  return {
    event: { payload: { repository, head_commit: { id: SHA, timestamp: "2026-03-04T05:06:07Z" } } },
    ...(found === undefined ? {} : { published: ["main"] }),
    ...given,
    world: { packages, ...given.world },
  };
}

const SETTINGS = "/orgs/octo-org/packages/container/app/settings";

describe("a push that nothing is expected of is green, quiet, and says in a line", () => {
  test("that anybody can pull what is public", async () => {
    const told = await play(story({ visibility: "public" }));
    expect(told.annotations).toEqual([]);
    expect(told.outputs).toMatchObject({ pushed: "true", visibility: "public", linked: OWN });
    expect(told.outputs["package-url"]).toMatch(/\/orgs\/octo-org\/packages\/container\/package\/app$/);
    expect(told.transcript).toMatchSnapshot();
  });

  test("that a package which it made is private, why, and where that is changed", async () => {
    const told = await play(story(undefined));
    expect(told.annotations).toEqual([]);
    expect(told.outputs).toMatchObject({ pushed: "true", visibility: "private", linked: OWN });
    expect(told.log).toContain(SETTINGS);
    expect(told.transcript).toMatchSnapshot();
  });

  test("that every member can pull what is internal", async () => {
    const told = await play(story({ visibility: "internal" }));
    expect(told.outputs).toMatchObject({ visibility: "internal" });
    expect(told.log).toContain("Internal: every member of octo-org can pull it, and nobody else.");
    expect(told.transcript).toMatchSnapshot();
  });

  test("that what a person's token made is not linked, and what the next push by GITHUB_TOKEN will say", async () => {
    const told = await play(story(undefined, { world: { tokens, packages: [] }, inputs: { token: PAT } }));
    expect(told.exitCode).toBe(0);
    expect(told.annotations.filter(({ level }) => level !== "notice")).toEqual([]);
    expect(told.outputs).toMatchObject({ pushed: "true", visibility: "private", linked: "none" });
    expect(told.log).toMatch(/Not linked.*write_package.*"Manage Actions access".*"Connect repository"/);
    expect(told.transcript).toMatchSnapshot();
  });

  test("that a package is linked to another repository than the one that pushes", async () => {
    const told = await play(
      story(
        { repository: "octo-org/old" },
        {
          world: { tokens, packages: [packageWith({ repository: "octo-org/old" })] },
          inputs: { token: PAT },
        },
      ),
    );
    expect(told.outputs).toMatchObject({ linked: "octo-org/old", pushed: "true" });
    expect(told.log).toMatch(/Linked to octo-org\/old, not to octo-org\/app: .*"Manage Actions access"/);
    expect(told.log).toContain(SETTINGS);
    expect(told.transcript).toMatchSnapshot();
  });

  test("nothing on the link of a package whose repository was renamed, and which has kept its name", async () => {
    const found = packageWith({ name: "old", repository: "octo-org/app" });
    const told = await play(
      story(undefined, {
        world: { tokens, packages: [found] },
        inputs: { token: PAT, images: "HOST/octo-org/old" },
      }),
    );
    expect(told.outputs).toMatchObject({ linked: "octo-org/app", pushed: "true" });
    expect(told.outputs["package-url"]).toMatch(/\/orgs\/octo-org\/packages\/container\/package\/old$/);
    expect(told.log).not.toMatch(/[Ll]inked to/);
    expect(told.transcript).toMatchSnapshot();
  });

  test("nothing on the link of a package to a repository that has another name in upper and lower case", async () => {
    const found = packageWith({ repository: "Octo-Org/App" });
    const told = await play(story(found, { world: { tokens, packages: [found] }, inputs: { token: PAT } }));
    expect(told.outputs).toMatchObject({ linked: "Octo-Org/App", pushed: "true" });
    expect(told.log).not.toMatch(/[Ll]inked to/);
  });
});

describe("what could not be learnt is not claimed", () => {
  const api = (effect: object): Fault => ({ path: "/packages/container/", ...effect }) as Fault;

  test.each<[string, Fault]>([
    ["403", api({ status: 403 })],
    ["404", api({ status: 404 })],
    ["500", api({ status: 500 })],
    ["a broken connection", api({ reset: true })],
    ["half of an answer", api({ truncated: true })],
    ["an answer that takes longer than it is waited for", api({ delayMs: 4_000 })],
  ])("GitHub's packages API: %s", async (_story, fault) => {
    const told = await play(
      story(
        { visibility: "internal" },
        { world: { packages: [packageWith({ visibility: "internal" })], faults: [fault] } },
      ),
    );
    expect(told.exitCode).toBe(0);
    expect(told.annotations).toEqual([]);
    expect(told.outputs).toMatchObject({ pushed: "true", visibility: "not-public", linked: "" });
    expect(told.log).not.toMatch(/[Ll]inked|Internal|Private/);
  });

  test("neither the registry nor GitHub's API answers: not a word of the package", async () => {
    const nobody: Fault = { path: String.raw`^/token\?.*%3Apull(&|$)`, agent: "^surepush", status: 500 };
    const told = await play(
      story({}, { world: { packages: [packageWith({})], faults: [nobody, api({ status: 500 })] } }),
    );
    expect(told.exitCode).toBe(0);
    expect(told.outputs).toMatchObject({ pushed: "true", visibility: "", linked: "" });
    expect(told.log).not.toMatch(/[Pp]ublic|[Pp]rivate/);
    expect(told.annotations).toEqual([]);
  });
});

describe("expect-package", () => {
  test("public: a push of a private package is red, and pushed", async () => {
    const told = await play(story(undefined, { inputs: { "expect-package": "public\nlinked" } }));
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "package-not-public", pushed: "true", visibility: "private" });
    expect(told.outputs.digest).toMatch(/^sha256:/);
    expect(told.annotations).toHaveLength(1);
    expect(told.annotations[0]?.message).toContain(SETTINGS);
    expect(told.transcript).toMatchSnapshot();
  });

  test.each<[string, Partial<WorldPackage>, string]>([
    ["private", { visibility: "public" }, "package-not-private"],
    ["internal", { visibility: "private" }, "package-not-internal"],
    ["linked", { repository: null }, "package-not-linked"],
    ["public", { visibility: "internal" }, "package-not-public"],
  ])("%s: a check is red before anything is built", async (expected, found, code) => {
    const told = await play(story(found, { inputs: { operation: "check", "expect-package": expected } }));
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code, verdict: "allowed", pushed: "false" });
    expect(told.docker).toEqual([]);
    expect(told.annotations[0]?.message.replaceAll(/127\.0\.0\.1:\d+/g, "ghcr.io")).toMatchSnapshot();
  });

  test("met: the run is as green and quiet as without it", async () => {
    const inputs = { "expect-package": "public\nlinked" };
    const told = await play(story({ visibility: "public" }, { inputs }));
    expect(told.exitCode).toBe(0);
    expect(told.annotations).toEqual([]);
  });

  test("not known: a push is green with a warning, a check is red and undecided", async () => {
    const faults: Fault[] = [{ path: "/packages/container/", status: 500 }];
    const world = { packages: [packageWith({})], faults };
    const inputs = { "expect-package": "linked" };
    const pushed = await play(story({}, { world, inputs }));
    expect(pushed.exitCode).toBe(0);
    expect(pushed.annotations.map(({ level }) => level)).toEqual(["warning"]);
    const checked = await play(story({}, { world, inputs: { ...inputs, operation: "check" } }));
    expect(checked.outputs).toMatchObject({ code: "check-undecided", visibility: "" });
    expect(checked.exitCode).toBe(1);
  });
});
