// What a parser is given beside the inputs: a view of the outside, and somewhere to put mistakes.
import type { LocalPath } from "../build/local-paths.ts";
import type { NamedContext } from "../build/options.ts";
import type { ParseResult } from "../lib/result.ts";
import type { TagLibraries } from "../tags/language/libraries.ts";
import type { CloneRefusal } from "../context/git.ts";
import type { RunContext } from "../context/run-context.ts";
import type { DockerfileSearch } from "../diagnosis/advice/build-context.ts";
import type { Remedy } from "../diagnosis/advice/remedies.ts";
import type { InputName } from "./inputs.ts";
/** What surrounds the inputs; the door asks the outside for it. */
export type ParseContext = {
  context: RunContext;
  /** Why branch, git tag and commit do not come from git, where they were to. */
  lacksClone: false | { refusal: CloneRefusal | undefined };
  libraries: TagLibraries;
  /** The input `build-contexts`, read before all others: whose commit is built depends on it. */
  buildContexts: ParseResult<readonly NamedContext[]>;
  /** What is at a path, seen from the working directory. */
  look: (path: string) => "file" | "folder" | undefined;
  /** Where else a Dockerfile may be: `file` is not there, and `folder` is the context's. */
  findDockerfile: (file: string, folder: string) => DockerfileSearch;
  /** Why a path is not to be followed, as the end of a sentence that begins with it: a link that leaves the workspace. */
  findLinkFlaw: (path: string) => string | undefined;
  /** A folder for temporary files that lies in none of these paths. */
  findTemporaryFolder: (paths: readonly string[]) => string | undefined;
  /** What is in a file, or nothing when it cannot be read. */
  read: (path: string) => string | undefined;
  /** A variable of the environment; one that is empty is none. */
  variable: (name: string) => string | undefined;
};

/** Writes a mistake down and goes on. */
export type ReportProblem = (
  input: InputName | MetadataVariable,
  value: string,
  why: { flaw: string; allowed: string; remedies?: readonly Remedy[] },
) => void;

/** Source: docker/metadata-action's README, "environment variables". */
export const SHA_LENGTH_VARIABLE = "DOCKER_METADATA_SHORT_SHA_LENGTH";

export type MetadataVariable = typeof SHA_LENGTH_VARIABLE;

/** The login is kept there during the build, so no path of the build may contain it. */
export function findTemporaryFolder(
  exposed: readonly LocalPath[],
  parseContext: ParseContext,
  report: ReportProblem,
): string {
  const found = parseContext.findTemporaryFolder(exposed.map(({ path }) => path));
  if (found !== undefined) return found;
  const alone = exposed.filter(({ path }) => parseContext.findTemporaryFolder([path]) === undefined);
  for (const { input, path } of alone.length > 0 ? alone : exposed)
    report(input, path, {
      flaw: "docker would hand it to the build with every folder in which the login could be kept",
      allowed: "a folder that does not contain the folders for temporary files",
    });
  return "";
}
