// Docker is called with these arguments and no others; the token goes in by stdin and is never among them.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { field, parseJson } from "../../src/lib/json.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { DIGEST } from "../run/support/fakes.ts";
import type { Folder } from "../support/folder.ts";
import type { Play } from "../support/recorded-docker.ts";
import { engineFolder, openRecorded, plan, REFERENCE } from "../support/recorded-engine.ts";
import type { BuildPlan } from "../../src/ports/docker.ts";

const PAT = mint("classic", "engine");
const LOGIN = { username: "octocat", token: new Secret(PAT) };
const path = process.env.PATH;
let folder: Folder;
beforeEach(() => {
  folder = engineFolder();
});
afterEach(() => {
  folder[Symbol.dispose]();
  process.env.PATH = path;
});

const open = (plays: Readonly<Record<string, Play>> = {}) => openRecorded(folder, plays);
const leftovers = () => readdirSync(folder.path).filter((name) => name.startsWith("surepush-"));
const metadata = (digest: string): string => JSON.stringify({ "containerimage.digest": digest });

describe("a login", () => {
  test("gets the token on its stdin, in a configuration of its own, and prints nothing", async () => {
    const { engine, calls, printed } = open({ login: { says: [["stderr", "WARNING! stored\n"]] } });
    await using session = engine.openSession("ghcr.io", LOGIN);
    expect(await session.loggedIn()).toEqual({ kind: "done" });
    expect(calls()).toMatchObject([
      { args: ["login", "--username", "octocat", "--password-stdin", "ghcr.io"], input: PAT },
    ]);
    expect(JSON.stringify(calls().map(({ args }) => args))).not.toContain(PAT);
    expect(calls().map(({ folder }) => folder)).toEqual(leftovers().map((name) => join(folder.path, name)));
    expect(field(parseJson(calls()[0]?.config ?? ""), "credHelpers")).toEqual({ "ghcr.io": "" });
    expect(printed).toEqual([]);
  });

  test("that fails without output has failed", async () => {
    const { engine } = open({ login: { status: 1 } });
    await using session = engine.openSession("ghcr.io", LOGIN);
    const failed = { kind: "failed", command: "docker login", status: 1, output: "" };
    expect(await session.loggedIn()).toEqual(failed);
  });

  test("is made once, however often its end is waited for, and again when it is to be", async () => {
    const { engine, calls } = open({ login: { status: 1 } });
    await using session = engine.openSession("ghcr.io", LOGIN);
    for (let times = 0; times < 3; times++) await session.loggedIn();
    expect(calls()).toHaveLength(1);
    expect(await session.logInAgain()).toMatchObject({ kind: "failed", status: 1 });
    await session.loggedIn();
    expect(calls()).toHaveLength(2);
  });

  test("is not made without credentials", async () => {
    const { engine, calls } = open();
    await using session = engine.openSession("ghcr.io", undefined);
    expect(await session.loggedIn()).toEqual({ kind: "done" });
    expect(calls()).toEqual([]);
  });

  test("that still runs when the session closes is ended before its folder is removed", async () => {
    const { engine, calls } = open({ login: { hangs: true } });
    const session = engine.openSession("ghcr.io", LOGIN);
    while (calls().length === 0) await new Promise((done) => setTimeout(done, 5));
    await session[Symbol.asyncDispose]();
    expect(await session.loggedIn()).toMatchObject({ kind: "failed", status: "SIGTERM" });
    expect(leftovers()).toEqual([]);
  });
});

describe("the arguments of a build", () => {
  const values = { file: ["./app/D"], target: ["prod"], "build-args": ["A=1", "B=x y"] };
  const options = { context: "./app", values, outputs: [], secrets: [], attestations: [] };
  const flags = ["--file=./app/D", "--target=prod", "--build-arg=A=1", "--build-arg=B=x y", "--", "./app"];
  const files = ["--metadata-file=metadata.json", "--iidfile=image-id"];
  const two = [REFERENCE, "ghcr.io/acme/app:v1"];
  const tags = two.map((reference) => `--tag=${reference}`);
  test.each<[string, Partial<BuildPlan>, string[][]]>([
    [
      "with buildx, pushing",
      { options },
      [["buildx", "build", `--tag=${REFERENCE}`, "--push", ...files, ...flags]],
    ],
    [
      "with buildx only",
      { options, push: false, references: two },
      [["buildx", "build", ...tags, ...files, ...flags]],
    ],
    ["without buildx, pushing", { options, buildx: false }, [["build", `--tag=${REFERENCE}`, ...flags]]],
    [
      "without buildx only",
      { options, buildx: false, push: false, references: two },
      [["build", ...tags, ...flags]],
    ],
    [
      "of a context that looks like a flag",
      { options: { ...options, context: "--rm" }, push: false, buildx: false },
      [["build", `--tag=${REFERENCE}`, ...flags.slice(0, -1), "--rm"]],
    ],
  ])("%s", async (_story, given, expected) => {
    const { engine, calls } = open({ "buildx build": { metadata: metadata(DIGEST) } });
    await using session = engine.openSession("ghcr.io", undefined);
    await session.build(plan(given));
    const file = (text: string) => text.replace(/^(--(?:metadata-file|iidfile)=).*\/(.*)$/, "$1$2");
    expect(calls().map(({ args }) => args.map(file))).toEqual(expected);
    expect(new Set(calls().map((call) => call.folder)).size).toBe(1);
    expect(calls()[0]?.builders).toBe(join(folder.path, "home", "buildx"));
  });

  test("hold labels and annotations, and the commit's time comes before a command that is only shown", () => {
    const description = { labels: ["a=b c"], annotations: ["index:d=e"], epoch: 1772600767 };
    const shown = open().engine.describe(plan({ description }));
    expect(shown).toEqual([
      "SOURCE_DATE_EPOCH=1772600767 docker buildx build",
      `--tag=${REFERENCE}`,
      "--push",
      "'--label=a=b c'",
      "--annotation=index:d=e",
      "-- .",
    ]);
  });

  test("push nothing without buildx: that is another command", async () => {
    const { engine, calls } = open();
    await using session = engine.openSession("ghcr.io", undefined);
    await session.build(plan({ buildx: false, references: [REFERENCE, "quay.io/a/b:1"] }));
    await session.push(REFERENCE);
    expect(calls().map(({ args }) => args)).toEqual([
      ["build", `--tag=${REFERENCE}`, "--tag=quay.io/a/b:1", "--", "."],
      ["push", REFERENCE],
      ["image", "inspect", "--format", "{{json .RepoDigests}}", REFERENCE],
    ]);
  });

  test("are what a dry run shows", () => {
    const { engine } = open();
    expect(engine.describe(plan()).join(" ")).toBe(`docker buildx build --tag=${REFERENCE} --push -- .`);
    expect(engine.describe(plan({ pushesApart: true })).join(" ")).toBe(
      `docker buildx build --tag=${REFERENCE} -- . && docker push ${REFERENCE}`,
    );
  });

  test.each([
    ["a blank", "A=b c", "'--build-arg=A=b c'"],
    ["a quote", "A=it's", "'--build-arg=A=it'\\''s'"],
    ["a dollar", "A=$HOME", "'--build-arg=A=$HOME'"],
    ["a line end", "A=it's\n::error::b", "$'--build-arg=A=it\\'s\\n::error::b'"],
    ["nothing of the kind", "A=b", "--build-arg=A=b"],
  ])("are quoted for a person where they hold %s", (_name, argument, told) => {
    const options = { ...plan().options, values: { "build-args": [argument] } };
    expect(open().engine.describe({ ...plan(), options })).toContain(told);
  });
});

describe("the digest of a push by a build", () => {
  test.each<[string, Record<string, Play>, object]>([
    ["is in buildx's metadata", { "buildx build": { metadata: metadata(DIGEST) } }, { digest: DIGEST }],
    [
      "is not half of one",
      { "buildx build": { metadata: metadata("sha256:12") } },
      { kind: "done", digest: undefined },
    ],
    ["is not to be had from nothing", { "buildx build": { metadata: "" } }, { digest: undefined }],
  ])("%s", async (_story, plays, expected) => {
    await using session = open(plays).engine.openSession("ghcr.io", undefined);
    expect(await session.build(plan())).toMatchObject(expected);
  });
});

describe("a build that fails", () => {
  const status = 1;
  test.each<[string, Record<string, Play>, { given: Partial<BuildPlan>; command: string; calls: number }]>([
    ["with buildx", { "buildx build": { status } }, { given: {}, command: "docker build", calls: 1 }],
    [
      "without buildx, in its build",
      { build: { status } },
      { given: { buildx: false }, command: "docker build", calls: 1 },
    ],
  ])("%s", async (_story, plays, { given, command, calls: count }) => {
    const { engine, calls } = open(plays);
    await using session = engine.openSession("ghcr.io", undefined);
    expect(await session.build(plan(given))).toEqual({ kind: "failed", command, status, output: "" });
    expect(calls()).toHaveLength(count);
  });

  test("is another one than a push that fails", async () => {
    const { engine, calls } = open({ push: { status } });
    await using session = engine.openSession("ghcr.io", undefined);
    expect(await session.push(REFERENCE)).toEqual({
      kind: "failed",
      command: "docker push",
      status,
      output: "",
    });
    expect(calls()).toHaveLength(1);
  });

  test("because the run is stopped leaves nothing of the session", async () => {
    const { engine, calls, stop } = open({ "buildx build": { hangs: true } });
    const session = engine.openSession("ghcr.io", undefined);
    const built = session.build(plan());
    while (calls().length === 0) await new Promise((done) => setTimeout(done, 5));
    stop.abort("SIGTERM");
    expect(await built).toMatchObject({ kind: "failed", status: "SIGTERM" });
    await session[Symbol.asyncDispose]();
    expect(leftovers()).toEqual([]);
  });
});

test("a build's output is passed on", async () => {
  const { engine, printed } = open({ "buildx build": { says: [["stderr", "#1 [internal]\n"]] } });
  await using session = engine.openSession("ghcr.io", undefined);
  await session.build(plan({ push: false }));
  expect(printed).toEqual(["#1 [internal]\n"]);
});

test("a session that is closed has removed its configuration, and not the user's", async () => {
  const { engine } = open();
  const session = engine.openSession("ghcr.io", LOGIN);
  await session.loggedIn();
  expect(leftovers()).toHaveLength(1);
  await session[Symbol.asyncDispose]();
  expect(leftovers()).toEqual([]);
  expect(existsSync(join(folder.path, "home/config.json"))).toBe(true);
});
