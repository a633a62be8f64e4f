// A promotion on a real registry, behind the twin: which requests it takes, and what it leaves. Docker is not needed.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";
import type { Digest } from "../../src/oci/reference.ts";
import { Contents, OCI, OURS, REVISION } from "../run/support/parts.ts";
import { folderWith } from "../support/folder.ts";
import { countSeries } from "../support/counting-front.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import { sendParts } from "../support/pushed-parts.ts";

/** What does not belong to the index that is copied. */
let others: ReadonlySet<string>;
const OTHER_TOKEN = mint("classic", "other");
const PLATFORMS = ["linux/amd64", "linux/arm64"];

let pushing: Pushing;
let contents: Contents;
let [index, bare, image, signature] = ["", "", "", ""];
beforeAll(async () => {
  pushing = await startPushing();
  contents = new Contents();
  bare = contents.index(PLATFORMS.flatMap((platform) => entries(platform, "bare")));
  image = contents.layered("linux/s390x", "alone");
  others = new Set(contents.keys());
  const indexed = contents.index(
    PLATFORMS.flatMap((platform) => entries(platform, "attested", contents.attestation())),
  );
  [index, signature] = [indexed, contents.referrer(indexed, "signed")];
  await sendParts(pushing, contents, "octocat/staging");
  const own = new Contents([...contents].filter(([digest]) => digest !== signature));
  await sendParts(pushing, own);
  await setTag("octocat/staging", "bare", bare);
  await setTag("octocat/staging", "main", index);
  await setTag("octocat/app", "main", index);
  const manifests = [{ mediaType: OCI.manifest, digest: signature, size: sizeOf(signature) }];
  const list = { schemaVersion: 2, mediaType: OCI.index, manifests };
  await putTag("octocat/staging", index.replace(":", "-"), { type: OCI.index, body: JSON.stringify(list) });
});
beforeEach(() => {
  pushing.twin.world.faults.length = 0;
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

const entries = (platform: string, text: string, attestation?: Digest) =>
  contents.entriesOf(platform, contents.layered(platform, `${text} ${platform}`), attestation);
const sizeOf = (digest: string) => contents.get(digest)?.body.byteLength ?? 0;
const authorization = () => `Bearer ${Buffer.from(pushing.token).toString("base64")}`;

const setTag = (name: string, tag: string, digest: string): Promise<void> =>
  putTag(name, tag, contents.get(digest) ?? { type: "", body: "" });

async function putTag(name: string, tag: string, { type, body }: Sent): Promise<void> {
  const headers = { authorization: authorization(), "content-type": type };
  const url = `${pushing.twin.url}/v2/${name}/manifests/${tag}`;
  const answer = await fetch(url, { method: "PUT", headers, body: Buffer.from(body) });
  if (!answer.ok) throw new Error(await answer.text());
}
type Sent = { type: string; body: Uint8Array | string };

/** What a registry answers for it, or nothing. */
async function bytesOf(name: string, path: string): Promise<Buffer | undefined> {
  const headers = { authorization: authorization(), accept: Object.values(OCI).join(", ") };
  const answer = await fetch(`${pushing.twin.url}/v2/${name}/${path}`, { headers });
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
}

/** All of the index, and the signature in the list of what refers to it. */
async function expectCopied(name: string): Promise<void> {
  for (const [digest, { type, body }] of [...contents].filter(([digest]) => !others.has(digest))) {
    const kind = /config|layer|container/.test(type) ? "blobs" : "manifests";
    expect(await bytesOf(name, `${kind}/${digest}`)).toEqual(Buffer.from(body));
  }
  const list = await bytesOf(name, `manifests/${index.replace(":", "-")}`);
  expect(String(list)).toContain(signature);
}

type Run = { source: string; version?: string; host?: string; inputs?: Record<string, string> };

/** Nothing is checked out, and there is no docker. */
async function promote({ source, version = "1.2.3", host = pushing.twin.host, inputs }: Run) {
  using job = pushing.job({
    inputs: { operation: "promote", registry: host, source, retries: "1", ...inputs },
    files: {},
    event: { name: "push", ref: `refs/tags/v${version}`, sha: OURS[REVISION], repository: "octocat/app" },
  });
  job.environment.PATH = dirname(process.execPath);
  return await job.main();
}

describe("from the same repository", () => {
  test.each([
    ["a digest alone", () => index],
    ["a tag", () => `${pushing.twin.host}/octocat/app:main`],
    ["a digest behind a name and a tag", () => `${pushing.twin.host}/octocat/app:main@${index}`],
  ])("%s gets the tags of the rules, and nothing is copied", async (_name, source) => {
    const since = pushing.twin.requests.length;
    const main = await promote({ source: source() });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true", digest: index });
    for (const tag of ["1.2.3", "1.2", "1", "latest"]) expect(await pushing.digestOf(tag)).toBe(index);
    const uploads = pushing.twin.requests.slice(since).filter(({ method }) => method === "POST");
    // The preflight's probe.
    expect(uploads).toHaveLength(1);
    expect(main.summary).toContain("Promoted from");
  });
});

describe("from another repository", () => {
  test("the whole image and what refers to it come along, byte for byte, and no layer is sent", async () => {
    const since = pushing.twin.requests.length;
    const images = `${pushing.twin.host}/octocat/release`;
    const main = await promote({ source: `${pushing.twin.host}/octocat/staging:main`, inputs: { images } });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true", digest: index });
    await expectCopied("octocat/release");
    const sent = pushing.twin.requests
      .slice(since)
      .filter(({ method, path }) => method === "PUT" && path.includes("/blobs/"));
    expect(sent).toEqual([]);
    expect(main.summary).toContain("taken over inside of the registry");
  });

  test("that the token may not read the run ends before anything is copied", async () => {
    const source = `${pushing.twin.host}/hidden/app:main`;
    const since = pushing.twin.requests.length;
    const main = await promote({ source });
    expect(main.outputs).toMatchObject({ code: "package-not-found-or-private", pushed: "false" });
    const writes = pushing.twin.requests.slice(since).filter(({ method }) => method === "PUT");
    expect(writes).toEqual([]);
  });
});

describe("from another registry", () => {
  let other: Twin;
  beforeAll(async () => {
    const scopes = ["read:packages", "write:packages"];
    const world = newWorld({
      accounts: [{ login: "acme", kind: "User" }],
      tokens: [{ kind: "classic", value: OTHER_TOKEN, owner: "acme", scopes }],
    });
    other = await startTwin(world, { upstream: "shelf", referrers: true });
    await sendParts({ twin: other, token: OTHER_TOKEN }, contents, "acme/app");
  });
  afterAll(() => other.stop());

  const login = () => `- registry: ${other.host}\n  username: acme\n  password: ${OTHER_TOKEN}`;

  test("what the registry lacks is sent, and what it has is not sent again", async () => {
    const inputs = { images: `${pushing.twin.host}/octocat/copied`, "registry-auth": login() };
    const source = `${other.host}/acme/app@${index}`;
    const main = await promote({ source, inputs });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true", digest: index });
    await expectCopied("octocat/copied");
    const since = pushing.twin.requests.length;
    await promote({ source, inputs, version: "1.2.4" });
    const sent = pushing.twin.requests.slice(since).filter(({ path }) => path.includes("/blobs/upload/"));
    expect(sent.filter(({ method }) => method === "PUT")).toEqual([]);
  });

  test("that needs a login nobody holds the run says which one", async () => {
    const source = `${other.host}/acme/app@${index}`;
    const main = await promote({ source });
    expect(main.outputs).toMatchObject({ code: "promote-source-denied", pushed: "false" });
    expect(main.summary).toContain(`- registry: ${other.host}`);
  });
});

test.each(["oci-layout", "oci-archive"])(
  "an image in an %s is published with its own digest",
  async (kind) => {
    const manifests = [{ mediaType: OCI.index, digest: index, size: sizeOf(index) }];
    const blobs = [...contents].map(([digest, { body }]) => [
      `image/blobs/${digest.replace(":", "/")}`,
      String(Buffer.from(body)),
    ]);
    const list = ["image/index.json", JSON.stringify({ schemaVersion: 2, manifests })];
    using archive = folderWith(Object.fromEntries([...blobs, list]) as Record<string, string>);
    const [folder, file] = [join(archive.path, "image"), join(archive.path, "image.tar")];
    execFileSync("tar", ["-C", folder, "-cf", file, "."]);
    const source = kind === "oci-layout" ? `oci-layout://${folder}` : `oci-archive:${file}`;
    const images = `${pushing.twin.host}/octocat/of-${kind}`;
    const main = await promote({ source, inputs: { images } });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true", digest: index });
    const copied = [...contents].filter(([one]) => !others.has(one) && one !== signature);
    const manifestsOf = copied.filter(([, { type }]) => type === OCI.manifest || type === OCI.index);
    for (const [digest, { body }] of manifestsOf)
      expect(await bytesOf(`octocat/of-${kind}`, `manifests/${digest}`)).toEqual(Buffer.from(body));
  },
);

/** Long enough that a busy machine does not make two requests of one that could go together, in milliseconds. */
const DELAY = 250;

test.each([
  { what: "an index within its repository", source: () => "app:main", version: "1.3.0", most: 7 },
  { what: "an image of another repository", source: () => `staging@${image}`, version: "1.4.0", most: 7 },
  // A platform's manifest can be read after the index only, and written after its layers: two more.
  { what: "an index of another repository", source: () => "staging:bare", version: "1.5.0", most: 9 },
])("$what and four tags take few requests after each other", async ({ what, source, version, most }) => {
  await using front = await countSeries(pushing.twin, DELAY);
  const main = await promote({ source: `${front.host}/octocat/${source()}`, version, host: front.host });
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  expect(main.outputs["tag-names"]?.split("\n")).toEqual([version, version.slice(0, 3), "1", "latest"]);
  const deepest = Math.max(...front.requests.map(({ depth }) => depth));
  process.stderr.write(`${what}: ${front.requests.length} requests, ${deepest} after each other\n`);
  expect(deepest).toBeLessThanOrEqual(most);
});
