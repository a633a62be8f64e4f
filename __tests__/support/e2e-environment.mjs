// Prints what each run of a failed end-to-end test printed: CI's log is all that is left of it.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { TestEnvironment } from "jest-environment-node";

/** Of each run. What went wrong is at its end. */
const LINES = 80;

export default class extends TestEnvironment {
  #runs = [];
  #remember = (run) => this.#runs.push(run);

  async setup() {
    await super.setup();
    // Core modules are the same ones inside and outside of the tests' context, and so is this channel.
    subscribe("surepush:run", this.#remember);
  }

  async teardown() {
    unsubscribe("surepush:run", this.#remember);
    await super.teardown();
  }

  handleTestEvent({ name, test }) {
    if (name === "test_start") this.#runs = [];
    if (name !== "test_done" || test.errors.length === 0) return;
    for (const [index, { exitCode, text }] of this.#runs.entries()) {
      const lines = text.trimEnd().split("\n").slice(-LINES);
      process.stderr.write(
        `\n● ${test.name}: run ${index + 1} of ${this.#runs.length}, exit code ${exitCode}\n  ${lines.join("\n  ")}\n`,
      );
    }
  }
}
