// What a migrated step publishes that docker's own did not, or the other way round: said with its line.
import { bare, type Step, type Workflow } from "./steps.ts";

/** `line` is counted from 1, as people and editors do. */
export type Note = { line: number; text: string };

const UNMERGED =
  "https://github.com/F1bonacci66/surepush/blob/main/docs/trust.md#the-tags-of-an-unmerged-commit";

/** `hasRepositoryLabels`: the build took those of docker/metadata-action. */
export function differencesOf(build: Step, hasRepositoryLabels: boolean, { triggers }: Workflow): Note[] {
  const push = build.inputs.get("push");
  if (push === undefined || bare(push.value) === "false") return [];
  const unmerged = triggers.filter((event) => /^(?:pull_request|merge_group)/.test(event));
  return [
    ...(hasRepositoryLabels
      ? []
      : [
          {
            line: build.usesLine + 1,
            text: "The image gets the repository's labels, too, such as `org.opencontainers.image.source`; they replace the Dockerfile's of the same names.",
          },
        ]),
    ...(bare(push.value) === "true" && unmerged.length > 0
      ? [
          {
            line: push.lines.from + 1,
            text: `For \`${unmerged.join("`, `")}\` it is pushed under tags of its own commit alone, such as \`pr-7\`: ${UNMERGED}`,
          },
        ]
      : []),
  ];
}
