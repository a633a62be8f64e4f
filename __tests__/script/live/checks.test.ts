// Each check of the real ghcr.io says yes where the twin is as docs/ghcr.md assumes, and no where it is otherwise.
import { describe, expect, test } from "@jest/globals";

import { readAssumptions } from "../../../script/lib/live/assumptions.ts";
import { runCheck } from "../../../script/lib/live/check.ts";
import { NEED_NAMES, NEEDS } from "../../../script/lib/live/credentials.ts";
import { CHECKS } from "../../../script/lib/live/run.ts";
import { Site } from "../../../script/lib/live/site.ts";
import type { Fault, World } from "../../../twin/world.ts";
import { GIVEN, startLive } from "./support.ts";

type Otherwise = {
  /** What makes the line wrong. */
  no: (world: World) => void;
  /** What else makes it right, where the world of all checks cannot. */
  yes?: (world: World) => void;
  given?: Partial<Record<keyof typeof GIVEN, string>>;
};

const fault = (one: Fault) => (world: World) => void world.faults.push(one);
const refusal = (message: string) => ({ errors: [{ code: "DENIED", message }] });
const tokenOf = (world: World, value: string) => {
  const token = world.tokens.find((one) => one.value === value);
  if (token === undefined) throw new Error("no such token");
  return token;
};
const otherBearer = fault({ path: "^/token", status: 200, body: { token: "opaque" } });
const WRONG_SCOPES = "permission_denied: The token provided does not match expected scopes.";
const denied = (path: string, message: string) => fault({ path, status: 403, body: refusal(message) });

/** By line and part. */
const ROWS: Readonly<Record<string, Otherwise>> = {
  "policy `literal` (the exchange denies a token without `read:packages`), a classic token whose list has `write:packages` only":
    { yes: (world) => (world.policy = "literal"), no: (world) => (world.policy = "implied") },
  "the bearer token is base64 of the token, for every kind, the job's token": { no: otherBearer },
  "the bearer token is base64 of the token, for every kind, a classic token": { no: otherBearer },
  "the bearer token is base64 of the token, for every kind, a fine-grained token": { no: otherBearer },
  "`POST /token` is 405, so clients turn to GET, as containerd asks": {
    no: fault({ path: "^/token", method: "POST", status: 200, body: {} }),
  },
  "the user name in a login counts for nothing, the job's token, as `x`": {
    no: fault({ path: "^/token", times: 1, status: 403, body: refusal("denied") }),
  },
  "SSO, classic-token and IP refusals come at the registry, not the exchange, a package behind a wall": {
    no: denied("^/token", "Resource protected by organization SAML enforcement."),
  },
  "those walls do not hide public packages from a pull, a list of tags": {
    // The in-memory registry knows no tags of an image that was never pushed.
    yes: fault({ path: "/tags/list", status: 200, body: { tags: [] } }),
    no: denied("/tags/list", "Resource protected by organization SAML enforcement."),
  },
  "the order: organisation, kind of token, scopes, package, organisation before scopes": {
    no: denied("/blobs/uploads", WRONG_SCOPES),
  },
  "the order: organisation, kind of token, scopes, package, scopes before the package": {
    no: denied("/blobs/uploads", "permission_denied: write_package"),
  },
  "who may create a package sees 404 for a missing one, all others 403, the job, at its own owner": {
    no: denied("/manifests/", "requested access to the resource is denied"),
  },
  "who may create a package sees 404 for a missing one, all others 403, a classic token, at another owner": {
    no: fault({ path: "/manifests/", status: 404, body: {} }),
  },
  "the probe of a package that does not exist yet is answered by the policy, allowed: the job's token": {
    no: fault({ path: "/blobs/uploads", status: 404, body: {} }),
  },
  "the probe of a package that does not exist yet is answered by the policy, refused: a classic token that may only read":
    { no: (world) => Object.assign(tokenOf(world, GIVEN.LIVE_CLASSIC_READ), { scopes: ["write:packages"] }) },
  "an App's user token is refused with the words for scopes, the probe": {
    no: (world) => Object.assign(tokenOf(world, GIVEN.LIVE_APP_USER), { packages: "write" }),
  },
  "a third-party App is always refused, the probe": {
    no: (world) => Object.assign(tokenOf(world, GIVEN.LIVE_APP_INSTALLATION), { actions: true }),
  },
  "`permission_denied: delete_package`, a manifest of another owner that is not there": {
    no: fault({ path: "/manifests/", method: "DELETE", status: 405, body: {} }),
  },
  "the attestations API looks at the permission before the body, and answers 422 to no bundle, no bundle, with the permission":
    { no: (world) => (world.job = { requestToken: "unused", claims: {}, attestations: "none" }) },
  "the attestations API looks at the permission before the body, and answers 422 to no bundle, no bundle, without the permission":
    { no: fault({ path: "/attestations", status: 422, body: { message: "Invalid request." } }) },
  "`ACTIONS_ID_TOKEN_REQUEST_URL` is below `actions.githubusercontent.com`, or below the name of a server of GHE.com, this job's":
    { no: () => undefined, given: { ID_TOKEN_URL: "https://tokens.example.com/id" } },
  "a classic token without a scope has the header `X-OAuth-Scopes`, empty, `GET /`": {
    no: fault({ path: "^/$", status: 200, body: {} }),
  },
  "`repository` is left out for a package that is linked to none, pushed by a classic token": {
    no: fault({ path: "/packages/container/", status: 200, body: { repository: null } }),
  },
  "what a job's own token makes is linked to its repository, without a label": {
    no: fault({ path: "/packages/container/", status: 200, body: { repository: null } }),
  },
  "a probe that is ended makes no package, the job's token": {
    no: fault({ path: "/packages/container/", status: 200, body: {} }),
  },
};

const named = CHECKS.map((check) => [`${check.line}, ${check.part}`, check] as const);

test("each line of docs/ghcr.md that is not sure has a check, and each check has a line", () => {
  const lines = readAssumptions().map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(10);
  expect(new Set(CHECKS.map(({ line }) => line))).toEqual(new Set(lines));
});

test("each check has a row here, and each row a check", () => {
  expect(Object.keys(ROWS).toSorted()).toEqual(named.map(([name]) => name).toSorted());
});

describe.each(named)("%s:", (name, check) => {
  const row = ROWS[name];
  const find = async (change: (world: World) => void, given: Partial<typeof GIVEN> | object = {}) => {
    await using live = await startLive(change);
    return await runCheck(check, new Site(live.options), { ...GIVEN, ...given });
  };

  test("yes, where the twin is so", async () => {
    expect(await find(row?.yes ?? (() => undefined))).toMatchObject({ answer: "yes" });
  });

  test("no, where it is otherwise", async () => {
    expect(await find(row?.no ?? (() => undefined), row?.given)).toMatchObject({ answer: "no" });
  });

  test("not checked without a token, and the reason names each", async () => {
    await using live = await startLive();
    const finding = await runCheck(check, new Site(live.options), {});
    expect(finding.answer).toBe("not checked");
    for (const need of check.needs) expect(finding.seen).toContain(NEEDS[need]);
    expect(live.twin.requests).toEqual([]);
  });
});

test("a server that fails or breaks the connection decides nothing", async () => {
  for (const effect of [{ status: 503 }, { status: 429 }, { reset: true } as const]) {
    await using live = await startLive(fault({ path: ".", ...effect }));
    const asking = CHECKS.filter(({ needs }) => !needs.includes("ID_TOKEN_URL"));
    for (const check of asking) {
      const finding = await runCheck(check, new Site(live.options), GIVEN);
      expect({ line: check.line, ...finding }).toMatchObject({ answer: "undecided" });
    }
  }
});

test("each thing that an owner may give is used by a check", () => {
  const used = new Set(CHECKS.flatMap(({ needs }) => needs));
  expect(NEED_NAMES.filter((need) => !used.has(need))).toEqual([]);
});

test("no token follows an upload to another host", async () => {
  const headers = { location: "https://elsewhere.example/v2/x/blobs/upload/1" };
  await using live = await startLive(
    fault({ path: "/blobs/uploads/", method: "POST", status: 202, headers }),
  );
  const check = CHECKS.find(({ line }) => line.startsWith("a probe that is ended"));
  expect(check && (await runCheck(check, new Site(live.options), GIVEN))).toEqual({
    answer: "undecided",
    seen: "an upload is at elsewhere.example",
  });
});
