// Stories of a second registry that refuses: nothing is built, and its own words and login are named.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { startInMemoryRegistry } from "../../twin/in-memory-registry.ts";
import { startOtherRegistry, type OtherPolicy, type OtherRegistry } from "../../twin/other-registry.ts";
import { tracesOf } from "../support/traces.ts";
import { folderWith } from "../support/folder.ts";
import { GITHUB_TOKEN, play, pullRequest, type Story, type Told } from "../support/story.ts";

const ALLOWED: OtherPolicy = {
  asks: "token",
  user: "bot",
  password: "hush-of-the-bot",
  actions: ["pull", "push"],
  needsRepository: false,
};

let other: OtherRegistry;
beforeAll(async () => {
  other = await startOtherRegistry(ALLOWED, await startInMemoryRegistry());
});
beforeEach(() => {
  Object.assign(other.policy, ALLOWED);
  other.faults.length = 0;
});
afterAll(async () => {
  await other[Symbol.asyncDispose]();
});

async function pushBoth(inputs: Record<string, string> = {}, story: Omit<Story, "inputs"> = {}) {
  const told = await play({
    ...story,
    inputs: {
      images: `HOST/octo-org/app\n${other.host}/team/app`,
      tags: "1.0.0,latest",
      "registry-auth": `- registry: ${other.host}\n  username: bot\n  password: hush-of-the-bot`,
      ...inputs,
    },
  });
  const hide = (text: string) =>
    text.replaceAll(other.host, "registry-b.example").replaceAll(other.tokenHost, "tokens-b.example");
  // What else is asked beside the preflight depends on who answers first.
  const [transcript = ""] = told.transcript.split("\n=== docker");
  return { ...told, transcript: hide(transcript) };
}

const REFUSALS: [story: string, policy: Partial<OtherPolicy>][] = [
  ["leaves the push out of its token, as Docker Hub does", { actions: ["pull"] }],
  ["does not know the password", { password: "another" }],
  ["asks for basic auth, and does not know the password", { asks: "basic", password: "another" }],
  ["has no such repository, as Amazon ECR", { asks: "basic", needsRepository: true }],
];

test.each(REFUSALS)("a registry that %s stops the run before the build", async (_story, policy) => {
  Object.assign(other.policy, policy);
  const told = await pushBoth();
  expect(told.exitCode).toBe(1);
  expect(told.outputs).toMatchObject({ verdict: "denied", pushed: "false", code: "other-registry-refused" });
  expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
  expect(other.requests.filter(({ method }) => method === "PUT")).toEqual([]);
  expect(told.transcript).toMatchSnapshot();
  expect(JSON.stringify([told.transcript, told.files])).not.toContain("hush-of-the-bot");
});

test("a mistake in `registry-auth` is named by its line, without the password", async () => {
  const text = `- registry: ${other.host}\n  username: bot\n  password: hush-of-the-bot #1`;
  const told = await pushBoth({ "registry-auth": text });
  expect(told.outputs).toMatchObject({ code: "input-invalid" });
  expect(told.raw.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain("hush-of-the-bot");
  expect(told.transcript).toMatchSnapshot();
});

test("the password of a login without a name is masked like any other", async () => {
  const text = `- registry: ${other.host}\n  username:\n  password: hush-of-the-bot`;
  const told = await pushBoth({ "registry-auth": text });
  expect(told.outputs).toMatchObject({ code: "input-invalid" });
  expect(told.raw).toMatch(/^::add-mask::hush-of-the-bot$/m);
});

test("a fork's run has neither login: it only builds", async () => {
  const told = await pushBoth(
    { "registry-auth": `- registry: ${other.host}\n  username: bot\n  password:` },
    { event: pullRequest("stranger/app") },
  );
  expect(told.outputs).toMatchObject({ pushed: "false" });
  expect(told.docker.some(({ config }) => config.includes("hush"))).toBe(false);
});

describe("`keep-login: true`", () => {
  const config = ({ files }: Told) => files["home/.docker/config.json"];

  test("leaves the login until the job ends, and no state holds a secret", async () => {
    const told = await play({ inputs: { "keep-login": "true" } });
    expect(told.outputs).toMatchObject({ pushed: "true" });
    expect(told.log).toMatch(/^Docker stays logged in at .* until the job ends\.$/m);
    expect(told.post.log).toMatch(/^Removed docker's login at /m);
    expect(JSON.parse(config(told) ?? "")).toEqual({});
    expect(tracesOf({ token: GITHUB_TOKEN }, told.files)).toEqual([]);
  });

  test("is refused where a keychain keeps docker's logins", async () => {
    using folder = folderWith({ "config.json": JSON.stringify({ credsStore: "desktop" }) });
    const told = await play({
      inputs: { "keep-login": "true" },
      environment: { DOCKER_CONFIG: folder.path },
    });
    expect(told.outputs).toMatchObject({ code: "input-invalid" });
    expect(told.log).toContain("docker-credential-desktop");
  });

  test("leaves nothing where the run fails, or a stranger's commit is built", async () => {
    const failed = await play({ inputs: { "keep-login": "true", token: "ghp_bad" } });
    expect(config(failed)).toBeUndefined();
    const built = await play({ inputs: { "keep-login": "true" }, event: pullRequest("stranger/app") });
    expect(built.exitCode).toBe(0);
    expect(config(built)).toBeUndefined();
  });
});
