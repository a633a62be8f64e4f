// The docker that the user has: nothing of it changes, and all of it goes on working.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createServer } from "node:net";
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
import { Job, type Step } from "../../twin/runner.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";
import { helloImage } from "../support/hello-image.ts";

const token = mint("classic", "session");
let twin: Twin;

beforeAll(async () => {
  twin = await startTwin(
    newWorld({
      accounts: [{ login: "octocat", kind: "User" }],
      tokens: [{ kind: "classic", value: token, owner: "octocat", scopes: ["write:packages"] }],
    }),
  );
});

afterAll(async () => {
  await twin.stop();
});

function job(config: DockerConfig, step: Partial<Step> = {}): Job {
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
  const endpoint = `tcp://127.0.0.1:${await closedPort()}`;
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
}, 120_000);

test("the login's folder is for its owner only while it is there", async () => {
  using config = new DockerConfig();
  using run = job(config, { files: helloImage("RUN /bin/busybox sleep 2") });
  const running = run.main();
  const folder = await appears(run.temporary);
  const modes = await whileThere(() =>
    [folder, join(folder, "config.json")].map((path) => statSync(path).mode & 0o777),
  );
  expect(modes).toEqual([0o700, 0o600]);
  expect((await running).outputs.pushed).toBe("true");
  expect(existsSync(folder)).toBe(false);
});

test("a run that is told to stop ends docker with all it started, cleans up and says so", async () => {
  using config = new DockerConfig();
  using run = job(config, { files: helloImage("RUN /bin/busybox sleep 6") });
  const [started, before] = [performance.now(), twin.requests.length];
  let pid = 0;
  const running = run.main((child) => (pid = child));
  await appears(run.temporary);
  await pause(1500);
  process.kill(pid, "SIGTERM");
  const main = await running;
  expect(main.exitCode).toBe(143);
  expect(main.outputs).toMatchObject({ code: "interrupted", pushed: "false" });
  expect(readdirSync(run.temporary)).toEqual([]);
  // Had anything of it lived on, it would have pushed by then.
  await pause(9_000 - (performance.now() - started));
  expect(twin.requests.slice(before).filter(({ method }) => method === "PUT")).toEqual([]);
});

test("what a killed run leaves behind, the clean-up removes", async () => {
  using config = new DockerConfig();
  using run = job(config, { files: helloImage("RUN /bin/busybox sleep 3") });
  let pid = 0;
  const running = run.main((child) => (pid = child));
  const folder = await appears(run.temporary);
  await pause(1000);
  process.kill(pid, "SIGKILL");
  await running;
  expect(readFileSync(join(folder, "config.json"), "utf8")).toContain(twin.host);
  const post = await run.post();
  expect(post.exitCode).toBe(0);
  expect(existsSync(folder)).toBe(false);
});

/** The first folder of ours in there, once docker's login is in it. */
async function appears(parent: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const [name] = readdirSync(parent);
    const file = join(parent, name ?? "", "config.json");
    if (name !== undefined && existsSync(file) && readFileSync(file, "utf8").includes('"auth"'))
      return join(parent, name);
    await pause(25);
  }
  throw new Error("No login appeared within 5 s.");
}

/** Docker replaces its file while it writes: looked at a moment too early, it is not there. */
async function whileThere<Value>(look: () => Value): Promise<Value> {
  try {
    return look();
  } catch {
    await pause(100);
    return look();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}
