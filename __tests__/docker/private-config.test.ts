// The private docker configuration is the user's own without our host's login, and leaves theirs as it was.
import { describe, expect, test } from "@jest/globals";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { openPrivateConfig, type PrivateConfig } from "../../src/docker/private-config.ts";
import { field, parseJson } from "../../src/lib/json.ts";
import { Secret } from "../../src/lib/secret.ts";
import { folderWith, type Folder } from "../support/folder.ts";

const HOST = "ghcr.io";

/** Opens one over the user's files, which stand in `home` of the folder. */
function open(
  { path }: Folder,
  environment: NodeJS.ProcessEnv = {},
  onOpened: (folder: string) => void = () => undefined,
): PrivateConfig {
  return openPrivateConfig(HOST, {
    environment: { DOCKER_CONFIG: join(path, "home"), ...environment },
    temporaryFolder: path,
    onOpened,
  });
}

const withConfig = (config: unknown) =>
  folderWith({ "home/config.json": typeof config === "string" ? config : JSON.stringify(config) });
const read = ({ folder }: PrivateConfig): unknown =>
  parseJson(readFileSync(join(folder, "config.json"), "utf8"));
const ours = ({ path }: Folder) => readdirSync(path).filter((name) => name !== "home");

test("the logins of DOCKER_AUTH_CONFIG move from the variable to the file, without one of our host", () => {
  using folder = withConfig({ auths: { a: { auth: "b2xk" } } });
  const given = { auths: { a: { auth: "bmV3" }, b: { auth: "eA==" }, [HOST]: { auth: "c3RhbGU=" } } };
  const config = open(folder, { DOCKER_AUTH_CONFIG: JSON.stringify(given) });
  expect(field(read(config), "auths")).toEqual({ a: { auth: "bmV3" }, b: { auth: "eA==" } });
  expect(config.environment.DOCKER_AUTH_CONFIG).toBeUndefined();
});

test("a login is written as docker writes it, readable for its owner only; one that is there already stays", async () => {
  using folder = withConfig({ auths: { a: { auth: "b2xk" } }, psFormat: "x" });
  const config = open(folder);
  await config.addLogin({ username: "octocat", token: new Secret("first") });
  await config.addLogin({ username: "octocat", token: new Secret("second") });
  const auth = Buffer.from("octocat:first").toString("base64");
  expect(read(config)).toMatchObject({ auths: { a: { auth: "b2xk" }, [HOST]: { auth } }, psFormat: "x" });
  expect(statSync(join(config.folder, "config.json")).mode & 0o777).toBe(0o600);
  expect(readdirSync(config.folder).filter((name) => name.startsWith("config.json"))).toEqual([
    "config.json",
  ]);
});

test("a login at Docker Hub has docker's own key, so that it replaces the user's and stays out of their keychain", async () => {
  const hub = "https://index.docker.io/v1/";
  const users = { [hub]: {}, "index.docker.io": { auth: "b2xk" }, "DOCKER.IO": { auth: "b2xk" } };
  using folder = withConfig({ credsStore: "desktop", credHelpers: { [hub]: "pass" }, auths: users });
  const config = openPrivateConfig("docker.io", {
    environment: { DOCKER_CONFIG: join(folder.path, "home") },
    temporaryFolder: folder.path,
    onOpened: () => undefined,
  });
  await config.addLogin({ username: "octocat", token: new Secret("first") });
  const auth = Buffer.from("octocat:first").toString("base64");
  expect(read(config)).toMatchObject({ credsStore: "desktop", credHelpers: { [hub]: "" } });
  expect(field(read(config), "auths")).toEqual({ [hub]: { auth } });
});

test("contexts behind a link are copied, so that docker writes nothing into the user's own", () => {
  using folder = folderWith({ "home/config.json": "{}", "dotfiles/contexts/meta/a/meta.json": "{}" });
  symlinkSync(join(folder.path, "dotfiles/contexts"), join(folder.path, "home/contexts"));
  const config = open(folder);
  const copied = join(config.folder, "contexts");
  expect(lstatSync(copied).isDirectory()).toBe(true);
  expect(existsSync(join(copied, "meta/a/meta.json"))).toBe(true);
});

test("a link among the contexts is copied, too; one that leads nowhere, or up, is left out", () => {
  using folder = folderWith({
    "home/config.json": "{}",
    "dotfiles/a/meta.json": "{}",
    "home/contexts/meta/x": "",
  });
  const meta = join(folder.path, "home/contexts/meta");
  symlinkSync(join(folder.path, "dotfiles/a"), join(meta, "a"));
  symlinkSync("nowhere", join(meta, "b"));
  symlinkSync("c", join(meta, "c"));
  symlinkSync("..", join(meta, "up"));
  const copied = join(open(folder).folder, "contexts/meta");
  expect(lstatSync(join(copied, "a")).isDirectory()).toBe(true);
  expect(lstatSync(join(copied, "a/meta.json")).isFile()).toBe(true);
  expect(readdirSync(copied)).toEqual(["a", "up", "x"]);
});

describe("the file", () => {
  const others = { "index.docker.io": { auth: "b3RoZXI=" }, "ghcr.io.example": { auth: "eA==" } };
  test.each<[string, unknown, object]>([
    [
      "keeps the logins of others, and drops the one of our host",
      { auths: { ...others, [HOST]: { auth: "b2xk" } } },
      { auths: others },
    ],
    [
      "keeps the keychain for others, and keeps our host out of it",
      { credsStore: "desktop", credHelpers: { "gcr.io": "gcloud", [HOST]: "desktop" } },
      { credsStore: "desktop", credHelpers: { "gcr.io": "gcloud", [HOST]: "" } },
    ],
    [
      "keeps all that it does not know",
      { currentContext: "remote", proxies: { default: { httpProxy: "http://p" } }, features: { x: "y" } },
      { currentContext: "remote", proxies: { default: { httpProxy: "http://p" } }, features: { x: "y" } },
    ],
    [
      "begins with nothing where the user's is broken",
      "{ not json",
      { auths: {}, credHelpers: { [HOST]: "" } },
    ],
    ["begins with nothing where the user's is a list", [1], { auths: {}, credHelpers: { [HOST]: "" } }],
    [
      "takes no list for logins",
      { auths: ["x"], credHelpers: "y" },
      { auths: {}, credHelpers: { [HOST]: "" } },
    ],
  ])("%s", (_story, config, expected) => {
    using folder = withConfig(config);
    expect(read(open(folder))).toMatchObject(expected);
  });

  test("begins with nothing where the user has none", () => {
    using folder = folderWith();
    expect(field(read(open(folder)), "auths")).toEqual({});
  });

  test("drops our host's login altogether", () => {
    using folder = withConfig({ auths: { [HOST]: { auth: "b2xk" } } });
    expect(field(read(open(folder)), "auths")).toEqual({});
  });

  test("finds the user's plugins after those that they name themselves", () => {
    using folder = withConfig({ cliPluginsExtraDirs: ["/opt/plugins"] });
    const expected = ["/opt/plugins", join(folder.path, "home", "cli-plugins")];
    expect(field(read(open(folder)), "cliPluginsExtraDirs")).toEqual(expected);
  });
});

test("the folder and its files are for their owner only", () => {
  using folder = withConfig({});
  const { folder: path } = open(folder);
  const modes = [".", ...readdirSync(path)].map((name) => [
    name,
    (statSync(join(path, name)).mode & 0o777).toString(8),
  ]);
  // Windows has no such modes: there the runner's temporary folder is the user's own.
  const [own, file] = process.platform === "win32" ? ["666", "666"] : ["700", "600"];
  expect(modes).toEqual([
    [".", own],
    [".surepush-docker-config", file],
    ["config.json", file],
  ]);
});

test("the user's contexts are there, whole", () => {
  using folder = folderWith({
    "home/config.json": "{}",
    "home/contexts/meta/abc/meta.json": '{"Name":"remote"}',
    "home/contexts/tls/abc/docker/key.pem": "key",
  });
  const { folder: path } = open(folder);
  expect(readFileSync(join(path, "contexts/meta/abc/meta.json"), "utf8")).toBe('{"Name":"remote"}');
  expect(readFileSync(join(path, "contexts/tls/abc/docker/key.pem"), "utf8")).toBe("key");
});

describe("docker's environment", () => {
  type Row = [string, NodeJS.ProcessEnv, (home: string) => NodeJS.ProcessEnv];
  test.each<Row>([
    ["keeps the user's builders", {}, (home) => ({ BUILDX_CONFIG: join(home, "buildx") })],
    ["keeps builders that stand elsewhere", { BUILDX_CONFIG: "/b" }, () => ({ BUILDX_CONFIG: "/b" })],
    ["asks for no provenance in the metadata", {}, () => ({ BUILDX_METADATA_PROVENANCE: "disabled" })],
    [
      "asks for it where the user does",
      { BUILDX_METADATA_PROVENANCE: "max" },
      () => ({ BUILDX_METADATA_PROVENANCE: "max" }),
    ],
    ["names no certificates without TLS", {}, () => ({ DOCKER_CERT_PATH: undefined })],
    [
      "names the user's certificates with TLS",
      { DOCKER_TLS_VERIFY: "1" },
      (home) => ({ DOCKER_CERT_PATH: home }),
    ],
    ["names them without verification, too", { DOCKER_TLS: "1" }, (home) => ({ DOCKER_CERT_PATH: home })],
    [
      "names those that the user names",
      { DOCKER_TLS_VERIFY: "1", DOCKER_CERT_PATH: "/c" },
      () => ({ DOCKER_CERT_PATH: "/c" }),
    ],
    ["takes an empty switch for none", { DOCKER_TLS_VERIFY: "" }, () => ({ DOCKER_CERT_PATH: undefined })],
    ["keeps everything else", { DOCKER_HOST: "tcp://d" }, () => ({ DOCKER_HOST: "tcp://d" })],
  ])("%s", (_story, given, expected) => {
    using folder = withConfig({});
    const { environment, folder: path } = open(folder, given);
    const wanted = expected(join(folder.path, "home"));
    const found = Object.fromEntries(Object.keys(wanted).map((name) => [name, environment[name]]));
    expect(found).toEqual(wanted);
    expect(environment.DOCKER_CONFIG).toBe(path);
  });
});

test("the user's own file stays byte for byte what it was", async () => {
  const text = '{\t"auths": {"ghcr.io": {"auth": "b2xk"}},\r\n "credsStore":"desktop"}\n\n';
  using folder = withConfig(text);
  const config = open(folder);
  await config.remove(0);
  expect(readFileSync(join(folder.path, "home/config.json"), "utf8")).toBe(text);
  expect(readdirSync(join(folder.path, "home"))).toEqual(["config.json"]);
});

test("a private configuration is recorded for clean-up before it is made", () => {
  using folder = withConfig({ auths: { other: { auth: "eA==" } } });
  const told: [string, boolean][] = [];
  const { folder: path } = open(folder, {}, (opened) => told.push([opened, existsSync(opened)]));
  expect(told).toEqual([[path, false]]);
  expect(basename(path)).toMatch(/^surepush-/);
});

test("removed, nothing is left of it, and once more does no harm", async () => {
  using folder = withConfig({});
  const { folder: path, remove } = open(folder);
  await remove(0);
  await remove(0);
  expect(existsSync(path)).toBe(false);
  expect(ours(folder)).toEqual([]);
});

test("a private configuration that could not be opened leaves no files", () => {
  using folder = withConfig({});
  const failing = () =>
    open(folder, {}, () => {
      throw new Error("the state's file is read-only");
    });
  expect(failing).toThrow("read-only");
  expect(ours(folder)).toEqual([]);
});
