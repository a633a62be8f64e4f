// What a push published, as the summary shows it: the command that pulls it, and where each tag points.
import { describe, expect, test } from "@jest/globals";
import type { TagMove, TagRuling, TagState } from "../../src/oci/tag-state.ts";
import { countTags, formatFigures, formatPushed, formatTagMoves } from "../../src/report/publication.ts";
import { buildDone } from "../run/support/fakes.ts";
import { question } from "../diagnosis/support/samples.ts";
import { DIGEST, pushed, request } from "./support/samples.ts";

const { image } = question();
const OLD = `sha256:${"b".repeat(64)}` as const;
const HERE: TagState = { kind: "at", digest: DIGEST };
const THERE: TagState = { kind: "at", digest: OLD };
const MISSING: TagState = { kind: "missing" };
const move = (tag: string, [before, now]: [TagState, TagState], ruling?: TagRuling): TagMove => ({
  image,
  tag,
  before,
  now,
  error: undefined,
  ruling,
});

test.each<[string, TagMove, string]>([
  ["is new", move("1.2.4", [MISSING, HERE]), "| `1.2.4` | 🆕 | `aaaaaaaaaaaa` | not there |"],
  ["has moved", move("1.2", [THERE, HERE]), "| `1.2` | ➡️ | `aaaaaaaaaaaa` | `bbbbbbbbbbbb` |"],
  ["was there already", move("1", [HERE, HERE]), "| `1` | ➖ | as before | `aaaaaaaaaaaa` |"],
  [
    "stays on a higher version",
    move("latest", [THERE, THERE], { kind: "outranked", version: "1.3.0" }),
    "| `latest` | ➖ | stays on 1.3.0: a higher version | `bbbbbbbbbbbb` |",
  ],
  [
    "could not be read",
    move("1", [THERE, { kind: "unknown", reason: "it answered 503" }]),
    "| `1` | ❔ | not known: it answered 503 | `bbbbbbbbbbbb` |",
  ],
])("a tag that %s has its row in the summary", (_what, one, row) => {
  expect(formatTagMoves([one], request()).join("\n").split("\n").at(-1)).toBe(row);
});

test("a failed publication shows the digests before in full, so that a person can go back to them", () => {
  expect(formatTagMoves([move("1", [THERE, THERE])], request(), "whole")[0]).toContain(`\`${OLD}\``);
});

test("a digest in place of a tag has no row", () => {
  expect(formatTagMoves([move(DIGEST, [MISSING, HERE])], request())).toEqual([]);
});

describe("the command that pulls an image names", () => {
  const pull = (moves: readonly TagMove[]) => formatPushed(pushed({ moves }), [], request())[0];

  test("the first tag that holds what was pushed", () => {
    expect(
      pull([move("1.2", [THERE, THERE]), move("1.2.4", [MISSING, HERE]), move("1", [THERE, HERE])]),
    ).toBe("```sh\ndocker pull ghcr.io/acme/app:1.2.4\n```");
  });

  test("the digest where no tag holds it", () => {
    expect(pull([move("latest", [THERE, THERE])])).toBe(
      `\`\`\`sh\ndocker pull ghcr.io/acme/app@${DIGEST}\n\`\`\``,
    );
  });
});

test("several images have a command each, and their tags with the image's name", () => {
  const other = { host: "ghcr.io", path: "acme/other" };
  const config = request({
    destinations: [image, other].map((one) => ({ kind: "own" as const, image: one })),
  });
  const parts = formatPushed(
    pushed({ moves: [move("1", [MISSING, HERE]), { ...move("1", [MISSING, HERE]), image: other }] }),
    ["1"],
    config,
  ).join("\n");
  expect(parts).toContain("docker pull ghcr.io/acme/app:1\ndocker pull ghcr.io/acme/other:1\n");
  expect(parts).toContain("| `ghcr.io/acme/other:1` | 🆕 |");
});

test("an image on another registry is named as docker's", () => {
  const destinations = [
    ...request().destinations,
    { kind: "elsewhere" as const, name: "docker.io/acme/app" },
  ];
  expect(formatPushed(pushed(), ["1"], request({ destinations }))).toContain(
    "Pushed by docker: `docker.io/acme/app:1`",
  );
});

describe("the figures in the headline", () => {
  const platform = (name: string | undefined, bytes: number) => ({
    platform: name,
    layers: [{ digest: "sha256:0", bytes }],
  });
  const build = (...platforms: ReturnType<typeof platform>[]) => ({
    ...buildDone(),
    remarks: [],
    size: { digest: DIGEST, platforms, attestations: 0 },
  });

  test("are the tags, the size and the time", () => {
    const phases = [{ name: "Build", duration: 4900 }];
    expect(formatFigures(4, build(platform(undefined, 40_900_000)), phases)).toEqual([
      "4 tags",
      "40.9 MB",
      "4.9 s",
    ]);
  });

  test("count platforms where there are several", () => {
    expect(formatFigures(1, build(platform("linux/amd64", 1), platform("linux/arm64", 1)), [])).toEqual([
      "1 tag",
      "2 platforms",
    ]);
  });

  test("are left out where nothing is known", () => {
    expect(formatFigures(0, undefined, [])).toEqual([]);
  });

  test("count the tags that hold what was pushed", () => {
    expect(countTags(pushed({ moves: [move("1", [MISSING, HERE]), move("latest", [THERE, THERE])] }))).toBe(
      1,
    );
  });
});
