// What of a text may be shown: without what has the shape of a secret, and without what a terminal or a runner obeys.
import { plainLine } from "./plain-text.ts";

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

/** The text with each secret as `***`. */
export function redact(text: string): string {
  return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}

/** A line that can be printed anywhere. */
export function presentable(text: string): string {
  return redact(plainLine(text));
}

/** A token of GitHub's that is long enough to be one. */
const TOKEN = /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{20,}/g;

/** Whether a text holds what is shaped like a token of GitHub's. */
export function holdsToken(text: string): boolean {
  return text.search(TOKEN) !== -1;
}

/**
 * What a text holds of somebody's credentials, and the user whose they are: GitHub's tokens, and what stands before
 * the host of an address.
 */
export function credentialsIn(text: string): Credential[] {
  const tokens = text.match(TOKEN) ?? [];
  const addresses = text.matchAll(/:\/\/([^\s/@:]{1,600})(?::([^\s/@]{1,600}))?@/g);
  return [
    ...tokens.map((password) => ({ user: "", password })),
    ...Array.from(addresses, ([, user = "", password]) => ({ user, password: password ?? user })),
  ].filter(({ user, password }) => password.length >= (password === user ? LONGEST_NAME : SHORTEST));
}

export type Credential = { user: string; password: string };

/** Whatever is shorter is found in other words, too. */
const SHORTEST = 6;
/** What stands alone before a host is a name (`git@`), or a token when it is longer than names are. */
const LONGEST_NAME = 20;
