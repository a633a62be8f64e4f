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

  /** `console.log` and `util.inspect` ask for this one. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "***";
  }
}

/** What docker, curl and we send as `Authorization: Basic …`. */
export function basicCredentials(username: string, token: Secret): Secret {
  return new Secret(base64(`${username}:${token.reveal()}`));
}

/**
 * Every form in which a token can come out of docker, GitHub or the registry: itself and all that others make of it,
 * its base64 (ghcr.io hands that out as its bearer token) and base64(user:token) (docker's `config.json`,
 * `Authorization: Basic`). Longest first, so that a mask never leaves the rest of a longer form behind.
 */
export function encodedForms(token: Secret, username: string): Secret[] {
  const value = token.reveal();
  if (value.trim() === "") return [];
  const forms = [value, value.trim()].flatMap((form) => [...formsOf(form), base64(`${username}:${form}`)]);
  return longestFirst(forms).map((form) => new Secret(form));
}

/** A line of a secret that is shorter than this is too ordinary to be hidden wherever it stands. */
const TELLING_LINE = 8;

/**
 * Every form in which a build can print a secret of its own: the value, all that others make of it, and, as a log is
 * made of lines, each line of a longer one.
 */
export function printedForms(secret: Secret): Secret[] {
  const value = secret.reveal();
  const lines = value.split(/\r?\n/).filter((line) => line.trim().length >= TELLING_LINE);
  const forms = [value, value.trim(), ...lines].flatMap(formsOf);
  return longestFirst(forms.filter((form) => form.trim() !== "")).map((form) => new Secret(form));
}

function longestFirst(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** The value, and what URLs, JSON and base64 make of it. */
function formsOf(value: string): string[] {
  const inside = [0, 1, 2].map((shift) => base64Inside(value, shift));
  return [
    value,
    encodeURIComponent(new TextDecoder().decode(bytesOf(value))),
    JSON.stringify(value).slice(1, -1),
    ...[base64(value), ...inside.filter(({ length }) => length >= TELLING_LINE)].flatMap((text) => [
      text,
      text.replaceAll("+", "-").replaceAll("/", "_"),
    ]),
  ];
}

/**
 * The letters that a value is sure to have in the base64 of a longer text, where `shift` bytes and any number of three
 * more stand before it: a letter holds six bits, and those at both ends may hold bits of a neighbour's.
 */
function base64Inside(value: string, shift: number): string {
  const bits = (shift + bytesOf(value).length) * 8;
  return base64("x".repeat(shift) + value).slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
}

/** A shorter one would be found in any word. */
const SHORTEST = 3;

/** A value without any of these secrets in any of its texts, however deep; its shape stays. */
export function redactSecrets<Value>(value: Value, secrets: readonly Secret[]): Value {
  const forms = secrets.map((secret) => secret.reveal()).filter((text) => text.length >= SHORTEST);
  const hidden = longestFirst(forms);
  const hide = (inner: unknown): unknown => {
    if (typeof inner === "string") return hidden.reduce((text, form) => text.replaceAll(form, "***"), inner);
    if (Array.isArray(inner)) return inner.map(hide);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, deeper]) => [name, hide(deeper)]));
  };
  return hide(value) as Value;
}

function base64(text: string): string {
  return btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(""));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
