// A build's cache: chosen by a word, written so that no fault of it fails a build, never taken for granted.
import { describe, expect, test } from "@jest/globals";
import { entryOf } from "../support/csv.ts";
import { chooseCache, exportEntry, isInline, readJobCache } from "../../src/build/cache.ts";

const image = { host: "ghcr.io", path: "acme/app" };

describe("an export", () => {
  test.each([
    ["fails nothing", "type=gha,mode=max", "type=gha,mode=max,ignore-error=true"],
    ["keeps the user's own word on it", "type=gha,ignore-error=false", "type=gha,ignore-error=false"],
    [
      "of a bare reference is written out",
      "ghcr.io/a/b:c",
      "type=registry,ref=ghcr.io/a/b:c,ignore-error=true",
    ],
    ["inside of the image stays as it is", "type=inline", "type=inline"],
  ])("%s", (_name, text, expected) => {
    expect(exportEntry(entryOf(text)).text).toBe(expected);
  });

  test("inside of the image is the one that every builder can do", () => {
    const entries = ["type=inline", "type=gha", "type=local,dest=inline"].map(entryOf);
    expect(entries.map(isInline)).toEqual([true, false, false]);
  });
});

describe("the word", () => {
  test("registry is a tag of the package itself", () => {
    const { from, to } = chooseCache("registry", { image, job: undefined });
    expect({ from: from.map(({ text }) => text), to: to.map(({ text }) => text) }).toEqual({
      from: ["type=registry,ref=ghcr.io/acme/app:buildcache"],
      to: ["type=registry,ref=ghcr.io/acme/app:buildcache,mode=max,ignore-error=true"],
    });
  });

  test.each([
    ["is GitHub's cache", { canWrite: true }, 1, 1],
    ["is only read where the job may not write", { canWrite: false }, 1, 0],
    ["is nothing where the runner has none", undefined, 0, 0],
  ])("auto %s", (...[, job, from, to]) => {
    const chosen = chooseCache("auto", { image, job });
    expect([chosen.from.length, chosen.to.length]).toEqual([from, to]);
    for (const { text } of [...chosen.from, ...chosen.to]) expect(text).toContain("type=gha,scope=acme/app");
  });
});

describe("the runner's token for its cache", () => {
  const token = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
  const ac = (...permissions: number[]) =>
    token({
      ac: JSON.stringify(permissions.map((Permission) => ({ Scope: "refs/heads/main", Permission }))),
    });

  test.each([
    ["that may read and write", ac(3), { canWrite: true }],
    ["that may write somewhere", ac(1, 2), { canWrite: true }],
    ["that may only read", ac(1, 1), { canWrite: false }],
    ["that lists nothing", ac(), { canWrite: false }],
    ["whose list is none", token({ ac: "?" }), { canWrite: false }],
    ["that does not say", token({ sub: "Prüfung" }), { canWrite: true }],
    ["that is none", "opaque", undefined],
    ["whose middle is no JSON", "a.b.c", undefined],
    ["whose middle is no base64", "a.*.c", undefined],
    ["that is not there", "", undefined],
  ])("%s", (_name, text, expected) => {
    expect(readJobCache(text)).toEqual(expected);
  });
});
