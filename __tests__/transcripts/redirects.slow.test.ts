// A host that the registry or GitHub's API points to gets no credential: not by a redirect, and not by any header.
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";

import type { Fault } from "../../twin/world.ts";
import { serve, type TestServer } from "../support/server.ts";
import { obey } from "../support/runner-model.ts";
import { classic, GITHUB_TOKEN, PAT, play } from "../support/story.ts";
import { tracesOf } from "../support/traces.ts";

const BEARER = "opaque-bearer-5cUq9vTqkT4l6pYw2rHd";
const secrets = { token: PAT, "the job's token": GITHUB_TOKEN, bearer: BEARER };
let other: TestServer;
beforeAll(async () => {
  other = await serve(() => ({
    status: 200,
    headers: { "x-oauth-scopes": "repo" },
    body: JSON.stringify({ token: BEARER, tags: ["v9.9.9"], type: "User" }),
  }));
});
beforeEach(() => {
  other.seen.length = 0;
});
afterAll(async () => {
  await other[Symbol.asyncDispose]();
});

const tokens = [classic("read:packages, write:packages")];
const bearer: Fault = { path: "^/token", status: 200, body: { token: BEARER } };
const away =
  (status: number) =>
  (path: string): Fault => ({ path, status, headers: { location: other.url } });

type Row = [what: string, faults: () => Fault[], met: RegExp];
const everywhere = [301, 302, 303, 307, 308].map((status): Row => [
  `every request, by ${status}`,
  () => [away(status)(".")],
  new RegExp(` /user ${status}$`),
]);

test.each<Row>([
  ...everywhere,
  [
    "the upload's cancellation",
    () => [bearer, { ...away(202)("/blobs/uploads"), method: "POST" }],
    / \/v2\/\S+\/blobs\/uploads\/ 202$/,
  ],
  [
    "the next page of the tags",
    () => [
      bearer,
      { ...away(202)("/blobs/uploads"), method: "POST" },
      {
        path: "/tags/list",
        status: 200,
        headers: { link: `<${other.url}/v2/octo-org/app/tags/list?n=2>; rel="next"` },
        body: { tags: ["v1.0.0"] },
      },
    ],
    / \/v2\/\S+\/tags\/list\S* 200$/,
  ],
  [
    "a place to ask for tokens",
    () => [
      {
        path: ".",
        status: 401,
        headers: { "www-authenticate": `Bearer realm="${other.url}/token",service="x",scope="y"` },
      },
    ],
    / 401$/,
  ],
])("%s", async (_what, faults, met) => {
  const told = await play({
    world: { tokens, faults: faults() },
    inputs: { token: PAT, tags: "type=semver,pattern={{version}}" },
    event: { ref: "refs/tags/v1.2.3" },
    // Docker follows where it is sent, and is not what is looked at.
    dockerFails: { login: "no", "buildx build": "no" },
  });
  expect(told.requests).toContainEqual(expect.stringMatching(met));
  const headers = Object.fromEntries(other.seen.map((seen, at) => [`request ${at}`, JSON.stringify(seen)]));
  expect(tracesOf(secrets, headers)).toEqual([]);
  for (const { headers } of other.seen) expect(headers).not.toHaveProperty("authorization");
  expect(tracesOf(secrets, { "the log": obey(told.raw).log, ...told.files })).toEqual([]);
});
