// Artifacts over HTTP: what one job leaves another one of the run reads, and nothing of it is trusted.
import { deflateRawSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openRunArtifacts } from "../../src/github/artifact-service.ts";
import { readZip, writeZip } from "../../src/github/zip.ts";
import { openHttp } from "../../src/net/http.ts";
import { startArtifactService, type ArtifactService } from "../../twin/artifact-service.ts";

const NAME = "surepush-acme-app-0123456789-linux-amd64-0123456789";
let service: ArtifactService;
let client: ReturnType<typeof openHttp>;
beforeEach(async () => {
  masked = [];
  service = await startArtifactService();
  client = openHttp({}, new AbortController().signal);
});
afterEach(async () => {
  client.close();
  await service[Symbol.asyncDispose]();
});

const openService = (job = "job", environment: Record<string, string> = {}) =>
  openRunArtifacts(client.http, { ...service.environmentOf(job), ...environment }, (secret) =>
    masked.push(secret.reveal()),
  );
/** What is there already is replaced. */
const always = () => true;
const open = (...given: Parameters<typeof openService>) => {
  const artifacts = openService(...given);
  return {
    load: (prefix: string) => artifacts.load(prefix),
    save: (name: string, text: string) => artifacts.save(name, text, always),
  };
};
let masked: string[] = [];

test("what one job saves another one loads, by the beginning of its name", async () => {
  expect(await open("one").save(NAME, "text 1")).toEqual({ kind: "saved", name: NAME });
  expect(await open("two").save(`${NAME}-2`, "text 2")).toMatchObject({ kind: "saved" });
  expect(await open("two").save("surepush-other", "text 3")).toMatchObject({ kind: "saved" });
  expect(await open("merge").load("surepush-acme-app-")).toEqual({
    kind: "loaded",
    artifacts: [
      { name: NAME, text: "text 1" },
      { name: `${NAME}-2`, text: "text 2" },
    ],
  });
});

test("a service that is down for a moment is asked again", async () => {
  service.fail.set("CreateArtifact", [{ status: 503 }]);
  service.fail.set("PUT block", [{ status: 500 }]);
  expect(await open().save(NAME, "text")).toMatchObject({ kind: "saved" });
});

test.each([
  [
    "CreateArtifact",
    { status: 403, body: { msg: "artifact storage quota has been hit" } },
    /403, artifact storage quota/,
  ],
  ["PUT blocklist", { status: 403 }, /the upload came to nothing: it answered 403/],
  ["FinalizeArtifact", { status: 200, body: { ok: false } }, /FinalizeArtifact/],
  [
    "CreateArtifact",
    { status: 200, body: { ok: true, signed_upload_url: "http://evil.example/" } },
    /no address/,
  ],
  [
    "CreateArtifact",
    { status: 200, body: { ok: true, signed_upload_url: "file:///etc/passwd" } },
    /no address/,
  ],
])("a refused %s is the reason: %j", async (method, answer, reason) => {
  service.fail.set(method, [answer]);
  expect(await open().save(NAME, "text")).toEqual({ kind: "failed", reason: expect.stringMatching(reason) });
});

test("half of a list is not taken for an empty one", async () => {
  service.fail.set("ListArtifacts", [{ status: 200, body: '{"artifacts": [{"name": ' }]);
  expect(await open().load("surepush-")).toEqual({
    kind: "failed",
    reason: expect.stringMatching(/did not do ListArtifacts: it answered 200, and not with/),
  });
});

test.each([
  ["GitHub Enterprise Server", { GITHUB_SERVER_URL: "https://ghe.example" }, /Enterprise Server/],
  ["a runner without the service", { ACTIONS_RESULTS_URL: "" }, /no artifact service/],
  ["a token without a run", { ACTIONS_RUNTIME_TOKEN: "a.b.c" }, /no artifact service/],
])("%s is told by the environment, and nothing is sent", async (_story, environment, reason) => {
  const absent = { kind: "absent", reason: expect.stringMatching(reason) };
  expect(await open("job", environment).save(NAME, "text")).toEqual(absent);
  expect(await open("job", environment).load("surepush-")).toEqual(absent);
  expect(service.requests).toEqual([]);
});

describe("a stranger's artifact", () => {
  const large = Buffer.alloc(1_000_000);

  test.each<[string, Buffer]>([
    ["that is no archive", Buffer.from("PK")],
    ["of a megabyte", writeZip("digest.json", large)],
    ["that unpacks to a megabyte", bomb(large, large.length)],
    ["that unpacks to more than it says", bomb(large, 10)],
    ["of two files", patched(-12, 2)],
    ["whose lengths point outside of it", patched(-6, 255)],
  ])("%s is refused", async (_story, body) => {
    service.artifacts.push({ name: NAME, body, job: "x", id: 1 });
    expect(await open().load("surepush-")).toEqual({ kind: "failed", reason: expect.stringContaining(NAME) });
  });

  test.each(["../../surepush-x", "surepush-::error::x", "surepush-x\ny", "Surepush-x"])(
    "called %j is not asked for",
    async (name) => {
      service.artifacts.push({ name, body: writeZip("x", Buffer.from("x")), job: "x", id: 1 });
      expect(await open().load("surepush-")).toEqual({ kind: "loaded", artifacts: [] });
      expect(service.requests).toEqual(["ListArtifacts"]);
    },
  );

  test("with a path for the name of its file is read, and nothing is written", async () => {
    const body = writeZip("../../../../tmp/evil", Buffer.from("text"));
    service.artifacts.push({ name: NAME, body, job: "x", id: 1 });
    expect(await open().load("surepush-")).toMatchObject({ artifacts: [{ text: "text" }] });
  });

  test("beside hundreds of its kind is not read", async () => {
    const body = writeZip("x", Buffer.from("x"));
    for (let id = 1; id <= 201; id++) service.artifacts.push({ name: `${NAME}-${id}`, body, job: "x", id });
    expect(await open().load("surepush-")).toMatchObject({ kind: "failed", reason: /201 artifacts/ });
  });
});

test("an archive that GitHub has compressed is read, too", () => {
  const file = Buffer.from("text ".repeat(100));
  expect(readZip(bomb(file, file.length), 1_000)?.equals(file)).toBe(true);
});

/** An archive of one file, with another byte at a place that is counted from its end. */
function patched(place: number, byte: number): Buffer {
  const archive = writeZip("digest.json", Buffer.from("x"));
  archive.writeUInt8(byte, archive.length + place);
  return archive;
}

/** An archive of one compressed file, which says of its length what it likes. */
function bomb(file: Buffer, length: number): Buffer {
  const packed = deflateRawSync(file);
  const archive = writeZip("digest.json", packed);
  const entry = archive.length - 22 - 46 - "digest.json".length;
  archive.writeUInt16LE(8, entry + 10);
  archive.writeUInt32LE(length, entry + 24);
  return archive;
}

test("the runner's token is masked before it is used", async () => {
  const artifacts = open();
  expect(masked).toEqual([]);
  await artifacts.load("surepush-");
  expect(masked).toEqual([service.environmentOf("job").ACTIONS_RUNTIME_TOKEN]);
});

test.each([
  ["http://results.example/", "absent"],
  ["http://10.0.0.1.results.example/", "absent"],
  ["http://8.8.8.8/", "absent"],
  ["ftp://127.0.0.1/", "absent"],
])("the runner's token is not sent in the clear to %s", async (url, kind) => {
  expect(await open("job", { ACTIONS_RESULTS_URL: url }).load("surepush-")).toMatchObject({ kind });
});

describe("a service at the machine's address in its network, as act has it", () => {
  const ADDRESS = "http://192.168.7.9:34567";

  /** Whatever goes to that address goes to the twin, which names itself by it. */
  function openThere() {
    const own = (service.environmentOf("job").ACTIONS_RESULTS_URL ?? "").replace(/\/$/, "");
    const sent: string[] = [];
    const http: typeof client.http = async (request) => {
      sent.push(new URL(request.url).origin);
      const answer = await client.http({ ...request, url: request.url.replace(ADDRESS, own) });
      if (answer.kind === "failure") return answer;
      const body = Buffer.from(answer.body).toString("latin1").replaceAll(own, ADDRESS);
      return { ...answer, body: Buffer.from(body, "latin1") };
    };
    const environment = { ...service.environmentOf("job"), ACTIONS_RESULTS_URL: `${ADDRESS}/` };
    return { artifacts: openRunArtifacts(http, environment, () => undefined), sent };
  }

  test("saves and loads, at the address that the runner gives", async () => {
    const { artifacts, sent } = openThere();
    expect(await artifacts.save(NAME, "text", always)).toMatchObject({ kind: "saved" });
    expect(await artifacts.load("surepush-")).toMatchObject({ artifacts: [{ text: "text" }] });
    expect(new Set(sent)).toEqual(new Set([ADDRESS]));
  });

  test.each(["http://192.168.7.10:34567/x", "http://192.168.7.9:80/x", "http://127.0.0.1:1/x"])(
    "cannot send the upload in the clear to another one: %s",
    async (url) => {
      service.fail.set("CreateArtifact", [{ status: 200, body: { ok: true, signed_upload_url: url } }]);
      const { artifacts } = openThere();
      expect(await artifacts.save(NAME, "text", always)).toEqual({
        kind: "failed",
        reason: expect.stringMatching(/no address/),
      });
    },
  );
});
