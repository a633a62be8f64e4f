// What a fake registry holds, to copy from and to.
import type { ContentStore } from "../../../src/ports/promotion.ts";
import { refusal, type FakeRegistry } from "./fake-registry.ts";

type Answer = <Value>(call: string, value: Value) => Promise<Value>;

/** Takes over whatever is asked for. */
export function fakeContents(answer: Answer, registry: FakeRegistry): ContentStore {
  return {
    prepare: () => undefined,
    bring: (_image, { digest }) => answer(`bring ${digest}`, { kind: "brought", by: "mounted" }),
    source: (image) => ({
      image,
      read: (reference) => answer(`read source ${reference}`, registry.read(image, reference)),
      referrers: (digest) => answer(`referrers ${digest}`, { kind: "referrers", entries: [] }),
      blob: (digest) => answer(`blob ${digest}`, refusal),
    }),
  };
}
