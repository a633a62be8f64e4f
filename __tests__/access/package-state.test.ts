// What is claimed of a package rests on an answer, and two answers that contradict each other claim nothing.
import { describe, expect, test } from "@jest/globals";
import type { RegistryEvidence } from "../../src/access/evidence.ts";
import {
  isSameRepository,
  packageStateOf,
  type PackageDetails,
  type PackageEvidence,
} from "../../src/access/package-state.ts";

const YES: RegistryEvidence = { kind: "accepted", step: "pull probe", status: 200 };
const NO: RegistryEvidence = { kind: "refused", step: "token exchange", status: 401, message: "" };
const MISSING: RegistryEvidence = { kind: "refused", step: "pull probe", status: 404, message: "" };
const SILENT: RegistryEvidence = { kind: "silent", step: "token exchange", reason: "it answered 500" };
const says = (visibility: PackageDetails["visibility"], repository?: string): PackageDetails => ({
  visibility,
  repository,
});

function stateOf(given: Partial<PackageEvidence>) {
  return packageStateOf({
    image: { host: "ghcr.io", path: "acme/app" },
    anonymous: undefined,
    details: undefined,
    ownerKind: "Organization",
    exists: true,
    seesRepository: true,
    ...given,
  });
}

describe("the visibility is", () => {
  test.each<[string, Partial<PackageEvidence>, ReturnType<typeof stateOf>["visibility"]]>([
    ["public where anybody can pull, whatever the API says", { anonymous: YES }, "public"],
    [
      "public where anybody can pull and the API is behind",
      { anonymous: YES, details: says("private") },
      "public",
    ],
    ["what the API says: private", { anonymous: NO, details: says("private") }, "private"],
    ["what the API says: internal", { anonymous: NO, details: says("internal") }, "internal"],
    [
      "what the API says where the registry is silent",
      { anonymous: SILENT, details: says("public") },
      "public",
    ],
    ["unknown where the two contradict each other", { anonymous: NO, details: says("public") }, undefined],
    ["private where a person's package is refused", { anonymous: NO, ownerKind: "User" }, "private"],
    ["not public where an organisation's is refused: it may be internal", { anonymous: NO }, "not-public"],
    ["not public where nobody knows whose it is", { anonymous: NO, ownerKind: undefined }, "not-public"],
    [
      "unknown where it may not exist: the registry refuses alike",
      { anonymous: NO, exists: false },
      undefined,
    ],
    ["unknown where what is there is not found: it is too new", { anonymous: MISSING }, undefined],
    [
      "what the API says where what is there is not found",
      { anonymous: MISSING, details: says("public") },
      "public",
    ],
    ["unknown where nobody answered", { anonymous: SILENT }, undefined],
    ["unknown where nothing came in time", {}, undefined],
  ])("%s", (_what, given, expected) => {
    expect(stateOf(given).visibility).toBe(expected);
  });
});

describe("the package is", () => {
  test.each<[string, Partial<PackageEvidence>, ReturnType<typeof stateOf>["link"]]>([
    [
      "linked where the API names a repository",
      { details: says("private", "acme/app") },
      { kind: "linked", repository: "acme/app" },
    ],
    [
      "unlinked where the API names none to a token that would see it",
      { details: says("private") },
      { kind: "unlinked" },
    ],
    [
      "of an unknown link where the token may not see the repository",
      { details: says("private"), seesRepository: false },
      { kind: "unknown" },
    ],
    ["of an unknown link where the API said nothing", { anonymous: YES }, { kind: "unknown" }],
  ])("%s", (_what, given, expected) => {
    expect(stateOf(given).link).toEqual(expected);
  });
});

test.each([
  ["acme/app", "acme/app", true],
  ["Acme/App", "acme/app", true],
  ["acme/app", "acme/old", false],
  ["acme/app", undefined, true],
])("%s and %s are the same repository: %s", (linked, own, expected) => {
  expect(isSameRepository(linked, own)).toBe(expected);
});
