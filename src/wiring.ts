// Wires the adapters for one run; both doors, the action's and the command's, hand a request in here.
import { existsSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { openEngine } from "./docker/client.ts";
import { endDockersAtOnce, type AskDocker } from "./docker/process.ts";
import { findLoginFlaw } from "./registry/challenge.ts";
import { openRegistries } from "./registry/registries.ts";
import { openRepositoryDetails, openTokenInspector, type AskForOwner } from "./github/api.ts";
import { openRunArtifacts } from "./github/artifact-service.ts";
import { openPackages } from "./github/packages.ts";
import { openPullRequests } from "./github/pull-requests.ts";
import { openHttp } from "./net/http.ts";
import { loadCsv, loadTagLibraries } from "./tags/libs/load.ts";
import { variablesOfBuild } from "./build/needed-variables.ts";
import type { NamedContext } from "./build/options.ts";
import { readCheckout } from "./context/checkout.ts";
import type { Checkout } from "./context/push-policy.ts";
import { withoutJobSecrets } from "./context/child-environment.ts";
import { findDockerfile } from "./docker/dockerfile-search.ts";
import { findLinkFlaw, findPlaceOutside } from "./docker/real-paths.ts";
import { findCloneRefusal, headOfClone } from "./context/git.ts";
import { cleanupDeadline, exitCodeOf, stopOnSignals } from "./signals.ts";
import type { Outcome } from "./run/outcome.ts";
import type { Ports } from "./ports/ports.ts";
import { openAttestations } from "./github/attestations.ts";
import type { Signer, SignerOptions } from "./ports/signing.ts";
import { OPERATIONS } from "./run/operations.ts";
import type { Config } from "./config/config.ts";
import { ATTEMPTS } from "./lib/limits.ts";
import type { TagLibraries } from "./tags/language/libraries.ts";
import type { Secret } from "./lib/secret.ts";
import type { SecretRegistry } from "./lib/secret-registry.ts";
import { neededLibraries } from "./tags/needed-libraries.ts";
import type { Inputs } from "./config/inputs.ts";
import { readNamedContexts } from "./config/build/context.ts";
import { readBuildSources } from "./config/build/sources.ts";
import { parseEvent, readRunContext } from "./context/event.ts";
import type { EventPayload } from "./context/run-context.ts";
import type { ParseContext } from "./config/parse-context.ts";
import type { Reporter } from "./ports/reporter.ts";

export type Wiring = {
  environment: NodeJS.ProcessEnv;
  libraries: TagLibraries;
  secrets: SecretRegistry;
  reporter: Reporter;
  stop: AbortSignal;
  /** Called with the folder of the login, before the login is in it. */
  onSession: (folder: string) => void;
  tools: Tools;
};

/** What the action takes from GitHub's toolkit and Sigstore's. The command does without, for it is to start at once. */
export type Tools = {
  askForOwner?: AskForOwner;
  askDocker?: AskDocker;
  openSigner?: (options: SignerOptions) => Signer;
};

/** Does what the request asks for, and leaves nothing open behind. */
export function runOperation(config: Config, wiring: Wiring): Promise<Outcome> {
  return withPorts(config, wiring, (ports) => OPERATIONS[config.operation](config, ports));
}

/** Opens the outside for one piece of work, and closes it. */
export async function withPorts<Result>(
  config: Config,
  { environment, libraries, secrets, reporter, stop, onSession, tools }: Wiring,
  work: (ports: Ports) => Promise<Result>,
): Promise<Result> {
  const { accessRequest, credentials, logins } = config;
  const inherited = withoutJobSecrets(environment, variablesOfBuild(config.build.options));
  const { http, transfer, close } = openHttp(inherited, stop);
  const last = openHttp(inherited, cleanupDeadline(stop));
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
  const around = {
    credentials,
    logins,
    registry: accessRequest.registry,
    mask: (secret: Secret) => {
      secrets.add(secret);
    },
    pause,
  };
  const registry = openRegistries({ ...around, http });
  const repository = openRepositoryDetails(http, inherited);
  const ports: Ports = {
    registry,
    undo: openRegistries({ ...around, http: (one) => last.http({ ...one, attempts: ATTEMPTS.undo }) }),
    contents: registry.openContents(transfer),
    // Loaded late: few runs promote one.
    archives: {
      open: async (source) => (await import("./registry/archive/open.ts")).openArchives().open(source),
    },
    inspector: openTokenInspector(http, tools.askForOwner),
    packages: openPackages(http),
    signing: {
      sign: tools.openSigner?.({ http, mask: around.mask }),
      store: openAttestations(http),
      referrers: registry.referrers,
    },
    engine: openEngine({
      environment: inherited,
      temporaryFolder: config.temporaryFolder,
      onOpened: onSession,
      stop,
      ask: tools.askDocker,
      findLoginFlaw: () => findLoginFlaw(http, accessRequest.registry),
      print: (chunk) => reporter.output(chunk),
    }),
    artifacts: openRunArtifacts(http, environment, around.mask),
    repositories: repository,
    branches: repository,
    pullRequests: openPullRequests(http),
    libraries,
    reporter,
    clock: {
      now: () => performance.now(),
      wait: (milliseconds) => sleep(milliseconds, undefined, { ref: false }),
      pause,
    },
    chance: Math.random,
    // Loaded late: a job's own token has no checksum.
    crc32: async (text) => (await import("node:zlib")).crc32(text),
    stop,
  };
  try {
    return await work(ports);
  } finally {
    await registry.settle();
    close();
    last.close();
  }
}

/** What the parsers need to know of the outside. Git is called only with `metadata-context: git`. */
export async function readParseContext(
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  event = readEvent(environment.GITHUB_EVENT_PATH),
): Promise<ParseContext> {
  const isGits = inputs["metadata-context"].trim() === "git";
  const head = isGits ? await headOfClone(environment) : undefined;
  const csv = await loadCsv(Object.values(inputs));
  const buildContexts = readNamedContexts(inputs, csv);
  const context = readRunContext({
    environment,
    event,
    head,
    checkouts: checkoutsOf(inputs, buildContexts.kind === "read" ? buildContexts.value : [], environment),
    now: new Date(),
  });
  return {
    context,
    lacksClone: isGits && head === undefined && { refusal: await findCloneRefusal(environment) },
    libraries: await loadTagLibraries(neededLibraries(inputs, context), csv),
    buildContexts,
    look: lookAtPath,
    findDockerfile,
    findLinkFlaw: (path) => findLinkFlaw(path, [environment.GITHUB_WORKSPACE || ".", "."]),
    findTemporaryFolder: (paths) => findPlaceOutside(temporaryFolders(environment), paths),
    read: readText,
    variable: (name) => environment[name] || undefined,
  };
}

/** What is checked out where the build's contexts lie. */
function checkoutsOf(
  inputs: Pick<Inputs, "context" | "file">,
  buildContexts: readonly NamedContext[],
  { GITHUB_EVENT_NAME, GITHUB_WORKSPACE }: NodeJS.ProcessEnv,
): Checkout[] {
  if (!GITHUB_EVENT_NAME) return [];
  const isFolder = (path: string) => lookAtPath(path) === "folder";
  return readBuildSources(inputs, buildContexts, isFolder).map((source) =>
    source.kind === "fetched" ? { kind: "elsewhere" } : readCheckout(source.path, GITHUB_WORKSPACE || "."),
  );
}

/** What has a name that no path can have, or that may not be read, is not there for us. */
function lookAtPath(path: string): "file" | "folder" | undefined {
  try {
    const found = statSync(path);
    // What is neither, such as /dev/zero behind a link, has no end perhaps.
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : undefined;
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function readEvent(path: string | undefined): EventPayload {
  if (!path || !existsSync(path)) return { kind: "missing" };
  try {
    return parseEvent(readFileSync(path));
  } catch {
    return { kind: "unreadable" };
  }
}

/** In the order in which they are taken. The runner empties its own folder after the job. */
export function temporaryFolders(environment: NodeJS.ProcessEnv): [string, ...string[]] {
  const { RUNNER_TEMP, XDG_RUNTIME_DIR } = environment;
  const others = [tmpdir(), ...(XDG_RUNTIME_DIR ? [XDG_RUNTIME_DIR] : []), "/tmp", "/var/tmp"];
  return RUNNER_TEMP ? [RUNNER_TEMP, ...others] : [tmpdir(), ...others];
}

/** A signal that aborts on SIGINT and SIGTERM; on the second one every docker is ended at once. */
export function abortOnSignals(outside: NodeJS.Process): AbortSignal {
  return stopOnSignals({ process: outside, hurry: endDockersAtOnce });
}

export function exitCode(end: { kind: string }, stop: AbortSignal): number {
  if (stop.aborted) return exitCodeOf(stop);
  return end.kind === "failed" ? 1 : 0;
}
