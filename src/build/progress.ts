// The progress of a build, read from the lines that buildx prints.
import { printableLine } from "../lib/redact.ts";
import { parseProgressLine, type ProgressLine } from "../diagnosis/log/progress-lines.ts";
import { field, list, textField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import { parseDigest, type Digest } from "../oci/reference.ts";

/** A step as BuildKit names it: `[base 2/3] RUN make`, `exporting to image`. */
export type BuildStep = {
  name: string;
  /** The Dockerfile's stage, for a step of the Dockerfile. */
  stage: string | undefined;
  state: "running" | "done" | "cached" | "failed";
  /** When it began, as far as its lines show, in seconds of the reader's clock. */
  begun: number;
  /** How long it took, in seconds by BuildKit. */
  seconds: number;
  /** The last output of a failed step. */
  said: string;
};

export type BuildProgress = {
  add: (chunk: Uint8Array) => void;
  /** Every step that has started, in order. */
  steps: () => readonly BuildStep[];
  /** The image configurations that were made, one a platform; those of attestations may be among them. */
  configs: () => readonly Digest[];
};

const LINE_FEED = 0x0a;

/**
 * Reads `--progress=plain`, which buildx prints without a terminal. A log may hold a gigabyte of programs' output: such
 * lines are recognised by their bytes and never decoded. `now` is a clock in
 * milliseconds.
 */
export function readProgress(now: () => number): BuildProgress {
  const steps = new Map<number, BuildStep>();
  const configs = new Set<Digest>();
  const decoder = new TextDecoder();
  let rest = new Uint8Array(0);

  const take = (bytes: Uint8Array) => {
    if (isOfProgram(bytes)) return;
    const line = parseProgressLine(decoder.decode(bytes).replace(/\r$/, ""));
    if (line === undefined) return;
    const config = line.kind === "status" ? configIn(line.text) : undefined;
    if (config !== undefined && configs.size < READ_LIMITS.platforms) configs.add(config);
    const step = steps.get(line.step);
    const seconds = now() / 1000;
    steps.set(line.step, step === undefined ? begin(line.text, seconds) : goOn(step, line, seconds));
  };
  return {
    add: (chunk) => {
      let begun = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, begun)) {
        const line = chunk.subarray(begun, end);
        take(rest.length === 0 ? line : join(rest, line));
        rest = new Uint8Array(0);
        begun = end + 1;
      }
      if (begun < chunk.length && rest.length < READ_LIMITS.progressLine)
        rest = join(rest, chunk.subarray(begun));
    },
    steps: () => [...steps.values()],
    configs: () => [...configs],
  };
}

/** The image's id is its configuration's digest. Source: moby/buildkit, `exporter/containerimage`; moby, `builder/builder-next/exporter`. */
function configIn(text: string): Digest | undefined {
  return parseDigest(/^(?:exporting config|writing image) (sha256:[0-9a-f]{64})\b/.exec(text)?.[1] ?? "");
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const room = Math.max(0, READ_LIMITS.progressLine - one.length);
  const whole = new Uint8Array(one.length + Math.min(room, other.length));
  whole.set(one);
  whole.set(other.subarray(0, room), one.length);
  return whole;
}

/** `#7 12.34 …`: a program of step 7 printed this after 12.34 seconds. */
function isOfProgram(line: Uint8Array): boolean {
  let at = 1;
  while (isDigit(line[at])) at++;
  if (line[0] !== HASH || line[at] !== SPACE || !isDigit(line[at + 1])) return false;
  for (at++; isDigit(line[at]);) at++;
  return line[at] === DOT && isDigit(line[at + 1]);
}

const [HASH, SPACE, DOT] = [0x23, 0x20, 0x2e];

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function begin(name: string, begun: number): BuildStep {
  return { name, stage: stageOf(name), state: "running", begun, seconds: 0, said: "" };
}

/** `[linux/arm64 base 2/3] RUN make` belongs to `base`; a single stage without a name prints `[2/3]`. */
function stageOf(name: string): string | undefined {
  const [, words] = /^\[((?:\S+ +)*)\d+\/\d+\] /.exec(name) ?? [];
  if (words === undefined) return undefined;
  return (
    words
      .trim()
      .split(/ +/)
      .find((word) => !word.includes("/")) || ONLY_STAGE
  );
}

const ONLY_STAGE = "(the only one)";

function goOn(step: BuildStep, line: ProgressLine, now: number): BuildStep {
  switch (line.kind) {
    case "cached":
      return { ...step, state: "cached" };
    case "done": {
      // A step that is printed again (a base that is pulled later) keeps its longest time.
      const state = step.state === "cached" ? "cached" : "done";
      // Steps that run at once are printed one after the other: the later one began before its first line.
      const begun = Math.min(step.begun, now - line.seconds);
      return { ...step, state, begun, seconds: Math.max(step.seconds, line.seconds) };
    }
    case "error":
      return { ...step, state: "failed", said: line.message };
    case "output":
    case "status":
      return step;
  }
}

export type StageSummary = { name: string; steps: number; cached: number; seconds: number };

/** What people want to know about a successful build. */
export type BuildReport = {
  stages: readonly StageSummary[];
  /** The Dockerfile's steps without `FROM`, and how many came from the cache. */
  steps: number;
  cached: number;
  slowest: readonly BuildStep[];
  /** The longest steps in the order of their start, for the summary's chart. */
  timeline: readonly BuildStep[];
  /** Why a cache export failed, in docker's words. */
  cacheFault: string | undefined;
  /** The image configurations that were made. */
  configs: readonly Digest[];
};

/** The whole build, in seconds. */
export function tookSeconds({ timeline }: Pick<BuildReport, "timeline">): number {
  const begun = timeline[0]?.begun ?? 0;
  return Math.max(0, ...timeline.map((step) => step.begun + step.seconds - begun));
}

const SHOWN = 5;
const DRAWN = 24;

export function summarizeBuild(steps: readonly BuildStep[], configs: readonly Digest[] = []): BuildReport {
  const written = steps.filter(({ stage }) => stage !== undefined);
  const cacheable = written.filter(({ name }) => !/\] FROM /i.test(name));
  const timed = steps
    .filter(({ seconds, state }) => state === "done" && seconds >= 0.1)
    .map((step) => ({ ...step, name: printableLine(step.name) }))
    .toSorted((a, b) => b.seconds - a.seconds);
  const fault = steps.find(({ name, state }) => state === "failed" && name.startsWith("exporting cache"));
  return {
    stages: stagesOf(written),
    steps: cacheable.length,
    cached: countCached(cacheable),
    slowest: timed.slice(0, SHOWN),
    timeline: timed.slice(0, DRAWN).toSorted((a, b) => a.begun - b.begun),
    cacheFault: fault && printableLine(fault.said),
    configs,
  };
}

function stagesOf(steps: readonly BuildStep[]): StageSummary[] {
  const names = [...new Set(steps.flatMap(({ stage }) => stage ?? []))];
  return names.map((name) => {
    const own = steps.filter(({ stage }) => stage === name);
    const seconds = own.reduce((sum, step) => sum + step.seconds, 0);
    return { name, steps: own.length, cached: countCached(own), seconds };
  });
}

function countCached(steps: readonly BuildStep[]): number {
  return steps.filter(({ state }) => state === "cached").length;
}

export type BuildWarning = {
  /** `FromAsCasing: 'as' and 'FROM' keywords' casing do not match` */
  text: string;
  /** The rule's description. */
  detail: string;
  url: string | undefined;
  /** The line of the Dockerfile, counted from 1. */
  line: number | undefined;
};

/** GitHub shows ten warnings per step. */
export const MOST_WARNINGS = 10;

/**
 * The warnings in the metadata of a build, each once: several platforms repeat them.
 * Source: docker/buildx (0.16 and later, with `BUILDX_METADATA_WARNINGS`), moby/buildkit `VertexWarning`, whose texts
 * are in base64.
 */
export function readWarnings(metadata: unknown): readonly BuildWarning[] {
  const warnings = list(field(metadata, "buildx.build.warnings")).flatMap(
    (entry) => readWarning(entry) ?? [],
  );
  const byIdentity = new Map(warnings.map((warning) => [`${warning.line ?? 0} ${warning.text}`, warning]));
  return [...byIdentity.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function readWarning(entry: unknown): BuildWarning | undefined {
  const text = decode(textField(entry, "short") ?? "").replace(/ \(line \d+\)$/, "");
  if (text === "") return undefined;
  const detail = list(field(entry, "detail")).map((line) => decode(String(line)));
  const url = textField(entry, "url");
  const [range] = list(field(entry, "range"));
  const line = field(range, "start", "line");
  return {
    text: printableLine(text),
    detail: printableLine(detail.join(" ")),
    url: url === undefined ? undefined : printableLine(url),
    line: typeof line === "number" && line > 0 ? line : undefined,
  };
}

function decode(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}
