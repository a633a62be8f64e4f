// The words after `surepush push`: tags as people type them, as the rules that the action's input has.

/** A version in full: `v1.0.0`, `1.0.0-rc.1`. Source: Semantic Versioning 2.0.0. */
const VERSION = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

/** A version is its own tag, and `latest` with it where it is the highest one; any other word is a tag or a rule. */
export function tagInput(words: readonly string[], option: string): string {
  const rules = words.map((word) =>
    VERSION.test(word) ? `type=semver,pattern={{raw}},value=${word}` : word,
  );
  return [...rules, option].filter((line) => line !== "").join("\n");
}
