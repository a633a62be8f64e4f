// Lines as the tool wrote them, whoever kept the log: colours, time stamps, columns, JSON.
import { describe, expect, test } from "@jest/globals";
import { bareLine, LineCutter, linesOf } from "../../src/domain/log-line.ts";

const CORE = 'denied: permission_denied: write_package for "x"';
const ESCAPE = "\u001b";

describe("a line is bare of", () => {
  test.each([
    ["nothing, where nothing is around it", CORE],
    [
      "colours",
      `${ESCAPE}[31m${ESCAPE}[1;4mdenied: ${ESCAPE}[0mpermission_denied: write_package for "x"${ESCAPE}[K`,
    ],
    ["colours whose escape character was lost", `[31mdenied: [0mpermission_denied: write_package for "x"[m`],
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
    ["the end of the JSON that held it", `${CORE}"}]}`],
    ["blanks at its end", `${CORE}  \t`],
  ])("%s", (_what, line) => {
    expect(bareLine(line)).toBe(CORE);
  });

  test.each([
    ["a list in brackets", "[internal] load metadata for docker.io/library/alpine:3"],
    ["a step of a build", "#12 [build 3/4] RUN make"],
    ["an excerpt's indent", " > [2/3] RUN false:"],
    ["a Windows path", "C:\\Users\\me\\Dockerfile"],
  ])("nothing that is its own: %s", (_what, line) => {
    expect(bareLine(line)).toBe(line);
  });
});

describe("a text is cut", () => {
  test.each<[string, string, string[]]>([
    ["at line feeds", "a\nb\n", ["a", "b", ""]],
    ["at Windows's line ends", "a\r\nb", ["a", "b"]],
    ["where a progress bar draws itself anew", "10%\r20%\rdone", ["10%", "20%", "done"]],
    ["at line feeds that JSON escapes", '{"log":"a\\nb\\r\\nc"}', ['{"log":"a', "b", 'c"}']],
    ["at those that are escaped twice", "a\\\\nb", ["a", "b"]],
  ])("%s", (_where, text, lines) => {
    expect([...linesOf(text)]).toEqual(lines);
  });

  test("in the same places however the pieces fall", () => {
    const text = "one\ntwo\r\nthree\rfour";
    for (let at = 0; at <= text.length; at++) {
      const cutter = new LineCutter();
      const lines = [...cutter.cut(text.slice(0, at)), ...cutter.cut(text.slice(at)), ...cutter.end()];
      expect(lines.filter((line) => line !== "")).toEqual(["one", "two", "three", "four"]);
    }
  });

  test("into pieces that overlap, where a line is long", () => {
    for (const at of [0, 4000, 8100, 8190, 8192, 20_000, 65_530]) {
      const text = `${"x".repeat(at)}${CORE}${"y".repeat(70_000 - at)}`;
      const lines = [...linesOf(text)];
      expect(lines.some((line) => line.includes(CORE))).toBe(true);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(8192);
    }
  });
});
