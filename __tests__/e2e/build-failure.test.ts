// A build that fails says why, in the annotation on the Dockerfile's line, whatever docker it failed on.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import type { LoggedAnnotation } from "../../twin/runner-log.ts";
import { byEngine } from "../support/engine.ts";
import { helloImage, IT_RUNS, runsFor } from "../support/hello-image.ts";
import { SMALL_DISK, startOwnEngine } from "../support/own-engine.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

/** The line that a test adds to the Dockerfile of `helloImage`. */
const LINE = "Dockerfile:5";

describe("the annotation of", () => {
  test.each<[string, string, { code: string; place: string; told: RegExp }]>([
    [
      "a command that fails has its line, and what it printed",
      "RUN /bin/busybox echo these are its last words; exit 3",
      { code: "build-command-failed", place: LINE, told: /these are its last words/ },
    ],
    [
      "a mistake in the Dockerfile has its line",
      "RUM make",
      { code: "dockerfile-invalid", place: LINE, told: /RUM/i },
    ],
    [
      "a file that is not there has the line that wants it",
      "COPY requirements.txt /",
      { code: "build-context-missing", place: LINE, told: /requirements\.txt/ },
    ],
  ])("%s", async (_name, instruction, { code, place, told }) => {
    using run = pushing.job({ inputs: { tags: "failing" }, files: helloImage(instruction) });
    const main = await run.main();
    const error = main.annotations.at(-1);
    expect(main.exitCode).toBe(1);
    expect({ code: main.outputs.code, place: placeOf(error), level: error?.level }).toEqual({
      code,
      place,
      level: "error",
    });
    expect(error?.message).toMatch(told);
    expect(main.outputs.pushed).toBe("false");
    expect(readdirSync(run.temporary)).toEqual([]);
  });
});

const POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 12345\n";
const MODULES = '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://github.com/octocat/lib\n';

describe("what is not the file that it looks like is told as what it is:", () => {
  test.each<[string, Record<string, string | Buffer>, { code: string; told: RegExp }]>([
    [
      "a Dockerfile in UTF-16",
      { Dockerfile: Buffer.from("\uFEFFFROM scratch\nCOPY hello /\n", "utf16le"), hello: "hello" },
      { code: "dockerfile-invalid", told: /is written in UTF-16/ },
    ],
    [
      "an empty folder of a submodule, below which a COPY looks for a file",
      { ...helloImage("COPY vendor/lib/a.c /"), ".gitmodules": MODULES, "vendor/lib/": "" },
      { code: "build-context-missing", told: /`vendor\/lib` is a git submodule, and its folder is empty/ },
    ],
    [
      "a pointer of Git LFS, which a COPY has copied and a RUN cannot read",
      {
        ...helloImage("COPY data/model.gz /srv/\nRUN /bin/busybox gunzip -c /srv/model.gz"),
        "data/model.gz": POINTER,
      },
      { code: "build-command-failed", told: /`data\/model\.gz` is a pointer of Git LFS/ },
    ],
  ])("%s", async (_name, files, { code, told }) => {
    using run = pushing.job({ inputs: { tags: "unfetched" }, files });
    const main = await run.main();
    expect({ code: main.outputs.code, pushed: main.outputs.pushed }).toEqual({ code, pushed: "false" });
    expect(`${main.annotations.at(-1)?.title ?? ""}\n${main.annotations.at(-1)?.message ?? ""}`).toMatch(
      told,
    );
  });
});

function placeOf(annotation: LoggedAnnotation | undefined): string {
  return annotation?.file === undefined ? "" : `${annotation.file}:${annotation.line ?? ""}`;
}

describe("told by what docker did not find:", () => {
  test("a file that another stage has not made", async () => {
    const Dockerfile = "FROM scratch AS build\nCOPY hello /\nFROM scratch\nCOPY --from=build /dist /\n";
    using run = pushing.job({ inputs: { tags: "stage" }, files: { Dockerfile, hello: "x" } });
    const main = await run.main();
    expect(main.outputs.code).toBe("build-context-missing");
    const message = main.annotations.at(-1)?.message;
    expect(message).toMatch(/copies `\/?dist` from the stage `build`/);
    expect(message).not.toContain("dockerignore leaves");
  });

  test("a Dockerfile that is a link to another folder", async () => {
    const files = { "shared/Dockerfile": "FROM scratch\nCOPY hello /\n", "app/hello": "x" };
    using run = pushing.job({ inputs: { tags: "link", context: "app" }, files });
    symlinkSync("../shared/Dockerfile", join(run.workspace, "app/Dockerfile"));
    const main = await run.main();
    expect(main.outputs.code).toBe("build-context-missing");
    expect(main.annotations.at(-1)?.message).toMatch(
      /link to `shared\/Dockerfile`[^]*file: shared\/Dockerfile/,
    );
  });

  test("a builder that nobody has made", async () => {
    using run = pushing.job({ inputs: { tags: "builder", builder: "nobody" }, files: helloImage() });
    const main = await run.main();
    const code = byEngine({
      newest: "builder-unavailable",
      found: "builder-unavailable",
      oldest: "buildx-missing",
      container: "builder-unavailable",
    });
    expect(main.outputs.code).toBe(code);
    expect(main.log).not.toContain("▼ Build");
  });
});

test("a disk that is full is told as that", async () => {
  await using engine = await startOwnEngine(SMALL_DISK.size);
  const files = { ...helloImage("COPY large /large"), large: Buffer.alloc(SMALL_DISK.tooLarge, 1) };
  using run = pushing.job({ inputs: { tags: "full" }, files, environment: engine.environment });
  const main = await run.main();
  expect(main.outputs).toMatchObject({ code: "disk-full", pushed: "false" });
  expect(readdirSync(run.temporary)).toEqual([]);
});

test("a docker that dies in mid-build is told as that", async () => {
  await using engine = await startOwnEngine();
  const files = helloImage(runsFor(30));
  using run = pushing.job({ inputs: { tags: "dying" }, files, environment: engine.environment });
  const running = run.main();
  expect(await run.printed(IT_RUNS)).toBe(true);
  engine.kill();
  const main = await running;
  expect(main.outputs).toMatchObject({ code: "docker-unavailable", pushed: "false" });
  expect(readdirSync(run.temporary)).toEqual([]);
});
