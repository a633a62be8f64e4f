// What becomes of each YAML and shell block of the README and the documents: how it is run and what it comes to, or why it
// is not run. In the order of the documents.
import { CAUSES_ROWS } from "./causes-rows.ts";
import { README_ROWS } from "./readme-rows.ts";
import { RECIPES_ROWS } from "./recipes-rows.ts";
import { LIVE, NO_BUILDKIT_IMAGE, QUICK_START, THIRD_PARTY, type Row } from "./row.ts";

const TAKES_LONG = "takes many minutes, and measures or plays what `.ci/run` has steps of its own for";
const NO_POWERSHELL = "there is no PowerShell here";

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

  ...RECIPES_ROWS,

  { file: "docs/reliability.md", has: "immutable: |", kind: "workflow", tags: QUICK_START },
  { file: "docs/reliability.md", has: "script/faults", kind: "unrun", why: TAKES_LONG },

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
