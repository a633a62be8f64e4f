// A scene: a ghcr.io of its own with an older version in it, and jobs that publish the next one.
import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { mint } from "../../../twin/mint.ts";
import type { RecordedRequest } from "../../../twin/request-log.ts";
import { Job } from "../../../twin/runner.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld } from "../../../twin/world.ts";
import { HIGHER, lookAtTags, publishOld, RULES, type Published } from "./published.ts";
import { requestsAt, type Step } from "./step.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;
/** Each scene has a `hello` of its own beside it, so that no layer of it is there already. */
export const TINY: Files = { Dockerfile: "FROM scratch\nCOPY hello /\n" };
type Environment = Readonly<Record<string, string>>;
type JobOptions = {
  files?: Files;
  environment?: Environment | undefined;
  inputs?: Readonly<Record<string, string>>;
  isHigher?: boolean;
};

const OWNER = "octocat";
const REPOSITORY = "octocat/app";
const SHA = "c0ffee0".padEnd(40, "0");
const HIGHER_SHA = "facade0".padEnd(40, "0");

export class Scene implements AsyncDisposable {
  /** In the environment of all that this scene's jobs start, and in what they build. */
  readonly mark = randomUUID();
  readonly secrets: readonly [token: string, gitHubToken: string];
  readonly twin: Twin;
  readonly #before: number;

  private constructor(twin: Twin, secrets: Scene["secrets"]) {
    this.twin = twin;
    this.secrets = secrets;
    this.#before = twin.requests.length;
  }

  static async open(): Promise<Scene> {
    const token = mint("classic", "faults");
    const gitHubToken = mint("installation", "faults");
    const twin = await startTwin(
      newWorld({
        accounts: [{ login: OWNER, kind: "User" }],
        tokens: [
          { kind: "classic", value: token, owner: OWNER, scopes: ["repo", "write:packages"] },
          {
            kind: "installation",
            value: gitHubToken,
            repository: REPOSITORY,
            packages: "none",
            actions: true,
          },
        ],
        repositories: [
          {
            name: REPOSITORY,
            description: null,
            license: null,
            defaultBranch: "main",
            commits: { [SHA]: "2026-01-02T03:04:05Z", [HIGHER_SHA]: "2026-01-03T03:04:05Z" },
          },
        ],
      }),
      { keeps: "in memory" },
    );
    await publishOld(registryOf(twin, token));
    return new Scene(twin, [token, gitHubToken]);
  }

  /** The push of the git tag v1.2.3, or of a higher one. `environment` is that of another docker engine. */
  job({ files = TINY, environment, inputs = {}, isHigher = false }: JobOptions = {}): Job {
    const [token, gitHubToken] = this.secrets;
    const job = new Job({
      inputs: { token, registry: this.twin.host, tags: RULES, "scope-check": "off", ...inputs },
      gitHubToken,
      apiUrl: this.twin.apiUrl,
      event: {
        name: "push",
        ...(isHigher
          ? { ref: `refs/tags/v${HIGHER}`, sha: HIGHER_SHA }
          : { ref: "refs/tags/v1.2.3", sha: SHA }),
        repository: REPOSITORY,
        actor: OWNER,
      },
      files: { ...files, hello: isHigher ? `${this.mark} ${HIGHER}` : this.mark },
      environment: { ...environment, FAULTS_MARK: this.mark },
    });
    job.environment.TMPDIR = join(job.folder, "tmp");
    mkdirSync(job.environment.TMPDIR);
    recordDocker(job);
    return job;
  }

  /** Of the jobs, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.twin.requests.slice(this.#before);
  }

  requestsAt(step: Step): readonly RecordedRequest[] {
    return requestsAt(step, this.requests);
  }

  tags(): Promise<Published> {
    return lookAtTags(registryOf(this.twin, this.secrets[0]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.twin.stop();
  }
}

const registryOf = ({ url }: Twin, token: string) => ({ url, bearer: Buffer.from(token).toString("base64") });

/** Puts a docker before the engine's own that notes its arguments, and becomes the engine's own. */
function recordDocker(job: Job): void {
  const bin = join(job.folder, "bin");
  mkdirSync(bin);
  const path = job.environment.PATH ?? process.env.PATH ?? "";
  const docker = path
    .split(delimiter)
    .map((folder) => join(folder, "docker"))
    .find((file) => existsSync(file));
  if (docker === undefined) throw new Error("There is no docker: run script/faults, which brings one.");
  const script = `#!/bin/sh\nprintf '%s\\036' "$*" >>'${callsOf(job)}'\nexec '${docker}' "$@"\n`;
  writeFileSync(join(bin, "docker"), script);
  chmodSync(join(bin, "docker"), 0o755);
  job.environment.PATH = bin + delimiter + path;
}

const callsOf = (job: Job) => join(job.folder, "docker-calls");

/** The arguments of each docker that the job has started. */
export function dockerCalls(job: Job): string[] {
  const file = callsOf(job);
  return existsSync(file) ? readFileSync(file, "utf8").split("\x1e").slice(0, -1) : [];
}
