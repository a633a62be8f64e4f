// `operation: push`: ask, log in, build and push one reference, point the other tags at it, read every tag back.
import type { Cause } from "../domain/cause.ts";
import type { ReadyEngine } from "../domain/evidence.ts";
import type { SizedImage } from "../domain/image-size.ts";
import { only } from "../domain/refusal.ts";
import { isForeignHeadWithSecrets } from "../domain/run-context.ts";
import { shapeOf } from "../domain/token.ts";
import { wishFor, withoutBuilder } from "./build-needs.ts";
import { planBuild, type Planned } from "./build-plan.ts";
import { explainCommand } from "./command-failure.ts";
import { explain, interruption, type Accident } from "./explain.ts";
import { noticeBuild, noticeEngine, noticePlan, noticePush, noticeVerdict } from "./notices.ts";
import type { End, Outcome } from "./outcome.ts";
import type { BuilderOrder, CommandFailure, EngineSession, Ports } from "./ports.ts";
import { clear, type Clearance } from "./preflight.ts";
import { publish } from "./publish.ts";
import type { Credentials, Request } from "./request.ts";
import { Stopwatch } from "./stopwatch.ts";

/** The login begins beside the preflight: it proves nothing, takes as long, and is gone with the session. */
export async function push(request: Request, ports: Ports): Promise<Outcome> {
  const watch = new Stopwatch(ports.clock);
  const flaw = unready(request);
  if (flaw !== undefined) {
    const run = { request, ports, clearance: undefined };
    return { end: await failFor(flaw, run), clearance: undefined, phases: watch.phases };
  }
  const looking = ports.engine.look(wishFor(request));
  await using session = await ports.engine.openSession(request.question.registry.host, loginFor(request));
  const clearance = await watch.time("Preflight", () => clearToPush(request, ports));
  const end = await proceed({ request, ports, watch, session, clearance, looking });
  return { end, clearance, phases: watch.phases };
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

async function proceed(run: Run): Promise<End> {
  const { request, ports, watch, clearance } = run;
  const { reporter } = ports;

  if (ports.stop.aborted) return fail(interruption(ports.stop), run);
  if (request.push.kind === "forbidden") return fail({ code: "fork-pull-request" }, run);
  if (clearance?.verdict.kind === "denied") return failFor(clearance.verdict, run);
  if (clearance !== undefined) noticeVerdict(clearance, request, reporter);
  noticePush(request, reporter);

  const docker = await watch.time("Docker", () => run.looking);
  if (docker.kind === "unavailable") return fail({ code: "docker-unavailable", reason: docker.reason }, run);
  noticeEngine(docker, reporter);

  const planned = planBuild(request, docker);
  if (planned.kind === "impossible") return failFor(planned, run);
  noticePlan(planned, reporter);
  if (request.dryRun) return { kind: "planned", command: ports.engine.describe(planned.plan) };
  return build(run, planned, docker);
}

async function build(
  run: Run,
  { plan, order, remarks }: Extract<Planned, { kind: "plan" }>,
  docker: ReadyEngine,
): Promise<End> {
  const { request, ports, watch, session } = run;
  const { reporter, registry } = ports;

  const login = await watch.time("Login", () => session.loggedIn());
  if (login.kind === "failed" && plan.push) return failCommand(login, run);
  const failed = order && (await makeBuilder(order, run, docker));
  if (failed !== undefined) return failed;

  const before = plan.push ? weighBefore(run) : undefined;
  const title = plan.push ? "Build and push" : "Build";
  const built = await watch.time(title, () => reporter.group(title, () => session.build(plan)));
  if (built.kind === "failed") return failCommand(built, run);
  noticeBuild(built, request, reporter);
  if (!plan.push) return { kind: "built", build: { ...built, remarks } };

  const size = built.digest && registry.weigh(request.question.image, built.digest);
  const published = await watch.time("Tags", () => publish(request, built.digest, registry));
  if (published.kind === "incomplete") return fail(published.cause, run);
  return { ...published, build: { ...built, remarks, size: await size, before: await before } };
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
async function weighBefore({ request: { question, tags }, ports }: Run): Promise<SizedImage | undefined> {
  const [tag] = tags;
  return tag === undefined ? undefined : ports.registry.weigh(question.image, tag);
}

type Failing = Pick<Run, "request" | "ports" | "clearance">;

function fail(cause: Cause, run: Failing): Promise<End> {
  return failFor(only(cause), run);
}

async function failCommand(failure: CommandFailure, run: Failing): Promise<End> {
  return failFor(await explainCommand(failure, run, run.ports), run);
}

async function failFor(accident: Accident, { ports, request, clearance }: Failing): Promise<End> {
  return { kind: "failed", diagnosis: await explain(accident, { request, clearance }, ports) };
}
