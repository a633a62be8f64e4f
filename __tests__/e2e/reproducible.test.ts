// `reproducible` on real builders: two builds of the same files at two times.
import { afterAll, beforeAll, expect, test } from "@jest/globals";

import { DockerConfig } from "../../twin/docker-config.ts";
import { byEngine } from "../support/engine.ts";
import { startBuildKit, type BuildKit } from "../support/buildkit.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
let remote: BuildKit;
beforeAll(async () => {
  pushing = await startPushing();
  remote = await startBuildKit(undefined, [Number(new URL(pushing.twin.url).port)]);
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), remote[Symbol.asyncDispose]()]);
});

/**
 * The BuildKit of a docker with the classic image store, which `found` and `hosted` have, cannot push by itself; the engine
 * `container` brings its builder.
 */
const CODE = byEngine({
  newest: "",
  hosted: "unknown",
  container: "",
  remote: "",
  found: "unknown",
  oldest: "buildx-missing",
});
const endpoint = (): Record<string, string> =>
  byEngine<Record<string, string>>({
    newest: { endpoint: remote.endpoint },
    container: {},
    hosted: { endpoint: remote.endpoint },
    found: { endpoint: remote.endpoint },
    oldest: {},
  });

test("two builds of the same files at two times are one image; without it they are two", async () => {
  const files = helloImage('RUN ["/bin/busybox", "sh", "-c", "mkdir /made && echo it >/made/it"]');
  const built = async (reproducible: boolean) => {
    using config = new DockerConfig();
    using run = pushing.job({
      // A tag that differs would be a label that differs.
      inputs: { tags: "same", "no-cache": "true", reproducible: String(reproducible), ...endpoint() },
      files,
      environment: { DOCKER_CONFIG: config.folder, SOURCE_DATE_EPOCH: "1772600767" },
    });
    return (await run.main()).outputs;
  };
  // A file's time in a layer is in whole seconds.
  const second = () => new Promise((resolve) => setTimeout(resolve, 1100));
  const first = await built(true);
  await second();
  const again = await built(true);
  expect([first.code, again.code]).toEqual([CODE, CODE]);
  expect(again.digest).toBe(first.digest);
  if (CODE !== "") return;

  const loose = await built(false);
  await second();
  expect((await built(false)).digest).not.toBe(loose.digest);
});
