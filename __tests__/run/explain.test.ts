// An explanation uses what the run has learnt, and asks for the owner only where the advice differs by it.
import { describe, expect, test } from "@jest/globals";
import { explainFailure } from "../../src/run/explain.ts";
import type { PreflightResult } from "../../src/run/steps/preflight.ts";
import type { Cause, CauseCode } from "../../src/diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../src/diagnosis/failure.ts";
import {
  ALLOWED,
  api,
  DIGEST,
  OTHER_DIGEST,
  outside,
  accessRequestFor,
  configFor,
  secret,
  SILENT,
  TOKEN,
  type Answers,
} from "./support/fakes.ts";

const learnt = (answers: Answers = {}): PreflightResult => ({
  verdict: { kind: "allowed", folded: [] },
  findings: {
    tokenKind: "classic",
    api: answers.api ?? api("write:packages"),
    registry: answers.registry ?? ALLOWED,
  },
});
const jobToken = secret("installation");
const hidden: Cause = { code: "denied-hidden" };
const noAccess: Cause = { code: "package-access-missing" };
const rejected = { kind: "rejected", status: 401, message: "Bad credentials" } as const;

describe("GitHub is asked for the owner", () => {
  test.each<[string, Failure & { preflight?: PreflightResult }, string[]]>([
    [
      "where advice links to its settings",
      { cause: noAccess, alternatives: [], preflight: learnt() },
      [`owner by ${TOKEN.reveal()}`],
    ],
    [
      "where single sign-on may be it",
      { cause: hidden, alternatives: ["sso-required"], preflight: learnt() },
      [`owner by ${TOKEN.reveal()}`],
    ],
    [
      "with the job's token when GitHub does not take the other",
      { cause: noAccess, alternatives: [], preflight: learnt({ api: rejected }) },
      [`owner by ${jobToken.reveal()}`],
    ],
    [
      "with the job's token when nothing is known",
      { cause: noAccess, alternatives: [] },
      [`owner by ${jobToken.reveal()}`],
    ],
    [
      "and not where nothing depends on it",
      { cause: hidden, alternatives: ["classic-pat-forbidden"], preflight: learnt() },
      [],
    ],
  ])("%s", async (_story, { preflight, ...explanation }, expected) => {
    const { ports, calls } = outside();
    const run = { config: configFor({ gitHubToken: jobToken }), preflight };
    await explainFailure(explanation, run, ports);
    expect(calls).toEqual(expected);
  });

  test("and not without a token that GitHub takes", async () => {
    const { ports, calls } = outside();
    await explainFailure(
      { cause: noAccess, alternatives: [] },
      { config: configFor(), preflight: learnt({ api: rejected }) },
      ports,
    );
    expect(calls).toEqual([]);
  });

  test.each([
    ["the event", { owner: "acme", ownerKind: "User" }, "octocat"],
    ["the token's own login", { owner: "somebody", ownerKind: "Organization" }, "Acme"],
  ] as const)("and not when %s tells that it is a person", async (_story, told, login) => {
    const { ports, calls } = outside();
    const { context } = accessRequestFor();
    const repository = { ...told, name: "app" };
    const accessRequest = accessRequestFor({ context: { ...context, repository } });
    const accepted = { ...api("write:packages"), login };
    await explainFailure(
      { cause: noAccess, alternatives: [] },
      { config: configFor({ accessRequest }), preflight: learnt({ api: accepted }) },
      ports,
    );
    expect(calls).toEqual([]);
  });
});

describe("a refusal that single sign-on could explain", () => {
  const ssoUrl = "https://github.com/orgs/acme/sso?authorization_request=x";
  const tell = (owner: Answers["owner"], alternatives: CauseCode[]) =>
    explainFailure(
      { cause: { code: "denied-hidden" }, alternatives },
      { config: configFor(), preflight: learnt() },
      outside(owner === undefined ? {} : { owner }).ports,
    );

  test("is explained by it once GitHub says so, and says who said it", async () => {
    const diagnosis = await tell({ kind: "Organization", ssoUrl }, [
      "sso-required",
      "package-access-missing",
    ]);
    expect(diagnosis).toMatchObject({ code: "sso-required", alternatives: [] });
    expect(JSON.stringify(diagnosis.remedies)).toContain(ssoUrl);
    expect(diagnosis.evidence.at(-1)).toContain("acme's single sign-on");
  });

  test("stays what it is when GitHub says nothing of it", async () => {
    const diagnosis = await tell(undefined, ["sso-required"]);
    expect(diagnosis).toMatchObject({ code: "denied-hidden", alternatives: ["sso-required"] });
  });
});

describe("the evidence says", () => {
  const preflight = learnt({ registry: SILENT });
  const gitHub: unknown = expect.stringContaining("lists `write:packages`");
  const registry: unknown = expect.stringContaining("it answered 503");
  test.each<[string, Cause, unknown[]]>([
    ["what GitHub and the registry said of a token", hidden, [gitHub, registry]],
    [
      "the registry's part alone where that is down",
      { code: "registry-unavailable", reason: "x", host: undefined },
      [registry],
    ],
    ["nothing of the token where docker is missing", { code: "docker-unavailable", reason: "x" }, []],
    ["nothing of the token where the run was stopped", { code: "interrupted", signal: "SIGINT" }, []],
    ["nothing of the token where the disk is full", { code: "disk-full" }, []],
    ["nothing of the token where a layer is too large", { code: "upload-too-large" }, []],
  ])("%s", async (_story, cause, expected) => {
    const run = { config: configFor(), preflight };
    const { evidence } = await explainFailure({ cause, alternatives: [] }, run, outside().ports);
    expect(evidence).toEqual(expected);
  });
});

describe("GitHub is asked for the owner to explain", () => {
  test.each<[Cause, boolean]>([
    [{ code: "workflow-permission-missing" }, true],
    [{ code: "package-access-missing" }, true],
    [{ code: "package-not-found-or-private" }, true],
    [{ code: "token-invalid", proof: "github" }, false],
    [{ code: "fork-pull-request" }, false],
    [{ code: "billing" }, false],
  ])("%j: %s", async (cause, isAsked) => {
    const { ports, calls } = outside();
    const preflight = learnt({ api: api("repo") });
    await explainFailure({ cause, alternatives: [] }, { config: configFor(), preflight }, ports);
    expect(calls).toHaveLength(isAsked ? 1 : 0);
  });

  test("a refusal of a run that has no repository", async () => {
    const { ports, calls } = outside();
    const accessRequest = accessRequestFor({
      context: { ...accessRequestFor().context, repository: undefined },
    });
    const run = { config: configFor({ accessRequest }), preflight: learnt({ api: api("repo") }) };
    await explainFailure({ cause: { code: "package-access-missing" }, alternatives: [] }, run, ports);
    expect(calls).toHaveLength(1);
  });
});

test.each<Cause>([
  { code: "build-command-failed", command: undefined, output: [] },
  { code: "publication-incomplete", digest: DIGEST, moves: [] },
])("the explanation says nothing about a token that did not cause it: $code", async (cause) => {
  const run = { config: configFor(), preflight: learnt({ api: api("repo") }) };
  const { evidence } = await explainFailure({ cause, alternatives: [] }, run, outside().ports);
  expect(evidence.join("\n")).not.toMatch(/GitHub|token|repo/);
});

test.each([
  ["some tags were set says so", DIGEST, "The run was stopped before every tag was set"],
  ["no tag was set says what it was to do", OTHER_DIGEST, "The run was stopped"],
])("a run that is stopped when %s", async (_when, digest, title) => {
  const stop = new AbortController();
  stop.abort("SIGTERM");
  const image = { host: "ghcr.io", path: "acme/app" };
  const move = { image, before: { kind: "missing" }, error: undefined } as const;
  const moves = [
    { ...move, tag: "1.2.3", now: { kind: "at", digest } },
    { ...move, tag: "latest", now: { kind: "missing" } },
  ] as const;
  const failure = certainCause({ code: "publication-incomplete", digest: DIGEST, moves });
  const { ports } = outside();
  const run = { config: configFor(), preflight: undefined };
  const diagnosis = await explainFailure(failure, run, { ...ports, stop: stop.signal });
  expect(diagnosis).toMatchObject({ code: "interrupted", title });
});
