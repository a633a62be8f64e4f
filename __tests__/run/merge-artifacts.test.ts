// Artifacts of the run as the source of a merge's digests: any job may have written them.
import { describe, expect, test } from "@jest/globals";
import type { Digest } from "../../src/oci/reference.ts";
import { hashOf } from "../../src/registry/content.ts";
import { artifactPrefix } from "../../src/run/steps/merge/digest-artifact.ts";
import { made, runContext, SHA } from "../tags/support/samples.ts";
import { memoryArtifacts } from "./support/artifacts.ts";
import { DIGEST } from "./support/fake-registry.ts";
import { buildRequest } from "./support/fakes.ts";
import { artifactsOf, merge, mergeConfig, pushedDigests } from "./support/merging.ts";
import { Contents, OURS, REVISION } from "./support/parts.ts";

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

  test("of a job that built another commit counts where it and the merge have the same label", async () => {
    const contents = new Contents();
    const labels = [`${REVISION}=${SHA}`];
    const context = runContext({ sha: "e".repeat(40) });
    const metadata = made({ tags: "type=sha", labels }, context);
    const artifacts = memoryArtifacts(artifactsOf(pushedDigests(contents), { context, metadata }));
    const labelled = { metadata: made({ tags: "type=raw,value=1.2.3", labels }, runContext()) };
    const { end } = await merge(contents, mergeConfig([], labelled), { artifacts });
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

  describe("that says why a job pushed nothing", () => {
    const unpushed = (text: string, why = "unmerged-run") =>
      text.replace(/"digest": "sha256:[0-9a-f]+"/, `"not-pushed": "${why}"`);

    test("is left by each job: the merge ends well, says why, and touches no tag", async () => {
      const { end, calls } = await withArtifacts((all) =>
        Object.fromEntries(Object.entries(all).map(([name, text]) => [name, unpushed(text)])),
      );
      expect(end).toEqual({ kind: "not-merged", reasons: ["unmerged-run"] });
      expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
    });

    test("beside the digests of other jobs is refused, for the image would lack a platform", async () => {
      const { end, calls } = await withArtifacts((all) => {
        const [name = "", text = ""] = Object.entries(all)[1] ?? [];
        return { ...all, [name]: unpushed(text, "checkout") };
      });
      expect(end).toMatchObject({
        diagnosis: {
          code: "merge-platform-missing",
          title: "No image for linux/arm64",
          evidence: expect.arrayContaining([
            expect.stringMatching(/^The job for linux\/arm64: What is checked out is not/),
          ]),
        },
      });
      expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
    });

    test("does not count where the job ran again and pushed", async () => {
      const { end } = await withArtifacts((all) => {
        const [name = "", text = ""] = Object.entries(all)[0] ?? [];
        const again = text.replace('"attempt": 1', '"attempt": 2');
        return { ...all, [name]: again, [`${prefix}linux-amd64-before`]: unpushed(text) };
      });
      expect(end.kind).toBe("pushed");
    });

    test.each([
      ["a reason that is none", (text: string) => unpushed(text, "because")],
      ["a digest, too", (text: string) => text.replace("{", '{"not-pushed": "asked",')],
    ])("with %s is refused", async (_story, change) => {
      const { end } = await withArtifacts((all) =>
        Object.fromEntries(Object.entries(all).map(([name, text]) => [name, change(text)])),
      );
      expect(end).toMatchObject({ diagnosis: { code: "artifacts-unavailable" } });
    });
  });

  test("that nobody left is said", async () => {
    const { end } = await withArtifacts(() => ({}));
    expect(end).toMatchObject({ diagnosis: { code: "merge-without-digests" } });
  });
});
