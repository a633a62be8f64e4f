import type { Version } from "../lib/version.ts";
import type { Driver } from "../build/driver.ts";
import type { Certificates, Credentials, Endpoint } from "../config/config.ts";
import type { BuildOptions } from "../build/options.ts";
import type { PlannedTag } from "../tags/metadata.ts";
import type { Digest } from "../oci/reference.ts";
import type { DockerfileSearch } from "../diagnosis/advice/build-context.ts";
import type { UnfetchedFile, UnreadableDockerfile } from "../diagnosis/advice/unfetched-files.ts";
import type { TlsFault } from "../diagnosis/advice/builder.ts";
import type { DockerTrouble } from "../diagnosis/advice/docker-trouble.ts";
import type { BuildReport, BuildWarning } from "../build/progress.ts";

// Docker, as the operations ask it: what is there, a session with a login, one build.

/** `reason` is a clause. */
export type EngineEvidence = ReadyEngine | { kind: "unavailable"; reason: string; trouble?: DockerTrouble };

export type ReadyEngine = {
  kind: "ready";
  /** The daemon's; none where a builder far away needs no daemon. */
  version: string | undefined;
  buildx: boolean;
  /** Where the query asked for it, and buildx answered. */
  buildxVersion: Version | undefined;
  builder: Builder;
};

/** What builds. */
export type Builder = {
  driver: Driver;
  /** Its name, where the user or a step before chose it; docker's own is the standard. */
  name: string | undefined;
  /** Buildx knows no builder of this name. */
  isGone?: boolean;
  /** Docker's own driver, on the daemon of another context than the one that `docker push` would use. */
  isElsewhere?: boolean;
};

export type Engine = {
  /** Is a daemon there, and buildx; which builder would build, and what can it do? */
  detect(query: DockerQuery): Promise<EngineEvidence>;
  /**
   * Opens a private docker configuration and, with credentials, begins to log in. Dispose of it, and the login is
   * stopped and gone. `others`: logins at further hosts, of which docker asks nothing before it needs them.
   */
  openSession(
    host: string,
    credentials: Credentials | undefined,
    others?: readonly HostLogin[],
  ): EngineSession;
  /** Logs in for good, in the user's own configuration. */
  logIn(host: string, credentials: Credentials): Promise<CommandResult>;
  /** The Dockerfile's text, to find in it what a builder names without a line; nothing where it is not here. */
  readDockerfile(options: BuildOptions): Promise<string | undefined>;
  /** Where else a Dockerfile may be that docker did not find. */
  findDockerfile(options: BuildOptions): DockerfileSearch;
  /** What the Dockerfile is instead of a text; nothing where it is one, or is not here. */
  findUnreadable(options: BuildOptions): UnreadableDockerfile | undefined;
  /** The first of these paths of the context that git has not fetched. */
  findUnfetched(options: BuildOptions, paths: readonly string[]): UnfetchedFile | undefined;
  /** The command line that `build` would run, for a person to read: a line for each option, quoted for a shell. */
  describe(plan: BuildPlan): readonly string[];
};

export type HostLogin = { host: string; credentials: Credentials };

export type EngineSession = AsyncDisposable & {
  /** The end of the latest login, the first of which begins with the session; `done` without credentials. */
  loggedIn(): Promise<CommandResult>;
  /**
   * Lets a build begin beside the login, with the same credentials; `false` where docker must not be given them. Whether they
   * are good must be known otherwise.
   */
  buildBesideLogin(): Promise<boolean>;
  /** Logs in once more, after a login that failed. */
  logInAgain(): Promise<CommandResult>;
  /** Pulls what a reference names. Output streams to the log as it comes. */
  pull(reference: string): Promise<CommandResult>;
  /** Makes a builder for this session alone, which `build` then uses. It is gone with the session. */
  makeBuilder(order: NewBuilder): Promise<CommandResult>;
  /** Builds, and with buildx pushes when `push` is set. Output streams to the log as it comes. `stop` ends it, as a signal does. */
  build(plan: BuildPlan, stop?: AbortSignal): Promise<BuildResult>;
  /** Saves an image of the engine's as a file in the session's private folder. The session's end stops it and removes the file. */
  save(image: string): Promise<SaveResult>;
  /** Pushes an image that is in the engine, and returns its digest. Output streams to the log as it comes. */
  push(reference: string): Promise<PushResult>;
};

/** What a look at docker is to find out beyond what costs nothing. */
export type DockerQuery = {
  /** The builder that the user names; docker's current one else. */
  builder: string | undefined;
  /** A builder is made for BuildKits far away; then no daemon has to be here. */
  isRemote: boolean;
  /** Whether buildx's version matters. */
  version: boolean;
};

export type NewBuilder =
  /** On docker's own daemon; `hostNetwork` lets it reach a registry on this machine. `daemonConfig` is TOML. */
  | { driver: "docker-container"; hostNetwork: boolean; daemonConfig?: string | undefined }
  /** A node for each endpoint. */
  | { driver: "remote"; endpoints: readonly Endpoint[]; certificates: Certificates };

export type BuildPlan = {
  options: BuildOptions;
  references: readonly string[];
  /** The tag that docker sets on our registry by its push; none where the builder pushes by digest, or nothing is pushed. */
  pushed: PlannedTag | undefined;
  push: boolean;
  buildx: boolean;
  /**
   * Whether docker pushes by a command of its own, after the build: without buildx, from the classic image store, and where a
   * branch is to be asked first. What it would push may have to stay here then.
   */
  pushesApart: boolean;
  /** No attestations are asked for, so none is made. */
  withoutAttestations: boolean;
  description: Description;
};

/** What is written on the image. */
export type Description = {
  /** `key=value` each. */
  labels: readonly string[];
  /** `level:key=value` each; only buildx knows them. */
  annotations: readonly string[];
  /** The image's time in seconds since 1970, by which the build makes its own times; none where a build argument has it, or nothing is known. */
  epoch: number | undefined;
};

/** Success is exit code 0 and nothing else. */
export type CommandResult = { kind: "done" } | CommandFailure;

/** An exit code, the signal that ended it, `late` where its time was up, or `not started` where it could not be. */
export type CommandStatus = number | `SIG${string}` | "late" | "not started";

export type CommandFailure = {
  kind: "failed";
  command: DockerCommand;
  status: CommandStatus;
  /** The end of what it printed. */
  output: string;
  /** What the registry did wrong, as a clause, where that is known without docker's words. */
  registryFault?: string | undefined;
  /** Where no BuildKit answers, of the addresses that a builder was to be made for. */
  endpoint?: string | undefined;
  /** What is wrong with the certificates there, where a handshake showed it. */
  tls?: TlsFault | undefined;
};

export type DockerCommand =
  "docker login" | "docker pull" | "docker buildx create" | "docker build" | "docker push" | "docker save";

export type BuildResult = BuildDone | CommandFailure;

export type PushResult = { kind: "done"; digest: Digest | undefined } | CommandFailure;

export type SaveResult =
  /** `digests`: by which the engine or a registry knows the image, as `NAME@sha256:…` or its id. */
  | { kind: "saved"; path: string; digests: readonly string[] }
  /** The engine has no image of that name. */
  | { kind: "missing" }
  | CommandFailure;

export type BuildDone = {
  kind: "done";
  /** There after a push. */
  digest: Digest | undefined;
  /** The image's id, where an image was made: `sha256:…`. */
  imageId: string | undefined;
  /** Buildx's own report as JSON, as it wrote it. */
  metadata: string;
  report: BuildReport;
  warnings: readonly BuildWarning[];
};
