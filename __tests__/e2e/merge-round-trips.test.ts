// How many requests of a merge follow each other, on a real registry; docker is not needed.
import { dirname } from "node:path";
import { expect, test } from "@jest/globals";

import { Contents, OURS, REVISION } from "../run/support/parts.ts";
import { countSeries } from "../support/counting-front.ts";
import { sendParts } from "../support/pushed-parts.ts";
import { startPushing } from "../support/pushing.ts";

const PLATFORMS = ["linux/amd64", "linux/arm64", "linux/arm/v7", "linux/s390x"];

test("four platforms and four tags take at most ten requests after each other, at 50 ms each", async () => {
  await using pushing = await startPushing();
  const contents = new Contents();
  const labels = { ...OURS, "org.opencontainers.image.source": "https://github.com/octocat/app" };
  const digests = PLATFORMS.map((platform) => contents.attested(platform, { labels }));
  await sendParts(pushing, contents);
  await using front = await countSeries(pushing.twin, 50);
  // Nothing is checked out, and there is no docker.
  using job = pushing.job({
    inputs: {
      operation: "merge",
      registry: front.host,
      platforms: PLATFORMS.join(","),
      digests: digests.join("\n"),
    },
    files: {},
    event: { name: "push", ref: "refs/tags/v1.0.0", sha: OURS[REVISION], repository: "octocat/app" },
  });
  job.environment.PATH = dirname(process.execPath);
  const main = await job.main();
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  expect(main.outputs["tag-names"]?.split("\n")).toEqual(["1.0.0", "1.0", "1", "latest"]);
  const deepest = Math.max(...front.requests.map(({ depth }) => depth));
  process.stderr.write(`${front.requests.length} requests, ${deepest} after each other\n`);
  expect(deepest).toBeLessThanOrEqual(10);
});
