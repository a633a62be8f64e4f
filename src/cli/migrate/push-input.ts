// Whether the input `push` of docker's build has to stay: without it ours pushes on most events, and not beside some inputs.
import { EVENTS } from "../../context/push-policy.ts";
import { bare, type Step, type Workflow } from "./steps.ts";

/** Inputs that say what becomes of the image; beside them ours pushes only where `push` says so. */
const DESTINATIONS = ["load", "outputs", "call"];

/** Docker's action pushes nothing without a word. */
export function saysWhatBecomes({ inputs }: Step): boolean {
  return ["push", ...DESTINATIONS].some((name) => inputs.has(name));
}

/** `push: true` and GitHub's usual condition say what ours does anyhow, on events that it pushes on by itself. */
export function keepsPush({ inputs }: Step, { triggers }: Workflow): boolean {
  const value = bare(inputs.get("push")?.value ?? "").replaceAll('"', "'");
  const isUnlessPullRequest = /^(?:\$\{\{)?github\.event_name!='pull_request'(?:\}\})?$/.test(value);
  if (DESTINATIONS.some((name) => inputs.has(name))) return true;
  if (value !== "true" && !isUnlessPullRequest) return true;
  return triggers
    .filter((event) => !(isUnlessPullRequest && event === "pull_request"))
    .some((event) => !isPushedOn(event));
}

/** A called workflow runs for its caller's event, whatever that is. */
function isPushedOn(event: string): boolean {
  const row = event === "workflow_call" ? undefined : EVENTS.get(event);
  return row?.autoPush === true && row.namesHead === "never";
}
