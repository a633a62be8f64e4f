// How many requests of a merge follow each other, on a real registry; docker is not needed.
import { dirname } from "node:path";
import { expect, test } from "@jest/globals";

import { writeZip } from "../../src/github/zip.ts";
import { hashOf } from "../../src/registry/content.ts";
import { artifactPrefix } from "../../src/run/steps/merge/digest-artifact.ts";
import type { Twin } from "../../twin/twin.ts";
import { Contents, OURS, REVISION } from "../run/support/parts.ts";
import { countSeries } from "../support/counting-front.ts";
import { sendParts } from "../support/pushed-parts.ts";
import { startPushing } from "../support/pushing.ts";

const PLATFORMS = ["linux/amd64", "linux/arm64", "linux/arm/v7", "linux/s390x"];
/** Long enough that a busy machine does not make two requests of one that could go together, in milliseconds. */
const DELAY = 250;

test.each([
  ["digests that it is given", 8],
  ["the run's artifacts", 10],
])("four platforms and four tags by %s take at most %d requests after each other", async (source, most) => {
  await using pushing = await startPushing();
  const { twin } = pushing;
  const contents = new Contents();
  const labels = { ...OURS, "org.opencontainers.image.source": "https://github.com/octocat/app" };
  const digests = PLATFORMS.map((platform) => contents.attested(platform, { labels }));
  await sendParts(pushing, contents);
  await using front = await countSeries(twin, DELAY);
  const isGiven = source.startsWith("digests");
  if (!isGiven) leaveDigests(twin, front.host, digests);
  // Nothing is checked out, and there is no docker.
  using job = pushing.job({
    inputs: {
      operation: "merge",
      registry: front.host,
      platforms: PLATFORMS.join(","),
      ...(isGiven && { digests: digests.join("\n") }),
    },
    files: {},
    event: { name: "push", ref: "refs/tags/v1.0.0", sha: OURS[REVISION], repository: "octocat/app" },
    environment: {
      PATH: dirname(process.execPath),
      ...twin.artifacts.environmentOf("merge"),
      ACTIONS_RESULTS_URL: `http://${front.host}/`,
    },
  });
  const main = await job.main();
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  expect(main.outputs["tag-names"]?.split("\n")).toEqual(["1.0.0", "1.0", "1", "latest"]);
  const deepest = Math.max(...front.requests.map(({ depth }) => depth));
  process.stderr.write(`${front.requests.length} requests, ${deepest} after each other, by ${source}\n`);
  expect(deepest).toBeLessThanOrEqual(most);
});

/** As the jobs of the platforms leave them. */
function leaveDigests({ artifacts }: Twin, host: string, digests: readonly string[]): void {
  const prefix = artifactPrefix({ host, path: "octocat/app" }, { digestOf: hashOf });
  digests.forEach((digest, id) => {
    const platform = PLATFORMS[id] ?? "";
    const json = {
      surepush: 1,
      digest,
      images: [`${host}/octocat/app`],
      platforms: [platform],
      commit: OURS[REVISION],
      attempt: 1,
    };
    const body = writeZip("digest.json", Buffer.from(JSON.stringify(json)));
    artifacts.artifacts.push({ name: `${prefix}${platform.replaceAll("/", "-")}`, job: platform, id, body });
  });
}
