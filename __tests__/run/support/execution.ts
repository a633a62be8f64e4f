// Several publications at once over one registry in memory, of which a search lets one request go after another. The
// runs are the real code.
import { createHash } from "node:crypto";
import type { Digest, Image } from "../../../src/oci/reference.ts";
import type { RequestFailure } from "../../../src/lib/request-failure.ts";
import { hashOf } from "../../../src/registry/content.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { publish, type Publication } from "../../../src/run/steps/tags/publish.ts";
import type { PlannedTag, PublishedTags } from "../../../src/tags/metadata.ts";
import { gitTag, made } from "../../tags/support/samples.ts";
import { digest as digestOfLetter } from "./fake-registry.ts";
import { failureOf, LATEST, REFUSED, WaitingRegistry, type Pending } from "./waiting-registry.ts";

export type RunSpec = {
  version: string;
  /** A tag of its own that the registry refuses: one that stays, or one that floats. */
  refused?: "exact" | "floating";
};

export type Scenario = {
  runs: readonly RunSpec[];
  /** What `latest` holds in the beginning; nothing where there is no image yet. */
  base: string | undefined;
  /** So many requests may fail, at any step of any run. */
  faults: number;
  faultKinds: readonly FaultKind[];
  /** So many runs may be stopped by SIGTERM, at any step. */
  stops: number;
};

/**
 * `refused`: 403, for good. `unavailable`: 503, once. `lost`: a write is obeyed, and its answer does not arrive.
 * `down`: this kind of request of this run fails from here on.
 */
export type FaultKind = "refused" | "unavailable" | "lost" | "down";

export type Ended = {
  runs: readonly (RunSpec & { publication: Publication; stopped: boolean })[];
  /** The version that `latest` holds. */
  latest: string | undefined;
  faults: readonly string[];
  /** Every step, for a person to follow. */
  trace: readonly string[];
};

const IMAGE: Image = { host: "ghcr.io", path: "acme/app" };
const UNAVAILABLE = failureOf("the registry answered 503", true);
const STOPPED = failureOf("the run was stopped", true);

export type Choice = { step: number; fault: FaultKind | undefined } | { stop: number };

export class Execution {
  readonly #registry = new WaitingRegistry((digest) => this.versionOf(digest));
  /** What each run has been answered, by the number of the request. */
  readonly seen: Map<number, string>[];
  readonly trace: string[] = [];
  readonly faults: string[] = [];
  readonly ended: (Publication | undefined)[];
  readonly stops: AbortController[];
  readonly #down = new Set<string>();
  stopped = 0;
  readonly #options: Scenario;

  constructor(options: Scenario) {
    this.#options = options;
    const { runs, base } = options;
    this.seen = runs.map(() => new Map<number, string>());
    this.ended = runs.map(() => undefined);
    this.stops = runs.map(() => new AbortController());
    if (base !== undefined) {
      this.tags.set(base, this.digestOf(base));
      this.tags.set(LATEST, this.digestOf(base));
    }
    const published: PublishedTags =
      base === undefined ? { kind: "none" } : { kind: "listed", tags: [...this.tags.keys()] };
    runs.forEach((spec, run) => {
      void this.#start(spec, run, published);
    });
  }

  get tags(): Map<string, Digest> {
    return this.#registry.tags;
  }

  get pending(): Pending[] {
    return this.#registry.pending;
  }

  versions(): string[] {
    const { runs, base } = this.#options;
    return [...(base === undefined ? [] : [base]), ...runs.map(({ version }) => version)];
  }

  digestOf(version: string): Digest {
    return digestOfLetter("0123456789abcdef"[this.versions().indexOf(version)] ?? "f");
  }

  versionOf(digest: Digest | undefined): string | undefined {
    return this.versions().find((version) => this.digestOf(version) === digest);
  }

  async #start(spec: RunSpec, run: number, published: PublishedTags): Promise<void> {
    const { stop, ...ports } = this.#ports(spec, run);
    const own: PlannedTag[] =
      spec.refused === undefined
        ? []
        : [{ name: `own-${run}`, rule: "own", floats: spec.refused === "floating" }];
    const tags = [...tagsOf(spec.version, published), ...own];
    const snapshot = { of: () => ({ kind: "missing" }) as const, justCreated: () => false, isComplete: true };
    const work = { plan: { pushed: undefined }, destinations: [{ kind: "own", image: IMAGE }] } as const;
    const clock = { now: () => 0, pause: () => Promise.resolve() };
    this.ended[run] = await publish(
      { ...work, tags, immutable: { kind: "none" }, retries: 1, snapshot, published },
      this.digestOf(spec.version),
      { ...ports, stop, clock, chance: () => 0 },
    );
  }

  #ports(spec: RunSpec, run: number): Pick<Ports, "registry" | "undo" | "stop"> {
    const unused = () => Promise.reject(new Error("a publication does not ask this"));
    const client = { run, refusesOwn: spec.refused !== undefined };
    const undo = this.#registry.client({ ...client, isUndo: true });
    const registry = {
      ...this.#registry.client({ ...client, isUndo: false }),
      ask: unused,
      hasToken: unused,
      askAnonymously: unused,
      exists: unused,
      imageSize: unused,
      content: unused,
      configuration: unused,
      digestOf: hashOf,
    };
    return {
      registry: { ...registry, labels: (_image, of) => Promise.resolve(this.#labels(of)) },
      undo,
      stop: this.#stopOf(run),
    };
  }

  #stopOf(run: number): AbortSignal {
    const { signal } = this.stops[run] ?? new AbortController();
    return signal;
  }

  #labels(of: Digest) {
    const version = this.versionOf(of) ?? "";
    return { kind: "labels", labels: new Map([["org.opencontainers.image.version", version]]) } as const;
  }

  /** All that may come next. */
  choices(): Choice[] {
    const { faultKinds, faults, stops } = this.#options;
    const mayFail = this.faults.length < faults;
    const steps = this.pending.flatMap((request, step) => {
      const kinds = mayFail && !request.isUndo ? faultKinds : [];
      const fitting = kinds.filter((kind) => kind !== "lost" || request.isWrite);
      const isDown = this.#down.has(`${request.run} ${kindOf(request)}`);
      return isDown
        ? [{ step, fault: undefined }]
        : [undefined, ...fitting].map((fault) => ({ step, fault }));
    });
    const stoppable =
      this.stopped < stops
        ? this.ended.flatMap((end, stop) =>
            end === undefined && !this.#stopOf(stop).aborted ? [{ stop }] : [],
          )
        : [];
    return [...steps, ...stoppable];
  }

  async take(choice: Choice): Promise<void> {
    if ("stop" in choice) this.#stop(choice.stop);
    else this.#step(choice);
    await settled();
  }

  #step({ step, fault }: Exclude<Choice, { stop: number }>): void {
    const [request] = this.pending.splice(step, 1);
    if (request === undefined) throw new Error("there is no such step");
    const down = `${request.run} ${kindOf(request)}`;
    if (fault === "down") this.#down.add(down);
    if (fault !== undefined) this.faults.push(`${fault}: ${request.run} ${request.name}`);
    const isObeyed = fault === "lost" || (fault === undefined && !this.#down.has(down));
    const obeyed = isObeyed ? request.obey() : undefined;
    const failure = fault === "refused" ? REFUSED : UNAVAILABLE;
    const result = fault === undefined && isObeyed ? obeyed : asAnswer(request, failure);
    this.#note(request, `${fault ?? ""}${JSON.stringify(result)}`);
    request.answer(result);
  }

  /** A signal: the requests on their way come to nothing, and what follows is undone. */
  #stop(run: number): void {
    this.stopped++;
    this.trace.push(`${this.#options.runs[run]?.version ?? ""}: SIGTERM`);
    this.stops[run]?.abort("SIGTERM");
    const cut = this.pending.filter((request) => request.run === run);
    for (const request of cut) {
      this.pending.splice(this.pending.indexOf(request), 1);
      this.#note(request, "stopped");
      request.answer(asAnswer(request, STOPPED));
    }
  }

  #note({ run, number, name }: Pending, what: string): void {
    this.seen[run]?.set(number, `${name}: ${what}`);
    this.trace.push(`${this.#options.runs[run]?.version ?? ""}: ${name}: ${what}`);
  }

  /**
   * A run goes by its answers, not by the order in which those to requests of the same moment arrive: it waits for all
   * of them.
   */
  get key(): string {
    const seen = this.seen.map((answers) => [...answers].sort(([one], [other]) => one - other));
    const stopped = this.stops.map(({ signal }) => signal.aborted);
    const state = [[...this.tags].sort(), seen, [...this.#down].sort(), this.faults.length, stopped];
    return createHash("sha256").update(JSON.stringify(state)).digest("base64");
  }

  end(): Ended {
    return {
      runs: this.#options.runs.map((spec, run) => {
        const publication = this.ended[run];
        if (publication === undefined) throw new Error("a run waits for nothing, and has not ended");
        return { ...spec, publication, stopped: this.#stopOf(run).aborted };
      }),
      latest: this.versionOf(this.tags.get(LATEST)),
      faults: this.faults,
      trace: this.trace,
    };
  }
}

/** Evaluated once: thousands of executions have the same tags. */
const evaluated = new Map<string, readonly PlannedTag[]>();
function tagsOf(version: string, published: PublishedTags): readonly PlannedTag[] {
  const key = JSON.stringify([version, published]);
  const known = evaluated.get(key);
  if (known !== undefined) return known;
  const { tags } = made({ tags: "type=semver,pattern={{version}}" }, gitTag(`v${version}`), published);
  evaluated.set(key, tags);
  return tags;
}

const kindOf = ({ name }: Pending) => name.split(" ")[0] ?? "";

const asAnswer = ({ asListing }: Pending, failure: RequestFailure) =>
  asListing ? { ...failure, kind: "unknown" } : failure;

/** When nothing happens any more but what the search lets go. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
