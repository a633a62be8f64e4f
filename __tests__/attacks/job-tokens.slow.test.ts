// A docker plugin, a credential helper or a hook that prints its environment finds none of the job's own tokens in it.
import { describe, expect, test } from "@jest/globals";

import { gitEnvironment, withoutJobSecrets } from "../../src/context/child-environment.ts";
import { REQUEST_TOKEN } from "../support/signing.ts";
import { claimsOf } from "../../twin/job.ts";
import { play, SHA, type Story } from "../support/story.ts";

const RUNTIME_TOKEN = "a.eyJhYyI6Ilt7XCJTY29wZVwiOlwiXCIsXCJQZXJtaXNzaW9uXCI6M31dIn0.c";
const TOKENS = {
  ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
  ACTIONS_RESULTS_URL: "http://127.0.0.1:1/",
};

/** The names of the variables that docker had, in any of its runs; it prints them all. */
async function seenByDocker(story: Story): Promise<Set<string>> {
  const told = await play({
    ...story,
    dockerTalks: true,
    environment: TOKENS,
    world: {
      job: {
        requestToken: REQUEST_TOKEN,
        claims: claimsOf("octo-org/app", { sha: SHA }),
        attestations: "write",
      },
    },
  });
  expect(told.outputs.pushed).toBe("true");
  return new Set([...told.raw.matchAll(/^#1 0\.1 (\w+)=/gm)].map(([, name = ""]) => name));
}

const SECRET = ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_RUNTIME_TOKEN"];

describe("docker sees", () => {
  test("none of the job's tokens, in a run that signs", async () => {
    const seen = await seenByDocker({ inputs: { sign: "true" } });
    expect(seen).toContain("PATH");
    for (const name of SECRET) expect(seen).not.toContain(name);
  });

  test("the token of GitHub's cache where the build uses that, and not the one for the job's identity", async () => {
    const seen = await seenByDocker({ inputs: { "cache-from": "type=gha" } });
    expect(seen).toContain("ACTIONS_RUNTIME_TOKEN");
    expect(seen).toContain("ACTIONS_RESULTS_URL");
    expect(seen).not.toContain("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  });

  test("the variable that `secret-envs` names, for the workflow gave it to the build", async () => {
    const seen = await seenByDocker({ inputs: { "secret-envs": "cache=ACTIONS_RUNTIME_TOKEN" } });
    expect(seen).toContain("ACTIONS_RUNTIME_TOKEN");
    expect(seen).not.toContain("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  });
});

test("git, and so whatever hook a clone names, gets none of them, whatever the build names", () => {
  const given = Object.fromEntries([...SECRET, "PATH"].map((name) => [name, "x"]));
  expect(Object.keys(gitEnvironment(given))).toContain("PATH");
  for (const name of SECRET) expect(gitEnvironment(given)).not.toHaveProperty(name);
});

test("a system that does not mind the case of a variable's name gets around nothing", () => {
  const given = { actions_id_token_request_token: "x", Input_Token: "y", Path: "z" };
  expect(withoutJobSecrets(given)).toEqual({ Path: "z" });
});
