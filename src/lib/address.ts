// Secrets in URLs, parsed as docker and git parse them: user and password, and parameters with a secret's name.
import { OTHER_TOKEN, TOKEN, WEB_TOKEN } from "./redact.ts";
import { splitPair } from "./csv.ts";

export type Credential = { user: string; password: string };

const SPLIT_AT_TOKEN = new RegExp(
  `(${[TOKEN, OTHER_TOKEN, WEB_TOKEN].map(({ source }) => source).join("|")})`,
);

/** A piece of an address, and the credentials in it, if there are any. */
type Piece = { text: string; credentials?: readonly Credential[] };

/** Whatever is shorter is found in other words, too. */
const SHORTEST = 6;
/** What stands alone before a host is a name (`git@`), or a token when it is longer than names are. */
const LONGEST_NAME = 20;
/** Users that git's servers ask for beside a token. Source: the documentation of GitHub, GitLab and Bitbucket. */
const KNOWN_USER =
  /^(?:git|oauth2|x-access-token|x-oauth-basic|x-token-auth|gitlab-ci-token|token|user|username|anonymous)?$/i;

/** Parameters of GitLab, of signed addresses of S3, Azure, Google, CloudFront and Akamai, and their kin. Without separators. */
const SECRET_PARAMETER =
  /(?:token|secret|password|passwd|passphrase|pwd|signature|authorization|credentials?|api_?key|access_?key|secret_?key|private_?key)$/;
/** Words that end other words, too: as a word of their own, in snake case. */
const SECRET_WORD = /(?:^|_)(?:sig|auth|jwt|key|pass|pat|code|hmac|bearer|session|hdnts|hdnea)$/;

/** How often an address in an address is looked into, and a text is decoded. */
const DEPTH = 3;

/** An address with `***` for each secret in it. */
export function withoutSecrets(address: string): string {
  return piecesOf(address)
    .map(({ text, credentials }) => (credentials === undefined ? text : "***"))
    .join("");
}

/** The credentials in the addresses of a text, and tokens. What is as short as a word is left out. */
export function credentialsIn(text: string): Credential[] {
  const found = text
    .split(/[\s"<>`]+/)
    .flatMap((word) => [word, ...(word.includes("/") ? addressesIn(word) : [])])
    .flatMap((address) => piecesOf(address))
    .flatMap(({ credentials = [] }) => credentials)
    .flatMap(formsOf)
    .filter(({ password }) => password.length >= SHORTEST);
  return [...new Map(found.map((one) => [`${one.user}\n${one.password}`, one])).values()];
}

/** A program may print the password decoded, or cut where it takes the host to end: `invalid port ":PASSWORD"`. */
function formsOf({ user, password }: Credential): Credential[] {
  const [begin = ""] = password.split(/[/?#]/, 1);
  return [...new Set([password, begin, decode(password)])].map((form) => ({ user, password: form }));
}

const BEGINS_ADDRESS = /^(?:[a-z][a-z0-9+.-]+:\/+|\/\/+)/i;

/** A word cut before each scheme and each `//`, so that each piece holds one address at most. */
function addressesIn(word: string): string[] {
  const cuts: number[] = [0];
  for (const { index } of word.matchAll(/:\/+|\/\/+/g)) {
    let start = index;
    if (word.charAt(index) === ":")
      while (start > (cuts.at(-1) ?? 0) && /[a-z0-9+.-]/i.test(word.charAt(start - 1))) start--;
    if (start > 0) cuts.push(start);
  }
  return cuts.map((start, index) => word.slice(start, cuts[index + 1]));
}

/** Together they are the address again. Source: RFC 3986, appendix B. */
function piecesOf(address: string, depth = DEPTH): Piece[] {
  const [scheme = ""] = BEGINS_ADDRESS.exec(address) ?? [];
  const rest = address.slice(scheme.length);
  const at = userEnd(rest, scheme);
  const behind = rest.slice(Math.max(at, 0));
  const query = behind.search(/[?#;]/);
  const [path, parameters] = query === -1 ? [behind, ""] : [behind.slice(0, query), behind.slice(query)];
  return [
    { text: scheme },
    ...(at === -1 ? [] : [userPiece(rest.slice(0, at), { scheme, path })]),
    ...nestedPieces(path, depth),
    ...parameters.split(/(?=[?&;#])/).flatMap((parameter) => parameterPieces(parameter, depth)),
  ];
}

/** Where the `@` behind a user stands; that before a digest and in an address of mail is none. What is no port is a password, though docker would take its slash for the host's end. */
function userEnd(rest: string, scheme: string): number {
  const end = rest.search(scheme === "" && /^[^@:/?#]*@/.test(rest) ? /[:/?#]/ : /[/?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const at = authority.lastIndexOf("@");
  if (/^(?:docker-image:\/\/)?$/.test(scheme) && /@sha\d+:[^@]*$|(?:^|=)mailto:/i.test(authority)) return -1;
  if (scheme === "") return at !== -1 && /^[^@:]*@|@[\w.[\]-]+(?::|$)/.test(authority) ? at : -1;
  const isPort = /^(?:[^:]*|\[.*\])(?::\d*)?$/.test(authority);
  return at === -1 && !isPort ? rest.lastIndexOf("@") : at;
}

/** SSH sends no password from an address: there a long name, such as AWS's `APKA…`, is a name. */
function userPiece(text: string, { scheme, path }: { scheme: string; path: string }): Piece {
  const colon = text.indexOf(":");
  const [user, password] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  if (password !== "")
    return KNOWN_USER.test(password) && !KNOWN_USER.test(user)
      ? { text, credentials: [{ user: password, password: user }] }
      : { text, credentials: [{ user, password }] };
  return isToken(user, { scheme, path }) ? { text, credentials: [{ user, password: user }] } : { text };
}

/** Git's servers take a token as the user's name. An owner is none: `https://acme@dev.azure.com/acme/app`. */
function isToken(user: string, { scheme, path }: { scheme: string; path: string }): boolean {
  if (SPLIT_AT_TOKEN.test(user)) return true;
  if (/^(?:[a-z0-9.-]+\+)?https?:/i.test(scheme))
    return !KNOWN_USER.test(user) && path.split("/")[1]?.toLowerCase() !== user.toLowerCase();
  return user.length >= LONGEST_NAME && !/^(?:(?:git\+)?ssh:.*|\/*)$/i.test(scheme);
}

/** `&private_token=…`, with the character before it. */
function parameterPieces(parameter: string, depth: number): Piece[] {
  const [name, value = ""] = splitPair(parameter);
  if (value === "") return nestedPieces(parameter, depth);
  if (!isSecretName(decode(name.slice(1)))) return [{ text: `${name}=` }, ...nestedPieces(value, depth)];
  return [{ text: `${name}=` }, { text: value, credentials: [{ user: "", password: value }] }];
}

function isSecretName(name: string): boolean {
  const snake = snakeCase(name);
  return SECRET_PARAMETER.test(snake) || SECRET_WORD.test(snake);
}

/** Tokens, and addresses inside of an address, percent-encoded or not. */
function nestedPieces(text: string, depth: number): Piece[] {
  const decoded = decode(text);
  if (depth === 0 || !/:\/|\/\//.test(decoded)) return tokenPieces(text);
  if (decoded === text) {
    return addressesIn(text).flatMap((piece) =>
      BEGINS_ADDRESS.test(piece) ? piecesOf(piece, depth - 1) : tokenPieces(piece),
    );
  }
  const found = addressesIn(decoded)
    .flatMap((address) => piecesOf(address, depth - 1))
    .flatMap(({ credentials = [] }) => credentials);
  return found.length > 0 ? [{ text, credentials: found }] : tokenPieces(text);
}

function tokenPieces(text: string): Piece[] {
  return text
    .split(SPLIT_AT_TOKEN)
    .map((piece, index) =>
      index % 2 === 0 ? { text: piece } : { text: piece, credentials: [{ user: "", password: piece }] },
    );
}

/** `privateToken`, `X-Amz-Signature` and `token[]` as `private_token`, `x_amz_signature` and `token`. */
function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "")
    .toLowerCase();
}

/** A text may be encoded more than once. */
function decode(text: string, depth = DEPTH): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text || depth === 1 ? decoded : decode(decoded, depth - 1);
  } catch {
    return text;
  }
}
