// A log's lines as the tool wrote them: without colours, time stamps, and without what a log's keeper adds.
import { READ_LIMITS } from "../../lib/limits.ts";

/** What is longer is read in pieces, which overlap so that no wording is cut in two. */
const LONGEST = READ_LIMITS.logLine;
const OVERLAP = 512;

/** A line of the log, or a part of one: `number` counts the log's own lines from 1. */
export type LogLine = { text: string; number: number };

/** A log that was kept inside of JSON, once or more often, on one line of its own. */
const JSON_BEGIN = /^\uFEFF?\s{0,20}(?:\{\s{0,5}"|"|\[\s{0,5}["{])/;
const JSON_END = /"\}[\]}]{0,8}$/;
const JSON_LINE_END = /(?<!\\)\\{1,8}(?:r\\{1,8}n|[nr])/;
const JSON_ESCAPED = /(?<!\\)\\{1,8}([/t])/g;
/** What is escaped in other logs, too. */
const ESCAPED = /(?<!\\)\\{1,8}(u001b|x1b|033|")/g;

/** CSI and OSC sequences, and what is left of the first where the log's keeper dropped the escape character. */
const COLOURS: readonly RegExp[] = [
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  /\x1b\[[0-9;?]{0,32}[A-Za-z]/g,
  // eslint-disable-next-line no-control-regex -- likewise
  /\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)/g,
  /\[\d{1,3}(?:;\d{1,3}){0,4}m/g,
];

/** GitHub's logs have a time before each line, those of `gh run view` job and step before that. */
const STAMP =
  /^\uFEFF?(?:[^\t]{0,200}\t){0,2}\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]?/;
/** The runner's own marks, and the columns of `act` and of docker compose. */
const MARK = /^(?:##\[[a-z-]{1,20}\]|::[a-z-]{1,20}(?: [^:]{0,300})?::|\[[^\]]{1,100}\]\s{1,20}\|\s?)/;

/** A step's number that GitHub's page makes a link of, when a log is copied from it: `50[3](https://…#step:2:2)`. */
const STEP_LINK = /\[(\w{1,20})\]\(https:\/\/[^\s)]{1,200}#step:\d{1,4}:\d{1,6}\)/g;

/** The line without time stamps, colours and marks. The rest is unchanged. */
export function bareLine(line: string): string {
  const text = line.includes("\\")
    ? line.replaceAll(ESCAPED, (_, name: string) => (name === '"' ? name : "\x1b"))
    : line;
  const bare = text.includes("#step:") ? text.replaceAll(STEP_LINK, "$1") : text;
  const plain = COLOURS.reduce((rest, colour) => rest.replaceAll(colour, ""), bare);
  return plain.replace(STAMP, "").replace(MARK, "").trimEnd();
}

/**
 * Cuts a text that comes piece by piece into lines: at line feeds, at carriage returns (a progress bar draws itself
 * anew) and, where the log was kept in JSON, at those that it has escaped. It keeps no more than one line's begin,
 * however long the line is. Empty lines are counted and not handed on.
 */
export class LineCutter {
  #rest = "";
  #number = 1;
  #isJson = false;
  #isBegun = false;

  *cut(piece: string): Generator<LogLine> {
    const lines = (this.#rest + piece).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line !== "") yield* this.#parts(line);
      this.#number += 1;
      this.#isBegun = false;
    }
    if (this.#rest.length <= LONGEST) return;
    yield* this.#parts(this.#rest);
    this.#rest = this.#rest.slice(-OVERLAP);
  }

  *end(): Generator<LogLine> {
    yield* this.#parts(this.#rest);
    this.#rest = "";
  }

  *#parts(line: string): Generator<LogLine> {
    const goesOn = this.#isBegun;
    if (!goesOn)
      this.#isJson =
        JSON_BEGIN.test(line) || (line.includes("\\") && JSON_BEGIN.test(line.replace(STAMP, "")));
    this.#isBegun = true;
    if (line === "") return;
    if (!goesOn && !this.#isJson && line.length <= LONGEST && !line.includes("\r")) {
      yield { text: line, number: this.#number };
      return;
    }
    const parts = this.#isJson ? line.split(JSON_LINE_END).map(outOfJson) : line.split("\r");
    for (const [index, part] of parts.entries())
      for (const text of windows(part, goesOn && index === 0)) yield { text, number: this.#number };
  }
}

function outOfJson(part: string): string {
  return part.replace(JSON_END, "").replaceAll(JSON_ESCAPED, (_, name: string) => (name === "t" ? " " : "/"));
}

/** A piece that begins inside of a line may begin inside of a word, perhaps of a secret: that word is left out. */
function* windows(line: string, goesOn: boolean): Generator<string> {
  if (line.length <= LONGEST) {
    if (line !== "") yield goesOn ? line.replace(/^\S{1,250}/, "…") : line;
    return;
  }
  for (let at = 0; at < line.length; at += LONGEST - OVERLAP) {
    const window = line.slice(at, at + LONGEST);
    yield goesOn || at > 0 ? window.replace(/^\S{1,250}/, "…") : window;
  }
}

/** How many lines a person is shown of the end of something. */
const SHOWN_LINES = 10;

/** Adds a line to the end of what was printed, of which no more is kept than is shown. */
export function keepEnd(lines: string[], line: string): void {
  lines.push(line);
  if (lines.length > SHOWN_LINES) lines.shift();
}

/** Every line of a text that is there as a whole. */
export function* linesOf(text: string): Generator<LogLine> {
  const cutter = new LineCutter();
  yield* cutter.cut(text);
  yield* cutter.end();
}
