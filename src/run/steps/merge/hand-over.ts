// Leaves for the merge what a job without a tag has made: the digest that it pushed, or why it pushed none.
import type { Config } from "../../../config/config.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import type { Digest } from "../../../oci/reference.ts";
import type { Ports } from "../../../ports/ports.ts";
import { isByEvent } from "../why-not-pushed.ts";
import { artifactName, formatArtifact, replacesArtifact } from "./digest-artifact.ts";

type HandOverPorts = Pick<Ports, "artifacts" | "registry" | "reporter">;

/** Where there is no such service the output is there all the same; where there is one that fails, the merge would miss it. */
export async function handOver(
  { config, digest }: { config: Config; digest: Digest },
  { artifacts, registry, reporter }: HandOverPorts,
): Promise<Failure | undefined> {
  const name = artifactName(config, registry);
  const text = formatArtifact(config, { kind: "pushed", digest });
  const saved = await artifacts.save(name, text, replacesArtifact(config));
  switch (saved.kind) {
    case "saved":
      reporter.info(`The artifact ${saved.name} hands the digest to the merge.`);
      return undefined;
    case "absent":
      reporter.info(
        `The digest is in the output digest, and not in an artifact: ${saved.reason}. Hand it to the input digests of the merge.`,
      );
      return undefined;
    case "failed":
      return certainCause({
        code: "artifacts-unavailable",
        aim: "save",
        reason: saved.reason,
        absent: false,
      });
  }
}

/**
 * The merge has no checkout, and perhaps other inputs: it may decide to push where this job did not, and would take the digest
 * for lost. What the event decides it knows. Nothing is lost where this cannot be left.
 */
export async function handOverReason(
  config: Config,
  { artifacts, registry, reporter }: HandOverPorts,
): Promise<void> {
  const { push, build } = config;
  if (!build.pushByDigest || push.kind !== "build-only" || isByEvent(push.reason)) return;
  const name = artifactName(config, registry);
  const text = formatArtifact(config, { kind: "built", why: push.reason });
  const saved = await artifacts.save(name, text, replacesArtifact(config));
  reporter.info(
    saved.kind === "saved"
      ? `The artifact ${saved.name} says to the merge why nothing is pushed.`
      : `The merge does not learn why nothing is pushed: ${saved.reason}.`,
  );
}
