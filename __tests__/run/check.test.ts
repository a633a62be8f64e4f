// A check asks and tells; it builds nothing, logs in nowhere, and passes only on a yes.
import { expect, test } from "@jest/globals";
import { checkAccess } from "../../src/run/check.ts";
import {
  api,
  outside,
  accessRequestFor,
  REFUSED,
  configFor,
  SILENT,
  TOKEN,
  type Answers,
} from "./support/fakes.ts";
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

test("a check that is stopped was stopped, whatever the registry said by then", async () => {
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

test("a folded list that the registry allows is a line of the log, not a failure", async () => {
  const { ports, lines } = outside({ api: api("write:packages") });
  const { end } = await checkAccess(configFor({ operation: "check" }), ports);
  expect(end).toMatchObject({ kind: "checked" });
  expect(lines).toContainEqual(expect.stringContaining("GitHub does not list read:packages"));
});
