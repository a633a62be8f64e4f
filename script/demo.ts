// The demo: runs the built action as a runner would, against a local ghcr.io with a real registry behind it.
import { readFileSync } from "node:fs";
import { stdout } from "node:process";

import { DockerConfig } from "../twin/docker-config.ts";
import { mint } from "../twin/mint.ts";
import { Job, type Ran } from "../twin/runner.ts";
import { startTwin } from "../twin/twin.ts";
import { newWorld } from "../twin/world.ts";

const image = {
  Dockerfile: 'FROM scratch\nCOPY busybox hello /\nCMD ["/busybox", "cat", "/hello"]\n',
  hello: "Hello from the image that was just pushed.\n",
  busybox: readFileSync(
    process.env.SUREPUSH_BUSYBOX_BIN ?? fail("Run script/demo: it brings what this needs."),
  ),
};
const tokens = { poor: mint("classic", "demo-poor"), good: mint("classic", "demo-good") };
const owner = "octocat";

await using twin = await startTwin(
  newWorld({
    accounts: [{ login: owner, kind: "User" }],
    tokens: [
      { kind: "classic", value: tokens.poor, owner, scopes: ["repo", "write:packages"] },
      { kind: "classic", value: tokens.good, owner, scopes: ["repo", "read:packages", "write:packages"] },
    ],
    policy: "literal",
  }),
);

title(`A ghcr.io of our own answers on ${twin.host}, with a real registry behind it.`);
await showRefusal();
const reference = await showPush();
await pullAndRun(reference);
title("That was all. Nothing is left running, and nothing is left behind but the set-up.");

async function showRefusal(): Promise<void> {
  title("1. A token with `repo, write:packages`, at a registry that wants read:packages. No build begins.");
  const ran = await step(tokens.poor);
  expect(ran.outputs.code === "scope-missing" && ran.exitCode === 1, "the refusal is explained");
  title(`It took ${seconds(ran)}. This is the job summary:`);
  stdout.write(ran.summary);
}

async function showPush(): Promise<string> {
  title("2. A token with read:packages, too. The image is built, pushed under three tags, and read back.");
  const ran = await step(tokens.good);
  expect(ran.outputs.pushed === "true", "the image is pushed, and every tag reads back");
  title(`It took ${seconds(ran)}. This is the job summary:`);
  stdout.write(ran.summary);
  return ran.outputs.reference ?? fail("There is no reference.");
}

async function step(token: string): Promise<Ran> {
  using job = new Job({
    inputs: { token, registry: twin.host, tags: "1.2.3\n1.2\nlatest" },
    gitHubToken: token,
    apiUrl: twin.apiUrl,
    event: { name: "push", ref: "refs/heads/main", repository: `${owner}/app`, actor: owner },
    files: image,
  });
  const ran = await job.main();
  stdout.write(`${ran.log}\n`);
  await job.post();
  return ran;
}

/** As anybody would, with a login of their own: the action's is gone by now. */
async function pullAndRun(reference: string): Promise<void> {
  title("3. The image, pulled by its digest and run.");
  using person = new DockerConfig();
  await person.docker(["login", `--username=${owner}`, "--password-stdin", twin.host], tokens.good);
  await person.docker(["pull", "--quiet", reference]);
  stdout.write(await person.docker(["run", "--rm", "--network=none", reference]));
  await person.docker(["image", "rm", "--force", reference, `${twin.host}/${owner}/app:1.2.3`]);
}

function title(text: string): void {
  stdout.write(`\n\u2500\u2500 ${text}\n\n`);
}

function seconds({ milliseconds }: Ran): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function expect(holds: boolean, what: string): void {
  if (!holds) fail(`The demo failed: it should be that ${what}.`);
}

function fail(why: string): never {
  throw new Error(why);
}
