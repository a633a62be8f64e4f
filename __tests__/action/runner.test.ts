// The runner reads masks before anything that could hold a secret, and takes nothing of docker's for a command.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { OUTPUTS } from "../../src/action/outputs.ts";
import { hostile, HOSTILE } from "../support/hostile.ts";
import { obey, readCommandFile } from "../support/runner-model.ts";
import { folderWith, type Folder } from "../support/folder.ts";

type Told = { status: number | null; lines: string[]; stdout: string; stderr: string };

/** Tells the story; a summary's file is there unless it is said to be missing. */
async function tell(story: string, { path }: Folder, environment: NodeJS.ProcessEnv = {}): Promise<Told> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "support/runner-story.ts"), story], {
    env: {
      GITHUB_OUTPUT: join(path, "output"),
      GITHUB_STEP_SUMMARY: join(path, "summary"),
      NODE_OPTIONS: "--disable-warning=ExperimentalWarning",
      // To take the types off the sources is most of what the story costs; once is enough.
      NODE_COMPILE_CACHE: join(import.meta.dirname, "../../node_modules/.cache/node"),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const lines = stdout.split(/\r?\n/).filter((line) => line !== "");
  return { status: await ended, lines, stdout, stderr };
}

const files = () => folderWith({ output: "", summary: "" });

describe("lines", () => {
  test("and masks come in the order in which they are said", async () => {
    using folder = files();
    expect(await tell("order", folder)).toMatchObject({
      status: 0,
      stderr: "",
      lines: ["one", "::notice title=Title%3A of two::two%0Alines, 100%25", "::add-mask::hush", "three"],
    });
  });

  test("a mask does not wait: what others print comes after it", async () => {
    using folder = files();
    expect((await tell("at once", folder)).lines).toEqual([
      "::add-mask::hush%0A100%25",
      "somebody else's words",
    ]);
  });
});

describe("a group", () => {
  test("holds what docker says, and the runner obeys none of it", async () => {
    using folder = files();
    const { lines } = await tell("group", folder);
    const token = lines[2]?.replace("::stop-commands::", "") ?? "";
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines).toEqual([
      "before",
      "::group::Build",
      `::stop-commands::${token}`,
      "::error::not ours",
      "#2 done",
      `::${token}::`,
      "::endgroup::",
    ]);
  });

  test("masks what is learnt meanwhile, and begins a line of its own for each command", async () => {
    using folder = files();
    const { lines } = await tell("open line", folder);
    const word = lines[1]?.replace("::stop-commands::", "") ?? "";
    const next = lines[5]?.replace("::stop-commands::", "") ?? "";
    // The first word was printed, so that it must not end anything again.
    expect(next).not.toBe(word);
    expect(lines.slice(2)).toEqual([
      "#1 pushing",
      `::${word}::`,
      "::add-mask::late",
      `::stop-commands::${next}`,
      " late",
      `::${next}::`,
      "::endgroup::",
    ]);
  });

  test("ends when its work fails, so that the error is read", async () => {
    using folder = files();
    const { lines } = await tell("failing group", folder);
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(/^::[0-9a-f-]{36}::$/),
      "::endgroup::",
      "::error title=It failed::because%0Aof it",
    ]);
  });

  test("has another word to end it each time", async () => {
    using folder = files();
    const [one, other] = await Promise.all([tell("group", folder), tell("group", folder)]);
    expect(one.lines[2]).not.toBe(other.lines[2]);
  });
});

test("an error is shown at the line of the file that it is about", async () => {
  using folder = files();
  const { lines } = await tell("located", folder);
  expect(lines).toEqual(["::error title=It failed,file=images/app/Dockerfile,line=7::here"]);
});

describe("the end", () => {
  test("sets every output and adds the summary", async () => {
    using folder = files();
    await tell("order", folder);
    const output = readFileSync(join(folder.path, "output"), "utf8");
    const pairs = [...output.matchAll(/^([a-z-]+)<<(ghadelimiter_\S+)\r?\n(.*)\r?\n\2$/gm)];
    expect(pairs.map(([, name, , value]) => `${name}=${value}`)).toEqual([
      "image=",
      "reference=",
      "tags=",
      "tag-names=",
      "version=",
      "labels=",
      "annotations=",
      "json=",
      "digest=",
      "imageid=",
      "metadata=",
      "pushed=false",
      "visibility=",
      "linked=",
      "package-url=",
      "signed=",
      "attestation-url=",
      "verdict=",
      "code=unknown",
      "diagnosis=",
      "token-kind=",
      "scopes=",
    ]);
    expect(readFileSync(join(folder.path, "summary"), "utf8").trimEnd()).toBe("# Done");
  });

  test("is the same where the runner wants no summary", async () => {
    using folder = files();
    expect(await tell("order", folder, { GITHUB_STEP_SUMMARY: "" })).toMatchObject({ status: 0, stderr: "" });
  });

  test("is the same where the summary's file is not there, and the log says so", async () => {
    using folder = files();
    const { status, lines } = await tell("order", folder, { GITHUB_STEP_SUMMARY: "/nowhere/summary" });
    expect(status).toBe(0);
    expect(lines.at(-1)).toContain("The summary could not be written");
    expect(readFileSync(join(folder.path, "output"), "utf8")).toContain("pushed");
  });
});

describe("texts that want to be more", () => {
  const texts = [...Object.values(HOSTILE), ...fc.sample(hostile, { numRuns: 200, seed: 6 })]
    // No variable of a process can hold it.
    .map((text) => text.replaceAll("\u0000", ""));

  test("are no command, output or variable", async () => {
    using folder = folderWith({ output: "", summary: "", env: "", texts: JSON.stringify(texts) });
    const path = (name: string) => join(folder.path, name);
    const { stdout } = await tell("hostile", folder, { TEXTS: path("texts"), GITHUB_ENV: path("env") });
    const { commands, stopped } = obey(stdout);
    expect(stopped).toBe(false);
    expect(commands.map(({ form, name }) => `${form}${name}`)).toEqual([
      ...texts.flatMap(() => ["::notice", "::warning"]),
      "::group",
      "::add-mask",
      "::endgroup",
      "::error",
    ]);
    for (const { properties } of commands)
      expect(Object.keys(properties).filter((name) => !["title", "file", "line"].includes(name))).toEqual([]);
    const outputs = readCommandFile(readFileSync(path("output"), "utf8"));
    expect(outputs.map(([, value]) => value)).toEqual(texts.slice(0, outputs.length));
    expect(outputs.map(([name]) => name)).toEqual([...OUTPUTS]);
    const variables = readCommandFile(readFileSync(path("env"), "utf8"));
    expect(variables).toEqual(texts.map((text, at) => [`DOCKER_METADATA_${at}`, text]));
  });
});
