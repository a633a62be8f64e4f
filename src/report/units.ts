// How long something took, for a person.

/** `0.12 s`, `3.4 s`, `75 s`, from milliseconds. */
export function formatSeconds(duration: number): string {
  const digits = duration < 1000 ? 2 : duration < 10_000 ? 1 : 0;
  return `${(duration / 1000).toFixed(digits)} s`;
}

/** Whether a duration in milliseconds is more than `0.00 s`, so that a person has a use for it. */
export function tookTime(duration: number): boolean {
  return duration >= 5;
}
