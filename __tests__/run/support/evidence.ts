// What GitHub and the registry answer, as evidence.
import type { ApiEvidence, RegistryEvidence } from "../../../src/access/evidence.ts";

/** GitHub's answer to a token with these scopes; without a list, that of a token that has none to list. */
export function api(scopes?: string): ApiEvidence {
  return {
    kind: "accepted",
    login: "octocat",
    grant:
      scopes === undefined
        ? { kind: "unlisted", reason: "only classic and OAuth tokens have them" }
        : { kind: "listed", scopes: new Set(scopes.split(", ")) },
    expires: undefined,
    ssoUrl: undefined,
  };
}

export const ALLOWED: RegistryEvidence = { kind: "accepted", step: "push probe", status: 202 };
export const REFUSED: RegistryEvidence = {
  kind: "refused",
  step: "token exchange",
  status: 403,
  message: "denied",
};
export const SILENT: RegistryEvidence = {
  kind: "silent",
  step: "token exchange",
  reason: "it answered 503",
};
