// Stories of what people paste: arguments that name the tags, a Dockerfile's own labels, a `dockerfile` in lower case.
import { describe, expect, test } from "@jest/globals";

import { play, SHA, type Story } from "../support/story.ts";

const release = { ref: "refs/tags/v1.2.3" };

/** What docker's build was given, without what holds for all builds. */
async function argumentsOf(story: Story, flag: string): Promise<string[]> {
  const { docker } = await play(story);
  const build = docker.find(({ args }) => args.includes("build"));
  return (build?.args ?? [])
    .filter((one) => one.startsWith(`${flag}=`))
    .map((one) => one.slice(flag.length + 1));
}

test("the resolved tags fill in build-args, and all other braces stay", async () => {
  const args = await argumentsOf(
    {
      event: release,
      inputs: {
        "build-args": [
          "VERSION={{version}}",
          "TAG={{tag}}",
          "COMMIT={{sha}}",
          "DATE={{commit_date 'YYYY-MM-DD'}}",
          "CREATED={{label 'org.opencontainers.image.created'}}",
          "TITLE={{label 'org.opencontainers.image.title'}}",
          'LDFLAGS="-X main.v={{version}} -X main.f={{.Format}}"',
          "TEMPLATE={{ env.HOME }} ${HOME} {{#if x}}",
        ].join("\n"),
        labels: "org.opencontainers.image.title=App {{version}}",
      },
    },
    "--build-arg",
  );
  expect(args).toEqual([
    "VERSION=1.2.3",
    "TAG=v1.2.3",
    `COMMIT=${SHA.slice(0, 7)}`,
    "DATE=2026-03-04",
    "CREATED=2026-03-04T05:06:07Z",
    "TITLE=App 1.2.3",
    'LDFLAGS="-X main.v=1.2.3 -X main.f={{.Format}}"',
    "TEMPLATE={{ env.HOME }} ${HOME} {{#if x}}",
  ]);
});

test("the version in build-args is the one that is published, not the git tag's, where a suffix is added", async () => {
  const inputs = {
    tags: "type=semver,pattern={{version}}",
    flavor: "suffix=-alpine,onlatest=true",
    "build-args": "VERSION={{version}}",
  };
  expect(await argumentsOf({ event: release, inputs }, "--build-arg")).toEqual(["VERSION=1.2.3-alpine"]);
});

describe("labels of the Dockerfile that the repository's values replace", () => {
  const files = {
    Dockerfile: 'FROM scratch\nLABEL org.opencontainers.image.title="Mine" vendor=Acme\nCOPY Dockerfile /\n',
  };
  const line = "The Dockerfile's own org.opencontainers.image.title is replaced by the repository's.";

  test("are one line of the log, and no notice", async () => {
    const told = await play({ files });
    expect(told.log).toContain(line);
    expect(told.log.match(/is replaced by/g)).toHaveLength(1);
    expect(told.annotations).toEqual([]);
  });

  test("are not said where the user wrote the label, and knows of it", async () => {
    const inputs = { labels: "org.opencontainers.image.title=Other" };
    expect((await play({ files, inputs })).log).not.toContain("replaced by");
  });
});

test("a failure in a lower-case dockerfile points at that file", async () => {
  const told = await play({
    files: { dockerfile: "FROM scratch\nRUNN x\n" },
    dockerFails: {
      "buildx build":
        "dockerfile:2\n--------------------\n   2 | >>> RUNN x\n--------------------\nERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN\n",
    },
  });
  expect(told.outputs.code).toBe("dockerfile-invalid");
  expect(told.annotations[0]).toMatchObject({ file: "dockerfile", line: "2" });
});

describe("a build that fails on what is not the file that it looks like says what it is:", () => {
  const POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 12345\n";
  const failed = (line: number, text: string, error: string) =>
    `Dockerfile:${line}\n--------------------\n   ${line} | >>> ${text}\n--------------------\nERROR: failed to solve: ${error}\n`;

  test("a Dockerfile in UTF-16", async () => {
    const told = await play({
      files: { Dockerfile: "F\0R\0O\0M\0 \0s\0c\0r\0a\0t\0c\0h\0\n\0" },
      dockerFails: {
        "buildx build": failed(
          1,
          "F",
          "dockerfile parse error on line 1: unknown instruction: \uFFFD\uFFFDF",
        ),
      },
    });
    expect(told.outputs.code).toBe("dockerfile-invalid");
    expect(told.annotations[0]?.title).toBe("The Dockerfile is written in UTF-16");
    expect(told.annotations[0]?.message).toMatchSnapshot();
  });

  test("an empty folder of a submodule, below which a COPY looks for a file", async () => {
    const told = await play({
      files: {
        Dockerfile: "FROM scratch\nCOPY vendor/lib/a.c /\n",
        ".gitmodules": '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://github.com/octo-org/lib\n',
        "vendor/lib/": "",
      },
      dockerFails: {
        "buildx build": failed(
          2,
          "COPY vendor/lib/a.c /",
          'failed to compute cache key: failed to calculate checksum of ref x::y: "/vendor/lib/a.c": not found',
        ),
      },
    });
    expect(told.outputs.code).toBe("build-context-missing");
    expect(told.annotations[0]?.message).toMatchSnapshot();
  });

  test("a pointer of Git LFS, which a COPY has copied and a RUN cannot read", async () => {
    const told = await play({
      files: {
        Dockerfile: "FROM a\nCOPY data/model.tgz /srv/\nRUN tar xzf /srv/model.tgz\n",
        "data/model.tgz": POINTER,
      },
      dockerFails: {
        "buildx build": `#6 [3/3] RUN tar xzf /srv/model.tgz\n#6 0.123 tar: invalid magic\n#6 ERROR: process "/bin/sh -c tar xzf /srv/model.tgz" did not complete successfully: exit code: 1\n${failed(3, "RUN tar xzf /srv/model.tgz", 'process "/bin/sh -c tar xzf /srv/model.tgz" did not complete successfully: exit code: 1')}`,
      },
    });
    expect(told.outputs.code).toBe("build-command-failed");
    expect(told.annotations[0]?.message).toMatchSnapshot();
  });
});
