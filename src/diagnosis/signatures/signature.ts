// Signatures: what the words of a failure mean by themselves, and how much they weigh.
/** What words mean by themselves. A signature with a cause's name needs nothing else to name that cause. */
export type Signature = RefusalSignature | BuildSignature | FaultSignature;

/** Said by a registry or by GitHub. */
export type RefusalSignature =
  | "billing"
  /** GitHub refuses to delete a version or a package. */
  | "delete-refused"
  /** The job may not ask GitHub for a token that says who it is, or may not write attestations. */
  | "identity-refused"
  /** A signature or an attestation is looked for that does not exist. */
  | "not-signed"
  /** The client looked for a login and found none. */
  | "no-credentials"
  | "classic-pat-forbidden"
  | "ip-not-allowed"
  | "rate-limited"
  | "sso-required"
  | "tag-immutable"
  | "tag-not-found"
  | "token-malformed"
  | "token-missing"
  | "upload-too-large"
  /** The credential itself is not taken. */
  | "credential-refused"
  /** The same, in words that ghcr.io also uses during outages. */
  | "user-not-authenticated"
  /** The same by a status alone, at the endpoint that looks at nothing else. */
  | "exchange-refused"
  | "scopes-do-not-match"
  /** GitHub's API says which scope it wants. */
  | "scope-named"
  | "no-write"
  | "no-read"
  | "no-create"
  | "installation-may-not"
  | "installation-may-not-read"
  | "owner-elsewhere"
  /** GitHub's REST API: the job, a fine-grained token, any token may not. */
  | "integration-may-not"
  | "fine-grained-may-not"
  | "api-forbidden"
  /** There was no login, and one is needed. */
  | "anonymous-refused"
  | "login-needed"
  /** What was asked for is private or missing, or access is denied. */
  | "hidden-or-missing"
  | "package-not-found"
  /** Docker Hub's words for a name that has no registry before it. */
  | "insufficient-scope"
  /** A denial without a reason, in one word or in a status alone. */
  | "bare-denied"
  | "forbidden"
  | "unauthorized"
  /** How `/v2/` answers everybody who has not logged in: no refusal at all. */
  | "challenge";

/** Said by docker, BuildKit or another builder, of the build and of the machine. */
export type BuildSignature =
  | "base-image-rate-limited"
  | "build-command-failed"
  | "build-context-missing"
  /** The builder itself does not start. */
  | "builder-unavailable"
  /** The connection to the builder broke in mid-build: the builder ended, or the daemon whose own it is. */
  | "builder-lost"
  | "buildx-missing"
  | "buildx-too-old"
  | "cache-unsupported"
  | "credential-store-error"
  | "disk-full"
  | "docker-unavailable"
  /** BuildKit could not fetch the context, or a named one, from its git repository. */
  | "git-context-failed"
  /** The system does not let a client read or write the file with its logins. */
  | "login-file-refused"
  /** Client and daemon do not speak the same version of docker's API. */
  | "docker-version-mismatch"
  | "dockerfile-invalid"
  /** BuildKit knows a stage whose name is nearly the one that was not found. */
  | "stage-misspelt"
  /** The Dockerfile itself is not there. */
  | "dockerfile-missing"
  | "emulation-crashed"
  | "interrupted"
  /** What stopped the run, where its line says so. */
  | "stopped-by-limit"
  | "stopped-by-newer-run"
  | "stopped-by-person"
  /** The runner went away, or was told to. */
  | "runner-lost"
  /** A process was ended by force: by the kernel for lack of memory, or by what stopped the run. */
  | "killed"
  | "local-image-missing"
  | "manifest-list-nested"
  /** A registry takes no manifest of this kind. */
  | "manifest-rejected"
  /** The address of a request has no owner in it. */
  | "name-without-owner"
  | "out-of-memory"
  /** One of docker's own commands names a file that is not there. */
  | "path-missing"
  | "platform-unsupported"
  | "policy-denied"
  | "reference-invalid"
  | "secret-missing"
  /** The runner was lost, and says that it may have lacked memory. */
  | "runner-starved"
  /** A program for another kind of processor was started. */
  | "exec-format"
  /** The cache's own store did not take it. */
  | "cache-not-written";

/** Trouble on the way, or of the other side. */
export type FaultSignature =
  | "server-fault"
  /** The registry does not know a part that was pushed a moment ago. */
  | "blob-unknown"
  /** A status of the 400s, of which nothing else is known. */
  | "rejected"
  | "connection-broken"
  | "name-unresolved"
  | "unreachable"
  /** A proxy on the way does not pass the request on. */
  | "proxy-refused"
  | "too-slow"
  | "certificate"
  | "protocol";

/**
 * One wording: pieces that stand on one line in this order, in lower case, with anything between them. A line feed
 * in a piece is the line's begin or end. There is no expression here that could run wild on a hostile text.
 */
export type Pattern = {
  pieces: readonly string[];
  signature: Signature;
  /** The words say what failed and not why: a code or a status on the same line says more. */
  isGeneral?: true;
};

/**
 * How much a signature weighs beside others of the same log: a `cause` decides, a `refusal` leaves the reason open, a
 * `fault` may have been got over, a `trace` is worth something only where nothing else is.
 */
export type Weight = "cause" | "refusal" | "fault" | "trace";

const WEIGHTS: Readonly<Partial<Record<Signature, Weight>>> = {
  "anonymous-refused": "refusal",
  "api-forbidden": "refusal",
  "bare-denied": "refusal",
  "hidden-or-missing": "refusal",
  "login-needed": "refusal",
  "buildx-missing": "refusal",
  "buildx-too-old": "refusal",
  "package-not-found": "refusal",
  "tag-not-found": "refusal",
  forbidden: "refusal",
  unauthorized: "refusal",
  "blob-unknown": "fault",
  "builder-unavailable": "refusal",
  "cache-not-written": "fault",
  "git-context-failed": "trace",
  "local-image-missing": "fault",
  "connection-broken": "fault",
  "name-unresolved": "fault",
  "server-fault": "fault",
  "too-slow": "fault",
  certificate: "fault",
  protocol: "fault",
  "proxy-refused": "fault",
  unreachable: "fault",
  challenge: "trace",
  rejected: "trace",
  "path-missing": "trace",
  "runner-lost": "trace",
  "runner-starved": "trace",
  "stopped-by-limit": "trace",
  "stopped-by-newer-run": "trace",
  "stopped-by-person": "trace",
  killed: "trace",
  "not-signed": "trace",
  interrupted: "trace",
};

export function weightOf(signature: Signature): Weight {
  return WEIGHTS[signature] ?? "cause";
}
