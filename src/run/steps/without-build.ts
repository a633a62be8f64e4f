// A publication without a build: what is published is read beside the preflight, and gets its tags after it.
import type { Config } from "../../config/config.ts";
import type { BuildOnlyReason } from "../../context/push-policy.ts";
import { certainCause, interruptedCause, type Failure } from "../../diagnosis/failure.ts";
import { RetryBudget } from "../../lib/retry.ts";
import { formatReferences } from "../../oci/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Manifest } from "../../ports/registry.ts";
import { withoutLostTags, type Outcome, type Pushed, type RunEnd } from "../outcome.ts";
import { failFor, publicationPolicy, signAndEnd, type PublicationRun } from "./end-of-publication.ts";
import { noticeMetadata, noticeMoves, noticeVerdict } from "./notices.ts";
import { lookAtPackages } from "./package-state.ts";
import { runPreflight } from "./preflight.ts";
import { explainForeign } from "./readiness.ts";
import { findSigningObstacle, refuseUnsigned } from "./sign.ts";
import { branchGuardFor } from "./tags/branch-guard.ts";
import { publish } from "./tags/publish.ts";
import { resolveMetadata, type ResolvedMetadata } from "./tags/resolve-tags.ts";
import { beginTagSnapshot, takeTagSnapshot, type TagSnapshot } from "./tags/tag-snapshot.ts";
import { PhaseTimer } from "./timings.ts";

type Failing = { kind: "failed" } & Failure;
export type CompletedMetadata = Extract<ResolvedMetadata, { kind: "metadata" }>;

export type Publishable = {
  kind: "publishable";
  manifest: Manifest;
  /** What the image is made of. */
  sources: readonly string[];
  about: Pick<Pushed, "merged" | "promoted">;
  /** Brings what the manifest names to where its tags are set; nothing where it is there. */
  bring?: () => Promise<
    { kind: "brought"; about: Pick<Pushed, "promoted"> } | Failing | { kind: "ended"; end: RunEnd }
  >;
};

/** An operation that makes something publishable of what is there. */
export type Material<Read> = {
  /** How a run ends that is not to push. */
  idle: (reason: BuildOnlyReason) => RunEnd;
  /** What the summary calls the time that reading takes. */
  phase: "Digests" | "Source";
  /** Whether the package is certainly there. */
  hasPackage: boolean;
  read: () => Promise<Read>;
  make: (read: Read, completed: CompletedMetadata) => Publishable | Failing | { kind: "ended"; end: RunEnd };
};

/** Docker is not asked, and nothing has to be checked out. */
export async function publishWithoutBuild<Read>(
  { idle, phase, hasPackage, read, make }: Material<Read>,
  config: Config,
  ports: Ports,
): Promise<Outcome> {
  const timer = new PhaseTimer(ports);
  const { push, metadata } = config;
  const ended = (end: RunEnd): Outcome => ({ end, preflight: undefined, metadata, phases: timer.phases });
  if (push.kind === "build-only") return ended(idle(push.reason));
  if (push.kind === "forbidden")
    return ended(await failFor(explainForeign(push.why), { config, ports, preflight: undefined }));

  // All of it beside the preflight: who may not push is told so without waiting for what would be pushed.
  const preflighting = timer.time("Preflight", () => runPreflight(config, ports));
  const completing = resolveMetadata(config, ports);
  const reading = isWhole(config) ? read() : undefined;
  const early = config.dryRun
    ? undefined
    : beginTagSnapshot(config.destinations, completing, { ...ports, hasPackage });
  const finding = findSigningObstacle({ config, ports });
  const preflight = await preflighting;
  const run = { config, ports, timer, preflight, obstacle: await finding };
  const outcome = (end: RunEnd, of = config.metadata): Outcome => ({
    end,
    preflight,
    metadata: of,
    phases: timer.phases,
  });
  if (ports.stop.aborted) return outcome(await failFor(certainCause(interruptedCause(ports.stop)), run));
  if (preflight.verdict.kind === "denied") return outcome(await failFor(preflight.verdict, run));
  const refusal = refuseUnsigned(run.obstacle, config);
  if (refusal !== undefined) return outcome(await failFor(refusal, run));
  const completed = await timer.time("Metadata", () => completing);
  if (completed.kind === "failed") return outcome(completed);
  noticeVerdict(preflight, config, ports.reporter);
  noticeMetadata(completed, config, ports.reporter);
  // Beside what is read, so that it takes no time.
  const before = early && lookBefore(run, completed, { hasPackage, begun: early });
  const made = make(await timer.time(phase, () => reading ?? read()), completed);
  switch (made.kind) {
    case "ended":
      return outcome(made.end, completed.metadata);
    case "failed":
      return outcome(await failFor(made, run), completed.metadata);
    case "publishable": {
      const end = await publishMade({ ...run, before }, completed, made);
      return outcome(end, withoutLostTags(completed.metadata, end));
    }
  }
}

/** What is there before a tag is set; a dry run sets none. */
type Before = { snapshot: Promise<TagSnapshot>; packages: ReturnType<typeof lookAtPackages> };

function lookBefore(
  run: PublicationRun,
  { metadata }: CompletedMetadata,
  { hasPackage, begun }: { hasPackage: boolean; begun: ReturnType<typeof beginTagSnapshot> },
): Before {
  const { config, ports } = run;
  const budget = budgetFor(config, ports);
  const around = { ...ports, budget, hasPackage, begun };
  const snapshot = takeTagSnapshot(config.destinations, metadata.tags, around);
  const known = hasPackage ? Promise.resolve({ justCreated: () => false }) : snapshot;
  return { snapshot, packages: lookAtPackages(run, known) };
}

/** A token that is damaged is sent nowhere. */
function isWhole({ credentials }: Config): boolean {
  return credentials.token.shape.kind === "whole";
}

/** Each phase has a budget of its own. */
export function budgetFor(config: Config, ports: Ports): RetryBudget {
  return new RetryBudget(publicationPolicy(config), ports);
}

async function publishMade(
  run: PublicationRun & { before: Before | undefined },
  { metadata: { tags }, context, published }: CompletedMetadata,
  { manifest, sources, about, bring }: Publishable,
): Promise<RunEnd> {
  const { config, ports, timer, before } = run;
  const { destinations } = config;
  if (before === undefined) return planned(config, tags, sources);
  const brought = bring === undefined ? undefined : await timer.time("Copy", bring);
  if (brought?.kind === "failed") return failFor(brought, run);
  if (brought?.kind === "ended") return brought.end;
  const guard = branchGuardFor({ config, context, tags }, ports);
  const digest = ports.registry.digestOf(manifest.body);
  const work = {
    ...config.publication,
    plan: { pushed: undefined },
    destinations,
    tags,
    published,
    guard,
    manifest,
  };
  const publication = await timer.time("Tags", async () =>
    publish({ ...work, snapshot: await before.snapshot }, digest, ports),
  );
  noticeMoves(publication.moves, ports.reporter);
  if (publication.kind === "incomplete")
    return { ...(await failFor(publication, run)), moves: publication.moves, digest };
  const pushed = {
    ...publication,
    metadata: "",
    packages: await before.packages(),
    ...about,
    ...brought?.about,
  };
  return signAndEnd(pushed, run);
}

/** What does the same by hand, but for the annotations and the checks. */
export function planned(
  { destinations }: Pick<Config, "destinations">,
  tags: readonly { name: string }[],
  sources: readonly string[],
): RunEnd {
  const references = formatReferences(
    destinations,
    tags.map(({ name }) => name),
  );
  const targets = references.map((reference) => `--tag ${reference}`);
  return { kind: "planned", command: ["docker buildx imagetools create", ...targets, ...sources] };
}
