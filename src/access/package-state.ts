// A package: who can pull it, and which repository it is linked to, as far as that could be learnt.
import type { OwnerKind } from "../context/run-context.ts";
import type { Image } from "../oci/reference.ts";
import type { RegistryEvidence } from "./evidence.ts";

/** Source: GitHub's REST API, "Get a package for an organization", `visibility`. */
export type Visibility = "public" | "private" | "internal";

/** What GitHub's packages API says. `repository` is `owner/name`, or nothing where the answer has none. */
export type PackageDetails = { visibility: Visibility; repository: string | undefined };

/** The repository that a package takes its access list from, and whose workflows may push to it. */
export type PackageLink = { kind: "linked"; repository: string } | { kind: "unlinked" } | { kind: "unknown" };

export type PackageState = {
  image: Image;
  /** `not-public`: private or internal, and GitHub's API did not say which. Nothing where it is not known. */
  visibility: Visibility | "not-public" | undefined;
  link: PackageLink;
  ownerKind: OwnerKind | undefined;
};

export type PackageEvidence = {
  image: Image;
  /** The registry's answer to a pull without any login. */
  anonymous: RegistryEvidence | undefined;
  details: PackageDetails | undefined;
  ownerKind: OwnerKind | undefined;
  /** Whether the package is known to exist: the registry refuses a stranger in the same words where there is none. */
  exists: boolean;
  /** Whether the token would see the repository that the package may be linked to. */
  seesRepository: boolean;
};

/** What is claimed of a package; two answers that contradict each other claim nothing. */
export function packageStateOf(evidence: PackageEvidence): PackageState {
  const { image, ownerKind } = evidence;
  return { image, visibility: visibilityOf(evidence), link: linkOf(evidence), ownerKind };
}

function visibilityOf({
  anonymous,
  details,
  ownerKind,
  exists,
}: PackageEvidence): PackageState["visibility"] {
  if (anonymous?.kind === "accepted") return "public";
  // A package that is known to exist and is not found says nothing: the registry may need a moment to know it.
  const isRefused = anonymous?.kind === "refused" && !(exists && anonymous.status === 404);
  if (details !== undefined)
    return isRefused && details.visibility === "public" ? undefined : details.visibility;
  if (!isRefused || !exists) return undefined;
  // Only an organisation has internal packages.
  return ownerKind === "User" ? "private" : "not-public";
}

function linkOf({ details, seesRepository }: PackageEvidence): PackageLink {
  if (details === undefined) return { kind: "unknown" };
  if (details.repository !== undefined) return { kind: "linked", repository: details.repository };
  return { kind: seesRepository ? "unlinked" : "unknown" };
}

/** What the input `expect-package` can ask for. */
export type PackageExpectation = Visibility | "linked";

/** GitHub's names know no upper and lower case. Where no repository is known, any will do. */
export function isSameRepository(linked: string, repository: string | undefined): boolean {
  return repository === undefined || linked.toLowerCase() === repository.toLowerCase();
}
