// Every cause has advice that a person can follow: title, problem, remedies, links, text to paste.
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { CAUSES } from "../../script/lib/causes.ts";
import type { Cause } from "../../src/diagnosis/causes/index.ts";
import type { Diagnosis } from "../../src/diagnosis/diagnosis.ts";
import type { FailureContext } from "../../src/diagnosis/context.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { certainCause } from "../../src/diagnosis/failure.ts";
import { registryInLog } from "../../src/oci/host.ts";
import type { Access } from "../../src/access/scopes.ts";
import { failureContext } from "./support/samples.ts";

const ghes: Partial<FailureContext> = {
  registry: registryInLog("containers.ghe.example"),
  image: { host: "containers.ghe.example", path: "acme/app/worker" },
};
const local: Partial<FailureContext> = { event: "local", repository: undefined };

const CONTEXTS: readonly [string, FailureContext][] = [
  ...(["push", "pull", "delete"] as Access[]).map((operation): [string, FailureContext] => [
    operation,
    failureContext({ operation }),
  ]),
  ["the job's token", failureContext({ tokenKind: "installation" })],
  ["a fine-grained token", failureContext({ tokenKind: "fine-grained", ownerKind: "User" })],
  ["one's own machine", failureContext({ ...local, tokenKind: "unknown" })],
  ["a GitHub Enterprise Server", failureContext({ ...ghes, tokenKind: "installation" })],
];

/** Every cause in every context whose diagnosis no context before it gave. */
const GRID = Object.values(CAUSES)
  .flat()
  .flatMap((cause) => {
    const { code, ...facts } = cause;
    const name = `${code} ${JSON.stringify(facts)}`;
    const diagnoses = CONTEXTS.map(([where, at]) => [where, diagnose(certainCause(cause), at)] as const);
    return [
      ...new Map(
        diagnoses
          .toReversed()
          .map(([where, told]) => [JSON.stringify(told), [name, where, told] as const] as const),
      ).values(),
    ].toReversed();
  });

const words = ({ title, problem, evidence, remedies }: Diagnosis) =>
  [title, problem, ...evidence, ...remedies.map(({ action }) => action)].join("\n");

/** What a job needs beside, that signs. */
const SIGNING = { "id-token": "write", attestations: "write" };

describe.each(GRID)("%s, %s", (name, _context, told) => {
  const snippets = told.remedies.flatMap(({ snippet }) => snippet ?? []);

  test("has a code, a title, a problem and a remedy", () => {
    expect(name).toContain(told.code);
    expect(told.title).toMatch(/^\S.{5,90}$/);
    expect(told.problem).toMatch(/^\S.{20,}[.]$/);
    expect(told.remedies.length).toBeGreaterThanOrEqual(1);
    for (const { action } of told.remedies) expect(action).toMatch(/^[A-Z].{15,}[.:)]$/);
  });

  test("has no undefined word and no dangerous command", () => {
    const text = JSON.stringify(told);
    expect(text).not.toMatch(/undefined|null|\[object|NaN|OWNER\/NAME/);
    expect(text).not.toContain("pull_request_target");
    expect(words(told).split("`").length % 2).toBe(1);
  });

  test("has text to paste that parses, and never takes a permission away", () => {
    for (const { language, text } of snippets) {
      // A block to copy whole, for a report.
      if (language === "text") continue;
      const parsed: unknown = parse(text);
      expect(typeof parsed).toBe(language === "sh" ? "string" : "object");
      for (const permissions of find(parsed, "permissions"))
        expect(permissions).toEqual({
          contents: "read",
          packages: expect.stringMatching(/^(read|write)$/),
          ...(told.code === "signing-unavailable" || told.code === "attestation-failed" ? SIGNING : {}),
        });
    }
  });

  test("links to addresses only", () => {
    for (const { link = "https://a" } of told.remedies) expect(URL.canParse(link)).toBe(true);
  });
});

/** Every value under a key, however deep. */
function find(value: unknown, key: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    name === key ? [inner] : find(inner, key),
  );
}

const told = (cause: Cause, given: Partial<FailureContext> = {}) =>
  diagnose(certainCause(cause), failureContext(given));
const links = ({ remedies }: Diagnosis) => remedies.flatMap(({ link }) => link ?? []);
const pasted = ({ remedies }: Diagnosis) => remedies.flatMap(({ snippet }) => snippet?.text ?? []);

test("on a GitHub Enterprise Server every link of an account's or a token's leads to that server", () => {
  const found = Object.values(CAUSES)
    .flat()
    // GitHub's status, and where Surepush's own issues are.
    .filter(({ code }) => code !== "registry-unavailable" && code !== "unknown")
    .flatMap((cause) => links(told(cause, ghes)));
  expect(found.length).toBeGreaterThan(10);
  for (const link of found) expect(new URL(link).host).toBe("ghe.example");
});

describe("links", () => {
  test.each<[string, Cause, Partial<FailureContext>, string]>([
    [
      "a new token has the boxes for a push ticked",
      { code: "token-invalid", proof: "github" },
      {},
      "https://github.com/settings/tokens/new?scopes=write:packages,read:packages&description=Docker%20Registry%20%28ghcr.io%29",
    ],
    [
      "a new token has the boxes for a deletion ticked",
      { code: "token-invalid", proof: "github" },
      { operation: "delete" },
      "https://github.com/settings/tokens/new?scopes=delete:packages,read:packages&description=Docker%20Registry%20%28ghcr.io%29",
    ],
    [
      "an organisation's package",
      { code: "package-access-missing" },
      {},
      "https://github.com/orgs/acme/packages/container/app/settings",
    ],
    [
      "a person's package",
      { code: "package-access-missing" },
      { ownerKind: "User" },
      "https://github.com/users/acme/packages/container/app/settings",
    ],
    [
      "a package with a slash, on a server of one's own",
      { code: "workflow-permission-missing" },
      ghes,
      "https://ghe.example/orgs/acme/packages/container/app%2Fworker/settings",
    ],
    [
      "an organisation's rules for packages",
      { code: "package-creation-forbidden" },
      {},
      "https://github.com/organizations/acme/settings/packages",
    ],
    [
      "single sign-on where GitHub said",
      { code: "sso-required", url: "https://github.com/orgs/acme/sso?x=1" },
      {},
      "https://github.com/orgs/acme/sso?x=1",
    ],
    [
      "single sign-on where GitHub did not say",
      { code: "sso-required", url: undefined },
      {},
      "https://github.com/settings/tokens",
    ],
  ])("%s", (...[, cause, given, link]) => {
    expect(links(told(cause, given))).toContain(link);
  });
});

test("who is told to call our workflow is told to grant it what it needs", () => {
  for (const code of ["emulation-missing", "emulation-crashed"] as const) {
    const { remedies } = told({ code });
    const calling = remedies.find(({ snippet }) => snippet?.text.includes("multi-platform.yml"));
    expect(calling?.action).toContain("Grant it what a job that pushes is granted");
  }
});

describe("the permissions to paste", () => {
  test.each<[Access, string]>([
    ["push", "write"],
    ["pull", "read"],
    ["delete", "write"],
  ])("to %s are packages: %s", (access, packages) => {
    const [own, caller] = pasted(told({ code: "workflow-permission-missing" }, { operation: access }));
    const permissions = { contents: "read", packages };
    expect(parse(own ?? "")).toEqual({ permissions });
    expect(parse(caller ?? "")).toEqual({
      jobs: { image: { uses: "./.github/workflows/image.yml", permissions } },
    });
  });
});
