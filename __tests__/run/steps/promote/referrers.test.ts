// What comes along with a promoted image: only what refers to it itself, whatever the source lists.
import { expect, test } from "@jest/globals";

import { BACK_OFFS, READ_LIMITS } from "../../../../src/lib/limits.ts";
import { RetryBudget } from "../../../../src/lib/retry.ts";
import type { Digest } from "../../../../src/oci/reference.ts";
import type { ImageSource } from "../../../../src/ports/promotion.ts";
import { SourceReader } from "../../../../src/run/steps/promote/read-source.ts";
import { Contents, OCI } from "../../support/parts.ts";

type Lists = Readonly<Record<Digest, readonly Digest[]>>;

/** What is taken of a source with these lists, and what the log says. */
async function referrersOf(contents: Contents, image: Digest, lists: Lists) {
  const lines: string[] = [];
  const lengths: number[] = [];
  let open = 0;
  const source: ImageSource = {
    image: undefined,
    read: (reference) => {
      const found = contents.get(reference);
      if (found === undefined) throw new Error(`${reference} is not read`);
      return Promise.resolve({ kind: "manifest", digest: reference as Digest, ...found });
    },
    referrers: async (subject) => {
      lengths.push(++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
      const entries = (lists[subject] ?? []).map((digest) => ({
        mediaType: OCI.manifest,
        digest,
        size: contents.sizeOf(digest),
      }));
      return { kind: "referrers", entries };
    },
    blob: () => Promise.reject(new Error("no layer is read")),
  };
  const reporter = { info: (line: string) => lines.push(line) };
  const clock = { now: () => 0, pause: () => Promise.resolve() };
  const budget = new RetryBudget(
    { ...BACK_OFFS.publication, retries: 0 },
    { chance: Math.random, clock, stop: new AbortController().signal },
  );
  const order = {
    source,
    name: "quay.io/acme/app",
    host: "quay.io",
    login: "none",
    budget,
    reporter,
  } as const;
  const reader = new SourceReader(order);
  const found = await reader.find(image);
  if (found.kind === "failed") throw new Error(JSON.stringify(found));
  const read = await reader.readAll(found);
  const referrers = read.kind === "failed" ? read : await read.referrers;
  const taken =
    referrers.kind === "failed"
      ? referrers
      : referrers.referrers.map(({ subject, entry, node }) => {
          expect(node.found.digest).toBe(entry.digest);
          return [subject, entry.digest];
        });
  return { taken, lines, most: Math.max(...lengths) };
}

test("what names the image as its subject comes along, and what refers to that", async () => {
  const contents = new Contents();
  const image = contents.image("linux/amd64");
  const signature = contents.referrer(image, "signed");
  const further = contents.referrer(signature, "signed again");
  const { taken, lines } = await referrersOf(contents, image, {
    [image]: [signature],
    [signature]: [further],
  });
  expect(taken).toEqual([
    [image, signature],
    [signature, further],
  ]);
  expect(lines).toEqual([]);
});

test.each<[string, (contents: Contents, image: Digest) => Digest, string]>([
  [
    "another image",
    (contents) => contents.layered("linux/amd64", "stranger"),
    "does not refer to that itself",
  ],
  [
    "what refers to another image",
    (contents) => contents.referrer(contents.layered("linux/amd64", "other"), "signed"),
    "does not refer to that itself",
  ],
  [
    "an index",
    (contents, digest) =>
      contents.put(OCI.index, { mediaType: OCI.index, manifests: [], subject: { digest } }),
    "is an index",
  ],
  ["a page", (contents) => contents.put("text/html", { hello: 1 }), "which is no image's"],
  [
    "a signature of terabytes",
    (contents, digest) =>
      contents.put(OCI.manifest, {
        mediaType: OCI.manifest,
        config: { mediaType: OCI.config, digest, size: 5e12 },
        subject: { digest },
      }),
    `longer than ${READ_LIMITS.promotedReferrerBytes} bytes`,
  ],
])("%s in the list is left out with a line, and the image is promoted", async (_what, make, why) => {
  const contents = new Contents();
  const image = contents.image("linux/amd64");
  const signature = contents.referrer(image, "signed");
  const odd = make(contents, image);
  const { taken, lines } = await referrersOf(contents, image, { [image]: [odd, signature] });
  expect(taken).toEqual([[image, signature]]);
  expect(lines).toEqual([expect.stringContaining(why)]);
  expect(lines[0]).toContain(odd);
});

test("the lists of an image of many platforms are read a few at once", async () => {
  const contents = new Contents();
  const platforms = Array.from({ length: 30 }, (_, at) => contents.layered("linux/amd64", `${at}`));
  const manifests = platforms.map((digest) => ({
    mediaType: OCI.manifest,
    digest,
    size: contents.sizeOf(digest),
  }));
  const image = contents.put(OCI.index, { schemaVersion: 2, mediaType: OCI.index, manifests });
  const lists = Object.fromEntries(platforms.map((of) => [of, [contents.referrer(of, `signed ${of}`)]]));
  const { taken, most } = await referrersOf(contents, image, lists);
  expect(taken).toHaveLength(30);
  expect(most).toBeLessThanOrEqual(5);
});

test("indexes that name one child again and again are each read once", async () => {
  const contents = new Contents();
  const image = contents.image("linux/amd64");
  const again = (digest: Digest, mediaType: string) =>
    contents.index(Array.from({ length: 40 }, () => ({ mediaType, digest, size: contents.sizeOf(digest) })));
  const index = again(again(again(image, OCI.manifest), OCI.index), OCI.index);
  const signature = contents.referrer(image, "signed");
  const { taken } = await referrersOf(contents, index, { [image]: [signature] });
  expect(taken).toEqual([[image, signature]]);
});
