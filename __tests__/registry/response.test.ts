// What an answer says of the token: a yes, a refusal, or nothing; and never a refusal where the server is at fault.
import { describe, expect, test } from "@jest/globals";
import { formatResponse, classifyResponse } from "../../src/registry/response.ts";
import type { RegistryStep } from "../../src/access/evidence.ts";
import type { HttpAnswer } from "../../src/ports/http.ts";

function answer(status: number, body = ""): HttpAnswer {
  return { kind: "answer", status, headers: {}, body: Buffer.from(body) };
}

const BROKEN: HttpAnswer = { kind: "failure", reason: "it broke the connection", retryable: true };

const STEPS: readonly { step: RegistryStep; expected: number; refusals: readonly number[] }[] = [
  { step: "token exchange", expected: 200, refusals: [401, 403] },
  { step: "push probe", expected: 202, refusals: [401, 403] },
  { step: "pull probe", expected: 200, refusals: [401, 403, 404] },
];

describe.each(STEPS)("the $step", ({ step, expected, refusals }) => {
  const kinds = [200, 201, 202, 204, 301, 307, 400, 401, 403, 404, 405, 407, 418, 429, 500, 502, 503, 504];

  test.each(kinds)("answered with %i", (status) => {
    const kind = status === expected ? "accepted" : refusals.includes(status) ? "refused" : "silent";
    expect(classifyResponse(step, answer(status), expected)).toMatchObject({ kind, step });
  });

  test("that failed says nothing of the token", () => {
    const reason = "it broke the connection";
    expect(classifyResponse(step, BROKEN, expected)).toEqual({ kind: "silent", step, reason });
  });
});

test("an unexpected answer is reported by its status", () => {
  expect(classifyResponse("push probe", answer(503), 202)).toMatchObject({ reason: "it answered 503" });
});

describe("a refusal's message", () => {
  const error = (message: unknown) => JSON.stringify({ errors: [{ code: "DENIED", message }] });
  test.each<[string, string, string]>([
    ["is the registry's own", error("permission_denied: write_package"), "permission_denied: write_package"],
    ["is one line", error("one\r\n two\tthree"), "one two three"],
    ["is cut where it is endless", error("x".repeat(5000)), "x".repeat(500)],
    ["is the first of several", JSON.stringify({ errors: [{ message: "a" }, { message: "b" }] }), "a"],
    ["is empty without a body", "", ""],
  ])("%s", (_story, body, message) => {
    expect(classifyResponse("push probe", answer(403, body), 202)).toEqual({
      kind: "refused",
      step: "push probe",
      status: 403,
      message,
    });
  });
});

test.each([
  ["a proxy's page", "<html>403</html>"],
  ["JSON of another form", '{"message":"no"}'],
  ["an empty list", '{"errors":[]}'],
  ["errors that are no list", '{"errors":{"message":"no"}}'],
  ["a message that is no text", '{"errors":[{"message":{}}]}'],
])("a 403 that is no registry's says nothing of the token: %s", (_story, body) => {
  expect(classifyResponse("push probe", answer(403, body), 202)).toMatchObject({
    kind: "silent",
    reason: expect.stringContaining("403"),
  });
});

test.each<[string, HttpAnswer, string]>([
  ["a status alone", answer(500), "the registry answered 500"],
  [
    "a status with its message",
    answer(404, '{"errors":[{"message":"gone"}]}'),
    "the registry answered 404, gone",
  ],
  ["a failure", BROKEN, "it broke the connection"],
])("an answer is told to a person: %s", (_story, given, told) => {
  expect(formatResponse(given)).toBe(told);
});
