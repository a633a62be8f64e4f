// The local paths that a build reads or writes. Docker sends everything in them to the build.
import { isRemoteContext, readSource } from "./context-source.ts";
import type { BuildInput, BuildOptions } from "./options.ts";
import { pathsIn } from "./outputs.ts";

export type LocalPath = { input: BuildInput | "context"; path: string };

/** A Dockerfile counts with its folder, which the frontend that it names can read. */
export function localPaths({ context, values, outputs }: BuildOptions): LocalPath[] {
  const { file = [], "build-contexts": contexts = [], "cache-from": from = [], "cache-to": to = [] } = values;
  const of = (input: LocalPath["input"], paths: readonly string[]) => paths.map((path) => ({ input, path }));
  return [
    ...of("context", isRemoteContext(context) ? [] : [context]),
    ...of(
      "file",
      file.map((path) => `${path}/..`),
    ),
    ...of(
      "build-contexts",
      contexts.flatMap(({ source }) => pathsOfSource(source)),
    ),
    ...of(
      "cache-from",
      from.flatMap(({ attributes }) => pathsIn(attributes)),
    ),
    ...of(
      "cache-to",
      to.flatMap(({ attributes }) => pathsIn(attributes)),
    ),
    ...of(
      "outputs",
      outputs.flatMap(({ paths }) => paths),
    ),
  ];
}

function pathsOfSource(text: string): readonly string[] {
  const source = readSource(text);
  return source.kind === "local" ? source.paths : [];
}
