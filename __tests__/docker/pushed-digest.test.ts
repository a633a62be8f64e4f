// The digest of `docker push`: what docker printed for the tag, and what the engine keeps where it printed nothing.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { DIGEST, OTHER_DIGEST } from "../run/support/fakes.ts";
import type { Folder } from "../support/folder.ts";
import type { Play } from "../support/recorded-docker.ts";
import { engineFolder, openRecorded, REFERENCE } from "../support/recorded-engine.ts";

const path = process.env.PATH;
let folder: Folder;
beforeEach(() => {
  folder = engineFolder();
});
afterEach(() => {
  folder[Symbol.dispose]();
  process.env.PATH = path;
});

async function push(plays: Readonly<Record<string, Play>>) {
  const { engine, calls } = openRecorded(folder, plays);
  await using session = engine.openSession("ghcr.io", undefined);
  const pushed = await session.push(REFERENCE);
  return { pushed, commands: calls().map(({ args }) => args[0]) };
}

const says = (...lines: string[]): Play => ({
  says: [["stdout", lines.map((line) => `${line}\n`).join("")]],
});
const LAYERS = ["The push refers to repository [ghcr.io/acme/app]", "5f70bf18a086: Pushed"];

test("is the one that docker printed, and the engine is not asked", async () => {
  const told = await push({ push: says(...LAYERS, `latest: digest: ${DIGEST} size: 736`) });
  expect(told.pushed).toEqual({ kind: "done", digest: DIGEST });
  expect(told.commands).toEqual(["push"]);
});

test("is the one of the last line that names it, whatever docker prints after it", async () => {
  const line = (digest: string) => `latest: digest: ${digest} size: 736`;
  const told = await push({ push: says(...LAYERS, line(OTHER_DIGEST), line(DIGEST), "Info -> a hint") });
  expect(told.pushed).toMatchObject({ digest: DIGEST });
});

describe("is asked of the engine where the line", () => {
  test.each([
    ["is another tag's", `latest2: digest: ${OTHER_DIGEST} size: 736`],
    ["has half a digest", "latest: digest: sha256:12 size: 736"],
    ["goes on", `latest: digest: ${OTHER_DIGEST} size: 736 more`],
    ["is missing", "Done"],
  ])("%s", async (_story, line) => {
    const kept = says(JSON.stringify([`ghcr.io/acme/app@${DIGEST}`]));
    const told = await push({ push: says(...LAYERS, line), "image inspect": kept });
    expect(told.pushed).toEqual({ kind: "done", digest: DIGEST });
    expect(told.commands).toEqual(["push", "image"]);
  });
});

describe("from the engine", () => {
  test.each<[string, unknown, object]>([
    [
      "is the image's own, not another's of the same name's beginning",
      [
        `ghcr.io/acme/app2@${OTHER_DIGEST}`,
        `docker.io/acme/app@${OTHER_DIGEST}`,
        `ghcr.io/acme/app@${DIGEST}`,
      ],
      { digest: DIGEST },
    ],
    ["is unknown when the image has none", [], { kind: "done", digest: undefined }],
    ["is unknown when docker tells no list", "what?", { kind: "done", digest: undefined }],
  ])("%s", async (_story, digests, expected) => {
    const { pushed } = await push({ "image inspect": says(JSON.stringify(digests)) });
    expect(pushed).toMatchObject(expected);
  });
});
