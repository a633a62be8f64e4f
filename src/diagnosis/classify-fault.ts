// Names the cause of a fault: trouble on the way to a host, of the host itself, or of the store of a cache.
import type { Cause } from "./causes/index.ts";
import type { NetworkTrouble } from "./advice/network-trouble.ts";
import type { FailureContext } from "./context.ts";
import { certainCause, likelyCause, type Failure } from "./failure.ts";
import { isAnotherRegistry } from "./log/hosts.ts";
import type { LogMatch } from "./log/match.ts";
import type { FaultSignature } from "./signatures/signature.ts";

/** The host is the one that the line names, or the registry's in a step that only speaks to the registry. */
export function classifyFault(
  signature: FaultSignature,
  { facts, phase, text }: LogMatch,
  context: FailureContext,
): Failure {
  const host = facts.host ?? (phase === "push" || context.isRun ? context.registry.host : undefined);
  const unavailable = (reason: string): Cause => ({ code: "registry-unavailable", reason, host });
  const unreached = (trouble: NetworkTrouble): Cause => ({ code: "network-error", trouble, host });
  switch (signature) {
    case "server-fault":
      return certainCause(unavailable("it answered with an error of its own"));
    case "blob-unknown":
      // GitHub's registry says so in bad moments; others where an index names what they do not take.
      return isAnotherRegistry(host, context.registry.host)
        ? likelyCause({ code: "attestation-unsupported", host }, "registry-unavailable")
        : certainCause(unavailable("it answered with an error of its own"));
    case "rejected":
      return certainCause({
        code: "registry-rejected",
        host: host ?? context.registry.host,
        status: facts.status ?? 400,
        words: text,
      });
    case "connection-broken":
      return likelyCause(unavailable("the connection to it broke"), "network-error");
    case "name-unresolved":
      return certainCause(unreached("name"));
    case "certificate":
      return certainCause(unreached("certificate"));
    case "protocol":
      return certainCause(unreached("protocol"));
    case "unreachable":
      return likelyCause(unreached("unreachable"), "registry-unavailable");
    case "proxy-refused":
      return certainCause(unreached("proxy"));
    case "too-slow":
      return likelyCause(unreached("slow"), "registry-unavailable");
  }
}
