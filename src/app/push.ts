// `operation: push`: ask, log in, build and push one reference, point the other tags at it, read every tag back.
import type { Cause } from "../domain/cause.ts";
import { printReference } from "../domain/image-reference.ts";
import { only } from "../domain/refusal.ts";
import { isForeignHeadWithSecrets } from "../domain/run-context.ts";
import { shapeOf } from "../domain/token.ts";
import { explainCommand } from "./command-failure.ts";
import { explain, interruption, type Accident } from "./explain.ts";
import { noticeEngine, noticePush, noticeVerdict } from "./notices.ts";
import type { End, Outcome } from "./outcome.ts";
import type { BuildPlan, CommandFailure, EngineSession, Ports } from "./ports.ts";
import { clear, type Clearance } from "./preflight.ts";
import { publish } from "./publish.ts";
import type { Credentials, Request } from "./request.ts";
import { Stopwatch } from "./stopwatch.ts";

/** The login begins beside the preflight: it proves nothing, takes as long, and is gone with the session. */
export async function push(request: Request, ports: Ports): Promise<Outcome> {
  const watch = new Stopwatch(ports.clock);
  const looking = ports.engine.look();
  await using session = await ports.engine.openSession(request.question.registry.host, loginFor(request));
  const clearance = await watch.time("Preflight", () => clearToPush(request, ports));
  const end = await proceed({ request, ports, watch, session, clearance, looking });
  return { end, clearance, phases: watch.phases };
}

type Run = {
  request: Request;
  ports: Ports;
  watch: Stopwatch;
  session: EngineSession;
  clearance: Clearance | undefined;
  looking: ReturnType<Ports["engine"]["look"]>;
};

async function proceed(run: Run): Promise<End> {
  const { request, ports, watch, session, clearance } = run;
  const { reporter, engine } = ports;

  if (ports.stop.aborted) return fail(interruption(ports.stop), run);
  if (request.push.kind === "forbidden") return fail({ code: "fork-pull-request" }, run);
  if (clearance?.verdict.kind === "denied") return failFor(clearance.verdict, run);
  if (clearance !== undefined) noticeVerdict(clearance, request, reporter);
  noticePush(request, reporter);

  const docker = await watch.time("Docker", () => run.looking);
  if (docker.kind === "unavailable") return fail({ code: "docker-unavailable", reason: docker.reason }, run);
  noticeEngine(docker, reporter);

  const plan = planOf(request, docker.buildx);
  if (request.dryRun) return { kind: "planned", command: engine.describe(plan) };

  const login = await watch.time("Login", () => session.loggedIn());
  if (login.kind === "failed" && plan.push) return failCommand(login, run);

  const title = plan.push ? "Build and push" : "Build";
  const built = await watch.time(title, () => reporter.group(title, () => session.build(plan)));
  if (built.kind === "failed") return failCommand(built, run);
  if (!plan.push) return { kind: "built" };

  const published = await watch.time("Tags", () => publish(request, built.digest, ports.registry));
  return published.kind === "pushed" ? published : fail(published.cause, run);
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

function planOf({ build, tags, question, push: { kind } }: Request, buildx: boolean): BuildPlan {
  const references = tags.map((tag) => printReference(question.image, tag));
  const pushes = kind === "push";
  return { options: build, references: pushes ? references.slice(0, 1) : references, push: pushes, buildx };
}

function fail(cause: Cause, run: Run): Promise<End> {
  return failFor(only(cause), run);
}

async function failCommand(failure: CommandFailure, run: Run): Promise<End> {
  return failFor(await explainCommand(failure, run, run.ports), run);
}

async function failFor(accident: Accident, { ports, request, clearance }: Run): Promise<End> {
  return { kind: "failed", diagnosis: await explain(accident, { request, clearance }, ports) };
}
