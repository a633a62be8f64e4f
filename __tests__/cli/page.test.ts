// The page on a terminal: what stands out is decided by what a line is, not by what it says.
import { expect, test } from "@jest/globals";
import { formatPage } from "../../src/cli/page.ts";
import { styleFor } from "../../src/cli/style.ts";
import { causeLink } from "../../src/diagnosis/diagnosis.ts";
import { diagnosis } from "../report/support/samples.ts";

const style = styleFor(true);
const of = (given: Parameters<typeof diagnosis>[0]) => formatPage(diagnosis(given), style).split("\n");

test("the title, the headings and our own links stand out", () => {
  const lines = of({ title: "Denied" });
  expect(lines[0]).toBe(style.strong(style.bad("Denied")));
  expect(lines).toContain(style.strong("How we know:"));
  expect(lines).toContain(style.strong("What to do:"));
  expect(lines.at(-2)).toContain(style.link(causeLink(diagnosis({}).code)));
});

test.each(["What to do:", "see https://evil.example/"])("%s, said by somebody else, does not", (evidence) => {
  expect(of({ evidence: [evidence] })).toContain(`- ${evidence}`);
});

test("without colours it is the annotation's text", () => {
  expect(formatPage(diagnosis({}), styleFor(false))).not.toContain("\u001b");
});
