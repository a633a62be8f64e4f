// Two registries of different make as one publication: CNCF distribution as ghcr.io, and go-containerregistry's with its own login.
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { DockerConfig } from "../../twin/docker-config.ts";
import { startOtherRegistry, type OtherRegistry } from "../../twin/other-registry.ts";
import { startCraneRegistry } from "../support/crane-registry.ts";
import { crane } from "../support/crane.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

const PASSWORD = `it's "odd": ü #1 ${"p".repeat(8)}`;
const ALLOWED = { user: "bot", password: PASSWORD, asks: "token", actions: ["pull", "push"] } as const;

let pushing: Pushing;
let other: OtherRegistry;
beforeAll(async () => {
  pushing = await startPushing();
  other = await startOtherRegistry(ALLOWED, await startCraneRegistry());
});
beforeEach(() => {
  pushing.twin.world.faults.length = 0;
  other.faults.length = 0;
  Object.assign(other.policy, ALLOWED);
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
});

const auth = () =>
  `- registry: ${other.host}\n  username: bot\n  password: '${PASSWORD.replaceAll("'", "''")}'`;
const images = () => `${pushing.twin.host}/octocat/app\n${other.host}/team/app`;

type Running = { inputs?: Record<string, string>; auths?: Record<string, unknown>; content?: string };

async function run({ inputs = {}, auths, content = "" }: Running) {
  using config = new DockerConfig();
  if (auths !== undefined) writeFileSync(join(config.folder, "config.json"), JSON.stringify({ auths }));
  const written: Record<string, string> = { images: images(), ...inputs };
  if (auths === undefined) written["registry-auth"] ??= auth();
  const files = helloImage(`LABEL content="${content}"`);
  using job = pushing.job({ inputs: written, files, environment: { DOCKER_CONFIG: config.folder } });
  const main = await job.main();
  const post = await job.post();
  return { ...main, all: main.raw + post.raw };
}

/** What crane sees under a tag, at both registries. */
async function digests(tag: string): Promise<(string | undefined)[]> {
  using config = new DockerConfig();
  const login = (text: string) => ({ auth: Buffer.from(text).toString("base64") });
  const auths = {
    [pushing.twin.host]: login(`octocat:${pushing.token}`),
    [other.host]: login(`bot:${PASSWORD}`),
  };
  writeFileSync(join(config.folder, "config.json"), JSON.stringify({ auths }));
  // Crane takes no token from a service on another address of this machine.
  const { asks } = other.policy;
  other.policy.asks = "basic";
  const of = (image: string) =>
    crane(config.folder, "digest", `${image}:${tag}`).then(
      (text) => text.trim(),
      () => undefined,
    );
  try {
    return await Promise.all([of(`${pushing.twin.host}/octocat/app`), of(`${other.host}/team/app`)]);
  } finally {
    other.policy.asks = asks;
  }
}

test("every tag of both registries has the same digest, and no form of the password is printed", async () => {
  const told = await run({ inputs: { tags: "1.0.0,1.0,latest" } });
  expect(told.outputs).toMatchObject({ pushed: "true", code: "", verdict: "allowed" });
  const { digest } = told.outputs;
  for (const tag of ["1.0.0", "1.0", "latest"]) expect(await digests(tag)).toEqual([digest, digest]);
  expect(told.outputs.tags?.split("\n")).toEqual(
    [`${pushing.twin.host}/octocat/app`, `${other.host}/team/app`].flatMap((image) =>
      ["1.0.0", "1.0", "latest"].map((tag) => `${image}:${tag}`),
    ),
  );
  const printed = told.all.replaceAll(/^::add-mask::.*$/gm, "");
  for (const form of [
    PASSWORD,
    Buffer.from(PASSWORD).toString("base64"),
    Buffer.from(`bot:${PASSWORD}`).toString("base64"),
  ])
    expect(printed).not.toContain(form);
});

test("a login that a step before left in docker's configuration is used alike", async () => {
  const login = { auth: Buffer.from(`bot:${PASSWORD}`).toString("base64") };
  const told = await run({
    inputs: { tags: "left,latest" },
    auths: { [other.host]: login },
    content: "left",
  });
  expect(told.outputs).toMatchObject({ pushed: "true", code: "" });
  expect(await digests("left")).toEqual([told.outputs.digest, told.outputs.digest]);
});

test("a registry with basic auth is pushed to, as well", async () => {
  Object.assign(other.policy, { ...ALLOWED, asks: "basic" });
  const told = await run({ inputs: { tags: "basic" }, content: "basic" });
  expect(told.outputs).toMatchObject({ pushed: "true", code: "" });
  Object.assign(other.policy, ALLOWED);
  expect(await digests("basic")).toEqual([told.outputs.digest, told.outputs.digest]);
});

test("no floating tag moves anywhere while one registry lacks an exact one; a second run completes it", async () => {
  const [before] = await digests("latest");
  other.faults.push({ method: "PUT", path: "/team/app/manifests/2.0.1", status: 403 });
  const inputs = { tags: "2.0.0,2.0.1,latest" };
  const told = await run({ inputs, content: "2" });
  expect(told.outputs).toMatchObject({ pushed: "false", code: "publication-incomplete" });
  expect(await digests("latest")).toEqual([before, before]);
  other.faults.length = 0;
  const again = await run({ inputs, content: "2" });
  expect(again.outputs).toMatchObject({ pushed: "true", code: "" });
  const { digest } = again.outputs;
  expect(await digests("latest")).toEqual([digest, digest]);
  expect(await digests("2.0.1")).toEqual([digest, digest]);
});

test("a registry that fails at its floating tags lags alone, the run says which, and a second one completes it", async () => {
  const [before] = await digests("latest");
  other.faults.push({ method: "PUT", path: "/team/app/manifests/(?:edge|latest)", status: 403 });
  const inputs = { tags: "3.0.0,edge,latest" };
  const told = await run({ inputs, content: "3" });
  expect(told.outputs).toMatchObject({ pushed: "false", code: "publication-incomplete" });
  const [first, second] = await digests("3.0.0");
  expect(first).toBe(second);
  expect(await digests("latest")).toEqual([first, before]);
  expect(await digests("edge")).toEqual([first, undefined]);
  const said = told.annotations.map(({ message }) => message).join("\n");
  expect(said).toContain(`${other.host} lags behind`);
  other.faults.length = 0;
  const again = await run({ inputs, content: "3" });
  expect(again.outputs).toMatchObject({ pushed: "true", code: "" });
  const { digest } = again.outputs;
  for (const tag of ["3.0.0", "edge", "latest"]) expect(await digests(tag)).toEqual([digest, digest]);
});

test("a registry that refuses stops the run before anything is built", async () => {
  Object.assign(other.policy, { ...ALLOWED, actions: ["pull"] });
  const told = await run({ inputs: { tags: "never" } });
  expect(told.outputs).toMatchObject({ pushed: "false", code: "other-registry-refused", verdict: "denied" });
  expect(told.raw).not.toMatch(/^#\d+ /m);
  expect(await digests("never")).toEqual([undefined, undefined]);
});
