// Lines as the tool wrote them, whoever kept the log: colours, time stamps, columns, JSON.
import { describe, expect, test } from "@jest/globals";
import { bareLine, LineCutter, linesOf, type LogLine } from "../../../src/diagnosis/log/lines.ts";

const CORE = 'denied: permission_denied: write_package for "x"';
const ESCAPE = "\u001b";

describe("a line is bare of", () => {
  test.each([
    ["nothing, where nothing is around it", CORE],
    [
      "colours",
      `${ESCAPE}[31m${ESCAPE}[1;4mdenied: ${ESCAPE}[0mpermission_denied: write_package for "x"${ESCAPE}[K`,
    ],
    ["colours whose escape character was lost", `[31mdenied: [0mpermission_denied: write_package for "x"[0m`],
    ["a link", `${ESCAPE}]8;;https://a.example${ESCAPE}\\${CORE}${ESCAPE}]8;;${ESCAPE}\\`],
    ["GitHub's time", `2026-04-13T20:07:15.1011171Z ${CORE}`],
    ["a time with a zone", `2026-04-13 20:07:15,101+02:00 ${CORE}`],
    [
      "job, step and time, as `gh run view` has them",
      `image\tBuild and push\t2026-04-13T20:07:15.1Z ${CORE}`,
    ],
    ["a byte order mark", `\uFEFF2026-04-13T20:07:15.1Z ${CORE}`],
    ["the runner's mark", `##[error]${CORE}`],
    ["a workflow command", `::error title=Push%3A failed,line=3::${CORE}`],
    ["the columns of act", `[image/build]   | ${CORE}`],
    ["time and mark", `2026-04-13T20:07:15.1Z ##[error]${CORE}`],
    ["what JSON escapes", CORE.replaceAll('"', '\\"')],
    ["what JSON escapes twice", CORE.replaceAll('"', '\\\\\\"')],
    ["escaped colours", `\\u001b[31m${CORE}\\u001b[0m`],
    ["blanks at its end", `${CORE}  \t`],
  ])("%s", (_what, line) => {
    expect(bareLine(line)).toBe(CORE);
  });

  test.each([
    ["a list in brackets", "[internal] load metadata for docker.io/library/alpine:3"],
    ["a step of a build", "#12 [build 3/4] RUN make"],
    ["an excerpt's indent", " > [2/3] RUN false:"],
    ["a Windows path", "C:\\Users\\me\\Dockerfile"],
    ["a path that holds what would be a line end in JSON", "open C:\\src\\node\\Dockerfile: not found"],
    ["brackets with letters", "[m] and [build]"],
    ["what is no JSON's end", 'echo "{a}"}'],
  ])("nothing that is its own: %s", (_what, line) => {
    expect(bareLine(line)).toBe(line);
  });
});

/** What is cut, and the number of the line that each piece is of. */
const cut = (text: string) => [...linesOf(text)].map(({ text: line, number }) => [number, line]);

describe("a text is cut", () => {
  test.each<[string, string, [number, string][]]>([
    [
      "at line feeds",
      "a\nb\n",
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    [
      "at Windows's line ends",
      "a\r\nb",
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    [
      "without empty lines, which are counted",
      "a\n\n\nb",
      [
        [1, "a"],
        [4, "b"],
      ],
    ],
    [
      "where a progress bar draws itself anew, on one line",
      "10%\r20%\nb",
      [
        [1, "10%"],
        [1, "20%"],
        [2, "b"],
      ],
    ],
    [
      "at line feeds that JSON escapes",
      '{"log":"a\\nb\\r\\nc/\\td"}\nx',
      [
        [1, '{"log":"a'],
        [1, "b"],
        [1, "c/ d"],
        [2, "x"],
      ],
    ],
    [
      "at those that are escaped twice",
      '{"event":"{\\"log\\":\\"a\\\\nb\\"}"}',
      [
        [1, '{"event":"{\\"log\\":\\"a'],
        [1, 'b\\"}'],
      ],
    ],
    [
      "not at what is written in a line's own text",
      "RUN printf 'a\\nb' > /x",
      [[1, "RUN printf 'a\\nb' > /x"]],
    ],
  ])("%s", (_where, text, lines) => {
    expect(cut(text)).toEqual(lines);
  });

  test("in the same places however the pieces fall", () => {
    const text = "one\ntwo\r\nthree\rfour";
    for (let at = 0; at <= text.length; at++) {
      const cutter = new LineCutter();
      const lines = [...cutter.cut(text.slice(0, at)), ...cutter.cut(text.slice(at)), ...cutter.end()];
      expect(lines.map(({ text: line }) => line)).toEqual(["one", "two", "three", "four"]);
    }
  });

  test("into pieces that overlap, where a line is long, however it comes", () => {
    for (const at of [300, 4000, 8100, 8190, 8192, 20_000, 65_530]) {
      const text = `${"x ".repeat(at / 2)} ${CORE} ${"y ".repeat(70_000 - at)}`;
      for (const piece of [1000, 8192, 10_000, text.length]) {
        const cutter = new LineCutter();
        const lines: LogLine[] = [];
        for (let from = 0; from < text.length; from += piece)
          lines.push(...cutter.cut(text.slice(from, from + piece)));
        lines.push(...cutter.end());
        expect(lines.some(({ text: line }) => line.includes(CORE))).toBe(true);
        expect(Math.max(...lines.map(({ text: line }) => line.length))).toBeLessThanOrEqual(8192);
        expect(new Set(lines.map(({ number }) => number))).toEqual(new Set([1]));
      }
    }
  });

  test("without the word that a piece begins inside of: it may be the end of a secret", () => {
    const secret = "s3cret".repeat(7);
    const lines = cut(`${"x".repeat(7674)} ${secret} denied: denied ${"y".repeat(2000)}`).map(([, line]) =>
      String(line),
    );
    expect(lines.filter((line) => /s3c|ret/.test(line) && !line.includes(secret))).toEqual([]);
  });
});
