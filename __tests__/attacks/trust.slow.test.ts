// Attack: a stranger's commit, built by a run that has our login, our secrets, our cache and a push.
import { describe, expect, test } from "@jest/globals";
import { play, pullRequest, REPOSITORY, SHA, type Story } from "../support/story.ts";

const STRANGERS = "b".repeat(40);
const Dockerfile = "FROM scratch\nCOPY Dockerfile /\n";
/** The workspace with a commit checked out that is not the event's. */
const files = { Dockerfile, ".git/HEAD": `${STRANGERS}\n` };
/** The workspace with the event's commit checked out. */
const OWN = { Dockerfile, ".git/HEAD": `${SHA}\n` };
/** The event's commit, and a stranger's in a folder of it. */
const BESIDE = {
  ...OWN,
  "pr/Dockerfile": Dockerfile,
  "pr/.git/HEAD": `${STRANGERS}\n`,
};
const greedy = {
  secrets: "KEY=hunter2hunter2",
  ssh: "default",
  cache: "registry",
  tags: "1.2.3,main,latest",
};

/** What the run handed to docker: `login`, `secret`, `ssh`, `cache`, `push`. */
async function handedOver(story: Story) {
  const told = await play(story);
  const args = told.docker.flatMap((call) => call.args);
  const given = {
    login: args.includes("login"),
    secret: args.some((one) => one.startsWith("--secret")),
    ssh: args.some((one) => one.startsWith("--ssh")),
    cache: args.some((one) => one.startsWith("--cache-to")),
    push: args.some((one) => one === "--push" || one.includes("push=true")),
  };
  return { told, given: Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? [name] : [])) };
}

const comment = {
  name: "issue_comment",
  ref: "refs/heads/main",
  payload: { repository: REPOSITORY, issue: { number: 7 } },
};
const after = (run: object, name = "workflow_run") => ({
  name,
  ref: "refs/heads/main",
  payload: {
    repository: REPOSITORY,
    workflow_run: {
      head_repository: REPOSITORY,
      head_sha: STRANGERS,
      head_branch: "evil",
      event: "push",
      ...run,
    },
  },
});
const fork = pullRequest("stranger/app", "stranger");

const FOREIGN: [string, Story][] = [
  ["a comment that builds a fork's head", { event: comment, files }],
  ["a fork's pull request with a token that may write", { event: fork }],
  ["a fork's pull request under pull_request_target", { event: { ...fork, name: "pull_request_target" } }],
  [
    "another head under pull_request_target",
    { event: { ...pullRequest("octo-org/app"), name: "pull_request_target" }, files },
  ],
  ["a review of a fork's pull request", { event: { ...fork, name: "pull_request_review" } }],
  ["a workflow_run of a fork", { event: after({ head_repository: { full_name: "stranger/app" } }) }],
  ["a workflow_run with a third commit", { event: after({ head_sha: SHA }), files }],
  ["an event's file that is missing", { environment: { GITHUB_EVENT_PATH: "/nowhere" } }],
  ["an event's file that is broken", { environment: { GITHUB_EVENT_PATH: "/dev/null" } }],
  ["an event of no known name", { event: { name: "sponsorship" } }],
  [
    "a context from elsewhere under a comment",
    { event: comment, inputs: { context: "https://github.com/stranger/app.git" } },
  ],
  [
    "an address with the template in the name of its branch",
    { event: comment, inputs: { context: "https://github.com/stranger/app.git#a{{defaultContext}}" } },
  ],
  [
    "a context from another user's host, in git's short form",
    { event: comment, inputs: { context: "alice@host.example:stranger/app.git" } },
  ],
  [
    "a further context that is an address, and a folder of that name",
    {
      event: comment,
      files: { ...BESIDE, "github.com/stranger/app/file": "" },
      inputs: { "build-contexts": "src=github.com/stranger/app" },
    },
  ],
  [
    "a further context that only an old buildx fetches",
    { event: comment, files: BESIDE, inputs: { "build-contexts": "src=example.org/stranger/app.git" } },
  ],
  [
    "a folder of another checkout whose name begins like an image",
    {
      event: comment,
      files: { ...BESIDE, "docker-image:pr/.git/HEAD": `${STRANGERS}\n` },
      inputs: { "build-contexts": "src=docker-image:pr" },
    },
  ],
  [
    "a folder of another checkout that is called github.com",
    {
      event: comment,
      files: {
        ...BESIDE,
        "github.com/pr/Dockerfile": Dockerfile,
        "github.com/pr/.git/HEAD": `${STRANGERS}\n`,
      },
      inputs: { context: "github.com/pr" },
    },
  ],
  [
    "a further context of another checkout, behind a lone carriage return",
    { event: comment, files: BESIDE, inputs: { "build-contexts": "a=docker-image://x\rsrc=./pr" } },
  ],
  [
    "a context that is a link to another checkout",
    { event: comment, files: BESIDE, links: { linked: "pr" }, inputs: { context: "linked" } },
  ],
  ["files without a clone of their own, from an artifact", { event: comment, files: { Dockerfile } }],
  [
    "files without a clone, under pull_request_target",
    { event: { ...pullRequest("octo-org/app"), name: "pull_request_target" }, files: { Dockerfile } },
  ],
  [
    "a deployment that a fork's pull request made",
    {
      files: OWN,
      event: {
        name: "deployment_status",
        payload: {
          repository: REPOSITORY,
          workflow_run: { event: "pull_request", pull_requests: [] },
        },
      },
    },
  ],
  [
    "a Dockerfile of another checkout",
    { event: comment, files: { ...BESIDE }, inputs: { file: "pr/Dockerfile" } },
  ],
  [
    "a further context of another checkout, in quotes",
    { event: comment, files: { ...BESIDE }, inputs: { "build-contexts": '"src=./pr"' } },
  ],
  [
    "an image's layout of another checkout",
    { event: comment, files: { ...BESIDE }, inputs: { "build-contexts": "src=oci-layout://./pr/layout" } },
  ],
];

describe.each(FOREIGN)("%s", (_what, story) => {
  test("gets no login, secret, agent, cache or push by itself", async () => {
    const { told, given } = await handedOver({ ...story, inputs: { ...greedy, ...story.inputs } });
    expect({ code: told.outputs.code, pushed: told.outputs.pushed, given }).toEqual({
      code: "",
      pushed: "false",
      given: [],
    });
  });

  test("is refused when it is to be pushed", async () => {
    const { told, given } = await handedOver({
      ...story,
      inputs: { ...greedy, push: "true", ...story.inputs },
    });
    expect(told.outputs.code).toMatch(/^(?:fork-pull-request|untrusted-commit)$/);
    expect({ pushed: told.outputs.pushed, given }).toEqual({ pushed: "false", given: [] });
  });
});

test("the repository's own commit gets all of it, so the others were kept from something", async () => {
  const { given } = await handedOver({ inputs: greedy });
  expect(given).toEqual(["login", "secret", "ssh", "cache", "push"]);
});

const UNMERGED: [string, Story][] = [
  ["a workflow_run of an unmerged branch", { event: after({}), files }],
  ["a workflow_run of a pull request", { event: after({ event: "pull_request" }), files }],
  [
    "a workflow_run after another one, which hides the fork",
    { event: after({ event: "workflow_run", head_branch: "main" }), files: OWN },
  ],
];

describe.each(UNMERGED)("%s", (_what, story) => {
  test("is not pushed by itself, and writes no cache that others read", async () => {
    const { told, given } = await handedOver({ ...story, inputs: greedy });
    expect({ code: told.outputs.code, given }).toEqual({ code: "", given: ["login", "secret", "ssh"] });
  });

  test.each([
    ["bare", ""],
    ["behind a prefix", "prefix=app-"],
    ["before a suffix", "suffix=-alpine,onlatest=true"],
  ])(
    "is pushed under its own tag alone, and moves none of a branch or a version, %s",
    async (_where, flavor) => {
      const floating =
        "type=ref,event=branch\ntype=edge\ntype=semver,value=1.2.3,pattern={{major}}\ntype=raw,value=main";
      const words = "latest\n1.2.3,nightly,stable,develop\nv1.x\nv1-alpine\nmain-alpine";
      const tags = `${floating}\n${words}\ntype=sha`;
      const { told } = await handedOver({ ...story, inputs: { tags, flavor, push: "true" } });
      expect(told.outputs.pushed).toBe("true");
      expect(told.outputs["tag-names"]).toMatch(/^sha-[0-9a-f]{7}(?:-alpine)?$/);
    },
  );

  test("is not pushed under whole references or an output's name of a branch", async () => {
    for (const inputs of [
      { tags: "HOST/octo-org/app:1.2.3,HOST/octo-org/app:main" },
      { outputs: "type=registry,name=HOST/octo-org/app:main" },
    ]) {
      const { told, given } = await handedOver({ ...story, inputs: { ...inputs, push: "true" } });
      expect(told.outputs).toMatchObject({ code: "input-invalid", pushed: "false" });
      expect(given).toEqual([]);
    }
  });
});

test("a comment builds the default branch, and does not push it by itself", async () => {
  const { told } = await handedOver({ event: comment, files: OWN });
  expect(told.outputs.pushed).toBe("false");
  const asked = await handedOver({ event: comment, files: OWN, inputs: { push: "true" } });
  expect(asked.told.outputs.pushed).toBe("true");
});

test("a commit that the job itself made is one's own: one warning names both, and the labels name what is built", async () => {
  const told = await play({ files, isAboutLabels: true });
  expect(told.outputs.pushed).toBe("true");
  expect(told.annotations.filter(({ level }) => level === "warning")).toHaveLength(1);
  expect(told.outputs.labels).toContain(`org.opencontainers.image.revision=${STRANGERS}`);
});

describe("a person sees", () => {
  test("that another commit is built", async () => {
    expect((await play({ files })).transcript).toMatchSnapshot();
  });

  test("why a stranger's commit is only built", async () => {
    expect(
      (await play({ event: comment, files, inputs: { secrets: greedy.secrets } })).transcript,
    ).toMatchSnapshot();
  });

  test("why a stranger's commit is not pushed, and never to use pull_request_target", async () => {
    const { transcript } = await play({ event: comment, files, inputs: { push: "true" } });
    expect(transcript).not.toContain("pull_request_target");
    expect(transcript).toMatchSnapshot();
  });

  test("which build arguments look like secrets", async () => {
    const { transcript } = await play({ inputs: { "build-args": "NPM_TOKEN=hunter2\nVERSION=1" } });
    expect(transcript).toMatchSnapshot();
  });
});
