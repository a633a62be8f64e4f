// A scene: a ghcr.io of its own with an older version in it, and jobs that publish the next one.
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { claimsOf } from "../../../twin/job.ts";
import { mint } from "../../../twin/mint.ts";
import type { RecordedRequest } from "../../../twin/request-log.ts";
import { Job } from "../../../twin/runner.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld, type Fault } from "../../../twin/world.ts";
import { recordDocker } from "./docker-calls.ts";
import { HIGHER_LEGS, HIGHER_SHA, LEG_PLATFORMS, leaveArtifacts, sendLegs, SHA } from "./legs.ts";
import { HIGHER, lookAtTags, publishOld, readBytes, RULES, type Published } from "./published.ts";
import { joinTags, startSecond, type Second } from "./second.ts";
import { lookAtSignatures, type Signatures } from "./signed.ts";
import {
  bodyOf,
  HIGHER_PROMOTED,
  kindOf,
  PROMOTED,
  promoteInputs,
  startSource,
  type Source,
  type Whence,
} from "./source.ts";
import { requestsAt, type Step } from "./step.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;
/** Each scene has a `hello` of its own beside it, so that no layer of it is there already. */
export const TINY: Files = { Dockerfile: "FROM scratch\nCOPY hello /\n" };
type Environment = Readonly<Record<string, string>>;
type SceneOptions = {
  signing?: "public" | "private" | undefined;
  merges?: boolean;
  pushesToTwo?: boolean;
  promotes?: Whence | undefined;
};
type Does = { signs: boolean; merges: boolean };
type Registries = { twin: Twin; second: Second | undefined; source: Source | undefined };
type JobOptions = {
  files?: Files;
  environment?: Environment | undefined;
  inputs?: Readonly<Record<string, string>>;
  isHigher?: boolean;
};

const OWNER = "octocat";
const REPOSITORY = "octocat/app";
const SIGNER = `https://github.com/${REPOSITORY}/.github/workflows/image.yml@refs/heads/main`;

export class Scene implements AsyncDisposable {
  /** In the environment of all that this scene's jobs start, and in what they build. */
  readonly mark = randomUUID();
  readonly secrets: readonly [token: string, gitHubToken: string, ...others: string[]];
  readonly twin: Twin;
  /** Where its jobs push beside ghcr.io, if they do. */
  readonly second: Second | undefined;
  /** Resolved when the fault of its case is over. */
  readonly gone: { promise: Promise<void>; resolve: () => void };
  /** What its jobs promote, if they do. */
  readonly source: Source | undefined;
  readonly #does: Does;
  readonly #before: number;

  private constructor({ twin, second, source }: Registries, secrets: Scene["secrets"], does: Does) {
    this.twin = twin;
    this.second = second;
    this.source = source;
    this.#does = does;
    this.secrets = secrets;
    this.#before = twin.requests.length;
    let resolve: () => void = () => undefined;
    const promise = new Promise<void>((resolved) => {
      resolve = resolved;
    });
    this.gone = { promise, resolve };
  }

  /** `signing`: its jobs sign, for a repository of that visibility. `merges`: they merge what is there already. `pushesToTwo`: to another registry, too. `promotes`: they promote what lies there. */
  static async open({
    signing,
    merges = false,
    pushesToTwo = false,
    promotes,
  }: SceneOptions = {}): Promise<Scene> {
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
    if (merges) {
      await sendLegs(twin, token);
      leaveArtifacts(twin);
    }
    const second = pushesToTwo ? await startSecond() : undefined;
    const source = promotes && (await startSource(promotes, twin, token));
    const others = [signing && requestToken, second?.password, source?.password].filter(
      (secret) => secret !== undefined,
    );
    return new Scene({ twin, second, source }, [token, gitHubToken, ...others], {
      signs: signing !== undefined,
      merges,
    });
  }

  /** The push of the git tag v1.2.3, or of a higher one. `environment` is that of another docker engine. */
  job({ files = TINY, environment, inputs = {}, isHigher = false }: JobOptions = {}): Job {
    const [token, gitHubToken] = this.secrets;
    const { signs, merges } = this.#does;
    const needsNoDocker = merges || this.source !== undefined;
    const job = new Job({
      inputs: {
        token,
        registry: this.twin.host,
        tags: RULES,
        "scope-check": "off",
        sign: String(signs),
        ...(merges && mergeInputs(this.twin, isHigher)),
        ...(this.source && promoteInputs(this.source, isHigher)),
        ...this.second?.inputsBeside(`${this.twin.host}/${REPOSITORY}`),
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
      files: needsNoDocker ? {} : { ...files, hello: isHigher ? `${this.mark} ${HIGHER}` : this.mark },
      environment: {
        ...this.twin.jobEnvironment(),
        ...(merges && { ...this.twin.artifacts.environmentOf("merge"), GITHUB_RUN_ATTEMPT: "2" }),
        ...environment,
        FAULTS_MARK: this.mark,
      },
    });
    job.environment.TMPDIR = join(job.folder, "tmp");
    mkdirSync(job.environment.TMPDIR);
    if (needsNoDocker) job.environment.PATH = dirname(process.execPath);
    else recordDocker(job);
    return job;
  }

  /** As a summary writes them before a tag: not at all where there is one. */
  get images(): readonly string[] {
    const hosts = this.second && [this.twin.host, this.second.host];
    return hosts?.map((host) => `${host}/${REPOSITORY}:`) ?? [""];
  }

  /** Of the jobs, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.twin.requests.slice(this.#before);
  }

  requestsAt(step: Step): readonly RecordedRequest[] {
    const requests = {
      second: this.second?.requests,
      source: this.source?.requests,
      ours: this.requests,
    };
    return requestsAt(step, requests[step.at ?? "ours"] ?? []);
  }

  /** What goes wrong at the registry of a step. */
  faultsAt({ at }: Step): Fault[] {
    const faults = { second: this.second?.faults, source: this.source?.faults, ours: this.twin.world.faults };
    return faults[at ?? "ours"] ?? [];
  }

  /** What a promotion has not copied, or not byte for byte, though a tag points to the image. */
  async findUncopied({ tags }: Published): Promise<string[]> {
    if (this.source === undefined || tags === "old") return [];
    const registry = registryOf(this.twin, this.secrets[0]);
    const parts = tags.startsWith(HIGHER) ? HIGHER_PROMOTED.parts : PROMOTED.parts;
    const found = await Promise.all(
      parts.map(async (part) => (await readBytes(registry, `${kindOf(part)}/${part}`)).equals(bodyOf(part))),
    );
    return found.every(Boolean) ? [] : ["a tag points to an image that was not copied whole"];
  }

  async tags(): Promise<Published> {
    const published = await lookAtTags(registryOf(this.twin, this.secrets[0]));
    return this.second ? joinTags(published, await this.second.tags()) : published;
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
    if (!this.#does.signs) return undefined;
    return lookAtSignatures({ twin, registry: registryOf(twin, secrets[0]), signer: SIGNER }, digest);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([
      this.twin.stop(),
      this.second?.[Symbol.asyncDispose](),
      this.source?.[Symbol.asyncDispose](),
    ]);
  }
}

/** A higher version is merged by another run, which has artifacts of its own: it is given the digests. */
function mergeInputs({ host }: Twin, isHigher: boolean): Record<string, string> {
  const digests = HIGHER_LEGS.map(({ index }) => `${host}/${REPOSITORY}@${index}`).join("\n");
  return {
    operation: "merge",
    platforms: LEG_PLATFORMS.join(","),
    ...(isHigher && { digests }),
  };
}

const registryOf = ({ url }: Twin, token: string) => ({ url, bearer: Buffer.from(token).toString("base64") });
