// Retries: what may be tried again, after which wait, and how often.
import type { RequestFailure } from "./request-failure.ts";

/** The server's own faults, and its "too many". Nothing here is a refusal. */
const TRANSIENT: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

export function isTransient(status: number): boolean {
  return TRANSIENT.has(status);
}

/** How patient somebody is; all in milliseconds. */
export type BackOff = {
  /** The first wait is shorter than this, each further one shorter than twice the last. */
  base: number;
  /** No wait is longer, unless the other side asks for it. */
  cap: number;
  /** The longest wait that the other side may ask for. */
  longest: number;
};

/** Of a question before the build: somebody is waiting for the answer. */
export const SHORT_BACK_OFF: BackOff = { base: 300, cap: 3_000, longest: 10_000 };
/** Of a publication: what was built in minutes is worth some seconds more. */
export const LONG_BACK_OFF: BackOff = { base: 1_000, cap: 20_000, longest: 60_000 };

/**
 * Milliseconds to wait before try number `next` (2, 3, …), or nothing when more patience is asked for than there is.
 * `asked` is the wait that the other side asks for. `chance`, from 0 to 1, spreads those who failed at the same moment
 * over the whole of the wait. Source: AWS Architecture Blog, "Exponential Backoff And Jitter", 2015 ("full jitter").
 */
export function delayBefore(
  next: number,
  { asked, chance }: { asked: number | undefined; chance: number },
  { base, cap, longest }: BackOff,
): number | undefined {
  if (asked !== undefined) return asked <= longest ? asked + chance * base : undefined;
  return chance * Math.min(cap, base * 2 ** (next - 2));
}

/** What Go's durations count in, in milliseconds. Source: Go's documentation of `time.ParseDuration`. */
const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};
const DURATION = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/;

/**
 * A `Retry-After` in milliseconds: seconds, a date (RFC 9110), or a duration as Go prints it, which is what ghcr.io
 * writes (`880.092µs`). `now` is the time in milliseconds since 1970. Nothing when it is none of these.
 */
export function parseRetryAfter(text: string, now: number): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1_000;
  // Node reads a header as Latin-1, in which the two bytes of `µ` are two characters.
  const duration = text.replace("Â", "");
  if (DURATION.test(duration)) {
    const parts = duration.matchAll(/(\d+(?:\.\d+)?)([a-zµμ]+)/g);
    return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  }
  const date = /^[A-Z][a-z]{2}, \d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The wait that a registry asks for in words: `toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute`. */
export function findRetryAfter(text: string): number | undefined {
  const [, found] = /\bretry-after: ?(\d[^\s,;"]{0,40})/i.exec(text) ?? [];
  return found === undefined ? undefined : parseRetryAfter(found, 0);
}

/** No try begins later than this after the first setback, in milliseconds. */
const LONGEST = 5 * 60_000;

/** What somebody tried, what came of it, and, where that was a setback, what it was. */
export type RetryTask<Result> = {
  /** Completes "trying again …": `to log in`. */
  what: string;
  attempt: () => Promise<Result>;
  failure: (result: Result) => RequestFailure | undefined;
};

/** What a retry needs of the run around it. */
export type RetryPorts = {
  /** A random number from 0 to 1. */
  chance: () => number;
  clock: { now(): number; pause(milliseconds: number): Promise<void> };
  reporter: { info(text: string): void };
  stop: AbortSignal;
};

/** The patience of one phase of a run, which all that it tries shares. */
export class RetryBudget {
  readonly #retries: number;
  readonly #ports: RetryPorts;
  #since: number | undefined;

  constructor(retries: number, ports: RetryPorts) {
    this.#retries = retries;
    this.#ports = ports;
  }

  /** The last result: a good one, or one that another try would not better. */
  async retry<Result>({ what, attempt, failure }: RetryTask<Result>): Promise<Result> {
    for (let retry = 1; ; retry++) {
      const result = await attempt();
      const found = failure(result);
      if (found?.retryable !== true || !(await this.#mayTryAgain(what, found, retry))) return result;
    }
  }

  /** Waits, and says why; not when there is no patience left, or the run is stopped. */
  async #mayTryAgain(
    what: string,
    { reason, retryAfter: asked }: RequestFailure,
    retry: number,
  ): Promise<boolean> {
    const { chance, clock, reporter, stop } = this.#ports;
    if (retry > this.#retries || stop.aborted) return false;
    const now = clock.now();
    this.#since ??= now;
    const wait = delayBefore(retry + 1, { asked, chance: chance() }, LONG_BACK_OFF);
    if (wait === undefined || now + wait - this.#since > LONGEST) return false;
    const seconds = (wait / 1_000).toFixed(1);
    reporter.info(`Trying again ${what} in ${seconds} s, ${retry} of ${this.#retries}. Why: ${reason}.`);
    await clock.pause(wait);
    // It may have been stopped in the meantime.
    return !this.#ports.stop.aborted;
  }
}
