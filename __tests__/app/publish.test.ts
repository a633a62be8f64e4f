// Published is what the registry answers with, tag by tag.
import { describe, expect, test } from "@jest/globals";
import { publish } from "../../src/app/publish.ts";
import type { TagState } from "../../src/domain/cause.ts";
import { DIGEST, OTHER_DIGEST, outside, requestFor, TAGS } from "./support/fakes.ts";

const request = { ...requestFor(), tags: TAGS };
const there = (tag: string): TagState => ({ tag, digest: DIGEST });
const away = (tag: string, reason: string): TagState => ({ tag, digest: undefined, reason });

test("all tags but the pushed one are set, and all are read back", async () => {
  const { ports, calls } = outside();
  const published = await publish(request, DIGEST, ports.registry);
  expect(published).toEqual({ kind: "pushed", digest: DIGEST });
  expect(calls).toEqual([`tag v1 v1.2 ${DIGEST}`, "read latest v1 v1.2"]);
});

describe("incomplete is a publication of which", () => {
  const other: TagState = { tag: "v1", digest: OTHER_DIGEST };
  const gone = away("v1", "the registry answered 404");
  const refused = away("v1", "the registry answered 403, denied");
  test.each<[string, { set: TagState; read: TagState }, TagState]>([
    ["a tag reads back another digest", { set: there("v1"), read: other }, other],
    ["a tag cannot be read back", { set: there("v1"), read: gone }, gone],
    ["a tag could not be set: its refusal tells why", { set: refused, read: gone }, refused],
    ["an old tag could not be moved: its refusal tells why", { set: refused, read: other }, refused],
  ])("%s", async (_story, { set, read }, expected) => {
    const { ports } = outside({ set: () => [set], read: () => [there("latest"), read] });
    const published = await publish({ ...request, tags: ["latest", "v1"] }, DIGEST, ports.registry);
    expect(published).toEqual({
      kind: "incomplete",
      cause: { code: "publication-incomplete", tags: [there("latest"), expected] },
    });
  });
});

test("a tag that could not be set but reads back right is published: somebody else was faster", async () => {
  const { ports } = outside({ set: (tags) => tags.map((tag) => away(tag, "the registry answered 500")) });
  expect(await publish(request, DIGEST, ports.registry)).toEqual({ kind: "pushed", digest: DIGEST });
});

test("several images are set and read back, each, and a tag that is wrong names its image", async () => {
  const image = (path: string) => ({ kind: "own", image: { host: "ghcr.io", path } }) as const;
  const elsewhere = { kind: "elsewhere", name: "acme/app" } as const;
  const destinations = [image("acme/app"), elsewhere, image("acme/web")];
  const { ports, calls } = outside();
  const ask = { destinations, tags: ["v1", "v2"] };
  expect(await publish(ask, DIGEST, ports.registry)).toEqual({ kind: "pushed", digest: DIGEST });
  expect(calls.filter((call) => call.startsWith("tag v2"))).toHaveLength(2);

  ports.registry.readBack = ({ path }, tags) =>
    Promise.resolve(tags.map((tag) => ({ tag, digest: path === "acme/web" ? OTHER_DIGEST : DIGEST })));
  expect(await publish(ask, DIGEST, ports.registry)).toMatchObject({
    kind: "incomplete",
    cause: {
      tags: ["app:v1", "app:v2", "web:v1", "web:v2"].map((tag) => ({ tag: `ghcr.io/acme/${tag}` })),
    },
  });
});

test("without a digest nothing is set, for nobody knows what", async () => {
  const { ports, calls } = outside();
  const published = await publish(request, undefined, ports.registry);
  expect(published).toMatchObject({ kind: "incomplete", cause: { code: "unknown" } });
  expect(calls).toEqual([]);
});
