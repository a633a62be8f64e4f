// Images that `outputs` names, and images on other registries alone, with docker's own login there.
import { describe, expect, test } from "@jest/globals";
import type { ParseContext } from "../../src/config/parse-context.ts";
import { pullRequest } from "../tags/support/samples.ts";
import { HUB, loggedInAt, referencesOf, type Written } from "./support/logins.ts";
import { problems } from "./support/samples.ts";

describe("`outputs` names", () => {
  test.each<[string, Written, string[]]>([
    [
      "the image, where `images` is left out",
      { outputs: "type=image,name=ghcr.io/acme/other,push=true", tags: "v1" },
      ["ghcr.io/acme/other:v1"],
    ],
    [
      "the image and its tag",
      { outputs: "type=registry,name=ghcr.io/acme/other:v2" },
      ["ghcr.io/acme/other:v2"],
    ],
    [
      "one of several images, on any registry",
      {
        images: "ghcr.io/acme/app\nquay.io/acme/app",
        outputs: "type=image,name=quay.io/acme/app,push=true",
        tags: "v1",
      },
      ["ghcr.io/acme/app:v1", "quay.io/acme/app:v1"],
    ],
    [
      "several of them",
      { outputs: 'type=image,"name=ghcr.io/acme/app,ghcr.io/acme/b",push=true', tags: "v1" },
      ["ghcr.io/acme/app:v1", "ghcr.io/acme/b:v1"],
    ],
  ])("%s", (_row, given, expected) => {
    expect(referencesOf(given)).toEqual(expected);
  });
});

describe("Docker Hub alone is taken", () => {
  test.each<[string, Written, Partial<ParseContext>]>([
    ["where nothing is pushed", { images: "octo/app", tags: "v1", push: "false" }, {}],
    [
      "for a pull request",
      { images: "octo/app", tags: "v1" },
      { context: { ...pullRequest(), trust: { kind: "unmerged", by: "pull-request" } } },
    ],
    ["with docker's own login", { images: "octo/app", tags: "v1" }, loggedInAt(HUB)],
    [
      "with docker's own login at another registry",
      { images: "quay.io/octo/app", tags: "v1" },
      loggedInAt("quay.io"),
    ],
  ])("%s", (_row, given, around) => {
    expect(referencesOf(given, around)).toEqual([`${given.images ?? ""}:v1`]);
  });

  test("not where it is pushed, and docker has no login there", () => {
    expect(problems({ images: "octo/app" }, loggedInAt("quay.io"))).toMatchObject([
      {
        input: "images",
        value: "octo/app",
        flaw: "it does not name a registry",
        allowed: expect.stringMatching(/ghcr\.io\/OWNER\/NAME.*login of docker's own at docker\.io/),
      },
    ]);
  });

  test("not for a check, which asks our registry", () => {
    expect(problems({ images: "octo/app", operation: "check" }, loggedInAt(HUB))).toHaveLength(1);
  });
});
