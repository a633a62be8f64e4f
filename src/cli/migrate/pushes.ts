// Where a workflow pushes an image, or may: by docker's action, by ours, by another one, by a script, or in a workflow that it calls.
import { USES } from "../../diagnosis/advice/remedies.ts";
import { pushIn } from "./docker-words.ts";
import { bare, isAction, type Step, type Workflow } from "./steps.ts";

/** `line` is counted from 1. */
export type ImagePush = { line: number } & (
  | { kind: "docker-action" | "ours" }
  | { kind: "other-action"; action: string }
  | { kind: "script"; words: string }
  | { kind: "called"; path: string }
);

/** Actions that build or push an image, by their names: redhat-actions/push-to-registry, depot/build-push-action. */
const BUILDS = /build|push|publish|bake/i;
const AN_IMAGE = /docker|image|container|kaniko|buildah|ghcr|registry|build-push/i;

export function findPushes({ jobs, lines }: Workflow): ImagePush[] {
  return jobs.flatMap(({ called, steps }) =>
    called === undefined
      ? steps.flatMap((step) => pushOfStep(step, lines) ?? [])
      : [{ kind: "called" as const, path: called.path, line: called.line + 1 }],
  );
}

function pushOfStep(step: Step, lines: readonly string[]): ImagePush | undefined {
  const script = pushIn(step, lines);
  if (script !== undefined) return { kind: "script", words: script.words, line: script.line + 1 };
  const [action = ""] = step.uses.split("@");
  const line = step.usesLine + 1;
  const isPushed = bare(step.inputs.get("push")?.value ?? "") !== "false";
  if (isAction(step, "build-push")) {
    const says = ["push", "outputs"].some((name) => step.inputs.has(name));
    return says && isPushed ? { kind: "docker-action", line } : undefined;
  }
  if (action.toLowerCase() === (USES.split("@")[0] ?? "").toLowerCase())
    return isPushed ? { kind: "ours", line } : undefined;
  const isOther =
    !/^(?:actions|docker)\/(?!bake-action)/.test(action) && BUILDS.test(action) && AN_IMAGE.test(action);
  return isOther ? { kind: "other-action", action, line } : undefined;
}

/** What is left to do where no step uses docker/build-push-action. */
export function formatLeftToDo(push: ImagePush): string {
  switch (push.kind) {
    case "called":
      return `It calls ${push.path}: migrate that file.`;
    case "other-action":
      return `It builds by another action, ${push.action}: by hand.`;
    case "script":
      return `It pushes with \`${push.words}\`: by hand.`;
    case "ours":
      return "It uses Surepush already.";
    case "docker-action":
      return "It uses docker/build-push-action.";
  }
}
