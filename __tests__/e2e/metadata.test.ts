// Tags, labels and annotations on a real engine and a real registry: read from what was pushed.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { field, list, record, textField } from "../../src/lib/json.ts";
import { mint } from "../../twin/mint.ts";
import { Job, type Ran, type RunnerStep } from "../../twin/runner.ts";
import type { Twin } from "../../twin/twin.ts";
import { byEngine } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startOctocat } from "../support/octocat.ts";

const token = mint("classic", "e2e-metadata");
const jobs = mint("installation", "e2e-metadata");
const SHA = "860c1904a1ce19322e91ac35af1ab07466440c37";
let twin: Twin;

beforeAll(async () => {
  twin = await startOctocat({
    tokens: [
      { kind: "classic", value: token, owner: "octocat", scopes: ["read:packages", "write:packages"] },
      { kind: "installation", value: jobs, repository: "octocat/app", packages: "read", actions: true },
    ],
  });
});

afterAll(async () => {
  await twin.stop();
});

function release(tag: string, inputs: RunnerStep["inputs"] = {}): Job {
  return new Job({
    gitHubToken: jobs,
    apiUrl: twin.apiUrl,
    files: helloImage(),
    inputs: { token, registry: twin.host, ...inputs },
    event: {
      name: "push",
      ref: `refs/tags/${tag}`,
      sha: SHA,
      repository: "octocat/app",
      payload: {
        repository: {
          name: "app",
          full_name: "octocat/app",
          html_url: "https://github.com/octocat/app",
          description: "It's an app",
          license: { spdx_id: "MIT" },
          default_branch: "main",
        },
        head_commit: { id: SHA, timestamp: "2026-03-04T05:06:07Z" },
      },
    },
  });
}

const ACCEPT = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

async function read(path: string): Promise<unknown> {
  const authorization = `Bearer ${Buffer.from(token).toString("base64")}`;
  const answer = await fetch(`${twin.url}/v2/octocat/app/${path}`, {
    headers: { authorization, accept: ACCEPT },
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

/** What a tag answers with: the index if there is one, and the image's own manifest and configuration. */
async function pushed(tag: string) {
  const top = await read(`manifests/${tag}`);
  const platform = list(field(top, "manifests")).find((one) => textField(one, "platform", "os") === "linux");
  const index = field(top, "manifests") === undefined ? undefined : top;
  const manifest = index === undefined ? top : await read(`manifests/${textField(platform, "digest") ?? ""}`);
  const config = await read(`blobs/${textField(manifest, "config", "digest") ?? ""}`);
  return { index, manifest, config };
}

const SOURCE = "org.opencontainers.image.source";
const annotationsOf = (manifest: unknown) => record(field(manifest, "annotations"));
const isDropped = ({ annotations }: Ran) => annotations.some(({ title }) => title.includes("annotations"));

describe("a release without any input", () => {
  test("has the repository's labels, and the commit's time", async () => {
    using run = release("v1.2.3");
    const ran = await run.main();
    expect(ran.outputs).toMatchObject({ pushed: "true", "tag-names": "1.2.3\n1.2\n1\nlatest" });
    const { config } = await pushed("latest");
    expect(record(field(config, "config", "Labels"))).toMatchObject({
      [SOURCE]: "https://github.com/octocat/app",
      "org.opencontainers.image.description": "It's an app",
      "org.opencontainers.image.version": "1.2.3",
      "org.opencontainers.image.revision": SHA,
      "org.opencontainers.image.created": "2026-03-04T05:06:07Z",
      "org.opencontainers.image.licenses": "MIT",
    });
    // The oldest BuildKits do not know SOURCE_DATE_EPOCH.
    const knowsEpoch = byEngine({ newest: true, hosted: true, found: false, oldest: false });
    const created = textField(config, "created");
    expect(knowsEpoch ? created : "").toBe(knowsEpoch ? "2026-03-04T05:06:07Z" : "");
  });

  test("has annotations on the manifest and on the index, or one line says that docker drops them", async () => {
    // The image of one platform has an index only with attestations, and not every engine can do them.
    const attests = byEngine({ newest: true, found: false, oldest: false });
    const annotations = "org.opencontainers.image.title=Mine\nindex:only=here";
    using run = release("v1.2.3", { annotations, ...(attests ? { provenance: "true" } : {}) });
    const ran = await run.main();
    expect(ran.outputs.pushed).toBe("true");
    const { index, manifest } = await pushed("1.2.3");
    const has = annotationsOf(manifest)[SOURCE] !== undefined;
    expect(isDropped(ran)).toBe(!has);
    // A test that never saw one would prove nothing.
    expect(has || !attests).toBe(true);
    const wanted = { [SOURCE]: "https://github.com/octocat/app", "org.opencontainers.image.title": "Mine" };
    expect(annotationsOf(manifest)).toMatchObject(has ? wanted : {});
    expect(annotationsOf(manifest)).not.toHaveProperty("only");
    expect(annotationsOf(index)).toMatchObject(has ? { ...wanted, only: "here" } : {});
  });
});

test("a repair of an old release leaves latest and 1 on the newer one", async () => {
  for (const tag of ["v1.3.0", "v1.2.4"]) {
    using run = release(tag);
    expect((await run.main()).outputs.pushed).toBe("true");
  }
  const version = async (tag: string) =>
    textField((await pushed(tag)).config, "config", "Labels", "org.opencontainers.image.version");
  expect(await version("1.2")).toBe("1.2.4");
  expect(await version("1")).toBe("1.3.0");
  expect(await version("latest")).toBe("1.3.0");
});

test("two images are pushed by one build, and each is read back", async () => {
  using run = release("v1.4.0", { images: `${twin.host}/octocat/app\n${twin.host}/octocat/second` });
  const ran = await run.main();
  expect(ran.outputs).toMatchObject({ pushed: "true", version: "1.4.0" });
  expect(ran.outputs.tags?.split("\n")).toHaveLength(8);
});
