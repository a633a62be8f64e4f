// What came from outside stays text in Markdown, whatever it holds.
import { describe, expect, test } from "@jest/globals";
import { codeBlock, codeMarkdown, inlineMarkdown } from "../../src/report/markdown.ts";

describe("a line", () => {
  test.each<[string, string, string]>([
    ["plain words", "a push to ghcr.io", "a push to ghcr.io"],
    ["code between backticks", "tick `read:packages` now", "tick `read:packages` now"],
    ["two pieces of code", "`a` and `b`", "`a` and `b`"],
    ["a backtick without its other half", "it`s", "its"],
    ["a third backtick", "`a` and ` b", "`a` and  b"],
    ["a line end", "a\nb\r\n\tc", "a b c"],
    ["a heading on a new line", "a\n# b", "a \\# b"],
    ["percent signs", "100%0A%25", "100%0A%25"],
    ["a column's end", "a | b", "a &#124; b"],
    ["HTML", "<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"],
    ["an entity", "&lt;b&gt;", "&amp;lt;b&amp;gt;"],
    ["a comment", "<!-- a -->", "&lt;\\!-- a --&gt;"],
    ["a link", "[a](b)", "\\[a\\](b)"],
    ["a picture", "![a](b)", "\\!\\[a\\](b)"],
    ["an address, which GitHub makes a link of", "see [a](https://x) now", "see \\[a\\](`https://x`) now"],
    ["an address without a scheme", "www.example.com", "`www.example.com`"],
    ["a mail's address", "to a@example.com", "to `a@example.com`"],
    ["a mention", "@octo-org/team, look", "`@octo-org/team`, look"],
    ["marks that turn the writing", "a\u202eb\u2066c", "abc"],
    ["an escape sequence", "\u001b[31mred", "\\[31mred"],
    ["a command to a runner", "##[add-mask]x", "\\#\\# \\[add-mask\\]x"],
    ["bold, italic, struck", "**a** _b_ ~~c~~", "\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~"],
    ["a number of an issue", "#12", "\\#12"],
    ["a backslash", "\\[a]", "\\\\\\[a\\]"],
    ["HTML in code", "`<b>`", "`<b>`"],
    ["a backslash in code", "`a\\b`", "`a\\b`"],
  ])("with %s", (_name, text, markdown) => {
    expect(inlineMarkdown(text)).toBe(markdown);
  });

  test("is one line, with any line end in it", () => {
    expect(inlineMarkdown("a\r\nb\u2028c\u2029d\ve\ff`g\nh`")).not.toMatch(/[\r\n\u2028\u2029\v\f]/);
  });
});

describe("a text as code", () => {
  test.each<[string, string, string]>([
    ["plain", "a b", "`a b`"],
    ["one backtick", "a`b", "``a`b``"],
    ["a run of backticks", "a``b`c", "```a``b`c```"],
    ["a backtick at its beginning", "`a", "`` `a ``"],
    ["a backtick at its end", "a`", "`` a` ``"],
    ["a column's end", "a|b", "`a|b`"],
    ["a line end", "a\nb", "`a b`"],
    ["HTML", "<b>&amp;", "`<b>&amp;`"],
  ])("%s", (_name, text, markdown) => {
    expect(codeMarkdown(text)).toBe(markdown);
  });

  test("is never empty, for two backticks alone would open a fence", () => {
    expect(codeMarkdown("")).toMatch(/^` +`$/);
  });
});

describe("a block", () => {
  test("is a fence with its language", () => {
    expect(codeBlock("a: 1\nb: 2", "yaml")).toBe("```yaml\na: 1\nb: 2\n```");
  });

  test.each([
    ["a fence inside", "```\nout\n```", "````"],
    ["a longer fence inside", "`````", "``````"],
    ["a short run inside", "``", "```"],
  ])("cannot be closed by %s", (_name, text, fence) => {
    expect(codeBlock(text, "sh")).toBe(`${fence}sh\n${text}\n${fence}`);
  });

  test("keeps what it holds, letter by letter", () => {
    const text = "<b> | % @octo [a](b) *c*\n\n# d";
    expect(codeBlock(text, "sh")).toContain(text);
  });
});
