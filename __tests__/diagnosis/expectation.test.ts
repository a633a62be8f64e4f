// `expect-package`: a package meets an expectation, does not, or nobody knows; and what is not met has its cause.
import { describe, expect, test } from "@jest/globals";
import type { PackageExpectation, PackageState } from "../../src/access/package-state.ts";
import { checkExpectation } from "../../src/diagnosis/expectation.ts";

type Visibility = PackageState["visibility"];

function check(given: Partial<PackageState>, wanted: PackageExpectation, repository?: string) {
  const image = { host: "ghcr.io", path: "acme/app" };
  const state: PackageState = {
    image,
    visibility: undefined,
    link: { kind: "unknown" },
    ownerKind: undefined,
    ...given,
  };
  return checkExpectation(state, wanted, { repository, isPushed: true });
}

describe("a package that is", () => {
  test.each<[Visibility, PackageExpectation, string]>([
    ["public", "public", "met"],
    ["public", "private", "package-not-private"],
    ["public", "internal", "package-not-internal"],
    ["private", "public", "package-not-public"],
    ["private", "private", "met"],
    ["private", "internal", "package-not-internal"],
    ["internal", "public", "package-not-public"],
    ["internal", "private", "package-not-private"],
    ["internal", "internal", "met"],
    ["not-public", "public", "package-not-public"],
    ["not-public", "private", "unknown"],
    ["not-public", "internal", "unknown"],
    [undefined, "public", "unknown"],
    [undefined, "private", "unknown"],
  ])("%s, and expected to be %s: %s", (visibility, wanted, expected) => {
    const result = check({ visibility }, wanted);
    expect(result.kind === "unmet" ? result.cause.code : result.kind).toBe(expected);
  });
});

describe("a package that is expected to be linked", () => {
  test.each<[string, PackageState["link"], string | undefined, object]>([
    ["is, to this repository", { kind: "linked", repository: "Acme/App" }, "acme/app", { kind: "met" }],
    [
      "is, and no repository is known",
      { kind: "linked", repository: "acme/app" },
      undefined,
      { kind: "met" },
    ],
    [
      "is, to another one",
      { kind: "linked", repository: "acme/old" },
      "acme/app",
      { kind: "unmet", cause: { code: "package-not-linked", linkedTo: "acme/old", isPushed: true } },
    ],
    [
      "is not",
      { kind: "unlinked" },
      "acme/app",
      { kind: "unmet", cause: { code: "package-not-linked", linkedTo: undefined, isPushed: true } },
    ],
    ["nobody knows", { kind: "unknown" }, "acme/app", { kind: "unknown" }],
  ])("%s", (...[, link, repository, expected]) => {
    expect(check({ link }, "linked", repository)).toEqual(expected);
  });
});
