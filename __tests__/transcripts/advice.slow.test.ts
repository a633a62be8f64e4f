// Stories of a build that lacks something: the reader gets the line to write.
import { describe, expect, test } from "@jest/globals";
import { classic, PAT, play, type Story } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];

async function messageOf(story: Partial<Story>): Promise<{ code: string | undefined; message: string }> {
  const inputs = { token: PAT, ...story.inputs };
  const { outputs, annotations } = await play({ world: { tokens }, ...story, inputs });
  return { code: outputs.code, message: annotations.at(-1)?.message ?? "" };
}

describe("no Dockerfile", () => {
  test("in an empty folder: the checkout is missing", async () => {
    const { code, message } = await messageOf({ files: {} });
    expect(code).toBe("input-invalid");
    expect(message).toMatch(/check out the repository in a step before[^]*uses: actions\/checkout/);
  });

  test.each([
    ["in a subfolder", "docker/Dockerfile"],
    ["under podman's name", "Containerfile"],
  ])("but one %s: it is named with the line to write", async (_where, file) => {
    const { code, message } = await messageOf({ files: { [file]: "FROM scratch\n" } });
    expect(code).toBe("input-invalid");
    expect(message).toContain(`file: ${file}`);
  });
});

describe("docker's words", () => {
  const files = { Dockerfile: "FROM scratch AS build\nFROM scratch\nCOPY --from=bulid /a /\n" };

  test("of a stage that is not there, but one with nearly its name", async () => {
    const build =
      "ERROR: failed to build: failed to solve: bulid: failed to resolve source metadata for docker.io/library/bulid:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed (did you mean build?)";
    const { code, message } = await messageOf({ files, dockerFails: { "buildx build": build } });
    expect(code).toBe("dockerfile-invalid");
    expect(message).toContain("there is no stage `bulid`, but one named `build`");
  });

  test("of a stage that is not there, in a line of the Dockerfile", async () => {
    const build = [
      "#3 [internal] load metadata for docker.io/library/bulid:latest",
      "#3 ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
      "Dockerfile:3",
      "--------------------",
      "   2 |     FROM scratch",
      "   3 | >>> COPY --from=bulid /a /",
      "--------------------",
      "ERROR: failed to solve: bulid: failed to resolve source metadata for docker.io/library/bulid:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    ].join("\n");
    const { code, message } = await messageOf({ files, dockerFails: { "buildx build": build } });
    expect(code).toBe("base-image-denied");
    expect(message).toMatch(/no stage `bulid`[^]*AS/);
  });

  test("of a git context that wants a login", async () => {
    const build = [
      "#1 [internal] load git source https://git.example/octo/app.git",
      "#1 0.6 fatal: could not read Username for 'https://git.example': terminal prompts disabled",
      "#1 ERROR: failed to fetch remote https://git.example/octo/app.git: exit status 128",
      "ERROR: failed to solve: failed to fetch remote https://git.example/octo/app.git: exit status 128",
    ].join("\n");
    const { code, message } = await messageOf({ dockerFails: { "buildx build": build } });
    expect(code).toBe("build-context-missing");
    expect(message).toMatch(/Git said: fatal: could not read Username[^]*GIT_AUTH_TOKEN/);
  });

  test("of a daemon whose certificates are missing", async () => {
    const info = "unable to resolve docker endpoint: open /certs/client/ca.pem: no such file or directory";
    const { code, message } = await messageOf({ dockerFails: { info } });
    expect(code).toBe("docker-unavailable");
    expect(message).toContain("DOCKER_TLS_VERIFY");
  });

  test("that nobody knows: the summary has a block to copy, and the annotation a link", async () => {
    const { outputs, annotations, transcript } = await play({
      world: { tokens },
      inputs: { token: PAT },
      dockerFails: { "buildx build": "ERROR: a teapot, short and stout" },
    });
    expect(outputs.code).toBe("unknown");
    expect(annotations.at(-1)?.message).toMatch(/issues\/new\?title=/);
    expect(annotations.at(-1)?.message).not.toContain("> ERROR: a teapot");
    expect(transcript).toContain("> ERROR: a teapot, short and stout");
  });
});
