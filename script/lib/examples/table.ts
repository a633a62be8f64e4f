// What becomes of each YAML and shell block of the README and the documents: how it is run and what it comes to, or why it
// is not run. In the order of the documents.
import { CAUSES_ROWS } from "./causes-rows.ts";
import { CALLER, SIGNING_JOB } from "./jobs.ts";
import { README_ROWS } from "./readme-rows.ts";
import {
  LIVE,
  NO_BUILDKIT_IMAGE,
  QUICK_START,
  RELEASE,
  THIRD_PARTY,
  TWO_PLATFORMS,
  type Row,
} from "./row.ts";

const TAKES_LONG = "takes many minutes, and measures or plays what `.ci/run` has steps of its own for";
const NO_POWERSHELL = "there is no PowerShell here";
const DELETES =
  "dataaxiom/ghcr-cleanup-action cannot be had without GitHub, and deletes by the live API; a test knows its inputs";

const RECIPES = "docs/recipes.md";
const FORKS_RUN = "name: pull request\non: pull_request";

export const ROWS: readonly Row[] = [
  ...README_ROWS,

  {
    file: "docs/builders.md",
    has: "buildkitd-config-inline",
    kind: "unrun",
    why: `${NO_BUILDKIT_IMAGE}; end-to-end tests run it on the engine \`container\``,
  },
  {
    file: "docs/builders.md",
    has: "buildkitd --addr",
    kind: "unrun",
    why: "a BuildKit on another machine; end-to-end tests start one so, on the engine `remote`",
  },
  {
    file: "docs/builders.md",
    has: "endpoint-cacert",
    kind: "unrun",
    why: "two BuildKits on other machines; end-to-end tests use one so, on the engine `remote`",
  },

  ...CAUSES_ROWS,

  { file: "docs/costs.md", has: "script/bench", kind: "unrun", why: TAKES_LONG },

  {
    file: "docs/local.md",
    has: "git clone https://github.com/F1bonacci66/surepush",
    kind: "shell",
    before: "cd ..\nln -s app my-project\n",
    prints: [/ghcr\.io allows it/],
    tags: ["latest", "v1.0.0"],
  },
  {
    file: "docs/local.md",
    is: "surepush check\n",
    kind: "shell",
    prints: [/ghcr\.io allows it: you may push/],
  },
  {
    file: "docs/local.md",
    has: "--anonymous",
    kind: "shell",
    exitCode: 1,
    prints: [/package-not-found-or-private/],
  },
  {
    file: "docs/local.md",
    has: "2>&1 | surepush explain",
    kind: "shell",
    before: "docker build -q -t ghcr.io/octo-org/app:1.0.0 .\n",
    prints: [/package-access-missing/, /not-logged-in/],
  },
  { file: "docs/local.md", has: "--context context.json", kind: "shell", prints: [/package-access-missing/] },

  {
    file: "docs/migration.md",
    has: "| git apply",
    kind: "shell",
    before: "mkdir -p .github/workflows\ncp workflow.yml .github/workflows/image.yml\n",
    after: "grep -x '      - uses: F1bonacci66/surepush@v1' .github/workflows/image.yml\n",
  },
  { file: "docs/migration.md", has: "docker/metadata-action@v6", kind: "unrun", why: THIRD_PARTY },
  {
    file: "docs/migration.md",
    has: "id: image",
    kind: "workflow",
    tags: { "push v1.2.3": ["1.2.3", "latest"], pull_request: ["1.2.3", "latest"] },
  },
  { file: "docs/migration.md", has: "{{commit_date", kind: "workflow", tags: QUICK_START },
  {
    file: "docs/migration.md",
    has: "uses: docker/build-push-action@v7\n  with:\n    context",
    kind: "unrun",
    why: THIRD_PARTY,
  },
  {
    file: "docs/migration.md",
    has: "- uses: F1bonacci66/surepush@v1\n  with:\n    platforms: linux/amd64,linux/arm64",
    kind: "workflow",
    tags: { "push main": ["1.2.3"] },
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
    why: "docker:28-cli is on Docker Hub, which cannot be reached, and act wants Node in it, which GitHub's runner brings",
  },
  { file: RECIPES, has: "keep-login: true", kind: "workflow", tags: QUICK_START },
  { file: RECIPES, has: "name: delete the image", kind: "unrun", why: DELETES },
  { file: RECIPES, has: "name: prune images", kind: "unrun", why: DELETES },

  { file: "docs/reliability.md", has: "immutable: |", kind: "workflow", tags: QUICK_START },
  { file: "docs/reliability.md", has: "script/faults", kind: "unrun", why: TAKES_LONG },

  {
    file: "docs/ru/README.md",
    has: "name: image",
    kind: "workflow",
    tags: { "push main": ["main"], "push v1.2.3": [...RELEASE, "main"] },
  },
  {
    file: "docs/ru/README.md",
    has: "explain build.log",
    kind: "shell",
    before: "cd ..\nln -s app my-project\n",
    prints: [/ghcr\.io allows it/, /package-access-missing/],
    tags: ["latest", "v1.0.0"],
  },
  { file: "docs/ru/token.md", has: "gh auth refresh", kind: "unrun", why: LIVE },
  { file: "docs/ru/token.md", has: "surepush check --image", kind: "shell", prints: [/ghcr\.io allows it/] },
  { file: "docs/ru/token.md", is: '$env:GITHUB_TOKEN = "ghp_…"\n', kind: "unrun", why: NO_POWERSHELL },
  {
    file: "docs/ru/token.md",
    has: "printf '%s' \"$GITHUB_TOKEN\"",
    kind: "shell",
    prints: [/Login Succeeded/],
  },
  { file: "docs/ru/token.md", has: "$env:GITHUB_TOKEN |", kind: "unrun", why: NO_POWERSHELL },
];
