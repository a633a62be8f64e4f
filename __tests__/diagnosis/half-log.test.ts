// A log that holds no error: docker wrote it to standard error, and the pipe left it out.
import { describe, expect, test } from "@jest/globals";
import { diagnoseLog } from "../../src/diagnosis/diagnose-log.ts";
import { parseLog } from "../../src/diagnosis/log/reader.ts";
import { failureContext } from "./support/samples.ts";

function explain(text: string) {
  const { title, problem, remedies } = diagnoseLog(parseLog(text, "ghcr.io"), failureContext());
  return { title, problem, commands: remedies.map(({ snippet }) => snippet?.text ?? ""), remedies };
}

const ALONG = expect.stringMatching(/^docker push .* 2>&1 \| surepush explain$/);

test.each(["", "\n \n"])("the empty log %j says so, and how to send standard error along", (text) => {
  const { title, commands, remedies } = explain(text);
  expect(title).toBe("The log is empty");
  expect(commands).toEqual([ALONG]);
  expect(JSON.stringify(remedies)).not.toContain("issues/new");
});

describe("a log of no known failure", () => {
  test("without a line that looks like an error asks for standard error first", () => {
    const text = "The push refers to repository [ghcr.io/acme/app]\n5f70bf18a086: Preparing\n";
    expect(explain(text).commands[0]).toEqual(ALONG);
  });

  test("with a line that looks like an error does not", () => {
    expect(explain("ERROR: the teapot is short and stout").commands).not.toContainEqual(ALONG);
  });

  test("says it once", () => {
    const { title, problem } = explain("the moon is full");
    expect(problem).not.toContain(title);
  });
});
