// Whether an image needs a tag: one that is pushed does; one that is only built gets what it was asked to be called.
import { describe, expect, test } from "@jest/globals";
import { pullRequest, runContext } from "../tags/support/samples.ts";
import { problems, request, type Written } from "./support/samples.ts";

const SEMVER = "type=semver,pattern={{version}}";
const BY_DIGEST = "type=image,push-by-digest=true,push=";

describe("the image's tags, on the branch main,", () => {
  test.each<[string, Written, string, string[]]>([
    ["of a push are the event's", {}, "needed", ["main"]],
    [
      "of a build with `push: false` and nothing else are none (0xADE1A1DE/CryptOpt)",
      { push: "false" },
      "none",
      [],
    ],
    [
      "with `load` are the event's: a later step runs it",
      { push: "false", load: "true" },
      "optional",
      ["main"],
    ],
    ["with `outputs` are the event's", { push: "false", outputs: "type=docker" }, "optional", ["main"]],
    ["with `images` are the event's", { push: "false", images: "ghcr.io/octo-org/a" }, "optional", ["main"]],
    ["with `tags` are those", { push: "false", tags: "local" }, "optional", ["local"]],
    ["of a build for which no rule gives one are none", { push: "false", tags: SEMVER }, "optional", []],
    ["of a push by digest are none", { outputs: `${BY_DIGEST}true` }, "bare", []],
    ["of a digest that is not pushed are none", { outputs: `${BY_DIGEST}false` }, "none", []],
    [
      "of one that is named are none",
      { outputs: `${BY_DIGEST}false`, tags: "ghcr.io/octo-org/a" },
      "bare",
      [],
    ],
  ])("%s", (...[, written, naming, names]) => {
    const config = request(written);
    expect(config.naming).toBe(naming);
    expect(config.metadata.tags.map(({ name }) => name)).toEqual(names);
  });
});

test("a pull request, for which no rule gives a tag, is built all the same (ghostfolio/ghostfolio)", () => {
  const context = pullRequest({ trust: { kind: "unmerged", by: "pull-request" } });
  expect(problems({ tags: SEMVER, push: "false" }, { context })).toEqual([]);
  expect(problems({ tags: SEMVER }, { context })).toEqual([]);
  expect(problems({ tags: SEMVER, push: "true" }, { context })).toMatchObject([{ value: SEMVER }]);
});

test("a stranger's commit that is to be pushed is told of its tags, too", () => {
  const context = runContext({ trust: { kind: "foreign", why: "fork" } });
  expect(problems({ tags: SEMVER, push: "true" }, { context })).toMatchObject([{ value: SEMVER }]);
});
