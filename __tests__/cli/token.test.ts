// Where the token comes from, in which order, and that nobody is asked in vain.
import { expect, test } from "@jest/globals";
import { findToken, type FoundToken } from "../../src/cli/token.ts";

const ALL = { GITHUB_TOKEN: "a", GH_TOKEN: "b", CR_PAT: "c" };
const revealed = (found: FoundToken | undefined) =>
  found && { value: found.token.reveal(), source: found.source };
const never = () => Promise.reject(new Error("gh was asked"));

test.each([
  [ALL, { value: "a", source: "GITHUB_TOKEN" }],
  [
    { ...ALL, GITHUB_TOKEN: "" },
    { value: "b", source: "GH_TOKEN" },
  ],
  [{ CR_PAT: "c" }, { value: "c", source: "CR_PAT" }],
])("the token in the environment %j is %j", async (environment, found) => {
  expect(revealed(await findToken({ environment, readStdin: undefined, askGh: never }))).toEqual(found);
});

test("gh is asked last", async () => {
  const askGh = () => Promise.resolve("d");
  expect(revealed(await findToken({ environment: {}, readStdin: undefined, askGh }))).toEqual({
    value: "d",
    source: "gh auth token",
  });
  expect(
    await findToken({ environment: {}, readStdin: undefined, askGh: () => Promise.resolve(undefined) }),
  ).toBeUndefined();
});

test.each([
  ["t\n", "t"],
  ["t\r\n", "t"],
  [" t \n\n", " t \n"],
  ["", ""],
])("standard input counts most, and %j is the token %j", async (text, value) => {
  const found = await findToken({ environment: ALL, readStdin: () => Promise.resolve(text), askGh: never });
  expect(revealed(found)).toEqual({ value, source: "--token-stdin" });
});
