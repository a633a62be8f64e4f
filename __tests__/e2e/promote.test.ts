// A promotion on a real registry, behind the twin: which requests it takes, and what it leaves. Docker is not needed.
import { dirname } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import type { Digest } from "../../src/oci/reference.ts";
import { Contents, OCI, OURS, REVISION } from "../run/support/parts.ts";
import { countSeries } from "../support/counting-front.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import { sendParts } from "../support/pushed-parts.ts";

/** What does not belong to the index that is copied. */
let others: ReadonlySet<string>;
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
  await setTag(
    "octocat/staging",
    index.replace(":", "-"),
    contents.put(OCI.index, {
      schemaVersion: 2,
      mediaType: OCI.index,
      manifests: [{ mediaType: OCI.manifest, digest: signature, size: sizeOf(signature) }],
    }),
  );
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

async function setTag(name: string, tag: string, digest: string): Promise<void> {
  const { type, body = "" } = contents.get(digest) ?? {};
  const headers = { authorization: authorization(), "content-type": type ?? "" };
  const url = `${pushing.twin.url}/v2/${name}/manifests/${tag}`;
  const answer = await fetch(url, { method: "PUT", headers, body: Buffer.from(body) });
  if (!answer.ok) throw new Error(await answer.text());
}

/** What a registry answers for it, or nothing. */
async function bytesOf(name: string, path: string): Promise<Buffer | undefined> {
  const headers = { authorization: authorization(), accept: Object.values(OCI).join(", ") };
  const answer = await fetch(`${pushing.twin.url}/v2/${name}/${path}`, { headers });
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
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
    for (const [digest, { type, body }] of [...contents].filter(([digest]) => !others.has(digest))) {
      const kind = /config|layer|container/.test(type) ? "blobs" : "manifests";
      expect(await bytesOf("octocat/release", `${kind}/${digest}`)).toEqual(Buffer.from(body));
    }
    const list = await bytesOf("octocat/release", `manifests/${index.replace(":", "-")}`);
    expect(String(list)).toContain(signature);
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

test.each([
  ["an index within its repository", () => `${pushing.twin.host}/octocat/app:main`, "1.3.0", 8],
  ["an image of another repository", () => `${pushing.twin.host}/octocat/staging@${image}`, "1.4.0", 8],
  ["an index of another repository", () => `${pushing.twin.host}/octocat/staging:bare`, "1.5.0", 10],
])("%s and four tags take few requests after each other", async (name, source, version, most) => {
  await using front = await countSeries(pushing.twin, 50);
  const at = source().replace(pushing.twin.host, front.host);
  const main = await promote({ source: at, version, host: front.host });
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  expect(main.outputs["tag-names"]?.split("\n")).toEqual([version, version.slice(0, 3), "1", "latest"]);
  const deepest = Math.max(...front.requests.map(({ depth }) => depth));
  process.stderr.write(`${name}: ${front.requests.length} requests, ${deepest} after each other\n`);
  expect(deepest).toBeLessThanOrEqual(most);
});
