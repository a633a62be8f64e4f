// A terminal as reporter: plain lines on stderr, docker's own output beside them.
import type { Reporter } from "../app/ports.ts";

/** A terminal masks nothing: what could hold a secret is never printed in the first place. */
export function openTerminal(write: (line: string) => void): Reporter {
  const print = (line: string) => {
    write(`${line}\n`);
    return Promise.resolve();
  };
  return {
    mask: () => undefined,
    info: print,
    notice: (title, text) => print(`${title}: ${text}`),
    group: async (title, work) => {
      await print(`${title} …`);
      return work();
    },
  };
}
