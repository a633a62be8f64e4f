// The command lines that make a builder of our own.
import { expect, test } from "@jest/globals";
import { createArguments, type BuilderFiles } from "../../src/docker/temporary-builder.ts";
import type { NewBuilder } from "../../src/ports/docker.ts";

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
    "with a node for each of several addresses, started when all are there",
    remote(["tcp://a:1"], ["tcp://b:1", "linux/arm64", "linux/arm/v7"], ["tcp://c:1", "linux/s390x"]),
    [
      "--name=n --driver=remote --node=n0 -- tcp://a:1",
      "--name=n --driver=remote --append --node=n1 --platform=linux/arm64,linux/arm/v7 -- tcp://b:1",
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
