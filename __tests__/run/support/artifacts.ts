// The artifacts of a run, kept in memory.
import type { RunArtifacts } from "../../../src/ports/artifacts.ts";

export function memoryArtifacts(given: Readonly<Record<string, string>> = {}): RunArtifacts & {
  kept: Map<string, string>;
} {
  const kept = new Map(Object.entries(given));
  return {
    kept,
    save: (wanted, text, replaces) => {
      const before = kept.get(wanted);
      const name = before === undefined || replaces(before) ? wanted : `${wanted}-${kept.size}`;
      kept.set(name, text);
      return Promise.resolve({ kind: "saved", name });
    },
    load: (prefix) => {
      const artifacts = [...kept]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, text]) => ({ name, text }));
      return Promise.resolve({ kind: "loaded", artifacts });
    },
  };
}
