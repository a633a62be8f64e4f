// What a release is: numbers between dots, in one order for git tags and published tags alike.

export type Release = {
  /** As it is written, without a `v` and without build metadata. */
  text: string;
  /** As many as are written, each without leading zeros. */
  numbers: readonly string[];
  /** PEP 440's `1!`. */
  epoch: string;
  /** Semantic versioning's build metadata, PEP 440's local version: what follows a `+`. */
  build: string | undefined;
};

const RELEASE = /^v?((?:(\d+)!)?(\d+(?:\.\d+)*))(?:\+([\w.-]+))?$/i;

/** Semantic, calendar and zero-padded versions, of any count of numbers; nothing where the text is no release. */
export function parseRelease(text: string): Release | undefined {
  const [, whole, epoch = "0", numbers, build] = RELEASE.exec(text) ?? [];
  if (whole === undefined || numbers === undefined) return undefined;
  return { text: whole, numbers: numbers.split(".").map(withoutZeros), epoch: withoutZeros(epoch), build };
}

/**
 * Below zero when the first one is lower. A plain version is above every one with build metadata, and a version with
 * dots above every bare number, which is as likely a day or the number of a run. Missing numbers are zeros.
 */
export function compareReleases(one: Release, other: Release): number {
  return (
    Number(isPlain(one)) - Number(isPlain(other)) ||
    Number(hasDots(one)) - Number(hasDots(other)) ||
    compareNumber(one.epoch, other.epoch) ||
    compareNumbers(one.numbers, other.numbers) ||
    compareNumbers(numbersIn(one.build), numbersIn(other.build))
  );
}

/** Releases that are higher by as little as can be, in each of the numbers; zero-padded where this one is. */
export function nextReleases({ text, numbers }: Release): Release[] {
  const before = text.slice(0, text.indexOf("!") + 1);
  const written = text.slice(before.length).split(".");
  return numbers.flatMap((number, place) => {
    const next = written.map((part, at) => {
      if (at < place) return part;
      const raised = at === place ? String(BigInt(number) + 1n) : "0";
      return part.startsWith("0") ? raised.padStart(part.length, "0") : raised;
    });
    return parseRelease(before + next.join(".")) ?? [];
  });
}

function isPlain({ build }: Release): boolean {
  return build === undefined;
}

export function hasDots({ numbers }: Release): boolean {
  return numbers.length > 1;
}

function compareNumbers(one: readonly string[], other: readonly string[]): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const compared = compareNumber(one[at] ?? "0", other[at] ?? "0");
    if (compared !== 0) return compared;
  }
  return 0;
}

/** By their digits: a day with its seconds is above what a number holds exactly. */
function compareNumber(one: string, other: string): number {
  return one.length - other.length || Number(one > other) - Number(one < other);
}

function numbersIn(build: string | undefined): string[] {
  return (build?.match(/\d+/g) ?? []).map(withoutZeros);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}
