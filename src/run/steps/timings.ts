// Times the phases of a run, for the summary and for the reporter.
import type { Ports } from "../../ports/ports.ts";
import type { PhaseTiming } from "../../ports/reporter.ts";

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
    reporter.phaseStarted(name);
    try {
      return await work();
    } finally {
      const timing = { name, duration: clock.now() - start };
      this.phases.push(timing);
      reporter.phaseEnded(timing);
    }
  }
}
