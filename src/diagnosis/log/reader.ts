// Reads a log of any tool line by line and keeps what a diagnosis needs: a page at most, however long the log is.
import { isManifestPushed, parseProgressLine } from "./progress-lines.ts";
import { BuildSteps, type Location, type StepPosition } from "./build-steps.ts";
import { readFacts } from "./facts.ts";
import { findMeant, findPushTarget } from "./hosts.ts";
import { bareLine, keepEnd, linesOf, type LogLine } from "./lines.ts";
import { findReference, type LogReference } from "./references.ts";
import { printableLine } from "../../lib/redact.ts";
import type { LogMatch } from "./match.ts";
import { SignatureReader } from "../signatures/read.ts";
import { weightOf } from "../signatures/signature.ts";

/** All that was read in a log. */
export type ParsedLog = {
  matches: readonly LogMatch[];
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

/** What a log says beside its matches. */
export type Hints = {
  /** What the job's GITHUB_TOKEN may do with packages, where the runner listed it. */
  packages: "read" | "write" | "none" | undefined;
  loggedIn: boolean;
  /** The registry that the last push went to. */
  pushTarget: string | undefined;
  /** Registries that are meant: an image went there, or a command names them. */
  meant: readonly string[];
  pushes: boolean;
  pulls: boolean;
  builds: boolean;
  /** Images are joined to a list, which a registry is asked for each of. */
  merges: boolean;
  /** A line looks like an error, whatever it says. */
  complains: boolean;
};

/** How much of a line is shown to a person, and how much is kept to be made presentable, in characters. */
const SHOWN = 400;
const KEPT = 2 * SHOWN;
/** No image is pushed to more registries. */
const MOST_TARGETS = 8;
/** No pattern and no hint is shorter, in characters. */
const SHORTEST = 6;

const PUSHES =
  /\bdocker push\b|\bpushing\b|failed to push|the push refers to|\/blobs\/uploads?\/|push access denied/i;
const PULLS =
  /\b(?:docker|podman|nerdctl|helm|skopeo|crane|oras) (?:pull|run|show|copy|inspect)\b|trying to pull|failed to pull|pulling from|unable to find image|initializing source|pull access denied|imagepull|\/tags\/list\b/i;
const BUILDS = /failed to solve|buildx|^step \d|docker build|dockerfile/i;
const MERGES = /\b(?:imagetools|manifest) create\b/i;
/** How tools of any kind speak of a failure. */
const COMPLAINS =
  /error|fail|fatal|denied|refused|forbidden|unauthori[sz]ed|exception|panic|invalid|missing|unknown|unexpected|not found|no such|cannot|can't|could not|unable|time(?:d )?-?out|exit (?:code|status)|abort|cancell?ed|kill/i;
/** What the runner prints at the end of a step that failed, and after the last step. */
const ENDED =
  /##\[error\](?:Process completed with exit code|The process ')|Post job cleanup\.$|Cleaning up orphan processes$/;
/** What docker prints at the end of a push that went well. */
const PUSHED = /: digest: sha256:[0-9a-f]{64} size: \d/;
const PERMISSION = /^([A-Za-z-]{1,40}): (read|write|none)$/;

export class LogReader {
  readonly #host: string;
  #image: LogReference | undefined;
  #afterJob = false;
  #isListing = false;
  readonly #steps = new BuildSteps();
  readonly #signatures = new SignatureReader();
  readonly #matches = new Map<string, LogMatch>();
  readonly #lastLines: string[] = [];
  readonly #hints: Hints = {
    packages: undefined,
    loggedIn: false,
    pushTarget: undefined,
    meant: [],
    pushes: false,
    pulls: false,
    builds: false,
    merges: false,
    complains: false,
  };

  /** `host` is the registry whose images are of interest. */
  constructor(host: string) {
    this.#host = host;
  }

  /** Takes one line, with all its marks and colours. */
  read({ text: line, number }: LogLine): void {
    if (line.length < SHORTEST) {
      keepEnd(this.#lastLines, line);
      return;
    }
    const text = bareLine(line);
    if (text === "") return;
    const position = this.#steps.read(text);
    this.#takeHints(text);
    keepEnd(this.#lastLines, text.slice(0, KEPT));
    this.#image = findReference(text, this.#host) ?? this.#image;
    if (!position.title) this.#match(text, number, position);
    if (ENDED.test(line)) this.#afterJob = true;
  }

  #match(line: string, number: number, position: StepPosition): void {
    const found = this.#signatures.read(line, position);
    if (found === undefined) return;
    const { phase, step } = position;
    const text = found.text.slice(0, KEPT);
    const key = `${found.signature} ${phase ?? ""} ${String(this.#afterJob)}`;
    // The last one of its kind counts, and stands last.
    this.#matches.delete(key);
    const facts = readFacts(text, this.#host);
    const match = { signature: found.signature, line: number, text, facts, phase, step };
    this.#matches.set(key, { ...match, afterJob: this.#afterJob, image: this.#image });
  }

  get result(): ParsedLog {
    const { commandOutput: output, location } = this.#steps;
    return {
      matches: [...this.#matches.values()].map((match) => ({
        ...match,
        text: shown(match.text),
      })),
      location: location && { ...location, file: printableLine(location.file) },
      instruction: this.#steps.instruction,
      commandOutput: (output.length > 0 ? output : this.#lastLines).map(shown),
      lastLines: this.#lastLines.map(shown),
      hints: { ...this.#hints },
    };
  }

  #takeHints(text: string): void {
    const hints = this.#hints;
    this.#readPermission(text);
    if (text.startsWith("Login Succeeded")) {
      hints.loggedIn = true;
      this.#forget("trace");
    }
    // A push that went well in the end recovered from its faults.
    const progress = parseProgressLine(text);
    if (PUSHED.test(text) || isManifestPushed(progress)) this.#forget("trace", "fault");
    hints.pushTarget = findPushTarget(text) ?? hints.pushTarget;
    const meant = findMeant(text);
    if (meant !== undefined && !hints.meant.includes(meant))
      hints.meant = [...hints.meant, meant].slice(-MOST_TARGETS);
    hints.pushes ||= PUSHES.test(text);
    hints.pulls ||= PULLS.test(text);
    hints.merges ||= MERGES.test(text);
    hints.complains ||= COMPLAINS.test(text);
    hints.builds ||= progress !== undefined || BUILDS.test(text);
  }

  /** The runner lists what the job's token may do, a line each; a permission that it does not list is `none`. */
  #readPermission(text: string): void {
    if (text === "GITHUB_TOKEN Permissions") {
      this.#isListing = true;
      this.#hints.packages = "none";
    } else if (this.#isListing) {
      const [, name, value] = PERMISSION.exec(text) ?? [];
      this.#isListing = name !== undefined;
      if (name === "Packages" && (value === "read" || value === "write")) this.#hints.packages = value;
    }
  }

  #forget(...weights: readonly string[]): void {
    for (const [key, { signature }] of this.#matches)
      if (weights.includes(weightOf(signature))) this.#matches.delete(key);
  }
}

/** Reads a whole log. */
export function parseLog(text: string, host: string): ParsedLog {
  const reader = new LogReader(host);
  for (const line of linesOf(text)) reader.read(line);
  return reader.result;
}

/** A line for a person: not too long, without what looks like a secret, and without control characters. */
function shown(text: string): string {
  const safe = printableLine(text);
  return safe.length > SHOWN ? `${safe.slice(0, SHOWN)} …` : safe;
}
