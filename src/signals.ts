// Signals from outside: the first asks the run to end, a second one hurries it, and neither waits for ever.
import { TIMEOUTS } from "./lib/limits.ts";

/** What a shell makes of each signal: 128 and its number. SIGHUP comes when a terminal is closed. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Name = keyof typeof SIGNALS;

export type SignalSource = {
  process: { on: (name: NodeJS.Signals, take: () => void) => unknown; exit: (code: number) => unknown };
  /** Ends at once what the run is waiting for. */
  hurry: () => void;
};

/** A signal that aborts on SIGINT and SIGTERM; its reason is the signal's name. */
export function stopOnSignals({ process, hurry }: SignalSource): AbortSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => {
    hurry();
    process.exit(exitCodeOf(signal));
  };
  const take = (name: Name) => {
    const isFirst = !signal.aborted;
    controller.abort(name);
    if (!isFirst) hurry();
    // Hard deadline: what is still pending is stuck.
    setTimeout(end, isFirst ? TIMEOUTS.afterFirstSignal : TIMEOUTS.afterSecondSignal).unref();
  };
  for (const name of Object.keys(SIGNALS) as Name[])
    process.on(name, () => {
      take(name);
    });
  return signal;
}

/** Aborted when a run that was stopped has had its time to restore tags. */
export function cleanupDeadline(stop: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  stop.addEventListener("abort", () => setTimeout(abort, TIMEOUTS.undo).unref());
  return controller.signal;
}

/** The exit code of a run that was stopped. */
export function exitCodeOf({ reason }: AbortSignal): number {
  return Object.entries(SIGNALS).find(([name]) => name === reason)?.[1] ?? 1;
}
