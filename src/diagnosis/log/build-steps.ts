// The steps of a build in its log: which step a line belongs to, and where the Dockerfile fails.
import { parseClassicStep, parseProgressLine, type ProgressLine } from "./progress-lines.ts";
import { READ_LIMITS } from "../../lib/limits.ts";
import { keepEnd } from "./lines.ts";
import type { BuildPhase } from "./match.ts";

/** Where in a build a line stands. `title`: it names a step and says nothing of its outcome. */
export type StepPosition = { phase: BuildPhase | undefined; step: number | undefined; title: boolean };

const NOWHERE: StepPosition = { phase: undefined, step: undefined, title: false };

/** A line of a Dockerfile, counted from 1. `file` is the name as BuildKit prints it, without its folder. */
export type Location = { file: string; line: number };

/** ` > [build 3/4] RUN make:`, which stands between two rules, above the last lines of a step that failed. */
const EXCERPT = /^ ?> (.+):$/;
const EXCERPT_END = /^-{6}$/;
/** `[build 3/4] ` before an instruction. */
const STAGE = /^\[[^\]]{1,100}\] /;
const RUNNING = /^ ?---> Running in /;
const CLASSIC_MARK = /^ ?---> |^Removing intermediate container |^The command '/;
const OUTPUT = /^(?:\d{1,6}\.\d{1,4} )?(.*)$/;
/** `Dockerfile:12`, and a rule below it. */
const PLACE = /^([^\s:][^:]{0,200}):(\d{1,6})$/;
const RULE = /^-{10,}$/;
/** The same place in the parser's words. */
const PARSER = /dockerfile parse error (?:on )?line (\d{1,6})/i;
/** A line of the Dockerfile, as the excerpt shows it. */
const SHOWN_SOURCE = /^\s{0,8}\d{1,6} \|/;

/** The first row that matches a title counts. */
const PHASES: readonly { title: RegExp; phase: BuildPhase }[] = [
  { title: /^importing cache/, phase: "cache import" },
  { title: /^exporting cache/, phase: "cache export" },
  { title: /^pushing |^exporting to/, phase: "push" },
  { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
  { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" },
];

/** As much of an error as tells it from others, in characters. */
const ERROR_START = 193;

export class BuildSteps {
  readonly #phases = new Map<number, BuildPhase>();
  /** The step whose lines have no number: an excerpt's, or the classic builder's. */
  #open: BuildPhase | undefined;
  /** The phase of the title above. */
  #begun: BuildPhase | undefined;
  #instruction: string | undefined;
  #error: { text: string; place: StepPosition } | undefined;
  #above: Location | undefined;
  #location: Location | undefined;
  #output: string[] = [];

  /** Where a bare line stands, as far as that is known. */
  read(text: string): StepPosition {
    const place = this.#find(text);
    // A program may print what looks like a location.
    if (place.phase !== "command") this.#findLocation(text);
    return place;
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

  #find(text: string): StepPosition {
    const line = parseProgressLine(text);
    if (line !== undefined) return this.#readStepLine(line);
    const classic = parseClassicStep(text);
    const title = EXCERPT.exec(text)?.[1] ?? classic;
    if (title !== undefined) {
      this.#instruction = title.replace(STAGE, "");
      this.#begun = phaseOf(title);
      // The classic builder may refuse a RUN before it runs.
      this.#open = classic !== undefined && this.#begun === "command" ? undefined : this.#begun;
      this.#output = [];
      return { phase: this.#open, step: undefined, title: true };
    }
    if (RUNNING.test(text)) this.#open = this.#begun;
    if (EXCERPT_END.test(text)) this.#open = undefined;
    else if (this.#open === "command") {
      if (CLASSIC_MARK.test(text)) return NOWHERE;
      this.#keepOutput(text);
    }
    if (this.#open !== undefined) return { ...NOWHERE, phase: this.#open };
    return SHOWN_SOURCE.test(text) ? { ...NOWHERE, title: true } : this.#placeOfError(text);
  }

  #readStepLine(line: ProgressLine): StepPosition {
    const { step, text } = line;
    const named = phaseOf(text);
    const isNew = named !== undefined && !this.#phases.has(step);
    if (isNew) {
      // No build has more steps; what is kept of a log is bounded.
      if (this.#phases.size >= READ_LIMITS.buildSteps) this.#phases.clear();
      this.#phases.set(step, named);
      if (named === "command") this.#output = [];
    }
    const phase = this.#phases.get(step);
    if (line.kind === "error") {
      // Docker prints this line, not the program.
      const place = { phase: phase === "command" ? undefined : phase, step, title: false };
      this.#error = { text: line.message.slice(0, ERROR_START), place };
      return place;
    }
    if (phase === "command" && line.kind === "output") this.#keepOutput(text);
    return { phase, step, title: isNew || text.startsWith("[") };
  }

  /** BuildKit's last line repeats the error of a step. */
  #placeOfError(text: string): StepPosition {
    return this.#error !== undefined && text.includes(this.#error.text) ? this.#error.place : NOWHERE;
  }

  #findLocation(text: string): void {
    if (this.#above !== undefined && RULE.test(text)) this.#location = this.#above;
    const parsed = PARSER.exec(text)?.[1];
    if (parsed !== undefined) this.#location = { file: "Dockerfile", line: Number(parsed) };
    const [, file, line] = PLACE.exec(text) ?? [];
    this.#above = file !== undefined && line !== undefined ? { file, line: Number(line) } : undefined;
  }

  #keepOutput(line: string): void {
    keepEnd(this.#output, OUTPUT.exec(line)?.[1] ?? line);
  }
}

function phaseOf(title: string): BuildPhase | undefined {
  return PHASES.find((row) => row.title.test(title))?.phase;
}
