// What the runner has no room for: it is left out whole and said, because a piece of a value is another value.
import { RUNNER_LIMITS } from "../lib/limits.ts";

/** `warning`: what was left out, and why; nothing where all of it fits. */
export type Fitted<Value> = { value: Value; warning: string | undefined };

type Texts = Readonly<Record<string, string>>;

/** Variables that Linux can hand to a process: one that is longer lets no later step of the job start. */
export function fitVariables(variables: Texts): Fitted<Texts> {
  const isLong = ([name, value]: [string, string]) =>
    Buffer.byteLength(`${name}=${value}`) >= RUNNER_LIMITS.variable;
  const { kept, left } = split(variables, isLong);
  return { value: kept, warning: warn(left, "longer than 128 KiB, and no later step could start") };
}

/** Outputs are counted together: the longest ones go first, so that the digest and the verdict stay. */
export function fitOutputs(outputs: Texts): Fitted<Texts> {
  const sizes = Object.entries(outputs)
    .map(([name, value]) => ({ name, size: outputSize(value) }))
    .sort((one, other) => other.size - one.size);
  let total = sizes.reduce((sum, { size }) => sum + size, 0);
  const long = new Set<string>();
  for (const { name, size } of sizes) {
    if (total <= RUNNER_LIMITS.outputs) break;
    long.add(name);
    total -= size;
  }
  const { kept, left } = split(outputs, ([name]) => long.has(name));
  const empty = Object.fromEntries(left.map((name) => [name, ""]));
  return {
    value: { ...kept, ...empty },
    warning: warn(left, "too long for the runner, which takes 1 MiB in all"),
  };
}

/** GitHub counts characters of UTF-16, two bytes each. */
function outputSize(value: string): number {
  return 2 * value.length;
}

const SUMMARY_END = "\n\nThe rest is left out: a step's summary has room for 1 MiB.\n";

/** As many sections as there is room for. One that is too long by itself loses its last lines. */
export function fitSummary(summary: string): string {
  if (Buffer.byteLength(summary) <= RUNNER_LIMITS.summary) return summary;
  const room = RUNNER_LIMITS.summary - Buffer.byteLength(SUMMARY_END);
  const sections = takeWhole(summary.split(/\n(?=#{1,6} |<details)/), room);
  const kept = sections === "" ? takeWhole(summary.split("\n"), room) : sections;
  return kept.trimEnd() + SUMMARY_END;
}

/** The first pieces, of which all fit. */
function takeWhole(pieces: readonly string[], room: number): string {
  const kept: string[] = [];
  let left = room;
  for (const piece of pieces) {
    left -= Buffer.byteLength(piece) + 1;
    if (left < 0) break;
    kept.push(piece);
  }
  return kept.join("\n");
}

function split(
  texts: Texts,
  isLong: (entry: [string, string]) => boolean,
): { kept: Texts; left: readonly string[] } {
  const entries = Object.entries(texts);
  const left = entries.filter(isLong).map(([name]) => name);
  return { kept: Object.fromEntries(entries.filter((entry) => !isLong(entry))), left };
}

function warn(names: readonly string[], why: string): string | undefined {
  return names.length === 0 ? undefined : `${names.join(", ")}: ${why}.`;
}
