// Where an instruction begins that a builder prints in one line.
import { expect, test } from "@jest/globals";
import { lineOfInstruction } from "../../src/build/dockerfile.ts";

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
