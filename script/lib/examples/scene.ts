// What a block is run in: a GitHub with its registry, and Docker Hub, both empty, and a clone of octo-org/app.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { crane } from "../../../__tests__/support/crane.ts";
import { startDistribution } from "../../../twin/distribution.ts";
import { claimsOf } from "../../../twin/job.ts";
import { mint } from "../../../twin/mint.ts";
import { startOtherRegistry } from "../../../twin/other-registry.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld, type PackagesPermission, type WorldRepository } from "../../../twin/world.ts";
import type { Behind, Front } from "./front.ts";

export const REPOSITORY = "octo-org/app";
/** The repository's id, and whose pull request 7 is. */
export const BASE = 1001;
export const FORK = { id: 2001, owner: "stranger", branch: "change" };
export const IMAGE = `ghcr.io/${REPOSITORY}`;

/** Each host that a block of ours asks; script/examples maps them to this machine. */
export const HOSTS = [
  ...["ghcr.io", "api.github.com", "run.actions.githubusercontent.com"],
  ...["fulcio.sigstore.dev", "rekor.sigstore.dev"],
  ...["docker.io", "index.docker.io", "registry-1.docker.io", "auth.docker.io"],
];

const HUB = { user: "octocat", password: "hush-hush-hush" };
const classic = mint("classic", "examples");
const gitHubToken = mint("installation", "examples");
/** Of who looks at what a block has pushed. */
const reader = mint("installation", "reader");

/** What a reader puts in the place of a secret. */
export const SECRETS: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: gitHubToken,
  GHCR_TOKEN: classic,
  YOUR_TOKEN: classic,
  DOCKERHUB_TOKEN: HUB.password,
  NPM_TOKEN: "npm-token-of-the-build",
};
export const VARIABLES: Readonly<Record<string, string>> = { DOCKERHUB_USERNAME: HUB.user };

export type Scene = AsyncDisposable & {
  twin: Twin;
  /** Emptied when the scene ends; the clone is in it. */
  folder: string;
  clone: string;
  /** The commit that is checked out. */
  commit: string;
  /** What the job's `permissions:` grant. */
  grant: (granted: { packages: PackagesPermission; identity: boolean }) => void;
  /** All tags of an image, as crane lists them. */
  tags: (image: string) => Promise<string[]>;
  /** The folder of logins that may do everything. */
  logins: string;
  /** Asks crane, with them. */
  crane: (...args: string[]) => Promise<string>;
};

export async function openScene(front: Front, parent: string): Promise<Scene> {
  const folder = mkdtempSync(join(parent, "scene-"));
  const clone = join(folder, "app");
  const commit = makeRepository(clone);
  const [twin, hub] = await Promise.all([
    startTwin(
      newWorld({
        accounts: [
          { login: "octocat", kind: "User" },
          { login: "octo-org", kind: "Organization", members: ["octocat"] },
          { login: "another-owner", kind: "Organization", members: ["octocat"] },
        ],
        repositories: [withForksPullRequest(commit)],
      }),
    ),
    startOtherRegistry(HUB, await startDistribution()),
  ]);
  const gitHub = { host: twin.host };
  front.play(
    new Map<string, Behind>([
      ["ghcr.io", gitHub],
      ["api.github.com", gitHub],
      ["run.actions.githubusercontent.com", gitHub],
      ["fulcio.sigstore.dev", { ...gitHub, prefix: "/sigstore/fulcio" }],
      ["rekor.sigstore.dev", { ...gitHub, prefix: "/sigstore/rekor" }],
      ["auth.docker.io", { host: hub.tokenHost }],
      ...["docker.io", "index.docker.io", "registry-1.docker.io"].map((name): [string, Behind] => [
        name,
        { host: hub.host },
      ]),
    ]),
  );
  const logins = join(folder, "logins");
  mkdirSync(logins);
  writeFileSync(
    join(logins, "config.json"),
    JSON.stringify({
      auths: {
        "ghcr.io": login(`octocat:${reader}`),
        "ghcr.io/another-owner/app": login(`octocat:${classic}`),
        "https://index.docker.io/v1/": login(`${HUB.user}:${HUB.password}`),
      },
    }),
  );
  const asked = (...args: string[]) => crane(logins, ...args);
  const scopes = ["repo", "read:packages", "write:packages"];
  return {
    twin,
    folder,
    clone,
    commit,
    logins,
    crane: asked,
    grant: ({ packages, identity }) => {
      twin.world.tokens = [
        { kind: "classic", value: classic, owner: "octocat", scopes },
        { ...installation, value: gitHubToken, packages },
        { ...installation, value: reader, packages: "write" },
      ];
      delete twin.world.job;
      if (identity)
        twin.world.job = {
          requestToken: "request-token-of-the-job",
          claims: claimsOf(REPOSITORY, { sha: commit }),
          attestations: "write",
        };
    },
    tags: async (image) => {
      for (const { access } of twin.world.packages) access[REPOSITORY] ??= "read";
      const listed = await asked("ls", image).catch((error: unknown) => {
        if (/NAME_UNKNOWN|404/.test(String(error))) return "";
        throw error;
      });
      return listed.split("\n").filter((tag) => tag !== "");
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([twin.stop(), hub[Symbol.asyncDispose]()]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

function withForksPullRequest(sha: string): WorldRepository {
  const { id: repository, owner, branch } = FORK;
  const head = { repository, owner, branch, sha };
  return {
    name: REPOSITORY,
    description: "An app",
    license: null,
    defaultBranch: "main",
    commits: {},
    pullRequests: [{ number: 7, state: "open", head, base: BASE }],
  };
}

const installation = { kind: "installation", repository: REPOSITORY, actions: true } as const;

const login = (text: string) => ({ auth: Buffer.from(text).toString("base64") });

/** Its image runs, reads the secret of the build where there is one, and says what it was started with. */
const DOCKERFILE = `FROM --platform=$BUILDPLATFORM scratch AS build
COPY busybox /bin/sh
COPY salt /
RUN --mount=type=secret,id=NPM_TOKEN if [ -e /run/secrets/NPM_TOKEN ]; then echo yes; else echo no; fi > /had-secret
FROM scratch
COPY busybox /bin/busybox
COPY --from=build /had-secret /
ENTRYPOINT ["/bin/busybox", "echo", "started with"]
`;

/** A repository on GitHub, as a clone of it has it: the image's sources, and a package of a monorepo. */
function makeRepository(folder: string): string {
  const busybox = readFileSync(process.env.SUREPUSH_BUSYBOX_BIN ?? "");
  for (const at of [folder, join(folder, "pkg-a"), join(folder, "pkg-b")]) {
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, "Dockerfile"), DOCKERFILE);
    // Builds of other scenes are in the builder's cache, and a secret is no part of what it is found by.
    writeFileSync(join(at, "salt"), folder);
    writeFileSync(join(at, "busybox"), busybox, { mode: 0o755 });
  }
  cpSync(join(import.meta.dirname, "before.yml"), join(folder, "workflow.yml"));
  writeFileSync(join(folder, "build.log"), "denied: permission_denied: write_package\n");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Octo Cat", "-c", "user.email=octocat@example.com", ...args], {
      cwd: folder,
      encoding: "utf8",
    }).trim();
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", `https://github.com/${REPOSITORY}.git`);
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  git("add", "--all");
  git("commit", "--quiet", "--message", "All of it");
  return git("rev-parse", "HEAD");
}
