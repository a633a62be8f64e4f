// The known word that a mistyped one stands for.
import { distance } from "fastest-levenshtein";

/** The one that differs by one slip of the fingers, or by two in a longer word; nothing for a word that is known. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const most = word.length > 5 ? 2 : 1;
  return words
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, slips: countSlips(word.toLowerCase(), candidate) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .sort((one, other) => one.slips - other.slips)[0]?.candidate;
}

/** Ends a sentence on a word that is unknown: the known word that is meant, else all of them. */
export function onlyOf(words: readonly string[], unknown: string): string {
  const meant = nearestWord(unknown, words);
  return meant === undefined ? `, only ${words.join(", ")}` : `. Did you mean "${meant}"?`;
}

/** Letters that are missing, too many or others; two neighbours that changed places are one slip, too. */
function countSlips(word: string, candidate: string): number {
  const swapped = word
    .split("")
    .slice(1)
    .map((letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2));
  return Math.min(distance(word, candidate), ...swapped.map((one) => distance(one, candidate) + 1));
}
