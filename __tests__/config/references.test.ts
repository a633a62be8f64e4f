// Whole references in `tags` and `outputs`, as people paste them from docker's actions; each row has its source.
import { describe, expect, test } from "@jest/globals";
import { pullRequest, runContext } from "../tags/support/samples.ts";
import { HUB, loggedInAt, referencesOf, type Written } from "./support/logins.ts";
import { problems, request } from "./support/samples.ts";

const BUILD_PUSH = "docker/build-push-action, README, `tags`";
const MULTI = 'docker docs, "Push to multi-registries with GitHub Actions"';

describe("whole references in `tags` are images and tags", () => {
  test.each<[row: string, source: string, given: Written, expected: string[]]>([
    ["one", BUILD_PUSH, { tags: "ghcr.io/acme/app:1.2.3" }, ["ghcr.io/acme/app:1.2.3"]],
    [
      "between commas",
      BUILD_PUSH,
      { tags: "ghcr.io/acme/app:1.2.3, ghcr.io/acme/app:latest" },
      ["ghcr.io/acme/app:1.2.3", "ghcr.io/acme/app:latest"],
    ],
    [
      "with a comma at the end of each line",
      BUILD_PUSH,
      { tags: "ghcr.io/acme/app:1.2.3,\nghcr.io/acme/app:latest,\n" },
      ["ghcr.io/acme/app:1.2.3", "ghcr.io/acme/app:latest"],
    ],
    [
      "with line ends of Windows, tabs, blank lines and a byte order mark",
      BUILD_PUSH,
      { tags: "\uFEFFghcr.io/acme/app:1\r\n\r\n\tghcr.io/acme/app:2\t\r\n" },
      ["ghcr.io/acme/app:1", "ghcr.io/acme/app:2"],
    ],
    [
      "the same twice",
      BUILD_PUSH,
      { tags: "ghcr.io/acme/app:latest\nghcr.io/acme/app:latest" },
      ["ghcr.io/acme/app:latest"],
    ],
    [
      "of two registries beside each other",
      MULTI,
      { tags: "ghcr.io/acme/app:1\nacme/app:1" },
      ["ghcr.io/acme/app:1", "acme/app:1"],
    ],
    [
      "of several images of one owner, each with its own tags",
      MULTI,
      { tags: "ghcr.io/acme/app:1\nghcr.io/acme/app:latest\nghcr.io/acme/old-name:1" },
      ["ghcr.io/acme/app:1", "ghcr.io/acme/app:latest", "ghcr.io/acme/old-name:1"],
    ],
    ["without a tag, which is latest", BUILD_PUSH, { tags: "ghcr.io/acme/app" }, ["ghcr.io/acme/app:latest"]],
    [
      "with a port",
      BUILD_PUSH,
      { registry: "localhost:5000", tags: "localhost:5000/acme/app:1" },
      ["localhost:5000/acme/app:1"],
    ],
    ["in upper case, which is lowered", BUILD_PUSH, { tags: "ghcr.io/Acme/App:V1" }, ["ghcr.io/acme/app:V1"]],
    [
      "of an image that `images` names",
      "docker/metadata-action, output `tags`",
      { images: "ghcr.io/acme/app", tags: "ghcr.io/acme/app:1.2.3" },
      ["ghcr.io/acme/app:1.2.3"],
    ],
    [
      "whatever the flavor says",
      "docker/metadata-action, output `tags`",
      { images: "ghcr.io/acme/app", tags: "ghcr.io/acme/app:1", flavor: "suffix=-alpine" },
      ["ghcr.io/acme/app:1"],
    ],
    [
      "of Docker Hub under each of its names",
      MULTI,
      { images: "ghcr.io/acme/app\nacme/app", tags: "ghcr.io/acme/app:1\ndocker.io/acme/app:1" },
      ["ghcr.io/acme/app:1", "acme/app:1"],
    ],
  ])("%s (%s)", (...[, , given, expected]) => {
    expect(referencesOf(given)).toEqual(expected);
  });

  test("a local name stays as it is where nothing is pushed (getsentry/snuba, build job)", () => {
    expect(referencesOf({ tags: "snuba:test", load: "true" })).toEqual(["snuba:test"]);
  });

  test('the name of a pull request\'s local image may be latest (docker docs, "Test before push")', () => {
    const given = { tags: "user/app:latest", load: "true" };
    expect(referencesOf(given, { context: pullRequest() })).toEqual(["user/app:latest"]);
  });

  test("an image without a tag beside an output by digest names the image only (docker docs, multi-platform)", () => {
    const config = request(
      { tags: "user/app", outputs: "type=image,push-by-digest=true,name-canonical=true,push=true" },
      loggedInAt(HUB),
    );
    expect(config.destinations).toEqual([{ kind: "elsewhere", name: "user/app" }]);
    expect(config.metadata.tags).toEqual([]);
  });

  test.each(["feature/x", "1.x/fix"])("a branch is no image: %s", (branch) => {
    const context = runContext({ ref: `refs/heads/${branch}` });
    expect(referencesOf({ tags: branch }, { context })).toEqual([
      `ghcr.io/acme/app:${branch.replace("/", "-")}`,
    ]);
  });

  test("a name with a slash and no tag is Docker Hub's (Hank-123A/Hank01, docker-image.yml)", () => {
    expect(referencesOf({ tags: "hankhuang123/hank01" }, loggedInAt(HUB))).toEqual([
      "hankhuang123/hank01:latest",
    ]);
  });

  test("a pull request's branch is no image", () => {
    const variable = (name: string) => (name === "GITHUB_HEAD_REF" ? "feature/x" : undefined);
    const around = { context: pullRequest(), variable };
    expect(referencesOf({ tags: "feature/x" }, around)).toEqual(["ghcr.io/acme/app:feature-x"]);
  });

  test("a name with a slash beside `images` is a tag, as docker/metadata-action has it", () => {
    expect(referencesOf({ images: "ghcr.io/acme/app", tags: "feature/x" })).toEqual([
      "ghcr.io/acme/app:feature-x",
    ]);
  });

  test("ten and more images each get the tags", () => {
    const images = Array.from({ length: 12 }, (_, at) => `ghcr.io/acme/app${at}`);
    const found = referencesOf({ images: images.join("\n"), tags: "v1\nlatest\nlatest" });
    expect(found).toEqual(images.flatMap((image) => [`${image}:v1`, `${image}:latest`]));
  });

  test("a rule is no image, though its value is one", () => {
    expect(referencesOf({ tags: "type=raw,value=v1" })).toEqual(["ghcr.io/acme/app:v1"]);
  });
});

describe("refused are", () => {
  test.each<[string, Written, string, RegExp, RegExp]>([
    [
      "a plain tag beside a reference",
      { tags: "ghcr.io/acme/app:1\nlatest" },
      "latest",
      /mixed with a whole reference, ghcr\.io\/acme\/app:1/,
      /`images: ghcr\.io\/acme\/app`, and tags and rules alone in `tags`/,
    ],
    [
      "a rule beside a reference",
      { tags: "type=sha\nghcr.io/acme/app:1" },
      "type=sha",
      /mixed with a whole reference/,
      /`images: /,
    ],
    [
      "a reference of an image that `images` does not name",
      { images: "ghcr.io/acme/app", tags: "ghcr.io/acme/ap:1" },
      "ghcr.io/acme/ap:1",
      /another image than `images`/,
      /ghcr\.io\/acme\/app/,
    ],
    [
      "a reference with a digest",
      { tags: `ghcr.io/acme/app@sha256:${"0".repeat(64)}` },
      `ghcr.io/acme/app@sha256:${"0".repeat(64)}`,
      /digest/,
      /:TAG/,
    ],
    [
      "a tag with a character that none may have",
      { tags: "ghcr.io/acme/app:v1+2" },
      "ghcr.io/acme/app:v1+2",
      /contains "\+"/,
      /:TAG/,
    ],
    [
      "a reference whose tag is left empty by an expression",
      { tags: "ghcr.io/acme/app:" },
      "ghcr.io/acme/app:",
      /of its tag: it is empty/,
      /:TAG/,
    ],
    [
      "an address of a web page, which is told once",
      { tags: "https://ghcr.io/acme/app:1" },
      "https://ghcr.io/acme/app",
      /URL/,
      /ghcr\.io\/OWNER\/NAME/,
    ],
    [
      // Source: antonellof/DistX, docker.yml.
      "references with spaces between them",
      { tags: "ghcr.io/acme/app:1 ghcr.io/acme/app:latest" },
      "ghcr.io/acme/app:1 ghcr.io/acme/app:latest",
      /contains a space/,
      /commas between/,
    ],
    [
      "an entry of a YAML list",
      { tags: "- type=ref,event=branch" },
      "- type=ref,event=branch",
      /dash of a YAML list/,
      /without dashes/,
    ],
  ])("%s", (...[, given, value, flaw, allowed]) => {
    expect(problems(given)).toContainEqual({
      input: "tags",
      value,
      flaw: expect.stringMatching(flaw),
      allowed: expect.stringMatching(allowed),
    });
  });

  test.each(["v1", "ghcr.io/acme/app:v1"])("an output by digest beside a tag: %s", (tags) => {
    const outputs = "type=image,push-by-digest=true,push=true";
    expect(problems({ outputs, tags })).toMatchObject([
      { input: "outputs", value: outputs, flaw: expect.stringContaining(tags) },
    ]);
  });
});
