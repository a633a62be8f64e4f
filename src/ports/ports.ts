// Ports: all that the operations ask of the outside. Each has one adapter.
import type { TagLibraries } from "../tags/language/libraries.ts";
import type { RunArtifacts } from "./artifacts.ts";
import type { Engine } from "./docker.ts";
import type { Archives, ContentStore } from "./promotion.ts";
import type { Registry } from "./registry.ts";
import type {
  BranchApi,
  PackagesApi,
  PullRequestApi,
  RepositoryDetailsApi,
  TokenInspector,
} from "./github.ts";
import type { AttestationStore, Referrers, Signer } from "./signing.ts";
import type { Reporter, Clock } from "./reporter.ts";

/** `sign` is nothing for a door that cannot sign. */
export type SigningPorts = { sign: Signer | undefined; store: AttestationStore; referrers: Referrers };

export type Ports = {
  inspector: TokenInspector;
  packages: PackagesApi;
  registry: Registry;
  /** The registry for a run that was stopped: each answer comes in time to be tidy, or does not come. */
  undo: Pick<Registry, "resolve" | "resolveVerified" | "manifest" | "tag" | "listTags">;
  /** The registry's content, to copy from and to. */
  contents: ContentStore;
  archives: Archives;
  signing: SigningPorts;
  engine: Engine;
  artifacts: RunArtifacts;
  repositories: RepositoryDetailsApi;
  branches: BranchApi;
  pullRequests: PullRequestApi;
  libraries: TagLibraries;
  reporter: Reporter;
  clock: Clock;
  /** A random number from 0 to 1. */
  chance: () => number;
  /** CRC-32 of a text, as zlib has it. */
  crc32: (text: string) => Promise<number>;
  /** Aborted with the signal's name as its reason when the run is stopped from outside. */
  stop: AbortSignal;
};
