// Traces of a secret: every form in which it could get out, and where it did.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A text by the name of the place where it was found. */
export type Places = Readonly<Record<string, string>>;

/** So much of a secret in one piece is as good as all of it, in characters. */
const PIECE = 16;

/**
 * Itself and each piece of it, what a URL and JSON make of it, and its base64 wherever it stands in what was encoded:
 * behind a user name, say, which moves it by one or two bytes.
 */
export function formsOf(secret: string): ReadonlyMap<string, string> {
  const forms = new Map([
    ["itself", secret],
    ["in a URL", encodeURIComponent(secret)],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in hexadecimal", Buffer.from(secret).toString("hex")],
  ]);
  for (let at = 0; at + PIECE <= secret.length; at += PIECE / 2)
    forms.set(`in part, from ${at}`, secret.slice(at, at + PIECE));
  for (const shift of [0, 1, 2]) {
    const core = base64Core(secret, shift);
    forms.set(`in base64, moved by ${shift}`, core);
    forms.set(`in base64 for URLs, moved by ${shift}`, core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return forms;
}

/** The letters of the base64 that are the secret's alone, with `shift` other bytes before it. */
function base64Core(secret: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  const begin = Math.ceil((shift * 8) / 6);
  const end = Math.floor((bytes.length * 8) / 6);
  return bytes.toString("base64").slice(begin, end);
}

/** `NAME stands in PLACE, FORM`, for every secret in every place. */
export function tracesOf(secrets: Readonly<Record<string, string>>, places: Places): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => {
    const forms = [...formsOf(secret)];
    return Object.entries(places).flatMap(([place, text]) => {
      const found = forms.find(([, form]) => text.includes(form));
      return found === undefined ? [] : [`${name} stands in ${place}, ${found[0]}`];
    });
  });
}

/** Every file under a folder, by its path from there. */
export function filesUnder(folder: string): Places {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const files = paths.filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}
