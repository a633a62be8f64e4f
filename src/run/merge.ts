// `operation: merge`: what the jobs of several platforms pushed by digest becomes one image, and gets its tags.
import type { Config } from "../config/config.ts";
import { certainCause } from "../diagnosis/failure.ts";
import { RetryBudget } from "../lib/retry.ts";
import { formatImage, formatReferences, ownImages, type Digest } from "../oci/reference.ts";
import type { Ports } from "../ports/ports.ts";
import { interruptedCause } from "./explain.ts";
import { withoutLostTags, type Outcome, type RunEnd } from "./outcome.ts";
import { branchGuardFor } from "./steps/tags/branch-guard.ts";
import { composeIndex, wantedPlatforms } from "./steps/merge/compose-index.ts";
import { findDigests, type FoundDigests } from "./steps/merge/find-digests.ts";
import { noticeMetadata, noticeMoves, noticeVerdict } from "./steps/notices.ts";
import { lookAtPackages } from "./steps/package-state.ts";
import { failFor, publicationPolicy, signAndEnd, type PublicationRun } from "./steps/end-of-publication.ts";
import { findSigningObstacle, refuseUnsigned } from "./steps/sign.ts";
import { runPreflight } from "./steps/preflight.ts";
import { publish } from "./steps/tags/publish.ts";
import { explainForeign } from "./steps/readiness.ts";
import { PartReader, type PartsResult } from "./steps/merge/read-parts.ts";
import { resolveMetadata, type ResolvedMetadata } from "./steps/tags/resolve-tags.ts";
import { takeTagSnapshot, type TagSnapshot } from "./steps/tags/tag-snapshot.ts";
import { PhaseTimer } from "./steps/timings.ts";

/** Docker is not asked, and nothing has to be checked out. */
export async function mergeImage(config: Config, ports: Ports): Promise<Outcome> {
  const timer = new PhaseTimer(ports);
  const { push, metadata } = config;
  const ended = (end: RunEnd): Outcome => ({ end, preflight: undefined, metadata, phases: timer.phases });
  // The jobs that build have built only, so that there is nothing to merge.
  if (push.kind === "build-only") return ended({ kind: "not-merged", reasons: [push.reason] });
  if (push.kind === "forbidden")
    return ended(await failFor(explainForeign(push.why), { config, ports, preflight: undefined }));

  // All of it beside the preflight: who may not push is told so without waiting for what would be pushed.
  const preflighting = timer.time("Preflight", () => runPreflight(config, ports));
  const completing = resolveMetadata(config, ports);
  const reading = config.digests.length > 0 && isWhole(config) ? readParts(config, ports) : undefined;
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
  // Beside the digests, so that it takes no time.
  const before = config.dryRun ? undefined : lookBefore(run, completed);
  const parts = await timer.time("Digests", () => reading ?? readParts(config, ports));
  const end = await mergeFound({ ...run, before }, completed, parts);
  return outcome(end, withoutLostTags(completed.metadata, end));
}

/** What is there before a tag is set; a dry run sets none. */
type Before = { snapshot: Promise<TagSnapshot>; packages: ReturnType<typeof lookAtPackages> };
type MergeRun = PublicationRun & { before: Before | undefined };

function lookBefore(run: PublicationRun, { metadata }: CompletedMetadata): Before {
  const { config, ports } = run;
  const budget = budgetFor(config, ports);
  const snapshot = takeTagSnapshot(config.destinations, metadata.tags, { ...ports, budget });
  return { snapshot, packages: lookAtPackages(run, snapshot) };
}

type CompletedMetadata = Extract<ResolvedMetadata, { kind: "metadata" }>;

/** A token that is damaged is sent nowhere. */
function isWhole({ credentials }: Config): boolean {
  return credentials.token.shape.kind === "whole";
}

/** Each phase has a budget of its own. */
function budgetFor(config: Config, ports: Ports): RetryBudget {
  return new RetryBudget(publicationPolicy(config), ports);
}

type FoundParts = PartsResult | Extract<FoundDigests, { kind: "built-only" }>;

async function readParts(config: Config, ports: Ports): Promise<FoundParts> {
  const found = await findDigests(config, ports);
  if (found.kind !== "digests") return found;
  const { image } = config.accessRequest;
  const budget = budgetFor(config, ports);
  const source = config.context.repository?.url;
  const reader = new PartReader(image, source, { ...ports, budget });
  const [parts, ...elsewhere] = await Promise.all([
    reader.readAll(found.digests),
    ...ownImages(config.destinations)
      .slice(1)
      .map((other) => new PartReader(other, source, { ...ports, budget }).findMissing(found.digests)),
  ]);
  return elsewhere.find((failure) => failure !== undefined) ?? parts;
}

async function mergeFound(run: MergeRun, completed: CompletedMetadata, parts: FoundParts): Promise<RunEnd> {
  const { config, ports } = run;
  switch (parts.kind) {
    case "parts":
      return mergeParts(run, completed, parts);
    case "built-only":
      return { kind: "not-merged", reasons: parts.reasons };
    case "failed":
      if (!config.dryRun || parts.cause.code !== "merge-without-digests") return failFor(parts, run);
      ports.reporter.info("No job of this run has left a digest; a dry run of theirs leaves none.");
      return { kind: "planned", command: commandOf(config, completed.metadata.tags, ["sha256:…"]) };
  }
}

async function mergeParts(
  run: MergeRun,
  { metadata, context, published: listedBefore }: CompletedMetadata,
  { parts }: Extract<PartsResult, { kind: "parts" }>,
): Promise<RunEnd> {
  const { config, ports, timer, before } = run;
  const { tags } = metadata;
  const { destinations, accessRequest } = config;
  const wanted = wantedPlatforms(config);
  const composed = composeIndex(parts, { image: accessRequest.image, wanted, metadata, context });
  if (composed.kind === "failed") return failFor(composed, run);
  const { platforms } = composed;
  if (before === undefined) {
    const digests = platforms.map(({ digest }) => digest);
    return { kind: "planned", command: commandOf(config, metadata.tags, digests) };
  }
  const guard = branchGuardFor({ config, context, tags }, ports.branches);
  const manifest = { kind: "manifest", ...composed.manifest } as const;
  const digest = ports.registry.digestOf(manifest.body);
  const work = {
    ...config.publication,
    plan: { pushed: undefined },
    destinations,
    tags,
    published: listedBefore,
    guard,
    manifest,
  };
  const publication = await timer.time("Tags", async () =>
    publish({ ...work, snapshot: await before.snapshot }, digest, ports),
  );
  noticeMoves(publication.moves, ports.reporter);
  if (publication.kind === "incomplete")
    return { ...(await failFor(publication, run)), moves: publication.moves };
  return signAndEnd(
    { ...publication, metadata: "", packages: await before.packages(), merged: platforms },
    run,
  );
}

/** What does the same by hand, but for the annotations and the checks. */
function commandOf(
  { destinations, accessRequest: { image } }: Config,
  tags: CompletedMetadata["metadata"]["tags"],
  digests: readonly Digest[],
): string[] {
  const names = tags.map(({ name }) => name);
  const targets = formatReferences(destinations, names).map((reference) => `--tag ${reference}`);
  const sources = digests.map((digest) => `${formatImage(image)}@${digest}`);
  return ["docker buildx imagetools create", ...targets, ...sources];
}
