// A step of an image's history as its Dockerfile has it, without what builders write around it.
import { printableLine } from "../lib/redact.ts";

const LONGEST = 1_000;
/** `/bin/sh -c `, `/bin/bash -eo pipefail -c ` and the like. */
const SHELL = /^\/bin\/(?:ba|da|a)?sh (?:-[a-z]*o pipefail )?-[a-z]*c /;
/** The classic builder's mark of a step that runs nothing. Source: moby, `builder/dockerfile`. */
const NOTHING_RUN = /^\/bin\/sh -c #\(nop\) +/;
/** `|2 NAME=value OTHER=value `: build arguments, whose values may be secret. Source: moby/buildkit, `frontend/dockerfile/dockerfile2llb`. */
const ARGUMENTS = /^\|\d+ /;

/** Nothing for an entry without a text. */
export function cleanInstruction(createdBy: string): string | undefined {
  const text = printableLine(createdBy.slice(0, LONGEST))
    .replace(/ # buildkit$/, "")
    .replace(NOTHING_RUN, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (text === "") return undefined;
  const isRun = text.startsWith("RUN ");
  const command = isRun ? text.slice("RUN ".length) : text;
  if (ARGUMENTS.test(command)) return afterArguments(command);
  return isRun || SHELL.test(command) ? `RUN ${command.replace(SHELL, "")}` : text;
}

/** A value may hold anything, a shell's call, too: only what stands behind the last one is surely the command's. */
function afterArguments(command: string): string {
  const at = command.lastIndexOf("/bin/sh -c ");
  return at === -1
    ? "RUN (a command with build arguments)"
    : `RUN ${command.slice(at + "/bin/sh -c ".length)}`;
}
