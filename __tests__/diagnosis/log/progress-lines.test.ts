// A line of a builder's plain progress says one thing, of one step; a program's output cannot pass for it.
import { describe, expect, test } from "@jest/globals";
import {
  areStepsDone,
  isManifestPushed,
  parseClassicStep,
  parseProgressLine,
} from "../../../src/diagnosis/log/progress-lines.ts";

test.each([
  ["a step's name", "#5 [base 2/3] RUN make", { kind: "status", step: 5, text: "[base 2/3] RUN make" }],
  [
    "how far a step is",
    "#12 exporting layers 0.1s done",
    { kind: "status", text: "exporting layers 0.1s done" },
  ],
  ["that it came from the cache", "#5 CACHED", { kind: "cached", step: 5 }],
  ["that it ended, and when", "#5 DONE 12.5s", { kind: "done", seconds: 12.5 }],
  [
    "what it failed of",
    "#5 ERROR: process did not complete",
    { kind: "error", message: "process did not complete" },
  ],
  ["the same in older words", "#5 ERROR failed", { kind: "error", message: "failed" }],
  ["what a program printed", "#5 0.123 DONE 1.0s", { kind: "output", text: "0.123 DONE 1.0s" }],
  ["a program's words for an error", "#5 0.2 ERROR: no", { kind: "output" }],
])("it reads %s", (_name, line, expected) => {
  expect(parseProgressLine(line)).toMatchObject(expected);
});

test.each([
  "",
  "#",
  "#5",
  "5 DONE 1s",
  " #5 CACHED",
  "# 5 CACHED",
  "#x CACHED",
  "#1234567 CACHED",
  "Step 1/2 : RUN a",
])("%j is no line of it", (line) => {
  expect(parseProgressLine(line)).toBeUndefined();
});

test.each([
  ["Step 2/4 : RUN npm ci", "RUN npm ci"],
  ["Step 2 : RUN npm ci", undefined],
  ["#5 Step 2/4 : RUN npm ci", undefined],
])("the classic builder's %s names %s", (line, instruction) => {
  expect(parseClassicStep(line)).toBe(instruction);
});

test.each([
  ["#9 pushing manifest for ghcr.io/acme/app:v1@sha256:00 0.5s done", true],
  ["#9 pushing manifest for ghcr.io/acme/app:v1@sha256:00", false],
  ["#9 0.1 pushing manifest for ghcr.io/acme/app:v1 done", false],
])("%s says of a pushed manifest: %s", (line, isPushed) => {
  expect(isManifestPushed(parseProgressLine(line))).toBe(isPushed);
});

describe("all steps are done once", () => {
  test.each([
    ["the image is exported", "#8 DONE 1s\n#9 exporting to image\n#9 exporting layers", true],
    ["the push is what failed", "x\nERROR: failed to solve: failed to push ghcr.io/a/b: denied\n", true],
    ["and not while one of them runs", "#8 [2/2] RUN make\n#8 0.1 #9 exporting to image\n", false],
    ["and not by what a program prints", "#8 0.1 ERROR: failed to push x\n", false],
  ])("%s", (_name, output, expected) => {
    expect(areStepsDone(output)).toBe(expected);
  });
});
