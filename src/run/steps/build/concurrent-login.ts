// Docker's login beside the build: the registry has allowed the push by the same credentials, so the build need not wait.
import type { Driver } from "../../../build/driver.ts";
import type { Config } from "../../../config/config.ts";
import { RetryBudget, type RetryPolicy } from "../../../lib/retry.ts";
import { ownImages } from "../../../oci/reference.ts";
import type { BuildDone, BuildPlan } from "../../../ports/docker.ts";
import { pushesElsewhereOnly } from "../other-preflights.ts";
import { buildWithRetry, logInWithRetry, type BuildRun, type Failed, type KeptBuild } from "./build.ts";

export type LoginRun = Omit<BuildRun, "budget"> & { policy: RetryPolicy };

export class ConcurrentLogin {
  readonly #run: LoginRun;
  readonly #login: Promise<{ kind: "done" } | Failed>;
  readonly #isNeeded: boolean;
  readonly #moves: boolean;
  readonly #failing = new AbortController();

  /** Nothing depends on the login of a run that pushes nothing to the token's registry: a base image may be public. */
  constructor(run: LoginRun, plan: BuildPlan, driver: Driver) {
    const { push } = plan;
    this.#run = run;
    this.#moves = movesTagAnyway(plan, driver);
    this.#isNeeded = push && pushesToOurs(run.config) && !pushesElsewhereOnly(run.config);
    this.#login = logInWithRetry({ ...run, budget: new RetryBudget(run.policy, run.ports) }).then((login) => {
      if (login.kind === "failed" && this.#isNeeded) this.#failing.abort();
      return login;
    });
  }

  /** Resolves when the build may begin. A failure where the build had to wait for the login, and that failed. */
  async untilBuildMayBegin(): Promise<Failed | undefined> {
    const { session, preflight } = this.#run;
    const areGood = !this.#isNeeded || (preflight?.verdict.kind === "allowed" && !this.#moves);
    return areGood && (await session.buildBesideLogin()) ? undefined : this.ended();
  }

  /** A login that fails ends the build. One that fails after docker's own push is over changes nothing: the push was accepted. */
  async build(
    plan: BuildPlan,
    run: Omit<BuildRun, "ports" | "budget">,
  ): Promise<BuildDone | KeptBuild | Failed> {
    const stop = AbortSignal.any([this.#run.ports.stop, this.#failing.signal]);
    const ports = { ...this.#run.ports, stop };
    const budget = new RetryBudget(this.#run.policy, ports);
    const built = await buildWithRetry(plan, { ...run, ports, budget, beforePush: () => this.ended() });
    if (built.kind === "failed")
      return this.#failing.signal.aborted ? ((await this.ended()) ?? built) : built;
    return plan.push && plan.pushed === undefined ? ((await this.ended()) ?? built) : built;
  }

  /** The failure of a login that the run needs. */
  async ended(): Promise<Failed | undefined> {
    const login = await this.#login;
    return login.kind === "failed" && this.#isNeeded ? login : undefined;
  }
}

/**
 * Whether the build's own push may move a tag though the login fails for good. Docker's classic store asks the registry for a
 * login before each push, as `docker login` does: what fails the one fails the other. Its containerd store does not.
 */
function movesTagAnyway({ pushed, pushesApart }: BuildPlan, driver: Driver): boolean {
  return pushed !== undefined && !pushesApart && driver !== "docker";
}

/** Whether the run pushes anything by a login of ours. */
export function pushesToOurs({ destinations }: Config): boolean {
  return ownImages(destinations).length > 0;
}
