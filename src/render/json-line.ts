// JSON as one line that a log or a terminal can hold: what they would obey is escaped, and a program reads the same.
import { plain } from "../domain/plain-text.ts";

export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value);
  // All that `plain` would change stands inside of a text, where JSON has a second spelling for every letter.
  return plain(json) === json ? json : json.replaceAll(/(?<=##)\[|[^\x20-\x7e]/g, spell);
}

function spell(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
