// Looks whether docker can build at all: is a daemon there, is buildx there.
import { access, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { getExecOutput } from "@actions/exec";
import type { EngineEvidence } from "../../domain/evidence.ts";
import { field, readJson, textField } from "../../domain/json.ts";

type Answer = { exitCode: number; stdout: string; stderr: string };

/** The longest that docker may take to say that it is there, in milliseconds. */
const PATIENCE = 20_000;

export async function lookAtEngine(environment: NodeJS.ProcessEnv): Promise<EngineEvidence> {
  const [server, buildx] = await Promise.all([
    ask(environment, ["version", "--format", "{{json .Server}}"]),
    hasBuildx(environment),
  ]);
  if (server === undefined)
    return { kind: "unavailable", reason: "there is no `docker` command that answers" };
  const version = textField(readJson(server.stdout), "Version");
  if (version !== undefined) return { kind: "ready", version, buildx };
  const said = server.stderr.trim().split("\n").at(-1) ?? "";
  return { kind: "unavailable", reason: `docker's daemon does not answer (${said})` };
}

/** Docker takes 0.1 s to say what a look into its plugin folders tells; it is asked only where they are empty. */
async function hasBuildx(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const file = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
  const looks = (await pluginFolders(environment)).map((folder) => isThere(join(folder, file)));
  if ((await Promise.all(looks)).includes(true)) return true;
  return (await ask(environment, ["buildx", "version"]))?.exitCode === 0;
}

/** Source: docker/cli, `cli-plugins/manager` and its `manager_unix.go`, `manager_windows.go`. */
async function pluginFolders(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const { DOCKER_CONFIG = join(homedir(), ".docker"), ProgramData = "", ProgramFiles = "" } = environment;
  const config = await readFile(join(DOCKER_CONFIG, "config.json"), "utf8").then(readJson, () => undefined);
  const extra = field(config, "cliPluginsExtraDirs");
  const system =
    process.platform === "win32"
      ? [ProgramData, ProgramFiles].map((folder) => join(folder, "Docker"))
      : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map((folder) =>
          join(folder, "docker"),
        );
  const own = [DOCKER_CONFIG, ...system].map((folder) => join(folder, "cli-plugins"));
  return [...(Array.isArray(extra) ? extra.map(String) : []), ...own];
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Nothing when docker is not there or does not answer in time. */
async function ask(environment: NodeJS.ProcessEnv, args: string[]): Promise<Answer | undefined> {
  const env = environment as Record<string, string>;
  const answer = getExecOutput("docker", args, { env, ignoreReturnCode: true, silent: true });
  return Promise.race([answer.catch(() => undefined), timeout()]);
}

function timeout(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined).unref();
  });
}
