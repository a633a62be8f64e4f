// Setbacks: something that was asked of the registry came to nothing, and whether another try may help.
import type { Cause, CauseCode, NetworkTrouble } from "../diagnosis/causes.ts";
import type { Found, Pointing } from "./tag-state.ts";

export type Setback = {
  kind: "setback";
  /** A clause: `the registry answered 503`. */
  reason: string;
  /** The registry's own fault may be over in a moment; a refusal stays one. */
  blame: "registry" | "refusal";
  /** How long the registry asks us to wait, in milliseconds. */
  wait: number | undefined;
};

export function isSetback(result: { kind: string }): result is Setback {
  return result.kind === "setback";
}

/** Where a tag points, by what came of asking. */
export function pointingOf(answer: Found | Setback): Pointing {
  return isSetback(answer) ? { kind: "unknown", reason: answer.reason } : answer;
}

/** Whether the registry at `host`, or the way to it, failed for a moment, so that docker may be started once more. */
export function isRegistrysFault(cause: Cause, host: string): boolean {
  const isPassing =
    cause.code === "registry-unavailable" ||
    cause.code === "rate-limited" ||
    (cause.code === "network-error" && PASSING.has(cause.trouble));
  return isPassing && (cause.host === undefined || cause.host === host);
}

const PASSING: ReadonlySet<NetworkTrouble> = new Set(["slow", "unreachable"]);

/** What a registry says to the owner of a package that it has made a moment ago, and does not quite know yet. */
export function mayBeNewborns({ code }: Cause): boolean {
  return NEWBORN.has(code);
}

const NEWBORN: ReadonlySet<CauseCode> = new Set([
  "denied-hidden",
  "package-access-missing",
  "package-not-found-or-private",
  "workflow-permission-missing",
]);
