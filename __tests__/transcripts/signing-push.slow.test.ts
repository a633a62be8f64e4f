// A push that signs: told before the build where it cannot, and never taken back where it did not work.
import { describe, expect, test } from "@jest/globals";

import { claimsOf, type WorldJob } from "../../twin/job.ts";
import type { Fault } from "../../twin/world.ts";
import { REQUEST_TOKEN } from "../support/signing.ts";
import { play, pullRequest, REPOSITORY, SHA, type Story, type Told } from "../support/story.ts";

const JOB: WorldJob = {
  requestToken: REQUEST_TOKEN,
  claims: claimsOf("octo-org/app", { sha: SHA }),
  attestations: "write",
};

type Signing = Partial<WorldJob> & { sign?: string; faults?: Fault[]; isPrivate?: boolean };

const push = (given: Signing | undefined, story: Story = {}): Promise<Told> => {
  const { sign = "true", faults = [], isPrivate = false, ...job } = given ?? {};
  const claims = claimsOf("octo-org/app", { sha: SHA, visibility: isPrivate ? "private" : "public" });
  return play({
    ...story,
    inputs: { sign, ...story.inputs },
    world: { faults, ...(given === undefined ? {} : { job: { ...JOB, claims, ...job } }) },
  });
};

const built = ({ docker }: Told): boolean => docker.some(({ args }) => args.includes("build"));
const asked = ({ requests }: Told, piece: string): string[] =>
  requests.filter((request) => request.includes(piece));

test("a push is signed, with who signed it, where GitHub shows it, and how anybody verifies it", async () => {
  const told = await push({});
  expect(told.exitCode).toBe(0);
  expect(told.outputs).toMatchObject({ pushed: "true", signed: "true", code: "" });
  expect(told.outputs["attestation-url"]).toBe("https://github.com/octo-org/app/attestations/1001");
  expect(told.summary).toMatch(
    /Signed by `https:\/\/github\.com\/octo-org\/app\/\.github\/workflows\/image\.yml@refs\/heads\/main`/,
  );
  expect(told.summary).toContain("gh attestation verify \\\n  oci://");
  expect(told.summary).toContain("cosign verify-attestation");
});

test("a push that does not sign asks for no identity and stores nothing", async () => {
  const told = await push({ sign: "false" });
  expect(told.outputs).toMatchObject({ pushed: "true", signed: "" });
  for (const piece of ["/identity", "/sigstore", "/attestations", "/referrers"])
    expect(asked(told, piece)).toEqual([]);
});

describe("before the build `sign: true` fails", () => {
  test("without `id-token: write`, with the block for the job and for its caller", async () => {
    const told = await push(undefined);
    expect(told.outputs).toMatchObject({ pushed: "false", code: "signing-unavailable", signed: "false" });
    expect(told.summary).toContain("id-token: write\n     attestations: write");
    expect(told.summary).toContain("uses: ./.github/workflows/image.yml");
    expect(built(told)).toBe(false);
  });

  test.each<[string, WorldJob["attestations"], RegExp]>([
    ["without `attestations: write`", "none", /`attestations: write` is missing/],
    ["where the plan has no attestations", "no plan", /plan has no artifact attestations/],
  ])("%s, where GitHub's API says so", async (_name, attestations, words) => {
    const told = await push({ attestations });
    expect(told.outputs).toMatchObject({ pushed: "false", code: "signing-unavailable" });
    expect(told.summary).toMatch(words);
    expect(built(told)).toBe(false);
  });

  test("in a person's private repository", async () => {
    const repository = { ...REPOSITORY, private: true, owner: { login: "octo-org", type: "User" } };
    const told = await push({}, { event: { payload: { repository } } });
    expect(told.outputs.code).toBe("signing-unavailable");
    expect(built(told)).toBe(false);
  });
});

test("`sign: auto` pushes where it cannot sign, and says why", async () => {
  const told = await push(undefined, { inputs: { sign: "auto" } });
  expect(told.exitCode).toBe(0);
  expect(told.outputs).toMatchObject({ pushed: "true", signed: "false", code: "" });
  expect(told.log).toContain("The image is not signed: the job's `permissions:` lack `id-token: write`.");
  expect(told.summary).toContain("Not signed: ");
});

test("a fork's pull request is built without a word of signing: nothing is pushed that could be signed", async () => {
  const told = await push(undefined, { event: pullRequest("stranger/app") });
  expect(told.exitCode).toBe(0);
  expect(told.outputs.pushed).toBe("false");
  expect(built(told)).toBe(true);
});

describe("an image that could not be signed stays pushed, and the summary has the step that completes it:", () => {
  test.each<[string, Signing, string]>([
    [
      "Fulcio answers 500",
      { faults: [{ path: "/fulcio/", status: 500 }] },
      "Sigstore was asked for a certificate, it answered 500",
    ],
    [
      "the log refuses",
      { faults: [{ path: "/rekor/", status: 400 }] },
      "log was asked for an entry, it answered 400",
    ],
    [
      "the timestamp service is broken",
      { isPrivate: true, faults: [{ path: "/timestamp/", reset: true }] },
      "the timestamp service was asked for a timestamp, it broke the connection",
    ],
    [
      "the identity is refused",
      { faults: [{ path: "/identity", status: 401 }] },
      "GitHub was asked for the job's identity, it answered 401",
    ],
    [
      "GitHub stores nothing",
      {
        faults: [
          {
            path: "/attestations$",
            status: 403,
            body: { message: "Resource not accessible by integration" },
            nth: 2,
          },
        ],
      },
      "GitHub was to store the attestation, it answered 403, Resource not accessible by integration",
    ],
    [
      "the registry refuses the artifact",
      {
        faults: [
          {
            path: "/manifests/sha256:",
            method: "PUT",
            status: 403,
            body: { errors: [{ code: "DENIED", message: "denied" }] },
          },
        ],
      },
      "the registry was to store the attestation, the registry answered 403, denied",
    ],
  ])("%s", async (_name, given, words) => {
    const told = await push(given);
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ pushed: "true", signed: "false", code: "attestation-failed" });
    expect(told.summary).toContain(words);
    expect(told.summary).toMatch(
      /operation: attest\n\s+source: 127\.0\.0\.1:\d+\/octo-org\/app@sha256:[0-9a-f]{64}/,
    );
  });

  test("`sign: auto` warns, and is content", async () => {
    const told = await push({ sign: "auto", faults: [{ path: "/fulcio/", status: 400 }] });
    expect(told.exitCode).toBe(0);
    expect(told.outputs).toMatchObject({ pushed: "true", signed: "false", code: "" });
    expect(told.log).toContain("The image is not signed");
  });
});

describe("the job's identity", () => {
  test("is masked, and in no file, argument, output or summary", async () => {
    const told = await push({});
    const { raw, files, docker, outputs, summary } = told;
    const masked = raw.split("\n").filter((line) => line.startsWith("::add-mask::"));
    expect(masked).toContain(`::add-mask::${REQUEST_TOKEN}`);
    const identities = masked
      .filter((line) => line.startsWith("::add-mask::eyJ"))
      .map((line) => line.slice("::add-mask::".length));
    expect(identities).toHaveLength(1);
    const shown = raw
      .split("\n")
      .filter((line) => !line.startsWith("::add-mask::"))
      .join("\n");
    const places = [
      shown,
      JSON.stringify(files),
      JSON.stringify(docker),
      JSON.stringify(outputs),
      summary,
    ].join("\n");
    for (const secret of [REQUEST_TOKEN, ...identities]) expect(places).not.toContain(secret);
    expect(places).not.toMatch(/PRIVATE KEY/);
  });
});

test("a run that is stopped between push and signature says that the image is pushed, and shows the step that signs it", async () => {
  const told = await push({ faults: [{ path: "/identity", delayMs: 60_000 }] }, { stopAt: "/identity" });
  expect(told.outputs).toMatchObject({ pushed: "true", signed: "false", code: "interrupted" });
  expect(told.summary).toMatch(/operation: attest\n\s+source: 127\.0\.0\.1:\d+\/octo-org\/app@sha256:/);
  expect(told.left).toEqual([]);
});

test("a timestamp service that is slow is waited for", async () => {
  const told = await push({ isPrivate: true, faults: [{ path: "/timestamp/", delayMs: 2_000 }] });
  expect(told.outputs.signed).toBe("true");
});
