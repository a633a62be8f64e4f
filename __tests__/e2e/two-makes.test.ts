// Registries of two makes, each with its own list of what refers to an image: CNCF distribution has the tag `sha256-…` alone, and
// go-containerregistry's the API. Promotions go both ways and to both; oras, skopeo and crane look at the result. Docker is not needed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { startOtherRegistry, type OtherRegistry } from "../../twin/other-registry.ts";
import type { Upstream } from "../../twin/upstream.ts";
import type { Digest } from "../../src/oci/reference.ts";
import { Contents, OURS, REVISION } from "../run/support/parts.ts";
import { startReferrersRegistry } from "../support/crane-registry.ts";
import { crane, craneBinary } from "../support/crane.ts";
import { copyAll, listReferrers, prepareClients } from "../support/other-clients.ts";
import { sendParts } from "../support/pushed-parts.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

const PLATFORMS = ["linux/amd64", "linux/arm64"];
const PASSWORD = "hush-of-the-bot";

let pushing: Pushing;
/** The other make: behind its login, and without it for those who look at the result. */
let other: OtherRegistry;
let behind: Upstream;
let logins = "";
const contents = new Contents();
const children = PLATFORMS.map((platform) => contents.layered(platform, `layer of ${platform}`));
const index = contents.index(
  children.flatMap((child, at) => contents.entriesOf(PLATFORMS[at] ?? "", child, contents.attestation())),
);
/** What refers to the index and to a child of it, and what refers to that. */
const signatures = [contents.referrer(index, "signature"), contents.referrer(index, "list of contents")];
const ofChild = contents.referrer(children[0] ?? index, "signature of a child");
const ofSignature = contents.referrer(signatures[0] ?? index, "signature of a signature");
const SUBJECTS = [index, children[0] ?? index, signatures[0] ?? index];
const REFERRERS = [signatures.toSorted(), [ofChild], [ofSignature]];

beforeAll(() => {
  craneBinary();
  prepareClients();
}, 600_000);
beforeAll(async () => {
  [pushing, behind] = await Promise.all([startPushing(), startReferrersRegistry()]);
  other = await startOtherRegistry({ password: PASSWORD }, behind);
  logins = mkdtempSync(join(tmpdir(), "logins-"));
  const auth = Buffer.from(`octocat:${pushing.token}`).toString("base64");
  writeFileSync(join(logins, "config.json"), JSON.stringify({ auths: { [pushing.twin.host]: { auth } } }));
  await sendParts({ twin: { url: `http://${behind.host}` }, token: "" }, contents, "team/app");
});
beforeEach(() => {
  other.faults.length = 0;
});
afterAll(async () => {
  rmSync(logins, { recursive: true, force: true });
  await Promise.all([pushing[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
});

type Running = { version?: string; inputs: Record<string, string> };

async function run({ version = "1.2.3", inputs }: Running) {
  using job = pushing.job({
    inputs: { operation: "promote", retries: "1", ...inputs },
    files: {},
    event: { name: "push", ref: `refs/tags/v${version}`, sha: OURS[REVISION], repository: "octocat/app" },
  });
  job.environment.PATH = dirname(process.execPath);
  return await job.main();
}

const toOther = () => `- registry: ${other.host}\n  username: bot\n  password: ${PASSWORD}`;
const config = () => join(logins, "config.json");
const atTwin = (name: string) => `${pushing.twin.host}/octocat/${name}`;

/** All of it, and in the list that this make has. */
async function expectAtDistribution(name: string): Promise<void> {
  const original = await copyAll(`${behind.host}/team/app@${index}`);
  expect(await copyAll(`${atTwin(name)}@${index}`, config())).toBe(original);
  for (const [at, subject] of SUBJECTS.entries())
    expect(await listReferrers(`${atTwin(name)}@${subject}`, { by: "tag", config: config() })).toEqual(
      REFERRERS[at],
    );
}

async function expectAtOther(name: string): Promise<void> {
  const original = await copyAll(`${behind.host}/team/app@${index}`);
  expect(await copyAll(`${behind.host}/${name}@${index}`)).toBe(original);
  for (const [at, subject] of SUBJECTS.entries())
    expect(await listReferrers(`${behind.host}/${name}@${subject}`, { by: "api" })).toEqual(REFERRERS[at]);
}

describe("what refers to an image is followed", () => {
  test("from a registry with the API to one that has the tag alone", async () => {
    const inputs = {
      source: `${other.host}/team/app@${index}`,
      images: atTwin("taken"),
      "registry-auth": toOther(),
    };
    const main = await run({ inputs });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true", digest: index });
    await expectAtDistribution("taken");
  });

  test("and back, from one that has the tag alone to one with the API", async () => {
    const images = `${atTwin("back")}\n${other.host}/team/back`;
    const inputs = { source: `${atTwin("taken")}:1.2.3`, images, "registry-auth": toOther() };
    const main = await run({ inputs });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true", digest: index });
    await expectAtOther("team/back");
  });

  test("to registries of both makes at once, and every tag of both has the same digest", async () => {
    const images = `${atTwin("both")}\n${other.host}/team/both`;
    const inputs = { source: `${other.host}/team/app@${index}`, images, "registry-auth": toOther() };
    const main = await run({ inputs });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true", digest: index });
    await Promise.all([expectAtDistribution("both"), expectAtOther("team/both")]);
    for (const tag of ["1.2.3", "1.2", "1", "latest"])
      expect(await digestsOf("both", tag)).toEqual([index, index]);
  });
});

/** What crane sees under a tag, at both. */
async function digestsOf(name: string, tag: string): Promise<(string | undefined)[]> {
  const of = (image: string) =>
    crane(logins, "digest", `${image}:${tag}`).then(
      (text) => text.trim(),
      () => undefined,
    );
  return await Promise.all([of(atTwin(name)), of(`${behind.host}/team/${name}`)]);
}

/** An index of its own, at both, and whatever is to be published of it. */
async function sendToBoth(name: string, text: string): Promise<{ digest: Digest; parts: Digest[] }> {
  const own = new Contents();
  const parts = PLATFORMS.map((platform) => own.image(platform, { salt: text, labels: OURS }));
  const digest = own.index(parts.flatMap((part, at) => own.entriesOf(PLATFORMS[at] ?? "", part)));
  await Promise.all([
    sendParts(pushing, own, `octocat/${name}`),
    sendParts({ twin: { url: `http://${behind.host}` }, token: "" }, own, `team/${name}`),
  ]);
  return { digest, parts };
}

const both = (name: string) => ({
  images: `${atTwin(name)}\n${other.host}/team/${name}`,
  "registry-auth": toOther(),
});

describe("a promotion to two registries", () => {
  test("of two versions at once leaves the floating tags of both on the higher one", async () => {
    const versions = ["1.4.0", "1.3.0"];
    const sent = await Promise.all(versions.map((version) => sendToBoth("raced", version)));
    const digests = sent.map(({ digest }) => digest);
    const ran = await Promise.all(
      versions.map((version, at) =>
        run({ version, inputs: { ...both("raced"), source: `${atTwin("raced")}@${digests[at] ?? ""}` } }),
      ),
    );
    for (const { outputs } of ran) expect(outputs).toMatchObject({ code: "", pushed: "true" });
    for (const tag of ["1.4.0", "1.4", "1", "latest"])
      expect(await digestsOf("raced", tag)).toEqual([digests[0], digests[0]]);
    for (const tag of ["1.3.0", "1.3"])
      expect(await digestsOf("raced", tag)).toEqual([digests[1], digests[1]]);
  });

  test("moves no floating tag while one of them lacks an exact one, and a second run completes it", async () => {
    const { digest: old } = await sendToBoth("torn", "old");
    await run({ version: "1.0.0", inputs: { ...both("torn"), source: `${atTwin("torn")}@${old}` } });
    const { digest } = await sendToBoth("torn", "new");
    other.faults.push({ method: "PUT", path: "/team/torn/manifests/1.1.0", status: 403 });
    const inputs = { ...both("torn"), source: `${atTwin("torn")}@${digest}` };
    const failed = await run({ version: "1.1.0", inputs });
    expect(failed.outputs).toMatchObject({ code: "publication-incomplete", pushed: "false" });
    expect(await digestsOf("torn", "latest")).toEqual([old, old]);
    expect(await digestsOf("torn", "1.1.0")).toEqual([digest, undefined]);
    other.faults.length = 0;
    const again = await run({ version: "1.1.0", inputs });
    expect(again.outputs).toMatchObject({ code: "", pushed: "true" });
    for (const tag of ["1.1.0", "latest"]) expect(await digestsOf("torn", tag)).toEqual([digest, digest]);
  });

  test("lags at the one that fails at its floating tags, and says which", async () => {
    const { digest } = await sendToBoth("lag", "lag");
    other.faults.push({ method: "PUT", path: "/team/lag/manifests/latest", status: 403 });
    const inputs = { ...both("lag"), source: `${atTwin("lag")}@${digest}` };
    const failed = await run({ inputs });
    expect(failed.outputs).toMatchObject({ code: "publication-incomplete", pushed: "false" });
    expect(await digestsOf("lag", "1.2.3")).toEqual([digest, digest]);
    expect(await digestsOf("lag", "latest")).toEqual([digest, undefined]);
    expect(failed.annotations.map(({ message }) => message).join("\n")).toContain(
      `${other.host} lags behind`,
    );
  });
});

describe("a merge to two registries", () => {
  const merged = (name: string, parts: readonly Digest[]) => ({
    ...both(name),
    operation: "merge",
    digests: parts.join("\n"),
  });

  test("gives both the same index under the same tags", async () => {
    const { parts } = await sendToBoth("merged", "merged");
    const main = await run({ inputs: merged("merged", parts) });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
    const { digest } = main.outputs;
    for (const tag of ["1.2.3", "latest"]) expect(await digestsOf("merged", tag)).toEqual([digest, digest]);
  });

  test("whose second registry lacks a part fails before a tag, and names what is missing", async () => {
    const { parts } = await sendToBoth("parts", "parts");
    other.faults.push({ path: `/team/parts/manifests/${parts[1] ?? ""}`, status: 404 });
    const main = await run({ inputs: merged("parts", parts) });
    expect(main.outputs).toMatchObject({ code: "merge-digest-missing", pushed: "false" });
    expect(main.log).toContain(parts[1]);
    expect(await digestsOf("parts", "1.2.3")).toEqual([undefined, undefined]);
  });

  test("moves no floating tag while one of them lacks an exact one, and a second run completes it", async () => {
    const { parts } = await sendToBoth("half", "half");
    other.faults.push({ method: "PUT", path: "/team/half/manifests/1.2.3", status: 403 });
    const failed = await run({ inputs: merged("half", parts) });
    expect(failed.outputs).toMatchObject({ code: "publication-incomplete", pushed: "false" });
    expect(await digestsOf("half", "latest")).toEqual([undefined, undefined]);
    other.faults.length = 0;
    const again = await run({ inputs: merged("half", parts) });
    expect(again.outputs).toMatchObject({ code: "", pushed: "true" });
    const { digest } = again.outputs;
    for (const tag of ["1.2.3", "latest"]) expect(await digestsOf("half", tag)).toEqual([digest, digest]);
  });
});
