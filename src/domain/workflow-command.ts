// What the runner is told by a line of the log.

/** Data as a command's line holds it. Source: GitHub docs, "Workflow commands"; `@actions/core` does the same. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
