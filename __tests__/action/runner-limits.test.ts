// What the runner has no room for is left out whole, and said.
import { describe, expect, test } from "@jest/globals";
import { fitOutputs, fitSummary, fitVariables } from "../../src/action/runner-limits.ts";

const KIB = 1024;
const MIB = 1024 * KIB;

describe("variables", () => {
  test("that are longer than Linux hands to a process stay out, with their names", () => {
    const fitted = fitVariables({ SHORT: "x", LONG: "é".repeat(64 * KIB) });
    expect(fitted.value).toEqual({ SHORT: "x" });
    expect(fitted.warning).toBe("LONG: longer than 128 KiB, and no later step could start.");
  });

  test("up to that stay, their names counted", () => {
    const value = "x".repeat(128 * KIB - "LONG=".length - 1);
    expect(fitVariables({ LONG: value })).toEqual({ value: { LONG: value }, warning: undefined });
    expect(fitVariables({ LONG: `${value}x` }).value).toEqual({});
  });
});

describe("outputs", () => {
  test("that are too long together lose the longest ones, whole", () => {
    const fitted = fitOutputs({ digest: "sha256:1", labels: "x".repeat(300_000), json: "x".repeat(400_000) });
    expect(fitted.value).toEqual({ digest: "sha256:1", labels: "x".repeat(300_000), json: "" });
    expect(fitted.warning).toBe("json: too long for the runner, which takes 1 MiB in all.");
  });

  test("that fit stay as they are", () => {
    const outputs = { digest: "sha256:1", json: "x".repeat(MIB / 2 - 8) };
    expect(fitOutputs(outputs)).toEqual({ value: outputs, warning: undefined });
  });
});

describe("a summary", () => {
  const section = (name: string, size: number) => `### ${name}\n\n${"x".repeat(size)}\n`;

  test("that fits stays as it is", () => {
    expect(fitSummary(section("One", 10))).toBe(section("One", 10));
  });

  test("ends where a section ends, and says that there was more", () => {
    const fitted = fitSummary([section("One", 10), section("Two", MIB), section("Three", 10)].join("\n"));
    expect(fitted).toBe(
      `${section("One", 10)}\nThe rest is left out: a step's summary has room for 1 MiB.\n`,
    );
  });

  test("of one long section ends with a line", () => {
    const fitted = fitSummary(
      ["### One", "", ...Array.from({ length: 2000 }, () => "é".repeat(500))].join("\n"),
    );
    expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(MIB);
    const [last] = fitted.split("\n").slice(-4);
    expect(last).toBe("é".repeat(500));
  });
});
