// What becomes of the README's blocks; the rest of the table is beside this file.
import {
  DELETES,
  NO_JOB_CONTAINER,
  QUICK_START,
  RELEASE,
  THIRD_PARTY,
  TWO_PLATFORMS,
  type Row,
} from "./row.ts";

const README = "README.md";

export const README_ROWS: readonly Row[] = [
  { file: README, has: "docker/login-action@v4", kind: "unrun", why: THIRD_PARTY },
  { file: README, is: "- uses: F1bonacci66/surepush@v1\n", kind: "workflow", tags: QUICK_START },
  {
    file: README,
    has: "pull_request:\n\njobs:",
    kind: "workflow",
    tags: { "push main": ["main"], "push v1.2.3": [...RELEASE, "main"], pull_request: [...RELEASE, "main"] },
  },
  {
    file: README,
    has: "type=sha\n",
    kind: "workflow",
    tags: {
      "push main": ["latest", "sha-SHORT"],
      "push v1.2.3": ["1.2.3", "latest", "sha-SHORT"],
    },
  },
  {
    file: README,
    has: "push: ${{ !github",
    kind: "workflow",
    tags: { "pull_request fork": [], "push main": ["main"], pull_request: ["main", "pr-7"] },
  },
  {
    file: README,
    has: "secrets.GHCR_TOKEN",
    kind: "workflow",
    tags: { "push main": ["ghcr.io/another-owner/app:main"] },
  },
  {
    file: README,
    has: "registry-auth:",
    kind: "workflow",
    tags: { "push main": ["main", "docker.io/octocat/app:main"] },
  },
  {
    file: README,
    has: "platforms: linux/amd64,linux/arm64",
    kind: "workflow",
    builder: "examples",
    tags: QUICK_START,
    after: TWO_PLATFORMS,
  },
  {
    file: README,
    has: "multi-platform.yml@v1",
    kind: "workflow",
    builder: "examples",
    tags: { "push main": ["main"], "push v1.2.3": [...RELEASE, "main"] },
    after: TWO_PLATFORMS,
  },
  {
    file: README,
    has: "cache: registry",
    kind: "workflow",
    builder: "examples",
    tags: { "push main": ["buildcache", "main"] },
  },
  {
    file: README,
    has: "secrets.NPM_TOKEN",
    kind: "workflow",
    tags: QUICK_START,
    after: `[ "$(crane export ghcr.io/octo-org/app:main - | tar -xO had-secret)" = yes ]`,
  },
  { file: README, has: "--self-test", kind: "workflow", tags: QUICK_START },
  {
    file: README,
    has: "operation: promote",
    kind: "workflow",
    given: ["sha-COMMIT"],
    tags: { "push v1.2.3": [...RELEASE, "sha-COMMIT"] },
  },
  { file: README, has: "operation: check", kind: "workflow", tags: { "push main": [] } },
  {
    file: README,
    has: "with: { sign: true }",
    kind: "workflow",
    tags: { "push main": ["main", "sha256-…"] },
  },
  {
    file: README,
    has: "name: [pkg-a, pkg-b]",
    kind: "workflow",
    tags: { "push main": ["ghcr.io/octo-org/app/pkg-a:main", "ghcr.io/octo-org/app/pkg-b:main"] },
  },
  { file: README, has: "image: docker:28-cli", kind: "unrun", why: NO_JOB_CONTAINER },
  { file: README, has: "dataaxiom/ghcr-cleanup-action", kind: "unrun", why: DELETES },
  {
    file: README,
    has: "surepush check\nsurepush v1.0.0\n",
    kind: "shell",
    prints: [/ghcr\.io allows it/],
    tags: ["latest", "v1.0.0"],
  },
  {
    file: README,
    has: "surepush migrate workflow.yml",
    kind: "shell",
    prints: [/^\+ +- uses: F1bonacci66\/surepush@v1$/m, /ghcr\.io allows it/, /package-access-missing/],
    tags: ["latest", "v1.0.0"],
  },
  { file: README, has: "script/demo", kind: "shell", before: 'cd "$SUREPUSH"\n', prints: [/That was all/] },
  { file: README, is: "script/test\n", kind: "unrun", why: "is the first step of `.ci/run`" },
];
