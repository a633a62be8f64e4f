// Splits a text that comes piece by piece into lines, in a time that grows with the text and a memory that does not.

export type SplitLine = {
  text: string;
  /** Whether only its beginning is there. */
  isCut: boolean;
};

type Splitting = {
  /** Of a line that is longer the beginning is kept. */
  longest: number;
  /** Whether a lone CR ends a line: a terminal draws over what was before it. */
  atReturns: boolean;
};

/** Lines end at LF and CRLF. */
export class LineSplitter {
  readonly #longest: number;
  readonly #lineEnd: RegExp;
  #line = "";
  #isCut = false;
  /** A CR at the end of a piece may be half of a line end. */
  #endsInReturn = false;

  constructor({ longest, atReturns }: Splitting) {
    this.#longest = longest;
    this.#lineEnd = atReturns ? /\r\n|[\n\r]/ : /\r?\n/;
  }

  add(piece: string): SplitLine[] {
    if (piece === "") return [];
    const text = this.#endsInReturn ? `\r${piece}` : piece;
    this.#endsInReturn = text.endsWith("\r");
    const [first = "", ...others] = text.slice(0, this.#endsInReturn ? -1 : undefined).split(this.#lineEnd);
    this.#append(first);
    return others.map((next) => {
      const line = this.#take();
      this.#append(next);
      return line;
    });
  }

  /** The line that has no end yet, if there is one. */
  end(): SplitLine[] {
    this.#endsInReturn = false;
    return this.#line === "" ? [] : [this.#take()];
  }

  #append(text: string): void {
    const room = this.#longest - this.#line.length;
    if (text.length > room) this.#isCut = true;
    this.#line += text.slice(0, room);
  }

  #take(): SplitLine {
    const line = { text: this.#line, isCut: this.#isCut };
    this.#line = "";
    this.#isCut = false;
    return line;
  }
}
