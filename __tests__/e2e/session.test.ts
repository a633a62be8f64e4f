// The docker that the user has: nothing of it changes, and all of it goes on working.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";

import { DockerConfig } from "../../twin/docker-config.ts";
import { mint } from "../../twin/mint.ts";
import { Job, type RunnerStep } from "../../twin/runner.ts";
import type { Twin } from "../../twin/twin.ts";
import { helloImage, IT_RUNS, runsFor } from "../support/hello-image.ts";
import { startOctocat } from "../support/octocat.ts";

const token = mint("classic", "session");
let twin: Twin;

beforeAll(async () => {
  twin = await startOctocat({
    tokens: [{ kind: "classic", value: token, owner: "octocat", scopes: ["write:packages"] }],
  });
});

afterAll(async () => {
  await twin.stop();
});

function job(config: DockerConfig, step: Partial<RunnerStep> = {}): Job {
  const { environment, ...others } = step;
  return new Job({
    inputs: { token, registry: twin.host, tags: "session" },
    gitHubToken: token,
    apiUrl: twin.apiUrl,
    files: helloImage(),
    environment: { DOCKER_CONFIG: config.folder, ...environment },
    ...others,
  });
}

test("the user's config.json stays as it is, and no keychain is asked about our registry", async () => {
  using config = new DockerConfig();
  const file = join(config.folder, "config.json");
  const others = { "registry.example.com": { auth: Buffer.from("me:secret").toString("base64") } };
  writeFileSync(file, `${JSON.stringify({ credsStore: "recorder", auths: others }, null, "\t")}\n\n`);
  const before = readFileSync(file);
  using run = job(config);
  const bin = join(run.folder, "bin");
  mkdirSync(bin);
  const asked = join(run.folder, "asked");
  writeFileSync(
    join(bin, "docker-credential-recorder"),
    `#!/bin/sh\necho "$1 $(cat)" >>${asked}\necho '{}'\n`,
  );
  chmodSync(join(bin, "docker-credential-recorder"), 0o755);
  run.environment.PATH = `${bin}${delimiter}${process.env.PATH ?? ""}`;
  const main = await run.main();
  expect(main.outputs.pushed).toBe("true");
  expect(readFileSync(file)).toEqual(before);
  const told = existsSync(asked) ? readFileSync(asked, "utf8") : "";
  expect(told).not.toContain(twin.host);
  expect(told).not.toContain(token);
});

test("a docker context of the user's is the one that builds", async () => {
  using config = new DockerConfig({ DOCKER_HOST: undefined });
  const host = process.env.DOCKER_HOST ?? "unix:///var/run/docker.sock";
  await config.docker(["context", "create", "mine", `--docker=host=${host}`]);
  await config.docker(["context", "use", "mine"]);
  using run = job(config);
  // Without the context this would go to a socket that nobody listens to.
  run.environment.DOCKER_HOST = undefined;
  const main = await run.main();
  expect(main.outputs).toMatchObject({ pushed: "true", code: "" });
});

test("a builder of the user's is the one that is asked, where there is buildx", async () => {
  using config = new DockerConfig();
  const endpoint = "tcp://127.0.0.1:1";
  const created = config.docker(["buildx", "create", "--name=mine", "--driver=remote", "--use", endpoint]);
  const hasBuildx = await created.then(
    () => true,
    () => false,
  );
  using run = job(config);
  const main = await run.main();
  // Nobody listens behind the builder: that the build fails, and how, shows that it was used.
  expect(main.log.includes('"mine" instance using remote driver')).toBe(hasBuildx);
  expect(main.exitCode).toBe(hasBuildx ? 1 : 0);
  expect(hasBuildx).toBe(process.env.SUREPUSH_ENGINE_KIND !== "oldest");
  expect(readdirSync(run.temporary)).toEqual([]);
});

test("the login's folder is for its owner only while it is there", async () => {
  using config = new DockerConfig();
  using run = job(config, { files: helloImage(runsFor(5)) });
  const running = run.main();
  expect(await run.printed(IT_RUNS)).toBe(true);
  const folder = folderIn(run);
  const modes = [folder, join(folder, "config.json")].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600]);
  expect((await running).outputs.pushed).toBe("true");
  expect(existsSync(folder)).toBe(false);
});

test("a run that is told to stop ends docker with all it started, cleans up and says so", async () => {
  using config = new DockerConfig();
  const seconds = 6;
  using run = job(config, { files: helloImage(runsFor(seconds)) });
  const before = twin.requests.length;
  let pid = 0;
  const running = run.main((child) => (pid = child));
  expect(await run.printed(IT_RUNS)).toBe(true);
  const built = performance.now() + seconds * 1000;
  expect(processesIn(run.folder)).toContain(String(pid));
  process.kill(pid, "SIGTERM");
  const main = await running;
  expect(main.exitCode).toBe(143);
  expect(main.outputs).toMatchObject({ code: "interrupted", pushed: "false" });
  expect(readdirSync(run.temporary)).toEqual([]);
  expect(processesIn(run.folder)).toEqual([]);
  // Had anything of it lived on all the same, it would have pushed by then.
  await pause(built + 3_000 - performance.now());
  expect(twin.requests.slice(before).filter(({ method }) => method === "PUT")).toEqual([]);
});

test("what a killed run leaves behind, the clean-up removes", async () => {
  using config = new DockerConfig();
  using run = job(config, { files: helloImage(runsFor(3)) });
  let pid = 0;
  const running = run.main((child) => (pid = child));
  expect(await run.printed(IT_RUNS)).toBe(true);
  const folder = folderIn(run);
  process.kill(pid, "SIGKILL");
  await running;
  expect(readFileSync(join(folder, "config.json"), "utf8")).toContain(twin.host);
  const post = await run.post();
  expect(post.exitCode).toBe(0);
  expect(existsSync(folder)).toBe(false);
});

/** The folder with the login, while the build runs. */
function folderIn({ temporary }: Job): string {
  const [name = ""] = readdirSync(temporary);
  return join(temporary, name);
}

/** Ids of the processes that know of that folder from their environment, as a step and all that it started do. */
function processesIn(folder: string): string[] {
  return readdirSync("/proc").filter((id) => /^\d+$/.test(id) && environmentOf(id).includes(folder));
}

function environmentOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/environ`, "utf8");
  } catch {
    return ""; // It has ended meanwhile, or is another user's.
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
