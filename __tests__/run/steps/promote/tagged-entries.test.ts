// What a fork's index may name: nothing that has a tag here, which would be deleted together with the index.
import { expect, test } from "@jest/globals";
import { BACK_OFFS } from "../../../../src/lib/limits.ts";
import { RetryBudget } from "../../../../src/lib/retry.ts";
import type { Digest } from "../../../../src/oci/reference.ts";
import type { Registry } from "../../../../src/ports/registry.ts";
import { findTaggedEntry } from "../../../../src/run/steps/promote/tagged-entries.ts";
import { Contents, OCI } from "../../support/parts.ts";

const IMAGE = { host: "ghcr.io", path: "acme/app" };

/** `digests` are here without a tag, `tags` with one. */
async function find(
  entries: readonly Digest[],
  tags: Readonly<Record<string, Digest>>,
  digests: Digest[] = [],
) {
  const asked: string[] = [];
  const here = new Map([
    ...Object.entries(tags),
    ...[...digests, ...Object.values(tags)].map((one) => [one, one] as const),
  ]);
  const registry: Pick<Registry, "resolve" | "listTags"> = {
    resolve: (_image, reference) => {
      asked.push(reference);
      const digest = here.get(reference);
      return Promise.resolve(digest === undefined ? { kind: "missing" } : { kind: "at", digest });
    },
    listTags: () => Promise.resolve({ kind: "listed", tags: Object.keys(tags) }),
  };
  const clock = { now: () => 0, pause: () => Promise.resolve() };
  const budget = new RetryBudget(
    { ...BACK_OFFS.publication, retries: 0 },
    { chance: Math.random, clock, stop: new AbortController().signal },
  );
  const children = entries.map((digest) => ({
    kind: "node" as const,
    found: { kind: "manifest" as const, digest, type: OCI.manifest, body: Buffer.of() },
    blobs: [],
    children: [],
  }));
  const failure = await findTaggedEntry({ children }, IMAGE, {
    name: "oci-archive:image.tar",
    ownTag: "pr-7",
    registry,
    budget,
  });
  return { failure, asked };
}

const contents = new Contents();
const [release, theirs] = [contents.image("linux/amd64"), contents.layered("linux/amd64", "theirs")];

test("a release among the entries is found by its tag, however many tags there are", async () => {
  const others = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`0.${at}`, theirs]));
  const { failure } = await find([theirs.replace(/.$/, "0") as Digest, release], {
    ...others,
    "1.2.3": release,
  });
  expect(JSON.stringify(failure)).toContain("promote-source-unsuited");
  expect(JSON.stringify(failure)).toContain("ghcr.io/acme/app:1.2.3");
});

test("what is here without a tag, as after a copy that broke off, is no obstacle", async () => {
  const { failure } = await find([theirs], { "1.2.3": release }, [theirs]);
  expect(failure).toBeUndefined();
});

test("nor is what only the pull request's own tag names", async () => {
  const { failure } = await find([theirs], { "pr-7": theirs });
  expect(failure).toBeUndefined();
});

test("where no entry is here, no tag is looked at", async () => {
  const { failure, asked } = await find([theirs], { "1.2.3": release });
  expect(failure).toBeUndefined();
  expect(asked).toEqual([theirs]);
});
