// A row of the table: a block of a document, and what becomes of it.
import type { EventName } from "./events.ts";

/** A block of that file, by words that no other block of it has, or by all that it says. */
type Named = { file: string } & ({ has: string } | { is: string });

export type WorkflowRow = Named & {
  kind: "workflow";
  /**
   * What the registries hold after each event, one after the other: tags of ghcr.io/octo-org/app, or whole references. `COMMIT` and
   * `SHORT` stand for the commit's hash, `sha256-…` for the tag that lists what was signed.
   */
  tags: Readonly<Record<EventName, readonly string[]>>;
  /** What is there before. */
  given?: readonly string[];
  /** A workflow of the documents that runs before, by words of it, and its event. */
  follows?: { has: string; event: EventName };
  /** What stands around the block, where that is not the quick start. */
  frame?: string;
  /** The workflow that calls it, where it is one to be called: it is `.github/workflows/image.yml` then. */
  caller?: string;
  /** Further files of the repository. */
  files?: Readonly<Record<string, string>>;
  /** The builder, where docker's own cannot do it: `examples`, a BuildKit in a container. */
  builder?: string;
  /** What must be true at the end, in bash. */
  after?: string;
};

export type ShellRow = Named & {
  kind: "shell";
  /** In bash, around it. */
  before?: string;
  after?: string;
  /** What it prints, among other lines. */
  prints?: readonly RegExp[];
  tags?: readonly string[];
  given?: readonly string[];
  exitCode?: number;
};

export type UnrunRow = Named & { kind: "unrun"; why: string };
export type Row = WorkflowRow | ShellRow | UnrunRow;

export const THIRD_PARTY = "docker's own actions cannot be had without GitHub: nothing of ours is in it";
export const LIVE = "asks the live GitHub, as its user";
export const NO_BUILDKIT_IMAGE = "pulls moby/buildkit from Docker Hub, which cannot be reached";
export const NO_JOB_CONTAINER =
  "docker:28-cli is on Docker Hub, which cannot be reached, and act wants Node in it, which GitHub's runner brings";
export const DELETES =
  "dataaxiom/ghcr-cleanup-action cannot be had without GitHub, and deletes by the live API; a test knows its inputs";

export const QUICK_START = { "push main": ["main"] };

export const TWO_PLATFORMS = `crane manifest ghcr.io/octo-org/app:main | grep '"architecture": *"arm64"'`;
/** The tags of v1.2.3. */
export const RELEASE = ["1", "1.2", "1.2.3", "latest"];
