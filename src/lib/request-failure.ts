// A request that failed: why, and whether another try may help.

export type RequestFailure = {
  kind: "request-failure";
  /** A clause: `the registry answered 503`. */
  reason: string;
  /** The registry's own fault may be over in a moment; a refusal stays one. */
  retryable: boolean;
  /** How long the registry asks us to wait, in milliseconds. */
  retryAfter: number | undefined;
};

/** The request did not leave this machine: its host's name could not be looked up, or no route leads there. */
export type UnsentReason = "name" | "route";

export function isRequestFailure(result: { kind: string }): result is RequestFailure {
  return result.kind === "request-failure";
}
