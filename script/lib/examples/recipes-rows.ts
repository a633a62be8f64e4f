// What becomes of the blocks of docs/recipes.md; the rest of the table is beside this file.
import { CALLER, SIGNING_JOB } from "./jobs.ts";
import { DELETES, LIVE, NO_JOB_CONTAINER, QUICK_START, RELEASE, TWO_PLATFORMS, type Row } from "./row.ts";

const RECIPES = "docs/recipes.md";
const FORKS_RUN = "name: pull request\non: pull_request";

export const RECIPES_ROWS: readonly Row[] = [
  {
    file: RECIPES,
    has: "on:\n  pull_request:\njobs:",
    kind: "workflow",
    tags: { pull_request: ["pr-7"], "pull_request fork": ["pr-7"] },
  },
  {
    file: RECIPES,
    has: "name: [pkg-a, pkg-b]",
    kind: "workflow",
    tags: {
      "push main": ["ghcr.io/octo-org/app/pkg-a:main", "ghcr.io/octo-org/app/pkg-b:main"],
      "push v1.2.3": ["main", ...RELEASE].flatMap((tag) => [
        `ghcr.io/octo-org/app/pkg-a:${tag}`,
        `ghcr.io/octo-org/app/pkg-b:${tag}`,
      ]),
    },
  },
  {
    file: RECIPES,
    has: 'tags: ["pkg-a/v*"]',
    kind: "workflow",
    tags: { "push pkg-a/v1.2.3": RELEASE.map((tag) => `ghcr.io/octo-org/pkg-a:${tag}`) },
  },
  {
    file: RECIPES,
    has: "multi-platform.yml@v1",
    kind: "workflow",
    builder: "examples",
    tags: {
      "push main": ["buildcache-linux-amd64", "buildcache-linux-arm64", "main"],
      "push v1.2.3": ["buildcache-linux-amd64", "buildcache-linux-arm64", ...RELEASE, "main"],
    },
    after: TWO_PLATFORMS,
  },
  {
    file: RECIPES,
    has: "runner: ubuntu-24.04-arm",
    kind: "workflow",
    builder: "examples",
    tags: QUICK_START,
    after: TWO_PLATFORMS,
  },
  {
    file: RECIPES,
    has: "type=ref,event=branch\n            type=sha,format=long",
    kind: "workflow",
    tags: { "push main": ["main", "sha-COMMIT"] },
  },
  {
    file: RECIPES,
    has: "operation: promote\n          source: ghcr.io",
    kind: "workflow",
    given: ["sha-COMMIT"],
    tags: { "push v1.2.3": [...RELEASE, "sha-COMMIT"] },
  },
  {
    file: RECIPES,
    has: "environment: production",
    kind: "workflow",
    builder: "examples",
    tags: { "push main": ["main"], "push v1.2.3": [...RELEASE, "main"] },
  },
  {
    file: RECIPES,
    has: FORKS_RUN,
    kind: "workflow",
    builder: "examples",
    tags: { "pull_request fork": [] },
  },
  {
    file: RECIPES,
    has: "name: image of a pull request",
    kind: "workflow",
    builder: "examples",
    follows: { has: FORKS_RUN, event: "pull_request fork" },
    tags: { workflow_run: ["pr-7"] },
  },
  {
    file: RECIPES,
    has: "DOCKERHUB_TOKEN",
    kind: "workflow",
    tags: {
      "push main": ["main", "docker.io/octo-org/app:main"],
      "push v1.2.3": [
        "main",
        ...RELEASE,
        "docker.io/octo-org/app:main",
        ...RELEASE.map((tag) => `docker.io/octo-org/app:${tag}`),
      ],
    },
  },
  {
    file: RECIPES,
    has: "with: { sign: true }",
    kind: "workflow",
    tags: { "push main": ["main", "sha256-…"] },
  },
  {
    file: RECIPES,
    has: "gh attestation verify",
    kind: "unrun",
    why: `${LIVE}, and the live Sigstore; script/signatures has both programs verify by the twin's roots`,
  },
  {
    file: RECIPES,
    has: "operation: attest",
    kind: "workflow",
    given: ["1.0.0"],
    frame: SIGNING_JOB,
    tags: { "push main": ["1.0.0", "sha256-…"] },
  },
  {
    file: RECIPES,
    has: "workflow_dispatch:\n    inputs:",
    kind: "workflow",
    tags: { workflow_dispatch: ["main"], "workflow_dispatch tag=edge": ["edge", "main"] },
  },
  { file: RECIPES, has: "workflow_call:", kind: "workflow", caller: CALLER, tags: QUICK_START },
  {
    file: RECIPES,
    has: "container:",
    kind: "unrun",
    why: NO_JOB_CONTAINER,
  },
  { file: RECIPES, has: "keep-login: true", kind: "workflow", tags: QUICK_START },
  { file: RECIPES, has: "name: delete the image", kind: "unrun", why: DELETES },
  { file: RECIPES, has: "name: prune images", kind: "unrun", why: DELETES },
];
