// Where an instruction begins that a builder prints in one line.
import { expect, test } from "@jest/globals";
import { linesAround, lineOfInstruction } from "../../src/build/dockerfile.ts";

const DOCKERFILE = `# syntax=docker/dockerfile:1
FROM scratch
COPY a /a

RUN apt-get update && \\
    # a comment in between
    apt-get install -y  curl \\

    && true
RUN false
run true
RUN twice
RUN <<EOF
RUN inside
EOF
RUN twice
`;

test.each([
  ["FROM scratch", 2],
  ["COPY a /a", 3],
  ["RUN apt-get update &&     apt-get install -y  curl     && true", 5],
  ["RUN false", 10],
  ["RUN true", 11],
  ["RUN nowhere", undefined],
  ["RUN inside", undefined],
  ["RUN twice", undefined],
])("%s begins on line %s", (instruction, line) => {
  expect(lineOfInstruction(DOCKERFILE, instruction)).toBe(line);
  expect(lineOfInstruction(DOCKERFILE.replaceAll("\n", "\r\n"), instruction)).toBe(line);
});

test("a file that goes on and on is read once", () => {
  expect(lineOfInstruction("RUN a \\\n".repeat(100_000), "RUN b")).toBeUndefined();
  expect(lineOfInstruction(`${"x".repeat(2 ** 20)}\nRUN b\n`, "RUN b")).toBeUndefined();
});

test.each([
  [
    2,
    [
      "1   # syntax=docker/dockerfile:1",
      "2 > FROM scratch",
      "3   COPY a /a",
      "4",
      "5   RUN apt-get update && \\",
    ],
  ],
  [16, ["13   RUN <<EOF", "14   RUN inside", "15   EOF", "16 > RUN twice"]],
  [17, []],
])("line %d is shown with those around it", (line, shown) => {
  expect(linesAround(DOCKERFILE, line)).toEqual(shown);
  expect(linesAround(DOCKERFILE.replaceAll("\n", "\r\n"), line)).toEqual(shown);
});

test("a long line is cut where it is shown", () => {
  expect(linesAround(`RUN ${"x".repeat(10_000)}`, 1)[0]?.length).toBeLessThan(300);
});
