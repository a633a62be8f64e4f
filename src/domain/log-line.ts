// A log's lines as the tool wrote them: without colours, time stamps, and the marks of whoever kept the log.

/** What is longer is read in pieces, which overlap so that no wording is cut in two. */
const LONGEST = 8 * 1024;
const OVERLAP = 512;

/** The end of a JSON text that held the log. */
const JSON_END = /"\}[\]}]{0,8}$/;

/** What JSON has escaped, once or more often. */
const ESCAPED = /(?<!\\)\\{1,8}(u001b|x1b|033|["/t])/g;

/** CSI and OSC sequences, and what is left of the first where the log's keeper dropped the escape character. */
const COLOURS: readonly RegExp[] = [
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  /\x1b\[[0-9;?]{0,32}[A-Za-z]/g,
  // eslint-disable-next-line no-control-regex -- likewise
  /\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)/g,
  /\[(?:\d{1,3}(?:;\d{1,3}){0,4})?m/g,
];

/** GitHub's logs have a time before each line, those of `gh run view` job and step before that. */
const STAMP =
  /^\uFEFF?(?:[^\t]{0,200}\t){0,2}\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]?/;
/** The runner's own marks, and the columns of `act` and of docker compose. */
const MARK = /^(?:##\[[a-z-]{1,20}\]|::[a-z-]{1,20}(?: [^:]{0,300})?::|\[[^\]]{1,100}\]\s{1,20}\|\s?)/;

/** The line without what is around it. Whatever is left stands in it as it stood. */
export function bareLine(line: string): string {
  const text = line.includes("\\") ? line.replaceAll(ESCAPED, (_, name: string) => meant(name)) : line;
  const plain = COLOURS.reduce((rest, colour) => rest.replaceAll(colour, ""), text);
  return plain.replace(STAMP, "").replace(MARK, "").replace(JSON_END, "").trimEnd();
}

function meant(name: string): string {
  if (name === "t") return " ";
  return name === '"' || name === "/" ? name : "\x1b";
}

/**
 * Cuts a text that comes piece by piece into lines: at line feeds, at carriage returns (a progress bar draws itself
 * anew) and at those that JSON has escaped. It keeps no more than one line's begin, however long the line is.
 */
export class LineCutter {
  #rest = "";

  *cut(piece: string): Generator<string> {
    const lines = (this.#rest + piece).split(LINE_END);
    this.#rest = lines.pop() ?? "";
    for (const line of lines) yield* windows(line);
    if (this.#rest.length <= LONGEST) return;
    yield* windows(this.#rest);
    this.#rest = this.#rest.slice(-OVERLAP);
  }

  *end(): Generator<string> {
    yield* windows(this.#rest);
    this.#rest = "";
  }
}

const LINE_END = /\r\n|\n|\r|(?<!\\)\\{1,8}(?:r\\{1,8}n|[nr])/;

function* windows(line: string): Generator<string> {
  if (line.length <= LONGEST) yield line;
  else for (let at = 0; at < line.length; at += LONGEST - OVERLAP) yield line.slice(at, at + LONGEST);
}

/** Every line of a text that is there as a whole. */
export function* linesOf(text: string): Generator<string> {
  const cutter = new LineCutter();
  yield* cutter.cut(text);
  yield* cutter.end();
}
