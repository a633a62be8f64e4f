// Patience: what the registry is at fault for is tried again, after a wait, and each time it is told.
import { PATIENT, waitBefore } from "../domain/back-off.ts";
import type { Setback } from "../domain/setback.ts";
import type { Ports } from "./ports.ts";

/** No try begins later than this after the first setback of a run, in milliseconds. */
const LONGEST = 5 * 60_000;

/** What somebody tried, what came of it, and, where that was a setback, what it was. */
export type Trial<Result> = {
  /** Completes "trying again …": `to log in`. */
  what: string;
  attempt: (again: boolean) => Promise<Result>;
  setback: (result: Result) => Setback | undefined;
};

/** One run's patience, which all that it tries shares. */
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
    for (let retry = 0; ; retry++) {
      const result = await attempt(retry > 0);
      const found = setback(result);
      if (found?.blame !== "registry" || retry >= this.#retries || this.#ports.stop.aborted) return result;
      const wait = this.#waitAfter(retry, found);
      if (wait === undefined) return result;
      this.#ports.reporter.info(
        `Trying again ${what} in ${(wait / 1_000).toFixed(1)} s, ${retry + 1} of ${this.#retries}. Why: ${found.reason}.`,
      );
      await this.#ports.clock.pause(wait);
    }
  }

  #waitAfter(retry: number, { wait: asked }: Setback): number | undefined {
    const { clock, chance } = this.#ports;
    const now = clock.now();
    this.#since ??= now;
    const wait = waitBefore(retry + 2, { asked, chance: chance() }, PATIENT);
    return wait !== undefined && now + wait - this.#since <= LONGEST ? wait : undefined;
  }
}
