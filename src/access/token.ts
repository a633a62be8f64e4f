// A token: a secret whose prefix shows its kind, and whose checksum shows whether it was damaged on its way here.
import { Secret } from "../lib/secret.ts";

export type TokenKind =
  "classic" | "oauth" | "app-user" | "installation" | "fine-grained" | "refresh" | "unknown";

/**
 * What is held out to a registry, by whose it is: an installation token is GitHub Actions' own, or another App's
 * (`app`), which its prefix does not show; `none` is no token at all.
 */
export type HeldToken = TokenKind | "app" | "none";

type Family = { kind: TokenKind; shape: RegExp; checksummed: boolean };

/**
 * GitHub's prefixes. Never judge by length: `ghs_` tokens grew from 40 to about 520 characters in April 2026.
 * Source: GitHub docs, "About authentication to GitHub", and GitHub's blog of 2021-04-05 on token formats
 * (the checksum covers `ghp_ gho_ ghu_ ghr_`).
 */
const FAMILIES: readonly Family[] = [
  { kind: "classic", shape: /^ghp_/, checksummed: true },
  { kind: "oauth", shape: /^gho_/, checksummed: true },
  { kind: "app-user", shape: /^ghu_/, checksummed: true },
  { kind: "refresh", shape: /^ghr_/, checksummed: true },
  { kind: "installation", shape: /^ghs_/, checksummed: false },
  { kind: "fine-grained", shape: /^github_pat_/, checksummed: false },
  // Made before the prefixes came, in April 2021.
  { kind: "classic", shape: /^[0-9a-f]{40}$/, checksummed: false },
];

export type TokenShape = { kind: "empty" } | { kind: "malformed"; flaw: string } | { kind: "whole" };

/** Read once, where the token comes in, and without asking anybody. */
export class Token extends Secret {
  /** Quotes and white space around it do not hide it. */
  readonly kind: TokenKind;
  readonly shape: TokenShape;
  /** Whether GitHub made it, by its prefix: such a token is for GitHub's own hosts only. */
  readonly isGitHub: boolean;

  constructor(text: string) {
    super(text);
    this.kind = familyOf(text.replaceAll(/["'\s]/g, ""))?.kind ?? "unknown";
    this.shape = shapeOf(text);
    this.isGitHub = /^(?:gh[a-z]|github_pat)_/.test(text.trim());
  }
}

export type TokenChecksum = "right" | "wrong" | "none";

/**
 * Whether the last six characters are the checksum of those before them. A wrong one is evidence ("mistyped?"), never
 * a refusal. `crc32` is called only where a token has a checksum.
 */
export async function verifyChecksum(
  token: Token,
  crc32: (text: string) => Promise<number>,
): Promise<TokenChecksum> {
  const text = token.reveal();
  if (familyOf(text)?.checksummed !== true) return "none";
  const [, body = ""] = text.split("_", 2);
  const expected = base62(await crc32(body.slice(0, -6))).padStart(6, "0");
  return expected === body.slice(-6) ? "right" : "wrong";
}

function shapeOf(text: string): TokenShape {
  if (text.trim() === "") return { kind: "empty" };
  const flaw = flawOf(text);
  return flaw === undefined ? { kind: "whole" } : { kind: "malformed", flaw };
}

function familyOf(text: string): Family | undefined {
  return FAMILIES.find(({ shape }) => shape.test(text));
}

function flawOf(text: string): string | undefined {
  if (/[\r\n]$/.test(text)) return "a line end after it";
  if (/[\r\n]/.test(text)) return "a line end inside it";
  if (/\s/.test(text)) return "a space in it";
  if (/^["'`]|["'`]$/.test(text)) return "quotes around it";
  if (/[^\x21-\x7e]/.test(text)) return "a character in it that no token has";
  return undefined;
}

function base62(number: number): string {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const rest = Math.floor(number / 62);
  return (rest > 0 ? base62(rest) : "") + digits.charAt(number % 62);
}
