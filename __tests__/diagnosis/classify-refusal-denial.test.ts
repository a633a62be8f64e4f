// The same signature in another context is another cause; what is not known is never guessed.
import { describe, expect, test } from "@jest/globals";
import type { FailureContext } from "../../src/diagnosis/context.ts";
import { classifyDenial } from "../../src/diagnosis/classify-refusal.ts";
import type { RefusalSignature } from "../../src/diagnosis/signatures/signature.ts";
import { DENIALS, job } from "./support/denials.ts";
import { readFailureContext } from "../../src/cli/explain-context.ts";

/** A push to ghcr.io/acme/app of which nothing else is known. */
function around(given: Partial<FailureContext> = {}): FailureContext {
  return {
    ...readFailureContext({ operation: "push", image: "ghcr.io/acme/app" }).context,
    ...given,
  };
}

test.each(DENIALS)("the cause of a refusal: %s (%s)", (...[, signature, given, expected, next]) => {
  const { cause, alternatives } = classifyDenial(signature, around(given));
  expect({ cause: cause.code, next: alternatives[0] }).toEqual({ cause: expected, next });
});

test("the cause itself never stands among its alternatives", () => {
  const kinds = ["none", "app", "classic", "installation", "fine-grained", "unknown"] as const;
  const signs: readonly RefusalSignature[] = [
    "forbidden",
    "login-needed",
    "credential-refused",
    "installation-may-not",
    "hidden-or-missing",
  ];
  for (const tokenKind of kinds)
    for (const signature of signs)
      for (const operation of ["push", "pull", "login", "delete", "build"] as const) {
        const { cause, alternatives } = classifyDenial(signature, around({ tokenKind, operation }));
        expect(alternatives).not.toContain(cause.code);
      }
});

describe("`write_package` where the job has the permission", () => {
  test("never leads to the permission again", () => {
    const { alternatives } = classifyDenial("no-write", around({ ...job, packages: "write" }));
    expect(alternatives).not.toContain("workflow-permission-missing");
  });
});
