// The one retry: what may be tried again, after which wait, and how often.
import type { RequestFailure } from "./request-failure.ts";

/** The server's own faults, and its "too many". Nothing here is a refusal. */
const TRANSIENT: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

export function isTransient(status: number): boolean {
  return TRANSIENT.has(status);
}

/** How often and when a failed attempt is repeated; times are in milliseconds. */
export type RetryPolicy = {
  /** Attempts after the first one. */
  retries: number;
  /** The first wait is shorter than this, each further one shorter than twice the last. */
  base: number;
  /** The wait before the first retry is shorter than this, where it differs from `base`. */
  first?: number;
  /** No wait is longer, unless the other side asks for it. */
  cap: number;
  /** The longest wait that the other side may ask for. */
  longestWait: number;
  /** No retry begins later than this after the first failure. */
  window: number;
};

/**
 * Milliseconds to wait before attempt number `next` (2, 3, …); nothing when the other side asks for a longer wait than
 * the policy allows. `asked` is what it asks for. `chance`, from 0 to 1, spreads clients that failed at the same moment
 * over the whole of the wait. Source: AWS Architecture Blog, "Exponential Backoff And Jitter", 2015 ("full jitter").
 */
export function delayBefore(
  next: number,
  { asked, chance }: { asked: number | undefined; chance: number },
  { base, first = base, cap, longestWait }: Omit<RetryPolicy, "retries" | "window">,
): number | undefined {
  if (asked !== undefined) return asked <= longestWait ? asked + chance * base : undefined;
  return chance * (next === 2 ? first : Math.min(cap, base * 2 ** (next - 2)));
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

/** Something that may fail, and be tried again. */
export type RetryTask<Result> = {
  /** Completes "trying again …": `to log in`. */
  what: string;
  /** `number` is 1 for the first attempt. */
  attempt: (number: number) => Promise<Result>;
  /** Nothing when the result is a good one. */
  failure: (result: Result) => Omit<RequestFailure, "kind"> | undefined;
};

export type RetryPorts = {
  /** A random number from 0 to 1. */
  chance: () => number;
  clock: { now(): number; pause(milliseconds: number): Promise<void> };
  /** Called before the wait of each retry; without it retries are silent. */
  reporter?: { info(text: string): void };
  stop: AbortSignal;
};

/** The one retry. All tasks of a budget share the policy's window: a phase of a run has one, and so has a request. */
export class RetryBudget {
  readonly #policy: RetryPolicy;
  readonly #ports: RetryPorts;
  #since: number | undefined;

  constructor(policy: RetryPolicy, ports: RetryPorts) {
    this.#policy = policy;
    this.#ports = ports;
  }

  /** The last result: a good one, or a failure that another attempt would not mend or that there is no time for. */
  async retry<Result>({ what, attempt, failure }: RetryTask<Result>): Promise<Result> {
    for (let number = 1; ; number++) {
      const result = await attempt(number);
      const found = failure(result);
      if (found?.retryable !== true || !(await this.#waitFor(number, what, found))) return result;
    }
  }

  /** Waits before retry `number`; `false` when the policy does not allow it, or the run is stopped. */
  async #waitFor(
    number: number,
    what: string,
    { reason, retryAfter: asked }: Omit<RequestFailure, "kind">,
  ): Promise<boolean> {
    const { chance, clock, reporter, stop } = this.#ports;
    const { retries, window } = this.#policy;
    if (number > retries || stop.aborted) return false;
    const now = clock.now();
    this.#since ??= now;
    const wait = delayBefore(number + 1, { asked, chance: chance() }, this.#policy);
    if (wait === undefined || now + wait - this.#since > window) return false;
    const seconds = (wait / 1_000).toFixed(1);
    reporter?.info(`Trying again ${what} in ${seconds} s, ${number} of ${retries}. Why: ${reason}.`);
    await clock.pause(wait);
    // It may have been stopped meanwhile.
    return !this.#ports.stop.aborted;
  }
}
