// Refusals of a deletion: by GitHub's rules, by a scope, and by the role Admin, which hides as "not found".
import { describe, expect, test } from "@jest/globals";
import { diagnoseLog } from "../../src/diagnosis/diagnose-log.ts";
import { parseLog } from "../../src/diagnosis/log/reader.ts";
import type { Diagnosis } from "../../src/diagnosis/diagnosis.ts";
import type { FailureContext } from "../../src/diagnosis/context.ts";
import { failureContext } from "./support/samples.ts";

function explain(log: string, given: Partial<FailureContext>): Diagnosis & { steps: string } {
  const context = failureContext({ operation: undefined, ...given });
  const diagnosis = diagnoseLog(parseLog(log, context.registry.host), context);
  const steps = diagnosis.remedies.map(({ action, link = "" }) => `${action} ${link}`).join("\n");
  return { ...diagnosis, steps };
}

describe("GitHub's own rules blame no token", () => {
  test.each([
    "Error: delete version API failed. You cannot delete the last version of a package.",
    "{'message': 'You cannot delete the last tagged version of a package. You must delete the package instead.'}",
    "Publicly visible package versions with more than 5000 downloads cannot be deleted.",
    "Publicly visible packages with a version with more than 5000 downloads cannot be deleted",
  ])("%s", (log) => {
    const { code, problem, steps } = explain(log, { tokenKind: "installation" });
    expect(code).toBe("delete-refused");
    expect(problem).toContain("the token has no part in that");
    expect(steps).toMatch(/last one with a tag.*5000/s);
  });
});

describe("without the role Admin a package is not found", () => {
  test.each([
    "Error: delete version API failed. Package not found.",
    'The package "app" version id 7 wasn\'t found while trying to delete it; treating as already deleted.',
  ])("by a job: %s", (log) => {
    const { code, problem, steps } = explain(log, { tokenKind: "installation" });
    expect(code).toBe("package-access-missing");
    expect(problem).toContain("no admin role");
    expect(steps).toContain('under "Manage Actions access", with the role Admin');
  });

  test("by a person's token, and a log alone says that it was a deletion", () => {
    const { steps } = explain("Error: delete version API failed. Package not found.", {
      tokenKind: "classic",
    });
    expect(steps).toContain('the role Admin under "Manage access"');
    expect(steps).toContain("scopes=delete:packages,read:packages");
  });
});

test("every scope that a deletion needs is named, and the new token's link has the box", () => {
  const log =
    "delete version API failed. You need at least read:packages and delete:packages scopes to delete it.";
  const { title, steps } = explain(log, { tokenKind: "classic" });
  expect(title).toContain("read:packages and delete:packages");
  expect(steps).toContain("scopes=delete:packages,read:packages");
});

test.each([
  ['denied: permission_denied: write_package, while pushing "ghcr.io/octo/delete-package"', "Write"],
  ["denied: permission_denied: write_package", "Write"],
])("a push is no deletion: %s", (log, role) => {
  expect(explain(log, { tokenKind: "installation" }).steps).toContain(`with the role ${role}`);
});
