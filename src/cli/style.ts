// How a text looks on a terminal: a few roles, and no colour where it would not be seen.
import { styleText } from "node:util";

/** What each role looks like, in `styleText`'s words. */
const LOOKS = {
  strong: "bold",
  faint: "dim",
  good: "green",
  bad: "red",
  doubtful: "yellow",
  link: "cyan",
} as const;

type Role = keyof typeof LOOKS;

export type Style = Readonly<Record<Role, (text: string) => string>>;

export function styleFor(colours: boolean): Style {
  const paint = (role: Role) => (text: string) =>
    // Whether the stream has colours is decided already: it may be standard error, which `styleText` does not look at.
    colours ? styleText(LOOKS[role], text, { validateStream: false }) : text;
  return {
    strong: paint("strong"),
    faint: paint("faint"),
    good: paint("good"),
    bad: paint("bad"),
    doubtful: paint("doubtful"),
    link: paint("link"),
  };
}

/**
 * Colours on a terminal only, and not where `NO_COLOR` holds anything, or the terminal has none.
 * Source: no-color.org.
 */
export function wantsColours(
  isTerminal: boolean,
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTerminal && !NO_COLOR && TERM !== "dumb";
}
