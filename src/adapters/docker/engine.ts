// Docker: looked at once, logged in to one registry in private, asked for one build.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type {
  BuildPlan,
  BuildResult,
  CommandResult,
  DockerCommand,
  Engine,
  EngineSession,
} from "../../app/ports.ts";
import type { Credentials } from "../../app/request.ts";
import { buildFlags, dockerfileOf } from "../../domain/build-option.ts";
import { parseDigest, type Digest } from "../../domain/image-reference.ts";
import { list, readJson, textField } from "../../domain/json.ts";
import { lookAtEngine } from "./look.ts";
import { openPrivateConfig, type PrivateConfig, type Surroundings } from "./private-config.ts";
import { askDocker, type AskDocker } from "./question.ts";
import { startDocker, type Command, type Ended } from "./process.ts";

export type Wiring = Surroundings & {
  stop: AbortSignal;
  /** How a short question is put; by Node alone where nothing is said. */
  ask?: AskDocker | undefined;
  /** Takes docker's output as it comes. */
  print: (chunk: Buffer) => void;
};

export function openEngine(wiring: Wiring): Engine {
  return {
    look: () => lookAtEngine(wiring.environment, wiring.ask ?? askDocker),
    openSession: (host, credentials) => openSession(wiring, host, credentials),
    logIn: async (host, credentials) => {
      const command = logInWith(host, credentials, wiring.environment);
      return resultOf("docker login", await startDocker(command, wiring.stop).ended);
    },
    readDockerfile: async (options) => {
      const path = dockerfileOf(options);
      return path === undefined ? undefined : readFile(path, "utf8").catch(() => undefined);
    },
    describe: (plan) => {
      const epoch = epochFor(plan, wiring.environment);
      const variables = epoch === undefined ? [] : [`${EPOCH}=${epoch}`];
      return [...variables, "docker", ...buildArguments(plan)].map(quote).join(" ");
    },
  };
}

async function openSession(
  wiring: Wiring,
  host: string,
  credentials: Credentials | undefined,
): Promise<EngineSession> {
  const config = await openPrivateConfig(host, wiring);
  const environment = config.environment;
  const login = credentials && startDocker(logInWith(host, credentials, environment), wiring.stop);
  return {
    loggedIn: async () =>
      login === undefined ? { kind: "done" } : resultOf("docker login", await login.ended),
    build: (plan) => (plan.buildx ? buildWithBuildx : buildClassically)(plan, { ...wiring, config }),
    pull: (reference) => run("docker pull", ["pull", "--", reference], { ...wiring, config }),
    async [Symbol.asyncDispose]() {
      // A login that ends after its folder is gone would make it again, with the token in it.
      await login?.stop();
      await config.remove();
    },
  };
}

function logInWith(host: string, { username, token }: Credentials, environment: NodeJS.ProcessEnv): Command {
  const args = ["login", "--username", username, "--password-stdin", host];
  return { args, environment, input: token.reveal() };
}

type Session = Wiring & { config: PrivateConfig };

async function buildWithBuildx(plan: BuildPlan, session: Session): Promise<BuildResult> {
  const metadataFile = join(session.config.folder, "metadata.json");
  const built = await run(
    "docker build",
    buildArguments(plan, plan.push ? metadataFile : undefined),
    withEpoch(plan, session),
  );
  if (built.kind === "failed") return built;
  const metadata = plan.push ? await readFile(metadataFile, "utf8").catch(() => "") : "";
  const digest = parseDigest(textField(readJson(metadata), "containerimage.digest") ?? "");
  return { kind: "done", digest, metadata: metadata.trim() };
}

/** Without buildx: build, push, and ask the engine which digest the push gave the image. */
async function buildClassically(plan: BuildPlan, session: Session): Promise<BuildResult> {
  const [reference = ""] = plan.references;
  const built = await run("docker build", buildArguments(plan), withEpoch(plan, session));
  if (built.kind === "failed") return built;
  if (!plan.push) return { kind: "done", digest: undefined, metadata: "" };
  for (const each of plan.references) {
    const pushed = await run("docker push", ["push", each], session);
    if (pushed.kind === "failed") return pushed;
  }
  return { kind: "done", digest: await pushedDigest(reference, session), metadata: "" };
}

async function pushedDigest(
  reference: string,
  { config, ask = askDocker }: Session,
): Promise<Digest | undefined> {
  const args = ["image", "inspect", "--format", "{{json .RepoDigests}}", reference];
  const answer = await ask(config.environment, args);
  const repository = reference.slice(0, reference.lastIndexOf(":"));
  const own = list(readJson(answer?.stdout ?? ""))
    .map(String)
    .find((text) => text.startsWith(`${repository}@`));
  return parseDigest(own?.slice(repository.length + 1) ?? "");
}

/** The command line of a build, without `docker` itself. */
export function buildArguments(
  { options, references, push, buildx, description }: BuildPlan,
  metadataFile?: string,
): string[] {
  return [
    ...(buildx ? ["buildx", "build"] : ["build"]),
    ...references.map((reference) => `--tag=${reference}`),
    ...(buildx && push ? ["--push"] : []),
    ...(metadataFile === undefined ? [] : [`--metadata-file=${metadataFile}`]),
    ...description.labels.map((label) => `--label=${label}`),
    ...description.annotations.map((annotation) => `--annotation=${annotation}`),
    ...buildFlags(options),
    "--",
    options.context,
  ];
}

/** Source: reproducible-builds.org; docker/buildx hands the variable on to the build. */
const EPOCH = "SOURCE_DATE_EPOCH";

/** The commit's time, unless the user set one as variable or as build argument. */
function epochFor({ description, options }: BuildPlan, environment: NodeJS.ProcessEnv): number | undefined {
  const isSet = options.buildArgs.some((argument) => argument.startsWith(EPOCH));
  return environment[EPOCH] || isSet ? undefined : description.epoch;
}

function withEpoch(plan: BuildPlan, session: Session): Session {
  const epoch = epochFor(plan, session.environment);
  if (epoch === undefined) return session;
  const { config } = session;
  return {
    ...session,
    config: { ...config, environment: { ...config.environment, [EPOCH]: String(epoch) } },
  };
}

async function run(
  command: DockerCommand,
  args: string[],
  { config, stop, print }: Session,
): Promise<CommandResult> {
  return resultOf(command, await startDocker({ args, environment: config.environment, print }, stop).ended);
}

function resultOf(command: DockerCommand, { status, output }: Ended): CommandResult {
  return status === 0 ? { kind: "done" } : { kind: "failed", command, status, output };
}

/** An argument as a person would type it, on one line: a line of its own could be a command to the runner. */
function quote(argument: string): string {
  if (/[\r\n]/.test(argument)) {
    const escaped = argument.replaceAll(/[\\']/g, "\\$&").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `$'${escaped}'`;
  }
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}
