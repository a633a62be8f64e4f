// What the advice must say on each cause, in key words rather than whole sentences.
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { CAUSES } from "../../script/lib/causes.ts";
import type { Cause } from "../../src/diagnosis/causes/index.ts";
import type { ScopeProof } from "../../src/diagnosis/causes/scope.ts";
import { certainCause } from "../../src/diagnosis/failure.ts";
import type { Diagnosis } from "../../src/diagnosis/diagnosis.ts";
import type { FailureContext } from "../../src/diagnosis/context.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { failureContext, listing } from "./support/samples.ts";

const told = (cause: Cause, given: Partial<FailureContext> = {}) =>
  diagnose(certainCause(cause), failureContext(given));
const actions = ({ remedies }: Diagnosis) => remedies.map(({ action }) => action);
const words = (diagnosis: Diagnosis) =>
  [diagnosis.title, diagnosis.problem, ...diagnosis.evidence, ...actions(diagnosis)].join("\n");
const lacks = (proof: ScopeProof): Cause => ({ code: "scope-missing", missing: ["read:packages"], proof });

test.each([
  ["an installation token's repository", { tokenKind: "installation" as const }, "ghcr.io/acme/app"],
  ["the login that GitHub names", { api: listing("repo", { login: "Octocat" }) }, "ghcr.io/octocat/app"],
  ["a placeholder, where nobody is known", {}, "ghcr.io/OWNER/app"],
])("a wrong owner is sent to %s", (_name, given, image) => {
  const { remedies } = told({ code: "wrong-owner" }, given);
  expect(remedies[0].snippet?.text).toContain(`images: ${image}`);
});

test("a failure's evidence stands before that of the advice, and its alternatives are kept", () => {
  const { evidence, alternatives } = diagnose(
    { cause: lacks("list"), alternatives: ["billing"], evidence: ["GitHub lists `repo`."] },
    failureContext(),
  );
  expect(evidence[0]).toBe("GitHub lists `repo`.");
  expect(evidence.length).toBeGreaterThan(1);
  expect(alternatives).toEqual(["billing"]);
});

describe("a missing scope", () => {
  const proofs: readonly ScopeProof[] = ["list", "registry", "strict"];

  test.each(proofs)("is named, with what the access needs and both ways to mend it (%s)", (proof) => {
    const text = words(told(lacks(proof)));
    expect(text).toContain("`read:packages`");
    expect(text).toMatch(/needs `write:packages` and `read:packages`/);
    expect(text).toMatch(/Edit the token.*The token stays the same/);
    expect(text).toMatch(/new classic token/);
  });

  test("is the likeliest reason only, where the list implies it, and the registry's answer proves the repair", () => {
    const diagnosis = told(lacks("registry"));
    expect(diagnosis.title).toContain("likely");
    expect(diagnosis.problem).toContain("likeliest");
    expect(actions(diagnosis).at(-1)).toMatch(/list is no proof.*may look the same/);
    expect(parse(diagnosis.remedies.at(-1)?.snippet?.text ?? "")).toEqual([
      {
        uses: expect.stringMatching(/surepush@/),
        with: { operation: "check", access: "push", token: "${{ secrets.YOUR_TOKEN }}" },
      },
    ]);
  });

  test("is certain where the list neither holds nor implies it", () => {
    expect(words(told(lacks("list")))).not.toMatch(/likel/);
  });

  test("with `strict` it says that GitHub hides it, and offers `auto` first", () => {
    const diagnosis = told(lacks("strict"));
    expect(words(diagnosis)).toMatch(/hides/);
    expect(parse(diagnosis.remedies[0].snippet?.text ?? "")).toEqual({ with: { "scope-check": "auto" } });
  });

  test("two of them are both named", () => {
    const both: Cause = {
      code: "scope-missing",
      missing: ["write:packages", "read:packages"],
      proof: "list",
    };
    expect(told(both).title).toContain("write:packages and read:packages");
  });
});

test.each<[string, Cause, RegExp]>([
  ["a bad token is not blamed on scopes", { code: "token-invalid", proof: "github" }, /scope/i],
  [
    "a registry that is down is not blamed on the token",
    { code: "registry-unavailable", reason: "it answered 503", host: undefined },
    /token|scope|permission/i,
  ],
  [
    "a failed command is not blamed on the token",
    { code: "build-command-failed", command: undefined, output: [] },
    /token|scope/i,
  ],
  ["a fork is not told to get more rights", { code: "fork-pull-request" }, /permissions:|target/i],
])("%s", (_name, cause, word) => {
  expect(words(told(cause))).not.toMatch(word);
});

describe("the diagnosis contains the key words", () => {
  test.each<[string, Cause, Partial<FailureContext>, readonly RegExp[]]>([
    ["an empty token", { code: "token-missing" }, {}, [/empty/, /secret/, /GITHUB_TOKEN/]],
    [
      "a damaged token",
      { code: "token-malformed", flaw: "a line end after it", isOurs: true },
      {},
      [/a line end after it/, /not sent/],
    ],
    ["a bad token", { code: "token-invalid", proof: "github" }, {}, [/bad, expired or revoked/]],
    [
      "a fine-grained token",
      { code: "token-kind-unsupported" },
      { tokenKind: "fine-grained" },
      [/fine-grained/, /classic/, /GITHUB_TOKEN/],
    ],
    ["a refresh token", { code: "token-kind-unsupported" }, { tokenKind: "refresh" }, [/refresh token/]],
    [
      "single sign-on",
      { code: "sso-required", url: undefined },
      {},
      [/acme/, /Configure SSO/, /stays the same/],
    ],
    [
      "classic tokens forbidden",
      { code: "classic-pat-forbidden" },
      {},
      [/acme/, /GITHUB_TOKEN|no token of your own/],
    ],
    ["an address not listed", { code: "ip-not-allowed" }, {}, [/IP allow list/, /runner/]],
    [
      "a job without the permission",
      { code: "workflow-permission-missing" },
      {},
      [/packages: write/, /reusable workflow/],
    ],
    [
      "a job that may not even read",
      { code: "workflow-permission-missing" },
      { operation: "pull" },
      [/packages: read/],
    ],
    ["a fork", { code: "fork-pull-request" }, {}, [/fork/, /only read/]],
    ["Dependabot", { code: "dependabot" }, {}, [/Dependabot/, /none of the Actions secrets/]],
    ["another owner", { code: "wrong-owner" }, { tokenKind: "installation" }, [/acme/, /Acme\/App/]],
    [
      "a package's list, the job",
      { code: "package-access-missing" },
      { tokenKind: "installation" },
      [/Manage Actions access/, /Acme\/App/],
    ],
    ["a package's list, a person", { code: "package-access-missing" }, {}, [/admin/, /role Write/]],
    ["no new package", { code: "package-creation-forbidden" }, {}, [/ghcr\.io\/acme\/app/, /owner of acme/]],
    ["private or missing", { code: "package-not-found-or-private" }, {}, [/private/, /no such package/]],
    ["billing", { code: "billing" }, {}, [/spending limit/]],
    ["no reason given", { code: "denied-hidden" }, {}, [/did not say why|says why/]],
    [
      "docker away",
      { code: "docker-unavailable", reason: "no daemon answers" },
      {},
      [/no daemon answers/, /ubuntu-latest/],
    ],
    ["the run stopped", { code: "interrupted", signal: "SIGTERM" }, {}, [/SIGTERM/]],
  ])("%s", (...[, cause, given, expected]) => {
    const text = words(told(cause, given));
    for (const word of expected) expect(text).toMatch(word);
  });
});

test("an incomplete push lists the state of each tag", () => {
  const digest = `sha256:${"a".repeat(64)}` as const;
  const stranger = `sha256:${"c".repeat(64)}` as const;
  const old = { kind: "at", digest: `sha256:${"b".repeat(64)}` } as const;
  const nowhere = { kind: "missing" } as const;
  const move = {
    image: { host: "ghcr.io", path: "acme/app" },
    before: nowhere,
    now: nowhere,
    error: undefined,
  };
  const { evidence, remedies } = told({
    code: "publication-incomplete",
    digest,
    moves: [
      { ...move, tag: "1.2.3", now: { kind: "at", digest } },
      { ...move, tag: "1.2", before: old, now: old, error: "the registry answered 503" },
      { ...move, tag: "1", before: old, now: old },
      { ...move, tag: "v1", before: old, now: { kind: "at", digest: stranger } },
      { ...move, tag: "v2" },
      { ...move, tag: "latest", before: old, now: { kind: "unknown", reason: "it answered 503" } },
    ],
  });
  expect(remedies.at(-1)?.snippet?.text.split("\n")).toContain(
    `docker buildx imagetools create --tag ghcr.io/acme/app:1 ghcr.io/acme/app@${digest}`,
  );
  expect(evidence).toEqual([
    `Every tag should point to ${digest}.`,
    `ghcr.io/acme/app:1.2.3 is set to ${digest}.`,
    `ghcr.io/acme/app:1.2 points to ${old.digest}, as before: the registry answered 503.`,
    `ghcr.io/acme/app:1 points to ${old.digest}, as before.`,
    `ghcr.io/acme/app:v1 points to ${stranger}.`,
    "ghcr.io/acme/app:v2 is not there, as before.",
    "ghcr.io/acme/app:latest: where it points is unknown: it answered 503.",
  ]);
});

test.each<Cause>([
  { code: "unknown", happened: "it failed", output: ["one", "two"] },
  { code: "build-command-failed", command: "make", output: ["one", "two"] },
])("$code quotes the end of what was printed", (cause) => {
  expect(told(cause).evidence).toEqual(["It printed: one", "It printed: two"]);
});

describe("advice fits the machine and the job:", () => {
  const all = Object.values(CAUSES).flat();
  const texts = ({ remedies }: Diagnosis) =>
    remedies.map(({ action, snippet }) => `${action} ${snippet?.text ?? ""}`);

  /** Causes whose other advice is enough: the first one alone would be kept, whatever it says. */
  const several = all.filter((cause) => told(cause).remedies.length > 1);

  test.each(several)("a permission that the job has is never advised again: $code", (cause) => {
    const given = { tokenKind: "installation", packages: "write" } as const;
    expect(texts(told(cause, given)).join("\n")).not.toContain("packages: write");
  });

  test("a package's access list is named with and without the permission", () => {
    const given = { tokenKind: "installation", packages: "write" } as const;
    const access = told({ code: "package-access-missing" }, given);
    expect(texts(access).join("\n")).not.toContain("packages: write");
    expect(
      texts(told({ code: "package-access-missing" }, { tokenKind: "installation" })).join("\n"),
    ).toContain("packages: write");
  });

  test.each(several)("a local machine gets no workflow lines: $code", (cause) => {
    const [first, ...others] = told(cause, { event: "local" }).remedies.map(
      ({ snippet }) => snippet?.language,
    );
    expect(others).not.toContain("yaml");
    expect(others.length === 0 || first !== "yaml").toBe(true);
  });

  test("a public image is pulled without a login that is refused", () => {
    const { remedies } = told({ code: "token-invalid", proof: "registry" }, { operation: "pull" });
    expect(remedies[0].snippet?.text).toBe("docker logout ghcr.io");
  });

  test("where the image is not known, no link has a placeholder in it", () => {
    for (const cause of all)
      for (const { link } of told(cause, { image: undefined }).remedies)
        expect(link ?? "").not.toMatch(/OWNER|NAME/);
  });
});
