// The forms in which a secret can be printed: as it is, encoded, and line by line.
import { parseJson } from "./json.ts";
import { encodeBase64, Secret } from "./secret.ts";

/**
 * Every form in which docker, GitHub or the registry can print a token: itself, its encodings, its base64 (ghcr.io's
 * bearer token) and base64(user:token) (docker's `config.json`, `Authorization: Basic`). Longest first, so that a mask
 * never leaves the rest of a longer form behind.
 */
export function encodedForms(token: Secret, username: string): Secret[] {
  const value = token.reveal();
  if (value.trim() === "") return [];
  const forms = [value, value.trim()].flatMap((form) => [
    ...formsOf(form),
    encodeBase64(`${username}:${form}`),
  ]);
  return longestFirst(forms).map((form) => new Secret(form));
}

/** A part of a secret that is shorter than this is too ordinary to be hidden everywhere. */
const SHORTEST_PART = 8;

/**
 * The runner looks for every mask in every line of the job's log, and each part has up to eleven forms. A service
 * account's key has 40 parts, a chain of certificates with its key 200. Longest first: short parts are the likeliest to be
 * ordinary words.
 */
const MOST_PARTS = 500;

/**
 * Every form in which a build can print a secret of its own: the value, its encodings, and, as a log is made of lines
 * and programs print fields, the longer lines and the longer texts in a value that is JSON.
 */
export function printedForms(secret: Secret): Secret[] {
  const value = secret.reveal();
  const texts = [value, ...textsInJson(value)];
  const parts = texts
    .flatMap((text) => [...(text === value ? [] : [text]), ...text.split(/\r?\n/)])
    .filter((part) => part.trim().length >= SHORTEST_PART);
  const printed = new Set([value, value.trim(), ...longestFirst(parts).slice(0, MOST_PARTS)]);
  const forms = [...printed].flatMap(formsOf).filter((form) => form.trim() !== "");
  return longestFirst(forms).map((form) => new Secret(form));
}

/** The texts of a service account's key, a docker config or GitHub's `toJSON(secrets)`; names are no secrets. */
function textsInJson(json: string): string[] {
  const texts: string[] = [];
  // Not by recursion: the nesting may be deeper than the stack.
  const rest = parseObject(json);
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) rest.push(inner);
    if (typeof value !== "string") continue;
    texts.push(value);
    rest.push(...parseObject(value));
  }
  return texts;
}

/** None where the text is no object and no list. */
function parseObject(text: string): unknown[] {
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  return json === undefined ? [] : [json];
}

/** Each one once. */
export function longestFirst(forms: Iterable<string>): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** The value, and what URLs, JSON and base64 make of it. */
function formsOf(value: string): string[] {
  const inside = [0, 1, 2].map((shift) => base64Inside(value, shift));
  return [
    value,
    encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(value))),
    JSON.stringify(value).slice(1, -1),
    ...[encodeBase64(value), ...inside.filter(({ length }) => length >= SHORTEST_PART)].flatMap((text) => [
      text,
      text.replaceAll("+", "-").replaceAll("/", "_"),
    ]),
  ];
}

/**
 * The letters that a value is sure to have in the base64 of a longer text, where `shift` bytes and any number of three
 * more come before it: a letter holds six bits, and those at both ends may hold bits of a neighbour's.
 */
function base64Inside(value: string, shift: number): string {
  const bits = (shift + new TextEncoder().encode(value).length) * 8;
  return encodeBase64("x".repeat(shift) + value).slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
}
