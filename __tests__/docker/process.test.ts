// Docker runs as a process of our own: what it says streams on, and it ends when the run does.
import { describe, expect, test } from "@jest/globals";
import {
  endDockersAtOnce,
  startDocker,
  type DockerProcess,
  type RunningProcess,
} from "../../src/docker/process.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker, type Play, type RecordedDocker } from "../support/recorded-docker.ts";

const never = new AbortController().signal;

/** Starts a docker that plays this. */
function start(
  folder: Folder,
  play: Play,
  { stop = never, ...command }: Partial<DockerProcess> & { stop?: AbortSignal } = {},
): RunningProcess & { docker: RecordedDocker } {
  const docker = recordDocker(folder, { run: play });
  return {
    docker,
    ...startDocker({ args: ["run"], environment: docker.environment, ...command }, stop),
  };
}

/** Once docker has told that it is there. */
async function called({ docker }: { docker: RecordedDocker }): Promise<void> {
  while (docker.calls().length === 0) await new Promise((done) => setTimeout(done, 5));
}

test("docker's stdout and stderr are passed on as they are printed, and kept in that order", async () => {
  using folder = folderWith();
  const printed: string[] = [];
  const says: Play["says"] = [
    ["stdout", "one\n"],
    ["stderr", "two\n"],
    ["stdout", "three\n"],
  ];
  const print = (chunk: Buffer) => void printed.push(chunk.toString());
  const { ended } = start(folder, { says }, { print });
  const { status, output } = await ended;
  expect(status).toBe(0);
  expect(printed.join("")).toBe(output);
  // Two pipes have no order between them: each stream keeps its own.
  expect(output.replace("two\n", "")).toBe("one\nthree\n");
  expect(output).toContain("two\n");
});

test("docker's output arrives while docker runs, not only at its end", async () => {
  using folder = folderWith();
  let running: RunningProcess | undefined;
  const printed = new Promise<string>((resolve) => {
    running = start(
      folder,
      { says: [["stdout", "building\n"]], hangs: true },
      {
        print: (chunk) => {
          resolve(chunk.toString());
          return undefined;
        },
      },
    );
  });
  expect(await printed).toBe("building\n");
  await running?.stop();
});

test("the end of docker's output is kept when it is long", async () => {
  using folder = folderWith();
  const says: Play["says"] = [
    ["stdout", `${"x".repeat(200_000)}\n`],
    ["stdout", "the reason\n"],
  ];
  const { output } = await start(folder, { says }).ended;
  expect(output.endsWith("x\nthe reason\n")).toBe(true);
  expect(output.length).toBeLessThan(140_000);
});

describe("has failed when", () => {
  test("the system takes no argument of that length", async () => {
    using folder = folderWith();
    const { ended, stop } = start(folder, {}, { args: ["x".repeat(4 * 1024 * 1024)] });
    expect(await ended).toMatchObject({ status: "not started", output: expect.stringContaining("E2BIG") });
    await stop();
  });

  test("it exits with anything but 0, however little it says", async () => {
    using folder = folderWith();
    expect(await start(folder, { status: 17 }).ended).toEqual({ status: 17, output: "" });
  });

  test("a signal has ended it", async () => {
    using folder = folderWith();
    const { status } = await start(folder, { killed: true }).ended;
    expect(status).toBe("SIGKILL");
  });

  test("there is none", async () => {
    using folder = folderWith();
    const environment = { PATH: folder.path };
    const { status, output } = await startDocker({ args: ["run"], environment }, never).ended;
    expect(status).toBe("not started");
    expect(output).toContain("ENOENT");
  });
});

test("docker reads the input that it is given, to its end", async () => {
  using folder = folderWith();
  const { docker, ended } = start(folder, { reads: true }, { input: "secret" });
  await ended;
  expect(docker.calls()).toMatchObject([{ args: ["run"], input: "secret" }]);
});

test("an input that is still to come is waited for", async () => {
  using folder = folderWith();
  let give: (text: string) => void = () => undefined;
  const input = new Promise<string>((resolve) => (give = resolve));
  const { docker, ended } = start(folder, { reads: true }, { input });
  give("secret");
  await ended;
  expect(docker.calls()).toMatchObject([{ input: "secret" }]);
});

test("a docker that is killed takes its plugin with it, which would push on", async () => {
  using folder = folderWith();
  const { status } = await start(folder, { plugin: true, killed: true }).ended;
  expect(status).toBe("SIGKILL");
});

test("docker has ended when its own process has, not when a daemon that it left behind has", async () => {
  using folder = folderWith();
  const { ended } = start(folder, { says: [["stdout", "done\n"]], daemon: true, status: 3 });
  expect(await ended).toEqual({ status: 3, output: "done\n" });
}, 15_000);

test("without an input it does not wait for one", async () => {
  using folder = folderWith();
  expect(await start(folder, { reads: true }).ended).toMatchObject({ status: 0 });
});

test("a docker that ends without reading its input fails by its exit code, and breaks nothing", async () => {
  using folder = folderWith();
  const input = "x".repeat(4 * 1024 * 1024);
  const { ended } = start(folder, { status: 3, says: [["stderr", "no daemon\n"]] }, { input });
  expect(await ended).toEqual({ status: 3, output: "no daemon\n" });
});

describe("is stopped", () => {
  test("by the run's signal", async () => {
    using folder = folderWith();
    const stop = new AbortController();
    const running = start(folder, { hangs: true }, { stop: stop.signal });
    await called(running);
    stop.abort("SIGINT");
    expect(await running.ended).toMatchObject({ status: "SIGTERM" });
  });

  test("by a signal that came before it", async () => {
    using folder = folderWith();
    const { ended } = start(folder, { hangs: true }, { stop: AbortSignal.abort("SIGINT") });
    expect(await ended).toMatchObject({ status: "SIGTERM" });
  });

  test("by its caller, which waits until it has ended", async () => {
    using folder = folderWith();
    const running = start(folder, { hangs: true });
    await called(running);
    let over = false;
    void running.ended.then(() => (over = true));
    await running.stop();
    expect(over).toBe(true);
  });

  test("at once, and was late, when its time is up", async () => {
    using folder = folderWith();
    const { ended } = start(folder, { hangs: true, stubborn: true }, { deadline: 300 });
    expect(await ended).toMatchObject({ status: "late" });
  });

  test("at once, with all others, however stubborn", async () => {
    using folder = folderWith();
    using another = folderWith();
    const both = [folder, another].map((one) => start(one, { hangs: true, stubborn: true }));
    await Promise.all(both.map(called));
    endDockersAtOnce();
    const ends = await Promise.all(both.map(({ ended }) => ended));
    expect(ends).toMatchObject([{ status: "SIGKILL" }, { status: "SIGKILL" }]);
  });

  test("and, once it has ended, stopping it does nothing", async () => {
    using folder = folderWith();
    const running = start(folder, { status: 5 });
    await running.ended;
    await running.stop();
    expect(await running.ended).toEqual({ status: 5, output: "" });
  });
});
