// The workflows that the README and the documents show: they grant what they need, and pin whose code they run.
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { shownBlocks } from "../../script/lib/shown-blocks.ts";
import { shownWorkflows } from "../../script/lib/shown-workflows.ts";

type Job = {
  permissions?: Readonly<Record<string, string>>;
  /** A job that calls a workflow has none. */
  steps?: readonly { uses?: string; run?: string }[];
};
type Workflow = {
  on: Readonly<Record<string, unknown>> | string;
  permissions?: Job["permissions"];
  jobs: Readonly<Record<string, Job>>;
};

const shown = shownWorkflows();

test("the README and the recipes show whole workflows", () => {
  const names = shown.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["readme-1", "recipes-1", "recipes-2", "recipes-3"]));
});

describe.each(shown)("$name", ({ text }) => {
  const workflow = parse(text) as Workflow;

  test("grants every job `contents: read` and `packages: write`, and one that signs what that needs, and nothing else", () => {
    const following = text.includes("workflow_run:") ? { actions: "read", "pull-requests": "read" } : {};
    const signing = text.includes("sign: true") ? { "id-token": "write", attestations: "write" } : {};
    for (const { permissions = workflow.permissions } of Object.values(workflow.jobs))
      expect(permissions).toEqual({ contents: "read", packages: "write", ...signing, ...following });
  });

  test("never starts where a stranger's words run with our rights", () => {
    // A called workflow starts when its caller does; what follows another one is looked at below.
    const following = ["workflow_call", "workflow_run"];
    const triggers = ["push", "pull_request", "schedule", "workflow_dispatch", ...following];
    const started = typeof workflow.on === "string" ? [workflow.on] : Object.keys(workflow.on);
    expect(started.filter((trigger) => !triggers.includes(trigger))).toEqual([]);
  });

  test("runs nothing of the run's that it follows: it promotes", () => {
    if (!text.includes("workflow_run:")) return;
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
    expect(steps.map(({ uses = "a script" }) => uses.replace(/@.*/, ""))).toEqual([
      "actions/download-artifact",
      "F1bonacci66/surepush",
    ]);
    expect(text).toContain("operation: promote");
  });

  test("pins others' actions to a commit, with its version beside it", () => {
    const others = text.match(/^.*uses: (?!actions\/|docker\/|F1bonacci66\/).*$/gm) ?? [];
    expect(others.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("puts no expression into a script", () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) =>
      steps.map(({ run = "" }) => run),
    );
    expect(scripts.filter((run) => run.includes("${{"))).toEqual([]);
  });
});

test("the recipe for deletion names inputs that dataaxiom/ghcr-cleanup-action 1.2.1 has", () => {
  // Source: its action.yml at f092b48.
  const known = ["package", "delete-tags", "exclude-tags", "delete-untagged", "older-than", "dry-run"];
  const recipes = shownBlocks().filter(({ text }) => text.includes("ghcr-cleanup-action@f092b48"));
  expect(recipes).toHaveLength(3);
  for (const { text } of recipes) {
    const inputs = stepsOf(parse(text) as Parameters<typeof stepsOf>[0]).flatMap((step) =>
      Object.keys(step.with),
    );
    expect(inputs.filter((input) => !known.includes(input))).toEqual([]);
  }
});

type DeletingStep = { with: object };

/** Of a whole workflow, or of a block that shows the steps alone. */
function stepsOf(
  block: DeletingStep[] | { jobs: Record<string, { steps: DeletingStep[] }> },
): DeletingStep[] {
  return Array.isArray(block) ? block : Object.values(block.jobs).flatMap(({ steps }) => steps);
}
