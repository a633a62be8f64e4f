// A scene: a ghcr.io of its own with an older version in it, and jobs that publish the next one.
import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { claimsOf } from "../../../twin/job.ts";
import { mint } from "../../../twin/mint.ts";
import type { RecordedRequest } from "../../../twin/request-log.ts";
import { Job } from "../../../twin/runner.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld } from "../../../twin/world.ts";
import { HIGHER, lookAtTags, publishOld, RULES, type Published } from "./published.ts";
import { lookAtSignatures, type Signatures } from "./signed.ts";
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
const SIGNER = `https://github.com/${REPOSITORY}/.github/workflows/image.yml@refs/heads/main`;
const SHA = "c0ffee0".padEnd(40, "0");
const HIGHER_SHA = "facade0".padEnd(40, "0");

export class Scene implements AsyncDisposable {
  /** In the environment of all that this scene's jobs start, and in what they build. */
  readonly mark = randomUUID();
  readonly secrets: readonly [token: string, gitHubToken: string, ...others: string[]];
  readonly twin: Twin;
  readonly #signs: boolean;
  readonly #before: number;

  private constructor(twin: Twin, { secrets, signs }: { secrets: Scene["secrets"]; signs: boolean }) {
    this.twin = twin;
    this.#signs = signs;
    this.secrets = secrets;
    this.#before = twin.requests.length;
  }

  /** `signing`: its jobs sign, for a repository of that visibility. */
  static async open(signing?: "public" | "private"): Promise<Scene> {
    const token = mint("classic", "faults");
    const gitHubToken = mint("installation", "faults");
    const requestToken = randomUUID();
    const claims = claimsOf(REPOSITORY, { sha: SHA, ...(signing && { visibility: signing }) });
    const twin = await startTwin(
      newWorld({
        ...(signing && { job: { requestToken, claims, attestations: "write" } }),
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
    const secrets: Scene["secrets"] = [token, gitHubToken, ...(signing ? [requestToken] : [])];
    return new Scene(twin, { secrets, signs: signing !== undefined });
  }

  /** The push of the git tag v1.2.3, or of a higher one. `environment` is that of another docker engine. */
  job({ files = TINY, environment, inputs = {}, isHigher = false }: JobOptions = {}): Job {
    const [token, gitHubToken] = this.secrets;
    const job = new Job({
      inputs: {
        token,
        registry: this.twin.host,
        tags: RULES,
        "scope-check": "off",
        sign: String(this.#signs),
        ...inputs,
      },
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
      environment: { ...this.twin.jobEnvironment(), ...environment, FAULTS_MARK: this.mark },
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

  /** Signs what the registry has, by a step of its own. */
  attest(source: string): Job {
    return this.job({ inputs: { operation: "attest", source, tags: "", sign: "false" } });
  }

  /** An image of the package, by its digest. */
  reference(digest: string): string {
    return `${this.twin.host}/${REPOSITORY}@${digest}`;
  }

  /** Nothing where its jobs do not sign. */
  async signatures(digest: string): Promise<Signatures | undefined> {
    const { twin, secrets } = this;
    if (!this.#signs) return undefined;
    return lookAtSignatures({ twin, registry: registryOf(twin, secrets[0]), signer: SIGNER }, digest);
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
