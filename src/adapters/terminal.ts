// A terminal as reporter: plain lines, and docker's own output between them.
import type { Reporter } from "../app/ports.ts";

/** A terminal masks nothing: what could hold a secret is never printed in the first place. */
export function openTerminal(write: (text: string | Uint8Array) => void): Reporter {
  const print = (line: string) => {
    write(`${line}\n`);
  };
  return {
    mask: () => undefined,
    info: print,
    notice: (title, text) => {
      print(`${title}: ${text}`);
    },
    warning: (title, text, place) => {
      const at = place === undefined ? "" : `${place.file}:${place.line}: `;
      print(`${at}warning: ${title}. ${text.replaceAll("\n", " ")}`);
    },
    group: (title, work) => {
      print(`${title} …`);
      return work();
    },
    output: write,
  };
}
