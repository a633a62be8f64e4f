// Workflows of docker's own actions, in `migrated/`, as `surepush migrate` writes them: what they publish is what docker's actions
// published, tag for tag and label for label. The expectations are what docker/metadata-action 6 and a docker build came to for the
// same events, compared by crane under act on 2026-11-30; what differs by intent stands beside its reason in docs/migration.md.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { WorkflowRow } from "./row.ts";

const CLI = join(import.meta.dirname, "..", "..", "..", "dist", "cli", "index.js");
const FOLDER = join(import.meta.dirname, "migrated");
const WORKFLOW = ".github/workflows/image.yml";

/** In bash: an image has a label with that value. */
const label = (image: string, name: string, value: string): string =>
  `crane config ${image} | grep -F '"${name}":"${value}"'\n`;
const OCI = "org.opencontainers.image";
const SOURCE = "https://github.com/octo-org/app";

const RELEASED = ["1.2", "1.2.3", "latest", "main", "sha-SHORT"];
const WORKERS = ["ghcr.io/octo-org/worker:w-main", "ghcr.io/octo-org/worker:w-v1.2.3"];

export const MIGRATIONS: readonly WorkflowRow[] = [
  {
    file: "two-images.yml",
    is: "two images of one repository",
    kind: "workflow",
    tags: {
      "push main": ["main", "sha-SHORT", "ghcr.io/octo-org/worker:w-main"],
      "push v1.2.3": [...RELEASED, ...WORKERS],
      pull_request: [...RELEASED, ...WORKERS],
    },
    after:
      label("ghcr.io/octo-org/app:latest", `${OCI}.version`, "1.2.3") +
      label("ghcr.io/octo-org/app:latest", `${OCI}.title`, "The app") +
      label("ghcr.io/octo-org/app:main", "com.example.team", "web") +
      label("ghcr.io/octo-org/app:main", `${OCI}.source`, SOURCE) +
      label("ghcr.io/octo-org/worker:w-main", `${OCI}.title`, "app") +
      label("ghcr.io/octo-org/worker:w-main", `${OCI}.version`, "w-main"),
  },
  {
    file: "written-by-hand.yml",
    is: "tags written by hand, pushed for a pull request under no tag that others pull",
    kind: "workflow",
    tags: { pull_request: ["build-COMMIT"], "push main": ["build-COMMIT", "edge"] },
    after: label("ghcr.io/octo-org/app:edge", `${OCI}.source`, SOURCE),
  },
];

/** The workflow of that file after git has applied the patch; `parent` gets the repository in which it does. */
export function migratedWorkflow(file: string, parent: string): string {
  const cwd = mkdtempSync(join(parent, "migrate-"));
  mkdirSync(join(cwd, ".github/workflows"), { recursive: true });
  cpSync(join(FOLDER, file), join(cwd, WORKFLOW));
  execFileSync("git", ["init", "--quiet"], { cwd });
  const patch = execFileSync(process.execPath, [CLI, "migrate", WORKFLOW], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  execFileSync("git", ["apply"], { cwd, input: patch });
  return readFileSync(join(cwd, WORKFLOW), "utf8");
}
