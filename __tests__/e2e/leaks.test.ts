// On a real engine that is told to debug, nothing that a run prints, writes or starts holds a secret, however it ends.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import type { Job } from "../../twin/runner.ts";
import { hasBuildx } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import { obey } from "../support/runner-model.ts";
import { filesUnder, tracesOf, type Places } from "../support/traces.ts";
import { watchProcesses, type Seen } from "./support/processes.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

/** Node's, docker's and buildx's own; Go then prints what goes over its connections, buildx's answers to BuildKit too. */
const DEBUG = {
  ACTIONS_STEP_DEBUG: "true",
  RUNNER_DEBUG: "1",
  DEBUG: "1",
  BUILDX_DEBUG: "1",
  BUILDKIT_PROGRESS: "plain",
  GODEBUG: "http2debug=2",
};

const secret = `a "secret" of ${randomBytes(12).toString("hex")}`;
const secrets = () => ({ token: pushing.token, "a build secret": secret });

const HAS_SECRETS = hasBuildx;
const MOUNT = HAS_SECRETS ? "--mount=type=secret,id=S " : "";
const PRINT = HAS_SECRETS ? "/bin/busybox cat /run/secrets/S; /bin/busybox base64 -w 0 /run/secrets/S; " : "";

function job(command: string): Job {
  const inputs = {
    tags: "leaks",
    ...(HAS_SECRETS ? { secrets: `"S=${secret.replaceAll('"', '""')}"` } : {}),
  };
  const files = helloImage(`RUN ${MOUNT}${PRINT}${command}`);
  return pushing.job({ inputs, files, environment: DEBUG });
}

/** Others may use this machine's docker, too; the registry is ours alone. */
const isOurBuild = (line: string) => line.includes(" build ") && line.includes(`=${pushing.twin.host}/`);

/** The step and its clean-up, looked at from all sides. */
async function look(
  run: Job,
  onStart?: (pid: number) => void,
): Promise<{ places: Places; seen: Seen; raw: string }> {
  using seen = watchProcesses();
  const main = await run.main(onStart);
  const post = await run.post();
  const places = {
    "the log": obey(main.raw).log,
    "the clean-up's log": post.raw,
    "the arguments of processes": [...seen.commands].join("\n"),
    ...filesUnder(run.folder),
  };
  return { places, seen, raw: main.raw };
}

test.each<[what: string, command: string, pushed: string]>([
  ["a push", "/bin/busybox sleep 1", "true"],
  ["a build that fails", "exit 3", "false"],
])("%s", async (_what, command, pushed) => {
  using run = job(command);
  const { places, seen, raw } = await look(run);
  expect(places.output).toMatch(new RegExp(`^pushed<<(\\S+)\\r?\\n${pushed}\\r?\\n\\1$`, "m"));
  expect(tracesOf(secrets(), places)).toEqual([]);
  // Else it would not have been a test: the processes were seen, and the build printed its secret.
  expect([...seen.commands].some(isOurBuild)).toBe(true);
  expect(raw.includes(Buffer.from(secret).toString("base64"))).toBe(HAS_SECRETS);
  const inherited = [...seen.environments].filter((environment) => environment.includes(run.temporary));
  expect(inherited).not.toEqual([]);
  expect(inherited.filter((environment) => /\bINPUT_/.test(environment))).toEqual([]);
  expect(readdirSync(run.temporary)).toEqual([]);
});

test.each<NodeJS.Signals>(["SIGTERM", "SIGKILL"])(
  "a run that is ended by %s, after its clean-up",
  async (signal) => {
    using run = job("/bin/busybox sleep 4");
    using watched = watchProcesses();
    const isBuilding = () => [...watched.commands].some(isOurBuild);
    let pid = 0;
    const looked = look(run, (started) => (pid = started));
    while (!isBuilding()) await sleep(20);
    process.kill(pid, signal);
    const { places } = await looked;
    expect(tracesOf(secrets(), places)).toEqual([]);
    expect(readdirSync(run.temporary)).toEqual([]);
  },
);
