// What a build can be asked for, on a real engine and a real registry.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { field, list, textField } from "../../src/lib/json.ts";
import { DockerConfig } from "../../twin/docker-config.ts";
import { byEngine, engineName, hasBuildx } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

const TWO = { platforms: "linux/amd64,linux/arm64" };
/** Nothing in it runs, so that it can be built for any platform. */
const STILL = { Dockerfile: "FROM scratch\nCOPY hello /hello\n", hello: "hello\n" };

describe("several platforms", () => {
  const codes = byEngine<readonly string[]>({
    newest: [""],
    // Where the machine reaches Docker Hub, a builder is made.
    found: ["", "platform-unsupported"],
    oldest: ["buildx-missing"],
  });

  test("are one index with provenance, or it is told before the build that nothing here can do it", async () => {
    using run = pushing.job({ inputs: { ...TWO, tags: "two" }, files: STILL });
    const main = await run.main();
    expect(codes).toContain(main.outputs.code);
    const isPushed = main.outputs.code === "";
    expect(main.outputs.pushed).toBe(String(isPushed));
    expect(await platformsOf("two", isPushed)).toEqual(
      isPushed ? ["amd64", "arm64", "unknown", "unknown"] : [],
    );
    expect(main.log.includes("Build and push")).toBe(isPushed);
    expect(main.summary).toMatch(
      isPushed
        ? /\| linux\/arm64 \|.*2 more entries `unknown\/unknown`: attestations/s
        : /docker-buildx|containerd-snapshotter/,
    );
    expect(readdirSync(run.temporary)).toEqual([]);
  });
});

async function platformsOf(tag: string, isThere: boolean): Promise<string[]> {
  const index = isThere ? await pushing.read(`manifests/${tag}`) : undefined;
  return list(field(index, "manifests"))
    .map((entry) => textField(entry, "platform", "architecture") ?? "")
    .toSorted();
}

test("an image for one platform has no entries beside it, unless provenance is asked for", async () => {
  using plain = pushing.job({ inputs: { tags: "plain" } });
  expect((await plain.main()).outputs.pushed).toBe("true");
  expect(field(await pushing.read("manifests/plain"), "manifests")).toBeUndefined();

  using asked = pushing.job({ inputs: { tags: "asked", provenance: "mode=max" } });
  const main = await asked.main();
  const code = byEngine({ newest: "", found: "option-unsupported", oldest: "buildx-missing" });
  expect(main.outputs.code).toBe(code);
  const isPushed = code === "";
  expect(main.outputs.pushed).toBe(String(isPushed));
  expect(main.summary.includes("unknown/unknown")).toBe(isPushed);
});

describe("the cache", () => {
  const RUN = 'RUN ["/bin/busybox", "sh", "-c", "echo made >/made"]';
  const notices = byEngine<string[]>({
    newest: [],
    found: ["The build's cache is not written"],
    oldest: ["The build's cache is not used"],
  });

  test("goes to the registry and comes back, where the builder can; else the push is as good", async () => {
    const files = helloImage(RUN);
    using first = pushing.job({ inputs: { tags: "c1", cache: "registry" }, files });
    const made = await first.main();
    expect(made.outputs).toMatchObject({ pushed: "true", code: "" });
    expect(made.annotations.map(({ title }) => title)).toEqual(notices);

    using person = new DockerConfig();
    await person.docker([...(hasBuildx ? ["buildx"] : ["builder"]), "prune", "--all", "--force"]);
    using second = pushing.job({ inputs: { tags: "c2", cache: "registry" }, files });
    const served = await second.main();
    expect(served.outputs.pushed).toBe("true");
    const share = byEngine({
      newest: "4 of 4 steps (100 %)",
      found: "0 of 4 steps (0 %)",
      oldest: "",
    });
    expect(/From the cache: (.*?)\./.exec(served.summary)?.[1] ?? "").toBe(share);
  });

  test("that cannot be written fails no push, and is told in the summary", async () => {
    // The docker of `found` cannot write one, and that of `oldest` knows none: there it is left out.
    const cache = "type=registry,ref=127.0.0.1:1/octocat/app:cache";
    using run = pushing.job({ inputs: { tags: "c3", "cache-to": cache } });
    const main = await run.main();
    expect(main.outputs).toMatchObject({ pushed: "true", code: "" });
    expect(main.summary).toMatch(/cache (?:could not be written|is not written|is not used)/);
    expect(main.summary.includes("connection refused")).toBe(
      byEngine({ newest: true, found: false, oldest: false }),
    );
  });
});

describe("the result", () => {
  test.each([
    ["files in a folder", "type=local,dest=out", "out/hello"],
    ["a tarball of the files", "type=tar,dest=out.tar", "out.tar"],
    ["an OCI archive", "type=oci,dest=image.tar", "image.tar"],
  ])("can be %s, and is not pushed then", async (_name, outputs, file) => {
    using run = pushing.job({ inputs: { outputs, tags: "out" }, files: STILL });
    const before = pushing.twin.requests.length;
    const main = await run.main();
    const code = byEngine({
      newest: "",
      found: outputs.startsWith("type=oci") ? "option-unsupported" : "",
      oldest: "buildx-missing",
    });
    expect(main.outputs).toMatchObject({ code, pushed: "false" });
    expect(existsSync(join(run.workspace, file))).toBe(code === "");
    expect(pushing.twin.requests.slice(before).filter(({ method }) => method === "PUT")).toEqual([]);
  });

  test("of `load` is there for a test step, and a second call pushes it from the cache", async () => {
    const files = helloImage();
    using first = pushing.job({ inputs: { load: "true", tags: "loaded" }, files });
    const loaded = await first.main();
    expect(loaded.outputs).toMatchObject({ code: "", pushed: "false" });
    using person = new DockerConfig();
    const image = `${pushing.twin.host}/octocat/app:loaded`;
    expect(await person.docker(["run", "--rm", "--network=none", image])).toMatch(/^hello/);

    using second = pushing.job({ inputs: { push: "true", load: "true", tags: "loaded" }, files });
    const pushed = await second.main();
    expect(pushed.outputs).toMatchObject({ code: "", pushed: "true" });
    expect(pushed.summary.includes("From the cache: 3 of 3 steps (100 %)")).toBe(hasBuildx);
  });
});

test("the linter's warnings stand on the Dockerfile's lines, each once", async () => {
  const files = { "a.df": "FROM scratch as one\nCOPY hello /hello\nMAINTAINER me\n", hello: "hello\n" };
  using run = pushing.job({ inputs: { file: "a.df", tags: "lint" }, files });
  const main = await run.main();
  expect(main.outputs.pushed).toBe("true");
  const warnings = main.annotations.filter(({ level }) => level === "warning");
  // Docker 20.10 has no linter.
  const expected = ["a.df:1 FromAsCasing", "a.df:3 MaintainerDeprecated"];
  const told = warnings.map(
    ({ file, line, title }) => `${file ?? ""}:${line ?? ""} ${title.split(":")[0] ?? ""}`,
  );
  expect(told).toEqual(byEngine({ newest: expected, hosted: expected, found: [], oldest: [] }));
});

test("`call: check` runs the linter and builds nothing", async () => {
  using run = pushing.job({ inputs: { call: "check", tags: "check" }, files: STILL });
  const main = await run.main();
  const code = byEngine({ newest: "", hosted: "", found: "buildx-too-old", oldest: "buildx-missing" });
  expect(main.outputs).toMatchObject({ code, pushed: "false" });
  const told = main.annotations.at(-1)?.message ?? "";
  expect(/`call` needs buildx 0\.15\.0 or newer, and 0\.1[0-4]\.\d+ is here/.test(told)).toBe(
    engineName === "found",
  );
});

test("docker is asked at most two short questions before the build, the login apart", async () => {
  using run = pushing.job({ inputs: { ...TWO, tags: "few", sbom: "false", push: "false" }, files: STILL });
  const bin = join(run.folder, "bin");
  const asked = join(run.folder, "asked");
  mkdirSync(bin);
  const real =
    (process.env.PATH ?? "")
      .split(delimiter)
      .map((folder) => join(folder, "docker"))
      .find(existsSync) ?? "";
  writeFileSync(join(bin, "docker"), `#!/bin/sh\necho "$*" >>${asked}\nexec ${real} "$@"\n`);
  chmodSync(join(bin, "docker"), 0o755);
  run.environment.PATH = `${bin}${delimiter}${process.env.PATH ?? ""}`;
  await run.main();
  const calls = readFileSync(asked, "utf8")
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("login "));
  const build = calls.findIndex((line) => /^(?:buildx )?build /.test(line));
  const questions = calls
    .slice(0, build === -1 ? undefined : build)
    .filter((line) => !/^buildx (?:create|rm) /.test(line));
  expect(questions.length).toBeLessThanOrEqual(2);
  expect(questions).toContain("buildx version");
});
