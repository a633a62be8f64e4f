// Two runs at once on a real engine and a real registry: one is held at a step while the other one runs to its end.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { DockerConfig } from "../../twin/docker-config.ts";
import type { Fault } from "../../twin/world.ts";
import { startBuildKit, type BuildKit } from "../support/buildkit.ts";
import { helloImage, IT_RUNS, runsFor } from "../support/hello-image.ts";
import { engineName } from "../support/engine.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
let remote: BuildKit;
beforeAll(async () => {
  pushing = await startPushing();
  remote = await startBuildKit(undefined, [Number(new URL(pushing.twin.url).port)]);
});
beforeEach(() => {
  pushing.twin.world.faults.length = 0;
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), remote[Symbol.asyncDispose]()]);
});

const REPOSITORY = "octocat/app";
const ZEROS = "0".repeat(40);
/** Docker's own builder pushes by name; the newest docker's BuildKit is used by digest here. */
const builder = () => (engineName === "newest" ? { endpoint: remote.endpoint } : {});

async function run(ref: string, sha = ZEROS, inputs: Record<string, string> = {}) {
  using config = new DockerConfig();
  using job = pushing.job({
    inputs: { ...builder(), ...inputs },
    files: helloImage(),
    event: { name: "push", ref, sha, repository: REPOSITORY, actor: "octocat" },
    environment: { DOCKER_CONFIG: config.folder },
  });
  return await job.main();
}

const release = (version: string) =>
  run(`refs/tags/v${version}`, ZEROS, { tags: "type=semver,pattern={{version}}" });

/** `refused`: what becomes of the request when it goes on. */
type Held = Pick<Fault, "method" | "path" | "nth"> & { refused?: boolean };

/** Holds the first run at a request, lets the other one run to its end, and then the first one. */
async function around<Result>(
  { refused, ...held }: Held,
  first: () => Promise<Result>,
  other: () => Promise<Result>,
): Promise<[first: Result, other: Result]> {
  const { world, requests } = pushing.twin;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const since = requests.length;
  world.faults.push(
    { ...held, agent: /^surepush/, until: released, times: 1 },
    ...(refused ? [{ ...held, status: 403 }] : []),
  );
  const running = first();
  const isHeld = () =>
    requests
      .slice(since)
      .filter(
        ({ method, path, headers }) =>
          method === held.method &&
          path.search(held.path) >= 0 &&
          headers["user-agent"]?.startsWith("surepush") === true,
      ).length >= (held.nth ?? 1);
  while (!isHeld()) await new Promise((resolve) => setTimeout(resolve, 10));
  world.faults.length = 0;
  const ended = await other();
  release();
  return [await running, ended];
}

describe("two releases end on the higher one, and both end well:", () => {
  // Whether the package exists is asked by a list of one tag.
  const LIST = { method: "GET", path: /\/tags\/list\?n=1000/ };
  const steps: [string, Pick<Fault, "method" | "path" | "nth">][] = [
    ["before it compares", { ...LIST, nth: 2 }],
    ["before it sets latest", { method: "PUT", path: /\/manifests\/latest$/ }],
    ["before it compares afterwards", { ...LIST, nth: 3 }],
  ];
  const cases = steps.flatMap(([where, held]) => [
    { where, held, which: "lower" as const },
    { where, held, which: "higher" as const },
  ]);

  test.each(cases.map((one, index) => ({ ...one, major: index + 1 })))(
    "the $which one is held $where",
    async ({ held, which, major }) => {
      const [low, high] = [`${major}.74.0`, `${major}.75.0`];
      const [first, other] =
        which === "lower"
          ? await around(
              held,
              () => release(low),
              () => release(high),
            )
          : await around(
              held,
              () => release(high),
              () => release(low),
            );
      expect([first.exitCode, other.exitCode]).toEqual([0, 0]);
      const [lower, higher] = which === "lower" ? [first, other] : [other, first];
      expect(await pushing.digestOf("latest")).toBe(higher.outputs.digest);
      expect(await pushing.digestOf(low)).toBe(lower.outputs.digest);
      expect(higher.outputs).toMatchObject({ pushed: "true", code: "" });
      expect(lower.outputs).toMatchObject({ pushed: "true", code: "" });
    },
  );

  test("the one that loses says which version holds the tag, and what the tag held", async () => {
    const held = { method: "PUT", path: /\/manifests\/latest$/ };
    const before = await pushing.digestOf("latest");
    const [lower] = await around(
      held,
      () => release("30.74.0"),
      () => release("30.75.0"),
    );
    expect(lower.log).toContain("app:latest stays on 30.75.0, which is higher.");
    expect(lower.summary).toContain(
      `\`latest\` | ➖ | stays on 30.75.0: a higher version | \`${before?.slice(7, 19) ?? ""}\` |`,
    );
    expect(lower.outputs.tags).not.toContain(":latest");
  });
});

test("a release that fails does not take back another one's tag", async () => {
  // It is held at the tag that it will be refused, when it has set `latest`, or is about to.
  const held = { method: "PUT", path: /\/manifests\/edge-40$/, refused: true };
  const tags = "type=semver,pattern={{version}}\nedge-40";
  const [lower, higher] = await around(
    held,
    () => run("refs/tags/v40.74.0", ZEROS, { tags }),
    () => release("40.75.0"),
  );
  expect(lower.outputs).toMatchObject({ pushed: "false", code: "publication-incomplete" });
  expect(higher.outputs).toMatchObject({ pushed: "true" });
  expect(await pushing.digestOf("latest")).toBe(higher.outputs.digest);
  expect(lower.outputs.digest).not.toBe(higher.outputs.digest);
});

describe("a branch", () => {
  const [C1 = "", C2 = "", C3 = ""] = ["1", "2", "3"].map((digit) => digit.repeat(40));
  const history = (...main: string[]) => {
    pushing.twin.world.repositories = [
      {
        name: REPOSITORY,
        description: null,
        license: null,
        defaultBranch: "main",
        commits: Object.fromEntries([C1, C2, C3].map((sha) => [sha, "2026-01-02T03:04:05Z"])),
        branches: { main },
      },
    ];
  };
  const push = (sha: string, inputs: Record<string, string> = {}) => run("refs/heads/main", sha, inputs);

  test("stays on the newer commit when the older one's build ends last; a force push moves it", async () => {
    history(C1, C2);
    const newer = await push(C2);
    expect(await pushing.digestOf("main")).toBe(newer.outputs.digest);

    const older = await push(C1);
    expect(older).toMatchObject({ exitCode: 0, outputs: { code: "" } });
    expect(older.log).toContain(`app:main stays on ${C2}, which contains this commit.`);
    expect(older.summary).toContain(`stays on \`${C2.slice(0, 12)}\``);
    expect(await pushing.digestOf("main")).toBe(newer.outputs.digest);

    const wanted = await push(C1, { "allow-older": "true" });
    expect(await pushing.digestOf("main")).toBe(wanted.outputs.digest);

    history(C3);
    const forced = await push(C3);
    expect(forced.outputs).toMatchObject({ pushed: "true", code: "" });
    expect(await pushing.digestOf("main")).toBe(forced.outputs.digest);
  });

  test("stays on the newer commit, which is pushed while docker's own builder builds the older one", async () => {
    history(C1);
    using config = new DockerConfig();
    using job = pushing.job({
      inputs: { builder: engineName === "container" ? "default" : "" },
      files: helloImage(runsFor(8)),
      event: { name: "push", ref: "refs/heads/main", sha: C1, repository: REPOSITORY, actor: "octocat" },
      environment: { DOCKER_CONFIG: config.folder },
    });
    const running = job.main();
    expect(await job.printed(IT_RUNS)).toBe(true);
    history(C1, C2);
    const newer = await push(C2);
    const older = await running;
    expect(older).toMatchObject({ exitCode: 0, outputs: { code: "", pushed: "false" } });
    expect(older.log).toContain(`app:main stays on ${C2}, which contains this commit.`);
    expect(await pushing.digestOf("main")).toBe(newer.outputs.digest);
  });
});
