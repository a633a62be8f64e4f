// Causes: why a run failed, each with the facts that its advice needs.
import type { Digest } from "./image-reference.ts";
import type { Scope } from "./scope.ts";

export type Cause = TokenCause | AccountCause | PackageCause | RunCause;

/** The token itself will not do. */
export type TokenCause =
  | { code: "token-missing" }
  | { code: "token-malformed"; flaw: string }
  | { code: "token-invalid" }
  | { code: "token-kind-unsupported" }
  | { code: "scope-missing"; missing: readonly Scope[]; proof: ScopeProof };

/** The image's owner does not let it in. */
export type AccountCause =
  | { code: "sso-required"; url: string | undefined }
  | { code: "classic-pat-forbidden" }
  | { code: "ip-not-allowed" }
  | { code: "billing" };

/** The job or the package does not allow it. */
export type PackageCause =
  | { code: "workflow-permission-missing" }
  | { code: "fork-pull-request" }
  | { code: "dependabot" }
  | { code: "wrong-owner" }
  | { code: "package-access-missing" }
  | { code: "package-creation-forbidden" }
  | { code: "package-not-found-or-private" }
  | { code: "denied-hidden" };

/** It is not about rights at all. */
export type RunCause =
  | { code: "registry-unavailable"; reason: string }
  | { code: "check-undecided"; reason: string }
  | { code: "docker-unavailable"; reason: string }
  | { code: "build-command-failed"; output: string }
  | { code: "publication-incomplete"; tags: readonly TagState[] }
  | { code: "interrupted"; signal: string }
  /** `happened` is a clause; `output` is the end of what a command printed, where one did. */
  | { code: "unknown"; happened: string; output: string };

/** `input-invalid` stands beside the causes: it is told before there is a question to ask. */
export type CauseCode = Cause["code"] | "input-invalid";

/** How we know that a scope is missing. */
export type ScopeProof =
  /** GitHub's list neither holds nor implies it. */
  | "list"
  /** The list implies it, and the registry refused all the same. */
  | "registry"
  /** There is no list, and the registry says that the scopes do not match. */
  | "wording"
  /** The list implies it, and the user wants it listed by name. */
  | "strict";

/** A tag as it was read back: the digest that it answers with, or why it has none. */
export type TagState = { tag: string; digest: Digest } | { tag: string; digest: undefined; reason: string };
