// Attack on a real engine: a context that contains the runner's temporary folder, and a Dockerfile that copies all of it.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { join } from "node:path";
import { writeFileSync } from "node:fs";

import { field, list, textField } from "../../src/lib/json.ts";
import { hasBuildx } from "../support/engine.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

const KEY = "hunter2hunter2hunter2";

test("COPY . / takes neither the login nor a secret's file into the image", async () => {
  const tag = "copied";
  const files = { Dockerfile: "FROM scratch\nCOPY . /\n" };
  const secrets = hasBuildx ? { secrets: `KEY=${KEY}` } : {};
  using run = pushing.job({ inputs: { tags: tag, context: "..", file: "Dockerfile", ...secrets }, files });
  writeFileSync(join(run.temporary, "beside"), "what the runner keeps in its temporary folder");
  const main = await run.main();
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });

  const manifest = await imageManifest(tag);
  const layers = list(field(manifest, "layers")).map((layer) => textField(layer, "digest") ?? "");
  const contents = (await Promise.all(layers.map((digest) => pushing.unpack(digest)))).join("\n");
  // The context was copied whole, and the temporary folder with it.
  expect(contents).toContain("what the runner keeps in its temporary folder");
  for (const secret of [pushing.token, btoa(`octocat:${pushing.token}`), btoa(pushing.token), KEY])
    expect(contents.includes(secret)).toBe(false);
  expect(contents.includes('"auths"')).toBe(false);
});

/** An index with attestations has the image first. */
async function imageManifest(tag: string): Promise<unknown> {
  const top = await pushing.read(`manifests/${tag}`);
  const [first] = list(field(top, "manifests"));
  const digest = textField(first, "digest");
  return digest === undefined ? top : pushing.read(`manifests/${digest}`);
}
