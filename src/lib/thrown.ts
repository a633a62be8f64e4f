// What was thrown, as text. Anything can be thrown.

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** With the stack, which helps to find the fault. */
export function formatThrown(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
