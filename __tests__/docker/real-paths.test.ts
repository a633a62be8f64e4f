// Which place lies in no folder of a build, with links and mounts followed, and which link leaves a workspace.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findLinkFlaw, findPlaceOutside } from "../../src/docker/real-paths.ts";
import { folderWith, type Folder } from "../support/folder.ts";

let folder: Folder;
const at = (...names: string[]) => join(folder.path, ...names);
beforeEach(() => {
  folder = folderWith({
    "project/Dockerfile": "",
    "project/tmp/file": "",
    "elsewhere/file": "",
    secret: "s",
  });
});
afterEach(() => {
  folder[Symbol.dispose]();
});

describe("the first place is taken", () => {
  test.each<[string, () => string[]]>([
    ["when nothing is exposed", () => []],
    ["when it only stands beside what is exposed", () => [at("project")]],
    ["when what is exposed is in it", () => [at("elsewhere", "deeper")]],
    ["when its name only begins like it", () => [at("else")]],
  ])("%s", (_when, paths) => {
    expect(findPlaceOutside([at("elsewhere"), at("project")], paths())).toBe(at("elsewhere"));
  });

  test("when it is not there yet", () => {
    expect(findPlaceOutside([at("new", "place")], [at("project")])).toBe(at("new", "place"));
  });
});

describe("another place is taken when the first lies in", () => {
  test.each<[string, () => string]>([
    ["the folder itself", () => at("project", "tmp")],
    ["a folder above it", () => at("project")],
    ["a folder that is named with a way up", () => at("elsewhere", "..", "project")],
    [
      "a folder that a link leads to",
      () => {
        symlinkSync(at("project"), at("link"));
        return at("link");
      },
    ],
    ["a folder seen from the working directory", () => "/"],
  ])("%s", (_what, path) => {
    const exposed = path();
    const places: [string, string] = [at("project", "tmp"), at("elsewhere")];
    expect(findPlaceOutside(places, [exposed])).toBe(exposed === "/" ? undefined : at("elsewhere"));
  });

  test("a folder that its own path reaches by a link", () => {
    symlinkSync(at("project", "tmp"), at("link"));
    expect(findPlaceOutside([at("link"), at("elsewhere")], [at("project")])).toBe(at("elsewhere"));
  });

  test("a folder that is still to be made, as it is", () => {
    expect(findPlaceOutside([at("new", "tmp"), at("elsewhere")], [at("new")])).toBe(at("elsewhere"));
  });
});

test("a place that is not there is no other place", () => {
  expect(findPlaceOutside([at("project"), at("nowhere")], [at("project")])).toBeUndefined();
});

describe("a link", () => {
  const flawOf = (path: string) => findLinkFlaw(path, [at("project")]);
  const link = (target: string) => {
    symlinkSync(target, at("project", "link"));
    return at("project", "link");
  };

  test.each<[string, () => string, string | undefined]>([
    ["to a file of the workspace is followed", () => link("Dockerfile"), undefined],
    ["out of the workspace is not", () => link(at("secret")), "is a link that leads out of the workspace"],
    ["into /proc is not", () => link("/proc/self/environ"), "leads into /proc"],
    [
      "in a folder that is a link out of the workspace is not",
      () => join(link(folder.path), "secret"),
      "is a link that leads out of the workspace",
    ],
  ])("%s", (_what, path, flaw) => {
    expect(flawOf(path())).toBe(flaw);
  });

  describe("in a workspace that is named by an alias", () => {
    beforeEach(() => {
      symlinkSync(at("project"), at("alias"));
      mkdirSync(at("project", ".git"));
      symlinkSync(at("secret"), at("project", "file-link"));
      symlinkSync(at("elsewhere"), at("project", "folder-link"));
      symlinkSync(".git", at("project", "clone-link"));
    });

    test.each<[string, string | undefined]>([
      ["file-link", "is a link that leads out of the workspace"],
      ["folder-link/file", "is a link that leads out of the workspace"],
      ["clone-link/config", "is a link into the clone's own files"],
      ["tmp/file", undefined],
    ])("%s", (name, flaw) => {
      expect(flawOf(at("alias", name))).toBe(flaw);
    });
  });

  test("is no way to go back by `..` from where it leads", () => {
    link(at("elsewhere"));
    expect(flawOf(`${at("project")}/link/../secret`)).toBe("goes back by `..` behind a link");
    expect(flawOf(`${at("project")}/tmp/../../secret`)).toBeUndefined();
  });

  test("that the user names outside of the workspace is followed", () => {
    mkdirSync(at("run"));
    symlinkSync(at("secret"), at("run", "secret"));
    expect(flawOf(at("run", "secret"))).toBeUndefined();
    expect(flawOf(at("project", "..", "secret"))).toBeUndefined();
  });
});
