// Docker is asked in two ways, by Node alone and by GitHub's toolkit, and both bring the same answers.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { askDocker } from "../../src/docker/process.ts";
import { askDockerByToolkit } from "../../src/action/toolkit.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker } from "../support/recorded-docker.ts";

let folder: Folder;
const path = process.env.PATH;
beforeEach(() => {
  folder = folderWith({});
});
afterEach(() => {
  process.env.PATH = path;
  folder[Symbol.dispose]();
});

describe.each([
  ["by Node alone", askDocker],
  ["by GitHub's toolkit", askDockerByToolkit],
])("asked %s", (_name, ask) => {
  test("docker's words and its exit code come back", async () => {
    const { environment } = recordDocker(folder, {
      version: { says: [["stdout", "yes\n"]] },
      info: {
        status: 3,
        says: [
          ["stdout", "half\n"],
          ["stderr", "no\n"],
        ],
      },
    });
    process.env.PATH = environment.PATH;
    expect(await ask(environment, ["version"])).toEqual({ exitCode: 0, stdout: "yes\n", stderr: "" });
    expect(await ask(environment, ["info"])).toEqual({ exitCode: 3, stdout: "half\n", stderr: "no\n" });
  });

  test("a docker that is not there is no answer", async () => {
    process.env.PATH = folder.path;
    expect(await ask({ PATH: folder.path }, ["version"])).toBeUndefined();
  });
});
