// Signs: the words by which a failure is known, and what they mean. A newly seen wording is one row and one test row.
import { BUILD_WORDINGS } from "./sign-build.ts";
import { NETWORK_WORDINGS } from "./sign-network.ts";
import { REGISTRY_WORDINGS } from "./sign-registry.ts";

/** What words mean by themselves; a sign that has a cause's name needs nothing else to name that cause. */
export type Sign = RefusalSign | BuildSign | FaultSign;

/** Said by a registry or by GitHub. */
export type RefusalSign =
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
export type BuildSign =
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
export type FaultSign =
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
export type Wording = { says: readonly string[]; sign: Sign };

/** The first row that fits a line counts. */
export const WORDINGS: readonly Wording[] = [...REGISTRY_WORDINGS, ...BUILD_WORDINGS, ...NETWORK_WORDINGS];

/** What one line means, when it holds a wording that we know. */
export function signOf(line: string): Sign | undefined {
  return wordingOf(line)?.sign;
}

/** The wording that a line holds, the first of the table. One pass over the line, however many wordings there are. */
export function wordingOf(line: string): Wording | undefined {
  const text = `\n${line.toLowerCase()}\n`;
  if (!GATE.test(text)) return undefined;
  let best: Ranked | undefined;
  for (let at = 0; at + KEY_LENGTH <= text.length; at++)
    for (const ranked of BY_BEGIN.get(keyAt(text, at)) ?? [])
      if ((best === undefined || ranked.rank < best.rank) && stands(ranked.wording.says, text, at))
        best = ranked;
  return best?.wording;
}

/** Most lines have no wording's first piece, and one look tells. */
const GATE = new RegExp([...new Set(WORDINGS.map(({ says: [first] }) => literal(first)))].join("|"));

function literal(text = ""): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** A wording and its place in the table. */
type Ranked = { wording: Wording; rank: number };

/** The letters that wordings are found by; none begins with fewer. */
const KEY_LENGTH = 4;

const BY_BEGIN = Map.groupBy(
  WORDINGS.map((wording, rank): Ranked => ({ wording, rank })),
  ({ wording }) => keyAt(wording.says[0] ?? "", 0),
);

/** Four letters as one number. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = at; index < at + KEY_LENGTH; index++) key = Math.imul(key, 131) + text.charCodeAt(index);
  return key;
}

/** Whether the pieces stand in the text in their order, the first one at this place. */
function stands([first = "", ...others]: readonly string[], text: string, at: number): boolean {
  if (!text.startsWith(first, at)) return false;
  let from = at + first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return true;
}

/**
 * How much a sign tells beside others of the same log: a `cause` decides, a `refusal` leaves the reason open, a
 * `fault` may have been got over, a `trace` is worth something only where nothing else is.
 */
export type Weight = "cause" | "refusal" | "fault" | "trace";

const WEIGHTS: Readonly<Partial<Record<Sign, Weight>>> = {
  "anonymous-refused": "refusal",
  "api-forbidden": "refusal",
  "bare-denied": "refusal",
  "hidden-or-missing": "refusal",
  "login-needed": "refusal",
  "package-not-found": "refusal",
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

export function weightOf(sign: Sign): Weight {
  return WEIGHTS[sign] ?? "cause";
}
