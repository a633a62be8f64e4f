// Digests that do not fit: no tag is touched, and the run says which one it is.
import { describe, expect, test } from "@jest/globals";
import { parseJson } from "../../src/lib/json.ts";
import type { Digest } from "../../src/oci/reference.ts";
import { SHA } from "../tags/support/samples.ts";
import { REFUSED } from "./support/fakes.ts";
import { DIGEST } from "./support/fake-registry.ts";
import { merge, mergeConfig, pushedDigests, type Index } from "./support/merging.ts";
import { Contents, DOCKER, OURS, REVISION } from "./support/parts.ts";

/** What is changed in the three digests, or in what the registry has of them. */
type Refusal = {
  story: string;
  change: (contents: Contents, digests: Digest[]) => readonly Digest[];
  code: string;
  says: RegExp;
};

const ROWS: readonly (readonly [story: string, change: Refusal["change"], code: string, says: RegExp])[] = [
  [
    "one platform is missing",
    (_contents, digests) => digests.slice(1),
    "merge-platform-missing",
    /linux\/amd64/,
  ],
  [
    "one is for a platform that nobody asked for",
    (contents, digests) => [...digests, contents.attested("linux/s390x")],
    "merge-digest-unsuited",
    /it is for linux\/s390x, which `platforms` does not name/,
  ],
  [
    "one platform comes twice",
    (contents, digests) => [...digests, contents.attested("linux/arm64", { salt: "other" })],
    "merge-platform-duplicate",
    /linux\/arm64/,
  ],
  [
    "one digest comes twice",
    (_contents, [one, ...rest]) => [one, one, ...rest].filter((digest) => digest !== undefined),
    "merge-platform-duplicate",
    /linux\/amd64/,
  ],
  [
    "two spellings of one platform",
    (contents, digests) => [...digests, contents.attested("linux/aarch64/v8")],
    "merge-platform-duplicate",
    /linux\/arm64/,
  ],
  [
    "one is not in the registry",
    (contents, digests) => {
      contents.delete(digests[1] ?? "");
      return digests;
    },
    "merge-digest-missing",
    /is not in the registry/,
  ],
  [
    "what one lists is not in the registry",
    (contents, digests) => {
      const [, entry] = (parseJson(contents.get(digests[1] ?? "")?.body ?? "") as Index).manifests;
      contents.delete(entry?.digest ?? "");
      return digests;
    },
    "merge-digest-missing",
    /is not in the registry/,
  ],
  [
    "one is of another commit by its label",
    (contents, [, ...rest]) => [
      contents.attested("linux/amd64", { labels: { ...OURS, [REVISION]: "f".repeat(40) } }),
      ...rest,
    ],
    "merge-digest-unsuited",
    /built from the commit ffff/,
  ],
  [
    "one is of another commit by its annotation",
    (contents, [, ...rest]) => [
      contents.image("linux/amd64", { annotations: { [REVISION]: "f".repeat(40) } }),
      ...rest,
    ],
    "merge-digest-unsuited",
    /built from the commit ffff/,
  ],
  [
    "one has docker's media types",
    (contents, [, ...rest]) => [contents.image("linux/amd64", { types: DOCKER }), ...rest],
    "merge-digest-unsuited",
    /media types/,
  ],
  [
    "one is a signature",
    (contents, [, ...rest]) => [
      contents.put("application/vnd.oci.image.manifest.v1+json", {
        schemaVersion: 2,
        config: { mediaType: "application/vnd.oci.empty.v1+json", digest: DIGEST, size: 2 },
      }),
      ...rest,
    ],
    "merge-digest-unsuited",
    /artifact of another kind/,
  ],
  [
    "one is an index that holds an index",
    (contents, digests) => [
      contents.index([{ mediaType: "application/vnd.oci.image.index.v1+json", digest: digests[0], size: 2 }]),
      ...digests.slice(1),
    ],
    "merge-digest-unsuited",
    /holds another index/,
  ],
  [
    "one is an index of a thousand entries",
    (contents, digests) => [
      contents.index(
        Array.from({ length: 1_000 }, () => contents.entriesOf("linux/amd64", digests[0] ?? DIGEST)).flat(),
      ),
      ...digests.slice(1),
    ],
    "merge-digest-unsuited",
    /more than 100 manifests/,
  ],
  [
    "one attests an image that it does not hold",
    (contents, digests) => [
      contents.index([
        ...contents.entriesOf("linux/amd64", contents.image("linux/amd64")),
        ...contents.entriesOf("linux/amd64", digests[1] ?? DIGEST, contents.attestation()).slice(1),
      ]),
      ...digests.slice(1),
    ],
    "merge-digest-unsuited",
    /attestation of an image/,
  ],
  [
    "an index says another size of an image, and names the commit itself",
    (contents, digests) => relisted(contents, digests, (entry) => ({ ...entry, size: 1 })),
    "merge-digest-unsuited",
    /bytes, and its index says 1/,
  ],
  [
    "an index says another size of what is attested",
    (contents, digests) =>
      relisted(contents, digests, (entry, at) => (at === 1 ? { ...entry, size: 2_000_000_000 } : entry)),
    "merge-digest-unsuited",
    /bytes, and its index says 2000000000/,
  ],
  [
    "an index calls an image one for another processor",
    (contents, digests) => [
      contents.index(contents.entriesOf("linux/amd64", contents.image("linux/arm64")), {
        annotations: { [REVISION]: SHA },
      }),
      ...digests.slice(1),
    ],
    "merge-digest-unsuited",
    /is for linux\/arm64, and its index calls it linux\/amd64/,
  ],
  [
    "an index lists another index as an image",
    (contents, digests) => [
      contents.index(contents.entriesOf("linux/amd64", digests[1] ?? DIGEST)),
      ...digests.slice(1),
    ],
    "merge-digest-unsuited",
    /another media type than its index says/,
  ],
];

type Entry = { digest: Digest; size: number };

/** The first digest's entries, changed, in an index that names this commit. */
function relisted(
  contents: Contents,
  digests: Digest[],
  change: (entry: Entry, at: number) => object,
): Digest[] {
  const { manifests } = parseJson(contents.get(digests[0] ?? "")?.body ?? "") as { manifests: Entry[] };
  return [contents.index(manifests.map(change), { annotations: { [REVISION]: SHA } }), ...digests.slice(1)];
}

describe("no tag is touched where", () => {
  test.each(ROWS.map(([story, change, code, says]): Refusal => ({ story, change, code, says })))(
    "$story",
    async ({ change, code, says }) => {
      const contents = new Contents();
      const digests = change(contents, pushedDigests(contents));
      const { end, calls } = await merge(contents, mergeConfig(digests));
      expect(end).toMatchObject({ kind: "failed", diagnosis: { code } });
      const { diagnosis } = end as Extract<typeof end, { kind: "failed" }>;
      expect([diagnosis.title, diagnosis.problem, ...diagnosis.evidence].join("\n")).toMatch(says);
      expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
    },
  );

  test("the token may not push, and no digest is named from the artifacts", async () => {
    const contents = new Contents();
    const { end, calls } = await merge(contents, mergeConfig([]), { registry: REFUSED });
    expect(end.kind).toBe("failed");
    expect(calls.filter((call) => /^(?:tag|content)/.test(call))).toEqual([]);
  });
});
