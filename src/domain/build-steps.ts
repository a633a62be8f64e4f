// The steps of a build as its log tells them: which step a line belongs to, and where the Dockerfile fails.
import type { Phase } from "./sighting.ts";

/** A line of a Dockerfile, counted from 1. `file` is the name as BuildKit prints it, without its folder. */
export type Location = { file: string; line: number };

/** `#12 [build 3/4] RUN make`, `#12 0.345 output`, `#12 ERROR: …`. Source: buildkit `util/progress/progressui`. */
const STEP_LINE = /^#(\d{1,6}) (.*)$/;
/** ` > [build 3/4] RUN make:`, which stands between two rules, above the last lines of a step that failed. */
const EXCERPT = /^ ?> (.+):$/;
const EXCERPT_END = /^-{6}$/;
/** `Step 3/4 : RUN make`, of the classic builder. */
const CLASSIC_STEP = /^Step \d{1,4}\/\d{1,4} : (.*)$/;
/** `[build 3/4] ` before an instruction. */
const STAGE = /^\[[^\]]{1,100}\] /;
const CLASSIC_MARK = /^ ?---> |^Removing intermediate container |^The command '/;
const OUTPUT = /^(?:\d{1,6}\.\d{1,4} )?(.*)$/;
/** `Dockerfile:12`, and a rule below it. */
const PLACE = /^([^\s:][^:]{0,200}):(\d{1,6})$/;
const RULE = /^-{10,}$/;
/** The same place in the parser's words. */
const PARSER = /dockerfile parse error (?:on )?line (\d{1,6})/i;

/** A title's first row that fits counts. */
const PHASES: readonly { title: RegExp; phase: Phase }[] = [
  { title: /^importing cache/, phase: "cache import" },
  { title: /^exporting cache/, phase: "cache export" },
  { title: /^pushing |^exporting to/, phase: "push" },
  { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
  { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" },
];

const MOST_STEPS = 2_000;
const KEPT_LINES = 10;

export class BuildSteps {
  readonly #phases = new Map<number, Phase>();
  /** The step whose lines stand bare: an excerpt's, or the classic builder's. */
  #open: Phase | undefined;
  #instruction: string | undefined;
  #error: { text: string; phase: Phase | undefined } | undefined;
  #place: Location | undefined;
  #location: Location | undefined;
  #output: string[] = [];

  /** Which phase a bare line belongs to, where it tells. */
  read(text: string): Phase | undefined {
    this.#findLocation(text);
    const [, number, rest] = STEP_LINE.exec(text) ?? [];
    if (number !== undefined && rest !== undefined) return this.#readStepLine(Number(number), rest);
    const title = EXCERPT.exec(text)?.[1] ?? CLASSIC_STEP.exec(text)?.[1];
    if (title !== undefined) {
      this.#instruction = title.replace(STAGE, "");
      this.#open = phaseOf(title);
      this.#output = [];
      return this.#open;
    }
    if (EXCERPT_END.test(text)) this.#open = undefined;
    else if (this.#open === "command" && !CLASSIC_MARK.test(text)) this.#keepOutput(text);
    return this.#open ?? this.#phaseOfError(text);
  }

  get location(): Location | undefined {
    return this.#location;
  }

  /** The instruction that failed, as the classic builder and older BuildKits name it: without a line. */
  get instruction(): string | undefined {
    return this.#instruction;
  }

  /** The end of what the last command printed, as far as the log marks it. */
  get commandOutput(): readonly string[] {
    return this.#output;
  }

  #readStepLine(number: number, rest: string): Phase | undefined {
    const named = phaseOf(rest);
    if (named !== undefined && !this.#phases.has(number)) {
      if (this.#phases.size >= MOST_STEPS) this.#phases.clear();
      this.#phases.set(number, named);
      if (named === "command") this.#output = [];
    }
    const phase = this.#phases.get(number);
    if (rest.startsWith("ERROR: ")) {
      this.#error = { text: rest.slice("ERROR: ".length, 200), phase };
      // It is docker that speaks, and no program.
      return phase === "command" ? undefined : phase;
    }
    if (phase === "command" && /^\d/.test(rest)) this.#keepOutput(rest);
    return phase;
  }

  /** BuildKit's last line says once more what a step failed of. */
  #phaseOfError(text: string): Phase | undefined {
    const { text: told, phase } = this.#error ?? {};
    return told !== undefined && phase !== "command" && text.includes(told) ? phase : undefined;
  }

  #findLocation(text: string): void {
    if (this.#place !== undefined && RULE.test(text)) this.#location = this.#place;
    const parsed = PARSER.exec(text)?.[1];
    if (parsed !== undefined) this.#location = { file: "Dockerfile", line: Number(parsed) };
    const [, file, line] = PLACE.exec(text) ?? [];
    this.#place = file !== undefined && line !== undefined ? { file, line: Number(line) } : undefined;
  }

  #keepOutput(line: string): void {
    this.#output.push(OUTPUT.exec(line)?.[1] ?? line);
    if (this.#output.length > KEPT_LINES) this.#output.shift();
  }
}

function phaseOf(title: string): Phase | undefined {
  return PHASES.find((row) => row.title.test(title))?.phase;
}
