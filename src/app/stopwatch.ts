// Times the phases of a run, for the summary.
import type { Clock } from "./ports.ts";

/** A part of the run and how long it took, in milliseconds. */
export type Phase = { name: string; duration: number };

export class Stopwatch {
  readonly phases: Phase[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Does the work and writes down how long it took, whether it succeeds or not. */
  async time<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const start = this.#clock.now();
    try {
      return await work();
    } finally {
      this.phases.push({ name, duration: this.#clock.now() - start });
    }
  }
}
