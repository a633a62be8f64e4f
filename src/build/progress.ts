// The progress of a build, read from the lines that buildx prints for people anyway.
import { printableLine } from "../lib/redact.ts";
import { parseProgressLine, type ProgressLine } from "../diagnosis/log/progress-lines.ts";
import { field, list, textField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";

/** A step as BuildKit names it: `[base 2/3] RUN make`, `exporting to image`. */
export type BuildStep = {
  name: string;
  /** The Dockerfile's stage, for a step that stands in it. */
  stage: string | undefined;
  state: "running" | "done" | "cached" | "failed";
  seconds: number;
  /** What a failed step said last. */
  said: string;
};

export type BuildProgress = {
  add: (chunk: Uint8Array) => void;
  /** Every step that has begun, in order. */
  steps: () => readonly BuildStep[];
};

/** Reads `--progress=plain`, which is what buildx prints where nobody has a terminal. */
export function readProgress(): BuildProgress {
  const steps = new Map<number, BuildStep>();
  const decoder = new TextDecoder();
  let rest = "";

  const take = (text: string) => {
    const line = parseProgressLine(text);
    if (line === undefined) return;
    const step = steps.get(line.step);
    steps.set(line.step, step === undefined ? begin(line.text) : goOn(step, line));
  };
  return {
    add: (chunk) => {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
      rest = (lines.pop() ?? "").slice(0, READ_LIMITS.progressLine);
      for (const line of lines) take(line);
    },
    steps: () => [...steps.values()],
  };
}

function begin(name: string): BuildStep {
  return { name, stage: stageOf(name), state: "running", seconds: 0, said: "" };
}

/** `[linux/arm64 base 2/3] RUN make` stands in `base`; a Dockerfile with one stage and no name for it has `[2/3]`. */
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

function goOn(step: BuildStep, line: ProgressLine): BuildStep {
  switch (line.kind) {
    case "cached":
      return { ...step, state: "cached" };
    case "done": {
      // A step that is announced again (a base that is pulled later on) counts with its longest time.
      const state = step.state === "cached" ? "cached" : "done";
      return { ...step, state, seconds: Math.max(step.seconds, line.seconds) };
    }
    case "error":
      return { ...step, state: "failed", said: line.message };
    case "output":
    case "status":
      return step;
  }
}

export type StageSummary = { name: string; steps: number; cached: number; seconds: number };

/** What a person wants to know of a build that went well. */
export type BuildReport = {
  stages: readonly StageSummary[];
  /** The Dockerfile's steps that could come from the cache, and those that did; a `FROM` is none of them. */
  steps: number;
  cached: number;
  slowest: readonly BuildStep[];
  /** Why a cache could not be written, in docker's own words. */
  cacheFault: string | undefined;
};

const SHOWN = 5;

export function summarizeBuild(steps: readonly BuildStep[]): BuildReport {
  const written = steps.filter(({ stage }) => stage !== undefined);
  const cacheable = written.filter(({ name }) => !/\] FROM /i.test(name));
  const timed = steps.filter(({ seconds, state }) => state === "done" && seconds >= 0.1);
  const fault = steps.find(({ name, state }) => state === "failed" && name.startsWith("exporting cache"));
  return {
    stages: stagesOf(written),
    steps: cacheable.length,
    cached: countCached(cacheable),
    slowest: timed
      .toSorted((a, b) => b.seconds - a.seconds)
      .slice(0, SHOWN)
      .map((step) => ({ ...step, name: printableLine(step.name) })),
    cacheFault: fault && printableLine(fault.said),
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
  /** The rule in a sentence. */
  detail: string;
  url: string | undefined;
  /** The line of the Dockerfile, the first one being 1. */
  line: number | undefined;
};

/** More would bury what matters; GitHub itself shows ten warnings of a step. */
export const MOST_WARNINGS = 10;

/**
 * The warnings in the metadata of a build, each once: several platforms tell the same ones.
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
