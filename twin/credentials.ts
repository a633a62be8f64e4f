// Reads who is calling from an Authorization header: nobody, somebody unknown, or the holder of a living token.
import type { PackageAddress, Token, World } from "./world.ts";

export type Caller = { kind: "anonymous" } | { kind: "stranger" } | { kind: "holder"; token: Token };

const ANONYMOUS_MARK = "v1:";

const decode = (base64: string): string => Buffer.from(base64, "base64").toString("utf8");
const encode = (text: string): string => Buffer.from(text).toString("base64");

export function readBasic(header: string | undefined): { user: string; password: string } | undefined {
  const pair = /^basic +(\S+)$/i.exec(header ?? "")?.[1];
  if (pair === undefined) return undefined;
  const [user = "", ...password] = decode(pair).split(":");
  return { user, password: password.join(":") };
}

/** At the exchange: Basic, whose user name counts for nothing (public clients send `x`, `USERNAME`, `oauth2`). */
export function callerOfBasic(world: World, header: string | undefined): Caller {
  const basic = readBasic(header);
  return basic === undefined ? { kind: "anonymous" } : callerOfSecret(world, basic.password);
}

/** At the registry: the bearer token that the exchange gave. */
export function callerOfBearer(world: World, header: string): Caller {
  const text = decode(/^bearer +(\S+)$/i.exec(header)?.[1] ?? "");
  return text.startsWith(ANONYMOUS_MARK) ? { kind: "anonymous" } : callerOfSecret(world, text);
}

/** At GitHub's API: the token itself, behind either word. */
export function callerOfApi(world: World, header: string | undefined): Caller {
  if (header === undefined) return { kind: "anonymous" };
  return callerOfSecret(world, /^(?:bearer|token) +(\S+)$/i.exec(header)?.[1] ?? "");
}

/** ghcr.io hands a personal access token back in base64; clients must take it as opaque all the same. */
export const bearerFor = (token: Token): string => encode(token.value);

/** Seen in public captures as base64 of `v1:OWNER/NAME:SECONDS`; only that it is not a token matters here. */
export const anonymousBearerFor = (asked: readonly PackageAddress[]): string =>
  encode(`${ANONYMOUS_MARK}${asked.map(({ owner, name }) => `${owner}/${name}`).join(" ")}:${Date.now()}`);

function callerOfSecret(world: World, secret: string): Caller {
  const token = world.tokens.find(({ value }) => value === secret);
  return token !== undefined && isAlive(token) ? { kind: "holder", token } : { kind: "stranger" };
}

/** A refresh token is no credential, neither for the API nor for the registry: it only buys other tokens. */
const isAlive = ({ kind, revoked, expires }: Token): boolean =>
  kind !== "refresh" && revoked !== true && (expires === undefined || Date.parse(expires) > Date.now());
