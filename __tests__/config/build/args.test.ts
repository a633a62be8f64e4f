// Build arguments as people paste them: several lines, several in one line, and what later steps take from earlier ones.
import { describe, expect, test } from "@jest/globals";
import { fillBuildArgs } from "../../../src/tags/build-args.ts";
import { LANGUAGE, runContext, plannedTag } from "../../tags/support/samples.ts";
import { NO_METADATA } from "../../../src/tags/metadata.ts";
import { problems, request } from "../support/samples.ts";

const HOW = expect.stringMatching(/quotes around the whole.*`secret-envs/);

describe("a value of several lines", () => {
  test.each([
    // Source: docker/build-push-action#374.
    ["a key", "KEY=-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----"],
    ["a text", "KEY=first\nsecond line"],
    // Source: docker/build-push-action#852.
    ["JSON", 'KEY={\n  "a": 1\n}'],
  ])("without quotes is refused, and not shown: %s", (_title, text) => {
    const found = problems({ "build-args": text });
    expect(found[0]).toEqual({
      input: "build-args",
      value: "KEY=…",
      flaw: "the line after it is no NAME=VALUE and no variable that is set",
      allowed: HOW,
    });
    expect(JSON.stringify(found)).not.toMatch(/b3Blbn|second line/);
  });

  test("is held together by quotes", () => {
    const { values } = request({ "build-args": '"KEY=first\nsecond line"\nB=2' }).build.options;
    expect(values["build-args"]).toEqual(["KEY=first\nsecond line", "B=2"]);
  });

  test("is refused in `secrets` with the same words, once", () => {
    expect(problems({ secrets: "KEY=first\nsecond line\nthird line\nB=2" })).toEqual([
      {
        input: "secrets",
        value: "KEY=…",
        flaw: "the line after it does not begin with a name",
        allowed: HOW,
      },
    ]);
  });

  test.each(["hunter 2\nKEY=x", "A=1\nMIIEow==\nhunter 2", "A=1\nB=x\nhunter 2"])(
    "is not shown where a name may be a piece of it: %j",
    (secrets) => {
      expect(JSON.stringify(problems({ secrets }))).not.toMatch(/hunter|MIIE/);
    },
  );
});

test("a bare name is a variable's, which has to be set", () => {
  const variable = (name: string) => (name === "CI_TOKEN" ? "x" : undefined);
  expect(request({ "build-args": "CI_TOKEN" }, { variable }).build.options.values["build-args"]).toEqual([
    "CI_TOKEN",
  ]);
  expect(problems({ "build-args": "A=1\nOTHER" }, { variable })).toMatchObject([
    { value: "OTHER", flaw: "it has no value, and no variable of this name is set" },
  ]);
});

describe("two arguments in one line", () => {
  const around = (dockerfile: string) => ({
    read: (path: string) => (path === "Dockerfile" ? dockerfile : undefined),
  });
  const warnings = (args: string, dockerfile: string) =>
    request({ "build-args": args }, around(dockerfile)).build.warnings;

  test("are warned of once where the Dockerfile's argument gets nothing", () => {
    expect(warnings("A=1,B=2,C=3", "FROM x\nARG A\n  arg B=0\nARG C")).toEqual([
      {
        title: "The Dockerfile's ARG B, C gets no value",
        text: expect.stringMatching(/B=, C= is part of the value of A/),
      },
    ]);
  });

  test.each([
    ["the Dockerfile has no such argument", "A=1,B=2", "ARG A"],
    ["it has a line of its own, too", "A=1,B=2\nB=3", "ARG A\nARG B"],
    ["there is one only", "A=1,2", "ARG A\nARG B"],
  ])("are one where %s", (_title, args, dockerfile) => {
    expect(warnings(args, dockerfile)).toEqual([]);
  });
});

describe("the resolved tags fill in build arguments", () => {
  const metadata = {
    ...NO_METADATA,
    tags: [plannedTag("1.2.3"), plannedTag("latest")],
    labels: [{ key: "org.opencontainers.image.created", value: "2026-01-02T03:04:05.000Z" }],
  };
  const context = runContext({
    ref: "refs/tags/v1.2.3",
    sha: "0123456789abcdef0123456789abcdef01234567",
    commitTime: new Date("2026-01-02T03:04:05Z"),
  });
  const fill = (arg: string) =>
    fillBuildArgs([arg], { metadata, context, shaLength: 7, libraries: LANGUAGE })[0];

  test.each([
    ["V={{version}}", "V=1.2.3"],
    ["V={{ version }}-{{sha}}", "V=1.2.3-0123456"],
    ["T={{tag}}", "T=v1.2.3"],
    ["B={{branch}}", "B="],
    ["D={{commit_date 'YYYYMMDD'}}", "D=20260102"],
    ["C={{label 'org.opencontainers.image.created'}}", "C=2026-01-02T03:04:05.000Z"],
    ["L={{label 'none'}}", "L="],
  ])("%s is %s", (arg, filled) => {
    expect(fill(arg)).toBe(filled);
  });

  test.each([
    "F={{.Version}}",
    "F={{ .Names }}",
    "F={{name}}",
    "F={{{version}}}",
    "F=${VERSION}",
    "F={{ env.X }}",
  ])("other braces stay: %s", (arg) => {
    expect(fill(arg)).toBe(arg);
  });

  test("the version of an image without tags is its label's", () => {
    const labels = [{ key: "org.opencontainers.image.version", value: "main" }];
    const sources = { metadata: { ...NO_METADATA, labels }, context, shaLength: 7, libraries: LANGUAGE };
    expect(fillBuildArgs(["V={{version}}"], sources)).toEqual(["V=main"]);
  });
});

test("a lower-case dockerfile is one, as docker has it", () => {
  const look = (path: string) => (({ ".": "folder", dockerfile: "file" }) as const)[path];
  expect(problems({}, { look })).toEqual([]);
  expect(problems({ file: "other" }, { look })).toMatchObject([{ input: "file", value: "other" }]);
});
