// Signals from outside: the first asks the run to end, a second one hurries it, and neither waits for ever.

/** What a shell makes of each signal: 128 and its number. SIGHUP comes when a terminal is closed. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Name = keyof typeof SIGNALS;

/**
 * How long a run may take to end, in milliseconds, after one signal and after two. The runner sends SIGINT, 7.5 s later
 * SIGTERM, and kills after 2.5 s more. Source: actions/runner, `ProcessInvoker`.
 */
const PATIENCE = { first: 7_000, second: 2_000 };

export type SignalSource = {
  process: { on: (name: NodeJS.Signals, take: () => void) => unknown; exit: (code: number) => unknown };
  /** Ends at once whatever the run is waiting for. */
  hurry: () => void;
};

/** A signal that aborts when the process is told to end; its reason is the signal's name. */
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
    // Whoever still waits then waits for something that does not end.
    setTimeout(end, isFirst ? PATIENCE.first : PATIENCE.second).unref();
  };
  for (const name of Object.keys(SIGNALS) as Name[])
    process.on(name, () => {
      take(name);
    });
  return signal;
}

/** How long a run that was stopped may go on asking, so as to undo what is half done, in milliseconds. */
const TIDYING = 2_500;

/** Aborted when a run that was stopped has had its time to be tidy. */
export function cleanupDeadline(stop: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  stop.addEventListener("abort", () => setTimeout(abort, TIDYING).unref());
  return controller.signal;
}

/** The exit code of a run that was stopped. */
export function exitCodeOf({ reason }: AbortSignal): number {
  return Object.entries(SIGNALS).find(([name]) => name === reason)?.[1] ?? 1;
}
