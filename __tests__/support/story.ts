// A story: a world, a step, and all that a person and GitHub see of it, as one text.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { mint } from "../../twin/mint.ts";
import { Job, type Ran, type WorkflowEvent } from "../../twin/runner.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld, type InstallationToken, type Token, type World } from "../../twin/world.ts";
import { filesUnder, type Places } from "./traces.ts";

export type Story = {
  world?: Partial<World>;
  inputs?: Readonly<Record<string, string>>;
  /** What the job's GITHUB_TOKEN may do with packages. */
  packages?: InstallationToken["packages"];
  event?: Partial<WorkflowEvent>;
  /** What the recorded docker says, and fails with, at a command; as an object it is killed after its words. */
  dockerFails?: Readonly<Record<string, string | { says: string }>>;
  /** Docker prints all that it knows of secrets, as a debugging one might. */
  dockerTalks?: boolean;
  /** The environment's own words, such as another GitHub's address. */
  environment?: Readonly<Record<string, string>>;
  files?: Readonly<Record<string, string>>;
  /** Symbolic links in the workspace, by their path there. */
  links?: Readonly<Record<string, string>>;
  /** What stands between the step and the twin: the host and URL that the step is given instead. */
  front?: (twin: Twin) => Promise<Front>;
  /** The request, by a piece of its path, at which the step gets SIGTERM. */
  stopAt?: string;
  /** Tags of octo-org/app that are there already. */
  published?: readonly string[];
  /** Whether labels and annotations are what the story is about; else they are only counted. */
  isAboutLabels?: boolean;
};

export type Front = Pick<Twin, "host" | "apiUrl"> & AsyncDisposable;

export type Told = Ran & {
  post: Ran;
  /** Method, path and status, in the order of arrival. */
  requests: readonly string[];
  docker: readonly DockerCall[];
  /** What is still in the runner's temporary folder after the clean-up. */
  left: readonly string[];
  /** All files of the job after the clean-up, but what the recorded docker wrote down. */
  files: Places;
  /** Everything above as a reviewer would read it, without what differs from run to run. */
  transcript: string;
};

export type DockerCall = { args: string[]; input: string; config: string };

export const PAT = mint("classic", "pat");
export const GITHUB_TOKEN = mint("installation", "job");

/** A classic token of octocat's with these scopes. */
export function classic(scopes: string, value = PAT): Token {
  return {
    kind: "classic",
    value,
    owner: "octocat",
    scopes: scopes.split(", ").filter((scope) => scope !== ""),
  };
}

/** Plays a story with the built bundle, the twin, and a recorded docker. */
export async function play(story: Story): Promise<Told> {
  await using twin = await startTwin(worldOf(story), { upstream: "shelf" });
  for (const tag of story.published ?? []) await publish(tag, twin);
  await using front = await story.front?.(twin);
  using job = jobOf(story, front ?? twin);
  Object.assign(job.environment, twin.jobEnvironment());
  const calls = join(job.folder, "docker-calls");
  const ran = await job.main((pid) => {
    if (story.stopAt !== undefined) void stopAt(story.stopAt, pid, twin);
  });
  const post = await job.post();
  const docker = existsSync(calls)
    ? readFileSync(calls, "utf8")
        // What comes after the last line end is still being written, by a docker that nobody waits for.
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as DockerCall)
    : [];
  const requests = twin.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
  rmSync(calls, { force: true });
  const left = readdirSync(job.temporary);
  const told = { ...ran, post, requests, docker, left, files: filesUnder(job.folder) };
  const transcript = transcribe(story.isAboutLabels === true ? told : withoutLabels(told));
  return { ...told, transcript: normalise(transcript, { twin, job }) };
}

async function stopAt(piece: string, pid: number, { requests }: Twin): Promise<void> {
  while (!requests.some(({ path }) => path.includes(piece))) await sleep(20);
  process.kill(pid, "SIGTERM");
}

async function publish(tag: string, { url }: Twin): Promise<void> {
  const type = "application/vnd.oci.image.manifest.v1+json";
  const bearer = Buffer.from(GITHUB_TOKEN).toString("base64");
  const answer = await fetch(`${url}/v2/octo-org/app/manifests/${tag}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${bearer}`, "content-type": type },
    body: JSON.stringify({ schemaVersion: 2, mediaType: type, config: {}, layers: [] }),
  });
  if (answer.status !== 201)
    throw new Error(`The story could not begin: ${answer.status} ${await answer.text()}`);
}

function worldOf({ world, packages = "write" }: Story): World {
  const job: Token = {
    kind: "installation",
    value: GITHUB_TOKEN,
    repository: "octo-org/app",
    packages,
    actions: true,
  };
  return newWorld({
    accounts: [
      { login: "octocat", kind: "User" },
      { login: "octo-org", kind: "Organization", members: ["octocat"] },
    ],
    repositories: [
      {
        name: "octo-org/app",
        description: REPOSITORY.description,
        license: REPOSITORY.license.spdx_id,
        defaultBranch: REPOSITORY.default_branch,
        commits: { [SHA]: COMMITTED },
      },
    ],
    ...world,
    tokens: [job, ...(world?.tokens ?? [])],
  });
}

function jobOf(story: Story, twin: Pick<Twin, "host" | "apiUrl">): Job {
  const { inputs, event, dockerFails = {}, dockerTalks = false, environment, files } = story;
  const job = new Job({
    inputs: { registry: twin.host, ...fill(inputs, twin.host) },
    gitHubToken: GITHUB_TOKEN,
    apiUrl: twin.apiUrl,
    event: {
      name: "push",
      ref: "refs/heads/main",
      sha: SHA,
      repository: "octo-org/app",
      payload: { repository: REPOSITORY, head_commit: { id: SHA, timestamp: COMMITTED } },
      ...event,
    },
    ...(files === undefined ? {} : { files }),
  });
  for (const [path, target] of Object.entries(story.links ?? {}))
    symlinkSync(target, join(job.workspace, path));
  const bin = join(job.folder, "bin");
  mkdirSync(bin);
  copyFileSync(join(import.meta.dirname, "recorded-docker.mjs"), join(bin, "docker"));
  chmodSync(join(bin, "docker"), 0o755);
  Object.assign(job.environment, {
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    // No daemon is behind it, so the recorded docker is asked.
    DOCKER_HOST: `unix://${job.folder}/no.sock`,
    DOCKER_CONFIG: join(job.home, ".docker"),
    // The workspace is no clone, and neither is a folder above it.
    GIT_CEILING_DIRECTORIES: job.folder,
    RECORDED_CALLS: join(job.folder, "docker-calls"),
    RECORDED_FAILURE: JSON.stringify(dockerFails),
    RECORDED_TALKS: String(dockerTalks),
    ...environment,
  });
  return job;
}

/** The repository of the stories, as an event's payload has it. */
export const REPOSITORY = {
  name: "app",
  full_name: "octo-org/app",
  html_url: "https://github.com/octo-org/app",
  description: "An app",
  license: { spdx_id: "MIT" },
  default_branch: "main",
  owner: { login: "octo-org", type: "Organization" },
};

/** The commit of the stories, and when it was made. */
export const SHA = "860c1904a1ce19322e91ac35af1ab07466440c37";
const COMMITTED = "2026-03-04T05:06:07Z";

/** A pull request's event; `head` is the repository that its commit comes from. */
export function pullRequest(head: string, author = "octocat"): Partial<WorkflowEvent> {
  return {
    name: "pull_request",
    ref: "refs/pull/7/merge",
    actor: author,
    payload: {
      repository: REPOSITORY,
      pull_request: { number: 7, user: { login: author }, head: { repo: { full_name: head } } },
    },
  };
}

/** Labels and annotations are the same in most stories, and long: how many there are will do. */
function withoutLabels<Some extends Omit<Told, "transcript">>(told: Some): Some {
  const count = (text = "") => (text === "" ? "" : `${text.split("\n").length} lines`);
  const { labels, annotations, json } = told.outputs;
  const outputs = {
    ...told.outputs,
    labels: count(labels),
    annotations: count(annotations),
    json: count(json),
  };
  const shorten = (text: string) =>
    text.replaceAll(/ (?:'--(?:label|annotation)=[^']*'|--(?:label|annotation)=\S+)/g, "");
  const docker = told.docker.map((call) => ({
    ...call,
    args: call.args.filter((argument) => !/^--(?:label|annotation)=/.test(argument)),
  }));
  return { ...told, outputs, docker, log: shorten(told.log), summary: shorten(told.summary) };
}

function transcribe(told: Omit<Told, "transcript">): string {
  const outputs = Object.entries(told.outputs).map(
    ([name, value]) => `${name}=${value.replaceAll("\n", " ")}`,
  );
  // Login and questions run beside the preflight, which may end them; builds and pushes stand in their order.
  const docker = told.docker
    .map(({ args }) => `docker ${args.join(" ")}`)
    .filter((line) => / (build|push) /.test(line));
  // Where GitHub's list decided, the registry was asked, and not waited for.
  const waited = told.outputs.code !== "scope-missing" || told.log.includes("answered the token exchange");
  const isRefused = told.outputs.verdict === "denied";
  const requests = told.requests
    .filter((line) => waited || !/ \/(?:v2|token)/.test(line))
    // Asked beside a build, and not waited for.
    .filter((line) => docker.length === 0 || !line.includes("/tags/list?n=1 "))
    // What only labels need is not waited for where a run is refused.
    .filter((line) => !isRefused || !line.includes(" /repos/"))
    // What a tag held before is asked beside the build; the recorded one may be over, and pushed, before the answer.
    .map((line) =>
      line.replace(/^((?:GET|HEAD) \S+\/manifests\/(?!sha256:)\S+) (?:\d+|none)$/, "$1, beside the build"),
    )
    // A machine that holds GitHub's answer back for longer than its deadline makes a further try of it.
    .filter(
      (line, index, all) => !/^GET \/(?:user|rate_limit) 200$/.test(line) || all.indexOf(line) === index,
    );
  const parts: [string, readonly string[]][] = [
    ["exit code", [String(told.exitCode)]],
    ["log", [told.log.trimEnd()]],
    ["outputs", outputs],
    ["summary", [told.summary.trimEnd()]],
    ["docker", docker],
    // Requests that are under way together arrive in any order.
    ["requests", requests.toSorted()],
  ];
  return parts
    .map(([name, lines]) => `=== ${name}\n${lines.filter((line) => line !== "").join("\n")}`)
    .join("\n");
}

/** The registry is called ghcr.io, folders and an upload's session are always the same, and there are no times. */
function normalise(text: string, { twin, job }: { twin: Twin; job: Job }): string {
  return text
    .replaceAll(job.folder, "JOB")
    .replaceAll(twin.host, "ghcr.io")
    .replaceAll(encodeURIComponent(twin.host), "ghcr.io")
    .replaceAll(encodeURIComponent(encodeURIComponent(twin.host)), "ghcr.io")
    .replaceAll(/\n+Time: .*\n+/g, "\n")
    .replaceAll(/^(### .*) · \d[\d.]* s$/gm, "$1 · N s")
    .replaceAll(/surepush-[\da-f]{16}/g, "surepush-XXXXXX")
    .replaceAll(/(blobs\/upload\/)\S+/g, "$1ID");
}

/** A story is told before there is a host: `HOST` stands for it. */
function fill(inputs: Story["inputs"] = {}, host: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, value.replaceAll("HOST", host)]),
  );
}
