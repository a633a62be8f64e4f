// Whether another workflow of the repository pushes an image already: a second one would push it twice.
import { findPushes } from "../migrate/pushes.ts";
import { STARTER_PATH } from "./starter-workflow.ts";

/** More than a repository has; a list without end helps nobody. */
const MOST_WORKFLOWS = 100;

/** Which one it is, with its line and what to type, as sentences. `read` gives a file's text, and an empty one where it must not. */
export async function findPushingWorkflow(
  files: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<string | undefined> {
  const paths = files.filter(
    (path) => /^\.github\/workflows\/[\w.@+ -]+\.ya?ml$/.test(path) && path !== STARTER_PATH,
  );
  if (paths.length === 0) return undefined;
  // It brings a YAML parser, which a repository without workflows does not need.
  const { readWorkflow } = await import("../migrate/workflow.ts");
  for (const path of paths.slice(0, MOST_WORKFLOWS)) {
    const workflow = readWorkflow(await read(path));
    const pushes = workflow.kind === "workflow" ? findPushes(workflow.workflow) : [];
    // What a called workflow does is in that file.
    const push = pushes.find(({ kind }) => kind !== "called");
    if (push === undefined) continue;
    const already = `${path.slice(path.lastIndexOf("/") + 1)} already pushes an image (line ${push.line}).`;
    return push.kind === "ours"
      ? `${already} It uses Surepush.`
      : `${already} To change that one, type \`surepush migrate ${path}\`.`;
  }
  return undefined;
}
