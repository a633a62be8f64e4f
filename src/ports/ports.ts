// Ports: all that the operations ask of the outside. One adapter stands behind each.
import type { BuildOptions } from "../build/options.ts";
import type { BuildReport } from "../build/progress.ts";
import type { Location } from "../diagnosis/log/build-steps.ts";
import type { BuildWarning } from "../build/progress.ts";
import type { ApiEvidence, EngineEvidence, OwnerEvidence, RegistryEvidence } from "../access/evidence.ts";
import type { Digest, Image } from "../oci/reference.ts";
import type { SizedImage } from "../oci/image-size.ts";
import type { RepositoryDetails } from "../context/run-context.ts";
import type { Language } from "../tags/language.ts";
import type { PlannedTag, Published } from "../tags/metadata.ts";
import type { Question } from "../access/request.ts";
import type { Secret } from "../lib/secret.ts";
import type { Setback } from "../oci/request-failure.ts";
import type { Found } from "../oci/tag-state.ts";
import type { TokenKind } from "../access/token.ts";
import type { Credentials } from "../config/config.ts";

export type Ports = {
  inspector: TokenInspector;
  registry: Registry;
  /** The registry for a run that was stopped: each answer comes in time to be tidy, or does not come. */
  undo: Pick<Registry, "resolve" | "manifest" | "tag">;
  engine: Engine;
  archive: Archive;
  language: Language;
  reporter: Reporter;
  clock: Clock;
  /** A random number from 0 to 1. */
  chance: () => number;
  /** Aborted with the signal's name as its reason when the run is stopped from outside. */
  stop: AbortSignal;
};

/** GitHub's API. It never throws for an answer: what cannot be learnt is `silent`. */
export type TokenInspector = {
  inspect(token: Secret, kind: TokenKind, question: Question): Promise<ApiEvidence>;
  /** Who owns the image; asked only to explain a refusal. */
  owner(token: Secret, question: Question): Promise<OwnerEvidence>;
};

/** The clone and GitHub's API, asked for what the event does not tell. What cannot be learnt is nothing. */
export type Archive = {
  details(page: RepositoryPage): Promise<RepositoryDetails | undefined>;
  /** Asks git first; GitHub's API only where there is a page to ask. */
  commitTime(sha: string, page: RepositoryPage | undefined): Promise<Date | undefined>;
};

/** A repository at GitHub's API: `slug` is `owner/name`. */
export type RepositoryPage = { apiUrl: string; slug: string; token: Secret };

/** The registry's HTTP API. It never throws for an answer: what cannot be learnt is `silent`. */
export type Registry = {
  /** Asks for a registry token, then whether the access is allowed. Leaves nothing behind. */
  ask(question: Question): Promise<RegistryEvidence>;
  /** Every tag that an image has, read page by page up to a bound, with the bearer that `ask` has had. */
  published(image: Image): Promise<Published>;
  /** Whether the image is there at all; nothing when nobody could say. */
  isThere(image: Image): Promise<boolean | undefined>;
  /** What a tag or a digest answers with. One try. */
  resolve(image: Image, reference: string): Promise<Found | Setback>;
  /** The manifest that a digest names, for `tag` to set it under another name. One try. */
  manifest(image: Image, digest: Digest): Promise<Manifest | Setback>;
  /** Points a tag at a manifest that the registry has. One try. */
  tag(image: Image, tag: string, manifest: Manifest): Promise<{ kind: "set" } | Setback>;
  /** What the image of a tag or digest holds; nothing when there is none, or nobody could say. */
  weigh(image: Image, reference: string): Promise<SizedImage | undefined>;
};

/** A manifest, byte for byte, with its media type. */
export type Manifest = { kind: "manifest"; type: string; body: Uint8Array };

export type Engine = {
  /** Is a daemon there, and buildx; which builder would build, and what can it do? */
  look(wish: EngineWish): Promise<EngineEvidence>;
  /**
   * Opens a private docker configuration and, with credentials, begins to log in. Dispose of it, and the login is
   * stopped and gone.
   */
  openSession(host: string, credentials: Credentials | undefined): Promise<EngineSession>;
  /** Logs in for good, in the user's own configuration. */
  logIn(host: string, credentials: Credentials): Promise<CommandResult>;
  /** The Dockerfile's text, to find in it what a builder names without a line; nothing where it is not here. */
  readDockerfile(options: BuildOptions): Promise<string | undefined>;
  /** The command line that `build` would run, for a person to read. */
  describe(plan: BuildPlan): string;
};

export type EngineSession = AsyncDisposable & {
  /** The end of the login that began with the session; `done` when there was none. Asked again, it logs in again. */
  loggedIn(): Promise<CommandResult>;
  /** Pulls what a reference names. Output streams to the log as it comes. */
  pull(reference: string): Promise<CommandResult>;
  /** Makes a builder for this session alone, which `build` then uses. It is gone with the session. */
  makeBuilder(order: BuilderOrder): Promise<CommandResult>;
  /** Builds, and with buildx pushes when `push` is set. Output streams to the log as it comes. */
  build(plan: BuildPlan): Promise<BuildResult>;
  /** Pushes an image that is in the engine, and tells its digest. Output streams to the log as it comes. */
  push(reference: string): Promise<PushResult>;
};

/** What a look at docker is to find out beyond what costs nothing. */
export type EngineWish = {
  /** The builder that the user names; docker's current one else. */
  builder: string | undefined;
  /** A BuildKit far away that a builder is made for; then no daemon has to be here. */
  endpoint: string | undefined;
  /** Whether buildx's version matters. */
  version: boolean;
};

export type BuilderOrder =
  /** On docker's own daemon; `hostNetwork` lets it reach a registry on this machine. */
  | { driver: "docker-container"; hostNetwork: boolean }
  /** Where a BuildKit listens: `tcp://host:port`. */
  | { driver: "remote"; endpoint: string };

export type BuildPlan = {
  options: BuildOptions;
  references: readonly string[];
  /** The tag that docker sets on our registry by its push; none where the builder pushes by digest, or nothing is pushed. */
  pushed: PlannedTag | undefined;
  push: boolean;
  buildx: boolean;
  /** Nobody asked for attestations, so that none is made. */
  withoutAttestations: boolean;
  description: Description;
};

/** What is written on the image. */
export type Description = {
  /** `key=value` each. */
  labels: readonly string[];
  /** `level:key=value` each; only buildx knows them. */
  annotations: readonly string[];
  /** The commit's time in seconds since 1970, so that the same commit gives the same image; nothing to leave it be. */
  epoch: number | undefined;
};

/** Success is exit code 0 and nothing else. */
export type CommandResult = { kind: "done" } | CommandFailure;

export type CommandFailure = {
  kind: "failed";
  command: DockerCommand;
  /** An exit code, the name of the signal that ended it, `late` where its time was up, or `not started`. */
  status: number | string;
  /** The end of what it printed. */
  output: string;
  /** What the registry did wrong, as a clause, where that is known without docker's words. */
  fault?: string | undefined;
};

export type DockerCommand =
  "docker login" | "docker pull" | "docker buildx create" | "docker build" | "docker push";

export type BuildResult = BuildDone | CommandFailure;

export type PushResult = { kind: "done"; digest: Digest | undefined } | CommandFailure;

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

/** Whoever watches the run. All that is printed goes through here, and masks come first. */
export type Reporter = {
  mask(secret: Secret): void;
  /** A line of the log. */
  info(text: string): void;
  /** Something a person should know; `title` is a headline of a few words. */
  notice(title: string, text: string): void;
  /** The work is a phase of the run, of that name: something to watch while it lasts. */
  phase<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Something to mend, at a place in the workspace where it has one. */
  warning(title: string, text: string, place: Location | undefined): void;
  /** Puts what the work puts out into a group that folds. */
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** A piece of docker's own output, as it comes. */
  output(chunk: Uint8Array): void;
};

export type Clock = {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Lets so many milliseconds pass, unless the run is stopped before. */
  pause(milliseconds: number): Promise<void>;
  /** Comes after so many milliseconds. Nobody's end is put off by it. */
  wait(milliseconds: number): Promise<void>;
};

/** HTTP with deadlines, retries and bounds: what the adapters of GitHub's API and the registry stand on. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

export type HttpRequest = {
  method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array;
  /** The longest answer that is of use, in bytes; without it, as long as any manifest. JSON takes much more when read. */
  longest?: number;
  /** The longest that one attempt may take, in milliseconds. */
  deadline?: number;
  /** How often it is tried where the other side is at fault (5xx, 429, a broken connection). */
  attempts?: number;
};

/** Header names are in lower case. `failure`: no whole answer came, for a reason that completes "it …". */
export type HttpAnswer =
  | { kind: "answer"; status: number; headers: Readonly<Record<string, string>>; body: Uint8Array }
  | { kind: "failure"; reason: string };
