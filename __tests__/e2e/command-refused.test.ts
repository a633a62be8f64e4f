// The command that is refused, through a pipe: each cause by its code, and a token that never shows.
import { describe, expect, test } from "@jest/globals";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { DockerConfig } from "../../twin/docker-config.ts";
import { helloImage } from "../support/hello-image.ts";
import { pathWithout } from "./support/desk.ts";
import { TOKENS, withGitHub } from "./support/github.ts";

const { good, mission, poor, fine, gh } = TOKENS;
const gitHub = withGitHub();
const { desk, registry } = gitHub;

describe("a refusal", () => {
  type Refused = {
    args: string[];
    environment?: Record<string, string | undefined>;
    code?: number;
    cause: string;
  };
  test.each<[string, Refused]>([
    [
      "of the mission's token",
      { args: ["v1"], environment: { GITHUB_TOKEN: mission }, cause: "scope-missing" },
    ],
    [
      "of a token without scopes for packages",
      { args: ["v1"], environment: { GITHUB_TOKEN: poor }, cause: "scope-missing" },
    ],
    ["of no token", { args: ["v1"], environment: { GITHUB_TOKEN: "" }, cause: "token-missing" }],
    [
      "of a damaged token",
      { args: ["v1"], environment: { GITHUB_TOKEN: `"${good}"` }, cause: "token-malformed" },
    ],
    [
      "of a fine-grained token",
      { args: ["v1"], environment: { GITHUB_TOKEN: fine }, cause: "token-kind-unsupported" },
    ],
    [
      "of an owner that is not one's own",
      { args: ["v1", "--image", "HOST/octo-org/app"], cause: "wrong-owner" },
    ],
    [
      "to pull what is not there",
      { args: ["pull", "--image", "HOST/octocat/nothing"], cause: "package-not-found-or-private" },
    ],
    [
      "for want of docker",
      { args: ["v1"], environment: { DOCKER_HOST: "unix:///nowhere.sock" }, cause: "docker-unavailable" },
    ],
    ["for want of a Dockerfile", { args: ["v1", "--file", "missing"], code: 2, cause: "input-invalid" }],
  ])("%s", async (_name, { args, environment = {}, code = 1, cause }) => {
    using own = desk({ environment }).init();
    const typed = [...args.map((word) => word.replace("HOST", gitHub.twin.host)), ...registry()];
    const plain = await own.pipe(typed);
    expect(plain.exitCode).toBe(code);
    expect(plain.stdout).toBe("");
    expect(plain.stderr).toContain(`(${cause})`);
    expect(plain.stderr).toContain("What to do:");
    const told = await own.pipe([...typed, "--json"]);
    expect(told).toMatchObject({ exitCode: code, stderr: "" });
    expect(JSON.parse(told.stdout)).toMatchObject({
      exitCode: code,
      code: cause,
      diagnosis: { code: cause },
    });
    for (const secret of [good, mission, poor, fine])
      expect(plain.stderr + told.stdout).not.toContain(secret);
    expect(own.left).toEqual([]);
  });

  test("without a docker command at all", async () => {
    using own = desk().init();
    own.environment.PATH = pathWithout(own, "docker");
    own.environment.DOCKER_HOST = "tcp://127.0.0.1:1";
    const { exitCode, stderr } = await own.pipe(["v1", ...registry()]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("there is no `docker` command here");
  });

  test("by the build shows what docker printed, and --verbose shows it once", async () => {
    const files = { ...helloImage("RUN echo all-is-lost && exit 7") };
    using own = desk({ files }).init();
    for (const more of [[], ["--verbose"]]) {
      const { exitCode, stderr } = await own.pipe(["v1", ...registry(), ...more]);
      expect(exitCode).toBe(1);
      expect(stderr).toContain("(build-command-failed)");
      expect(stderr.match(/^(?:#\d+ [\d.]+ )?all-is-lost$/gm)).toHaveLength(1);
    }
  });

  test("by nobody who could say is 3 for a check, and says that it is not the token", async () => {
    gitHub.twin.world.faults = [{ path: "^/token", status: 503 }];
    using own = desk().init();
    const { exitCode, stdout, stderr } = await own.pipe(["check", ...registry()]);
    expect(exitCode).toBe(3);
    expect(stdout).toContain("does not say: it answered 503");
    expect(stderr).toContain("(registry-unavailable)");
  });
});

describe("the token", () => {
  test("on the command line is refused, and not repeated", async () => {
    using own = desk().init();
    for (const args of [
      ["v1", "--token", good],
      [good],
      ["--password=hush"],
      ["check", `--image=x/${good}`],
    ]) {
      const { exitCode, stdout, stderr } = await own.pipe(args);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("A token does not belong on a command line");
      expect(stdout + stderr).not.toMatch(new RegExp(`${good}|hush`));
    }
  });

  test("of gh is taken last, and its missing scope is added by gh", async () => {
    using own = desk({ environment: { GITHUB_TOKEN: undefined } }).init();
    const bin = join(own.home, "bin");
    mkdirSync(bin);
    writeFileSync(
      join(bin, "gh"),
      `#!/bin/sh\n[ "$*" = "auth token --hostname github.com" ] && echo ${gh}\n`,
    );
    chmodSync(join(bin, "gh"), 0o755);
    own.environment.PATH = `${bin}${delimiter}${own.environment.PATH ?? ""}`;
    const { exitCode, stdout, stderr } = await own.pipe(["check", ...registry()]);
    expect(stdout).toContain("OAuth, of octocat, from gh auth token");
    expect(stderr).toContain("gh auth refresh --scopes write:packages");
    expect(exitCode).toBe(1);
    const [other] = await Promise.all([
      own.pipe(["check", "--json", "--token-stdin", ...registry()], `${good}\n`),
    ]);
    expect(JSON.parse(other.stdout)).toMatchObject({
      verdict: "allowed",
      token: { source: "--token-stdin" },
    });
  });

  test("for login goes into the user's own configuration, and nowhere else does", async () => {
    using own = desk().init();
    using person = new DockerConfig();
    own.environment.DOCKER_CONFIG = person.folder;
    const { exitCode, stdout } = await own.pipe(["login", ...registry()]);
    expect(stdout).toContain(`Docker is logged in to ${gitHub.twin.host} as octocat`);
    expect(exitCode).toBe(0);
    const config = JSON.parse(readFileSync(join(person.folder, "config.json"), "utf8")) as { auths: object };
    expect(Object.keys(config.auths)).toContain(gitHub.twin.host);
    const refused = await own.pipe(["login", "--token-stdin", "--json", ...registry()], mission);
    expect(JSON.parse(refused.stdout)).toMatchObject({ exitCode: 1, code: "scope-missing" });
  });
});
