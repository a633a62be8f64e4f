// Whatever the inputs, the branch and the event hold, docker's command line has the flags that plain words give it.
import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { buildArguments } from "../../src/docker/build.ts";
import { openEngine } from "../../src/docker/client.ts";
import { planBuild } from "../../src/run/steps/build/plan-build.ts";
import { contextOf } from "../context/support/read.ts";
import { hostile, HOSTILE } from "../support/hostile.ts";
import { parseWritten } from "./support/samples.ts";
import type { BuildPlan } from "../../src/ports/docker.ts";

const ROWS = Object.entries(HOSTILE);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const docker = {
  kind: "ready",
  version: "28.0.0",
  buildx: true,
  buildxVersion: undefined,
  builder: { driver: "docker-container", name: undefined },
} as const;

/** A run in which a text stands wherever somebody else may write: the branch, the tag, the commit, the repository. */
function planOf(text: string): BuildPlan | undefined {
  const event = {
    ref: `refs/heads/${text}`,
    head_commit: { id: text, message: text, timestamp: text },
    repository: {
      name: text,
      full_name: `acme/${text}`,
      html_url: text,
      description: text,
      license: { spdx_id: text },
      default_branch: text,
      owner: { login: "acme", type: text },
    },
  };
  const environment = {
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: `refs/heads/${text}`,
    GITHUB_SHA: "860c1904a1ce19322e91ac35af1ab07466440c37",
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_ACTOR: text,
  };
  const field = (name: string) => `"${`${name}${text}`.replaceAll('"', '""')}"`;
  const given = {
    images: "ghcr.io/acme/app",
    tags: "type=ref,event=branch\ntype=raw,value=one\ntype=raw,value={{branch}}",
    labels: `a=${text}`,
    annotations: `a=${text}`,
    "build-args": field("A="),
    "build-contexts": field("b="),
    "cache-from": field(""),
    "add-hosts": "h:1.2.3.4",
    target: text,
    network: text,
    builder: text,
    "cgroup-parent": text,
    secrets: field("S="),
  };
  const parsed = parseWritten(given, {
    context: contextOf(environment, event),
  });
  if (parsed.kind === "problems") return undefined;
  const { config } = parsed;
  const planned = planBuild(config, docker, { metadata: config.metadata, context: config.context });
  return planned.kind === "plan" ? planned.plan : undefined;
}

/** The flags of a command line as docker's parser takes them: every argument up to `--`, and what follows that. */
function flagsOf(args: readonly string[]): { flags: string[]; rest: readonly string[] } {
  const end = args.indexOf("--");
  const flags = args.slice(2, end).map((argument) => /^--[a-z-]+(?==|$)/.exec(argument)?.[0] ?? argument);
  return { flags: [...new Set(flags)], rest: args.slice(end + 1) };
}

const PLAIN = planOf("word");

/** What a plain word does not bring about; nothing where the text is a mistake that is told. */
function oddities(text: string): string[] {
  const plan = planOf(text);
  if (plan === undefined || PLAIN === undefined) return [];
  const { flags, rest } = flagsOf(buildArguments(plan));
  const known = flagsOf(buildArguments(PLAIN)).flags;
  const tags = plan.references.map((reference) => reference.replace("ghcr.io/acme/app:", ""));
  return [
    ...flags.filter((flag) => !known.includes(flag)),
    ...rest.filter((word) => word !== "."),
    ...tags.filter((tag) => !TAG.test(tag)),
  ];
}

describe("the flags are those of a plain word, and every tag is one, with", () => {
  test.each(ROWS)("%s", (_name, text) => {
    expect(oddities(text)).toEqual([]);
  });

  test("anything", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(oddities(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("a dry run's command, typed into bash, is the command that would run", () => {
  const engine = openEngine({
    environment: {},
    temporaryFolder: "/nowhere",
    onOpened: () => undefined,
    stop: new AbortController().signal,
    print: () => undefined,
  });
  // No argument of a process can hold a NUL.
  const plans = ROWS.flatMap(([, text]) => planOf(text.replaceAll("\u0000", "")) ?? []);
  expect(plans.length).toBeGreaterThan(10);
  for (const plan of plans) {
    const told = engine
      .describe({ ...plan, description: { ...plan.description, epoch: undefined } })
      .join(" ");
    expect(told).not.toMatch(/[\r\n]/);
    const typed = execFileSync("bash", ["-c", `printf '%s\\0' ${told}`], { encoding: "utf8" });
    expect(typed.split("\0").slice(0, -1)).toEqual(["docker", ...buildArguments(plan)]);
  }
});
