// Our own workflows run what was pinned, with the least rights, and take no words of strangers for a program.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";

import { NEED_NAMES } from "../../script/lib/live/credentials.ts";

type Rights = Readonly<Record<string, string>>;
type Step = {
  uses?: string;
  run?: string;
  env?: Readonly<Record<string, string>>;
  with?: Readonly<Record<string, unknown>>;
};
type Job = {
  permissions?: Rights;
  "timeout-minutes"?: number;
  steps: readonly Step[];
};
type Workflow = {
  on: Readonly<Record<string, unknown>>;
  permissions?: Rights;
  jobs: Readonly<Record<string, Job>>;
};

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, ".github", "workflows");
const files = readdirSync(folder);
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const workflows = files.map((file) => [file, parse(read(file)) as Workflow] as const);
const jobs = workflows.flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => [`${file}, ${name}`, job] as const),
);
const steps = jobs.flatMap(([place, job]) => job.steps.map((step) => [place, step] as const));

/** All that a job of ours may write. Whoever needs more has to say so here. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  "live.yml, assumptions": ["attestations", "id-token", "packages"],
  "live.yml, push": ["packages"],
  "multi-platform.yml, image": ["packages"],
  "multi-platform.yml, platform": ["packages"],
  "release.yml, attest": ["attestations", "id-token"],
  "release.yml, npm": ["id-token"],
  "release.yml, publish": ["contents"],
};

/** `pull_request_target`, `workflow_run`, `issue_comment` and the like run with our rights at a stranger's word. */
const TRIGGERS = ["push", "pull_request", "schedule", "workflow_call", "workflow_dispatch"];
/** Called by the workflows of others, who choose what it gets. */
const REUSABLE = "multi-platform.yml";
/** It runs the release that it belongs to, whose commit is not known before it is made. */
const OWN_RELEASE =
  / {6,8}(?:- )?uses: F1bonacci66\/surepush@v\d+\.\d+\.\d+ # zizmor: ignore\[unpinned-uses\]$/;

test("every file is a workflow with jobs, and no `uses:` hides from these tests", () => {
  expect(files).toEqual(expect.arrayContaining(["check-dist.yml", "ci.yml", "live.yml", "release.yml"]));
  const written =
    files
      .map(read)
      .join("\n")
      .match(/^\s*(?:- )?uses: /gm) ?? [];
  expect(steps.filter(([, { uses }]) => uses !== undefined)).toHaveLength(written.length);
});

describe.each(workflows)("%s", (file, { on, permissions }) => {
  test("starts at our own word only", () => {
    expect(Object.keys(on).filter((trigger) => !TRIGGERS.includes(trigger))).toEqual([]);
  });

  test("gives no right to a job that does not ask for it", () => {
    expect(permissions).toEqual({});
  });

  test("has the version beside every commit that it pins", () => {
    const pinned = read(file).match(/^.*uses: [^.\s].*$/gm) ?? [];
    expect(
      pinned.filter(
        (line) =>
          !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line) &&
          !(file === REUSABLE && OWN_RELEASE.test(line)),
      ),
    ).toEqual([]);
  });
});

describe.each(jobs)("%s", (place, { permissions, "timeout-minutes": minutes, steps }) => {
  test("reads, and writes what is listed here alone", () => {
    const rights = Object.entries(permissions ?? { everything: "write" });
    expect(
      rights
        .filter(([, right]) => right === "write")
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(WRITES[place] ?? []);
    expect(rights.filter(([, right]) => !["read", "write"].includes(right))).toEqual([]);
  });

  test("ends when it hangs", () => {
    expect(minutes).toBeLessThanOrEqual(60);
  });

  test("leaves no token in its clone", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});

test("a job that writes runs at no pull request, and nobody's code but ours and GitHub's", () => {
  for (const [file, { on, jobs }] of workflows)
    for (const [name, { steps }] of Object.entries(jobs)) {
      if (!(`${file}, ${name}` in WRITES)) continue;
      expect(Object.keys(on)).not.toContain("pull_request");
      const strangers = steps.filter(
        ({ uses = "./", run = "" }) =>
          !/^(?:\.\/$|actions\/|F1bonacci66\/surepush@)/.test(uses) ||
          /\bnpm\b(?! publish --ignore-scripts )|\bnpx\b/.test(run),
      );
      expect({ file, name, strangers }).toEqual({ file, name, strangers: [] });
    }
});

test("no expression stands in a script, but what our own matrix says: values come by the environment", () => {
  const scripts = steps.flatMap(([place, { run = "" }]) =>
    (run.match(/\$\{\{.*?\}\}/gs) ?? []).map((text) => [place, text]),
  );
  expect(scripts.filter(([, text = ""]) => !/^\$\{\{ matrix\.\w+ \}\}$/.test(text))).toEqual([]);
});

test("no secret is used but the job's own token, and those that the workflow live is given for its checks", () => {
  for (const file of files.filter((name) => ![REUSABLE, "live.yml"].includes(name)))
    expect(read(file)).not.toMatch(/\bsecrets\b/);
  const used = [...read(REUSABLE).matchAll(/secrets\.([\w-]+)/g)].map(([, name]) => name);
  expect([...new Set(used)]).toEqual(["token", "registry-auth", "build-secrets"]);
});

test("the workflow live hands over each thing that a check needs, and its head says what that is", () => {
  const text = read("live.yml");
  const head = text.slice(0, text.indexOf("on:\n  workflow_dispatch"));
  const job = workflows.find(([file]) => file === "live.yml")?.[1].jobs.assumptions;
  const { env = {} } = job?.steps.find(({ run }) => run?.includes("script/live.ts")) ?? {};
  // The runner sets the address of the job's identity by itself.
  expect(Object.keys(env).toSorted()).toEqual(
    NEED_NAMES.filter((need) => need !== "ID_TOKEN_URL").toSorted(),
  );
  for (const need of NEED_NAMES.filter((name) => name.startsWith("LIVE_"))) {
    expect(head).toMatch(new RegExp(`^#   ${need} `, "m"));
    expect(env[need]).toBe(`\${{ ${need.endsWith("_IMAGE") ? "vars" : "secrets"}.${need} }}`);
  }
  expect([...text.matchAll(/secrets\.(\w+)/g)].every(([, name = ""]) => name in env)).toBe(true);
});

test("every script that a step runs is there", () => {
  const scripts = steps.flatMap(([, { run = "" }]) =>
    [...run.matchAll(/(?:^|\s)(script\/[\w.-]+)/g)].map(([, path = ""]) => path),
  );
  expect(scripts).toEqual(expect.arrayContaining(["script/test", "script/release", "script/archive"]));
  expect(scripts.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("updates of npm's packages and of actions are proposed weekly, together, and when they are a week old", () => {
  const { updates } = parse(readFileSync(join(root, ".github", "dependabot.yml"), "utf8")) as {
    updates: readonly Record<string, unknown>[];
  };
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  for (const update of updates)
    expect(update).toMatchObject({
      schedule: { interval: "weekly" },
      cooldown: { "default-days": 7 },
      groups: expect.any(Object),
    });
});

describe("the workflow that others call", () => {
  const reusable = workflows.find(([file]) => file === REUSABLE)?.[1];
  const own = Object.values(reusable?.jobs ?? {}).flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith("F1bonacci66/surepush@") === true),
  );

  test("runs the release that it belongs to", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(own.map(({ uses }) => uses)).toEqual(Array(2).fill(`F1bonacci66/surepush@v${version}`));
  });

  test("gives the action inputs that it has, and takes the rest from its own", () => {
    const { inputs } = parse(readFileSync(join(root, "action.yml"), "utf8")) as { inputs: object };
    const { workflow_call: call } = reusable?.on as { workflow_call: { inputs: Record<string, object> } };
    const given = own.flatMap((step) => Object.entries(step.with ?? {}));
    expect(given.filter(([name]) => !Object.hasOwn(inputs, name))).toEqual([]);
    const named = given.flatMap(([, value]) => /inputs\.([\w-]+)/g.exec(String(value))?.[1] ?? []);
    const used = [...new Set([...named, "platforms", "runners"])].toSorted();
    expect(Object.keys(call.inputs).toSorted()).toEqual(used);
  });
});
