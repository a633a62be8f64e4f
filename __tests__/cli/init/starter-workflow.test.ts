// The workflow that a repository starts with, read as GitHub reads it.
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { ImageSource } from "../../../src/cli/init/dockerfiles.ts";
import { starterWorkflow, type StarterProject } from "../../../src/cli/init/starter-workflow.ts";

const AT_TOP: ImageSource = { path: "Dockerfile", suffix: "", context: ".", secrets: [] };
const API: ImageSource = {
  path: "services/api/Dockerfile",
  suffix: "api",
  context: "services/api",
  secrets: [],
};

type Workflow = {
  on: { push: { branches: string[]; tags: string[] }; pull_request: null };
  jobs: {
    image: {
      strategy?: { matrix: { include: unknown[] } };
      permissions: unknown;
      steps: { uses: string; with?: unknown }[];
    };
  };
};

function read(changes: Partial<StarterProject>): Workflow {
  const project: StarterProject = {
    image: "ghcr.io/octo-org/app",
    defaultBranch: "main",
    images: [AT_TOP],
    tags: [],
    hasSubmodules: false,
    hasLargeFiles: false,
    ...changes,
  };
  return parse(starterWorkflow(project)) as Workflow;
}

test("a Dockerfile at the top needs no input", () => {
  expect(read({})).toEqual({
    name: "image",
    on: { push: { branches: ["main"], tags: ["v*"] }, pull_request: null },
    jobs: {
      image: {
        "runs-on": "ubuntu-latest",
        permissions: { contents: "read", packages: "write" },
        steps: [{ uses: "actions/checkout@v7" }, { uses: "F1bonacci66/surepush@v1" }],
      },
    },
  });
});

test.each<[string, ImageSource, unknown]>([
  ["in a folder that is its context", API, { context: "services/api" }],
  ["in a folder, for the whole repository", { ...API, context: "." }, { file: "services/api/Dockerfile" }],
  ["with another name", { ...AT_TOP, path: "app.Dockerfile" }, { file: "app.Dockerfile" }],
  [
    "with another name in a folder",
    { ...API, path: "services/api/Containerfile" },
    { context: "services/api", file: "services/api/Containerfile" },
  ],
  [
    "that takes secrets",
    { ...AT_TOP, secrets: ["npm-token", "2fa"] },
    { secrets: "npm-token=${{ secrets.NPM_TOKEN }}\n2fa=${{ secrets._2FA }}\n" },
  ],
])("a Dockerfile %s gets the inputs for it", (_what, image, inputs) => {
  expect(read({ images: [image] }).jobs.image.steps[1]?.with).toEqual(inputs);
});

test("several Dockerfiles are a job each, with an image each", () => {
  const { strategy, steps } = read({ images: [AT_TOP, API] }).jobs.image;
  expect(strategy?.matrix.include).toEqual([
    { image: "ghcr.io/octo-org/app", context: ".", file: "Dockerfile" },
    { image: "ghcr.io/octo-org/app/api", context: "services/api", file: "services/api/Dockerfile" },
  ]);
  expect(steps[1]?.with).toEqual({
    images: "${{ matrix.image }}",
    context: "${{ matrix.context }}",
    file: "${{ matrix.file }}",
  });
});

test("a repository without a remote takes its name from the run", () => {
  const { strategy } = read({ image: undefined, images: [AT_TOP, API] }).jobs.image;
  expect(strategy?.matrix.include).toMatchObject([
    { image: "ghcr.io/${{ github.repository }}" },
    { image: "ghcr.io/${{ github.repository }}/api" },
  ]);
});

test.each([
  [[], "v*"],
  [["v1.0.0", "1.0.1"], "v*"],
  [["1.0.0", "latest"], "[0-9]*"],
  [["nightly"], "v*"],
])("releases that are called %j so far are found by the tag filter %s", (tags, filter) => {
  expect(read({ tags }).on.push.tags).toEqual([filter]);
});

test.each([
  ["a branch with letters of a pattern is that branch alone", "feat+x!", ["feat\\+x\\!"]],
  ["a branch that YAML reads as no text is a text", "on", ["on"]],
  ["a branch that a terminal would obey is not named", "main\u009b2J\u202egnp", ["main"]],
  ["a branch that GitHub would read as an expression is not named", "${{x}}", ["main"]],
  ["a branch of digits is a text", "1.10", ["1.10"]],
])("%s", (_what, defaultBranch, branches) => {
  expect(read({ defaultBranch }).on.push.branches).toEqual(branches);
});

test("submodules and large files are checked out", () => {
  expect(read({ hasSubmodules: true, hasLargeFiles: true }).jobs.image.steps[0]).toEqual({
    uses: "actions/checkout@v7",
    with: { submodules: "recursive", lfs: true },
  });
});
