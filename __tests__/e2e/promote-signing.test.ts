// A promotion that signs, and one whose tags must not move, on a real registry. Docker is not needed.
import { dirname } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";

import type { Ran } from "../../twin/runner.ts";
import type { Twin } from "../../twin/twin.ts";
import {
  manifestOf,
  put,
  putImage,
  putIndex,
  startSigning,
  stepOf,
  verifyBundle,
} from "../support/signing.ts";

let twin: Twin;
/** An index with what BuildKit attests, and another image. */
let [index, other] = ["", ""];
beforeAll(async () => {
  twin = await startSigning({ twin: { upstream: "distribution" } });
  ({ index } = await putIndex(twin));
  other = await putImage(twin, "other");
});
beforeEach(() => {
  stored = twin.attestations.length;
});
let stored = 0;
const signedSince = () => twin.attestations.slice(stored);
afterAll(() => twin.stop());

async function promote(source: string, inputs: Record<string, string>): Promise<Ran> {
  using job = stepOf(
    twin,
    { operation: "promote", source, immutable: "true", "scope-check": "off", ...inputs },
    { files: {}, environment: { PATH: dirname(process.execPath) } },
  );
  return await job.main();
}

const bytesOf = async (reference: string) => (await manifestOf(twin, reference)).body;
const statusOf = async (reference: string) => (await manifestOf(twin, reference)).status;

test("what is promoted within its repository is signed under its own digest, provenance and SBOM", async () => {
  const ran = await promote(index, { sign: "true", tags: "1.0.0\n1.0\nlatest" });
  expect(ran.outputs).toMatchObject({ code: "", pushed: "true", signed: "true", digest: index });
  const root = await twin.trustedRoot();
  const types = signedSince().map(
    ({ bundle }) => verifyBundle(bundle, { root, digest: index }).predicateType,
  );
  expect(types.toSorted()).toEqual(["https://slsa.dev/provenance/v1", "https://spdx.dev/Document/v2.3"]);
  for (const tag of ["1.0.0", "1.0", "latest"]) expect(await bytesOf(tag)).toEqual(await bytesOf(index));
});

test("a protected tag passes with the same image, and keeps another one from every tag and from a signature", async () => {
  await promote(index, { tags: "2.0.0\nfloats" });
  expect((await promote(index, { sign: "true", tags: "2.0.0\nfloats" })).outputs).toMatchObject({
    code: "",
    pushed: "true",
    signed: "true",
  });
  stored = twin.attestations.length;
  const ran = await promote(other, { sign: "true", tags: "2.0.0\nfloats\nfresh" });
  expect(ran.outputs).toMatchObject({ code: "tag-immutable", pushed: "false" });
  for (const tag of ["2.0.0", "floats"]) expect(await bytesOf(tag)).toEqual(await bytesOf(index));
  expect(await statusOf("fresh")).toBe(404);
  expect(signedSince()).toEqual([]);
});

test("a protected tag that another run sets while the source is copied is left alone", async () => {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  // The manifest of another image goes to the tag while this run is about to look at it.
  twin.world.faults.push({ method: "HEAD", path: "/manifests/3\\.0\\.0$", nth: 2, until });
  const since = twin.requests.length;
  const running = promote(index, { tags: "3.0.0\nlater" });
  const looks = () =>
    twin.requests.slice(since).filter(({ method, path }) => method === "HEAD" && path.endsWith("/3.0.0"));
  while (looks().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  twin.world.faults.splice(0);
  await putTag("3.0.0", other);
  release();
  expect((await running).outputs).toMatchObject({ code: "tag-immutable", pushed: "false" });
  expect(await bytesOf("3.0.0")).toEqual(await bytesOf(other));
  expect(await statusOf("later")).toBe(404);
});

async function putTag(tag: string, digest: string): Promise<void> {
  const { body, json } = await manifestOf(twin, digest);
  await put(twin, `manifests/${tag}`, { type: String(json.mediaType), body });
}

test.each([
  ["an archive", "oci-layout://image"],
  ["another registry", "quay.example/acme/app:1"],
])(
  "what comes from %s is not signed as built here: the run ends before a tag is set",
  async (_from, source) => {
    const ran = await promote(source, { sign: "true", tags: "4.0.0" });
    expect(ran.outputs.pushed).toBe("false");
    expect(ran.outputs.code).toMatch(/^signing-/);
    expect(ran.summary).toContain("not an image of the repository");
    expect(await statusOf("4.0.0")).toBe(404);
    expect(signedSince()).toEqual([]);
  },
);
