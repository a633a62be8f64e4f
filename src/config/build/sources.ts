// What a build takes its files from, by the inputs as they were written: a stranger's checkout may be among it.
import { asFolder, isHttpUrl, isRemoteContext, readSource } from "../../build/context-source.ts";
import type { NamedContext } from "../../build/options.ts";
import type { Inputs } from "../inputs.ts";

export type BuildSource = { kind: "fetched" } | { kind: "folder"; path: string };

/** The template, with a folder behind it or not: it is the event's own commit. */
const OWN_REPOSITORY = /^\{\{\{?\s*defaultContext\s*\}?\}\}(?::[^{}]*)?$/;

export function readBuildSources(
  { context, file }: Pick<Inputs, "context" | "file">,
  buildContexts: readonly NamedContext[],
  isFolder: (path: string) => boolean,
): BuildSource[] {
  return [
    ...readContext(context.trim() || ".", isFolder),
    ...buildContexts.flatMap(({ source }) => readFurther(source, isFolder)),
    ...readFile(file.trim()),
  ];
}

function readContext(text: string, isFolder: (path: string) => boolean): BuildSource[] {
  if (OWN_REPOSITORY.test(text)) return [];
  const path = isFolder(text) ? asFolder(text) : text;
  return [isRemoteContext(path) ? { kind: "fetched" } : { kind: "folder", path }];
}

/** An old buildx fetches `example.org/app.git`, too: what is no folder counts as fetched. */
function readFurther(text: string, isFolder: (path: string) => boolean): BuildSource[] {
  if (OWN_REPOSITORY.test(text)) return [];
  const source = readSource(text);
  switch (source.kind) {
    case "image":
      return [];
    case "fetched":
      return [{ kind: "fetched" }];
    case "local": {
      const paths = source.paths.filter(isFolder);
      return paths.length === 0 ? [{ kind: "fetched" }] : paths.map((path) => ({ kind: "folder", path }));
    }
  }
}

/** A Dockerfile of another folder runs its commands with what the build is given. */
function readFile(file: string): BuildSource[] {
  if (file === "") return [];
  return [isHttpUrl(file) ? { kind: "fetched" } : { kind: "folder", path: `${file}/..` }];
}
