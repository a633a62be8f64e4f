// What a person should know of a run that goes on.
import type { EngineEvidence } from "../domain/evidence.ts";
import type { Metadata, Published } from "../domain/metadata/metadata.ts";
import type { PushDecision } from "../domain/trust.ts";
import type { ReadyEngine } from "./description.ts";
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
      "The image is built by the classic `docker build`, without annotations. Install the docker-buildx plugin for both.",
    );
}

/** Docker itself says nothing of it. */
export function noticeAnnotations({ annotations }: ReadyEngine, reporter: Reporter): void {
  if (annotations === "dropped")
    reporter.notice(
      "Docker drops the annotations",
      "This docker keeps images in a store that has no annotations; the labels are there. To have both, add the step docker/setup-buildx-action before this one, or turn docker's containerd image store on.",
    );
}

/** What was changed in the tags or left out, and what could not be learnt of them. */
export function noticeMetadata(
  { metadata, published }: { metadata: Metadata; published: Published },
  reporter: Reporter,
): void {
  for (const remark of metadata.remarks) reporter.info(remark);
  if (published.kind === "unknown")
    reporter.notice(
      "It is not known which versions are published",
      `The registry was asked for the image's tags, and ${published.reason}. So tags such as \`latest\` are set as if this version were the highest.`,
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
