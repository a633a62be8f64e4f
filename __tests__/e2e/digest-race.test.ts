// The digest that a run reports is its own image's, also where another run moves the tag right after docker's push.
import { expect, test } from "@jest/globals";

import { field, textField } from "../../src/lib/json.ts";
import { DockerConfig } from "../../twin/docker-config.ts";
import type { RecordedRequest } from "../../twin/request-log.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing } from "../support/pushing.ts";

const [FIRST = "", SECOND = ""] = ["1", "2"].map((digit) => digit.repeat(40));
/** The first question after the push: a client may read the tag back, and we read what the digest names. */
const READS = [
  { agent: /^docker/, method: "HEAD", path: /\/manifests\/rolling$/ },
  { agent: /^surepush/, method: "GET", path: /\/manifests\/sha256:/ },
];

test("the run that pushed first reports the image of its own commit", async () => {
  await using pushing = await startPushing();
  const run = async (sha: string) => {
    using config = new DockerConfig();
    using job = pushing.job({
      inputs: { tags: "rolling" },
      files: helloImage(),
      event: { name: "push", ref: "refs/tags/any", sha, repository: "octocat/app", actor: "octocat" },
      environment: { DOCKER_CONFIG: config.folder },
    });
    return await job.main();
  };
  const { world, requests } = pushing.twin;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  world.faults.push(...READS.map((read) => ({ ...read, until: released, times: 1 })));
  const since = requests.length;
  const isRead = ({ method, path, headers }: RecordedRequest) =>
    READS.some(
      (read) =>
        method === read.method && read.path.test(path) && read.agent.test(headers["user-agent"] ?? ""),
    );
  const running = run(FIRST);
  while (!requests.slice(since).some(isRead)) await new Promise((resolve) => setTimeout(resolve, 10));
  world.faults.length = 0;
  const second = await run(SECOND);
  release();
  const first = await running;

  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  for (const [{ outputs }, sha] of [
    [first, FIRST],
    [second, SECOND],
  ] as const) {
    const config = textField(
      field(await pushing.read(`manifests/${outputs.digest ?? ""}`), "config"),
      "digest",
    );
    const labels = field(field(await pushing.read(`blobs/${config ?? ""}`), "config"), "Labels");
    expect(textField(labels, "org.opencontainers.image.revision")).toBe(sha);
  }
});
