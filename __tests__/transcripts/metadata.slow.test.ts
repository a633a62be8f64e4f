// Stories of tags, labels and annotations: what is asked for, what is said, what the steps that follow find.
import { describe, expect, test } from "@jest/globals";

import { play, pullRequest, REPOSITORY, SHA } from "../support/story.ts";

const release = (ref = "refs/tags/v1.2.3") => ({ ref });
const asksForTags = (requests: readonly string[]) =>
  requests.some((one) => one.includes("/tags/list?n=1000"));

test("a release without any input: its tags, its labels, and the variables for the steps that follow", async () => {
  const told = await play({ event: release(), isAboutLabels: true });
  expect(told.outputs).toMatchObject({ pushed: "true", version: "1.2.3" });
  expect(told.transcript).toMatchSnapshot();
  const { tags, version, labels, annotations, json } = told.outputs;
  expect(told.variables).toEqual({
    DOCKER_METADATA_OUTPUT_TAGS: tags,
    DOCKER_METADATA_OUTPUT_TAG_NAMES: told.outputs["tag-names"],
    DOCKER_METADATA_OUTPUT_VERSION: version,
    DOCKER_METADATA_OUTPUT_LABELS: labels,
    DOCKER_METADATA_OUTPUT_ANNOTATIONS: annotations,
    DOCKER_METADATA_OUTPUT_JSON: json,
  });
});

describe("tags never move backwards", () => {
  test("a repair of an old release leaves 1 and latest where they are, and says so", async () => {
    const told = await play({ event: release("refs/tags/v1.2.4"), published: ["1.2.3", "1.3.0", "latest"] });
    expect(told.outputs).toMatchObject({ pushed: "true", "tag-names": "1.2.4\n1.2" });
    expect(told.log).toContain("The tag latest is left out: 1.3.0 is published already, and is higher.");
  });

  test("a list that cannot be had is one warning, and tags that hold nothing yet are set", async () => {
    const faults = [{ path: "/tags/list", status: 500 }];
    const told = await play({ event: release(), world: { faults } });
    expect(told.outputs["tag-names"]).toBe("1.2.3\n1.2\n1\nlatest");
    expect(told.annotations.map(({ level, title }) => [level, title])).toEqual([
      ["warning", "It is not known which versions are published"],
    ]);
  });

  test("no request is made where no tag could move", async () => {
    expect(asksForTags((await play({})).requests)).toBe(false);
    expect(asksForTags((await play({ event: release(), inputs: { push: "false" } })).requests)).toBe(false);
    expect(asksForTags((await play({ event: release() })).requests)).toBe(true);
  });
});

test("the plan shows every tag with its rule, every label and the command, and builds nothing", async () => {
  const told = await play({
    event: release(),
    inputs: {
      "dry-run": "true",
      tags: "type=semver,pattern={{version}}\ntype=sha\ntype=ref,event=pr",
      flavor: "suffix=-alpine",
      labels: "org.opencontainers.image.title=My | title\nteam={{sha}}",
      "sep-tags": ",",
    },
    isAboutLabels: true,
  });
  expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
  expect(told.outputs.tags).toMatch(/app:1\.2\.3-alpine,[^,]+app:sha-860c190-alpine,[^,]+app:latest$/);
  expect(told.transcript).toMatchSnapshot();
});

test("no tag at all is an error that names each rule and why it gave nothing", async () => {
  const told = await play({ inputs: { tags: "type=semver,pattern={{version}}\ntype=ref,event=pr" } });
  expect(told.exitCode).toBe(1);
  expect(told.requests).toEqual([]);
  expect(told.annotations.map(({ message }) => message).join("\n")).toMatchSnapshot();
});

test("what is only built needs no tag, and docker is given no name", async () => {
  const told = await play({ inputs: { tags: "type=semver,pattern={{version}}", push: "false" } });
  expect(told.outputs).toMatchObject({ pushed: "false", tags: "", code: "" });
  expect(told.annotations).toEqual([]);
  expect(told.log).toContain("No rule gives a tag for this event: the image is built without a name.");
  const [build] = told.docker.filter(({ args }) => args.includes("build"));
  expect(build?.args.filter((argument) => argument.startsWith("--tag"))).toEqual([]);
  const unnamed = await play({ inputs: { push: "false" } });
  expect(unnamed.outputs).toMatchObject({ pushed: "false", tags: "", code: "" });
  expect(unnamed.log).not.toContain("No rule");
});

test("several images are asked about, pushed and read back, each", async () => {
  const told = await play({ inputs: { images: "HOST/octo-org/app\nHOST/octo-org/web", tags: "1,2" } });
  expect(told.outputs).toMatchObject({ pushed: "true", "tag-names": "1\n2" });
  const [build] = told.docker.filter(({ args }) => args.includes("build"));
  expect(build?.args.filter((argument) => argument.startsWith("--tag="))).toEqual([
    expect.stringMatching(/octo-org\/app:1$/),
    expect.stringMatching(/octo-org\/web:1$/),
  ]);
  for (const image of ["app", "web"]) {
    expect(told.requests).toContain(`POST /v2/octo-org/${image}/blobs/uploads/ 202`);
    // One tag of an image is read back by its content, the others by their digest.
    for (const tag of ["1", "2"])
      expect(told.requests).toContainEqual(
        expect.stringMatching(new RegExp(`^(?:GET|HEAD) /v2/octo-org/${image}/manifests/${tag} 200$`)),
      );
  }
});

test("an image that may not be pushed bars them all, and is named", async () => {
  const told = await play({ inputs: { images: "HOST/octo-org/app\nHOST/somebody/web" } });
  expect(told.outputs).toMatchObject({ pushed: "false", verdict: "denied" });
  expect(told.annotations.map(({ message }) => message).join("\n")).toContain("somebody");
  expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
});

describe("what the event does not say is requested beside the preflight", () => {
  test("of a schedule: the repository and the commit's time", async () => {
    const told = await play({ event: { name: "schedule", payload: { schedule: "0 4 * * *" } } });
    expect(told.outputs["tag-names"]).toBe("nightly");
    expect(told.outputs.labels).toContain("org.opencontainers.image.licenses=MIT");
    expect(told.outputs.labels).toContain("org.opencontainers.image.created=2026-03-04T05:06:07Z");
    expect(told.requests).toContain("GET /repos/octo-org/app 200");
    expect(told.requests).toContain(`GET /repos/octo-org/app/commits/${SHA} 200`);
  });

  test("of a pull request: the commit's time", async () => {
    const told = await play({ event: { ...pullRequest("octo-org/app"), sha: SHA } });
    expect(told.outputs.labels).toContain("org.opencontainers.image.created=2026-03-04T05:06:07Z");
    const asked = told.requests.filter((request) => request !== "GET /v2/ 401");
    expect(asked).toEqual([`GET /repos/octo-org/app/commits/${SHA} 200`]);
  });

  test("of a push: nothing", async () => {
    // Only the branch's head, before docker's push moves the branch's tag.
    const asked = (await play({})).requests.filter((one) => one.includes("/repos/"));
    expect(asked).toEqual(["GET /repos/octo-org/app/git/ref/heads/main 404"]);
  });

  test("and is left out where it stays unknown", async () => {
    const told = await play({
      world: { repositories: [] },
      event: { name: "schedule", payload: { schedule: "0 4 * * *" } },
    });
    expect(told.outputs.pushed).toBe("true");
    expect(told.outputs.labels).not.toContain("licenses");
    expect(told.outputs.labels).toContain("org.opencontainers.image.source=https://github.com/octo-org/app");
  });
});

test("the commit's time is handed to the build, unless the user set one", async () => {
  const plan = (inputs: Record<string, string>, environment = {}) =>
    play({ inputs: { "dry-run": "true", ...inputs }, environment });
  expect((await plan({})).log).toContain("SOURCE_DATE_EPOCH=1772600767 docker buildx build");
  expect((await plan({ "build-args": "SOURCE_DATE_EPOCH=1" })).log).not.toContain("1772600767");
  expect((await plan({}, { SOURCE_DATE_EPOCH: "1" })).log).not.toContain("1772600767");
});

test("variables are left alone where somebody says so", async () => {
  const told = await play({ environment: { DOCKER_METADATA_SET_OUTPUT_ENV: "false" } });
  expect(told.outputs.pushed).toBe("true");
  expect(told.variables).toEqual({});
});

test("a repository that says hostile things of itself breaks neither log nor summary nor command", async () => {
  const description = "x\n::error::y | `z` $(id) {{sha}}";
  const event = { payload: { repository: { ...REPOSITORY, description } } };
  const plan = await play({ event, inputs: { "dry-run": "true" } });
  expect(plan.raw).toContain("Label org.opencontainers.image.description=x ::error::y");
  expect(plan.annotations).toEqual([]);

  const told = await play({ event });
  expect(told.outputs.pushed).toBe("true");
  expect(told.annotations).toEqual([]);
  expect(told.docker.flatMap(({ args }) => args)).toContain(
    `--label=org.opencontainers.image.description=${description}`,
  );
});
