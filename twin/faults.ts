// Makes chosen requests fail or wait: a 503 on the second upload, a connection that resets, a slow manifest.
import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

import type { Answer } from "./answer.ts";
import type { Fault, Spoiling, World } from "./world.ts";

export type Strike = Answer | "reset" | "spared" | Spoiling;

export class Faults {
  readonly #world: World;
  /** Keyed by the fault itself, so that a test may add and drop faults while the twin runs. */
  readonly #seen = new WeakMap<Fault, number>();

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * What becomes of the request: the answer of the first fault that has one, after every delay that hits it.
   * All matching faults count the request, also those that stand behind the one that answers.
   */
  async strike(request: IncomingMessage, stopping: AbortSignal): Promise<Strike> {
    let outcome: Strike = "spared";
    for (const fault of this.#world.faults.filter((fault) => this.#hits(fault, request))) {
      if ("until" in fault) await fault.until;
      else if ("delayMs" in fault) await sleep(fault.delayMs, undefined, { signal: stopping });
      else if (outcome === "spared") outcome = strikeOf(fault);
    }
    return outcome;
  }

  #hits(fault: Fault, { method, url = "", headers }: IncomingMessage): boolean {
    if (fault.method !== undefined && fault.method !== method) return false;
    // `search`, unlike `test`, has no memory: a pattern with the g flag would else miss every other request.
    if (url.search(fault.path) === -1) return false;
    if (fault.agent !== undefined && (headers["user-agent"] ?? "").search(fault.agent) === -1) return false;
    const count = (this.#seen.get(fault) ?? 0) + 1;
    this.#seen.set(fault, count);
    const first = fault.nth ?? 1;
    return count >= first && count < first + (fault.times ?? Infinity);
  }
}

function strikeOf(fault: Exclude<Fault, { delayMs: number } | { until: Promise<unknown> }>): Strike {
  if ("reset" in fault) return "reset";
  if (!("status" in fault)) return fault;
  const { status, headers, body } = fault;
  return { status, ...(headers && { headers }), ...(body !== undefined && { body }) };
}
