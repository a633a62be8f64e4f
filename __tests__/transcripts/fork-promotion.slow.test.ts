// Stories of a fork's image that a trusted run publishes: under the number of its pull request, and no other tag.
import { describe, expect, test } from "@jest/globals";
import {
  BASE,
  followingRun,
  FORK,
  forkArchive,
  HEAD,
  LATER,
  promotionOf,
  pullRequestOf,
  theirImage,
  worldWith,
} from "../support/fork-archive.ts";
import { OCI } from "../run/support/parts.ts";
import { play, type Story, type Told } from "../support/story.ts";
import type { WorldPullRequest } from "../../twin/world.ts";

const archive = forkArchive();
const after = (...pullRequests: WorldPullRequest[]) => worldWith(pullRequests);
const head = (given: Partial<WorldPullRequest["head"]>) => ({ head: { ...pullRequestOf().head, ...given } });

/** The tags that were set, as the registry was asked. */
function tagsSet({ requests }: Told): string[] {
  const puts = requests.flatMap((line) => /^PUT \S+\/manifests\/(?!sha256:)(\S+) 201$/.exec(line)?.[1] ?? []);
  return [...new Set(puts)];
}

function expectNothingSent({ requests }: Told): void {
  expect(requests.filter((line) => /^(?:PUT|PATCH) /.test(line))).toEqual([]);
}

test("the image of a fork's pull request gets the tag of its number, and no other", async () => {
  const told = await play(promotionOf(archive));
  expect(told.outputs).toMatchObject({
    code: "",
    pushed: "true",
    digest: archive.digest,
    "tag-names": "pr-7",
  });
  expect(tagsSet(told)).toEqual(["pr-7"]);
  expect(told.transcript).toMatchSnapshot();
});

test("without `push: true` nothing is published, and the line says how", async () => {
  const told = await play(promotionOf(archive, { inputs: { push: "auto" } }));
  expect(told.outputs).toMatchObject({ code: "", pushed: "false" });
  expect(told.exitCode).toBe(0);
  expectNothingSent(told);
  expect(told.transcript).toMatchSnapshot();
});

describe("whatever tags are written, only the pull request's own is set", () => {
  test.each([
    ["floating ones", "pr-7\nlatest\nedge\ntype=ref,event=branch\n1.2.3\ntype=sha"],
    ["those of another pull request", "type=ref,event=pr\npr-8\npr-70\npreview-pr-7"],
    ["the head's commit and branch", "type=ref,event=pr\nfix-login\nsha-5555555"],
  ])("%s are left out", async (_story, tags) => {
    const told = await play(promotionOf(archive, { inputs: { tags, flavor: "latest=true" } }));
    expect(told.outputs).toMatchObject({ code: "", pushed: "true", "tag-names": "pr-7" });
    expect(tagsSet(told)).toEqual(["pr-7"]);
  });

  test("where none is its own the run fails, and nothing is sent", async () => {
    const told = await play(promotionOf(archive, { inputs: { tags: "latest\npr-8" } }));
    expect(told.outputs).toMatchObject({ code: "input-invalid", pushed: "false" });
    expectNothingSent(told);
    expect(told.transcript).toMatchSnapshot();
  });
});

test("a name and a tag in the archive count for nothing", async () => {
  const names = {
    "org.opencontainers.image.ref.name": "latest",
    "io.containerd.image.name": "ghcr.io/octo-org/app:latest",
  };
  const named = forkArchive(theirImage, { annotations: names });
  const told = await play(promotionOf(named));
  expect(told.outputs).toMatchObject({ code: "", pushed: "true", "tag-names": "pr-7" });
  expect(tagsSet(told)).toEqual(["pr-7"]);
});

test("an image that refers to a release by its `subject` is refused, for the registry would list it there", async () => {
  const forged = forkArchive((contents) => contents.referrer(theirImage(contents), "nothing to see"));
  const told = await play(promotionOf(forged));
  expect(told.outputs).toMatchObject({ code: "promote-source-unsuited", pushed: "false" });
  expectNothingSent(told);
  expect(told.transcript).toMatchSnapshot();
});

test("so is one that has such a one among its children", async () => {
  const forged = forkArchive((contents) => {
    const digest = contents.referrer(theirImage(contents), "nothing to see");
    const child = contents.get(digest);
    return contents.index([{ mediaType: child?.type, digest, size: contents.sizeOf(digest) }]);
  });
  const told = await play(promotionOf(forged));
  expect(told.outputs).toMatchObject({ code: "promote-source-unsuited", pushed: "false" });
  expectNothingSent(told);
});

test("an index within its index is refused, for a clean-up of pr-7 would delete that, too", async () => {
  const nested = forkArchive((contents) => {
    const digest = contents.attested("linux/amd64");
    return contents.index([{ mediaType: OCI.index, digest, size: contents.sizeOf(digest) }]);
  });
  const told = await play(promotionOf(nested));
  expect(told.outputs).toMatchObject({ code: "promote-source-unsuited", pushed: "false" });
  expect(told.log).toContain("an index within its index");
  expectNothingSent(told);
});

test("it is not signed: `sign: true` fails before a tag is set, and `sign: auto` says why", async () => {
  const required = await play(promotionOf(archive, { inputs: { sign: "true" } }));
  expect(required.outputs).toMatchObject({ code: "signing-unavailable", pushed: "false" });
  expectNothingSent(required);
  const told = await play(promotionOf(archive, { inputs: { sign: "auto" } }));
  expect(told.outputs).toMatchObject({ code: "", pushed: "true" });
  expect(told.log).toContain("The image is not signed");
});

describe("GitHub is asked which pull request it is, and nothing is published where", () => {
  const OVER: [story: string, world: NonNullable<Story["world"]>, says: string][] = [
    ["it is closed", after(pullRequestOf({ state: "closed" })), "is closed"],
    ["it has another commit by now", after(pullRequestOf(head({ sha: LATER }))), "another commit"],
  ];
  test.each(OVER)("%s: the run ends well, and says so", async (_story, world, says) => {
    const told = await play(promotionOf(archive, { world }));
    expect(told.outputs).toMatchObject({ code: "", pushed: "false" });
    expect(told.exitCode).toBe(0);
    expect(told.log).toContain(says);
    expectNothingSent(told);
    expect(told.transcript).toMatchSnapshot();
  });

  const UNKNOWN: [story: string, world: NonNullable<Story["world"]>][] = [
    ["it has none", after()],
    ["two have this commit", after(pullRequestOf({ number: 9 }), pullRequestOf())],
    ["the one that has it is another fork's", after(pullRequestOf(head({ repository: FORK + 1 })))],
    ["the fork was deleted", after(pullRequestOf(head({ repository: null })))],
    ["the one that has it is another repository's", after(pullRequestOf({ base: BASE + 1 }))],
    [
      "it does not answer",
      {
        ...after(pullRequestOf()),
        faults: [
          { path: "/pulls", status: 403, body: { message: "Resource not accessible by integration" } },
        ],
      },
    ],
    ["its answer is no list", { ...after(), faults: [{ path: "/pulls", status: 200, body: { number: 7 } }] }],
  ];
  test.each(UNKNOWN)("%s: the run fails, and says what to do", async (_story, world) => {
    const told = await play(promotionOf(archive, { world }));
    expect(told.outputs).toMatchObject({ code: "pull-request-unknown", pushed: "false" });
    expectNothingSent(told);
    expect(told.transcript).toMatchSnapshot();
  });
});

describe("between the copy and the tag GitHub is asked again, and no tag is set where", () => {
  test.each([
    ["the head has moved on", pullRequestOf(head({ sha: LATER })), "another commit"],
    ["the pull request is closed", pullRequestOf({ state: "closed" }), "is closed"],
    ["another pull request has the commit", pullRequestOf({ number: 9 }), "is closed"],
  ])("%s", async (_story, { number, state, head: { repository, sha }, base }, says) => {
    const answer = [{ number, state, head: { sha, repo: { id: repository } }, base: { repo: { id: base } } }];
    const world = {
      ...after(pullRequestOf()),
      faults: [{ path: "/pulls", nth: 2, status: 200, body: answer }],
    };
    const told = await play(promotionOf(archive, { world }));
    expect(told.outputs).toMatchObject({ code: "", pushed: "false" });
    expect(told.log).toContain(says);
    expect(tagsSet(told)).toEqual([]);
  });
});

test("a job that may not write packages is told so, and not that a fork's token only reads", async () => {
  const told = await play(promotionOf(archive, { packages: "read" }));
  expect(told.outputs).toMatchObject({ code: "workflow-permission-missing", pushed: "false" });
  expectNothingSent(told);
});

test("a re-run of an older run does not take the tag back from the newer commit", async () => {
  const world = after(pullRequestOf(head({ sha: LATER })));
  const newer = await play(promotionOf(archive, { world, event: followingRun({ head_sha: LATER }) }));
  expect(tagsSet(newer)).toEqual(["pr-7"]);
  const older = await play(promotionOf(archive, { world, event: followingRun({ head_sha: HEAD }) }));
  expect(older.outputs).toMatchObject({ pushed: "false" });
  expect(tagsSet(older)).toEqual([]);
});

describe("a stranger's image stays unpublished, `push: true` or not, where", () => {
  const { payload } = followingRun();
  const target = { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: "stranger/app" } } } };
  const REFUSED: [story: string, given: Partial<Story>][] = [
    [
      "the event is pull_request_target",
      { event: { name: "pull_request_target", payload: { ...(payload as object), ...target } } },
    ],
    [
      "the event is pull_request",
      { event: { name: "pull_request", payload: { ...(payload as object), ...target } } },
    ],
    ["the run before was pull_request_target's", { event: followingRun({ event: "pull_request_target" }) }],
    ["the run before was a push to the fork", { event: followingRun({ event: "push" }) }],
    ["the run before followed another one", { event: followingRun({ event: "workflow_run" }) }],
    ["the event does not name the fork", { event: followingRun({ head_repository: null }) }],
    ["the event's commit is none", { event: followingRun({ head_sha: "main" }) }],
    ["the source is an image of a registry", { inputs: { source: "HOST/stranger/app:pr-7" } }],
    [
      "it is to be built here",
      { inputs: { operation: "push", source: "" }, files: { Dockerfile: "FROM scratch\n" } },
    ],
  ];
  test.each(REFUSED)("%s", async (_story, given) => {
    const told = await play(promotionOf(archive, given));
    expect(told.outputs).toMatchObject({ code: "fork-pull-request", pushed: "false" });
    expectNothingSent(told);
  });
});
