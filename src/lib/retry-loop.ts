// Patience: what the registry is at fault for is tried again, after a wait, and each time it is told.
import { PATIENT, waitBefore } from "./retry.ts";
import type { Setback } from "../oci/request-failure.ts";
import type { Ports } from "../ports/ports.ts";

/** No try begins later than this after the first setback, in milliseconds. */
const LONGEST = 5 * 60_000;

/** What somebody tried, what came of it, and, where that was a setback, what it was. */
export type Trial<Result> = {
  /** Completes "trying again …": `to log in`. */
  what: string;
  attempt: () => Promise<Result>;
  setback: (result: Result) => Setback | undefined;
};

/** The patience of one phase of a run, which all that it tries shares. */
export class Patience {
  readonly #retries: number;
  readonly #ports: Pick<Ports, "chance" | "clock" | "reporter" | "stop">;
  #since: number | undefined;

  constructor(retries: number, ports: Pick<Ports, "chance" | "clock" | "reporter" | "stop">) {
    this.#retries = retries;
    this.#ports = ports;
  }

  /** The last result: a good one, or one that another try would not better. */
  async persist<Result>({ what, attempt, setback }: Trial<Result>): Promise<Result> {
    for (let retry = 1; ; retry++) {
      const result = await attempt();
      const found = setback(result);
      if (found?.blame !== "registry" || !(await this.#mayTryAgain(what, found, retry))) return result;
    }
  }

  /** Waits, and says why; not when there is no patience left, or the run is stopped. */
  async #mayTryAgain(what: string, { reason, wait: asked }: Setback, retry: number): Promise<boolean> {
    const { chance, clock, reporter, stop } = this.#ports;
    if (retry > this.#retries || stop.aborted) return false;
    const now = clock.now();
    this.#since ??= now;
    const wait = waitBefore(retry + 1, { asked, chance: chance() }, PATIENT);
    if (wait === undefined || now + wait - this.#since > LONGEST) return false;
    const seconds = (wait / 1_000).toFixed(1);
    reporter.info(`Trying again ${what} in ${seconds} s, ${retry} of ${this.#retries}. Why: ${reason}.`);
    await clock.pause(wait);
    // It may have been stopped in the meantime.
    return !this.#ports.stop.aborted;
  }
}
