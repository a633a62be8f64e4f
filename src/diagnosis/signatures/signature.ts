// Signs: what the words of a failure mean by themselves, and how much they tell.
/** What words mean by themselves; a sign that has a cause's name needs nothing else to name that cause. */
export type Signature = RefusalSignature | BuildSignature | FaultSignature;

/** Said by a registry or by GitHub. */
export type RefusalSignature =
  | "billing"
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
  /** The same, in words that ghcr.io also has for a moment of weakness. */
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
  /** Nobody was logged in, and somebody has to be. */
  | "anonymous-refused"
  | "login-needed"
  /** What was asked for is private or not there, or the one who asks may not. */
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
  | "buildx-missing"
  | "buildx-too-old"
  | "cache-unsupported"
  | "credential-store-error"
  | "disk-full"
  | "docker-unavailable"
  | "dockerfile-invalid"
  | "interrupted"
  | "platform-unsupported"
  | "reference-invalid"
  | "secret-missing"
  /** A program for another kind of processor was started. */
  | "exec-format"
  /** The cache's own store did not take it. */
  | "cache-not-written";

/** Trouble on the way, or of the other side. */
export type FaultSignature =
  | "server-fault"
  | "connection-broken"
  | "name-unresolved"
  | "unreachable"
  | "too-slow"
  | "certificate"
  | "protocol";

/**
 * One wording: pieces that stand on one line in this order, in lower case, with anything between them. A line feed
 * in a piece is the line's begin or end. There is no expression here that could run wild on a hostile text.
 */
export type Pattern = { pieces: readonly string[]; signature: Signature };

/**
 * How much a sign tells beside others of the same log: a `cause` decides, a `refusal` leaves the reason open, a
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
  "cache-not-written": "fault",
  "connection-broken": "fault",
  "name-unresolved": "fault",
  "server-fault": "fault",
  "too-slow": "fault",
  certificate: "fault",
  protocol: "fault",
  unreachable: "fault",
  challenge: "trace",
  interrupted: "trace",
};

export function weightOf(signature: Signature): Weight {
  return WEIGHTS[signature] ?? "cause";
}
