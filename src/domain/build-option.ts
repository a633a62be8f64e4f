// Build options: what the user may say of a build, and the docker flag that each becomes.

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

/** Whether docker fetches the context by itself (git, a tarball's URL), so that no folder has to be there. */
export function isRemoteContext(context: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}
