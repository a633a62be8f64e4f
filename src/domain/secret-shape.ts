// What of a log may be shown: without what has the shape of a secret, and without what a terminal or a runner obeys.

/**
 * GitHub's tokens and the begin of their base64, what stands behind a name that tells, an authorization, what stands
 * before the host of an address. Source: GitHub docs; RFC 7617 and 6750; docker's config.json.
 */
const SHAPES: readonly RegExp[] = [
  /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{10,}/g,
  /(?<=(?:auth|password|passwd|secret|sig|signature|token)(?:=|"\s{0,3}:\s{0,3}"))[^\s"'&]{6,}/gi,
  /(?<=(?:basic|bearer)[ "']{1,4})[A-Za-z0-9+/=_.~-]{16,}/gi,
  /Z2h[a-z0-9]X[A-Za-z0-9+/=_-]{10,}/g,
  /(?<=token )[0-9a-f]{40}/gi,
  /(?<= (?:-p|--password) )[^\s]{6,}/g,
  /(?<=:\/\/)[^\s/@]{1,600}(?=@)/g,
];

/** Controls but the tab, marks that turn the direction of writing, and letters without width. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\x00-\x08\x0a-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text with each secret as `***`. */
export function redact(text: string): string {
  return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}

/** A line that can be printed anywhere: the runner takes `##[command]` even in the middle of a line. */
export function presentable(text: string): string {
  return redact(text.replaceAll(CONTROLS, "")).replaceAll("##[", "## [");
}

/** Whether a text holds what is shaped like a token of GitHub's. */
export function holdsToken(text: string): boolean {
  return /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{20,}/.test(text);
}
