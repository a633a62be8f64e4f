// Holds a package against what the input `expect-package` wants it to be.
import {
  isSameRepository,
  type PackageExpectation,
  type PackageState,
  type Visibility,
} from "../access/package-state.ts";
import type { PackageStateCause } from "./causes/package-state.ts";

export type ExpectationResult =
  { kind: "met" } | { kind: "unknown" } | { kind: "unmet"; cause: PackageStateCause };

/** `repository` is the run's own, as `owner/name`: a package of another repository is not linked to it. */
export type ExpectationContext = { repository: string | undefined; isPushed: boolean };

export function checkExpectation(
  { visibility, link }: PackageState,
  expectation: PackageExpectation,
  context: ExpectationContext,
): ExpectationResult {
  return expectation === "linked"
    ? checkLink(link, context)
    : checkVisibility(visibility, expectation, context.isPushed);
}

function checkLink(
  link: PackageState["link"],
  { repository, isPushed }: ExpectationContext,
): ExpectationResult {
  switch (link.kind) {
    case "unknown":
      return { kind: "unknown" };
    case "unlinked":
      return { kind: "unmet", cause: { code: "package-not-linked", linkedTo: undefined, isPushed } };
    case "linked":
      return isSameRepository(link.repository, repository)
        ? { kind: "met" }
        : { kind: "unmet", cause: { code: "package-not-linked", linkedTo: link.repository, isPushed } };
  }
}

function checkVisibility(
  found: PackageState["visibility"],
  wanted: Visibility,
  isPushed: boolean,
): ExpectationResult {
  if (found === undefined || (found === "not-public" && wanted !== "public")) return { kind: "unknown" };
  if (found === wanted) return { kind: "met" };
  return { kind: "unmet", cause: { code: `package-not-${wanted}`, found, isPushed } as PackageStateCause };
}
