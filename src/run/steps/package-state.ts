// The package after the push: can the world pull it, and which repository is it linked to?
import { packageStateOf, type PackageEvidence, type PackageState } from "../../access/package-state.ts";
import type { Config } from "../../config/config.ts";
import type { OwnerKind } from "../../context/run-context.ts";
import { TIMEOUTS } from "../../lib/limits.ts";
import { ownerOf, imagesAt, type Image } from "../../oci/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { PreflightResult } from "./preflight.ts";
import type { TagSnapshot } from "./tags/tag-snapshot.ts";

export type PackageLookup = {
  config: Config;
  preflight: PreflightResult | undefined;
  ports: Pick<Ports, "registry" | "packages" | "clock">;
};

/**
 * Asks beside the build, and after it only for a package that this run made: the result is called once the tags are
 * published. Without a snapshot nothing is pushed, and no request is made. What is
 * not known within a second is left out: nothing here delays a push that went well.
 */
export function lookAtPackages(
  lookup: PackageLookup,
  snapshot: Promise<Pick<TagSnapshot, "justCreated">> | undefined,
): () => Promise<readonly PackageState[]> {
  const looks = imagesOf(lookup).map((image) => ({
    image,
    early: snapshot?.then((before) => (before.justCreated(image) ? undefined : ask(image, lookup))),
  }));
  return () =>
    Promise.all(
      looks.map(async ({ image, early }) =>
        stateWithin((await early) ?? ask(image, lookup), { image, exists: true }, lookup),
      ),
    );
}

/** The same for a check, which knows that a package exists where it was allowed to pull it. */
export function lookAtPackagesNow(lookup: PackageLookup): Promise<readonly PackageState[]> {
  const exists = lookup.config.accessRequest.access === "pull";
  return Promise.all(
    imagesOf(lookup).map((image) => stateWithin(ask(image, lookup), { image, exists }, lookup)),
  );
}

/** Only GitHub's packages have a visibility and a repository. */
function imagesOf({ config: { accessRequest, destinations } }: PackageLookup): readonly Image[] {
  return accessRequest.registry.gitHub === undefined
    ? []
    : imagesAt(destinations, accessRequest.registry.host);
}

type Answers = { [Name in "anonymous" | "details"]: Promise<PackageEvidence[Name]> };

/** At most three requests: an anonymous token, a pull with it, and GitHub's packages API with GitHub's own token. */
function ask(image: Image, { config, preflight, ports }: PackageLookup): Answers {
  const { accessRequest, credentials } = config;
  const address = { ...accessRequest, image, ownerKind: ownerKindOf(image, config, preflight) };
  return {
    anonymous: ports.registry.askAnonymously(image),
    details: ports.packages.details(credentials.token, address),
  };
}

async function stateWithin(
  answers: Answers,
  { image, exists }: Pick<PackageEvidence, "image" | "exists">,
  { config, preflight, ports }: PackageLookup,
): Promise<PackageState> {
  const late = ports.clock.wait(TIMEOUTS.packageState).then(() => undefined);
  const [anonymous, details] = await Promise.all([
    Promise.race([answers.anonymous, late]),
    Promise.race([answers.details, late]),
  ]);
  const known = ownerKindOf(image, config, preflight);
  return packageStateOf({
    image,
    anonymous,
    details,
    // The owner's kind was unknown: the organisation's list was read, and has the package.
    ownerKind: known ?? (details && "Organization"),
    exists,
    seesRepository: seesRepository(config, preflight),
  });
}

/** The event and GitHub's answer to the token may show whose the image is. */
function ownerKindOf(
  image: Image,
  { context: { repository } }: Config,
  preflight: PreflightResult | undefined,
): OwnerKind | undefined {
  const isOwner = (login: string | undefined) => login?.toLowerCase() === ownerOf(image);
  if (isOwner(repository?.owner) && repository?.ownerKind !== undefined) return repository.ownerKind;
  const api = preflight?.findings.api;
  return api?.kind === "accepted" && isOwner(api.login) ? "User" : undefined;
}

/** A token that cannot see a private repository may be answered as if no package were linked to it. */
function seesRepository({ context }: Config, preflight: PreflightResult | undefined): boolean {
  const { api, tokenKind } = preflight?.findings ?? {};
  const scopes = api?.kind === "accepted" && api.grant.kind === "listed" ? api.grant.scopes : undefined;
  return (
    tokenKind === "installation" || scopes?.has("repo") === true || context.repository?.isPrivate === false
  );
}
