// Attestations as the newest BuildKit pushes them, OCI artifacts with a `subject`: in all that reads an index.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { field, list, textField } from "../../src/lib/json.ts";
import { byEngine, engineName } from "../support/engine.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

const ATTESTED = { provenance: "mode=max", platforms: "linux/amd64,linux/arm64" };

/** Nothing in it runs, so that it can be built for any platform. */
const still = () => ({
  Dockerfile: "FROM scratch\nCOPY hello /hello\n",
  hello: String(process.hrtime.bigint()),
});

async function push(inputs: Record<string, string>, files = still()) {
  using job = pushing.job({ inputs: { ...ATTESTED, ...inputs }, files });
  return await job.main();
}

const CODES = byEngine<readonly string[]>({
  newest: [""],
  // Where the machine reaches Docker Hub, a builder is made.
  found: ["", "platform-unsupported"],
  oldest: ["buildx-missing"],
});

test("every tag is read back, and the sizes are of the images alone", async () => {
  const { outputs, summary } = await push({ tags: "1.0.0,1.0" });
  expect(CODES).toContain(outputs.code);
  const isPushed = outputs.code === "";
  const tags = await Promise.all(["1.0.0", "1.0"].map((tag) => pushing.digestOf(tag)));
  expect(tags).toEqual(isPushed ? [outputs.digest, outputs.digest] : [null, null]);
  const { images, subjects } = await entriesOf("1.0", isPushed);
  expect(images).toHaveLength(isPushed ? 2 : 0);
  expect(subjects).toEqual(engineName === "container" ? images : []);
  expect(summary.includes("2 more entries `unknown/unknown`")).toBe(isPushed);
});

// Only this engine has a BuildKit that pushes them by itself.
if (engineName === "container")
  describe("where one is there already", () => {
    test("the next image is compared with it, platform by platform", async () => {
      const { summary, outputs } = await push({ tags: "1.0" });
      expect(outputs).toMatchObject({ code: "", pushed: "true" });
      for (const platform of ["linux/amd64", "linux/arm64"])
        expect(summary).toMatch(new RegExp(`\\| ${platform} \\|.* the one before`));
    });

    test("a protected tag that holds one does not move", async () => {
      const held = await pushing.digestOf("1.0.0");
      const { outputs } = await push({ tags: "1.0.0", immutable: "true" });
      expect(outputs).toMatchObject({ code: "tag-immutable", pushed: "false" });
      expect(await pushing.digestOf("1.0.0")).toBe(held);
    });
  });

/** The images of an index, and what the other manifests name as theirs. */
async function entriesOf(tag: string, isThere: boolean): Promise<{ images: string[]; subjects: string[] }> {
  const index = isThere ? await pushing.read(`manifests/${tag}`) : undefined;
  const digests = list(field(index, "manifests")).map((entry) => textField(entry, "digest") ?? "");
  const manifests = await Promise.all(digests.map((digest) => pushing.read(`manifests/${digest}`)));
  const subjects = manifests.flatMap((manifest) => textField(manifest, "subject", "digest") ?? []);
  return { images: digests.slice(0, 2).toSorted(), subjects: subjects.toSorted() };
}
