// Times the phases of a run, for the summary and for whoever watches.
import type { Ports } from "../../ports/ports.ts";

/** A part of the run and how long it took, in milliseconds. */
export type PhaseTiming = { name: string; duration: number };

export class PhaseTimer {
  readonly phases: PhaseTiming[] = [];
  readonly #ports: Pick<Ports, "clock" | "reporter">;

  constructor(ports: Pick<Ports, "clock" | "reporter">) {
    this.#ports = ports;
  }

  /** Does the work and writes down how long it took, whether it succeeds or not. */
  async time<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const { clock, reporter } = this.#ports;
    const start = clock.now();
    try {
      return await reporter.phase(name, work);
    } finally {
      this.phases.push({ name, duration: clock.now() - start });
    }
  }
}
