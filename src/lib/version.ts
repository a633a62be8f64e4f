// Versions as `1.2.3`, and which of two is the older.

export type Version = `${number}.${number}.${number}`;

/** The first version in a text such as `github.com/docker/buildx v0.29.1 a32761a`; a build of a commit has none. */
export function findVersion(text: string): Version | undefined {
  return /(?<![\w.])v?(\d+\.\d+\.\d+)/.exec(text)?.[1] as Version | undefined;
}

export function isOlder(one: Version, than: Version): boolean {
  const [left, right] = [one, than].map((version) => version.split(".").map(Number));
  const difference = left?.map((number, index) => number - (right?.[index] ?? 0)).find((step) => step !== 0);
  return (difference ?? 0) < 0;
}
