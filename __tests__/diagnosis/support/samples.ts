// Samples of the domain's values, each whole and ordinary; a test changes what it is about.
import { failureContextOf, NOT_ASKED, type FailureContext } from "../../../src/diagnosis/context.ts";
import type { ApiEvidence, RegistryEvidence } from "../../../src/access/evidence.ts";
import { registryHost } from "../../../src/oci/host.ts";
import type { AccessContext, AccessRequest } from "../../../src/access/request.ts";
import { parseScopes } from "../../../src/access/scopes.ts";

/** A push of `acme/app` to its default branch. */
export function context(given: Partial<AccessContext> = {}): AccessContext {
  return {
    event: "push",
    repository: { owner: "Acme", name: "App", ownerKind: "Organization" },
    head: "own",
    dependabot: false,
    ...given,
  };
}

export function question(given: Partial<AccessRequest> = {}): AccessRequest {
  return {
    access: "push",
    image: { host: "ghcr.io", path: "acme/app" },
    registry: registryHost("ghcr.io", {}),
    context: context(),
    scopeCheck: "auto",
    ...given,
  };
}

/** A person's token, and an organisation's image. */
export function failureContext(given: Partial<FailureContext> = {}): FailureContext {
  return {
    ...failureContextOf(question(), { api: NOT_ASKED, tokenKind: "classic" }),
    ownerKind: "Organization",
    ...given,
  };
}

type Accepted = Extract<ApiEvidence, { kind: "accepted" }>;

/** GitHub accepts the token and sends this list of scopes. */
export function listing(scopes: string, given: Partial<Accepted> = {}): Accepted {
  return {
    kind: "accepted",
    login: "octocat",
    grant: { kind: "listed", scopes: parseScopes(scopes) },
    expires: undefined,
    ssoUrl: undefined,
    ...given,
  };
}

/** GitHub accepts the token, which has no list of scopes. */
export const UNLISTED: Accepted = listing("", { grant: { kind: "unlisted", reason: "an App's token" } });
export const UNKNOWN_TO_GITHUB: ApiEvidence = { kind: "rejected", status: 401, message: "Bad credentials" };
export const GITHUB_SILENT: ApiEvidence = { kind: "silent", reason: "no answer in time" };

export const ALLOWED: RegistryEvidence = { kind: "accepted", step: "push probe", status: 202 };
export const SILENT: RegistryEvidence = { kind: "silent", step: "push probe", reason: "it answered 503" };

export function refused(message: string): RegistryEvidence {
  return { kind: "refused", step: "token exchange", status: 403, message };
}
