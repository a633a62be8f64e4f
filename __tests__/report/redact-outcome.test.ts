// What people read of an outcome is redacted, field by field; what programs read stays.
import { describe, expect, test } from "@jest/globals";
import type { Findings } from "../../src/access/evidence.ts";
import { outputsOf } from "../../src/action/outputs.ts";
import { summarizeBuild } from "../../src/build/progress.ts";
import { SecretRegistry } from "../../src/lib/secret-registry.ts";
import { Secret } from "../../src/lib/secret.ts";
import { redactDiagnosis, redactFindings, redactOutcome } from "../../src/report/redact-outcome.ts";
import { NO_METADATA } from "../../src/tags/metadata.ts";
import { formatSummary } from "../../src/report/summary.ts";
import { packagesOf, type Outcome } from "../../src/run/outcome.ts";
import { pushImage } from "../../src/run/push.ts";
import { buildDone, configFor, DIGEST, outside } from "../run/support/fakes.ts";
import { diagnosis } from "./support/samples.ts";

describe("a diagnosis", () => {
  const secrets = new SecretRegistry();
  const token = "an-unmistakable-token";
  for (const value of [token, "settings"]) secrets.add(new Secret(value));
  const linked = (link: string) =>
    redactDiagnosis(diagnosis({ remedies: [{ action: "Go.", link }] }), secrets).remedies[0].link;

  test.each([
    ["keeps its words", "https://github.com/settings/tokens", "https://github.com/settings/tokens"],
    [
      "loses a long secret",
      `https://github.com/acme/${token}?x=${token}`,
      "https://github.com/acme/***?x=***",
    ],
    ["keeps its host", `https://${token}/acme`, `https://${token}/acme`],
  ])("has a link that %s", (_what, link, expected) => {
    expect(linked(link)).toBe(expected);
  });

  test("has the path of the file that it is about", () => {
    const located = (file: string) =>
      redactDiagnosis(diagnosis({ location: { file, line: 7 } }), secrets).location;
    expect(located("settings/Dockerfile")).toEqual({ file: "settings/Dockerfile", line: 7 });
    expect(located(`${token}/Dockerfile`)).toEqual({ file: "***/Dockerfile", line: 7 });
  });
});

describe("no sentence shows a secret of", () => {
  const secrets = new SecretRegistry();
  secrets.add(new Secret("hush"));
  const unknown = { kind: "unknown", reason: "hush" } as const;
  const moves = [
    { image: configFor().accessRequest.image, tag: "latest", before: unknown, now: unknown, error: "hush" },
  ];
  const step = { name: "hush", stage: "hush", state: "done", begun: 0, seconds: 60, said: "" } as const;
  const build = {
    ...buildDone({ report: { ...summarizeBuild([step]), cacheFault: "hush" } }),
    remarks: [{ level: "notice" as const, title: "hush", text: "hush" }],
    size: {
      digest: DIGEST,
      platforms: [{ platform: undefined, layers: [{ digest: DIGEST, bytes: 1, madeBy: "RUN echo hush" }] }],
      attestations: 0,
    },
  };
  const failure = diagnosis({
    title: "hush",
    problem: "hush",
    evidence: ["hush"],
    printed: ["hush"],
    excerpt: ["1 > RUN hush"],
    remedies: [{ action: "hush" }, { action: "hush", snippet: { language: "sh", text: "hush" } }],
  });
  const label = { key: "a", value: "hush" };
  const metadata = {
    ...configFor().metadata,
    tags: [{ name: "latest", rule: "hush", floats: true }],
    skippedRules: [{ rule: "hush", why: "hush" }],
    labels: [label],
    annotations: [label],
    remarks: ["hush"],
  };

  test.each<[string, Outcome["end"]]>([
    ["a push", { kind: "pushed", digest: DIGEST, moves, metadata: "", build }],
    ["a build", { kind: "built", build }],
    ["a dry run", { kind: "planned", command: ["hush"] }],
    ["a failure", { kind: "failed", diagnosis: failure, moves }],
  ])("%s", (_what, end) => {
    const shown = redactOutcome({ end, metadata, preflight: undefined, phases: [] }, secrets);
    expect(JSON.stringify(shown)).not.toContain("hush");
  });

  test.each<[string, Findings]>([
    [
      "GitHub and a registry that refuse",
      {
        tokenKind: "classic",
        api: { kind: "rejected", status: 401, message: "hush" },
        registry: { kind: "refused", step: "push probe", status: 403, message: "hush" },
      },
    ],
    [
      "GitHub and a registry that are silent",
      {
        tokenKind: "classic",
        api: { kind: "silent", reason: "hush" },
        registry: { kind: "silent", step: "push probe", reason: "hush" },
      },
    ],
    [
      "GitHub that lists no scopes",
      {
        tokenKind: "classic",
        api: {
          kind: "accepted",
          login: undefined,
          grant: { kind: "unlisted", reason: "hush" },
          expires: undefined,
          ssoUrl: undefined,
        },
      },
    ],
  ])("%s", (_what, findings) => {
    expect(JSON.stringify(redactFindings(findings, secrets))).not.toContain("hush");
  });
});

describe("of a package", () => {
  const secrets = new SecretRegistry();
  const token = "an-unmistakable-token";
  for (const value of [token, "app"]) secrets.add(new Secret(value));
  const { image } = configFor().accessRequest;
  const link = { kind: "linked", repository: `acme/${token}` } as const;
  const packages = [{ image, visibility: "private", link, ownerKind: "User" } as const];
  const pushedEnd = { kind: "pushed", digest: DIGEST, moves: [], metadata: "", packages } as const;
  const ends: readonly (readonly [string, Outcome["end"]])[] = [
    ["a push", pushedEnd],
    ["a check", { kind: "checked", packages }],
    ["a check that failed", { kind: "failed", diagnosis: diagnosis({}), packages }],
    ["a push of an unexpected package", { kind: "failed", diagnosis: diagnosis({}), pushed: pushedEnd }],
  ];

  test.each(ends)("the repository that GitHub names shows no secret: %s", (_what, end) => {
    const shown = redactOutcome({ end, metadata: NO_METADATA, preflight: undefined, phases: [] }, secrets);
    expect(packagesOf(shown.end)).toEqual([
      { image, visibility: "private", link: { kind: "linked", repository: "acme/***" }, ownerKind: "User" },
    ]);
  });
});

test("a dry run hides a secret in a label where people read it, and keeps it in the outputs as it was", async () => {
  const secrets = new SecretRegistry();
  secrets.add(new Secret("hush"));
  const label = { key: "com.example.hush", value: "say hush" };
  const config = configFor({ dryRun: true });
  const planned = await pushImage(config, outside().ports);
  const raw = { ...planned, metadata: { ...planned.metadata, labels: [label] } };
  const shown = redactOutcome(raw, secrets);
  expect(formatSummary(shown, config)).toContain("com.example.hush=say ***");
  expect(outputsOf({ ...shown, metadata: raw.metadata }, config).labels).toBe("com.example.hush=say hush");
});

test("a tag that could not be read hides a secret in the registry's reason, and keeps digests", () => {
  const secrets = new SecretRegistry();
  for (const value of ["hush", DIGEST]) secrets.add(new Secret(value));
  const move = {
    image: configFor().accessRequest.image,
    tag: "latest",
    before: { kind: "at", digest: DIGEST },
    now: { kind: "unknown", reason: "it said hush" },
    error: "it said hush",
  } as const;
  const outcome: Outcome = {
    end: { kind: "pushed", digest: DIGEST, moves: [move], metadata: "" },
    preflight: undefined,
    metadata: configFor().metadata,
    phases: [],
  };
  expect(formatSummary(redactOutcome(outcome, secrets), configFor())).toContain(
    `not known: it said \\*\\*\\* | \`${DIGEST.slice("sha256:".length, "sha256:".length + 12)}\``,
  );
});
