// Immutable tags: those that must not move to another image once they are there.
import type { PlannedTag } from "./metadata.ts";

export type Immutable =
  | { kind: "none" }
  /** Every tag that stands for one image: whole versions, commits, days. */
  | { kind: "exact" }
  /** Names in which `*` matches anything. */
  | { kind: "matching"; patterns: readonly string[] };

export function isImmutable({ name, floats }: PlannedTag, immutable: Immutable): boolean {
  switch (immutable.kind) {
    case "none":
      return false;
    case "exact":
      return !floats;
    case "matching":
      return immutable.patterns.some((pattern) => matches(pattern, name));
  }
}

/** Piece by piece, each as far to the left as it is found: no pattern takes longer than its own length. */
function matches(pattern: string, name: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
