// What an entry of `outputs` does with the result, in docker's own words.
import { expect, test } from "@jest/globals";
import { entryOf } from "../support/csv.ts";
import { parseOutput } from "../../src/build/outputs.ts";

const plain = { pushes: false, byDigest: false, names: [], isArchive: false };

test.each([
  ["type=local,dest=out", { ...plain, type: "local" }],
  ["./out", { ...plain, type: "local" }],
  ["-", { ...plain, type: "local" }],
  ["type=tar,dest=out.tar", { ...plain, type: "tar" }],
  ["type=oci,dest=image.tar", { ...plain, type: "oci", isArchive: true }],
  ["type=docker,dest=image.tar", { ...plain, type: "docker", isArchive: true }],
  ["type=docker", { ...plain, type: "docker" }],
  ["type=image", { ...plain, type: "image" }],
  ["type=image,push=true", { ...plain, type: "image", pushes: true }],
  ["type=image,push=1", { ...plain, type: "image", pushes: true }],
  ["type=image,push=false", { ...plain, type: "image" }],
  ["type=registry", { ...plain, type: "registry", pushes: true }],
  [
    "type=image,name=ghcr.io/a/b,push-by-digest=true,push=true",
    { ...plain, type: "image", names: ["ghcr.io/a/b"], byDigest: true, pushes: true },
  ],
  [
    'type=image,"name=ghcr.io/a/b,ghcr.io/a/c"',
    { ...plain, type: "image", names: ["ghcr.io/a/b", "ghcr.io/a/c"] },
  ],
  ["dest=out", { ...plain, type: "local" }],
])("%s", (text, expected) => {
  expect(parseOutput(entryOf(text))).toMatchObject({ text, ...expected });
});

test.each([
  ["the folder that it is", "./out", ["./out"]],
  ["standard output", "-", ["-"]],
  ["its destination", "type=local,DEST=out", ["out"]],
  ["none", "type=image,push=true", []],
])("an output writes to %s: %s", (_name, text, paths) => {
  expect(parseOutput(entryOf(text)).paths).toEqual(paths);
});
