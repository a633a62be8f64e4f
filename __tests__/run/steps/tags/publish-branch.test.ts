// A branch's tag is not taken back by the build of an older commit that ends last.
import { describe, expect, test } from "@jest/globals";
import { pushImage } from "../../../../src/run/push.ts";
import { formatSummary } from "../../../../src/report/summary.ts";
import type { Config } from "../../../../src/config/config.ts";
import { gitTag, made, names, rules, runContext, SHA } from "../../../tags/support/samples.ts";
import { DIGEST, FakeRegistry, OTHER_DIGEST } from "../../support/fake-registry.ts";
import { configFor, outside, ready, secret, type Answers } from "../../support/fakes.ts";

const NEWER = "b".repeat(40);
const REVISION = "org.opencontainers.image.revision";

type Given = {
  head?: string | undefined;
  contains?: boolean | undefined;
  revision?: string;
  config?: Partial<Config>;
  tags?: string;
  /**
   * `classic`: `docker build`. `own`: docker's own builder with buildx. Both push by `docker push` afterwards. `elsewhere`:
   * the image is in another context's daemon, so that the build pushes it.
   */
  byName?: "classic" | "own" | "elsewhere";
  /** The branch's head when the image is there. */
  headAfter?: string;
};

/** The push of a commit to main, by a builder that pushes by digest; `main` holds another image. */
async function push({
  head,
  contains,
  revision = NEWER,
  config = {},
  tags = "type=ref,event=branch",
  byName,
  headAfter = head,
}: Given) {
  const fakeRegistry = new FakeRegistry({
    tags: { "acme/app:main": OTHER_DIGEST, "acme/app:edge": OTHER_DIGEST },
    labels: { [OTHER_DIGEST]: { [REVISION]: revision } },
  });
  const asked: string[] = [];
  const branches: Answers["branches"] = {
    branchHead: (_page, branch) => {
      asked.push(`head of ${branch}`);
      return Promise.resolve(calls.includes("build") ? headAfter : head);
    },
    contains: (_page, { commit, in: other }) => {
      asked.push(`${commit.slice(0, 4)} in ${other.slice(0, 4)}`);
      return Promise.resolve(contains);
    },
  };
  const remote = { name: "mine", driver: "remote" } as const;
  const engines = {
    classic: ready({ buildx: false }),
    own: ready(),
    elsewhere: ready({ builder: { name: "far", driver: "docker", isElsewhere: true } }),
  };
  const engine = byName === undefined ? ready({ builder: remote }) : engines[byName];
  const { ports, calls, lines, notices, warnings } = outside({ fakeRegistry, branches, engine });
  const written = { tags };
  const whole = configFor({
    context: runContext(),
    metadataRules: rules(written),
    metadata: made(written, runContext()),
    gitHubToken: secret("installation"),
    ...config,
  });
  const outcome = await pushImage(whole, ports);
  const main = fakeRegistry.tags.get("acme/app:main");
  return {
    outcome,
    whole,
    asked,
    calls,
    lines,
    loud: [...notices, ...warnings],
    moved: main === DIGEST,
  };
}

test("the branch's head moves its tag, and one question is enough to know", async () => {
  const { moved, asked } = await push({ head: SHA });
  expect(moved).toBe(true);
  expect(asked).toEqual(["head of main"]);
});

test("an older commit leaves the tag to the newer one that contains it, ends well and says so", async () => {
  const { outcome, whole, moved, asked, lines, loud } = await push({ head: NEWER, contains: true });
  expect(moved).toBe(false);
  expect(asked).toEqual(["head of main", "860c in bbbb"]);
  expect(outcome.end).toMatchObject({ kind: "pushed", digest: DIGEST });
  expect(names(outcome.metadata)).toEqual([]);
  expect(lines).toContainEqual(
    expect.stringMatching(/app:main stays on b{40}, which contains this commit.*allow-older/),
  );
  expect(loud).toEqual([]);
  expect(formatSummary(outcome, whole)).toContain("stays on `bbbbbbbbbbbb`, which contains this commit");
});

test("two questions are enough for all tags that hold the same commit", async () => {
  const { asked } = await push({ head: NEWER, contains: true, tags: "type=ref,event=branch\ntype=edge" });
  expect(asked).toEqual(["head of main", "860c in bbbb"]);
});

test.each(["main", ""])(
  "where the image that it holds names no commit (%j) the tag moves, and one line says that nothing could be compared",
  async (revision) => {
    const { moved, lines, loud } = await push({
      head: NEWER,
      contains: true,
      revision,
      tags: "type=ref,event=branch\ntype=edge",
    });
    const said = lines.filter((line) => line.includes(`\`${REVISION}=COMMIT\``));
    expect({ moved, said, loud }).toEqual({
      moved: true,
      said: [
        expect.stringContaining(
          `main is at another commit than this run, and ghcr.io/acme/app@${OTHER_DIGEST} does not name its own`,
        ),
      ],
      loud: [],
    });
  },
);

describe("the tag moves", () => {
  test.each<[string, Given, number]>([
    ["when GitHub cannot be asked for the head", { head: undefined, contains: true }, 1],
    ["when GitHub cannot compare", { head: NEWER, contains: undefined }, 2],
    ["when a force push has dropped what the tag holds", { head: "c".repeat(40), contains: false }, 2],
    ["when the tag holds this very commit", { head: NEWER, contains: true, revision: SHA }, 1],
    ["when what it holds names no commit", { head: NEWER, contains: true, revision: "main" }, 1],
  ])("%s", async (_story, given, questions) => {
    const { moved, asked } = await push(given);
    expect(moved).toBe(true);
    expect(asked).toHaveLength(questions);
  });

  test("with `allow-older: true`, and no request is made", async () => {
    const publication = { retries: 3, immutable: { kind: "none" }, allowOlder: true } as const;
    const { moved, asked } = await push({ head: NEWER, contains: true, config: { publication } });
    expect({ moved, asked }).toEqual({ moved: true, asked: [] });
  });
});

describe.each(["classic", "own"] as const)(
  "docker's own builder (%s), which pushes by a command of its own,",
  (byName) => {
    test("pushes when the branch has been asked, once", async () => {
      const { moved, calls, asked } = await push({ head: SHA, byName });
      expect(moved).toBe(true);
      expect(calls.indexOf("push ghcr.io/acme/app:main")).toBeGreaterThan(calls.indexOf("build"));
      expect(asked).toEqual(["head of main"]);
    });

    test("pushes nothing where a newer run has set the tag while it built, and says so", async () => {
      const told = await push({ head: SHA, headAfter: NEWER, contains: true, byName });
      const { moved, calls, outcome, whole, lines, asked } = told;
      expect(moved).toBe(false);
      expect(calls.filter((call) => call.startsWith("push") || call.startsWith("tag"))).toEqual([]);
      expect(asked).toHaveLength(2);
      expect(outcome.end.kind).toBe("built");
      expect(lines).toContainEqual(expect.stringMatching(/app:main stays on b{40}/));
      expect(formatSummary(outcome, whole)).toContain("stays on `bbbbbbbbbbbb`");
    });
  },
);

describe("docker's own builder, which moves the tag by its build where it is another context's,", () => {
  test("pushes the branch's head, and two questions are enough", async () => {
    const { moved, asked } = await push({ head: SHA, byName: "elsewhere" });
    expect(moved).toBe(true);
    expect(asked).toEqual(["head of main", "head of main"]);
  });

  test("builds and pushes nothing where the tag stays, and says so", async () => {
    const told = await push({ head: NEWER, contains: true, byName: "elsewhere" });
    const { moved, calls, outcome, lines, asked, loud } = told;
    expect(moved).toBe(false);
    expect(calls).toContain("build");
    expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
    expect(asked).toHaveLength(2);
    expect(outcome.end.kind).toBe("built");
    expect(lines).toContainEqual(expect.stringMatching(/app:main stays on b{40}/));
    expect(loud).toEqual([]);
  });

  test("gives the tag back where the branch went on meanwhile, and it held a commit that contains this one", async () => {
    const told = await push({ head: SHA, headAfter: NEWER, contains: true, byName: "elsewhere" });
    expect(told.moved).toBe(false);
    expect(told.calls).toContain("tag main");
    expect(told.outcome.end).toMatchObject({ kind: "pushed" });
  });
});

test("a release asks no branch", async () => {
  const written = { tags: "type=semver,pattern={{version}}" };
  const of = gitTag("v1.2.3");
  const config = { context: of, metadataRules: rules(written), metadata: made(written, of) };
  expect((await push({ head: NEWER, contains: true, config })).asked).toEqual([]);
});
