// Attack: a registry says that a tag has the pushed digest, and gives out another image under it; by the built action.
import { expect, test } from "@jest/globals";
import { classic, PAT, play } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];
const inputs = { token: PAT, username: "octocat", retries: "0" };
const evil = { schemaVersion: 2, config: {}, layers: [] };
const claimed = `sha256:${"0".repeat(64)}`;

test.each<[string, Record<string, string>, RegExp]>([
  ["without a word of its digest", {}, /1\.0\.0 points to sha256:[0-9a-f]{64}/],
  [
    "under a digest that is not its hash",
    { "docker-content-digest": claimed },
    new RegExp(`the registry calls it ${claimed}, and its content has the hash sha256:[0-9a-f]{64}`),
  ],
])(
  "%s: it is not called pushed, no floating tag moves, and the evidence says why",
  async (_story, headers, why) => {
    const faults = [
      { method: "GET", path: "/manifests/1\\.0\\.0$", agent: "^surepush", status: 200, headers, body: evil },
    ];
    const told = await play({ world: { tokens, faults }, inputs: { ...inputs, tags: "1.0.0,latest" } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ pushed: "false", code: "publication-incomplete", digest: "" });
    expect(told.annotations.at(-1)?.message).toMatch(why);
    expect(told.requests.filter((line) => /^PUT .*latest/.test(line))).toEqual([]);
  },
);

test("the proof is one GET in place of a HEAD", async () => {
  const told = await play({ world: { tokens }, inputs: { ...inputs, tags: "1.0.0,latest" } });
  expect(told.outputs).toMatchObject({ pushed: "true" });
  const proofs = told.requests.filter((line) => /^GET \S+\/manifests\/(?!sha256:)/.test(line));
  const weighed = proofs.filter((line) => line.endsWith(" 404"));
  expect(proofs.length - weighed.length).toBe(1);
});
