// Mints tokens that look real and open nothing, at run time: secret scanners flag a token literal in a file.
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

import type { WorldTokenKind } from "./world.ts";

/** `hex` is the form of before April 2021, `long-installation` the one of `ghs_` since April 2026. */
export type MintKind = WorldTokenKind | "long-installation" | "hex";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The same kind and seed always make the same token. */
export function mint(kind: MintKind, seed: string): string {
  switch (kind) {
    case "classic":
      return checked("ghp_", seed);
    case "oauth":
      return checked("gho_", seed);
    case "user-to-server":
      return checked("ghu_", seed);
    case "refresh":
      return checked("ghr_", seed);
    case "installation":
      return `ghs_${letters(seed, 36)}`;
    case "long-installation":
      return `ghs_${digits(seed, 7)}_${jwt(seed)}`;
    case "fine-grained":
      return `github_pat_${letters(seed, 22)}_${letters(`${seed}/secret`, 59)}`;
    case "hex":
      return createHash("sha1").update(seed).digest("hex");
  }
}

/**
 * CRC-32 of the body in base62, padded to six characters: how `ghp_`, `gho_`, `ghu_` and `ghr_` end
 * (GitHub blog, "Behind GitHub's new authentication token formats").
 */
export function checksum(body: string): string {
  let rest = crc32(body);
  let text = "";
  for (; rest > 0; rest = Math.floor(rest / BASE62.length)) text = BASE62.charAt(rest % BASE62.length) + text;
  return text.padStart(6, "0");
}

function checked(prefix: string, seed: string): string {
  const body = letters(prefix + seed, 30);
  return prefix + body + checksum(body);
}

const bytes = (seed: string, count: number): Buffer =>
  createHash("shake256", { outputLength: count }).update(seed).digest();

const letters = (seed: string, count: number): string =>
  Array.from(bytes(seed, count), (byte) => BASE62.charAt(byte % BASE62.length)).join("");

const digits = (seed: string, count: number): string =>
  Array.from(bytes(seed, count), (byte) => String(1 + (byte % 9))).join("");

/** Of a length with the real ones, about 520 characters together with the prefix. */
function jwt(seed: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: "twin", sub: seed, jti: bytes(seed, 32).toString("hex") };
  return [part({ alg: "RS256", typ: "JWT" }), part(claims), bytes(seed, 256).toString("base64url")].join(".");
}
