// Which Dockerfiles of a repository are for an image to publish, and what each needs.
import { describe, expect, test } from "@jest/globals";
import { findDockerfiles, readImageSource, tellApart } from "../../../src/cli/init/dockerfiles.ts";

describe("Dockerfiles for an image to publish", () => {
  test.each([
    "Dockerfile",
    "Containerfile",
    "dockerfile",
    "services/api/Dockerfile",
    "docker/worker.Dockerfile",
    "worker.dockerfile",
    "Dockerfile.worker",
    "my app/Dockerfile",
  ])("%s is one", (path) => {
    expect(findDockerfiles(["README.md", path])).toEqual([path]);
  });

  test.each([
    "Dockerfile.dockerignore",
    "Dockerfile.dev",
    "test.Dockerfile",
    ".devcontainer/Dockerfile",
    "node_modules/x/Dockerfile",
    "pkg/testdata/Dockerfile",
    "docs/Dockerfile",
    "src/dockerfile.go",
    "Dockerfile.j2",
    "Dockerfile.md/x",
  ])("%s is none", (path) => {
    expect(findDockerfiles([path])).toEqual([]);
  });

  test("a path that GitHub would read as an expression, or that breaks a line, is left out", () => {
    expect(findDockerfiles(["${{ secrets.X }}/Dockerfile", "a\nb/Dockerfile", 'a"b/Dockerfile'])).toEqual([]);
  });

  test("the one at the top comes first", () => {
    expect(findDockerfiles(["a/Dockerfile", "Dockerfile", "a/b/Dockerfile"])).toEqual([
      "Dockerfile",
      "a/Dockerfile",
      "a/b/Dockerfile",
    ]);
  });
});

describe("the name of an image beside the repository's own", () => {
  test.each([
    ["Dockerfile", ""],
    ["Dockerfile.worker", "worker"],
    ["services/api/Dockerfile", "api"],
    ["services/API_v2/Dockerfile.cron", "api-v2-cron"],
    ["docker/worker.Dockerfile", "worker"],
    ["docker/Dockerfile", "docker"],
  ])("of %s is %j", (path, suffix) => {
    expect(readImageSource(path, "", [path]).suffix).toBe(suffix);
  });

  test("is the whole path where two would have the same", () => {
    const images = ["a/api/Dockerfile", "b/api/Dockerfile", "web/Dockerfile"].map((path) =>
      readImageSource(path, "", []),
    );
    expect(tellApart(images).map(({ suffix }) => suffix)).toEqual([
      "a-api-dockerfile",
      "b-api-dockerfile",
      "web",
    ]);
  });
});

describe("the context of a Dockerfile in a folder", () => {
  const files = ["go.mod", "cmd/api/main.go", "cmd/api/Dockerfile"];

  test.each([
    ["its folder, when all that it copies is there", "COPY main.go /src/\n", "cmd/api"],
    ["the top, when what it copies is only there", "COPY go.mod ./\nCOPY cmd/api/ ./cmd/api/\n", "."],
    ["its folder, when it copies from another stage", "COPY --from=build /go.mod /\n", "cmd/api"],
    ["its folder, when it copies all there is", "COPY . .\n", "cmd/api"],
    ["its folder, when nothing tells", "COPY $X *.go /\n", "cmd/api"],
    ["the top, with options of COPY", "COPY --link --chown=1:1 /go.mod /\n", "."],
  ])("is %s", (_what, text, context) => {
    expect(readImageSource("cmd/api/Dockerfile", text, files).context).toBe(context);
  });
});

test("the secrets are those that a RUN mounts, each once", () => {
  const text = `RUN --mount=type=secret,id=npm,required=true --mount=type=cache,id=x npm ci
RUN --mount=id=npm,type=secret x
RUN --mount=type=secret,id=GH_TOKEN,env=GH_TOKEN x
RUN --mount=type=secret,id=\${X} x
`;
  expect(readImageSource("Dockerfile", text, []).secrets).toEqual(["npm", "GH_TOKEN"]);
});

test.each([
  ["a word that goes on and on", "--mount=".repeat(120_000)],
  ["empty lines without end", "\n".repeat(900_000)],
])("%s is read in a moment", (_what, text) => {
  const begun = process.cpuUsage();
  expect(readImageSource("a/Dockerfile", text, []).secrets).toEqual([]);
  // Patterns that look back take minutes for it.
  expect(process.cpuUsage(begun).user).toBeLessThan(10_000_000);
});

test.each([
  [
    "the top, where its folder holds nothing else",
    ["go.mod", "build/Dockerfile", "build/Dockerfile.dockerignore"],
    ".",
  ],
  ["the folder, where that holds something", ["go.mod", "build/Dockerfile", "build/main.go"], "build"],
])("what `COPY . .` copies is %s", (_what, files, context) => {
  expect(readImageSource("build/Dockerfile", "FROM golang\nCOPY ./ /src\n", files).context).toBe(context);
});
