// What a process has printed so far, and a wait for what it has yet to print.
import type { Readable } from "node:stream";

export class Printed {
  #text = "";
  #hasEnded = false;
  readonly #looks = new Set<() => void>();

  /** All of it, in the order in which it came. */
  get text(): string {
    return this.#text;
  }

  /** Letters of several bytes stay whole, wherever the system cuts the stream. */
  listen(stream: Readable): void {
    stream.setEncoding("utf8").on("data", (text: string) => {
      this.#text += text;
      this.#look();
    });
  }

  /** Says that nothing more will come. */
  end(): void {
    this.#hasEnded = true;
    this.#look();
  }

  /** Waits until it matches; `false` when it ends without. `as` makes of it what is looked at. */
  until(pattern: RegExp, as: (text: string) => string = (text) => text): Promise<boolean> {
    return new Promise((resolve) => {
      const look = () => {
        const isThere = pattern.test(as(this.#text));
        if (!isThere && !this.#hasEnded) return;
        this.#looks.delete(look);
        resolve(isThere);
      };
      this.#looks.add(look);
      look();
    });
  }

  #look(): void {
    for (const look of this.#looks) look();
  }
}
