// A failure in unknown words: the reader gets a block to copy and a link that opens a new issue.
import { describe, expect, test } from "@jest/globals";
import { reportIt } from "../../src/diagnosis/advice/report-block.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { certainCause } from "../../src/diagnosis/failure.ts";
import { formatAnnotation } from "../../src/report/annotation.ts";
import { formatDiagnosis } from "../../src/report/summary.ts";
import { failureContext } from "./support/samples.ts";

const failure = {
  happened: "`docker push` failed with exit code 1",
  output: ["a teapot of acme/app", "short and stout"],
  tools: ["docker 28.0.4", "buildx", "builder: docker"],
};
const context = { ...failureContext(), version: "9.8.7" };
const diagnosis = diagnose(certainCause({ code: "unknown", ...failure }), context);

describe("the link that opens an issue", () => {
  const { link = "" } = reportIt(failure, context);
  const query = new URL(link).searchParams;

  test("opens a new Surepush issue with the code and the versions", () => {
    expect(link).toMatch(/^https:\/\/github\.com\/[^/]+\/surepush\/issues\/new\?/);
    expect(query.get("title")).toContain("docker push failed with exit code 1");
    expect(query.get("body")).toBe("code: unknown\nSurepush 9.8.7\ndocker 28.0.4\nbuildx\nbuilder: docker");
  });

  test("contains no line of the log", () => {
    expect(decodeURIComponent(link)).not.toMatch(/teapot|stout|acme/);
  });
});

test("the block to copy is in the summary, not in the annotation", () => {
  const block = "   > a teapot of acme/app\n   > short and stout";
  expect(formatDiagnosis(diagnosis)).toContain(block);
  const { message } = formatAnnotation(diagnosis);
  expect(message).not.toContain("> a teapot");
  expect(message).toContain("issues/new?");
});

test("on one's own machine there is no summary to copy from", () => {
  expect(reportIt(failure, { ...context, event: "local" }).action).not.toContain("summary");
});
