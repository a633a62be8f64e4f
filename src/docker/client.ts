// Docker: looked at once, logged in to one registry in private, asked for one build.
import { readFile } from "node:fs/promises";
import type { Credentials } from "../config/config.ts";
import { dockerfileOf } from "../build/options.ts";
import { readProgress, summarizeBuild } from "../build/progress.ts";
import { parseDigest, type Digest } from "../oci/reference.ts";
import { list, parseJson } from "../lib/json.ts";
import { TIMEOUTS } from "../lib/limits.ts";
import { describeBuild } from "./describe-build.ts";
import { buildArguments, buildEnvironment, filesIn, readResult, writeSecrets } from "./build.ts";
import { detectDocker } from "./detect.ts";
import { findDockerfile } from "./dockerfile-search.ts";
import { findUnfetched, findUnreadable } from "./unfetched-files.ts";
import { startLogin } from "./login.ts";
import { makeBuilder, withOwnRecords } from "./temporary-builder.ts";
import { openPrivateConfig, type PrivateConfig, type PrivateConfigOptions } from "./private-config.ts";
import { askDocker, type AskDocker } from "./process.ts";
import { startDocker, type ProcessEnd } from "./process.ts";
import { saveImage } from "./save.ts";
import type {
  EngineEvidence,
  Engine,
  EngineSession,
  HostLogin,
  BuildPlan,
  CommandResult,
  DockerCommand,
  BuildResult,
  PushResult,
  SaveResult,
} from "../ports/docker.ts";

export type DockerOptions = PrivateConfigOptions & {
  stop: AbortSignal;
  /** How a short question is put; by Node alone where nothing is said. */
  ask?: AskDocker | undefined;
  /** Why a registry must not be given a token by docker; nothing when it may. */
  findLoginFlaw?: (() => Promise<string | undefined>) | undefined;
  /** Takes docker's output as it comes. */
  print: (chunk: Buffer) => Promise<void> | undefined;
};

export function openEngine(wiring: DockerOptions): Engine {
  return {
    detect: (query) =>
      Promise.race([detectDocker(wiring.environment, query, wiring.ask ?? askDocker), stopped(wiring.stop)]),
    openSession: (host, credentials, others = []) => openSession(wiring, { host, credentials, others }),
    logIn: (host, credentials) =>
      startLogin(host, credentials, {
        ...wiring,
        flaw: wiring.findLoginFlaw?.(),
        deadline: TIMEOUTS.loginWithKeychain,
      }).ended,
    readDockerfile: async (options) => {
      const path = dockerfileOf(options);
      return path === undefined ? undefined : readFile(path, "utf8").catch(() => undefined);
    },
    findDockerfile: (options) => {
      const path = dockerfileOf(options);
      return path === undefined ? { kind: "unknown" } : findDockerfile(path, options.context);
    },
    findUnreadable: (options) => {
      const path = dockerfileOf(options);
      return path === undefined ? undefined : findUnreadable(path);
    },
    findUnfetched: (options, paths) =>
      dockerfileOf(options) === undefined ? undefined : findUnfetched(options.context, paths),
    describe: describeBuild,
  };
}

type SessionLogins = { host: string; credentials: Credentials | undefined; others: readonly HostLogin[] };

function openSession(wiring: DockerOptions, { host, credentials, others }: SessionLogins): EngineSession {
  const findFlaw = () => (credentials === undefined ? undefined : wiring.findLoginFlaw?.());
  const firstFlaw = findFlaw();
  const config = openPrivateConfig(host, { ...wiring, others });
  const environment = config.environment;
  const logIn = (flaw = findFlaw()) =>
    credentials && startLogin(host, credentials, { ...wiring, environment, flaw, deadline: TIMEOUTS.login });
  let login = logIn(firstFlaw);
  let builder: string | undefined;
  const ending = new AbortController();
  const stopOrEnd = AbortSignal.any([wiring.stop, ending.signal]);
  let saving: Promise<SaveResult> | undefined;
  const loggedIn = async (): Promise<CommandResult> => (await login?.ended) ?? { kind: "done" };
  return {
    loggedIn,
    buildBesideLogin: async () => {
      if (credentials === undefined || login === undefined) return true;
      const isAllowed = await login.mayHaveToken;
      if (isAllowed) await config.addLogin(credentials);
      return isAllowed;
    },
    logInAgain: () => {
      login = logIn();
      return loggedIn();
    },
    makeBuilder: async (order) => {
      const made = await makeBuilder(order, { ...wiring, folder: config.folder, environment });
      const result = resultOf("docker buildx create", made.ended);
      // One that could not be started keeps its record, and would fail the build.
      if (result.kind === "failed") return { ...result, endpoint: made.failedAt, tls: made.tls };
      builder = made.name;
      return result;
    },
    build: (plan, stop = wiring.stop) =>
      (plan.buildx ? buildWithBuildx : buildClassically)(plan, { ...wiring, stop, config, builder }),
    push: (reference) => pushOne(reference, { ...wiring, config }),
    save: (image) => {
      saving = saveImage({ ...wiring, image, environment, folder: config.folder }, stopOrEnd);
      return saving;
    },
    pull: (reference) => run("docker pull", ["pull", "--", reference], { ...wiring, environment }),
    async [Symbol.asyncDispose]() {
      // A login that ends after its folder is gone would make it again, with the token in it.
      ending.abort();
      await Promise.all([login?.stop(), saving]);
      await config.remove(wiring.stop.aborted ? TIMEOUTS.removeBuilderWhenStopped : TIMEOUTS.removeBuilder);
    },
  };
}

/** A run that is stopped does not wait for a docker that does not answer. */
function stopped(stop: AbortSignal): Promise<EngineEvidence> {
  const none = { kind: "unavailable", reason: "the run was stopped" } as const;
  return new Promise((resolve) => {
    if (stop.aborted) resolve(none);
    stop.addEventListener("abort", () => {
      resolve(none);
    });
  });
}

type Session = DockerOptions & {
  config: PrivateConfig;
  /** The name of the builder that was made for this session. */
  builder: string | undefined;
};

async function buildWithBuildx(plan: BuildPlan, session: Session): Promise<BuildResult> {
  const files = filesIn(session.config.folder);
  await writeSecrets(plan.options.secrets, files);
  const progress = readProgress(() => performance.now());
  const print = (chunk: Buffer) => {
    progress.add(chunk);
    return session.print(chunk);
  };
  const { config, builder } = session;
  const own = builder === undefined ? config.environment : withOwnRecords(config.folder, config.environment);
  const environment = buildEnvironment(plan, own);
  const args = buildArguments(plan, { files, builder });
  const built = await run("docker build", args, { ...session, environment, print });
  return built.kind === "failed"
    ? built
    : readResult(files, summarizeBuild(progress.steps(), progress.configs()));
}

/** Without buildx: what is pushed is pushed afterwards. */
async function buildClassically(plan: BuildPlan, session: Session): Promise<BuildResult> {
  const { config } = session;
  const files = filesIn(config.folder);
  const environment = buildEnvironment(plan, config.environment);
  const built = await run("docker build", buildArguments(plan, { files }), { ...session, environment });
  return built.kind === "failed" ? built : readResult(files, summarizeBuild([]));
}

type Pushing = Pick<Session, "config" | "stop" | "print" | "ask">;

/** Docker says at the end which digest it pushed; where its words are others, the engine keeps it. */
async function pushOne(reference: string, session: Pushing): Promise<PushResult> {
  const { stop, print } = session;
  const { environment } = session.config;
  const end = await startDocker({ args: ["push", reference], environment, print }, stop).ended;
  const pushed = resultOf("docker push", end);
  if (pushed.kind === "failed") return pushed;
  return {
    kind: "done",
    digest: findPushedDigest(reference, end.output) ?? (await pushedDigest(reference, session)),
  };
}

/**
 * The daemon's own words, the same from docker 1.10 on: `latest: digest: sha256:… size: 736`.
 * Source: moby/moby, `distribution/push_v2.go`.
 */
function findPushedDigest(reference: string, output: string): Digest | undefined {
  const tag = reference.slice(reference.lastIndexOf(":") + 1);
  const words = output.split(/\r?\n/).map((line) => /^(\S+): digest: (\S+) size: \d+$/.exec(line) ?? []);
  const [, , digest = ""] = words.findLast(([, pushed]) => pushed === tag) ?? [];
  return parseDigest(digest);
}

async function pushedDigest(
  reference: string,
  { config, ask = askDocker }: Pushing,
): Promise<Digest | undefined> {
  const args = ["image", "inspect", "--format", "{{json .RepoDigests}}", reference];
  const answer = await ask(config.environment, args);
  const repository = reference.slice(0, reference.lastIndexOf(":"));
  const own = list(parseJson(answer?.stdout ?? ""))
    .map(String)
    .find((text) => text.startsWith(`${repository}@`));
  return parseDigest(own?.slice(repository.length + 1) ?? "");
}

async function run(
  command: DockerCommand,
  args: string[],
  { environment, stop, print }: Pick<Session, "environment" | "stop" | "print">,
): Promise<CommandResult> {
  return resultOf(command, await startDocker({ args, environment, print }, stop).ended);
}

function resultOf(command: DockerCommand, { status, output }: ProcessEnd): CommandResult {
  return status === 0 ? { kind: "done" } : { kind: "failed", command, status, output };
}
