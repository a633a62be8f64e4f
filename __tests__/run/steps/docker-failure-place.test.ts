// Where in the Dockerfile a build failed, and the lines around it.
import { describe, expect, test } from "@jest/globals";
import type { BuildOptions } from "../../../src/build/options.ts";
import { explainDockerFailure } from "../../../src/run/steps/docker-failure.ts";
import { configFor, outside } from "../support/fakes.ts";

function explain(output: string, options: BuildOptions, dockerfile: string | undefined) {
  const config = configFor();
  const answers = dockerfile === undefined ? {} : { dockerfile };
  return explainDockerFailure(
    { kind: "failed", command: "docker build", status: 1, output },
    { config: { ...config, build: { ...config.build, options } }, preflight: undefined },
    outside(answers).ports,
  );
}

describe("the place in the Dockerfile", () => {
  const failed =
    'ERROR: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1';
  const told = `Dockerfile:3\n--------------------\n   3 | >>> RUN false\n--------------------\n${failed}`;
  const classic =
    "Step 2/3 : RUN false\n ---> Running in 1\nThe command '/bin/sh -c false' returned a non-zero code: 1";
  const { build } = configFor();

  test.each<[string, string, Partial<typeof build.options>, unknown]>([
    ["is BuildKit's own word", told, {}, { file: "Dockerfile", line: 3 }],
    [
      "has the context's folder",
      told,
      { context: "./images/app/" },
      { file: "images/app/Dockerfile", line: 3 },
    ],
    ["is in the file that was named", told, { values: { file: ["d/x"] } }, { file: "d/x", line: 3 }],
    ["is nobody's where docker fetches the context", told, { context: "https://x.example/a.git" }, undefined],
    ["is where the classic builder's instruction stands", classic, {}, { file: "Dockerfile", line: 2 }],
    ["is not known where nobody tells", `${failed}\n`, {}, undefined],
  ])("%s", async (...[, output, given, expected]) => {
    const { location } = await explain(output, { ...build.options, ...given }, "FROM scratch\nRUN false\n");
    expect(location).toEqual(expected);
  });

  test.each([
    ["FROM scratch\nCOPY a /\nRUN false\n", ["1   FROM scratch", "2   COPY a /", "3 > RUN false"]],
    ["FROM scratch\n", []],
    [undefined, undefined],
  ])("is shown with the lines around it, as they are in %j", async (dockerfile, shown) => {
    const found = await explain(told, build.options, dockerfile);
    expect(found.excerpt).toEqual(shown);
  });
});
