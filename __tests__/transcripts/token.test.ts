// Stories of a token: what a person reads when it may push, and when it may not.
import { describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { classic, GITHUB_TOKEN, PAT, play } from "../support/story.ts";

const mine = { token: PAT, images: "" };

describe("the mission's token: repo, write:packages", () => {
  const tokens = [classic("repo, write:packages")];

  test("the registry says denied: read:packages is missing, and how to mend and prove it", async () => {
    const told = await play({ world: { policy: "literal", tokens }, inputs: { token: PAT } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "scope-missing", verdict: "denied", pushed: "false" });
    expect(told.annotations).toHaveLength(1);
    for (const words of [
      "read:packages",
      "repo, write:packages",
      "denied",
      "stays the same",
      "operation: check",
    ])
      expect(told.annotations[0]?.message).toContain(words);
    expect(told.annotations[0]?.message).toContain("tokens/new?scopes=write:packages,read:packages");
    expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
    expect(told.transcript).toMatchSnapshot();
  });

  test("the registry allows it: the run goes on, and a line of the log says that read:packages is not listed", async () => {
    const told = await play({ world: { tokens }, inputs: { token: PAT, tags: "1.2.3,latest" } });
    expect(told.exitCode).toBe(0);
    expect(told.outputs).toMatchObject({ code: "", verdict: "allowed", pushed: "true" });
    expect(told.annotations).toEqual([]);
    expect(told.log).toContain("GitHub does not list read:packages: write:packages includes it.");
    expect(told.transcript).toMatchSnapshot();
  });

  test("scope-check: strict fails, and says that the token may well be good", async () => {
    const told = await play({ world: { tokens }, inputs: { token: PAT, "scope-check": "strict" } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "scope-missing", verdict: "denied" });
    expect(told.annotations[0]?.message).toContain("`auto`");
    expect(told.transcript).toMatchSnapshot();
  });

  test("scope-check: off never speaks of scopes as the cause", async () => {
    const world = { policy: "literal" as const, tokens };
    const told = await play({ world, inputs: { token: PAT, "scope-check": "off" } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs.code).toBe("denied-hidden");
  });
});

describe("other scopes", () => {
  test("repo only: fails at once and names what a push needs", async () => {
    const told = await play({ world: { tokens: [classic("repo")] }, inputs: { token: PAT } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "scope-missing", verdict: "denied", scopes: "repo" });
    expect(told.annotations[0]?.message).toContain("`write:packages` and `read:packages`");
    expect(told.transcript).toMatchSnapshot();
  });

  const readOnly = {
    tokens: [classic("read:packages")],
    packages: [
      {
        owner: "octo-org",
        name: "app",
        visibility: "private" as const,
        access: { octocat: "admin" as const, "octo-org/app": "write" as const },
      },
    ],
  };

  test("read:packages: a check of pull is fine", async () => {
    const inputs = { token: PAT, operation: "check", access: "pull" };
    const told = await play({ world: readOnly, inputs, published: ["latest"] });
    expect(told.exitCode).toBe(0);
    expect(told.outputs).toMatchObject({ code: "", verdict: "allowed", pushed: "false" });
    expect(told.docker).toEqual([]);
    expect(told.transcript).toMatchSnapshot();
  });

  test("read:packages: a push fails", async () => {
    const told = await play({ world: readOnly, inputs: { token: PAT } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "scope-missing", verdict: "denied" });
    expect(told.annotations[0]?.title).toContain("write:packages");
  });

  test.each([
    ["delete:packages, read:packages", 1, "check-undecided"],
    ["write:packages", 1, "scope-missing"],
  ])("a check of delete with %s", async (scopes, exitCode, code) => {
    const world = { ...readOnly, tokens: [classic(scopes)] };
    const inputs = { token: PAT, operation: "check", access: "delete" };
    const told = await play({ world, inputs, published: ["latest"] });
    expect(told.exitCode).toBe(exitCode);
    expect(told.outputs.code).toBe(code);
  });
});

describe("tokens that are no good at all", () => {
  test("a bad token is bad, expired or revoked, and scopes are not spoken of", async () => {
    const told = await play({ inputs: { token: PAT } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "token-invalid", verdict: "denied" });
    expect(told.annotations[0]?.message).toContain("bad, expired or revoked");
    expect(told.annotations[0]?.message).not.toContain("scope-missing");
    expect(told.transcript).toMatchSnapshot();
  });

  test.each([
    ["empty", "", "token-missing"],
    ["with a line end", `${PAT}\n`, "token-malformed"],
    ["in quotes", `"${PAT}"`, "token-malformed"],
  ])("a token that is %s is sent nowhere", async (_name, token, code) => {
    const told = await play({ world: { tokens: [classic("write:packages")] }, inputs: { token } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code, verdict: "denied", pushed: "false" });
    expect(told.annotations).toHaveLength(1);
    expect(told.requests).toEqual([]);
    expect(told.docker.map(({ args }) => args[0])).not.toContain("login");
    expect(told.transcript).toMatchSnapshot();
  });

  test("a fine-grained token has its own cause", async () => {
    const value = mint("fine-grained", "new");
    const told = await play({
      world: { tokens: [{ kind: "fine-grained", value, owner: "octocat" }] },
      inputs: { token: value },
    });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "token-kind-unsupported", "token-kind": "fine-grained" });
    expect(told.transcript).toMatchSnapshot();
  });
});

describe("the job's GITHUB_TOKEN", () => {
  test("with packages: write and no input it does the right thing", async () => {
    const told = await play({});
    expect(told.exitCode).toBe(0);
    expect(told.annotations).toEqual([]);
    expect(told.outputs).toMatchObject({ pushed: "true", "token-kind": "installation", scopes: "" });
    expect(told.outputs.tags).toMatch(/\/octo-org\/app:main$/);
    expect(told.transcript).toMatchSnapshot();
  });

  test("without packages: write it gets the block to paste, for the job and for a caller", async () => {
    const told = await play({ packages: "none" });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "workflow-permission-missing", verdict: "denied" });
    expect(told.annotations[0]?.message).toContain("packages: write");
    expect(told.annotations[0]?.message).toContain("reusable workflow");
    expect(told.transcript).toMatchSnapshot();
  });

  test("a package that does not know the repository: the access list, and where it is", async () => {
    const packages = [{ owner: "octo-org", name: "app", visibility: "private" as const, access: {} }];
    const told = await play({ world: { packages } });
    expect(told.outputs.code).toBe("package-access-missing");
    expect(told.annotations[0]?.message).toContain("/orgs/octo-org/packages/container/app/settings");
    expect(told.transcript).toMatchSnapshot();
  });

  test("somebody else's namespace is somebody else's", async () => {
    const told = await play({
      world: { accounts: [{ login: "hubot", kind: "User" }] },
      inputs: { images: "HOST/hubot/app" },
    });
    expect(told.outputs.code).toBe("wrong-owner");
  });
});

test("no form of the token is ever printed but to be masked, or left behind", async () => {
  const told = await play({ world: { tokens: [classic("write:packages")] }, inputs: mine });
  const printed = [
    told.raw.replaceAll(/^::add-mask::.*$/gm, ""),
    told.summary,
    JSON.stringify(told.outputs),
  ].join();
  for (const secret of [PAT, GITHUB_TOKEN])
    for (const form of [secret, Buffer.from(secret).toString("base64")]) expect(printed).not.toContain(form);
  expect(told.masks).toEqual(expect.arrayContaining([PAT, GITHUB_TOKEN]));
  expect(told.docker.flatMap(({ args }) => args).join(" ")).not.toContain(PAT);
  expect(told.left).toEqual([]);
});
