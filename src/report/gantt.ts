// Where the time of a build went, as a Mermaid picture. GitHub draws it; others show its text.
import type { BuildStep } from "../build/progress.ts";

const LONGEST_NAME = 60;
/** Steps that stand in no stage of the Dockerfile: the build's own, such as the push. */
const OUTSIDE = "build and push";

/** `steps` in the order in which they began. Times are in milliseconds from the first step on, as Mermaid's `x` reads them. */
export function formatGantt(steps: readonly BuildStep[], title: string): string {
  const start = steps[0]?.begun ?? 0;
  const stages = [...new Set(steps.map(({ stage }) => stage))];
  return [
    "```mermaid",
    "gantt",
    `  title ${chartText(title)}`,
    "  dateFormat x",
    "  axisFormat %M:%S",
    ...stages.flatMap((stage) => [
      `  section ${chartText(stage ?? OUTSIDE)}`,
      ...steps
        .filter((step) => step.stage === stage)
        .map(({ name, begun, seconds }) => {
          const [from, to] = [begun - start, begun - start + seconds].map((at) => Math.round(at * 1000));
          return `  ${taskText(withoutStage(name))} :${from}, ${to}`;
        }),
    ]),
    "```",
  ].join("\n");
}

/** `[linux/amd64 build 2/3] RUN make` as `RUN make (linux/amd64)`: the stage is the section's. */
function withoutStage(name: string): string {
  const [, platform = "", command = name] = /^\[(?:(\w+\/\S+) )?[^\]]*\] (.*)$/s.exec(name) ?? [];
  return platform === "" ? command : `${command.slice(0, LONGEST_NAME - platform.length - 3)} (${platform})`;
}

/** A task that begins with one of Mermaid's own words (`click`, `title`, `gantt`, in any case) would be that statement. */
function taskText(name: string): string {
  const text = chartText(name);
  return /^(?:RUN|COPY|ADD|FROM|WORKDIR) /.test(text) ? text : `· ${text}`;
}

/** Letters, digits and marks that mean nothing to Mermaid: a name may hold anything. Its `:`, `,`, `;`, `#` and `%` do. */
function chartText(text: string): string {
  const plain = text.replaceAll(/[^\p{L}\p{N}._/=+()@-]+/gu, " ").trim();
  return plain.slice(0, LONGEST_NAME).trimEnd() || "-";
}
