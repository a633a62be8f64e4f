// Secrets in addresses, read as docker and git read them: who stands before the host, and parameters whose name tells.
import { holdsToken, TOKEN } from "./redact.ts";
import { splitPair } from "./csv.ts";

export type Credential = { user: string; password: string };

const SPLIT_AT_TOKEN = new RegExp(`(${TOKEN.source})`);

/** A piece of an address, and the credential that it is, if it is one. */
type Piece = { text: string; credential?: Credential };

/** Whatever is shorter is found in other words, too. */
const SHORTEST = 6;
/** What stands alone before a host is a name (`git@`), or a token when it is longer than names are. */
const LONGEST_NAME = 20;

/** Parameters of GitLab, of signed addresses of S3, Azure, Google and CloudFront, and their kin, in snake case. */
const SECRET_PARAMETER =
  /(?:^|_)(?:token|secret|password|passwd|pwd|sig|signature|auth|jwt|api_?key|access_key|secret_key)$/;

/** An address with `***` for each secret in it. */
export function withoutSecrets(address: string): string {
  return piecesOf(address)
    .map(({ text, credential }) => (credential === undefined ? text : "***"))
    .join("");
}

/** The credentials in the addresses of a text, and GitHub's tokens. What is as short as a word is left out. */
export function credentialsIn(text: string): Credential[] {
  return text
    .split(/[\s"<>`]+/)
    .flatMap(addressesIn)
    .flatMap(piecesOf)
    .flatMap(({ credential }) => credential ?? [])
    .filter(({ user, password }) => password.length >= (password === user ? LONGEST_NAME : SHORTEST));
}

/** A word cut before each scheme, so that each piece holds one address at most. */
function addressesIn(word: string): string[] {
  const cuts: number[] = [0];
  for (let at = word.indexOf("://"); at !== -1; at = word.indexOf("://", at + 3)) {
    let start = at;
    while (start > (cuts.at(-1) ?? 0) && /[a-z0-9+.-]/i.test(word.charAt(start - 1))) start--;
    cuts.push(start);
  }
  return cuts.map((start, index) => word.slice(start, cuts[index + 1]));
}

/** Together they are the address again. Source: RFC 3986, appendix B. */
function piecesOf(address: string): Piece[] {
  const [scheme = ""] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(address) ?? [];
  const rest = address.slice(scheme.length);
  const ends = rest.search(scheme === "" ? /[:/?#]/ : /[/?#]/);
  const authority = ends === -1 ? rest : rest.slice(0, ends);
  const at = authority.lastIndexOf("@");
  const behind = rest.slice(Math.max(at, 0));
  const query = behind.search(/[?#]/);
  const [path, parameters] = query === -1 ? [behind, ""] : [behind.slice(0, query), behind.slice(query)];
  return [
    { text: scheme },
    ...(at === -1 ? [] : [userPiece(authority.slice(0, at), scheme)]),
    ...tokenPieces(path),
    ...parameters.split(/(?=[?&;#])/).flatMap(parameterPieces),
  ];
}

/** SSH sends no password from an address: there a long name, such as AWS's `APKA…`, is a name. */
function userPiece(text: string, scheme: string): Piece {
  const colon = text.indexOf(":");
  const [user, password] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  const isNamed = scheme === "" || /^ssh:/i.test(scheme);
  if (password !== "") return { text, credential: { user, password } };
  const isToken = holdsToken(user) || (user.length >= LONGEST_NAME && !isNamed);
  return isToken ? { text, credential: { user, password: user } } : { text };
}

/** `&private_token=…`, with the character before it. */
function parameterPieces(parameter: string): Piece[] {
  const [name, value = ""] = splitPair(parameter);
  if (value === "" || !SECRET_PARAMETER.test(snakeCase(decode(name.slice(1))))) return tokenPieces(parameter);
  return [{ text: `${name}=` }, { text: value, credential: { user: "", password: value } }];
}

function tokenPieces(text: string): Piece[] {
  return text
    .split(SPLIT_AT_TOKEN)
    .map((piece, index) =>
      index % 2 === 0 ? { text: piece } : { text: piece, credential: { user: "", password: piece } },
    );
}

/** `privateToken` and `X-Amz-Signature` as `private_token` and `x_amz_signature`. */
function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[-. ]/g, "_")
    .toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
