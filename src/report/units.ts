// Durations, sizes and counts, for a person.

/** `0.12 s`, `3.4 s`, `75 s`, from milliseconds. */
export function formatSeconds(duration: number): string {
  const digits = duration < 1000 ? 2 : duration < 10_000 ? 1 : 0;
  return `${(duration / 1000).toFixed(digits)} s`;
}

/** Whether a duration in milliseconds is more than `0.00 s`, so that a person has a use for it. */
export function tookTime(duration: number): boolean {
  return duration >= 5;
}

/** `61.5 s`, from seconds, as BuildKit writes them. */
export function formatTenths(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

/** Decimal units, as registries and `docker images` show them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${["B", "kB", "MB", "GB"][power] ?? ""}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
