// A folder in the words of a run: what git tells, what counts more, and what is named by a stranger's clone alone.
import { describe, expect, test } from "@jest/globals";
import { findFolderProblem } from "../../src/cli/folder-problem.ts";
import { completeInputs, tokensFor } from "../../src/cli/inputs.ts";
import { isInActions, localRun, type CloneDetails } from "../../src/cli/inputs.ts";
import { tagInput } from "../../src/cli/args.ts";
import { Token } from "../../src/access/token.ts";
import { readInputs, type Inputs } from "../../src/config/inputs.ts";
import { mint } from "../../twin/mint.ts";

const EMPTY: CloneDetails = {
  remote: undefined,
  head: undefined,
  defaultBranch: undefined,
  packageRepository: undefined,
};
const CLONE: CloneDetails = {
  ...EMPTY,
  remote: "https://me:hush@github.com/octo/app.git",
  head: { ref: "refs/heads/work", sha: "abc" },
  defaultBranch: "main",
};
const inputs = (given: Partial<Inputs> = {}): Inputs => ({ ...readInputs({}), ...given });

describe("a clone", () => {
  test("says what a run would, and nothing of the token in its remote", () => {
    const run = localRun(CLONE, { PATH: "/bin", GITHUB_TOKEN: "t" });
    expect(run).toEqual({
      environment: {
        PATH: "/bin",
        GITHUB_TOKEN: "t",
        GITHUB_REPOSITORY: "octo/app",
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REF: "refs/heads/work",
        GITHUB_SHA: "abc",
      },
      event: { repository: { default_branch: "main", html_url: "https://github.com/octo/app" } },
      server: "https://github.com",
      nameless: undefined,
    });
  });

  test("counts, and leftovers of another run do not", () => {
    const leftovers = {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_ACTOR: "x",
    };
    const { environment } = localRun(EMPTY, { ...leftovers, GITHUB_API_URL: "http://127.0.0.1:1" });
    expect(environment).toEqual({ GITHUB_API_URL: "http://127.0.0.1:1" });
  });

  test("that is not there leaves its name to package.json, and then to the user", () => {
    expect(localRun({ ...EMPTY, packageRepository: "octo/lib" }, {}).environment).toMatchObject({
      GITHUB_REPOSITORY: "octo/lib",
    });
    expect(localRun(EMPTY, {}).nameless).toEqual({ kind: "no remote" });
    expect(
      localRun({ ...CLONE, remote: "git@gitlab.com:a/b.git", packageRepository: "octo/lib" }, {}).nameless,
    ).toEqual({ kind: "elsewhere", what: "the git remote", where: "on gitlab.com, which is no GitHub" });
  });

  test("is not asked inside of GitHub Actions", () => {
    expect([isInActions({ GITHUB_ACTIONS: "true" }), isInActions({ CI: "true" })]).toEqual([true, false]);
  });
});

describe("a server that the clone names", () => {
  const folder = localRun({ ...CLONE, remote: "git@git.example.com:octo/app.git" }, {});

  test("is asked about the repository with the token only where the registry is its own", () => {
    const token = new Token(mint("classic", "folder"));
    const jobToken = (registry: string) => tokensFor({ registry }, token, folder).jobToken;
    expect(jobToken("")).toBe(token);
    expect(jobToken("Containers.git.example.com")).toBe(token);
    expect(jobToken("ghcr.io")).toBeUndefined();
    expect(tokensFor({ registry: "" }, new Token("hush"), folder).jobToken).toBeUndefined();
    expect(tokensFor({ registry: "" }, token, undefined).jobToken).toBeUndefined();
  });
});

describe("inputs that are left out", () => {
  const complete = (
    command: "push" | "pull" | "login",
    given: Partial<Inputs>,
    folder = localRun(EMPTY, {}),
  ) => completeInputs({ command, inputs: inputs(given), words: ["v1.0.0"], folder });

  test.each([
    ["ghcr.io/a/b", "ghcr.io"],
    ["127.0.0.1:5000/a/b", "127.0.0.1:5000"],
    ["localhost/a/b", "localhost"],
    ["a/b", ""],
    ["", ""],
  ])("the registry of %j is %j", (images, registry) => {
    expect(complete("push", { images }).registry).toBe(registry);
  });

  test.each<[string, Partial<Inputs>, Partial<Inputs>]>([
    [
      "-t with a whole reference",
      { tags: "ghcr.io/a/b:1" },
      { registry: "ghcr.io", images: "", tags: "ghcr.io/a/b:1" },
    ],
    [
      "-t of two registries, of which GitHub's own counts",
      { tags: "quay.io/a/b:1\nghcr.io/a/b:1" },
      { registry: "ghcr.io" },
    ],
    [
      "--image with a tag",
      { images: "ghcr.io/a/b:1" },
      { registry: "ghcr.io", images: "", tags: "ghcr.io/a/b:1" },
    ],
    [
      "--image with a tag, and -t with another",
      { images: "ghcr.io/a/b:1", tags: "latest" },
      { registry: "ghcr.io", images: "ghcr.io/a/b", tags: "latest\n1" },
    ],
    ["--image with a port", { images: "localhost:5000/a/b" }, { images: "localhost:5000/a/b", tags: "" }],
  ])("%s is an image and a tag", (_title, given, expected) => {
    const folder = localRun(EMPTY, {});
    const completed = completeInputs({ command: "push", inputs: inputs(given), words: [], folder });
    expect(completed).toMatchObject(expected);
    expect(findFolderProblem({ command: "push", words: [], inputs: completed, folder }, {})).toBeUndefined();
  });

  test("--registry counts more", () => {
    expect(complete("push", { images: "ghcr.io/a/b", registry: "x.example" }).registry).toBe("x.example");
  });

  test("a login needs no image, a pull asks for no more than that", () => {
    expect(complete("login", {}).images).toBe("ghcr.io/owner/name");
    expect(complete("login", {}, localRun(CLONE, {})).images).toBe("");
    expect(complete("pull", { access: "push" })).toMatchObject({ access: "pull", tags: "" });
  });

  test.each<[string[], string, string]>([
    [["v1.0.0"], "", "type=semver,pattern={{raw}},value=v1.0.0"],
    [["1.0.0-rc.1", "edge"], "", "type=semver,pattern={{raw}},value=1.0.0-rc.1\nedge"],
    [["v1"], "x", "v1\nx"],
    [[], "", ""],
  ])("the words %j are tags", (words, option, tags) => {
    expect(tagInput(words, option)).toBe(tags);
  });
});
