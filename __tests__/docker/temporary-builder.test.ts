// The command lines that make a builder of our own.
import { describe, expect, test } from "@jest/globals";
import { basename, join } from "node:path";
import {
  createArguments,
  daemonOverTls,
  makeBuilder,
  type BuilderFiles,
} from "../../src/docker/temporary-builder.ts";
import type { NewBuilder } from "../../src/ports/docker.ts";
import { folderWith } from "../support/folder.ts";
import { recordDocker } from "../support/recorded-docker.ts";

const remote = (...endpoints: [address: string, ...platforms: string[]][]): NewBuilder => ({
  driver: "remote",
  endpoints: endpoints.map(([address, ...platforms]) => ({ address, platforms })),
  certificates: {},
});

const FILES = { certificates: { cacert: "/c/ca, old.pem", key: '/c/"k".pem' } };

test.each<[string, NewBuilder, string[], BuilderFiles?]>([
  [
    "in a container",
    { driver: "docker-container", hostNetwork: false },
    ["--name=n --driver=docker-container --bootstrap"],
  ],
  [
    "in a container that reaches a registry on this machine",
    { driver: "docker-container", hostNetwork: true },
    ["--name=n --driver=docker-container --bootstrap --driver-opt=network=host"],
  ],
  [
    "in a container with a configuration",
    { driver: "docker-container", hostNetwork: false, daemonConfig: "debug = true" },
    ["--name=n --driver=docker-container --bootstrap --config=/f/buildkitd.toml"],
    { daemonConfig: "/f/buildkitd.toml" },
  ],
  ["for one address", remote(["tcp://b:1"]), ["--name=n --driver=remote --bootstrap -- tcp://b:1"]],
  [
    "over TLS, whatever is in a path",
    remote(["tcp://b:1"]),
    [
      '--name=n --driver=remote --bootstrap --driver-opt="cacert=/c/ca, old.pem" --driver-opt="key=/c/""k"".pem" -- tcp://b:1',
    ],
    FILES,
  ],
  [
    "without certificates for what has no TLS",
    remote(["unix:///run/b.sock"]),
    ["--name=n --driver=remote --bootstrap -- unix:///run/b.sock"],
    FILES,
  ],
  [
    "with a node for each of several addresses, each started at once",
    remote(["tcp://a:1"], ["tcp://b:1", "linux/arm64", "linux/arm/v7"], ["tcp://c:1", "linux/s390x"]),
    [
      "--name=n --driver=remote --bootstrap --node=n0 -- tcp://a:1",
      "--name=n --driver=remote --append --bootstrap --node=n1 --platform=linux/arm64,linux/arm/v7 -- tcp://b:1",
      "--name=n --driver=remote --append --bootstrap --node=n2 --platform=linux/s390x -- tcp://c:1",
    ],
  ],
])("%s", (...[, order, expected, files = {}]) => {
  const lines = createArguments(order, { name: "n", files });
  expect(lines.map((args) => args.join(" "))).toEqual(expected.map((rest) => `buildx create ${rest}`));
});

test("on a daemon behind TLS a context is made first, and the builder on it", () => {
  const daemon = "host=tcp://d:2376,ca=/c/ca.pem";
  const lines = createArguments({ driver: "docker-container", hostNetwork: false }, { name: "n", daemon });
  expect(lines.map((args) => args.join(" "))).toEqual([
    "context create --docker=host=tcp://d:2376,ca=/c/ca.pem -- n-daemon",
    "buildx create --name=n --driver=docker-container --bootstrap -- n-daemon",
  ]);
});

test.each<[string, NodeJS.ProcessEnv, string[], string | undefined]>([
  [
    "all its files",
    { DOCKER_HOST: "tcp://d:2376", DOCKER_TLS_VERIFY: "1" },
    ["ca", "cert", "key"],
    "host=tcp://d:2376,ca=F/ca.pem,cert=F/cert.pem,key=F/key.pem",
  ],
  [
    "no certificate of the client's, which docker does without",
    { DOCKER_HOST: "tcp://d:2376", DOCKER_TLS_VERIFY: "1" },
    ["ca"],
    "host=tcp://d:2376,ca=F/ca.pem",
  ],
  [
    "a host without a scheme, and any certificate of the daemon's",
    { DOCKER_HOST: "d:2376", DOCKER_TLS: "1" },
    ["ca"],
    "host=tcp://d:2376,ca=F/ca.pem,skip-tls-verify=true",
  ],
  ["a socket", { DOCKER_HOST: "unix:///run/d.sock", DOCKER_TLS_VERIFY: "1" }, ["ca"], undefined],
  ["no TLS", { DOCKER_HOST: "tcp://d:2375" }, ["ca"], undefined],
])("an environment with %s names this context", (...[, environment, names, expected]) => {
  using folder = folderWith(Object.fromEntries(names.map((name) => [`${name}.pem`, ""])));
  const context = daemonOverTls({ ...environment, DOCKER_CERT_PATH: folder.path });
  expect(context?.replaceAll(folder.path, "F").replaceAll("\\", "/")).toBe(expected);
});

describe("making it", () => {
  /** `fails`: the command for a node after the first. */
  async function make(order: NewBuilder, { fails }: { fails: boolean } = { fails: false }) {
    using folder = folderWith({ "config/config.json": "{}" });
    const append = `buildx create --name=${basename(folder.path).toLowerCase()} --driver=remote --append`;
    const { environment, calls } = recordDocker(folder, fails ? { [append]: { status: 1 } } : {});
    const own = { ...environment, DOCKER_CONFIG: join(folder.path, "config"), BUILDKIT_PROGRESS: "tty" };
    const stop = new AbortController().signal;
    const print = () => undefined;
    const made = await makeBuilder(order, { folder: folder.path, environment: own, stop, print });
    return { ...made, calls: calls() };
  }

  test("does not fail by a user's BUILDKIT_PROGRESS=tty: buildx has no terminal here", async () => {
    expect((await make(remote(["tcp://b:1"]))).calls).toMatchObject([{ progress: "plain" }]);
  });

  test("of several addresses ends with the first that does not answer, and says which", async () => {
    const order = remote(["tcp://a:1"], ["tcp://b:1", "linux/arm64"], ["tcp://c:1", "linux/386"]);
    const all = await make(order);
    expect(all.ended.status).toBe(0);
    expect(all.calls).toHaveLength(3);
    const failed = await make(order, { fails: true });
    expect(failed).toMatchObject({ ended: { status: 1 }, failedAt: "tcp://b:1" });
    expect(failed.calls).toHaveLength(2);
  });
});
