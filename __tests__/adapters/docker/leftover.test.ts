// What a killed step left behind is removed; a folder that is not ours never is, whatever the state says.
import { expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { removeLeftover } from "../../../src/adapters/docker/leftover.ts";
import { openPrivateConfig } from "../../../src/adapters/docker/private-config.ts";
import { folderWith } from "../support/folder.ts";

const MARK = ".surepush-docker-config";

test.each<[string, string, boolean]>([
  ["ours", `surepush-abc/${MARK}`, true],
  ["of our name without our mark", "surepush-abc/config.json", false],
  ["with our mark under another name", `docker/${MARK}`, false],
  ["of neither", "docker/config.json", false],
])("a folder that is %s", async (_story, file, removed) => {
  using folder = folderWith({ [file]: "", [`${file}.d/deeper/auth`]: "secret" });
  const path = join(folder.path, file, "..");
  expect(await removeLeftover(path, {})).toBe(removed);
  expect(existsSync(path)).toBe(!removed);
  expect(existsSync(folder.path)).toBe(true);
});

test("a folder that is gone already is nothing to speak of", async () => {
  using folder = folderWith();
  expect(await removeLeftover(join(folder.path, "surepush-gone"), {})).toBe(false);
});

test("a private configuration is recognised from the moment that it is told of", async () => {
  using folder = folderWith();
  const told: string[] = [];
  const opening = openPrivateConfig("ghcr.io", {
    environment: { DOCKER_CONFIG: join(folder.path, "none") },
    temporaryFolder: folder.path,
    onOpened: (path) => {
      told.push(path);
      throw new Error("killed here");
    },
  });
  await expect(opening).rejects.toThrow("killed here");
  const { folder: path } = await openPrivateConfig("ghcr.io", {
    environment: { DOCKER_CONFIG: join(folder.path, "none") },
    temporaryFolder: folder.path,
    onOpened: () => undefined,
  });
  expect(told).toHaveLength(1);
  expect(await removeLeftover(path, {})).toBe(true);
  expect(existsSync(path)).toBe(false);
});
