// The inputs of a build: its context, its Dockerfile, its arguments.
import { join } from "node:path";
import { isRemoteContext, type BuildOptions } from "../domain/build-option.ts";
import type { Inputs } from "./inputs.ts";
import type { Complain, Surroundings } from "./surroundings.ts";

/** Folder and Dockerfile must be there where a build is `needed`; docker looks by itself at what is remote. */
export function parseBuild(
  inputs: Inputs,
  { needed, look }: { needed: boolean; look: Surroundings["look"] },
  complain: Complain,
): BuildOptions {
  const context = inputs.context.trim() || ".";
  const file = optional(inputs.file);
  if (needed && !isRemoteContext(context)) {
    const isFolder = look(context) === "folder";
    const dockerfile = file ?? join(context, "Dockerfile");
    if (!isFolder)
      complain("context", context, {
        flaw: "there is no such folder",
        allowed: "a folder, or the URL of a git repository",
      });
    if ((isFolder || file !== undefined) && look(dockerfile) !== "file")
      complain("file", dockerfile, { flaw: "there is no such file", allowed: "the path of a Dockerfile" });
  }
  const buildArgs = lines(inputs["build-args"]);
  for (const argument of buildArgs)
    if (!/^[^\s=]+(?:=|$)/.test(argument))
      complain("build-args", argument, {
        flaw: "it does not begin with a name",
        allowed: "NAME=VALUE, one a line",
      });
  return { context, file, target: optional(inputs.target), buildArgs };
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function optional(text: string): string | undefined {
  return text.trim() || undefined;
}
