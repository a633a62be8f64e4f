// A job of a public repository, pasted unchanged: what docker's actions made of it, and what we make of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildArguments } from "../../../src/docker/build.ts";
import { formatReferences } from "../../../src/oci/reference.ts";
import { fillArguments } from "../../../src/run/steps/tags/resolve-tags.ts";
import { planBuild } from "../../../src/run/steps/build/plan-build.ts";
import { contextOf } from "../../context/support/read.ts";
import { ready } from "../../run/support/fakes.ts";
import { LANGUAGE } from "../../tags/support/samples.ts";
import { parseWritten } from "./samples.ts";

export type PastedJob = {
  repository: string;
  file: string;
  /** Which of the file's builds. */
  step?: string;
  /** `push`, `tag v1.2.3`, `pull_request` … */
  on: string;
  branch: string;
  inputs: Readonly<Record<string, string>>;
  tags: readonly string[];
  labels: readonly string[];
  args: readonly string[];
  /** Why docker or the registry refuses what docker's actions make of it. */
  refused?: string;
};

export const ROWS = (
  JSON.parse(readFileSync(join(import.meta.dirname, "pasted-jobs.json"), "utf8")) as { rows: PastedJob[] }
).rows;

const SHA = "0123456789abcdef0123456789abcdef01234567";

export function titleOf({ repository, file, step = "", on }: PastedJob): string {
  return `${repository}, ${file.replace(".github/workflows/", "")} ${step} (${on})`;
}

/** The run that the row was recorded in. */
function runOf({ repository, on, branch }: PastedJob): {
  environment: Record<string, string>;
  event: object;
} {
  const [owner = "", name = ""] = repository.split("/");
  const [word = "", gitTag] = on.split(" ");
  const ref = gitTag === undefined ? `refs/heads/${branch}` : `refs/tags/${gitTag}`;
  const isPull = word === "pull_request";
  const own = { ref: branch, sha: SHA, repo: { full_name: repository, id: 1, fork: false } };
  return {
    environment: {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: SHA,
      GITHUB_ACTOR: owner,
      GITHUB_EVENT_NAME: word === "tag" ? "push" : word,
      GITHUB_REF: isPull ? "refs/pull/7/merge" : ref,
    },
    event: {
      repository: {
        name,
        full_name: repository,
        html_url: `https://github.com/${repository}`,
        description: "A program",
        default_branch: branch,
        license: { spdx_id: "MIT" },
        owner: { login: owner, type: "User" },
        private: false,
      },
      head_commit: { id: SHA, timestamp: "2026-03-04T05:06:07Z" },
      ...(word === "schedule" ? { schedule: "0 6 * * 1" } : {}),
      ...(isPull
        ? { number: 7, pull_request: { number: 7, head: own, base: own, user: { login: owner } } }
        : {}),
      ...(word === "workflow_run"
        ? {
            workflow_run: {
              event: "push",
              head_branch: branch,
              head_sha: SHA,
              head_repository: { full_name: repository, id: 1 },
              pull_requests: [],
            },
          }
        : {}),
      ...(gitTag === undefined ? {} : { base_ref: `refs/heads/${branch}` }),
      ...(word === "release"
        ? { action: "published", release: { tag_name: gitTag, prerelease: false } }
        : {}),
    },
  };
}

type Plan = Pick<PastedJob, "tags" | "labels" | "args"> & { pushes: boolean };

/** The same inputs in our hands, with docker's own login where the job has one; or the first mistake. */
function ours(row: PastedJob): Plan | string {
  const { environment, event } = runOf(row);
  const config = { auths: { "https://index.docker.io/v1/": {} } };
  const parsed = parseWritten(row.inputs, {
    context: contextOf(environment, event),
    variable: (name) => (name === "HOME" ? "/home/runner" : environment[name]),
    look: (path) => (/dockerfile/i.test(path) ? "file" : "folder"),
    read: (path) => (path.endsWith("/.docker/config.json") ? JSON.stringify(config) : undefined),
  });
  if (parsed.kind === "problems") return JSON.stringify(parsed.problems);
  const { destinations, metadata, context, push } = parsed.config;
  const completed = { kind: "metadata", metadata, context, published: { kind: "none" } } as const;
  const filled = fillArguments(parsed.config, completed, { libraries: LANGUAGE });
  const builder = { name: "mine", driver: "docker-container" } as const;
  const planned = planBuild(filled, ready({ buildxVersion: "0.29.1", builder }), { metadata, context });
  if (planned.kind === "impossible") return planned.cause.code;
  const files = { metadata: "m", imageId: "i", secrets: "/private" };
  const asked = buildArguments(planned.plan, { files });
  const valuesOf = (flag: string) =>
    asked.flatMap((one) => (one.startsWith(`${flag}=`) ? [one.slice(flag.length + 1)] : []));
  const names = metadata.tags.map(({ name }) => name);
  const pushes = push.kind === "push";
  return {
    // What is pushed by its digest gets its tags by the registry.
    tags: pushes && names.length > 0 ? formatReferences(destinations, names) : valuesOf("--tag"),
    labels: valuesOf("--label"),
    args: valuesOf("--build-arg"),
    pushes,
  };
}

/** The repository's labels are there, too, where docker's action was given none. */
export function same(row: PastedJob): Plan | string {
  const plan = ours(row);
  if (typeof plan === "string") return plan;
  return {
    ...plan,
    tags: withTag(plan.tags),
    labels: plan.labels.filter((label) => row.labels.includes(label)).toSorted(),
  };
}

/** Docker fails for upper case, which is lowered here. */
export function theirs({ tags, labels, args, inputs: { push, outputs = "" } }: PastedJob): Plan {
  return {
    tags: withTag(tags.map((reference) => reference.replace(/^[^:]+/, (name) => name.toLowerCase()))),
    labels: labels.toSorted(),
    args,
    pushes: push === "true" || outputs.includes("push=true"),
  };
}

/** Docker takes each once, and `latest` where there is no tag. */
function withTag(references: readonly string[]): string[] {
  const whole = references.map((reference) => (reference.includes(":") ? reference : `${reference}:latest`));
  return [...new Set(whole)].toSorted();
}
