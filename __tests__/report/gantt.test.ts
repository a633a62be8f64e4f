// The picture of a build: Mermaid's own marks in a step's name cannot change it.
import { expect, test } from "@jest/globals";
import type { BuildStep } from "../../src/build/progress.ts";
import { formatGantt } from "../../src/report/gantt.ts";

const step = (name: string, stage: string | undefined, [begun, seconds]: [number, number]): BuildStep => ({
  name,
  stage,
  state: "done",
  begun,
  seconds,
  said: "",
});

test("a build is drawn by stage, each step from its begin to its end in milliseconds", () => {
  const steps = [
    step("[linux/amd64 deps 1/2] RUN npm ci", "deps", [100, 2.5]),
    step("[build 2/2] RUN make", "build", [100.1, 12]),
    step("exporting to image", undefined, [112.2, 1.8]),
  ];
  expect(formatGantt(steps, "Where the time went")).toBe(`\`\`\`mermaid
gantt
  title Where the time went
  dateFormat x
  axisFormat %M:%S
  section deps
  RUN npm ci (linux/amd64) :0, 2500
  section build
  RUN make :100, 12100
  section build and push
  · exporting to image :12200, 14000
\`\`\``);
});

test.each([
  ["a colon and a comma end a task", "RUN a:crit, 0, 1", "RUN a crit 0 1"],
  ["a directive configures Mermaid", "%%{init: {}}%%", "init"],
  ["a line end begins another statement", "RUN a\n  click x href evil", "RUN a click x href evil"],
  ["a fence ends the picture", "RUN ```", "RUN"],
  ["a mark begins an entity or a comment", "a#quot;b;c%%d", "a quot b c d"],
  ["HTML is drawn", "<img src=x onerror=y>", "img src=x onerror=y"],
  ["nothing is left", "###", "-"],
  ["a word of Mermaid's own begins a statement", "Click a call b", "Click a call b"],
])("what Mermaid reads is taken out of a name: %s", (_why, name, drawn) => {
  const lines = formatGantt([step(name, name, [0, 1])], name).split("\n");
  expect(lines[2]).toBe(`  title ${drawn}`);
  expect(lines[5]).toBe(`  section ${drawn}`);
  expect(lines[6]).toBe(`  ${drawn.startsWith("RUN ") ? "" : "· "}${drawn} :0, 1000`);
  expect(lines).toHaveLength(8);
});

test("a long command is cut, and its platform is kept", () => {
  const drawn = formatGantt([step(`[linux/arm64 a 1/1] RUN ${"x".repeat(200)}`, "a", [0, 1])], "t");
  expect(drawn).toMatch(/^ {2}RUN x{42} \(linux\/arm64\) :0, 1000$/m);
});
