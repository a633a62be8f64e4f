// The layers of a real image by the instruction that made each, whatever a registry answers.
import { expect, test } from "@jest/globals";

import { nameLayers } from "../../src/registry/image-history.ts";
import { hashOf } from "../../src/registry/content.ts";
import { serve } from "../support/server.ts";
import { imageAt, open } from "./support/open.ts";

const layers = [
  { digest: "sha256:0", bytes: 10 },
  { digest: "sha256:1", bytes: 20 },
];
const size = {
  digest: "d",
  platforms: [{ platform: undefined, layers, config: "sha256:c" }],
  attestations: 0,
};
const named = (history: unknown) =>
  nameLayers(size, new Map([["sha256:c", history]])).platforms[0]?.layers.map(({ madeBy }) => madeBy);

test("steps that made no layer are left out", () => {
  const history = [
    { created_by: "COPY a /a # buildkit" },
    { created_by: "ENV A=1", empty_layer: true },
    { created_by: "RUN /bin/sh -c make # buildkit" },
  ];
  expect(named(history)).toEqual(["COPY a /a", "RUN make"]);
});

test.each<[string, unknown]>([
  ["is too short", [{ created_by: "COPY a /a" }]],
  ["is too long", Array(3).fill({ created_by: "COPY a /a" })],
  ["is no list", "COPY a /a"],
  ["is not there", undefined],
])("a history that %s names no layer", (_what, history) => {
  expect(named(history)).toEqual([undefined, undefined]);
});

test.each<[string, unknown]>([
  ["numbers", [{ created_by: 1 }, { created_by: 2 }]],
  ["nothing", [null, null]],
])("entries that are %s name no layer", (_what, history) => {
  expect(named(history)).toEqual([undefined, undefined]);
});

const config = JSON.stringify({ history: [{ created_by: "COPY a /a # buildkit" }] });
const digest = hashOf(Buffer.from(config));
const manifest = JSON.stringify({ config: { digest }, layers: [{ digest: "sha256:0", size: 5 }] });

/** `blob`: what is answered for the configuration. */
const weigh = async (blob: { status: number; body?: string }) => {
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  await using server = await serve(async ({ path }) => {
    if (path.startsWith("/token")) return { status: 200, body: JSON.stringify({ token: "bearer" }) };
    if (path.includes("/blobs/")) {
      asked();
      return blob;
    }
    // The manifest comes when the configuration was asked for: who asked for it after the manifest would wait for ever.
    await isAsked;
    return { status: 200, body: manifest };
  });
  return await open(server.host).imageSize(imageAt(server.host), "1.2.3", [digest]);
};

test("a configuration that docker has named is read beside the manifest, and not after it", async () => {
  const sized = await weigh({ status: 200, body: config });
  expect(sized?.platforms[0]?.layers).toEqual([{ digest: "sha256:0", bytes: 5, madeBy: "COPY a /a" }]);
});

test.each<[string, { status: number; body?: string }]>([
  ["is missing", { status: 404 }],
  ["is not to be had", { status: 503 }],
  ["has another content than its digest says", { status: 200, body: config.replace("COPY", "RUN") }],
])("a configuration that %s costs the names of the layers only", async (_what, blob) => {
  expect((await weigh(blob))?.platforms[0]?.layers).toEqual([{ digest: "sha256:0", bytes: 5 }]);
});
