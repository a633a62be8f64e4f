// The registry's challenge, read strictly before docker follows it: what two readers could read in two ways is refused.

import { ATTEMPTS, TIMEOUTS } from "../lib/limits.ts";
import { isTransient } from "../lib/retry.ts";
import { isOwnAddress, type RegistryHost } from "../oci/host.ts";
import type { Http } from "../ports/http.ts";

/**
 * Why docker must not be given the token, as a clause; nothing when it may. We send the token to the registry's own
 * host, no matter what a challenge says; docker follows redirects, and sends it to any host that a challenge names. No answer,
 * 5xx and 429 are no reason: docker reports them itself. Source: CNCF distribution, "Token Authentication Specification".
 */
export async function findLoginFlaw(http: Http, registry: RegistryHost): Promise<string | undefined> {
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    deadline: TIMEOUTS.challenge,
    attempts: ATTEMPTS.once,
    headOnly: true,
  });
  if (answer.kind === "failure") return answer.unreadable === true ? withheld(AMBIGUOUS) : undefined;
  const { status, headers } = answer;
  if (isTransient(status)) return undefined;
  if (status >= 300 && status < 400) return withheld(`it redirects logins (${status})`);
  const challenges = parseChallenges(headers["www-authenticate"] ?? "");
  const bearers = challenges?.filter(({ scheme }) => scheme === "bearer") ?? [];
  const realms = bearers.map(({ parameters }) => parameters.get("realm") ?? "").filter(isAddress);
  const foreign = realms.find((realm) => URL.canParse(realm) && !isOwnAddress(registry, realm));
  if (foreign !== undefined)
    return withheld(`it sends logins to ${new URL(foreign).origin}, which is not its own`);
  const isAmbiguous =
    challenges === undefined ||
    bearers.length > 1 ||
    !realms.every((realm) => URL.canParse(realm) && isPlainUrl(realm));
  return isAmbiguous ? withheld(AMBIGUOUS) : undefined;
}

const AMBIGUOUS = "it asks for a login in words that can be read in two ways";

function withheld(why: string): string {
  return `${why}, so that docker was not given the token`;
}

/** `ghcr` is the name of a realm, and no place to send anything to. */
function isAddress(realm: string): boolean {
  return /[^\w. -]/.test(realm);
}

/** Without a user, and without what URL parsers take out or turn round. */
export function isPlainUrl(realm: string): boolean {
  return /^https?:\/\/(?:[a-z0-9.-]+|\[::1\])(?::\d{1,5})?(?:[/?][\w\-./?=&%~:+,]*)?$/i.test(realm);
}

/** `parameters` has its names in lower case. */
export type Challenge = { scheme: string; parameters: ReadonlyMap<string, string> };

/** A header that was sent several times has one line for each. */
const LINE_END = "\n";

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** Printable without a quote or a backslash: readers differ in what they make of an escape. */
const QUOTED = '"[\\t\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]*"';
const SPACE = "[ \\t]*";
/** What is between two commas. Source: RFC 9110, 11.2 and 11.6.1. */
const PARAMETER = new RegExp(`(${TOKEN})${SPACE}=${SPACE}(?:(${TOKEN})|(${QUOTED}))${SPACE}(?=,|$)`, "y");
const SCHEME = new RegExp(`(${TOKEN})(?:${SPACE}(?=,|$)| +)`, "y");
const TOKEN_68 = new RegExp(`[A-Za-z0-9._~+/-]+=*${SPACE}(?=,|$)`, "y");
const SEPARATOR = /[ \t,]*/y;

/** Nothing where a line is no list of challenges, or says one thing twice. */
export function parseChallenges(header: string): readonly Challenge[] | undefined {
  const lines = header.split(LINE_END).map(parseLine);
  return lines.includes(undefined) ? undefined : lines.flatMap((line) => line ?? []);
}

function parseLine(line: string): Challenge[] | undefined {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  for (next(SEPARATOR); at < line.length; next(SEPARATOR)) {
    let parameter = next(PARAMETER);
    if (parameter === null) {
      const [, scheme] = next(SCHEME) ?? [];
      if (scheme === undefined) return undefined;
      challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
      // A scheme alone ends at a comma; after a space comes its first parameter, or its token68.
      if (at >= line.length || line[at] === ",") continue;
      parameter = next(PARAMETER);
      if (parameter === null && next(TOKEN_68) === null) return undefined;
      if (parameter === null) continue;
    }
    const [, name = "", bare, quoted = ""] = parameter;
    const parameters = challenges.at(-1)?.parameters;
    if (parameters === undefined || parameters.has(name.toLowerCase())) return undefined;
    parameters.set(name.toLowerCase(), bare ?? quoted.slice(1, -1));
  }
  return challenges;
}
