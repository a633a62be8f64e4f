// Stores that take every attestation, and a door without a signer.
import type { Ports } from "../../../src/ports/ports.ts";

type Answer = <Value>(call: string, value: Value) => Promise<Value>;

export function fakeSigning(answer: Answer): Ports["signing"] {
  return {
    sign: undefined,
    store: {
      probe: () => answer("probe attestations", undefined),
      store: () => answer("store", { kind: "stored", id: "7" }),
    },
    referrers: {
      sboms: () => answer("sboms", { kind: "sboms", statements: [], unsigned: [] }),
      attach: () => answer("attach", { kind: "attached", by: "tag" }),
      find: () => answer("find referrers", { kind: "referrers", entries: [] }),
      enlist: () => answer("enlist", { kind: "attached", by: "tag" }),
    },
  };
}
