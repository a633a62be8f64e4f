// An artifact's name can be taken once in a run: by a job that ran before, or by another one.
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openRunArtifacts } from "../../src/github/artifact-service.ts";
import { openHttp } from "../../src/net/http.ts";
import { startArtifactService, type ArtifactService } from "../../twin/artifact-service.ts";

const NAME = "surepush-acme-app-0123456789-linux-amd64-0123456789";
let service: ArtifactService;
let client: ReturnType<typeof openHttp>;
beforeEach(async () => {
  service = await startArtifactService();
  client = openHttp({}, new AbortController().signal);
});
afterEach(async () => {
  client.close();
  await service[Symbol.asyncDispose]();
});

const open = (job = "job", environment: Record<string, string> = {}) =>
  openRunArtifacts(client.http, { ...service.environmentOf(job), ...environment }, () => undefined);
const never = () => false;

test("a job that runs again replaces what it left, though GitHub gives it another id", async () => {
  await open().save(NAME, "old", never);
  expect(await open("again").save(NAME, "new", (before) => before === "old")).toEqual({
    kind: "saved",
    name: NAME,
  });
  expect(await open().load("surepush-")).toEqual({
    kind: "loaded",
    artifacts: [{ name: NAME, text: "new" }],
  });
});

test("a step of the same job replaces what the one before it left", async () => {
  await open().save(NAME, "old", never);
  await open().save(NAME, "new", never);
  expect(await open().load("surepush-")).toEqual({
    kind: "loaded",
    artifacts: [{ name: NAME, text: "new" }],
  });
});

test("what another job has left of the same name stays, and the new one is loaded with it", async () => {
  await open("one").save(NAME, "text 1", never);
  const { name } = (await open("two").save(NAME, "text 2", never)) as { name: string };
  expect(name).toMatch(new RegExp(`^${NAME}-[0-9a-f]{10}$`));
  expect(await open().load("surepush-")).toMatchObject({
    artifacts: [
      { name: NAME, text: "text 1" },
      { name, text: "text 2" },
    ],
  });
});

test.each([
  ["whose upload never ended", "CreateArtifact", { status: 409, body: { msg: "already exists" } }],
  ["that cannot be deleted", "DeleteArtifact", { status: 404, body: { msg: "not found" } }],
])("a name that is taken by an artifact %s is gone round", async (_story, method, answer) => {
  if (method === "DeleteArtifact") await open("one").save(NAME, "old", never);
  service.fail.set(method, [answer]);
  expect(await open("two").save(NAME, "new", never)).toMatchObject({
    kind: "saved",
    name: expect.stringMatching(`^${NAME}-[0-9a-f]{10}$`),
  });
});

test.each([
  ["", 30],
  ["90", 30],
  ["1", 1],
  ["none", 30],
])("an artifact is kept for no longer than the repository allows: %j days", async (allowed, days) => {
  await open("job", { GITHUB_RETENTION_DAYS: allowed }).save(NAME, "text", never);
  const [{ expires_at: expires = "" } = {}] = service.creations;
  expect((Date.parse(expires) - Date.now()) / 86_400_000).toBeCloseTo(days, 1);
});
