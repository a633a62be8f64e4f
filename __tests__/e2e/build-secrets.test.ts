// A build's secrets on a real engine: the build can read them, and nothing else ever holds them.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { field, list, textField } from "../../src/lib/json.ts";
import type { Job } from "../../twin/runner.ts";
import { hasBuildx } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import { watchProcesses } from "./support/processes.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

const values = ['by value, with "quotes"', "by-env", "by-file"].map(
  (name) => `${name} ${randomBytes(12).toString("hex")}`,
);
const [byValue = "", byEnv = "", byFile = ""] = values;

/** The build sees all three, for as long as a look at the processes takes, and prints one of them. */
const READS = [
  "RUN --mount=type=secret,id=V --mount=type=secret,id=E --mount=type=secret,id=F \\",
  "  /bin/busybox sha256sum /run/secrets/V /run/secrets/E /run/secrets/F; \\",
  "  /bin/busybox test -s /run/secrets/V -a -s /run/secrets/E -a -s /run/secrets/F || exit 7; \\",
  "  /bin/busybox cat /run/secrets/E; /bin/busybox sleep 2",
].join("\n");

function secretJob(tags: string): Job {
  const files = { ...helloImage(READS), secret: byFile };
  const quoted = `"V=${byValue.replaceAll('"', '""')}"`;
  const inputs = { tags, secrets: quoted, "secret-envs": "E=MY_SECRET", "secret-files": "F=secret" };
  return pushing.job({ inputs, files, environment: { MY_SECRET: byEnv } });
}

describe("secrets", () => {
  test("reach the build, and stand in no argument, log, state, output, summary, layer and file", async () => {
    using run = secretJob("secret");
    using processes = watchProcesses();
    const main = await run.main();
    expect(main.outputs).toMatchObject(
      hasBuildx ? { code: "", pushed: "true" } : { code: "buildx-missing", pushed: "false" },
    );
    const post = await run.post();
    const arguments_ = [...processes.commands].filter((line) => line.includes("docker"));
    expect(arguments_.some((line) => line.includes(`--secret=id=V,src=${run.temporary}`))).toBe(hasBuildx);
    const state = readFileSync(join(run.folder, "state"), "utf8");
    const image = await everythingPushed("secret", main.outputs.pushed === "true");
    const places = {
      arguments: arguments_.join("\n"),
      log: main.log,
      post: post.raw,
      state,
      summary: main.summary,
      outputs: JSON.stringify(main.outputs),
      image,
    };
    for (const [place, text] of Object.entries(places))
      for (const form of values.flatMap((value) => [value, Buffer.from(value).toString("base64")]))
        expect({ place, holds: text.includes(form) }).toEqual({ place, holds: false });
    for (const value of values) expect(main.masks).toContain(value);
    expect(readdirSync(run.temporary)).toEqual([]);
  });

  test("that are printed by a build that fails do not get into its explanation", async () => {
    const files = helloImage("RUN --mount=type=secret,id=V /bin/busybox cat /run/secrets/V; exit 3");
    using run = pushing.job({ inputs: { tags: "leak", secrets: `V=${byEnv}` }, files });
    const main = await run.main();
    expect(main.exitCode).toBe(1);
    for (const text of [main.summary, JSON.stringify(main.annotations), JSON.stringify(main.outputs)])
      expect(text).not.toContain(byEnv);
  });
});

describe("a secret that cannot be had is an error before anything runs:", () => {
  test.each([
    ["an empty value", { secrets: "V=" }, /`secrets` names `V`: its value is empty/],
    [
      "a variable that is not set",
      { "secret-envs": "E=NOBODY_SET_THIS" },
      /`E`: the variable NOBODY_SET_THIS/,
    ],
    ["a file that is not there", { "secret-files": "F=./none" }, /`F`: there is no file \.\/none/],
  ])("%s", async (_name, inputs, told) => {
    using run = pushing.job({ inputs });
    const before = pushing.twin.requests.length;
    const main = await run.main();
    expect(main.outputs).toMatchObject({ code: "secret-missing", pushed: "false" });
    expect(main.annotations.at(-1)?.message).toMatch(told);
    expect(pushing.twin.requests.length).toBe(before);
  });
});

test("the user's SSH agent can be asked by the build", async () => {
  const files = helloImage('RUN --mount=type=ssh /bin/busybox test -S "$SSH_AUTH_SOCK"');
  using run = pushing.job({ inputs: { ssh: "default", tags: "ssh" }, files });
  await using agent = await openAgent(join(run.folder, "agent.sock"));
  run.environment.SSH_AUTH_SOCK = agent.path;
  const main = await run.main();
  expect(main.outputs.code).toBe(hasBuildx ? "" : "buildx-missing");
});

/** A socket where docker looks for an agent. It has no keys, and nobody asks for any. */
async function openAgent(path: string): Promise<{ path: string } & AsyncDisposable> {
  const server = createServer((socket) => socket.on("error", () => undefined));
  await new Promise<void>((listening) => server.listen(path, listening));
  const close = () =>
    new Promise<void>((closed) =>
      server.close(() => {
        closed();
      }),
    );
  return { path, [Symbol.asyncDispose]: close };
}

/** The manifest, the configuration and every layer, unpacked, of a tag. */
async function everythingPushed(tag: string, isThere: boolean): Promise<string> {
  if (!isThere) return "";
  const manifest = await pushing.read(`manifests/${tag}`);
  const config = await pushing.read(`blobs/${textField(manifest, "config", "digest") ?? ""}`);
  const layers = list(field(manifest, "layers")).map((layer) => textField(layer, "digest") ?? "");
  const unpacked = await Promise.all(layers.map((digest) => pushing.unpack(digest)));
  return [JSON.stringify(manifest), JSON.stringify(config), ...unpacked].join("\n");
}
