// A check asks and tells; it builds nothing, logs in nowhere, and passes only on a yes.
import { describe, expect, test } from "@jest/globals";
import { checkAccess, checkPublicPull } from "../../src/run/check.ts";
import {
  ALLOWED,
  api,
  outside,
  accessRequestFor,
  REFUSED,
  configFor,
  SILENT,
  TOKEN,
  type Answers,
} from "./support/fakes.ts";
import { Token } from "../../src/access/token.ts";
import type { Config } from "../../src/config/config.ts";
import type { AccessRequest } from "../../src/access/request.ts";
import type { Access } from "../../src/access/scopes.ts";

/** What is asked of a package that may be pulled or pushed. */
const PACKAGE = ["nobody pulls acme/app", "package acme/app of Organization"];

test.each<[string, Answers & { access: Access }, string[]]>([
  ["a yes", { access: "push" }, ["checked", ...PACKAGE]],
  ["read:packages alone for a pull", { access: "pull", api: api("read:packages") }, ["checked", ...PACKAGE]],
  ["read:packages alone for a push", { access: "push", api: api("read:packages") }, ["scope-missing"]],
  ["a refusal", { access: "push", registry: REFUSED }, ["denied-hidden", `owner by ${TOKEN.reveal()}`]],
  ["a silent registry", { access: "push", registry: SILENT }, ["registry-unavailable"]],
  ["a deletion that no list speaks of", { access: "delete", api: api() }, ["check-undecided"]],
])("%s", async (_story, { access, ...answers }, [expected, ...asked]) => {
  const { ports, calls } = outside(answers);
  const request = configFor({ operation: "check", accessRequest: accessRequestFor({ access }) });
  const { end, phases } = await checkAccess(request, ports);
  expect(end.kind === "failed" ? end.diagnosis.code : end.kind).toBe(expected);
  expect(calls).toEqual(["ask", "inspect", ...asked]);
  expect(phases).toEqual([{ name: "Preflight", duration: 10 }]);
});

test("a token that looks mistyped is said, too, where the registry is silent", async () => {
  const value = TOKEN.reveal();
  const end = value.endsWith("a") ? "b" : "a";
  const token = new Token(value.slice(0, -1) + end);
  const diagnose = async (credentials: Config["credentials"]) => {
    const { ports } = outside({ registry: SILENT, api: { kind: "silent", reason: "no answer" } });
    const ended = (await checkAccess(configFor({ operation: "check", credentials }), ports)).end;
    return ended.kind === "failed" ? ended.diagnosis : undefined;
  };
  const mistyped = await diagnose({ username: "octocat", token });
  expect(mistyped?.problem).toMatch(/mistyped, too: its checksum is wrong\.$/);
  expect(mistyped?.remedies.map(({ action }) => action)[1]).toMatch(/copy the token anew/);
  expect((await diagnose({ username: "octocat", token: TOKEN }))?.problem).toMatch(/on your side\.$/);
});

test("a check that is stopped was stopped, even if the registry had answered by then", async () => {
  const stop = new AbortController();
  const { ports } = outside({ registry: SILENT });
  stop.abort("SIGTERM");
  const { end } = await checkAccess(configFor({ operation: "check" }), { ...ports, stop: stop.signal });
  expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "interrupted" } });
});

test("a check that a silent registry left open says what the registry did", async () => {
  const { ports } = outside({ registry: SILENT });
  const { end } = await checkAccess(configFor({ operation: "check" }), ports);
  expect(JSON.stringify(end)).toContain("it answered 503");
});

test("a check of two images names the one that is refused", async () => {
  const images = ["acme/app", "acme/other"].map((path) => ({ host: "ghcr.io", path }));
  const destinations = images.map((image) => ({ kind: "own", image }) as const);
  const { ports } = outside();
  const registry = {
    ...ports.registry,
    ask: ({ image }: AccessRequest) => Promise.resolve(image.path === "acme/other" ? REFUSED : ALLOWED),
  };
  const { end } = await checkAccess(configFor({ operation: "check", destinations }), { ...ports, registry });
  expect(JSON.stringify(end)).toContain("push to ghcr.io/acme/other");
});

test("a folded list that the registry allows is a line of the log, not a failure", async () => {
  const { ports, lines } = outside({ api: api("write:packages") });
  const { end } = await checkAccess(configFor({ operation: "check" }), ports);
  expect(end).toMatchObject({ kind: "checked" });
  expect(lines).toContainEqual(expect.stringContaining("GitHub does not list read:packages"));
});

describe("a check for everybody", () => {
  const everybody = configFor({ operation: "check", accessRequest: accessRequestFor({ access: "pull" }) });

  test.each<[string, Answers, string]>([
    ["passes on a yes", { anonymous: ALLOWED }, "checked"],
    ["fails on a refusal", { anonymous: REFUSED }, "package-not-found-or-private"],
    ["has not passed where the registry does not say", { anonymous: SILENT }, "registry-unavailable"],
  ])("%s, and sends no token to ask", async (_story, answers, expected) => {
    const { ports, calls } = outside(answers);
    const { end, preflight } = await checkPublicPull(everybody, ports);
    expect(end.kind === "failed" ? end.diagnosis.code : end.kind).toBe(expected);
    expect(calls.filter((call) => !call.startsWith("owner by"))).toEqual(["nobody pulls acme/app"]);
    expect(preflight?.findings.tokenKind).toBe("none");
  });

  test("fails where one of two images is refused, and names that one", async () => {
    const images = ["acme/app", "acme/other"].map((path) => ({ host: "ghcr.io", path }));
    const destinations = images.map((image) => ({ kind: "own", image }) as const);
    const { ports } = outside({ anonymous: ALLOWED });
    const registry = {
      ...ports.registry,
      askAnonymously: ({ path }: { path: string }) =>
        Promise.resolve(path === "acme/other" ? REFUSED : ALLOWED),
    };
    const { end } = await checkPublicPull({ ...everybody, destinations }, { ...ports, registry });
    expect(JSON.stringify(end)).toContain("ghcr.io/acme/other");
  });
});
