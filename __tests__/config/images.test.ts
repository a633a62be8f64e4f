// The name of an image and its tags, from what the user wrote or left out.
import { describe, expect, test } from "@jest/globals";
import { formatDestination } from "../../src/oci/reference.ts";
import type { Inputs } from "../../src/config/inputs.ts";
import { names, pullRequest, runContext } from "../tags/support/samples.ts";
import { onServer, problems, request } from "./support/samples.ts";

const onPullRequest = {
  context: { ...pullRequest(), trust: { kind: "unmerged", by: "pull-request" } as const },
};
const tagsOf = (...of: Parameters<typeof request>) => names(request(...of).metadata);

describe("a pull request that pushes", () => {
  test("never moves latest, and is told so where there is no other tag", () => {
    const found = problems({ push: "true", tags: "latest" }, onPullRequest);
    expect(found).toMatchObject([{ input: "tags", value: "latest", flaw: expect.stringMatching(/merged/) }]);
  });

  test("leaves latest out where there is another tag", () => {
    expect(tagsOf({ push: "true", tags: "pr-7-preview,latest" }, onPullRequest)).toEqual(["pr-7-preview"]);
  });

  test.each(["main", "v1", "1.2", "1.2.3", "preview", "Latest"])(
    "leaves %s out, which is not its own",
    (tag) => {
      expect(tagsOf({ push: "true", tags: `pr-7,${tag}` }, onPullRequest)).toEqual(["pr-7"]);
    },
  );

  test.each(["pr-7", "latest-pr-7"])("may set %s", (tag) => {
    expect(tagsOf({ push: "true", tags: tag }, onPullRequest)).toEqual([tag]);
  });

  test("has a tag of its own", () => {
    expect(tagsOf({ push: "true" }, onPullRequest)).toEqual(["pr-7"]);
  });
});

test("a pull request that is built only may be called latest", () => {
  expect(tagsOf({ tags: "latest" }, onPullRequest)).toEqual(["latest"]);
});

test("a push may move latest", () => {
  expect(tagsOf({ tags: "latest" })).toEqual(["latest"]);
});

describe("tags are read", () => {
  test.each<[string, string, string[]]>([
    ["one a line", "v1\nv2", ["v1", "v2"]],
    ["one a line as Windows ends them", "v1\r\nv2\r\n", ["v1", "v2"]],
    ["separated by commas", "v1, v2 ,v3", ["v1", "v2", "v3"]],
    ["each once, in their order", "b,a,b", ["b", "a"]],
    ["in the case they were written in", "V1-RC", ["V1-RC"]],
  ])("%s", (_name, tags, expected) => {
    expect(tagsOf({ tags })).toEqual(expected);
  });
});

describe("the image is read", () => {
  test.each<[string, Partial<Inputs>, string, RegExp]>([
    ["with blanks around", { images: "  ghcr.io/a/b \n" }, "a/b", /^$/],
    [
      "in upper case, which is lowered and said",
      { images: "ghcr.io/Acme/App" },
      "acme/app",
      /ghcr\.io\/acme\/app.*lower case/,
    ],
    ["with more than one slash", { images: "ghcr.io/a/b/c" }, "a/b/c", /^$/],
    ["left out, after the repository", {}, "acme/app", /ghcr\.io\/acme\/app.*lower case/],
  ])("%s", (...[, given, path, said]) => {
    const { accessRequest, remarks } = request(given);
    expect(accessRequest.image).toEqual({ host: "ghcr.io", path });
    expect(remarks.join("\n")).toMatch(said);
  });

  test.each<[string, string, string[]]>([
    ["one a line", "ghcr.io/a/b\nghcr.io/a/c", ["ghcr.io/a/b", "ghcr.io/a/c"]],
    ["between commas", "ghcr.io/a/b, ghcr.io/a/c", ["ghcr.io/a/b", "ghcr.io/a/c"]],
    ["by name, unless it is not enabled", "name=ghcr.io/a/b\nname=ghcr.io/a/c,enable=false", ["ghcr.io/a/b"]],
    ["with comments", "# ours\nghcr.io/a/b", ["ghcr.io/a/b"]],
    ["each once", "ghcr.io/a/b\nghcr.io/A/B", ["ghcr.io/a/b"]],
    ["on other registries, too", "app\nghcr.io/a/b\nquay.io/a/b", ["app", "ghcr.io/a/b", "quay.io/a/b"]],
  ])("%s", (_name, images, expected) => {
    expect(request({ images }).destinations.map(formatDestination)).toEqual(expected);
  });

  test("the question is about the first one on our registry", () => {
    const { accessRequest } = request({ images: "quay.io/a/b\nghcr.io/a/c\nghcr.io/a/d" });
    expect(accessRequest.image).toEqual({ host: "ghcr.io", path: "a/c" });
  });
});

test("a token without a known user name logs in under a name of ours, because the registry looks at the token only", () => {
  const { credentials } = request({ username: " " }, { context: runContext({ actor: undefined }) });
  expect(credentials.username).toBe("surepush");
});

test("blanks around a folder's name are not part of it", () => {
  expect(request({ context: " . " }).build.options.context).toBe(".");
});

test("a registry on loopback belongs to the GitHub whose API is on loopback", () => {
  const given = { registry: "127.0.0.1:5000" };
  const { registry } = request(given, onServer({ apiUrl: "http://127.0.0.1:6000" })).accessRequest;
  expect(registry.gitHub).toMatchObject({ apiUrl: "http://127.0.0.1:6000" });
  expect(request(given, onServer({ apiUrl: undefined })).accessRequest.registry.gitHub).toBeUndefined();
});

test.each(["docker.io", "DOCKER.io", "index.docker.io", "registry-1.docker.io"])(
  "registry %s is Docker Hub, and so is each of its spellings in an image's name",
  (registry) => {
    const images = "index.docker.io/a/b\nregistry-1.docker.io/a/b\ndocker.io/a/c";
    const { accessRequest, destinations } = request({ registry, images, token: "hush" });
    expect(accessRequest.registry.host).toBe("docker.io");
    expect(destinations.map(formatDestination)).toEqual(["docker.io/a/b", "docker.io/a/c"]);
  },
);
