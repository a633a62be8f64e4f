// Outputs that push, however they are spelled: buildx reads their keys in any case.
import { describe, expect, test } from "@jest/globals";
import { problems, request } from "../config/support/samples.ts";

/** That buildx pushes just these is tested in `__tests__/e2e/outputs.test.ts`. */
const PUSHES = [
  "type=image,PUSH=true",
  "TYPE=image,Push=1",
  "type=image,push=",
  "Type=registry,unpack=true",
  "type=registry,PUSH=false",
  '"type=image","push=true"',
  '"TYPE=registry"',
  " type=image, push =true",
  "type=moby,push=true",
];

describe.each(PUSHES)("%s", (outputs) => {
  test("is refused beside push: false", () => {
    expect(problems({ outputs, push: "false" })).toMatchObject([{ input: "push", flaw: "`outputs` pushes" }]);
  });

  test("is a push, which is asked about before", () => {
    expect(request({ outputs }).push.kind).toBe("push");
  });
});

test.each([
  ["in a key of another case", "type=image,PUSH=true,NAME=ghcr.io/stranger/app"],
  ["behind the first", 'type=image,push=true,"name=ghcr.io/octo-org/app,ghcr.io/stranger/app"'],
  ["behind a digest", 'type=image,push=true,"name=ghcr.io/octo-org/app@x,ghcr.io/stranger/app"'],
])("another image than the one that is asked about is refused, %s", (_where, outputs) => {
  expect(problems({ images: "ghcr.io/octo-org/app", outputs })).toMatchObject([
    { input: "outputs", flaw: "it pushes to another image than `images`" },
  ]);
});

test.each(["TYPE=registry", "type=image,push=false", "type=image,push=0"])(
  "%s does not push, as buildx reads it",
  (outputs) => {
    expect(request({ outputs, push: "false" }).push).toEqual({ kind: "build-only", reason: "asked" });
  },
);

test("a name that docker pushes beside the tags is refused", () => {
  const outputs = "type=moby,push=true,name=ghcr.io/octo-org/app:main";
  expect(problems({ images: "ghcr.io/octo-org/app", tags: "pr-7", outputs })).toMatchObject([
    { input: "outputs", flaw: "docker would push this name, regardless of `tags`" },
  ]);
});
