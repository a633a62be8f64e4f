// The inputs of a merge, and of the jobs before it.
import { describe, expect, test } from "@jest/globals";
import { runContext } from "../tags/support/samples.ts";
import { problems, request, type Written } from "./support/samples.ts";

const ONE = `sha256:${"1".repeat(64)}`;
const TWO = `sha256:${"2".repeat(64)}`;
const merge = (given: Written): Written => ({ operation: "merge", ...given });

test("digests are read one a line, with the image's name before them or without", () => {
  const digests = `${ONE}\n  ghcr.io/Acme/App@${TWO}\n`;
  expect(request(merge({ digests }))).toMatchObject({ operation: "merge", digests: [ONE, TWO] });
});

test.each([",", ", ", " ", "\r\n"])(
  "digests may be joined by %j, as an expression of GitHub's gives them",
  (by) => {
    const digests = [ONE, `ghcr.io/acme/app@${TWO}`].join(by);
    expect(request(merge({ digests })).digests).toEqual([ONE, TWO]);
  },
);

test("without digests a merge takes those of the run's artifacts, and has the tags of a push", () => {
  const { digests, metadata, accessRequest } = request(merge({ tags: "1.2.3\nlatest" }));
  expect({ digests, tags: metadata.tags.map(({ name }) => name), access: accessRequest.access }).toEqual({
    digests: [],
    tags: ["1.2.3", "latest"],
    access: "push",
  });
});

test("a merge needs no folder and no Dockerfile", () => {
  expect(
    request(merge({ context: "gone", file: "gone/Dockerfile" }), { look: () => undefined }).operation,
  ).toBe("merge");
});

describe("a digest is refused that", () => {
  test.each([
    ["is of another host", `evil.example/acme/app@${ONE}`, /another image/],
    ["is of another image", `ghcr.io/acme/other@${ONE}`, /another image/],
    ["has the host in a user's place", `ghcr.io/acme/app@evil.example@${ONE}`, /another image/],
    ["is a tag", "ghcr.io/acme/app:1.2.3", /not a digest/],
    ["has a tag before it", `ghcr.io/acme/app:1@${ONE}`, /another image/],
    ["is too short", "sha256:1234", /not a digest/],
    ["is in capitals", `SHA256:${"A".repeat(64)}`, /not a digest/],
    ["is by another hash", `sha512:${"1".repeat(128)}`, /not a digest/],
    ["is a path", "../../etc/passwd", /not a digest/],
  ])("%s", (_story, digests, flaw) => {
    expect(problems(merge({ digests }))).toMatchObject([
      { input: "digests", value: digests, flaw: expect.stringMatching(flaw) },
    ]);
  });

  test("stands among more than fifty", () => {
    const digests = Array<string>(51).fill(ONE).join("\n");
    expect(problems(merge({ digests }))).toMatchObject([{ flaw: expect.stringMatching(/more than 50/) }]);
  });
});

test.each(["\n\n", ",,"])(
  "%j for digests is an error where something is to be merged, and none on a pull request",
  (digests) => {
    const given = merge({ digests });
    expect(problems(given)).toMatchObject([{ input: "digests" }]);
    const context = runContext({ trust: { kind: "unmerged", by: "pull-request" } });
    expect(request(given, { context }).push.kind).toBe("build-only");
  },
);

describe("where one of several jobs handed over no digest", () => {
  const gaps = [`${ONE},`, `,${ONE}`, `${ONE},,${TWO}`, `${ONE}\n\n`, `\n${ONE}\n`];

  test.each(gaps)("%j is an error: the image would lack its platform", (digests) => {
    expect(problems(merge({ digests }))).toMatchObject([
      { input: "digests", flaw: expect.stringMatching(/one of its places is empty/) },
    ]);
  });

  test.each(gaps)("%j is none where `platforms` says what must be there", (digests) => {
    expect(problems(merge({ digests, platforms: "linux/amd64,linux/arm64" }))).toEqual([]);
  });

  test("and none where each line ends in a comma", () => {
    expect(request(merge({ digests: `${ONE},\r\n${TWO}\n` })).digests).toEqual([ONE, TWO]);
  });
});

test.each<[string, Written, string]>([
  ["tags beside it", { tags: "1.2.3" }, "tags"],
  ["a rule for tags beside it", { tags: "type=sha" }, "tags"],
  ["an output beside it", { outputs: "type=image,push=true" }, "outputs"],
  ["load beside it", { load: "true" }, "load"],
  ["an image on another registry", { images: "ghcr.io/acme/app\ndocker.io/acme/app" }, "images"],
])("`push-by-digest` with %s is an error", (_story, given, input) => {
  const found = problems({ "push-by-digest": "true", ...given });
  expect(found.map((one) => one.input)).toEqual([input]);
});

test("tags beside `push-by-digest` are sent to the merge", () => {
  const [problem] = problems({ "push-by-digest": "true", tags: "1.2.3" });
  expect(problem?.remedies?.[0]?.action).toMatch(/operation: merge/);
});

test.each<[string, Written, string]>([
  ["digests of a push", { digests: ONE }, "digests"],
  ["a merge that pushes by digest", merge({ "push-by-digest": "true" }), "push-by-digest"],
  ["a merge into another registry", merge({ images: "ghcr.io/acme/app\ndocker.io/acme/app" }), "images"],
])("%s are an error", (_story, given, input) => {
  expect(problems(given).map((one) => one.input)).toEqual([input]);
});

test("a job that pushes by digest has no tags, and the labels of a whole run", () => {
  const { metadata, build } = request({ "push-by-digest": "true", platforms: "linux/arm64" });
  const whole = request({ platforms: "linux/arm64" });
  expect({ tags: metadata.tags, labels: metadata.labels }).toEqual({
    tags: [],
    labels: whole.metadata.labels,
  });
  expect(build.pushByDigest).toBe(true);
});

test("the cache of such a job is one of its platform", () => {
  const cacheOf = (given: Written) =>
    request({ cache: "registry", ...given }).build.options.values["cache-from"]?.map(({ text }) => text);
  expect(cacheOf({ "push-by-digest": "true", platforms: "linux/arm/v7" })).toEqual([
    "type=registry,ref=ghcr.io/acme/app:buildcache-linux-arm-v7",
  ]);
  expect(cacheOf({ platforms: "linux/arm/v7" })).toEqual(["type=registry,ref=ghcr.io/acme/app:buildcache"]);
});
