// Artifacts of the run as the source of a merge's digests: any job may have written them.
import { describe, expect, test } from "@jest/globals";
import type { Digest } from "../../src/oci/reference.ts";
import { hashOf } from "../../src/registry/content.ts";
import { artifactPrefix } from "../../src/run/steps/merge/digest-artifact.ts";
import { runContext, SHA } from "../tags/support/samples.ts";
import { memoryArtifacts } from "./support/artifacts.ts";
import { DIGEST } from "./support/fake-registry.ts";
import { buildRequest } from "./support/fakes.ts";
import { artifactsOf, merge, mergeConfig, pushedDigests } from "./support/merging.ts";
import { Contents, OURS } from "./support/parts.ts";

describe("an artifact", () => {
  const image = { host: "ghcr.io", path: "acme/app" };
  const prefix = artifactPrefix(image, { digestOf: hashOf });

  async function withArtifacts(
    change: (all: Record<string, string>, digests: Digest[], contents: Contents) => Record<string, string>,
  ) {
    const contents = new Contents();
    const digests = pushedDigests(contents);
    const artifacts = memoryArtifacts(change(artifactsOf(digests), digests, contents));
    return merge(contents, mergeConfig([]), { artifacts });
  }

  const ROWS: readonly (readonly [string, (text: string) => string, string, RegExp])[] = [
    ["that is no JSON", () => "{", "artifacts-unavailable", /in the form/],
    [
      "of another version",
      (text) => text.replace('"surepush": 1', '"surepush": 2'),
      "artifacts-unavailable",
      /in the form/,
    ],
    [
      "with a path for a digest",
      (text) => text.replace(/sha256:[0-9a-f]+/, "../../etc/passwd"),
      "artifacts-unavailable",
      /in the form/,
    ],
    [
      "of a megabyte",
      (text) => text.replace("{", `{"x":"${"x".repeat(1e6)}",`),
      "artifacts-unavailable",
      /in the form/,
    ],
    [
      "that names another image",
      (text) => text.replace("ghcr.io/acme/app", "ghcr.io/evil/app"),
      "merge-digest-unsuited",
      /was pushed to ghcr\.io\/evil\/app/,
    ],
    [
      "of another commit",
      (text) => text.replace(SHA, "e".repeat(40)),
      "merge-digest-unsuited",
      /commit eeee/,
    ],
  ];

  test.each(ROWS.map(([story, change, code, says]) => ({ story, change, code, says })))(
    "$story is refused by its name or digest",
    async ({ change, code, says }) => {
      const { end, calls } = await withArtifacts((all) => {
        const [name = "", text = ""] = Object.entries(all)[0] ?? [];
        return { ...all, [name]: change(text) };
      });
      expect(end).toMatchObject({
        kind: "failed",
        diagnosis: { code, problem: expect.stringMatching(says) },
      });
      expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
    },
  );

  test("of a job that ran again counts, and not the one that it left before", async () => {
    const { end } = await withArtifacts((all, _digests, contents) => {
      const again = contents.attested("linux/amd64", { labels: OURS, salt: "again" });
      const workflow = { ...runContext().workflow, attempt: "2" };
      const [text = ""] = Object.values(artifactsOf([again], { context: runContext({ workflow }) }));
      return { ...all, [`${prefix}linux-amd64-other`]: text };
    });
    expect(end.kind).toBe("pushed");
  });

  test("of an attempt that has not been yet does not take the place of a job's own", async () => {
    const contents = new Contents();
    const digests = pushedDigests(contents);
    const other = contents.attested("linux/amd64", { labels: OURS, salt: "planted" });
    const at = (attempt: string) => runContext({ workflow: { ...runContext().workflow, attempt } });
    const [text = ""] = Object.values(artifactsOf([other], { context: at("9007199254740991") }));
    const artifacts = memoryArtifacts({ ...artifactsOf(digests), [`${prefix}linux-amd64-planted`]: text });
    const { end, calls } = await merge(contents, { ...mergeConfig([]), context: at("1") }, { artifacts });
    expect(end).toMatchObject({
      kind: "failed",
      diagnosis: {
        code: "artifacts-unavailable",
        problem: expect.stringMatching(/attempt 9007199254740991, and the run is at attempt 1/),
      },
    });
    expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
  });

  test("of a variant with other build arguments stands beside, and is not taken for the other", async () => {
    const { end } = await withArtifacts((all, [amd64 = DIGEST]) => {
      const values = { platforms: ["linux/amd64"], "build-args": ["BASE=alpine"] };
      return { ...all, ...artifactsOf([amd64], { build: buildRequest({ values }) }) };
    });
    expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "merge-platform-duplicate" } });
  });

  test.each([
    [{ kind: "absent", reason: "this runner has no artifact service" } as const, /no artifact service/],
    [{ kind: "failed", reason: "the service answered 503" } as const, /503/],
  ])("service that does not answer is said, with the way without it: %j", async (failure, says) => {
    const artifacts = { save: () => Promise.resolve(failure), load: () => Promise.resolve(failure) };
    const { end } = await merge(new Contents(), mergeConfig([]), { artifacts });
    expect(end).toMatchObject({
      diagnosis: { code: "artifacts-unavailable", problem: expect.stringMatching(says) },
    });
    expect(JSON.stringify(end)).toContain("digests: |");
  });

  test("that nobody left is said", async () => {
    const { end } = await withArtifacts(() => ({}));
    expect(end).toMatchObject({ diagnosis: { code: "merge-without-digests" } });
  });
});
