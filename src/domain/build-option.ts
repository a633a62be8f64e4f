// Build options: what the user may say of a build, and the docker flag that each becomes.

import type { Location } from "./build-steps.ts";

export type BuildOptions = {
  /** A folder, or a URL that docker fetches by itself. */
  context: string;
  file: string | undefined;
  target: string | undefined;
  buildArgs: readonly string[];
};

type Row = { flag: string; values: (options: BuildOptions) => readonly string[] };

/** Both `docker buildx build` and the classic `docker build` know these. */
const ROWS: readonly Row[] = [
  { flag: "--file", values: ({ file }) => (file === undefined ? [] : [file]) },
  { flag: "--target", values: ({ target }) => (target === undefined ? [] : [target]) },
  { flag: "--build-arg", values: ({ buildArgs }) => buildArgs },
];

/** The flags of a build, without the context, which comes last on a command line. */
export function buildFlags(options: BuildOptions): string[] {
  return ROWS.flatMap(({ flag, values }) => values(options).map((value) => `${flag}=${value}`));
}

/**
 * Where BuildKit's `Dockerfile:12` is, as a path from the working folder: BuildKit tells the file's name only. Nothing
 * where the context is fetched by docker, for there the file is somebody else's.
 */
export function placeIn(options: BuildOptions, { line }: Pick<Location, "line">): Location | undefined {
  const path = dockerfileOf(options);
  return path === undefined ? undefined : { file: path.replace(/^(?:\.\/)+/, ""), line };
}

/** The Dockerfile's path from the working folder, where the context is a folder. */
export function dockerfileOf({ context, file }: BuildOptions): string | undefined {
  if (isRemoteContext(context)) return undefined;
  return file ?? `${context.replace(/\/+$/, "")}/Dockerfile`;
}

/** Whether docker fetches the context by itself (git, a tarball's URL), so that no folder has to be there. */
export function isRemoteContext(context: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}
