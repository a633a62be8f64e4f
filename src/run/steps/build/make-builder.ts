// Makes the builder that a plan needs or wants; where one that is only wanted cannot be made, another plan takes over.
import type { Config } from "../../../config/config.ts";
import type { Failure } from "../../../diagnosis/failure.ts";
import type { EngineSession, ReadyEngine } from "../../../ports/docker.ts";
import type { Ports } from "../../../ports/ports.ts";
import { explainMissingBuilder } from "./build-requirements.ts";
import { noticePlan } from "../notices.ts";
import type { BuildPlanResult, FittedPlan } from "./plan-build.ts";
import type { PhaseTimer } from "../timings.ts";

export type BuilderSite = {
  config: Config;
  ports: Ports;
  session: EngineSession;
  timer: PhaseTimer;
  docker: ReadyEngine;
};

/** The plan to build by. */
export async function makeBuilder(
  { plan, remarks, order, instead }: Extract<BuildPlanResult, { kind: "plan" }>,
  { config, ports, session, timer, docker }: BuilderSite,
): Promise<({ kind: "ready" } & FittedPlan) | ({ kind: "failed" } & Failure)> {
  const { reporter, stop } = ports;
  const planned = { kind: "ready", plan, remarks } as const;
  if (order === undefined) return planned;
  const made = await timer.time("Builder", () =>
    reporter.group("Make a builder", () => session.makeBuilder(order)),
  );
  if (made.kind === "done") return planned;
  if (instead === undefined || stop.aborted)
    return { ...explainMissingBuilder(made, config, docker), kind: "failed" };
  const isNew = ({ title }: FittedPlan["remarks"][number]) => !remarks.some((one) => one.title === title);
  noticePlan({ remarks: instead.remarks.filter(isNew) }, reporter);
  return { kind: "ready", ...instead };
}
