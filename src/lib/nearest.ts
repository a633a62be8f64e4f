// The known word that a mistyped one stands for.

/** The one that differs by one slip of the fingers, or by two in a longer word; nothing for a word that is known. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const most = word.length > 5 ? 2 : 1;
  return words
    .map((candidate) => ({ candidate, slips: countSlips(word.toLowerCase(), candidate, most) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .sort((one, other) => one.slips - other.slips)[0]?.candidate;
}

/** Ends a sentence on a word that is unknown: the known word that is meant, else all of them. */
export function onlyOf(words: readonly string[], unknown: string): string {
  const meant = nearestWord(unknown, words);
  return meant === undefined ? `, only ${words.join(", ")}` : `. Did you mean "${meant}"?`;
}

/**
 * A letter that is missing, too much or another one is a slip, and so are two neighbours that changed places. More than
 * `most` is not counted out.
 */
function countSlips(word: string, candidate: string, most: number): number {
  if (Math.abs(word.length - candidate.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: candidate.length + 1 }, (_, at) => at);
  for (const [at, letter] of word.split("").entries()) {
    const row = [at + 1];
    for (const [column, other] of candidate.split("").entries()) {
      const isSwapped = at > 0 && letter === candidate[column - 1] && word[at - 1] === other;
      row.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + 1,
          (above[column] ?? 0) + (letter === other ? 0 : 1),
          isSwapped ? (before[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, row];
  }
  return above[candidate.length] ?? Infinity;
}
