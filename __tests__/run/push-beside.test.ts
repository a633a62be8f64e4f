// What of a push runs beside the rest: the look at the tags beside the preflight's probe, docker's login beside the build.
import { describe, expect, test } from "@jest/globals";
import { pushImage } from "../../src/run/push.ts";
import type { BuildResult, CommandFailure, CommandResult } from "../../src/ports/docker.ts";
import type { Driver } from "../../src/build/driver.ts";
import { configFor, outside, ready, REFUSED, SILENT, type Answers } from "./support/fakes.ts";

const failedLogin: CommandFailure = {
  kind: "failed",
  command: "docker login",
  status: 1,
  output: "Error response from daemon: Get https://ghcr.io/v2/: denied: denied",
};
const failedBuild: CommandFailure = {
  kind: "failed",
  command: "docker build",
  status: 1,
  output: '#5 ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1\n',
};

/** A run whose login and build end when the test says so. */
function begin(answers: Answers = {}) {
  const { ports, calls } = outside({
    buildsBesideLogin: true,
    hasToken: true,
    engine: onDriver("docker"),
    ...answers,
  });
  const login = later<CommandResult>();
  /** Nothing for a build that goes as the answers say. */
  const build = later<BuildResult | undefined>();
  const building = later<AbortSignal | undefined>();
  const { engine } = ports;
  const slow: typeof engine = {
    ...engine,
    openSession: (host, credentials) => ({
      ...engine.openSession(host, credentials),
      loggedIn: () => login.promise,
      build: async (plan, stop) => {
        building.resolve(stop);
        const given = await Promise.race([build.promise, endOf(stop)]);
        return given ?? engine.openSession(host, credentials).build(plan);
      },
    }),
  };
  const end = pushImage(configFor(), { ...ports, engine: slow }).then((outcome) => outcome.end);
  return { calls, login, build, building: building.promise, end };
}

type Later<Value> = { promise: Promise<Value>; resolve: (value: Value) => void };

function later<Value>(): Later<Value> {
  let resolve: Later<Value>["resolve"] = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function onDriver(driver: Driver) {
  return ready({ builder: { name: undefined, driver } });
}

function endOf(stop: AbortSignal | undefined): Promise<BuildResult> {
  return new Promise((resolve) => {
    stop?.addEventListener("abort", () => {
      resolve({ ...failedBuild, status: "SIGTERM" });
    });
  });
}

describe("docker's login", () => {
  test("runs beside the build where the registry has allowed the push", async () => {
    const { login, build, building, end } = begin();
    await building;
    build.resolve(undefined);
    login.resolve({ kind: "done" });
    expect((await end).kind).toBe("pushed");
  });

  test("that fails ends the build, and is the failure that is reported", async () => {
    const { login, building, end, calls } = begin();
    await building;
    login.resolve(failedLogin);
    const { kind, ...rest } = await end;
    expect(kind).toBe("failed");
    expect(JSON.stringify(rest)).toContain("Get https://ghcr.io/v2/: denied");
    expect(calls).not.toContain("verify latest");
  });

  test("that fails before docker's push begins ends the run, and nothing is pushed", async () => {
    const { login, build, building, end, calls } = begin();
    await building;
    build.resolve(undefined);
    login.resolve(failedLogin);
    expect((await end).kind).toBe("failed");
    expect(calls.filter((call) => call.startsWith("push"))).toEqual([]);
  });

  test("that fails after the push of a build is over changes nothing", async () => {
    const { login, build, building, end } = begin({
      engine: ready({ builder: { name: "far", driver: "docker", isElsewhere: true } }),
    });
    await building;
    build.resolve(undefined);
    const { kind } = await end;
    login.resolve(failedLogin);
    expect(kind).toBe("pushed");
  });

  test("does not hide why a build failed", async () => {
    const { build, building, end } = begin();
    await building;
    build.resolve(failedBuild);
    expect(JSON.stringify(await end)).toContain("build-command-failed");
  });

  test.each([
    ["the registry has not said that the push is allowed", { registry: SILENT }],
    ["docker must not be given the token", { buildsBesideLogin: false }],
    ["docker's push may move a tag though logins fail", { engine: onDriver("docker+containerd") }],
  ])("comes before the build where %s", async (_name, answers) => {
    const { login, end, calls } = begin(answers);
    login.resolve(failedLogin);
    expect((await end).kind).toBe("failed");
    expect(calls).not.toContain("group Build and push");
  });
});

describe("the tags", () => {
  test("are read beside the preflight once the registry has given its token, and not again before the build", async () => {
    const { ports, calls } = outside({ hasToken: true });
    await pushImage(configFor(), ports);
    expect(calls.indexOf("read latest")).toBeLessThan(calls.indexOf("login"));
    expect(calls.slice(0, calls.indexOf("build")).filter((call) => call === "read latest")).toHaveLength(1);
  });

  test("are not read where the registry gives no token", async () => {
    const { ports, calls } = outside({ registry: REFUSED });
    await pushImage(configFor(), ports);
    expect(calls.filter((call) => call.startsWith("read "))).toEqual([]);
  });
});
