// Nothing that a run prints, writes or sends elsewhere holds a secret, in any form, however the run ends.
//
// The log is read as the runner reads it, by a model of the runner that shares nothing with our sources. Debugging is
// switched on everywhere: it must not be what makes a run safe.
import { describe, expect, test } from "@jest/globals";

import { mint, type MintKind } from "../../twin/mint.ts";
import type { Token, World } from "../../twin/world.ts";
import { obey } from "../support/runner-model.ts";
import { classic, GITHUB_TOKEN, PAT, play, pullRequest, type Story, type Told } from "../support/story.ts";
import { tracesOf, type Places } from "../support/traces.ts";

const DEBUG = { ACTIONS_STEP_DEBUG: "true", ACTIONS_RUNNER_DEBUG: "true", RUNNER_DEBUG: "1" };
/** With all that a URL, JSON, CSV or a shell would write in another way. */
const BUILD_SECRET = 'pass/word+with "quotes", % & ünicode~~~???>>> and \\ more of it';
const KEY =
  "-----BEGIN KEY-----\nMIIBVgIBADANBgkqhkiG9w0BAQEF\nAASCAT8wggE7AgEAAkEAq7BFUpkG\n-----END KEY-----";
const SECRETS = [`V=${BUILD_SECRET}`, `K=${KEY}`].map((line) => `"${line.replaceAll('"', '""')}"`).join("\n");

/** Known to both, so that whoever may push at all may push. */
const KNOWN = {
  owner: "octo-org",
  name: "app",
  visibility: "private",
  access: { octocat: "admin", "octo-org/app": "write" },
} as const;

const debugging = (story: Story): Promise<Told> =>
  play({ ...story, environment: { ...DEBUG, ...story.environment } });

/** What GitHub, later steps and everybody who may read the log get of a run. */
function placesOf({ raw, post, outputs, variables, summary, annotations, docker, files }: Told): Places {
  return {
    "the log": obey(raw).log,
    "the clean-up's log": post.raw,
    "the outputs": JSON.stringify(outputs),
    "the variables": JSON.stringify(variables),
    "the summary": summary,
    "the annotations": JSON.stringify(annotations),
    "docker's arguments": docker.flatMap(({ args }) => args).join("\n"),
    ...files,
  };
}

function holder(kind: MintKind, value: string): Token {
  const owner = "octocat";
  switch (kind) {
    case "classic":
    case "hex":
    case "oauth":
      return {
        kind: kind === "oauth" ? kind : "classic",
        value,
        owner,
        scopes: ["read:packages", "write:packages"],
      };
    case "user-to-server":
      return { kind, value, owner, packages: "write" };
    case "installation":
    case "long-installation":
      return { kind: "installation", value, repository: "octo-org/app", packages: "write", actions: true };
    case "fine-grained":
    case "refresh":
      return { kind, value, owner };
  }
}

describe("a docker that prints all that it knows gives nothing away of", () => {
  test.each<[MintKind, pushed: "true" | "false"]>([
    ["classic", "true"],
    ["hex", "true"],
    ["oauth", "true"],
    ["user-to-server", "true"],
    ["installation", "true"],
    ["long-installation", "true"],
    ["fine-grained", "false"],
    ["refresh", "false"],
  ])("a token of the kind %s, and build secrets", async (kind, pushed) => {
    const token = mint(kind, "leak");
    const told = await debugging({
      world: { tokens: [holder(kind, token)], packages: [KNOWN] },
      inputs: { token, username: "", secrets: SECRETS },
      dockerTalks: true,
    });
    expect(told.outputs.pushed).toBe(pushed);
    const secrets = { token, "the job's token": GITHUB_TOKEN, "a build secret": BUILD_SECRET, "a key": KEY };
    expect(tracesOf(secrets, placesOf(told))).toEqual([]);
    expect(told.left).toEqual([]);
    expect(told.raw.includes(`x:${token}`)).toBe(pushed === "true");
  });
});

const tokens = [classic("read:packages, write:packages")];
const inputs = { token: PAT, secrets: SECRETS };
const everything = `Basic ${btoa(`octocat:${PAT}`)} Bearer ${btoa(PAT)} ${"x".repeat(380)} ${PAT} ${PAT}`;
const sentence = { errors: [{ code: "DENIED", message: `not with ${everything}` }] };
const faulty = (fault: World["faults"][number]): Story => ({ world: { tokens, faults: [fault] }, inputs });

const STORIES: readonly [what: string, code: string, story: Story][] = [
  ["a push", "", { world: { tokens }, inputs }],
  ["a pull request's build", "", { world: { tokens }, inputs, event: pullRequest("octo-org/app") }],
  ["a dry run", "", { world: { tokens }, inputs: { ...inputs, "dry-run": "true" } }],
  [
    "a dry run of a context whose address holds the token",
    "input-invalid",
    {
      world: { tokens },
      inputs: {
        ...inputs,
        "dry-run": "true",
        context: `https://octocat:${PAT}@github.com/octo-org/app.git`,
        "build-args": `TOKEN=${PAT}`,
      },
    },
  ],
  ["a check", "", { world: { tokens }, inputs: { token: PAT, operation: "check" } }],
  ["a token without the scope", "scope-missing", { world: { tokens: [classic("repo")] }, inputs }],
  ["a token that nobody knows", "token-invalid", { inputs }],
  ["a token in quotes", "token-malformed", { inputs: { ...inputs, token: `"${PAT}"` } }],
  ["a token with a line end", "token-malformed", { inputs: { ...inputs, token: `${PAT}\n` } }],
  ["a token of two lines", "token-malformed", { inputs: { ...inputs, token: `${PAT}\n${PAT}` } }],
  [
    "somebody else's package",
    "package-creation-forbidden",
    {
      world: { tokens, accounts: [{ login: "hubot", kind: "User" }] },
      inputs: { ...inputs, images: "HOST/hubot/app" },
    },
  ],
  ["a job without the permission", "workflow-permission-missing", { packages: "none" }],
  [
    "a token in every other input",
    "input-invalid",
    {
      inputs: {
        token: PAT,
        username: `me\n${PAT}`,
        registry: PAT,
        images: PAT,
        tags: `type=${PAT}`,
        labels: PAT,
        flavor: PAT,
        context: `./${PAT}`,
        platforms: `/${PAT}`,
        push: PAT,
        operation: PAT,
        secrets: BUILD_SECRET,
        cache: btoa(PAT),
        endpoint: `https://octocat:${PAT}@example.com`,
      },
    },
  ],
  [
    "an empty build secret",
    "secret-missing",
    { world: { tokens }, inputs: { ...inputs, secrets: `${SECRETS}\nNONE=` } },
  ],
  [
    "a registry that repeats what it was sent as it refuses",
    "denied-hidden",
    faulty({ path: "/token", status: 401, body: sentence }),
  ],
  [
    "a registry that repeats it as it refuses the upload",
    "denied-hidden",
    faulty({ path: "/blobs/uploads", status: 403, body: sentence }),
  ],
  [
    "a registry that repeats it as it takes no tag",
    "publication-incomplete",
    {
      world: { tokens, faults: [{ path: "/manifests/two", status: 400, body: sentence }] },
      inputs: { ...inputs, tags: "one\ntwo" },
    },
  ],
  [
    "an API that repeats what it was sent",
    "",
    faulty({ path: "/user", status: 401, body: { message: everything } }),
  ],
  [
    "a login that fails and repeats it",
    "registry-unavailable",
    { world: { tokens }, inputs, dockerFails: { login: `Error: ${everything}` } },
  ],
  [
    "a build that fails and repeats it",
    "unknown",
    {
      world: { tokens },
      inputs,
      dockerFails: {
        "buildx build": `${everything}\nERROR: ${BUILD_SECRET} ${encodeURIComponent(BUILD_SECRET)}`,
      },
    },
  ],
  [
    "no docker, and words that repeat it",
    "docker-unavailable",
    { world: { tokens }, inputs, dockerFails: { info: everything } },
  ],
  [
    "a run that goes wrong with us",
    "unknown",
    { world: { tokens }, inputs, environment: { RUNNER_TEMP: "/dev/null" } },
  ],
  [
    "a run whose HTTP is debugged by Node",
    "",
    { world: { tokens }, inputs, environment: { NODE_DEBUG: "http,https,net" } },
  ],
];

describe("no secret is in anything that is left or read of", () => {
  test.each(STORIES)("%s", async (_what, code, story) => {
    const told = await debugging(story);
    expect(told.outputs.code).toBe(code);
    const secrets = {
      token: PAT,
      "the job's token": GITHUB_TOKEN,
      "a build secret": BUILD_SECRET,
      "a key": KEY,
    };
    expect(tracesOf(secrets, placesOf(told))).toEqual([]);
    expect(told.left).toEqual([]);
    // What we say ourselves needs no mask. A docker that talks and Node's debugging need one.
    const isOurs = story.dockerFails === undefined && story.environment?.NODE_DEBUG === undefined;
    const said = isOurs ? told.raw.replaceAll(/^::add-mask::.*$/gm, "") : "";
    expect(tracesOf(secrets, { "what was printed": said })).toEqual([]);
  });
});
