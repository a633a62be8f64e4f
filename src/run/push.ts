// `operation: push`: ask, log in, build and push one reference an image, point the other tags at it, read all back.
import type { Cause } from "../diagnosis/causes/index.ts";
import { certainCause, interruptedCause, type Failure } from "../diagnosis/failure.ts";
import { findKeptTags, movedByBuild } from "./steps/tags/kept-tags.ts";
import { branchGuardFor } from "./steps/tags/branch-guard.ts";
import { beginTagSnapshot, takeTagSnapshot, type TagSnapshot } from "./steps/tags/tag-snapshot.ts";
import { dockerQueryFor, dockerUnavailable } from "./steps/build/build-requirements.ts";
import { makeBuilder } from "./steps/build/make-builder.ts";
import { planBuild, type BuildPlanResult } from "./steps/build/plan-build.ts";
import { ConcurrentLogin, pushesToOurs } from "./steps/build/concurrent-login.ts";
import { fillArguments, resolveMetadata, type ResolvedMetadata } from "./steps/tags/resolve-tags.ts";
import {
  noticeBuild,
  noticeEndpoint,
  noticeEngine,
  noticeMetadata,
  noticeMoves,
  noticeOtherCommit,
  noticePlan,
  noticeSecretArguments,
  noticeUncompared,
  noticeVerdict,
} from "./steps/notices.ts";
import { withoutLostTags, type Outcome, type RunEnd } from "./outcome.ts";
import { RetryBudget } from "../lib/retry.ts";
import type { Ports } from "../ports/ports.ts";
import { explainForeign, loginFor, otherLoginsFor, unready } from "./steps/readiness.ts";
import { handOverReason } from "./steps/merge/hand-over.ts";
import { runPreflight, type PreflightResult } from "./steps/preflight.ts";
import { findTakenTag } from "./steps/tags/publish.ts";
import type { Config } from "../config/config.ts";
import { lookAtPackages } from "./steps/package-state.ts";
import { failFor, publicationPolicy, type PublicationRun } from "./steps/end-of-publication.ts";
import { findSigningObstacle, refuseUnsigned } from "./steps/sign.ts";
import { leaveToDocker } from "./steps/other-preflights.ts";
import { PhaseTimer } from "./steps/timings.ts";
import { publishBuilt } from "./steps/publish-built.ts";
import { weighBefore } from "./steps/weigh-image.ts";
import { noticePush } from "./steps/why-not-pushed.ts";
import type { ReadyEngine, EngineSession } from "../ports/docker.ts";

/** The login begins beside the preflight: it proves nothing, takes as long, and is gone with the session. */
export async function pushImage(given: Config, ports: Ports): Promise<Outcome> {
  let config = given;
  const timer = new PhaseTimer(ports);
  const flaw = unready(config);
  if (flaw !== undefined) {
    const run = { config, ports, preflight: undefined };
    const { metadata } = config;
    return { end: await failFor(flaw, run), preflight: undefined, metadata, phases: timer.phases };
  }
  const looking = ports.engine.detect(dockerQueryFor(config));
  const preflighting = timer.time("Preflight", () => clearToPush(config, ports));
  // Started beside it and after it, so that the registry's bearer is requested once.
  const completing = resolveMetadata(config, ports);
  // The private folder is made while the first answers are on their way.
  const { host } = config.accessRequest.registry;
  const logins = otherLoginsFor(config);
  await using session = ports.engine.openSession(host, loginFor(config), logins);
  const early =
    config.push.kind === "push" && !config.dryRun
      ? beginTagSnapshot(config.destinations, completing, ports)
      : undefined;
  const finding = findSigningObstacle({ config, ports });
  const preflight = await preflighting;
  config = leaveToDocker(config, preflight?.leftToDocker);
  const run = { config, ports, timer, session, preflight, looking, early, obstacle: await finding };
  const outcome = (end: RunEnd, metadata = config.metadata) => ({
    end,
    preflight: preflight,
    metadata,
    phases: timer.phases,
    destinations: config.destinations,
  });

  const refusal = refuse(run);
  if (refusal !== undefined) return outcome(await failFor(refusal, run));
  const completed = await timer.time("Metadata", () => completing);
  if (completed.kind === "failed") return outcome(completed);
  const end = await proceed(run, completed);
  return outcome(end, withoutLostTags(completed.metadata, end));
}

type Run = PublicationRun & {
  session: EngineSession;
  looking: ReturnType<Ports["engine"]["detect"]>;
  /** The tags as they were right after the token exchange. */
  early: Promise<TagSnapshot | undefined> | undefined;
};

/** What ends a run before anything is built. */
function refuse({ config, ports: { stop }, preflight, obstacle }: Run): Failure | undefined {
  if (stop.aborted) return certainCause(interruptedCause(stop));
  if (config.push.kind === "forbidden") return explainForeign(config.push.why);
  return preflight?.verdict.kind === "denied" ? preflight.verdict : refuseUnsigned(obstacle, config);
}

async function proceed(run: Run, completed: CompletedMetadata): Promise<RunEnd> {
  const { config, ports, timer, preflight } = run;
  const { reporter } = ports;
  if (preflight !== undefined) noticeVerdict(preflight, config, reporter);
  noticePush(config, reporter);
  noticeOtherCommit(config, reporter);
  noticeEndpoint(config, reporter);
  noticeMetadata(completed, config, reporter);
  for (const { title, text } of config.build.warnings) reporter.warning(title, text, undefined);

  const docker = await timer.time("Docker", () => run.looking);
  if (docker.kind === "unavailable") return fail(dockerUnavailable(docker), run);
  noticeEngine(docker, reporter);

  const planned = planBuild(fillArguments(config, completed, ports), docker, completed);
  if (planned.kind === "impossible") return failFor(planned, run);
  noticePlan(planned, reporter);
  noticeSecretArguments(config, reporter);
  if (config.dryRun) return { kind: "planned", command: ports.engine.describe(planned.plan) };
  return build(run, planned, { docker, completed });
}

async function build(
  run: Run,
  planned: Extract<BuildPlanResult, { kind: "plan" }>,
  { docker, completed }: { docker: ReadyEngine; completed: CompletedMetadata },
): Promise<RunEnd> {
  const { config, ports, timer } = run;
  const { context, published: listedBefore } = completed;
  const { tags } = completed.metadata;
  // Each phase has its own: the minutes of a build do not count against the tags that are set after it.
  const policy = publicationPolicy(config);
  const budget = () => new RetryBudget(policy, ports);
  const question = { config, context, tags };
  // Beside the login, where the build itself will move the branch's tag; and anew when the image is there.
  const early = movedByBuild(planned.plan) && branchGuardFor(question, ports);
  early?.begin();
  const login = new ConcurrentLogin(
    { ...run, policy },
    planned.plan,
    planned.order?.driver ?? docker.builder.driver,
  );
  const refused = await timer.time("Login", () => login.untilBuildMayBegin());
  if (refused !== undefined) return failFor(refused.failure, run);
  const builder = await makeBuilder(planned, { ...run, docker });
  if (builder.kind === "failed") return failFor(builder, run);
  const { plan, remarks } = builder;
  const snapshot = plan.push
    ? takeTagSnapshot(config.destinations, tags, { ...ports, budget: budget(), begun: run.early })
    : undefined;
  const packages = lookAtPackages(run, snapshot);
  const guard = branchGuardFor(question, ports);
  const work = {
    ...config.publication,
    plan,
    tags,
    destinations: config.destinations,
    published: listedBefore,
    guard,
  };
  noticeUncompared(plan, config, ports.reporter);
  // What docker is about to move must have been seen at its old place.
  const taken = snapshot && plan.pushed && findTakenTag({ ...work, snapshot: await snapshot });
  if (taken !== undefined) return failFor(taken, run);

  const findKept = async (asked = guard, pushed = plan.pushed) =>
    snapshot && asked && pushed?.floats
      ? findKeptTags(
          { ...work, guard: asked, pushed, snapshot: await snapshot },
          { ...ports, budget: budget() },
        )
      : undefined;
  const moved = movedByBuild(plan);
  const kept = early && moved && (await findKept(early, moved));
  const sizeBefore = snapshot && weighBefore(run, tags, snapshot);
  const built = await timer.time(plan.push ? "Build and push" : "Build", () =>
    login.build(plan, { ...run, snapshot, findKept, kept }),
  );
  if (built.kind === "failed") return failFor(built.failure, run);
  noticeBuild(built.kind === "kept" ? built.built : built, config, ports.reporter);
  if (built.kind === "kept") {
    noticeMoves(built.moves, ports.reporter);
    return { kind: "built", build: { ...built.built, remarks }, moves: built.moves };
  }
  if (snapshot === undefined) {
    await handOverReason(config, ports);
    return { kind: "built", build: { ...built, remarks } };
  }

  return publishBuilt(run, built, { work, snapshot, packages, remarks, sizeBefore });
}

type CompletedMetadata = Extract<ResolvedMetadata, { kind: "metadata" }>;

/** Asks only where something is to be pushed by a login of ours; elsewhere docker has one of its own. */
async function clearToPush(config: Config, ports: Ports): Promise<PreflightResult | undefined> {
  return config.push.kind === "push" && pushesToOurs(config) ? runPreflight(config, ports) : undefined;
}

type Failing = Pick<Run, "config" | "ports" | "preflight">;

function fail(cause: Cause, run: Failing): Promise<RunEnd> {
  return failFor(certainCause(cause), run);
}
