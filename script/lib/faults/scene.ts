// A scene: a ghcr.io of its own with an older version in it, and jobs that publish the next one.
import { randomUUID } from "node:crypto";

import { mint } from "../../../twin/mint.ts";
import type { RecordedRequest } from "../../../twin/request-log.ts";
import type { Job } from "../../../twin/runner.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import type { Fault } from "../../../twin/world.ts";
import { findUncopied } from "./copied.ts";
import { leaveArtifacts, sendLegs } from "./legs.ts";
import { lookAtTags, publishOld, type Published } from "./published.ts";
import { requestsAt, type Step } from "./request-step.ts";
import { jobOf, type JobOptions } from "./scene-job.ts";
import { REPOSITORY, worldOf } from "./scene-world.ts";
import { joinTags, splitTags, startSecond, type Second } from "./second.ts";
import { lookAtSignatures, type Signatures } from "./signed.ts";
import { startSource, type Source, type Whence } from "./source.ts";

type SceneOptions = {
  signing?: "public" | "private" | undefined;
  merges?: boolean;
  publishesToTwo?: boolean;
  promotes?: Whence | undefined;
};
type Does = { signs: boolean; merges: boolean };
type Registries = { twin: Twin; second: Second | undefined; source: Source | undefined };
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

  /** `signing`: its jobs sign, for a repository of that visibility. `merges`: they merge what is there already. `publishesToTwo`: to another registry, too. `promotes`: they promote what lies there. */
  static async open({
    signing,
    merges = false,
    publishesToTwo = false,
    promotes,
  }: SceneOptions = {}): Promise<Scene> {
    const token = mint("classic", "faults");
    const gitHubToken = mint("installation", "faults");
    const requestToken = randomUUID();
    const twin = await startTwin(worldOf({ token, gitHubToken, requestToken, signing }), {
      keeps: "in memory",
    });
    await publishOld(registryOf(twin, token));
    const second = publishesToTwo ? await startSecond() : undefined;
    if (merges) {
      await sendLegs({ twin, token });
      if (second !== undefined) await sendLegs({ twin: { url: second.behind }, token: "" });
    }
    const source = promotes && (await startSource(promotes, twin, token));
    const others = [signing && requestToken, second?.password, source?.password].filter(
      (secret) => secret !== undefined,
    );
    const does = { signs: signing !== undefined, merges };
    const scene = new Scene({ twin, second, source }, [token, gitHubToken, ...others], does);
    if (merges) leaveArtifacts(twin, scene.images);
    return scene;
  }

  /** The push of the git tag v1.2.3, or of a higher one. `environment` is that of another docker engine. */
  job(options: JobOptions = {}): Job {
    return jobOf({ scene: this, ...this.#does }, options);
  }

  /** What its jobs publish. */
  get images(): readonly [atGhcr: string, ...others: string[]] {
    return [`${this.twin.host}/${REPOSITORY}`, ...(this.second === undefined ? [] : [this.second.image])];
  }

  /** As a summary writes the images before a tag: not at all where there is one. */
  get prefixes(): readonly string[] {
    return this.second === undefined ? [""] : this.images.map((image) => `${image}:`);
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
    if (this.source === undefined) return [];
    const [atGhcr, atSecond = atGhcr] = splitTags(tags);
    const found = await Promise.all([
      findUncopied("ghcr.io", registryOf(this.twin, this.secrets[0]), atGhcr),
      this.second === undefined ? [] : findUncopied("the second", this.second.registry, atSecond),
    ]);
    return found.flat();
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

const registryOf = ({ url }: Twin, token: string) => ({ url, bearer: Buffer.from(token).toString("base64") });
