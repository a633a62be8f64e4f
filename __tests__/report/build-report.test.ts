// What a build did, as a person reads it in the summary.
import { describe, expect, test } from "@jest/globals";
import type { BuildOutcome } from "../../src/run/outcome.ts";
import { formatBuildReport } from "../../src/report/build-report.ts";
import { buildDone } from "../run/support/fakes.ts";
import { HOSTILE } from "./support/samples.ts";

const REPORT = {
  stages: [],
  steps: 0,
  cached: 0,
  slowest: [],
  timeline: [],
  cacheFault: undefined,
  configs: [],
};
const tell = (given: Partial<BuildOutcome>) =>
  formatBuildReport({ ...buildDone(), remarks: [], ...given }).join("\n\n");
const sized = (...bytes: number[]) => ({
  digest: `sha256:${bytes.join("")}`,
  platforms: [
    {
      platform: undefined,
      layers: bytes.map((size) => ({ digest: "sha256:0123456789abcdef", bytes: size })),
    },
  ],
  attestations: 0,
});
const step = (name: string, seconds: number) => ({
  name,
  seconds,
  stage: undefined,
  begun: 0,
  state: "done" as const,
  said: "",
});

test("a build report about nothing is empty", () => {
  expect(tell({})).toBe("");
});

test.each([
  [3, 4, "From the cache: 3 of 4 steps (75 %)."],
  [0, 1, "From the cache: 0 of 1 step (0 %)."],
])("%d of %d steps", (cached, steps, told) => {
  expect(tell({ report: { ...REPORT, steps, cached } })).toBe(told);
});

test("a build of ten seconds and more is a picture, whose title loses nothing to Mermaid", () => {
  expect(tell({ report: { ...REPORT, timeline: [step("RUN make", 61.2)] } })).toContain(
    "\n  title Where the time went (61.2 s)\n",
  );
  expect(tell({ report: { ...REPORT, timeline: [step("RUN make", 9)] } })).toBe("");
});

test("several stages are a table, a single one is not worth it", () => {
  const stage = (name: string) => ({ name, steps: 2, cached: 1, seconds: 1.25 });
  expect(tell({ report: { ...REPORT, stages: [stage("a"), stage("b|c")] } })).toContain(
    "| Stage | Steps | From the cache | Time |\n| :-- | --: | --: | --: |\n| `a` | 2 | 1 | 1.3 s |\n| `b\\|c` | 2 | 1 | 1.3 s |",
  );
  expect(tell({ report: { ...REPORT, stages: [stage("a")] } })).toBe("");
});

test("the slowest steps are cut where they are long, and are no markup", () => {
  const told = tell({
    report: { ...REPORT, slowest: [step(`RUN ${"x".repeat(500)}`, 61), step(HOSTILE, 1)] },
  });
  expect(told).toMatch(/`RUN x{115}…` \| 61\.0 s/);
  expect(told).not.toMatch(/^\s*#/m);
});

describe("the size", () => {
  test.each([
    ["without one before", sized(1_500_000, 500_000), undefined, "Size: 2.00 MB compressed in 2 layers"],
    ["larger", sized(12_000_000), sized(10_000_000), ", 2.00 MB more than the one before (10.0 MB)"],
    ["smaller", sized(900), sized(1_000), ", 100 B less than the one before (1.00 kB)"],
    ["the same number of bytes", sized(1, 2), sized(2, 1), ", as large as the one before"],
    ["the very same image", sized(5), sized(5), ", the very image that was there before"],
    ["of gigabytes", sized(3_210_000_000), undefined, "Size: 3.21 GB"],
  ])("%s", (...[, size, before, told]) => {
    expect(tell({ size, before })).toContain(told);
  });

  test("is shown for each platform, against the same one before", () => {
    const platform = (name: string, bytes: number) => ({
      platform: name,
      layers: [{ digest: "sha256:0", bytes }],
    });
    const size = {
      digest: "a",
      platforms: [platform("linux/amd64", 10), platform("linux/arm64", 20)],
      attestations: 2,
    };
    const before = {
      digest: "b",
      platforms: [platform("linux/arm64", 5), platform("linux/s390x", 1)],
      attestations: 0,
    };
    const told = tell({ size, before });
    expect(told).toContain(
      "| linux/amd64 | 10 B | 1 |  |\n| linux/arm64 | 20 B | 1 | 15 B more than the one before (5 B) |",
    );
    expect(told).toContain("2 more entries `unknown/unknown`");
    expect(told).toContain("<summary>Layers of linux/arm64</summary>");
  });
});

describe("the layers", () => {
  const layer = (digest: string, bytes: number, madeBy?: string) => ({
    digest: `sha256:${digest}`,
    bytes,
    madeBy,
  });
  const image = (digest: string, ...layers: ReturnType<typeof layer>[]) => ({
    digest,
    platforms: [{ platform: "linux/amd64", layers }],
    attestations: 0,
  });
  const size = image("new", layer("a", 1_000, "COPY app /app"), layer("b", 2_000, "RUN make | tee log"));

  test("are shown by the instruction that made each, with a bar", () => {
    expect(tell({ size })).toContain(
      `| Layer (linux/amd64) | Compressed |  |
| :-- | --: | :-- |
| \`COPY app /app\` | 1.00 kB | █████████ |
| \`RUN make \\| tee log\` | 2.00 kB | ██████████████████ |`,
    );
  });

  test("say which of them are new against the image before", () => {
    const told = tell({ size, before: image("old", layer("a", 1_000)) });
    expect(told).toMatch(/COPY app \/app` \| 1\.00 kB \| █+ \| as before \|/);
    expect(told).toMatch(/RUN make .* \| new \|/);
  });

  test("that nobody knows the instruction of are folded, by their digests", () => {
    const told = tell({ size: image("new", layer("0123456789abcdef", 5)) });
    expect(told).toContain("<details><summary>Layers of linux/amd64</summary>\n\n| Layer | Compressed |");
    expect(told).toContain("`sha256:0123456789ab`");
  });

  test("are folded where they are many", () => {
    const many = Array.from({ length: 13 }, (_, at) => layer(String(at), at, `RUN step ${at}`));
    expect(tell({ size: image("new", ...many) })).toContain("<details><summary>Layers of linux/amd64");
  });

  test("are cut where their instruction is long", () => {
    const told = tell({ size: image("new", layer("a", 5, `RUN ${"x".repeat(500)}`)) });
    expect(told).toMatch(/`RUN x{67}…`/);
  });
});

test("a build report begins with what was left out and a cache that was not written", () => {
  const told = tell({
    remarks: [{ level: "notice", title: "No cache", text: "Because." }],
    report: { ...REPORT, steps: 1, cacheFault: "refused" },
  });
  expect(told).toMatch(
    /^> \*\*No cache\.\*\* Because\.\n\n> \*\*The cache could not be written\.\*\*.*refused\n\nFrom/,
  );
});

test("warnings are counted", () => {
  const warning = { text: "A", detail: "", url: undefined, line: 1 };
  expect(tell({ warnings: [warning] })).toContain("1 warning on the Dockerfile");
  expect(tell({ warnings: [warning, warning] })).toContain("2 warnings on the Dockerfile");
});
