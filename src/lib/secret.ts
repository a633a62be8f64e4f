// A secret: it prints as `***` however it is printed, and only `reveal()` gives it away.

export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The secret itself. Call it only where the value leaves for docker, GitHub or the registry. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return "***";
  }

  toJSON(): string {
    return "***";
  }

  /** Called by `console.log` and `util.inspect`. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "***";
  }
}

/** What docker, curl and we send as `Authorization: Basic …`. */
export function basicCredentials(username: string, token: Secret): Secret {
  return new Secret(encodeBase64(`${username}:${token.reveal()}`));
}

/** Of the text in UTF-8, as docker encodes it. */
export function encodeBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** A text in UTF-8; nothing where it is no base64, or no text. */
export function decodeBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As many arguments as a call takes on any stack. */
const PIECE = 8 * 1024;
