// Whether a job can sign, as far as event and environment say it: the identity that it has must be true of what it builds.
import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/parse.ts";
import type { RunContext } from "../../src/context/run-context.ts";
import { runContext, SHA } from "../tags/support/samples.ts";
import { inputs, surroundings, tokens, type Written } from "./support/samples.ts";

const VARIABLES: Readonly<Record<string, string>> = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://pipelines.actions.githubusercontent.com/x/idtoken",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token-of-the-job",
};

function signing(context: Partial<RunContext>, variables = VARIABLES, given: Written = {}) {
  const around = surroundings({ context: runContext(context), variable: (name) => variables[name] });
  const result = parseConfig(
    inputs({ sign: "true", push: "true", tags: `edge-${SHA.slice(0, 7)}`, ...given }),
    tokens(),
    around,
  );
  if (result.kind === "problems") throw new Error(JSON.stringify(result.problems));
  return result.config.signing;
}

const UNMERGED = { kind: "unmerged", by: "pull-request" } as const;

describe("a commit that is not merged", () => {
  test.each(["pull_request_target", "workflow_run", "deployment", "deployment_status"])(
    "is not signed under %s, where the job's identity is the default branch's",
    (event) => {
      expect(signing({ event, trust: UNMERGED })).toMatchObject({
        kind: "impossible",
        why: "unmerged-commit",
      });
      expect(signing({ event })).toMatchObject({ kind: "sign" });
    },
  );

  test("is signed under pull_request, whose identity names the pull request", () => {
    expect(signing({ event: "pull_request", trust: UNMERGED })).toMatchObject({ kind: "sign" });
  });
});

test.each([
  "https://evil.example/actions.githubusercontent.com",
  "https://actions.githubusercontent.com.evil.example/",
  "https://actions.githubusercontent.com@evil.example/",
  "http://actions.githubusercontent.com/",
  "http://127.0.0.1/",
])("the secret for the job's identity is not sent to %s", (url) => {
  expect(signing({}, { ...VARIABLES, ACTIONS_ID_TOKEN_REQUEST_URL: url })).toMatchObject({
    kind: "impossible",
    why: "identity-address",
  });
});

describe("what is promoted", () => {
  const digest = `sha256:${"1".repeat(64)}`;
  const promoted = (source: string, sign = "true") =>
    signing({}, VARIABLES, { operation: "promote", source, sign });

  test.each([digest, "ghcr.io/acme/app:main", `ghcr.io/acme/app@${digest}`])(
    "is signed from the repository itself: %s",
    (source) => {
      expect(promoted(source)).toMatchObject({ kind: "sign" });
    },
  );

  test.each([
    "ghcr.io/acme/other:main",
    `ghcr.io/stranger/app@${digest}`,
    "quay.io/acme/app:main",
    "oci-layout://out",
    "oci-archive:image.tar",
    "docker-archive:image.tar",
  ])("is not signed as built by this workflow from elsewhere: %s", (source) => {
    const impossible = { kind: "impossible", why: "foreign-source" };
    expect(promoted(source)).toEqual({ ...impossible, required: true });
    expect(promoted(source, "auto")).toEqual({ ...impossible, required: false });
  });
});
