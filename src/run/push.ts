// `operation: push`: ask, log in, build and push one reference an image, point the other tags at it, read all back.
import type { Cause } from "../diagnosis/causes.ts";
import type { ReadyEngine } from "../access/evidence.ts";
import type { SizedImage } from "../oci/image-size.ts";
import type { PlannedTag } from "../tags/metadata.ts";
import { only } from "../diagnosis/classify-refusal.ts";
import { isForeignHeadWithSecrets } from "../context/run-context.ts";
import { shapeOf } from "../access/token.ts";
import { lookBefore } from "./steps/tag-snapshot.ts";
import { wishFor, withoutBuilder } from "./steps/build-requirements.ts";
import { planBuild, type Planned } from "./steps/plan-build.ts";
import { tryBuild, tryLogin } from "./steps/build.ts";
import { explain, interruption, type Accident } from "./explain.ts";
import { complete, type Completed } from "./steps/resolve-tags.ts";
import {
  noticeBuild,
  noticeEngine,
  noticeMetadata,
  noticePlan,
  noticePush,
  noticeVerdict,
} from "./steps/notices.ts";
import type { End, Outcome } from "./outcome.ts";
import { Patience } from "../lib/retry-loop.ts";
import type { BuilderOrder, EngineSession, Ports } from "../ports/ports.ts";
import { clear, type Clearance } from "./steps/preflight.ts";
import { findTaken, publish } from "./steps/publish.ts";
import type { Credentials, Request } from "../config/config.ts";
import { Stopwatch } from "../lib/timings.ts";

/** The login begins beside the preflight: it proves nothing, takes as long, and is gone with the session. */
export async function push(request: Request, ports: Ports): Promise<Outcome> {
  const watch = new Stopwatch(ports);
  const flaw = unready(request);
  if (flaw !== undefined) {
    const run = { request, ports, clearance: undefined };
    const { metadata } = request;
    return { end: await failFor(flaw, run), clearance: undefined, metadata, phases: watch.phases };
  }
  const looking = ports.engine.look(wishFor(request));
  await using session = await ports.engine.openSession(request.question.registry.host, loginFor(request));
  const clearing = watch.time("Preflight", () => clearToPush(request, ports));
  // Begun beside it and after it, so that the registry's bearer is asked for once.
  const completing = complete(request, ports);
  const clearance = await clearing;
  const run = { request, ports, watch, session, clearance, looking };
  const outcome = (end: End, metadata = request.metadata) => ({
    end,
    clearance,
    metadata,
    phases: watch.phases,
  });

  const refusal = refuse(run);
  if (refusal !== undefined) return outcome(await failFor(refusal, run));
  const completed = await watch.time("Metadata", () => completing);
  if (completed.kind === "failed") return outcome(completed);
  return outcome(await proceed(run, completed), completed.metadata);
}

/** What is known to fail before anybody is asked. A build that gets no secrets lacks none. */
function unready({ build, question }: Request): Accident | undefined {
  const [first] = build.missingSecrets;
  if (first === undefined || isForeignHeadWithSecrets(question.context)) return undefined;
  const evidence = build.missingSecrets.map(
    ({ input, id, reason }) => `\`${input}\` names \`${id}\`: ${reason}.`,
  );
  return { ...only({ code: "secret-missing", secret: first.id }), evidence };
}

type Run = {
  request: Request;
  ports: Ports;
  watch: Stopwatch;
  session: EngineSession;
  clearance: Clearance | undefined;
  looking: ReturnType<Ports["engine"]["look"]>;
};

/** What ends a run before anything is built. */
function refuse({ request, ports: { stop }, clearance }: Run): Accident | undefined {
  if (stop.aborted) return only(interruption(stop));
  if (request.push.kind === "forbidden") return only({ code: "fork-pull-request" });
  return clearance?.verdict.kind === "denied" ? clearance.verdict : undefined;
}

async function proceed(run: Run, completed: Extract<Completed, { kind: "metadata" }>): Promise<End> {
  const { request, ports, watch, clearance } = run;
  const { reporter } = ports;
  if (clearance !== undefined) noticeVerdict(clearance, request, reporter);
  noticePush(request, reporter);
  noticeMetadata(completed, reporter);

  const docker = await watch.time("Docker", () => run.looking);
  if (docker.kind === "unavailable") return fail({ code: "docker-unavailable", reason: docker.reason }, run);
  noticeEngine(docker, reporter);

  const planned = planBuild(request, docker, completed);
  if (planned.kind === "impossible") return failFor(planned, run);
  noticePlan(planned, reporter);
  if (request.dryRun) return { kind: "planned", command: ports.engine.describe(planned.plan) };
  return build(run, planned, { docker, tags: completed.metadata.tags });
}

async function build(
  run: Run,
  { plan, order, remarks }: Extract<Planned, { kind: "plan" }>,
  { docker, tags }: { docker: ReadyEngine; tags: readonly PlannedTag[] },
): Promise<End> {
  const { request, ports, watch } = run;
  // Each phase has its own: minutes of a build that went well are no patience spent.
  const patience = () => new Patience(request.publication.retries, ports);
  const login = await watch.time("Login", () => tryLogin({ ...run, patience: patience() }));
  if (login.kind === "failed" && plan.push) return failFor(login.accident, run);
  const before = plan.push
    ? lookBefore(request.destinations, tags, { ...ports, patience: patience() })
    : undefined;
  const work = { plan, tags, ...request.publication, destinations: request.destinations };
  // What docker is about to move must have been seen at its old place.
  const taken = before && plan.pushed && findTaken({ ...work, before: await before });
  if (taken !== undefined) return failFor(taken, run);
  const failed = order && (await makeBuilder(order, run, docker));
  if (failed !== undefined) return failed;

  const sizeBefore = plan.push ? weighBefore(run, tags[0]) : undefined;
  const built = await watch.time(plan.push ? "Build and push" : "Build", () =>
    tryBuild(plan, { ...run, patience: patience(), before }),
  );
  if (built.kind === "failed") return failFor(built.accident, run);
  noticeBuild(built, request, ports.reporter);
  if (before === undefined) return { kind: "built", build: { ...built, remarks } };

  const size = built.digest && ports.registry.weigh(request.question.image, built.digest);
  const published = await watch.time("Tags", async () =>
    publish({ ...work, before: await before }, built.digest, { ...ports, patience: patience() }),
  );
  if (published.kind === "incomplete") return { ...(await failFor(published, run)), moves: published.moves };
  return {
    ...published,
    metadata: built.metadata,
    build: { ...built, remarks, size: await size, before: await sizeBefore },
  };
}

/** Nothing when it is there. */
async function makeBuilder(order: BuilderOrder, run: Run, docker: ReadyEngine): Promise<End | undefined> {
  const { request, ports, watch, session } = run;
  const work = () => ports.reporter.group("Make a builder", () => session.makeBuilder(order));
  const made = await watch.time("Builder", work);
  return made.kind === "failed" ? failFor(withoutBuilder(made, request, docker), run) : undefined;
}

/** Asks only where something is to be pushed. */
async function clearToPush(request: Request, ports: Ports): Promise<Clearance | undefined> {
  return request.push.kind === "push" ? clear(request, ports) : undefined;
}

/** A damaged token is sent nowhere; a stranger's commit is built without our login. */
function loginFor({ credentials, question, dryRun }: Request): Credentials | undefined {
  const useful = !dryRun && !isForeignHeadWithSecrets(question.context);
  return useful && shapeOf(credentials.token).kind === "whole" ? credentials : undefined;
}

/** What the first tag points at so far: asked for while docker builds, so that it takes no time. */
async function weighBefore(
  { request, ports }: Run,
  tag: PlannedTag | undefined,
): Promise<SizedImage | undefined> {
  return tag && ports.registry.weigh(request.question.image, tag.name);
}

type Failed = Extract<End, { kind: "failed" }>;

type Failing = Pick<Run, "request" | "ports" | "clearance">;

function fail(cause: Cause, run: Failing): Promise<End> {
  return failFor(only(cause), run);
}

async function failFor(accident: Accident, { ports, request, clearance }: Failing): Promise<Failed> {
  const about = { ...request, question: clearance?.question ?? request.question };
  return { kind: "failed", diagnosis: await explain(accident, { request: about, clearance }, ports) };
}
