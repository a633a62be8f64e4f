// A workflow as it is after its migration.
import type { Note } from "../../../../src/cli/migrate/differences.ts";
import { migrateJob } from "../../../../src/cli/migrate/docker-steps.ts";
import { readWorkflow } from "../../../../src/cli/migrate/workflow.ts";

/** Lines are changed from the last one on, so that the numbers of those before stay right. */
export function migrate(text: string): { text: string; notes: readonly Note[] } {
  const read = readWorkflow(text);
  if (read.kind === "unreadable") throw new Error(read.why);
  const lines = text.split("\n");
  const migrations = read.workflow.jobs.map((job) => migrateJob(job, read.workflow));
  const edits = migrations.flatMap((one) => one.edits).toSorted((one, other) => other.from - one.from);
  for (const { from, to, lines: now } of edits) lines.splice(from, to - from, ...now);
  return { text: lines.join("\n"), notes: migrations.flatMap(({ notes }) => notes) };
}

/** A job of these steps, which are written without indentation; a push of a branch and a pull request start it. */
export function workflowOf(steps: string, on = "[push, pull_request]"): string {
  const indented = steps.trim().replaceAll(/^(?=.)/gm, "      ");
  return `on: ${on}\njobs:\n  image:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`;
}

export const CHECKOUT = "- uses: actions/checkout@v5\n";
export const LOGIN = `- uses: docker/login-action@v3
  with:
    registry: ghcr.io
    username: \${{ github.actor }}
    password: \${{ secrets.GITHUB_TOKEN }}
`;
export const META = `- id: meta
  uses: docker/metadata-action@v5
  with:
    images: ghcr.io/octo-org/app
    tags: |
      type=semver,pattern={{version}}
      # the branch
      type=ref,event=branch
`;
export const BUILD = `- name: Build
  uses: docker/build-push-action@v6
  with:
    push: \${{ github.event_name != 'pull_request' }}
    tags: \${{ steps.meta.outputs.tags }}
    labels: \${{ steps.meta.outputs.labels }}
`;

/** The steps of the migrated job, without indentation. */
export function steps(before: string, on?: string): string {
  const { text } = migrate(workflowOf(before, on));
  const [, after = ""] = text.split("    steps:\n");
  return after.replaceAll(/^ {6}/gm, "").trimEnd();
}
