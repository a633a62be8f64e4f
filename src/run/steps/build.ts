// Docker's part of a push, with patience: what the registry is at fault for is tried again, and nothing is built twice.
import { findRetryAfter } from "../../lib/retry.ts";
import type { Image } from "../../oci/reference.ts";
import { isRegistrysFault, mayBeNewborns, type Setback } from "../../oci/request-failure.ts";
import type { Before } from "./tag-snapshot.ts";
import { planAgain } from "./plan-build.ts";
import { explainCommand } from "./docker-failure.ts";
import type { Accident } from "../explain.ts";
import type { Patience, Trial } from "../../lib/retry-loop.ts";
import type { BuildDone, BuildPlan, CommandFailure, EngineSession, Ports } from "../../ports/ports.ts";
import type { Clearance } from "./preflight.ts";
import type { Request } from "../../config/config.ts";

export type Site = {
  request: Request;
  ports: Ports;
  session: EngineSession;
  clearance: Clearance | undefined;
  patience: Patience;
  /** What the registry had before; nothing as long as nothing is pushed. */
  before?: Promise<Before> | undefined;
};

type Failed = { kind: "failed"; accident: Accident };

export function tryLogin(site: Site): Promise<{ kind: "done" } | Failed> {
  return insist("to log in", site, () => site.session.loggedIn());
}

/** Builds, and pushes what is to be pushed; with buildx both is one command. */
export async function tryBuild(plan: BuildPlan, site: Site): Promise<BuildDone | Failed> {
  const { session, ports } = site;
  const title = plan.push ? "Build and push" : "Build";
  let fitted = plan;
  const built = await insist("to build and push", site, async () => {
    const result = await ports.reporter.group(title, () => session.build(fitted));
    // Who asks for no cache gets none until each step has been run once.
    if (result.kind === "failed" && IS_BUILT.test(result.output)) fitted = planAgain(plan);
    return result;
  });
  if (built.kind === "failed" || plan.buildx || !plan.push) return built;

  let { digest } = built;
  for (const reference of plan.references) {
    const pushed = await insist(`to push ${reference}`, site, () =>
      ports.reporter.group("Push", () => session.push(reference)),
    );
    if (pushed.kind === "failed") return pushed;
    digest ??= pushed.digest;
  }
  return { ...built, digest };
}

/** BuildKit pushes an image when all of its steps are done; its last line says what it failed of. */
const IS_BUILT = /^ERROR: .*failed to push |^#\d+ exporting to image/m;

/** A failure is explained at once, for its cause decides whether another try may help. */
async function insist<Done extends { kind: "done" }>(
  what: string,
  site: Site,
  attempt: () => Promise<Done | CommandFailure>,
): Promise<Done | Failed> {
  const { request, clearance, ports, patience } = site;
  let tries = 0;
  const trial: Trial<Done | (Failed & { setback: Setback })> = {
    what,
    attempt: async () => {
      tries++;
      const result = await attempt();
      if (result.kind === "done") return result;
      const accident = await explainCommand(result, { request, clearance }, ports);
      return { kind: "failed", accident, setback: await setbackOf(result, accident, site) };
    },
    setback: (result) => (result.kind === "failed" ? result.setback : undefined),
  };
  const result = await patience.persist(trial);
  if (result.kind === "done" || tries === 1) return result;
  const { accident } = result;
  const evidence = [...(accident.evidence ?? []), `It was tried ${tries} times.`];
  return { kind: "failed", accident: { ...accident, evidence } };
}

async function setbackOf(failure: CommandFailure, accident: Accident, site: Site): Promise<Setback> {
  const { evidence: [told] = [], cause } = accident;
  return {
    kind: "setback",
    reason: told ?? `\`${failure.command}\` failed (${cause.code})`,
    blame: (await mayPass(failure, accident, site)) ? "registry" : "refusal",
    // Only the line that decides speaks for the registry: a program of the Dockerfile may print such words, too.
    wait: findRetryAfter(told ?? ""),
  };
}

/** Whether it is the registry's fault, and over in a moment. */
async function mayPass(failure: CommandFailure, accident: Accident, site: Site): Promise<boolean> {
  const { image, registry } = site.request.question;
  const { command, status, fault } = failure;
  const isPush = isOfThePush(failure, accident, site.request);
  // A registry that is slow may be quicker; one that we do not trust with the token says the same again.
  const isFinal = fault !== undefined && status !== "late";
  if ((isPush || command === "docker login") && !isFinal && isRegistrysFault(accident.cause, registry.host))
    return true;
  return isPush && mayBeNewborns(accident.cause) && (await isNewborn(image, site));
}

/** A build speaks to many: the builder, other registries, whatever its commands reach. */
function isOfThePush(
  { command, output }: CommandFailure,
  { evidence: [told] = [] }: Accident,
  { question, push }: Request,
): boolean {
  if (command !== "docker build") return command === "docker push";
  const namesOurs = told?.includes(question.registry.host) === true;
  return push.kind === "push" && (IS_BUILT.test(output) || namesOurs);
}

/** The registry let us begin an upload, and there was no such package: then it is we who have just made it. */
async function isNewborn(image: Image, { clearance, before }: Site): Promise<boolean> {
  return clearance?.verdict.kind === "allowed" && (await before)?.isNew(image) === true;
}
