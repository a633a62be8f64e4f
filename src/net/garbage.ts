// Frees the pieces of a long body as they pass. Node alone would let more than 64 MB of them pile up.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const EVERY_BYTES = 8 * 1024 * 1024;

/** Called with the length of each piece. Without a collector, in a Node that has none to offer, it does nothing. */
export type CountPassed = (length: number) => void;

/** A piece lies outside of V8's heap, which counts it late. Source: V8, `kExternalAllocationSoftLimit`; Node's `v8.setFlagsFromString`. */
export function openGarbageCollector(): CountPassed {
  let passed = 0;
  let collect: ((options: { type: "minor" }) => void) | undefined;
  return (length) => {
    passed += length;
    if (passed < EVERY_BYTES) return;
    passed = 0;
    collect ??= findCollector();
    collect({ type: "minor" });
  };
}

function findCollector(): (options: { type: "minor" }) => void {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("globalThis.gc");
  return typeof found === "function" ? (found as () => void) : () => undefined;
}
