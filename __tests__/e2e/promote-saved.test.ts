// What `docker save` writes of an image with two names and with two layers of the same content, as each docker writes it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

import { DockerConfig } from "../../twin/docker-config.ts";
import { crane } from "../support/crane.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
let folder: Folder;
const config = new DockerConfig();
const NAMES = ["surepush-saved/app:1.2.3", "surepush-saved/app:latest"];
const docker = (...args: string[]) => execFileSync("docker", args, { encoding: "utf8" }).trim();
const hash = (content: Buffer | string) => createHash("sha256").update(content).digest("hex");
let diff = "";

beforeAll(async () => {
  pushing = await startPushing();
  const auth = Buffer.from(`octocat:${pushing.token}`).toString("base64");
  const logins = JSON.stringify({ auths: { [pushing.twin.host]: { auth } } });
  writeFileSync(join(config.folder, "config.json"), logins);
  folder = folderWith({ "hello.txt": "hello" });
  const layer = execFileSync("tar", ["-C", folder.path, "-cf", "-", "hello.txt"]);
  diff = `sha256:${hash(layer)}`;
  writeFileSync(join(folder.path, "layer.tar"), layer);
  const rootfs = { type: "layers", diff_ids: [diff, diff] };
  const image = JSON.stringify({ os: "linux", architecture: "amd64", config: {}, rootfs });
  writeFileSync(join(folder.path, `${hash(image)}.json`), image);
  const Layers = ["layer.tar", "layer.tar"];
  const entry = { Config: `${hash(image)}.json`, RepoTags: NAMES, Layers };
  writeFileSync(join(folder.path, "manifest.json"), JSON.stringify([entry]));
  const files = ["manifest.json", `${hash(image)}.json`, "layer.tar"];
  execFileSync("tar", ["-C", folder.path, "-cf", join(folder.path, "loaded.tar"), ...files]);
  docker("load", "--input", join(folder.path, "loaded.tar"));
  docker("save", "--output", join(folder.path, "saved.tar"), ...NAMES);
});
afterAll(async () => {
  docker("image", "rm", "--force", ...NAMES);
  folder[Symbol.dispose]();
  config[Symbol.dispose]();
  await pushing[Symbol.asyncDispose]();
});

test.each([
  { what: "from docker's own store", source: () => `docker-daemon:${NAMES[0] ?? ""}` },
  { what: "from its file", source: () => `docker-archive:${folder.path}/saved.tar` },
  {
    what: "from its file by one name",
    source: () => `docker-archive:${folder.path}/saved.tar:${NAMES[0] ?? ""}`,
  },
  {
    what: "from its file by the other",
    source: () => `docker-archive:${folder.path}/saved.tar:${NAMES[1] ?? ""}`,
  },
])("an image with two names and with a layer twice is promoted $what", async ({ source }) => {
  using job = pushing.job({
    inputs: { operation: "promote", source: source(), retries: "0" },
    files: {},
    event: { name: "push", ref: "refs/tags/v1.2.3", repository: "octocat/app" },
  });
  const main = await job.main();
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  const at = `${pushing.twin.host}/octocat/app:1.2.3`;
  expect((await crane(config.folder, "digest", at)).trim()).toBe(main.outputs.digest);
  const written = JSON.parse(await crane(config.folder, "config", at)) as { rootfs: { diff_ids: string[] } };
  expect(written.rootfs.diff_ids).toEqual([diff, diff]);
});
