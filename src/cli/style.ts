// How a text looks on a terminal: a few roles, and no colour at all where nobody would see it.

export type Style = Readonly<Record<Role, (text: string) => string>>;

type Role = "strong" | "faint" | "good" | "bad" | "doubtful" | "link";

/** Source: ECMA-48, "SGR - Select Graphic Rendition": how a role begins and how it ends. */
const CODES: Readonly<Record<Role, readonly [on: number, off: number]>> = {
  strong: [1, 22],
  faint: [2, 22],
  good: [32, 39],
  bad: [31, 39],
  doubtful: [33, 39],
  link: [36, 39],
};

const ROLES = Object.keys(CODES) as Role[];

export function styleFor(colours: boolean): Style {
  const paint = (role: Role) => {
    const [on, off] = CODES[role];
    return (text: string) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  };
  return Object.fromEntries(ROLES.map((role) => [role, paint(role)])) as Style;
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
