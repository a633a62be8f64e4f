// Runs that are stopped or killed at bad moments, and runs beside each other, with a real docker: no login is left.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { mint } from "../../twin/mint.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import { at, Desk, find } from "./support/desk.ts";

const COMMAND = join(import.meta.dirname, "..", "..", "dist", "cli", "index.js");
const SLOW = helloImage("RUN /bin/busybox sleep 20");
let pushing: Pushing;

beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});
beforeEach(() => {
  pushing.twin.world.faults = [];
});

/** The registry takes its time with each login: it is under way when the signal comes. */
const slowLogin = () => {
  pushing.twin.world.faults = [{ path: "^/token\\?account=", delayMs: 3_000 }];
};
const isAsked = (path: string) => () =>
  pushing.twin.requests.some((request) => request.path.startsWith(path));

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (happened()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error("It did not happen within 30 s.");
}

/** The logins at our registry that stand in each folder of ours in there; a folder without one is left out. */
function loginsIn(parent: string): string[][] {
  return readdirSync(parent)
    .map((name) => join(parent, name, "config.json"))
    .map((file) => (existsSync(file) ? readFileSync(file, "utf8") : ""))
    .map((text) => [...text.matchAll(/"auth":\s*"([^"]+)"/g)].map(([, auth = ""]) => auth))
    .filter((logins) => logins.length > 0);
}

const holdsLogin = (parent: string) => () => loginsIn(parent).length > 0;

/** The command at work at a desk, in a group of its own as a shell would start it. */
class Work {
  readonly child: ChildProcess;
  readonly ended: Promise<number | string>;
  said = "";

  constructor({ folder, environment }: Desk, args: readonly string[] = []) {
    this.child = spawn(process.execPath, [COMMAND, "v1", "--registry", pushing.twin.host, ...args], {
      cwd: folder,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    this.ended = new Promise((resolve) =>
      this.child.on("close", (code, signal) => {
        resolve(code ?? signal ?? "?");
      }),
    );
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.said += chunk.toString()));
  }
}

const desk = (files = SLOW) => new Desk({ files, environment: at(pushing.twin, pushing.token) }).init();

describe("the action", () => {
  test("killed while docker logs in: the clean-up ends that docker, and no login comes after it", async () => {
    slowLogin();
    using job = pushing.job();
    let pid = 0;
    const running = job.main((child) => (pid = child));
    await until(isAsked("/token?account="));
    process.kill(pid, "SIGKILL");
    await running;
    expect(readdirSync(job.temporary)).toHaveLength(1);
    const post = await job.post();
    expect(post.exitCode).toBe(0);
    expect(readdirSync(job.temporary)).toEqual([]);
    // By then the login would have had its answer, and have written it down.
    await new Promise((done) => setTimeout(done, 4_000));
    expect(readdirSync(job.temporary)).toEqual([]);
  }, 60_000);

  test("told twice to stop ends docker at once, and cleans up in the runner's 2.5 s", async () => {
    using job = pushing.job({ files: SLOW });
    let pid = 0;
    const running = job.main((child) => (pid = child));
    await until(holdsLogin(job.temporary));
    process.kill(pid, "SIGINT");
    process.kill(pid, "SIGTERM");
    const told = performance.now();
    const main = await running;
    expect(performance.now() - told).toBeLessThan(2_500);
    expect([130, 143]).toContain(main.exitCode);
    expect(main.outputs).toMatchObject({ code: "interrupted", pushed: "false" });
    expect(readdirSync(job.temporary)).toEqual([]);
  }, 60_000);
});

function isLoginAt(path: string): boolean {
  return path.startsWith("/token?account=") && path.includes("client_id=docker");
}

describe("the command", () => {
  test("killed leaves a login that the next run removes", async () => {
    using own = desk();
    const work = new Work(own);
    await until(holdsLogin(own.temporary));
    work.child.kill("SIGKILL");
    expect(await work.ended).toBe("SIGKILL");
    const left = own.left;
    expect(left).toHaveLength(1);
    const next = new Work(own, ["--target=nowhere"]);
    await next.ended;
    expect(own.left).toEqual([]);
  }, 60_000);

  test.each([
    ["SIGHUP, as a terminal that closes sends it, while docker builds", { signal: "SIGHUP", code: 129 }],
    ["Ctrl-C while docker logs in", { signal: "SIGINT", code: 130 }],
  ] as const)(
    "told %s ends docker, and leaves nothing",
    async (_story, { signal, code }) => {
      const isLogin = signal === "SIGINT";
      if (isLogin) slowLogin();
      const before = pushing.twin.requests.length;
      using own = desk();
      const work = new Work(own);
      // By docker's login: the daemon may still ask for the test before.
      const asked = () => pushing.twin.requests.slice(before).some(({ path }) => isLoginAt(path));
      await until(isLogin ? asked : holdsLogin(own.temporary));
      work.child.kill(signal);
      expect(await work.ended).toBe(code);
      expect(work.said).toContain("(interrupted)");
      expect(own.left).toEqual([]);
    },
    60_000,
  );

  test("told by Ctrl-C while it waits for docker to say whether it is there ends at once", async () => {
    using own = desk();
    const bin = join(own.home, "bin");
    mkdirSync(bin);
    // It logs in as ever, and hangs when it is asked about itself.
    const docker = find("docker") ?? "";
    const asked = join(own.home, "asked");
    writeFileSync(
      join(bin, "docker"),
      `#!/bin/sh\nif [ "$1" = info ]; then touch '${asked}'; exec sleep 30; fi\nexec '${docker}' "$@"\n`,
      { mode: 0o755 },
    );
    own.environment.PATH = `${bin}${delimiter}${own.environment.PATH ?? ""}`;
    // Not behind a socket, so that docker's client is asked.
    own.environment.DOCKER_HOST = "tcp://127.0.0.1:9";
    const work = new Work(own);
    await until(() => existsSync(asked));
    const told = performance.now();
    work.child.kill("SIGINT");
    expect(await work.ended).toBe(130);
    expect(performance.now() - told).toBeLessThan(7_000);
    expect(own.left).toEqual([]);
  }, 60_000);
});

test("two runs on one machine do not see each other's logins", async () => {
  const other = mint("classic", "other");
  const scopes = ["read:packages", "write:packages"];
  pushing.twin.world.tokens.push({ kind: "classic", value: other, owner: "octocat", scopes });
  const tokens = [pushing.token, other];
  using desk = new Desk();
  const temporary = desk.temporary;
  const files = helloImage("RUN /bin/busybox sleep 3");
  const environment = { RUNNER_TEMP: temporary };
  const jobs = tokens.map((token, index) => {
    const images = `${pushing.twin.host}/octocat/app-${index}`;
    return pushing.job({ inputs: { token, images }, files, environment });
  });
  const running = Promise.all(jobs.map((job) => job.main()));
  await until(() => loginsIn(temporary).length === 2);
  const logins = loginsIn(temporary);
  const mains = await running;
  for (const job of jobs) job[Symbol.dispose]();
  const expected = tokens.map((token) => [Buffer.from(`octocat:${token}`).toString("base64")]);
  expect(logins.toSorted()).toEqual(expected.toSorted());
  expect(mains.map(({ outputs }) => outputs.pushed)).toEqual(["true", "true"]);
  expect(readdirSync(temporary)).toEqual([]);
}, 60_000);
