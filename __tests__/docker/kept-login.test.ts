// The login that `keep-login` leaves: one entry, taken out again only while it is ours.
import { describe, expect, test } from "@jest/globals";
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { keepLogin, keptLoginAt, parseKeptLogin, removeKeptLogin } from "../../src/docker/kept-login.ts";
import { Secret } from "../../src/lib/secret.ts";
import { folderWith, type Folder } from "../support/folder.ts";

const LOGIN = { username: "octocat", token: new Secret("pass:wörd") };
const OURS = { auth: Buffer.from("octocat:pass:wörd").toString("base64") };
const OTHER = { auth: "b3RoZXI6eA==" };

const at = ({ path }: Folder, host = "ghcr.io") => keptLoginAt(host, { DOCKER_CONFIG: path });
const read = ({ path }: Folder): unknown => JSON.parse(readFileSync(join(path, "config.json"), "utf8"));

describe("a login is kept", () => {
  test("as one entry beside those of others, and is taken out alone", async () => {
    const before = { auths: { "quay.io": OTHER }, psFormat: "x" };
    using folder = folderWith({ "config.json": JSON.stringify(before) });
    expect(await keepLogin(at(folder), LOGIN)).toBe("kept");
    expect(read(folder)).toEqual({ ...before, auths: { "quay.io": OTHER, "ghcr.io": OURS } });
    expect(await removeKeptLogin(at(folder), LOGIN.token)).toBe(true);
    expect(read(folder)).toEqual(before);
    expect(readdirSync(folder.path)).toEqual(["config.json"]);
  });

  test("in a new file that its owner alone can read", async () => {
    using folder = folderWith({});
    await keepLogin(at(folder), LOGIN);
    expect(statSync(join(folder.path, "config.json")).mode & 0o777).toBe(0o600);
  });

  test("under Docker Hub's own key", async () => {
    using folder = folderWith({});
    await keepLogin(at(folder, "docker.io"), LOGIN);
    expect(read(folder)).toEqual({ auths: { "https://index.docker.io/v1/": OURS } });
  });

  test("in the place of an empty entry, which a keychain has left there", async () => {
    using folder = folderWith({ "config.json": JSON.stringify({ auths: { "ghcr.io": {} } }) });
    expect(await keepLogin(at(folder), LOGIN)).toBe("kept");
    expect(read(folder)).toEqual({ auths: { "ghcr.io": OURS } });
  });

  test("where a link leads to, and the link stays", async () => {
    using folder = folderWith({ "dotfiles/docker.json": "{}" });
    symlinkSync(join(folder.path, "dotfiles/docker.json"), join(folder.path, "config.json"));
    await keepLogin(at(folder), LOGIN);
    expect(lstatSync(join(folder.path, "config.json")).isSymbolicLink()).toBe(true);
    expect(read(folder)).toEqual({ auths: { "ghcr.io": OURS } });
  });
});

describe("jobs that share a docker configuration", () => {
  const HOSTS = Array.from({ length: 6 }, (_, index) => `r${index}.example`);
  test("keep and remove their logins at once, and lose none", async () => {
    using folder = folderWith({});
    await Promise.all(HOSTS.map((host) => keepLogin(at(folder, host), LOGIN)));
    expect(read(folder)).toEqual({ auths: Object.fromEntries(HOSTS.map((host) => [host, OURS])) });
    await Promise.all(HOSTS.map((host) => removeKeptLogin(at(folder, host), LOGIN.token)));
    expect(read(folder)).toEqual({});
    expect(readdirSync(folder.path)).toEqual(["config.json"]);
  });

  test("take over the lock of one that was killed", async () => {
    using folder = folderWith({ "config.json.lock": "" });
    const killed = new Date(Date.now() - 11_000);
    utimesSync(join(folder.path, "config.json.lock"), killed, killed);
    expect(await keepLogin(at(folder), LOGIN)).toBe("kept");
    expect(readdirSync(folder.path)).toEqual(["config.json"]);
  });
});

describe("nothing is changed", () => {
  test("where a login is there already, and it is not taken out", async () => {
    using folder = folderWith({ "config.json": JSON.stringify({ auths: { "ghcr.io": OTHER } }) });
    expect(await keepLogin(at(folder), LOGIN)).toBe("there already");
    expect(await removeKeptLogin(at(folder), LOGIN.token)).toBe(false);
    expect(read(folder)).toEqual({ auths: { "ghcr.io": OTHER } });
  });

  test("in a file that is no JSON", async () => {
    using folder = folderWith({ "config.json": "{ half" });
    expect(await keepLogin(at(folder), LOGIN)).toBe("unreadable");
    expect(await removeKeptLogin(at(folder), LOGIN.token)).toBe(false);
    expect(readFileSync(join(folder.path, "config.json"), "utf8")).toBe("{ half");
  });

  test("where a folder stands in the file's place", async () => {
    using folder = folderWith({ "config.json/x": "" });
    await expect(keepLogin(at(folder), LOGIN)).rejects.toMatchObject({ code: "EISDIR" });
    expect(readdirSync(folder.path)).toEqual(["config.json"]);
  });

  test.each(["", "{}", "[]", '{"file":"/x"}', '{"file":"/x","host":"a/../b"}'])(
    "by the state %j",
    (state) => {
      expect(parseKeptLogin(state)).toBeUndefined();
    },
  );
});
