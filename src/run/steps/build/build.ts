// Docker's part of a push with retries: the registry's own faults are retried, and nothing is built twice.
import { areStepsDone } from "../../../diagnosis/log/progress-lines.ts";
import type { Digest } from "../../../oci/reference.ts";
import { parseJson, record } from "../../../lib/json.ts";
import type { TagMove } from "../../../oci/tag-state.ts";
import type { TagSnapshot } from "../tags/tag-snapshot.ts";
import { replanFromCache } from "./plan-build.ts";
import type { Failure } from "../../../diagnosis/failure.ts";
import type { RetryBudget, RetryTask } from "../../../lib/retry.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { PreflightResult } from "../preflight.ts";
import type { Config } from "../../../config/config.ts";
import type { RequestFailure } from "../../../lib/request-failure.ts";
import type { EngineSession, BuildPlan, CommandFailure, BuildDone } from "../../../ports/docker.ts";

export type BuildRun = {
  config: Config;
  ports: Ports;
  session: EngineSession;
  preflight: PreflightResult | undefined;
  budget: RetryBudget;
  /** What the registry had before; nothing as long as nothing is pushed. */
  snapshot?: Promise<TagSnapshot> | undefined;
  /** Known before the build: the tags that rightly stay where they are, so that nothing is pushed. */
  kept?: readonly TagMove[] | undefined;
  /** Asked between the build and a push of its own: the tags that rightly stay where they are, so that none is pushed. */
  findKept?: (() => Promise<readonly TagMove[] | undefined>) | undefined;
  /** Why nothing may be pushed by a command of its own after all. */
  beforePush?: (() => Promise<Failed | undefined>) | undefined;
};

/** Built, and not pushed, because its tags hold something newer. */
export type KeptBuild = { kind: "kept"; built: BuildDone; moves: readonly TagMove[] };

export type Failed = { kind: "failed"; failure: Failure };

export function logInWithRetry(run: BuildRun): Promise<{ kind: "done" } | Failed> {
  return retryCommand("to log in", run, (number) =>
    number === 1 ? run.session.loggedIn() : run.session.logInAgain(),
  );
}

/** Builds, and pushes what is to be pushed; with buildx both is one command, unless the push must be held back. */
export async function buildWithRetry(
  plan: BuildPlan,
  run: BuildRun,
): Promise<BuildDone | KeptBuild | Failed> {
  const { session, ports } = run;
  const { kept } = run;
  let fitted = kept === undefined ? plan : { ...plan, push: false };
  const title = fitted.push && !fitted.pushesApart ? "Build and push" : "Build";
  const built = await retryCommand("to build and push", run, async () => {
    const result = await ports.reporter.group(title, () => session.build(fitted, ports.stop));
    // Retry without `--no-cache`: the steps are already built.
    if (result.kind === "failed" && areStepsDone(result.output)) fitted = replanFromCache(fitted);
    return result;
  });
  if (kept !== undefined && built.kind === "done") return { kind: "kept", built, moves: kept };
  if (built.kind === "failed" || !plan.push || !plan.pushesApart) return built;
  const failed = await run.beforePush?.();
  if (failed !== undefined) return failed;
  const moves = await run.findKept?.();
  if (moves !== undefined) return { kind: "kept", built, moves };

  // What buildx calls a digest is the image's id where docker's own store holds it: the push alone knows.
  let digest: Digest | undefined;
  for (const reference of plan.references) {
    const pushed = await retryCommand(`to push ${reference}`, run, () =>
      ports.reporter.group("Push", () => session.push(reference)),
    );
    if (pushed.kind === "failed") return pushed;
    digest ??= pushed.digest;
  }
  return { ...built, digest, metadata: withDigest(built.metadata, digest) };
}

/** Buildx's report of a build that was pushed afterwards. */
function withDigest(metadata: string, digest: Digest | undefined): string {
  const report = record(parseJson(metadata));
  if (digest === undefined || Object.keys(report).length === 0) return metadata;
  return JSON.stringify({ ...report, "containerimage.digest": digest });
}

/** A failure is explained at once: its cause decides whether a retry may help. A good run does not load what explains one. */
async function retryCommand<Done extends { kind: "done" }>(
  what: string,
  run: BuildRun,
  attempt: (number: number) => Promise<Done | CommandFailure>,
): Promise<Done | Failed> {
  const { budget } = run;
  let tries = 0;
  const task: RetryTask<Done | (Failed & { requestFailure: RequestFailure })> = {
    what,
    attempt: async (number) => {
      tries = number;
      const result = await attempt(number);
      if (result.kind === "done") return result;
      const { explainCommandFailure } = await import("./command-failure.ts");
      return { kind: "failed", ...(await explainCommandFailure(result, run)) };
    },
    failure: (result) => (result.kind === "failed" ? result.requestFailure : undefined),
  };
  const result = await budget.retry(task);
  if (result.kind === "done" || tries === 1) return result;
  const { failure } = result;
  const evidence = [...(failure.evidence ?? []), `It was tried ${tries} times.`];
  return { kind: "failed", failure: { ...failure, evidence } };
}
