// `keep-login` from the step to its clean-up: what this step has written goes, and nothing of it fails a run that is done.
import { describe, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { dropKeptLogin, keepLoginAfter } from "../../src/action/kept-login.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { request } from "../config/support/samples.ts";

const TOKEN = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const SAME = { auth: Buffer.from(`octocat:${TOKEN}`).toString("base64") };
const CONFIG = { ...request({ "keep-login": "true", token: TOKEN }), dryRun: false };

const around = ({ path }: Folder): NodeJS.ProcessEnv => ({
  DOCKER_CONFIG: join(path, "home"),
  GITHUB_STATE: join(path, "state"),
  INPUT_TOKEN: TOKEN,
});
const read = ({ path }: Folder): unknown => JSON.parse(readFileSync(join(path, "home/config.json"), "utf8"));

/** The step; what it logs, and the environment of its clean-up: the runner takes the last value of a state. */
async function keep(
  folder: Folder,
): Promise<{ log: string[]; warnings: string[]; after: NodeJS.ProcessEnv }> {
  const [log, warnings]: [string[], string[]] = [[], []];
  const reporter = {
    info: (text: string) => void log.push(text),
    warning: (title: string, text: string) => void warnings.push(`${title}: ${text}`),
  };
  const end = { kind: "built" } as Parameters<typeof keepLoginAfter>[0];
  await keepLoginAfter(end, CONFIG, { environment: around(folder), reporter });
  const states = readFileSync(join(folder.path, "state"), "utf8").trimEnd().split("\n");
  const last = states.at(-1)?.replace("kept-login=", "");
  return { log, warnings, after: { ...around(folder), "STATE_kept-login": last } };
}

test("a login that the step has written goes at the end of the job", async () => {
  using folder = folderWith();
  const { log, after } = await keep(folder);
  expect(log).toEqual(["Docker stays logged in at ghcr.io until the job ends."]);
  expect(await dropKeptLogin(after)).toBe("Removed docker's login at ghcr.io.");
  expect(read(folder)).toEqual({});
});

test("a login that was there before stays after the job, even with the same token", async () => {
  const before = { auths: { "ghcr.io": SAME } };
  using folder = folderWith({ "home/config.json": JSON.stringify(before) });
  const { log, after } = await keep(folder);
  expect(log).toEqual(["Docker is logged in at ghcr.io already; that login stays as it is."]);
  expect(await dropKeptLogin(after)).toBeUndefined();
  expect(read(folder)).toEqual(before);
});

describe("a login that cannot be kept is a warning, and the clean-up has nothing to remove:", () => {
  test.each([
    ["docker's folder is a file", { home: "" }, "EEXIST"],
    ["its configuration is a folder", { "home/config.json/x": "" }, "EISDIR"],
  ])("%s", async (_story, files, code) => {
    using folder = folderWith(files);
    const { log, warnings, after } = await keep(folder);
    expect(log).toEqual([]);
    expect(warnings).toEqual([
      `The login could not be kept: The login at ghcr.io could not be kept: ${code}. Later steps need a login of their own.`,
    ]);
    expect(await dropKeptLogin(after)).toBeUndefined();
  });
});

// A folder in the lock's place cannot be taken over.
test("a login that cannot be removed is a warning of the clean-up, which names no secret", async () => {
  using folder = folderWith();
  const { after } = await keep(folder);
  const lock = join(folder.path, "home/config.json.lock");
  mkdirSync(lock);
  utimesSync(lock, 0, 0);
  const told = await dropKeptLogin(after);
  expect(told).toMatch(
    /^::warning title=A login is left::Docker's login at ghcr\.io could not be removed: ERR_FS_EISDIR\./,
  );
  expect(told).not.toContain(TOKEN);
});
