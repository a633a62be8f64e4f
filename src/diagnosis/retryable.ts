import type { Cause, NetworkTrouble, CauseCode } from "./causes.ts";

// Which causes another try may get over.

/** Whether the registry at `host`, or the way to it, failed for a moment, so that docker may be started once more. */
export function isRegistryFault(cause: Cause, host: string): boolean {
  const isPassing =
    cause.code === "registry-unavailable" ||
    cause.code === "rate-limited" ||
    (cause.code === "network-error" && PASSING.has(cause.trouble));
  return isPassing && (cause.host === undefined || cause.host === host);
}

const PASSING: ReadonlySet<NetworkTrouble> = new Set(["slow", "unreachable"]);

/** What a registry says to the owner of a package that it has made a moment ago, and does not quite know yet. */
export function mayBeJustCreated({ code }: Cause): boolean {
  return MAY_BE_JUST_CREATED.has(code);
}

const MAY_BE_JUST_CREATED: ReadonlySet<CauseCode> = new Set([
  "denied-hidden",
  "package-access-missing",
  "package-not-found-or-private",
  "workflow-permission-missing",
]);
