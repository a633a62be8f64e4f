// The steps of a build in its log: which step a line belongs to, and where the Dockerfile fails.
import { parseClassicStep, parseProgressLine, type ProgressLine } from "./progress-lines.ts";
import { READ_LIMITS } from "../../lib/limits.ts";
import { keepEnd } from "./lines.ts";
import type { BuildPhase } from "./match.ts";

/** Where in a build a line stands. */
export type StepPosition = {
  phase: BuildPhase | undefined;
  step: number | undefined;
  /** The line names a step and says nothing of its outcome. */
  title: boolean;
  /** The builder says that the step failed. */
  failed: boolean;
};

const NOWHERE: StepPosition = { phase: undefined, step: undefined, title: false, failed: false };

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
const SHOWN_SOURCE = /^\s{0,8}\d{1,6} \|(?: >>> (\S.*))?/;

/** The first row that matches a title counts. */
const PHASES: readonly { title: RegExp; phase: BuildPhase }[] = [
  { title: /^importing cache/, phase: "cache import" },
  { title: /^exporting (?:cache|to github actions cache)/i, phase: "cache export" },
  {
    title:
      /^\[internal\] (?:booting buildkit|waiting for connection)|^creating container buildx_|^booting builder/,
    phase: "builder",
  },
  { title: /load git source /, phase: "git" },
  { title: /^pushing |^exporting to/, phase: "push" },
  { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
  { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" },
];

/** BuildKit's last line, and how actions print it again. */
const LAST_ERROR =
  /^(?:error: )?(?:buildx (?:bake |call )?failed with: )?(?:error: |(?:error: )?failed to )/i;

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
  /** The phase of the step that the log spoke of last. */
  #last: BuildPhase | undefined;
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

  /** The end of what the last command, or git, printed, as far as the log marks it. */
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
      this.#last = this.#begun;
      // The classic builder may refuse a RUN before it runs.
      this.#open = classic !== undefined && this.#begun === "command" ? undefined : this.#begun;
      this.#output = [];
      return { ...NOWHERE, phase: this.#open, title: true };
    }
    if (RUNNING.test(text)) this.#open = this.#begun;
    if (EXCERPT_END.test(text)) this.#open = undefined;
    else if (hasOutput(this.#open)) {
      if (CLASSIC_MARK.test(text)) return NOWHERE;
      this.#keepOutput(text);
    }
    if (this.#open !== undefined) return { ...NOWHERE, phase: this.#open };
    const shown = SHOWN_SOURCE.exec(text);
    if (shown === null) return this.#placeOfError(text);
    this.#instruction = shown[1] ?? this.#instruction;
    return { ...NOWHERE, title: true };
  }

  #readStepLine(line: ProgressLine): StepPosition {
    const { step, text } = line;
    const named = phaseOf(text);
    const isNew = named !== undefined && !this.#phases.has(step);
    if (isNew) {
      // No build has more steps; what is kept of a log is bounded.
      if (this.#phases.size >= READ_LIMITS.buildSteps) this.#phases.clear();
      this.#phases.set(step, named);
      if (hasOutput(named)) this.#output = [];
    }
    const phase = this.#phases.get(step);
    this.#last = phase;
    if (line.kind === "error") {
      // Docker prints this line, not the program.
      const place = { phase: phase === "command" ? undefined : phase, step, title: false, failed: true };
      this.#error = { text: line.message.slice(0, ERROR_START), place };
      return place;
    }
    if (hasOutput(phase) && line.kind === "output") this.#keepOutput(text);
    return { phase, step, title: isNew || text.startsWith("["), failed: false };
  }

  /** BuildKit's last line repeats the error of a step; where no step had one, it is about the last one. */
  #placeOfError(text: string): StepPosition {
    if (this.#error !== undefined && text.includes(this.#error.text)) return this.#error.place;
    const isAfterSteps = this.#last === "builder" || this.#last === "cache export";
    return isAfterSteps && LAST_ERROR.test(text) ? { ...NOWHERE, phase: this.#last, failed: true } : NOWHERE;
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

/** A program runs in it whose words explain a failure: the Dockerfile's command, or git. */
function hasOutput(phase: BuildPhase | undefined): boolean {
  return phase === "command" || phase === "git";
}

function phaseOf(title: string): BuildPhase | undefined {
  return PHASES.find((row) => row.title.test(title))?.phase;
}
