// How buildx reads an output, however it is spelled: it pushes exactly what we expect it to.
import { entryOf } from "../support/csv.ts";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseOutput } from "../../src/build/outputs.ts";
import { openEngine } from "../../src/docker/client.ts";
import { Secret } from "../../src/lib/secret.ts";
import { hasBuildx } from "../support/engine.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
let folder: Folder;
beforeAll(async () => {
  pushing = await startPushing();
  folder = folderWith({ Dockerfile: "FROM scratch\nCOPY file /\n", file: "" });
  process.chdir(folder.path);
});
afterAll(async () => {
  process.chdir("/");
  folder[Symbol.dispose]();
  await pushing[Symbol.asyncDispose]();
});

const SPELLINGS = [
  "type=image,name=NAME",
  "type=image,name=NAME,push=true",
  "type=image,name=NAME,PUSH=true",
  "type=image,NAME=NAME,Push=1",
  "TYPE=image,name=NAME,push=T",
  "type=image,name=NAME,push=false",
  "type=image,name=NAME,push=true,PUSH=false",
  "type=image,name=NAME,push=false,PUSH=true",
  "type=image,name=NAME,push=",
  "type=image,name=NAME,push=yes",
  "type=image,name=NAME,push= true",
  "type=image,name=NAME, push =true",
  " type=image,name=NAME,push=true",
  "type =image,name=NAME,push=true",
  "type= image,name=NAME,push=true",
  "type=Image,name=NAME,push=true",
  '"type=image","name=NAME","push=true"',
  'type=image,name=NAME,"push=true"',
  "type=registry,name=NAME",
  "Type=registry,name=NAME",
  "type=registry,name=NAME,push=false",
  "type=registry,name=NAME,PUSH=true",
  '"type=registry",name=NAME',
  "TYPE=registry",
  '"TYPE=registry"',
];

function withoutBuildx(): void {
  test("the classic build has no outputs, which is said before the build", async () => {
    using run = pushing.job({ inputs: { outputs: "type=image,push=true", tags: "t" } });
    expect((await run.main()).outputs).toMatchObject({ code: "buildx-missing", pushed: "false" });
  });
}

function withBuildx(): void {
  test.each(SPELLINGS.map((spelling, index) => [spelling, `t${index}`]))("%s", async (spelling, tag) => {
    const name = `${pushing.twin.host}/octocat/app:${tag}`;
    const entry = spelling.replace(/(?<=[=])NAME/, name);
    const engine = openEngine({
      environment: process.env,
      temporaryFolder: tmpdir(),
      onOpened: () => undefined,
      stop: new AbortController().signal,
      print: () => undefined,
    });
    const credentials = { username: "octocat", token: new Secret(pushing.token) };
    await using session = engine.openSession(pushing.twin.host, credentials);
    expect(await session.loggedIn()).toEqual({ kind: "done" });
    const hasName = entry.includes(name);
    const built = await session.build({
      options: {
        context: ".",
        values: {},
        outputs: [parseOutput(entryOf(entry))],
        secrets: [],
        attestations: [],
      },
      references: hasName ? [] : [name],
      pushed: undefined,
      push: false,
      buildx: true,
      pushesApart: false,
      withoutAttestations: true,
      description: { labels: [], annotations: [], epoch: undefined },
    });
    const isPushed = (await pushing.digestOf(tag)) !== null;
    const isKnown = parseOutput(entryOf(entry)).pushes;
    expect({ entry, slipsBy: isPushed && !isKnown }).toEqual({ entry, slipsBy: false });
    // buildx 0.13 takes no empty word and no blank before one for a yes, and a registry without a push for none; 0.29 does.
    const isPlain = built.kind === "done" && !/push=(?: |$)|registry.*push=false/.test(spelling);
    expect({ entry, isPushed: isPlain ? isPushed : isKnown }).toEqual({ entry, isPushed: isKnown });
  });
}

describe("an output", () => {
  if (hasBuildx) withBuildx();
  else withoutBuildx();
});
