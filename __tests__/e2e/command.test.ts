// The command on a real engine and a real registry, through a pipe: what it takes from the folder, and what it does.
import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { DockerConfig } from "../../twin/docker-config.ts";
import { helloImage } from "../support/hello-image.ts";
import { Desk, pathWithout } from "./support/desk.ts";
import { TOKENS, withGitHub } from "./support/github.ts";

const gitHub = withGitHub();
const { desk, registry } = gitHub;

const MANIFESTS =
  "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json";

async function digestOf(image: string, tag: string): Promise<string> {
  const answer = await fetch(`${gitHub.twin.url}/v2/${image}/manifests/${tag}`, {
    headers: { authorization: `Bearer ${Buffer.from(TOKENS.good).toString("base64")}`, accept: MANIFESTS },
  });
  const digest = answer.headers.get("docker-content-digest");
  if (digest === null) throw new Error(`${image}:${tag} answered ${answer.status}`);
  return digest;
}

describe("a push", () => {
  test("of a version in a fresh repository sets the version and latest, and the image runs", async () => {
    using own = desk({ files: helloImage() }).init();
    using person = new DockerConfig();
    own.environment.DOCKER_CONFIG = person.folder;
    const before = existsSync(join(person.folder, "config.json"))
      ? readFileSync(join(person.folder, "config.json"), "utf8")
      : undefined;
    const { exitCode, stdout, stderr } = await own.pipe(["v1.0.0", ...registry()]);
    expect(stderr).toContain("The token is from GITHUB_TOKEN.");
    expect(stdout).toMatch(
      /^Pushed \S+\/octocat\/app:v1\.0\.0\nPushed \S+\/octocat\/app:latest\n\S+@sha256:/m,
    );
    expect(exitCode).toBe(0);
    expect(stdout + stderr).not.toMatch(/#\d+ \[/);
    expect(stdout + stderr).not.toContain("\u001b");
    expect(own.left).toEqual([]);
    const after = existsSync(join(person.folder, "config.json"))
      ? readFileSync(join(person.folder, "config.json"), "utf8")
      : undefined;
    expect(after).toBe(before);

    const reference = stdout.trim().split("\n").at(-1) ?? "";
    await person.docker(["login", "--username=octocat", "--password-stdin", gitHub.twin.host], TOKENS.good);
    await person.docker(["pull", "--quiet", reference]);
    expect(await person.docker(["run", "--rm", "--network=none", reference])).toMatch(/^hello from \d+/);
    const labels = await person.docker([
      "image",
      "inspect",
      "--format",
      "{{json .Config.Labels}}",
      reference,
    ]);
    expect(JSON.parse(labels)).toMatchObject({
      "org.opencontainers.image.source": "https://github.com/octocat/app",
      "org.opencontainers.image.revision": own.git("rev-parse", "HEAD"),
    });
  });

  test("of an older version leaves latest where it is", async () => {
    using own = desk().init("https://github.com/octocat/older.git");
    expect((await own.pipe(["2.0.0", ...registry()])).exitCode).toBe(0);
    const latest = await digestOf("octocat/older", "latest");
    writeFileSync(join(own.folder, "Dockerfile"), "FROM scratch\nCOPY Dockerfile /older\n");
    const { exitCode, stdout } = await own.pipe(["1.9.0", ...registry()]);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain("latest");
    expect(await digestOf("octocat/older", "latest")).toBe(latest);
    expect(await digestOf("octocat/older", "1.9.0")).not.toBe(latest);
  });

  test.each<[string, (own: Desk) => void, string]>([
    ["a branch", (own) => own.git("checkout", "--quiet", "-b", "feat/new"), "feat-new"],
    ["the main branch", () => undefined, "main"],
    [
      "a git tag that is checked out",
      (own) => {
        own.git("tag", "v3.1.4");
        own.git("checkout", "--quiet", "v3.1.4");
      },
      "3.1.4",
    ],
  ])("without a tag, on %s", async (_name, arrange, tag) => {
    using own = desk().init();
    arrange(own);
    const { exitCode, stdout } = await own.pipe(["--dry-run", "--json", ...registry()]);
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 0,
      tags: expect.arrayContaining([`${gitHub.twin.host}/octocat/app:${tag}`]),
    });
    expect(exitCode).toBe(0);
  });

  test("without a tag, on a commit that nothing names, is told before anything is asked", async () => {
    using own = desk().init();
    own.git("commit", "--quiet", "--allow-empty", "--message", "Another");
    own.git("checkout", "--quiet", "--detach", "HEAD~1");
    own.git("branch", "--quiet", "--force", "main", "HEAD");
    own.git("commit", "--quiet", "--allow-empty", "--message", "On its own");
    const { exitCode, stderr } = await own.pipe([...registry()]);
    expect(stderr).toContain("`--tag` cannot be");
    expect([1, 2]).toContain(exitCode);
  });

  test("in a folder with blanks and letters of other alphabets", async () => {
    using own = desk({ name: "мой проект (1) été'" }).init();
    const { exitCode, stdout } = await own.pipe(["odd", ...registry()]);
    expect(stdout).toContain("octocat/app:odd");
    expect(exitCode).toBe(0);
  });

  test("without git and without a commit, by --image", async () => {
    using own = desk();
    own.environment.PATH = pathWithout(own, "git");
    const { exitCode, stdout } = await own.pipe(["v0.1.0", "--image", `${gitHub.twin.host}/octocat/nogit`]);
    expect(stdout).toContain("octocat/nogit:v0.1.0");
    expect(exitCode).toBe(0);
  });

  test("without git and without --image is told what to give", async () => {
    using own = desk();
    const { exitCode, stderr } = await own.pipe(["v0.1.0", ...registry()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("there is no git remote here");
    expect(stderr).toContain("surepush push v0.1.0 --image ghcr.io/OWNER/NAME");
  });

  test("inside of GitHub Actions goes by the run, not by git", async () => {
    using own = desk({
      environment: {
        GITHUB_ACTIONS: "true",
        GITHUB_REPOSITORY: "octocat/in-actions",
        GITHUB_REF: "refs/heads/work",
        GITHUB_EVENT_NAME: "push",
        GITHUB_SERVER_URL: "https://github.com",
      },
    });
    const { exitCode, stdout } = await own.pipe(["--json", ...registry()]);
    expect(JSON.parse(stdout)).toMatchObject({
      tags: [`${gitHub.twin.host}/octocat/in-actions:work`],
      code: null,
    });
    expect(exitCode).toBe(0);
  });
});

describe("a remote", () => {
  test.each([
    "https://github.com/octocat/app.git",
    "https://octocat:hush@github.com/OctoCat/App",
    "git@github.com:octocat/app.git",
    "ssh://git@ssh.github.com:443/octocat/app.git",
    "git@github.com-work:octocat/app.git",
  ])("%s names the image", async (remote) => {
    using own = desk().init(remote);
    const { stdout, stderr } = await own.pipe(["check", "--json", ...registry()]);
    expect(JSON.parse(stdout)).toMatchObject({
      image: `${gitHub.twin.host}/octocat/app`,
      verdict: "allowed",
    });
    expect(stdout + stderr).not.toContain("hush");
  });

  test("on a host that only the clone names gets no token", async () => {
    const before = gitHub.twin.requests.length;
    using own = desk().init("https://git.example.com/octocat/app.git");
    const { exitCode, stderr } = await own.pipe(["check"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("a token goes to no host because a clone names it");
    expect(stderr).toContain("--registry containers.git.example.com");
    expect(gitHub.twin.requests.length).toBe(before);
  });

  test("on another service is said to be no GitHub's", async () => {
    using own = desk().init("git@gitlab.com:octocat/app.git");
    const { exitCode, stderr } = await own.pipe(["v1"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("the git remote is on gitlab.com, which is no GitHub");
  });

  test("that is not there leaves it to package.json", async () => {
    const files = {
      "package.json": '{"repository": "github:octocat/from-npm"}',
      Dockerfile: "FROM scratch\n",
    };
    using own = desk({ files });
    const { stdout } = await own.pipe(["check", "--json", ...registry()]);
    expect(JSON.parse(stdout)).toMatchObject({ image: `${gitHub.twin.host}/octocat/from-npm` });
  });
});

test("a pull brings the image, by tag and by digest", async () => {
  using own = desk().init("https://github.com/octocat/pulled.git");
  const pushed = JSON.parse((await own.pipe(["v1.2.3", "--json", ...registry()])).stdout) as {
    digest: string;
  };
  for (const word of [[], ["v1.2.3"], [pushed.digest]]) {
    const { exitCode, stdout } = await own.pipe(["pull", ...word, ...registry()]);
    expect(stdout).toMatch(/^Pulled \S+\/octocat\/pulled[:@]/);
    expect(exitCode).toBe(0);
  }
  const { exitCode, stderr } = await own.pipe(["pull", "no-such-tag", ...registry()]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("(tag-not-found)");
  expect(own.left).toEqual([]);
});
