// The steps of a build: which phase a line belongs to, where the Dockerfile fails, what its command printed.
import { describe, expect, test } from "@jest/globals";
import { BuildSteps } from "../../../src/diagnosis/log/build-steps.ts";

/** Reads the lines, and tells the phase of the last one. */
function read(...lines: string[]) {
  const steps = new BuildSteps();
  const places = lines.map((line) => steps.read(line));
  return { steps, ...(places.at(-1) ?? { phase: undefined, step: undefined, title: false }) };
}

describe("a line belongs to", () => {
  test.each<[string, string | undefined, string[]]>([
    ["a command's output", "command", ["#9 [2/3] RUN make", "#9 0.345 denied: denied"]],
    [
      "a command's output, the steps taking turns",
      "command",
      ["#9 [2/3] RUN make", "#10 pushing x", "#9 0.3 denied"],
    ],
    ["docker itself, when a command failed", undefined, ["#9 [2/3] RUN make", "#9 ERROR: process failed"]],
    ["a push", "push", ["#12 exporting to image", "#12 ERROR: unexpected status: 403 Forbidden"]],
    ["a push by the engine", "push", ["#12 pushing ghcr.io/a/b:1 with docker", "#12 1.2 error: broken pipe"]],
    [
      "a cache's import",
      "cache import",
      ["#4 importing cache manifest from ghcr.io/a/b:c", "#4 ERROR: not found"],
    ],
    ["a cache's export", "cache export", ["#20 exporting cache to GitHub Actions Cache", "#20 ERROR: 503"]],
    [
      "a base image",
      "base image",
      ["#2 [internal] load metadata for docker.io/library/x:1", "#2 ERROR: denied"],
    ],
    [
      "a base image, as FROM",
      "base image",
      ["#5 [build 1/4] FROM docker.io/library/x:1@sha256:0", "#5 ERROR: x"],
    ],
    ["nothing that is told apart", undefined, ["#8 [3/4] COPY a b", "#8 ERROR: not found"]],
    ["an excerpt's command", "command", ["------", " > [2/3] RUN make:", "0.345 denied: denied"]],
    [
      "nobody's, once the excerpt has ended",
      undefined,
      ["------", " > [2/3] RUN make:", "0.3 x", "------", "ERROR: x"],
    ],
    [
      "the classic builder's command",
      "command",
      ["Step 2/3 : RUN make", " ---> Running in 1", "denied: denied"],
    ],
    ["the classic builder's base image", "base image", ["Step 1/3 : FROM x/y", "pull access denied for x/y"]],
    [
      "the failed step, where docker repeats its error at the end",
      "cache export",
      [
        "#20 exporting cache to registry",
        "#20 ERROR: error writing layer blob: 500",
        "ERROR: failed to solve: error writing layer blob: 500",
      ],
    ],
  ])("%s", (_whose, phase, lines) => {
    expect(read(...lines).phase).toBe(phase);
  });

  test.each<[string, boolean, string[]]>([
    ["a step's title", true, ["#7 [3/5] COPY ENOSPC.md /x"]],
    ["a step's title, each time", true, ["#9 [2/3] RUN make", "#10 [3/3] COPY a b", "#9 [2/3] RUN make"]],
    ["the classic builder's title", true, ["Step 2/3 : COPY toomanyrequests.html /x"]],
    ["an excerpt's title", true, [" > [2/3] COPY ENOSPC.md /x:"]],
    ["a line of the Dockerfile", true, ["   3 | >>> COPY ENOSPC.md /x"]],
    ["what a step says", false, ["#9 [2/3] RUN make", "#9 ERROR: x"]],
    ["any other line", false, ["denied: denied"]],
  ])("%s is a title: %s", (_what, isTitle, lines) => {
    expect(read(...lines).title).toBe(isTitle);
  });

  test.each<[string, number | undefined, string[]]>([
    ["a numbered step's", 9, ["#9 [2/3] RUN make", "#9 0.1 x"]],
    [
      "a line of the failed step, where docker repeats it",
      9,
      ["#9 [2/3] RUN make", "#9 ERROR: it broke", "ERROR: failed to solve: it broke"],
    ],
    ["nobody's", undefined, ["x"]],
  ])("a line is %s", (_whose, step, lines) => {
    expect(read(...lines).step).toBe(step);
  });

  test("the classic builder itself, until it runs the command", () => {
    expect(
      read("Step 2/3 : RUN --mount=x make", "the --mount option requires BuildKit").phase,
    ).toBeUndefined();
  });

  test("the steps that are kept are bounded", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `#${index} [2/3] RUN make`);
    expect(read(...many, "#4999 0.1 x").phase).toBe("command");
    // What is kept is bounded: the first ones are forgotten.
    expect(read(...many, "#1 0.1 x").phase).toBeUndefined();
  });
});

describe("the place in the Dockerfile", () => {
  const rule = "--------------------";
  test.each<[string, unknown, string[]]>([
    [
      "is what stands above the excerpt",
      { file: "Dockerfile", line: 12 },
      ["Dockerfile:12", rule, "  12 | >>> RUN x", rule],
    ],
    ["may have a name with dots", { file: "app.prod.Dockerfile", line: 3 }, ["app.prod.Dockerfile:3", rule]],
    ["is the last one", { file: "Dockerfile", line: 9 }, ["Dockerfile:1", rule, "Dockerfile:9", rule]],
    [
      "is the parser's own word",
      { file: "Dockerfile", line: 2 },
      ["dockerfile parse error line 2: unknown instruction: RUM"],
    ],
    ["is none without the rule", undefined, ["Dockerfile:12", "something else"]],
    [
      "is none in what a program prints",
      undefined,
      ["Step 2/2 : RUN test", " ---> Running in 1", "tests/app.py:14", rule, "dockerfile parse error line 9"],
    ],
    ["is none in an address", undefined, ["https://a.example:443", rule]],
  ])("%s", (_what, expected, lines) => {
    expect(read(...lines).steps.location).toEqual(expected);
  });
});

describe("the end of a command's output", () => {
  test("is that of the excerpt, without times", () => {
    const lines = [
      "#9 [2/3] RUN make",
      "#9 0.1 first",
      " > [2/3] RUN make:",
      "0.345 cc: error",
      "0.400 make: stop",
      "------",
    ];
    expect(read(...lines).steps.commandOutput).toEqual(["cc: error", "make: stop"]);
  });

  test("is not that of a command before", () => {
    const lines = ["#8 [1/3] RUN a", "#8 0.1 of a", "#9 [2/3] RUN b", "#9 0.1 of b"];
    expect(read(...lines).steps.commandOutput).toEqual(["of b"]);
  });

  test("is the step's last output, where there is no excerpt", () => {
    const lines = [
      "#9 [2/3] RUN make",
      ...Array.from({ length: 30 }, (_, index) => `#9 0.${index} line ${index}`),
    ];
    const { commandOutput } = read(...lines).steps;
    expect(commandOutput).toHaveLength(10);
    expect(commandOutput.at(-1)).toBe("line 29");
  });

  test("is without the classic builder's own marks", () => {
    const lines = [
      "Step 2/3 : RUN make",
      " ---> Running in 8f",
      "cc: error",
      "Removing intermediate container 8f",
    ];
    expect(
      read(...lines, "The command '/bin/sh -c make' returned a non-zero code: 1").steps.commandOutput,
    ).toEqual(["cc: error"]);
  });

  test.each([
    ["the classic builder's", ["Step 1/2 : FROM x", "Step 2/2 : RUN a &&     b"], "RUN a &&     b"],
    ["an older BuildKit's", ["#9 [build 2/3] RUN a", " > [build 2/3] RUN a:"], "RUN a"],
    ["in the form of a list", ['Step 2/2 : RUN ["a", "b"]'], 'RUN ["a", "b"]'],
  ])("the instruction is kept where there is no line number: %s", (_whose, lines, instruction) => {
    expect(read(...lines).steps.instruction).toBe(instruction);
  });
});
