// A machine without a network: neither the registry nor GitHub's API could be asked.
import type { UnsentReason } from "../../lib/request-failure.ts";
import type { Advice } from "../causes/record.ts";
import { isOnOwnMachine, type FailureContext } from "../context.ts";
import type { Remedy } from "./remedies.ts";

/** `unsent`: the registry was not asked. One host alone may have trouble of its own; two of them have this machine in common. */
export function isOffline(
  { api, registry }: FailureContext,
  { host, unsent }: { host: string | undefined; unsent?: UnsentReason | undefined },
): boolean {
  const isOfRegistry = host === undefined || host === registry.host;
  return isOfRegistry && unsent !== undefined && api.kind === "silent" && api.unsent !== undefined;
}

/** Source: GitHub docs, "Using a proxy server with self-hosted runners"; Node's documentation, `http.Agent`, `proxyEnv`. */
export function adviseOffline(context: FailureContext): Advice {
  const { api, registry } = context;
  const isOwn = isOnOwnMachine(context);
  const machine = isOwn ? "This machine" : "This runner";
  const verb = api.kind === "silent" && api.unsent === "name" ? "look up" : "reach";
  const ask: Remedy = {
    action: isOwn
      ? "Ask the registry by hand: any answer says that the way is free, and 401 is the right one."
      : "Is it a runner of your own? Ask the registry in a step before: any answer says that the way is free, and 401 is the right one.",
    snippet: { language: "sh", text: `curl -I https://${registry.host}/v2/` },
  };
  const proxy: Remedy = isOwn
    ? {
        action: "Behind a proxy? Then name it (Surepush reads this with Node 24.5 or newer):",
        snippet: { language: "sh", text: "export HTTPS_PROXY=http://PROXY:PORT" },
      }
    : {
        action: "Behind a proxy? Then set HTTPS_PROXY where the runner is started, and for its docker, too.",
      };
  return {
    title: `${machine} cannot ${verb} ${registry.host}`,
    problem: `${machine} cannot ${verb} ${registry.host}, nor GitHub's API. Is it online?`,
    ...(context.checksum === "wrong" && {
      evidence: ["The token's checksum is wrong, too: it looks truncated or mistyped. Copy it anew."],
    }),
    remedies: isOwn
      ? [ask, proxy]
      : [
          { action: "Run the job again: a hosted runner without a network is rare, and soon replaced." },
          ask,
          proxy,
        ],
  };
}
