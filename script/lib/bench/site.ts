// What `script/bench` compares: a run of ours, and `docker login && docker buildx build --push` of the same image.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

import { mint } from "../../../twin/mint.ts";
import { Job, type WorkflowEvent } from "../../../twin/runner.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld } from "../../../twin/world.ts";
import { run } from "./measure.ts";

const MEBIBYTE = 1024 * 1024;

export const engine = process.env.SUREPUSH_ENGINE_KIND ?? "found";

export const token = mint("classic", "bench");

export function startBenchTwin(): Promise<Twin> {
  return startTwin(
    newWorld({
      accounts: [{ login: "octocat", kind: "User" }],
      tokens: [{ kind: "classic", value: token, owner: "octocat", scopes: ["repo", "write:packages"] }],
    }),
  );
}

export type Subject = {
  tags: readonly string[];
  /** Between the tags of our input; a comma else. */
  separator?: string;
  event?: WorkflowEvent;
  /** Layers of that size that stay as they are from round to round; what changes is one small layer above them. */
  layers?: { count: number; mebibytes: number };
  /** Inputs of ours, and the same for `docker buildx build`. */
  inputs?: Readonly<Record<string, string>>;
  options?: readonly string[];
  /** Over the small image `FROM scratch`. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** The layers change in each round, too. */
  isFresh?: boolean;
};

/** A job of ours and a docker config of the floor's own, over one workspace. Dispose of it, and both are gone. */
export class Site implements Disposable {
  readonly job: Job;
  readonly #subject: Subject;
  readonly #twin: Twin;
  readonly #config = mkdtempSync(join(tmpdir(), "bench-config-"));

  private constructor(subject: Subject, twin: Twin, environment: Record<string, string>) {
    this.#subject = subject;
    this.#twin = twin;
    const { tags, separator = ",", inputs, event } = subject;
    this.job = new Job({
      inputs: { token, registry: twin.host, tags: tags.join(separator), ...inputs },
      gitHubToken: token,
      apiUrl: twin.apiUrl,
      files: subject.files ?? { Dockerfile: dockerfileOf(subject) },
      environment,
      ...(event && { event }),
    });
  }

  static async open(subject: Subject, twin: Twin, environment: Record<string, string> = {}): Promise<Site> {
    const site = new Site(subject, twin, environment);
    site.#writeLayers();
    await cp(process.env.DOCKER_CONFIG ?? join(homedir(), ".docker"), site.#config, { recursive: true });
    // An image that holds the lower layers: the containerd store collects them else, at times while they are needed again.
    if (engine === "newest" && subject.files === undefined && subject.isFresh !== true) {
      await run(["docker", "buildx", "build", "--target=base", "--tag=bench-base", site.job.workspace]);
    }
    return site;
  }

  [Symbol.dispose](): void {
    this.job[Symbol.dispose]();
    rmSync(this.#config, { recursive: true, force: true });
  }

  /** Another small layer, so that each round builds and pushes. */
  change(): void {
    if (this.#subject.isFresh === true) this.#writeLayers();
    writeFileSync(join(this.job.workspace, "layer"), randomBytes(1024));
  }

  async runFloor(): Promise<void> {
    const environment = { DOCKER_CONFIG: this.#config };
    const { host } = this.#twin;
    await run(["docker", "login", "--username=octocat", "--password-stdin", host], environment, token);
    const tags = this.#subject.tags.map((tag) => `--tag=${host}/octocat/app:${tag}`);
    const { options = [] } = this.#subject;
    await run(["docker", "buildx", "build", "--push", ...options, ...tags, this.job.workspace], environment);
  }

  /** How many runs of ours have tried something once more. */
  retried = 0;

  /** Main and post, in milliseconds. */
  async runOurs(): Promise<number> {
    const main = await this.job.main();
    if (main.outputs.pushed !== "true") throw new Error(`Our run failed:\n${main.log}`);
    if (main.log.includes("Trying again")) this.retried += 1;
    const post = await this.job.post();
    return main.milliseconds + post.milliseconds;
  }

  #writeLayers(): void {
    const { count, mebibytes } = layersOf(this.#subject);
    for (let layer = 0; layer < count; layer++)
      writeFileSync(join(this.job.workspace, `base${layer}`), randomBytes(1 + mebibytes * MEBIBYTE));
  }
}

function layersOf({ layers }: Subject): { count: number; mebibytes: number } {
  return layers ?? { count: 1, mebibytes: 0 };
}

function dockerfileOf(subject: Subject): string {
  const copies = Array.from({ length: layersOf(subject).count }, (_, layer) => `COPY base${layer} /\n`);
  return `FROM scratch AS base\n${copies.join("")}FROM base\nCOPY layer /\n`;
}
