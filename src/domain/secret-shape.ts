// Secrets by their shape: what a log may hold, and nobody should be shown.

/** GitHub's tokens, a Basic or Bearer authorization, user and password in an address. Source: GitHub docs, RFC 7617. */
const SHAPES: readonly RegExp[] = [
  /\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{10,}/g,
  /\b(?<=(?:basic|bearer) )[A-Za-z0-9+/=_.~-]{16,}/gi,
  /(?<=:\/\/)[^\s/@]{1,600}(?=@)/g,
];

/** The text with each secret as `***`. */
export function redact(text: string): string {
  return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}
