// Outcomes and diagnoses as the operations hand them to the renderers.
import type { RunEnd, Outcome } from "../../../src/run/outcome.ts";
import type { Config } from "../../../src/config/config.ts";
import type { Diagnosis } from "../../../src/diagnosis/diagnosis.ts";
import { Token } from "../../../src/access/token.ts";
import { mint } from "../../../twin/mint.ts";
import { buildRequest } from "../../run/support/fakes.ts";
import { runContext, metadataOf, rules } from "../../tags/support/samples.ts";
import { listing, question } from "../../diagnosis/support/samples.ts";

export const DIGEST = `sha256:${"a".repeat(64)}` as const;
/** The end of a push whose tags are as `moves` say. */
export function pushed(
  given: Partial<Extract<RunEnd, { kind: "pushed" }>> = {},
): Extract<RunEnd, { kind: "pushed" }> {
  return { kind: "pushed", digest: DIGEST, moves: [], metadata: "{}", ...given };
}

export const REFERENCE = `ghcr.io/acme/app@${DIGEST}`;
export const TOKEN = mint("classic", "render");

export function request(given: Partial<Config> = {}): Config {
  return {
    operation: "push",
    naming: "needed",
    accessRequest: question(),
    credentials: { username: "octocat", token: new Token(TOKEN) },
    logins: [],
    keepLogin: false,
    gitHubToken: undefined,
    destinations: [{ kind: "own", image: question().image }],
    metadata: metadataOf(["V1", "latest"]),
    metadataRules: rules({}),
    context: runContext(),
    form: {
      separators: { tags: "\n", labels: "\n", annotations: "\n" },
      levels: ["manifest", "index"],
      toEnvironment: true,
    },
    build: buildRequest(),
    push: { kind: "push" },
    publication: { retries: 3, immutable: { kind: "none" }, allowOlder: false },
    digests: [],
    expectPackage: [],
    signing: { kind: "off" },
    source: undefined,
    promotion: undefined,
    forkPullRequest: undefined,
    temporaryFolder: "/tmp",
    dryRun: false,
    remarks: [],
    ...given,
  };
}

export function outcome(end: RunEnd, given: Partial<Outcome> = {}): Outcome {
  return {
    end,
    preflight: {
      verdict: { kind: "allowed", folded: [] },
      findings: { tokenKind: "classic", api: listing("repo, write:packages") },
    },
    metadata: metadataOf(["V1", "latest"]),
    phases: [
      { name: "Preflight", duration: 120 },
      { name: "Build and push", duration: 61_499 },
    ],
    ...given,
  };
}

export function diagnosis(given: Partial<Diagnosis> = {}): Diagnosis {
  return {
    code: "scope-missing",
    title: "The token lacks read:packages",
    problem: "The token cannot push: it lacks `read:packages`.",
    evidence: ["GitHub lists `repo`.", "ghcr.io answered 403."],
    remedies: [
      { action: "Tick the box.", link: "https://github.com/settings/tokens" },
      { action: "Or add this:", snippet: { language: "yaml", text: "permissions:\n  packages: write" } },
    ],
    confidence: "medium",
    alternatives: ["sso-required", "billing"],
    location: undefined,
    ...given,
  };
}

/** Text that tries to be a workflow command, a table's end, a fence, HTML, a link. */
export const HOSTILE = "x\n::error::y%0A | `z ```\n<script>a</script> [b](javascript:c) ![d](e)\n# f";
