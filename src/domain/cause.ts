// Causes: why a run failed, each with the facts that its advice needs.
import type { Digest } from "./image-reference.ts";
import type { TagMove } from "./tag-move.ts";

export type Cause =
  | TokenCause
  | AccountCause
  | PackageCause
  | ReferenceCause
  | BuildCause
  | BuilderCause
  | BaseImageCause
  | MachineCause
  | RunCause;

/** The token itself will not do. */
export type TokenCause =
  | { code: "token-missing" }
  /** A token that we saw ourselves was not sent anywhere. */
  | { code: "token-malformed"; flaw: string; isOurs: boolean }
  /** Who says so: GitHub's API, which knows, or the registry, whose refusal may have another reason. */
  | { code: "token-invalid"; proof: "github" | "registry" }
  | { code: "token-kind-unsupported" }
  | { code: "scope-missing"; missing: readonly string[]; proof: ScopeProof }
  | { code: "not-logged-in" };

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

/** The name says something else than was meant. `reference` is what was written, where it is known. */
export type ReferenceCause =
  | { code: "tag-not-found"; reference: string | undefined }
  | { code: "tag-immutable"; reference: string | undefined }
  | { code: "reference-invalid"; reference: string | undefined }
  | { code: "registry-missing-from-reference"; reference: string | undefined };

/** The Dockerfile, or what it is built with and for. `output` is the end of what a command printed. */
export type BuildCause =
  | { code: "build-command-failed"; command: string | undefined; output: readonly string[] }
  | { code: "dockerfile-invalid"; flaw: string | undefined }
  | { code: "build-context-missing"; missing: string | undefined }
  | { code: "secret-missing"; secret: string | undefined };

/** What the build is done with and for: buildx, the builder, the platform. */
export type BuilderCause =
  | { code: "platform-unsupported"; where: "builder" | "image" | "command" }
  | { code: "emulation-missing" }
  /** `inputs` ask for what `builder` cannot do: a clause. */
  | { code: "option-unsupported"; inputs: readonly string[]; builder: string }
  | { code: "cache-unsupported"; when: "before the build" | "after the push" }
  | { code: "buildx-missing" }
  /** `lacks` is what this version does not know, as its flag; the versions are buildx's. */
  | { code: "buildx-too-old"; lacks: string; needed: string | undefined; found: string | undefined };

/** Another image, that the build starts from. `image` is its reference, where it is known. */
export type BaseImageCause =
  | { code: "base-image-denied"; image: string | undefined }
  | { code: "base-image-rate-limited"; image: string | undefined };

/** The machine that docker runs on. */
export type MachineCause =
  | { code: "docker-unavailable"; reason: string }
  | { code: "disk-full" }
  | { code: "credential-store-error" }
  /** What went wrong on the way to a host; `host` where it is known. */
  | { code: "network-error"; trouble: NetworkTrouble; host: string | undefined };

export type NetworkTrouble = "name" | "unreachable" | "slow" | "certificate" | "protocol";

/** The registry, or the run as a whole. */
export type RunCause =
  /** `host` where it is another one than the registry that the run is about. */
  | { code: "registry-unavailable"; reason: string; host: string | undefined }
  | { code: "rate-limited"; host: string }
  | { code: "upload-too-large" }
  | { code: "check-undecided"; reason: string }
  /** `digest` is what every tag was to point to. */
  | { code: "publication-incomplete"; digest: Digest; moves: readonly TagMove[] }
  | { code: "interrupted"; signal: string | undefined }
  /** `happened` is a clause, where something did: of a log nobody knows that. `output` is the end of what was printed. */
  | { code: "unknown"; happened: string | undefined; output: readonly string[] };

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
  /** GitHub's REST API refuses. */
  | "api"
  /** The list implies it, and the user wants it listed by name. */
  | "strict";
