// The nearest word: what somebody meant who mistyped it.

/** The one that differs by one slip of the fingers, or by two in a longer word. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const least = word.length > 5 ? 2 : 1;
  return words
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .filter((one) => one.distance > 0 && one.distance <= least)
    .sort((one, other) => one.distance - other.distance)[0]?.candidate;
}

/** How many letters are put in, left out, changed, or swapped with their neighbour (Damerau and Levenshtein). */
function distance(one: string, other: string): number {
  const row = (length: number) => Array.from({ length }, (_, index) => index);
  const rows = [row(other.length + 1)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const line = [i];
    rows.push(line);
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      line.push(
        Math.min(
          at(i - 1, j) + 1,
          (line[j - 1] ?? 0) + 1,
          at(i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
