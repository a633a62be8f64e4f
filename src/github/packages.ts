// GitHub's packages API: a package's visibility, and the repository that it is linked to.
import type { PackageDetails, Visibility } from "../access/package-state.ts";
import { parseJson, shortField } from "../lib/json.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import { ownerOf, packageOf } from "../oci/reference.ts";
import type { PackagesApi } from "../ports/github.ts";
import type { Http } from "../ports/http.ts";
import { apiHeaders } from "./api.ts";

const VISIBILITIES: readonly Visibility[] = ["public", "private", "internal"];

/** `owner/name`. Source: GitHub docs, "Username considerations"; a repository's name has letters, digits, `.`, `-`, `_`. */
const REPOSITORY = /^[\w-]{1,100}\/[\w.-]{1,100}$/;

/**
 * Source: GitHub's REST API, "Get a package for a user" and "… for an organization"; the slashes of a package's name
 * are `%2F`. A token that may not ask is answered 403 or 404: then nothing is known.
 */
export function openPackages(http: Http): PackagesApi {
  return {
    async details(token, { image, registry, ownerKind }): Promise<PackageDetails | undefined> {
      if (registry.gitHub === undefined) return undefined;
      const accounts = ownerKind === "User" ? "users" : "orgs";
      const name = encodeURIComponent(packageOf(image));
      const answer = await http({
        method: "GET",
        url: `${registry.gitHub.apiUrl}/${accounts}/${ownerOf(image)}/packages/container/${name}`,
        headers: apiHeaders(token),
        deadline: TIMEOUTS.gitHubApi,
        attempts: ATTEMPTS.once,
        longest: READ_LIMITS.gitHubToken,
      });
      if (answer.kind === "failure" || answer.status !== 200) return undefined;
      const json = parseJson(answer.body);
      const visibility = VISIBILITIES.find((one) => one === shortField(json, "visibility"));
      const repository = shortField(json, "repository", "full_name") ?? "";
      return visibility && { visibility, repository: REPOSITORY.test(repository) ? repository : undefined };
    },
  };
}
