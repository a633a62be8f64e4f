// JSON from outside: it may be anything, and is read field by field.
import { READ_LIMITS } from "./limits.ts";

/** A body as JSON, or nothing when it is none, or is nested so deeply that to write it again would exhaust the stack. */
export function parseJson(body: Uint8Array | string): unknown {
  try {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    return isDeeperThan(text, READ_LIMITS.jsonDepth) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDeeperThan(text: string, deepest: number): boolean {
  let [depth, isText] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isText && character === "\\") at++;
    else if (character === '"') isText = !isText;
    else if (!isText && (character === "[" || character === "{") && ++depth > deepest) return true;
    else if (!isText && (character === "]" || character === "}")) depth--;
  }
  return false;
}

/** A field of a value that may be anything; a path of names goes deeper. */
export function field(value: unknown, ...[name, ...rest]: [string, ...string[]]): unknown {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  const [next, ...others] = rest;
  return next === undefined ? found : field(found, next, ...others);
}

/** The same where only a text that is not empty will do. */
export function textField(value: unknown, ...path: [string, ...string[]]): string | undefined {
  const found = field(value, ...path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The same for what a person is to read: no name and no sentence is longer than a page's line or two. */
export function shortField(value: unknown, ...path: [string, ...string[]]): string | undefined {
  return textField(value, ...path)?.slice(0, READ_LIMITS.shownField);
}

/** A value as a list; anything else is an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as an object by names; anything else, a list too, is an empty one. */
export function record(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : {};
}
