// What a program reads: every field in each answer, `null` for what is not known.
import { expect, test } from "@jest/globals";
import { formatCommandJson } from "../../src/cli/json.ts";
import { api, DIGEST, accessRequestFor } from "../run/support/fakes.ts";

test("the JSON of a usage mistake has all fields, the others null", () => {
  expect(JSON.parse(formatCommandJson({ command: "push", exitCode: 2 }))).toEqual({
    command: "push",
    exitCode: 2,
    image: null,
    access: null,
    verdict: null,
    token: null,
    docker: null,
    tags: [],
    digest: null,
    reference: null,
    package: null,
    code: null,
    diagnosis: null,
  });
});

test("the JSON of a push holds what was found out and what was done", () => {
  const told = {
    command: "push",
    exitCode: 0,
    accessRequest: accessRequestFor(),
    source: "CR_PAT",
    verdict: "allowed" as const,
    findings: { tokenKind: "classic" as const, api: api("write:packages") },
    tags: ["ghcr.io/acme/app:v1"],
    digest: DIGEST,
  };
  expect(JSON.parse(formatCommandJson(told))).toMatchObject({
    image: "ghcr.io/acme/app",
    access: "push",
    verdict: "allowed",
    token: {
      source: "CR_PAT",
      kind: "classic",
      login: "octocat",
      scopes: ["write:packages"],
      implied: ["read:packages"],
      expires: null,
    },
    tags: ["ghcr.io/acme/app:v1"],
    digest: DIGEST,
    reference: `ghcr.io/acme/app@${DIGEST}`,
  });
});
