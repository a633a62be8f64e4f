// The preflight asks both at once, and stops waiting as soon as one of them has decided.
import { describe, expect, test } from "@jest/globals";
import { runPreflight } from "../../../src/run/steps/preflight.ts";
import type { Config } from "../../../src/config/config.ts";
import type { ScopeCheck } from "../../../src/access/request.ts";
import type { Access } from "../../../src/access/scopes.ts";
import { Token } from "../../../src/access/token.ts";
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
} from "../support/fakes.ts";

const withToken = (token: string): Partial<Config> => ({
  credentials: { username: "octocat", token: new Token(token) },
});

describe("a token that is not whole is sent nowhere", () => {
  test.each([
    ["empty", "", "token-missing"],
    ["blank", " \n", "token-missing"],
    ["with a line end", `${TOKEN.reveal()}\n`, "token-malformed"],
    ["in quotes", `"${TOKEN.reveal()}"`, "token-malformed"],
  ])("%s", async (_story, token, code) => {
    const { ports, calls, lines } = outside();
    const { verdict } = await runPreflight(configFor(withToken(token)), ports);
    expect(verdict).toMatchObject({ kind: "denied", cause: { code } });
    expect(calls).toEqual([]);
    expect(lines).toEqual([]);
  });
});

test("GitHub and the registry are asked at once", async () => {
  const { ports, calls } = outside();
  const both = new Promise<void>((resolve) => {
    ports.inspector.inspect = async () => {
      calls.push("inspect");
      await Promise.resolve();
      resolve();
      return api("write:packages, read:packages");
    };
  });
  // A registry that answers only once GitHub was asked: who asks one after the other waits for ever.
  ports.registry.ask = async () => {
    await both;
    return ALLOWED;
  };
  expect(await runPreflight(configFor(), ports)).toMatchObject({ verdict: { kind: "allowed" } });
});

test("a scope that is missing decides, and the registry's answer is not waited for", async () => {
  const { ports } = outside({ api: api("repo") });
  ports.registry.ask = () => new Promise(() => undefined);
  const { verdict, findings } = await runPreflight(configFor(), ports);
  expect(verdict).toMatchObject({ cause: { code: "scope-missing", proof: "list" } });
  expect(findings.registry).toBeUndefined();
});

/** Waits end when a test says so: by their length in milliseconds. */
function withPatience(answers: Answers = {}) {
  const outsiders = outside(answers);
  const waits = new Map<number, () => void>();
  const begun = new Map<number, () => void>();
  outsiders.ports.clock.wait = (milliseconds) => {
    begun.get(milliseconds)?.();
    return new Promise((resolve) => waits.set(milliseconds, resolve));
  };
  /** Ends a wait once it has begun. */
  const end = async (milliseconds: number) => {
    if (!waits.has(milliseconds)) await new Promise<void>((began) => begun.set(milliseconds, began));
    await Promise.resolve();
    waits.get(milliseconds)?.();
  };
  return { ...outsiders, end, waits };
}

const never = () => new Promise<never>(() => undefined);

describe("a GitHub that does not answer", () => {
  test("is given 2 s once the registry has allowed it, and no more", async () => {
    const { ports, end } = withPatience();
    ports.inspector.inspect = never;
    const preflighting = runPreflight(configFor(), ports);
    await end(2_000);
    const { verdict, findings } = await preflighting;
    expect(verdict).toEqual({ kind: "allowed", folded: [] });
    expect(findings.api).toEqual({ kind: "silent", reason: "no answer within 2 s" });
  });

  test("and then answers in that time still decides by its list", async () => {
    const { ports, end, waits } = withPatience();
    let answer: (evidence: ReturnType<typeof api>) => void = () => undefined;
    ports.inspector.inspect = () => new Promise((resolve) => (answer = resolve));
    const preflighting = runPreflight(configFor(), ports);
    while (!waits.has(2_000)) await Promise.resolve();
    answer(api("repo"));
    expect((await preflighting).verdict).toMatchObject({ cause: { code: "scope-missing", proof: "list" } });
    await end(2_000);
  });

  test.each<[string, Answers & { access?: Access }]>([
    ["the registry refuses, for its answer explains why", { registry: REFUSED }],
    ["the registry is silent", { registry: SILENT }],
    ["it is asked about a deletion, which its list decides", { access: "delete" }],
  ])("is waited for where %s", async (_story, { access = "push", ...answers }) => {
    const { ports, waits, end } = withPatience(answers);
    ports.inspector.inspect = never;
    const preflighting = runPreflight(configFor({ accessRequest: accessRequestFor({ access }) }), ports);
    await end(30_000);
    await preflighting;
    expect([...waits.keys()]).toEqual([30_000]);
  });
});

test("a registry that never ends its answer is undecided after 30 s", async () => {
  const { ports, end } = withPatience();
  ports.registry.ask = never;
  const preflighting = runPreflight(configFor(), ports);
  await end(30_000);
  const { verdict, findings } = await preflighting;
  expect(verdict).toEqual({ kind: "undecided", reason: "ghcr.io did not decide: no answer within 30 s" });
  expect(findings.registry).toEqual({ kind: "silent", step: "preflight", reason: "no answer within 30 s" });
});

test("the log says what is asked, after what was changed in the inputs", async () => {
  const { ports, lines } = outside();
  await runPreflight(configFor({ remarks: ["Lowered."] }), ports);
  expect(lines).toEqual([
    "Lowered.",
    "Asking GitHub and ghcr.io whether this token may push ghcr.io/acme/app.",
  ]);
});

describe("the verdict is the registry's", () => {
  const folded = api("repo, write:packages");
  test.each<[string, Answers & { scopeCheck?: ScopeCheck }, object]>([
    ["that accepts", {}, { kind: "allowed", folded: [] }],
    ["that accepts a folded list", { api: folded }, { kind: "allowed", folded: ["read:packages"] }],
    [
      "that refuses a folded list",
      { api: folded, registry: REFUSED },
      { kind: "denied", cause: { code: "scope-missing", missing: ["read:packages"], proof: "registry" } },
    ],
    [
      "that accepts a folded list, against a strict check",
      { api: folded, scopeCheck: "strict" },
      { kind: "denied", cause: { code: "scope-missing", proof: "strict" } },
    ],
    ["that is silent", { registry: SILENT }, { kind: "undecided" }],
    [
      "that accepts while GitHub is silent",
      { api: { kind: "silent", reason: "it answered 503" } },
      { kind: "allowed", folded: [] },
    ],
    [
      "that refuses what GitHub does not know",
      { api: { kind: "rejected", status: 401, message: "Bad credentials" }, registry: REFUSED },
      { kind: "denied", cause: { code: "token-invalid" } },
    ],
  ])("%s", async (_story, { scopeCheck = "auto", ...answers }, verdict) => {
    const { ports, calls } = outside(answers);
    const preflight = await runPreflight(
      configFor({ accessRequest: accessRequestFor({ scopeCheck }) }),
      ports,
    );
    expect(preflight.verdict).toMatchObject(verdict);
    expect(preflight.findings).toMatchObject({ tokenKind: "classic", checksum: "right" });
    expect(calls).toEqual(["ask", "inspect"]);
  });
});
