// Back-off: whether an answer is worth another try, and how long to wait before it.

/** The server's own faults, and its "too many". Nothing here is a refusal. */
const TRANSIENT: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** The longest that a run waits because a server asked it to, in milliseconds. */
const PATIENCE = 10_000;

export function isTransient(status: number): boolean {
  return TRANSIENT.has(status);
}

/**
 * Milliseconds to wait before try number `next` (2, 3, …), or nothing when the server wants more patience than a
 * run has. `chance` is a random number from 0 to 1: it spreads those who were all refused at the same moment.
 */
export function waitBefore(next: number, retryAfter: string | undefined, chance: number): number | undefined {
  // A date instead of seconds is allowed, too; nobody was seen to send one.
  const asked = /^\d+(?:\.\d+)?$/.test(retryAfter ?? "") ? Number(retryAfter) * 1000 : undefined;
  if (asked !== undefined) return asked <= PATIENCE ? asked : undefined;
  return 150 * 2 ** (next - 2) * (1 + chance);
}
