// Reads a log line by line, whoever wrote it, and keeps what a diagnosis needs: no more than a page, however long it is.
import { BuildSteps, type Location } from "./build-steps.ts";
import { bareLine, linesOf } from "./log-line.ts";
import { mentionOf, type Mention } from "./mention.ts";
import { redact } from "./secret-shape.ts";
import type { Sighting } from "./sighting.ts";
import { signOf } from "./wording.ts";

/** All that was read in a log. */
export type Reading = {
  sightings: readonly Sighting[];
  /** Where the Dockerfile fails. */
  location: Location | undefined;
  /** The instruction that failed, where the builder names it without a line. */
  instruction: string | undefined;
  /** The end of what the command that failed printed. */
  commandOutput: readonly string[];
  /** The end of the log. */
  lastLines: readonly string[];
  hints: Hints;
};

/** What a log tells beside its signs. */
export type Hints = {
  /** What the job's GITHUB_TOKEN may do with packages, where the runner listed it. */
  packages: "read" | "write" | "none" | undefined;
  loggedIn: boolean;
  pushes: boolean;
  pulls: boolean;
  builds: boolean;
};

/** The longest line that is told to a person, in characters. */
const SHOWN = 400;
const KEPT_LINES = 10;

const PUSHES =
  /\bdocker push\b|\bpushing\b|failed to push|the push refers to|\/blobs\/uploads?\/|push access denied/i;
const PULLS =
  /\b(?:docker|podman|nerdctl|helm|skopeo|crane|oras) (?:pull|run|show|copy|inspect)\b|trying to pull|failed to pull|pulling from|unable to find image|initializing source|pull access denied|imagepull|\/tags\/list\b/i;
const BUILDS = /failed to solve|buildx|^#\d|^step \d|docker build|dockerfile/i;
const CLEANS_UP = /^(?:Post job cleanup\.|Cleaning up orphan processes)$/;
const PACKAGES = /^packages: (read|write|none)$/i;

export class LogReader {
  readonly #host: string;
  #line = 0;
  #image: Mention | undefined;
  #afterJob = false;
  readonly #steps = new BuildSteps();
  readonly #sightings = new Map<string, Sighting>();
  readonly #lastLines: string[] = [];
  readonly #hints: Hints = {
    packages: undefined,
    loggedIn: false,
    pushes: false,
    pulls: false,
    builds: false,
  };

  /** `host` is the registry whose images are of interest. */
  constructor(host: string) {
    this.#host = host;
  }

  /** Takes one line, with all its marks and colours. */
  read(line: string): void {
    this.#line += 1;
    const text = bareLine(line);
    if (text === "") return;
    if (CLEANS_UP.test(text)) this.#afterJob = true;
    const phase = this.#steps.read(text);
    this.#takeHints(text);
    keep(this.#lastLines, text);
    const sign = signOf(text);
    this.#image = mentionOf(text, this.#host) ?? this.#image;
    if (sign === undefined) return;
    const key = `${sign} ${phase ?? ""} ${String(this.#afterJob)}`;
    // The last one of its kind counts, and stands last.
    this.#sightings.delete(key);
    this.#sightings.set(key, {
      sign,
      line: this.#line,
      text: text.slice(0, SHOWN + 1),
      phase,
      image: this.#image,
      afterJob: this.#afterJob,
    });
  }

  get reading(): Reading {
    const output = this.#steps.commandOutput;
    return {
      sightings: [...this.#sightings.values()].map((sighting) => ({
        ...sighting,
        text: shown(sighting.text),
      })),
      location: this.#steps.location,
      instruction: this.#steps.instruction,
      commandOutput: (output.length > 0 ? output : this.#lastLines).map(shown),
      lastLines: this.#lastLines.map(shown),
      hints: { ...this.#hints },
    };
  }

  #takeHints(text: string): void {
    const hints = this.#hints;
    if (text === "GITHUB_TOKEN Permissions") hints.packages = "none";
    else if (hints.packages === "none") {
      const told = PACKAGES.exec(text)?.[1]?.toLowerCase();
      if (told === "read" || told === "write") hints.packages = told;
    }
    if (text.startsWith("Login Succeeded")) hints.loggedIn = true;
    hints.pushes ||= PUSHES.test(text);
    hints.pulls ||= PULLS.test(text);
    hints.builds ||= BUILDS.test(text);
  }
}

/** Reads a log that is there as a whole. */
export function readLog(text: string, host: string): Reading {
  const reader = new LogReader(host);
  for (const line of linesOf(text)) reader.read(line);
  return reader.reading;
}

function keep(lines: string[], line: string): void {
  lines.push(line);
  if (lines.length > KEPT_LINES) lines.shift();
}

/** A line as a person is shown it: not too long, and without what looks like a secret. */
function shown(text: string): string {
  const safe = redact(text.slice(0, SHOWN + 1));
  return text.length > SHOWN ? `${safe.slice(0, SHOWN)} …` : safe;
}
