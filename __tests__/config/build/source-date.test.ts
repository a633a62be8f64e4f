// `SOURCE_DATE_EPOCH`: the user's own as a variable or a build argument, and what is no time.
import { describe, expect, test } from "@jest/globals";
import { problems, request } from "../support/samples.ts";

const build = (inputs: Record<string, string>, given?: string) =>
  request(inputs, { variable: (name: string) => (name === "SOURCE_DATE_EPOCH" ? given : undefined) }).build;

test("the commit's time is the build's, where the user sets none", () => {
  for (const given of [undefined, "", " "])
    expect(build({}, given)).toMatchObject({ sourceDate: { kind: "commit" }, warnings: [] });
});

test("a variable counts more than the commit", () => {
  expect(build({}, "1772600767")).toMatchObject({ sourceDate: { kind: "variable", seconds: 1772600767 } });
  expect(build({}, "0")).toMatchObject({ sourceDate: { kind: "variable", seconds: 0 } });
});

test("the last time that BuildKit can write is the end of the year 9999", () => {
  expect(build({}, "253402300799")).toMatchObject({ sourceDate: { seconds: 253402300799 }, warnings: [] });
});

test("a build argument counts more than a variable; its bare name is the variable", () => {
  expect(build({ "build-args": "SOURCE_DATE_EPOCH=1" }, "2")).toMatchObject({
    sourceDate: { kind: "argument", seconds: 1 },
  });
  expect(build({ "build-args": "SOURCE_DATE_EPOCH" }, "2")).toMatchObject({
    sourceDate: { kind: "variable", seconds: 2 },
  });
  expect(build({ "build-args": "SOURCE_DATE_EPOCH_2=1" })).toMatchObject({ sourceDate: { kind: "commit" } });
  expect(build({ "build-args": "SOURCE_DATE_EPOCH={{commit_date 'X'}}" })).toMatchObject({
    sourceDate: { kind: "argument", seconds: undefined },
  });
});

test("of several build arguments docker takes the last one, and each must be a time", () => {
  expect(build({ "build-args": "SOURCE_DATE_EPOCH=1\nSOURCE_DATE_EPOCH=2" })).toMatchObject({
    sourceDate: { kind: "argument", seconds: 2 },
  });
  for (const args of ["SOURCE_DATE_EPOCH=1\nSOURCE_DATE_EPOCH=x", "SOURCE_DATE_EPOCH=x\nSOURCE_DATE_EPOCH=1"])
    expect(problems({ "build-args": args })).toMatchObject([{ value: "SOURCE_DATE_EPOCH=x" }]);
});

describe.each(["yesterday", "-1", "1.5", "1e9", "0x10", "2026-01-02", "253402300800", "9".repeat(13)])(
  "%s is no time:",
  (word) => {
    test("as a variable it is left out, and one warning says so and promises no other time", () => {
      const says = new RegExp(
        `"${word.replaceAll(".", "\\.")}".* the commit's time, where that is known\\.$`,
      );
      expect(build({}, word)).toMatchObject({
        sourceDate: { kind: "commit" },
        warnings: [{ title: "SOURCE_DATE_EPOCH is no time", text: expect.stringMatching(says) }],
      });
    });

    test("as a build argument it is an error that says what a time is", () => {
      expect(problems({ "build-args": `SOURCE_DATE_EPOCH=${word}` })).toMatchObject([
        {
          input: "build-args",
          flaw: "it is no time",
          allowed: expect.stringContaining("seconds since 1970"),
        },
      ]);
    });
  },
);
