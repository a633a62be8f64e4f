// `operation: push`: ask, log in, build and push one reference an image, point the other tags at it, read all back.
import type { Cause } from "../domain/cause.ts";
import { printReferences, pushedReferences } from "../domain/destination.ts";
import { only, type Explanation } from "../domain/refusal.ts";
import { isForeignHeadWithSecrets } from "../domain/run-context.ts";
import { shapeOf } from "../domain/token.ts";
import { explainCommand } from "./command-failure.ts";
import { describe, type ReadyEngine } from "./description.ts";
import { explain, interruption, type Accident } from "./explain.ts";
import { complete, type Completed } from "./metadata.ts";
import { noticeAnnotations, noticeEngine, noticeMetadata, noticePush, noticeVerdict } from "./notices.ts";
import type { End, Outcome } from "./outcome.ts";
import type { BuildPlan, CommandFailure, EngineSession, Ports } from "./ports.ts";
import { clear, type Clearance } from "./preflight.ts";
import { publish } from "./publish.ts";
import type { Credentials, Request } from "./request.ts";
import { Stopwatch } from "./stopwatch.ts";

/** The login begins beside the preflight: it proves nothing, takes as long, and is gone with the session. */
export async function push(request: Request, ports: Ports): Promise<Outcome> {
  const watch = new Stopwatch(ports);
  const looking = ports.engine.look();
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

type Run = {
  request: Request;
  ports: Ports;
  watch: Stopwatch;
  session: EngineSession;
  clearance: Clearance | undefined;
  looking: ReturnType<Ports["engine"]["look"]>;
};

/** What ends a run before anything is built. */
function refuse({ request, ports: { stop }, clearance }: Run): Explanation | undefined {
  if (stop.aborted) return only(interruption(stop));
  if (request.push.kind === "forbidden") return only({ code: "fork-pull-request" });
  return clearance?.verdict.kind === "denied" ? clearance.verdict : undefined;
}

async function proceed(run: Run, completed: Extract<Completed, { kind: "metadata" }>): Promise<End> {
  const { request, ports, watch, session, clearance } = run;
  const { reporter, engine } = ports;
  if (clearance !== undefined) noticeVerdict(clearance, request, reporter);
  noticePush(request, reporter);
  noticeMetadata(completed, reporter);

  const docker = await watch.time("Docker", () => run.looking);
  if (docker.kind === "unavailable") return fail({ code: "docker-unavailable", reason: docker.reason }, run);
  noticeEngine(docker, reporter);
  if (request.push.kind === "push" && docker.buildx) noticeAnnotations(docker, reporter);

  const plan = planOf(request, docker, completed);
  if (request.dryRun) return { kind: "planned", command: engine.describe(plan) };

  const login = await watch.time("Login", () => session.loggedIn());
  if (login.kind === "failed" && plan.push) return failCommand(login, run);

  const title = plan.push ? "Build and push" : "Build";
  const built = await watch.time(title, () => reporter.group(title, () => session.build(plan)));
  if (built.kind === "failed") return failCommand(built, run);
  if (!plan.push) return { kind: "built" };

  const tags = completed.metadata.tags.map(({ name }) => name);
  const published = await watch.time("Tags", () =>
    publish({ ...request, tags }, built.digest, ports.registry),
  );
  return published.kind === "pushed"
    ? { ...published, metadata: built.metadata }
    : fail(published.cause, run);
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

function planOf(
  { build, destinations, draft, push: { kind } }: Request,
  docker: ReadyEngine,
  { metadata, facts }: Extract<Completed, { kind: "metadata" }>,
): BuildPlan {
  const tags = metadata.tags.map(({ name }) => name);
  const pushes = kind === "push";
  const wantsAnnotations = draft.rules.annotations.length > 0;
  return {
    options: build,
    references: (pushes ? pushedReferences : printReferences)(destinations, tags),
    push: pushes,
    buildx: docker.buildx,
    description: describe(metadata, facts, { docker, pushes, wantsAnnotations }),
  };
}

function fail(cause: Cause, run: Run): Promise<End> {
  return failFor(only(cause), run);
}

async function failCommand(failure: CommandFailure, run: Run): Promise<End> {
  return failFor(await explainCommand(failure, run, run.ports), run);
}

async function failFor(accident: Accident, { ports, request, clearance }: Run): Promise<End> {
  const about = { ...request, question: clearance?.question ?? request.question };
  return { kind: "failed", diagnosis: await explain(accident, { request: about, clearance }, ports) };
}
