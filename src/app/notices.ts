// What a person should know of a run that goes on.
import type { EngineEvidence } from "../domain/evidence.ts";
import type { PushDecision } from "../domain/trust.ts";
import type { Reporter } from "./ports.ts";
import type { Clearance } from "./preflight.ts";
import type { Request } from "./request.ts";

export function noticeVerdict(
  { verdict, findings }: Clearance,
  { operation }: Request,
  reporter: Reporter,
): void {
  if (findings.checksum === "wrong")
    reporter.notice("The token looks mistyped", "The token's checksum is wrong. It is used all the same.");
  if (verdict.kind === "undecided" && operation === "push")
    reporter.notice(
      "The registry could not say whether this is allowed",
      `${verdict.reason}. The run goes on.`,
    );
  if (verdict.kind === "allowed" && verdict.folded.length > 0)
    reporter.notice(
      `GitHub does not list ${verdict.folded.join(" and ")}`,
      `GitHub folds ${verdict.folded.join(" and ")} into write:packages, which is listed. The registry was asked, and allows it.`,
    );
}

export function noticeEngine(engine: EngineEvidence, reporter: Reporter): void {
  if (engine.kind === "unavailable") return;
  reporter.info(`Docker ${engine.version} answers${engine.buildx ? ", and buildx is there" : ""}.`);
  if (!engine.buildx)
    reporter.notice(
      "This docker has no buildx",
      "The image is built by the classic `docker build`. Install the docker-buildx plugin for faster builds.",
    );
}

const WHY_NOT_PUSHED: Readonly<
  Record<Extract<PushDecision, { kind: "build-only" }>["reason"], string | undefined>
> = {
  asked: undefined,
  "pull-request": "A pull request's image is built and not pushed. Set `push: true` to push it.",
  fork: "This run builds a commit from a fork. Its image is built and not pushed: the token of such a run may only read.",
  dependabot:
    "Dependabot started this run. Its image is built and not pushed: the token of such a run may only read.",
};

/** Says why nothing is pushed, unless the user asked for just that. */
export function noticePush({ push }: Request, reporter: Reporter): void {
  const why = push.kind === "build-only" ? WHY_NOT_PUSHED[push.reason] : undefined;
  if (why !== undefined) reporter.notice("The image is not pushed", why);
}
