// The digests to merge: those of the input, or those that the jobs of this run have left as artifacts.
import type { Config } from "../../../config/config.ts";
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import { formatImage, ownImages, type Digest } from "../../../oci/reference.ts";
import type { Ports } from "../../../ports/ports.ts";
import { artifactPrefix, parseArtifact, type HandedDigest } from "./digest-artifact.ts";

/** `platform`: what it is said to be for. */
export type NamedDigest = { digest: Digest; platform: string | undefined };

export type FoundDigests =
  { kind: "digests"; digests: readonly NamedDigest[] } | ({ kind: "failed" } & Failure);

export async function findDigests(
  config: Config,
  { artifacts, registry }: Pick<Ports, "artifacts" | "registry">,
): Promise<FoundDigests> {
  const { digests: given, accessRequest } = config;
  const { image } = accessRequest;
  if (given.length > 0)
    return { kind: "digests", digests: given.map((digest) => ({ digest, platform: undefined })) };
  const loaded = await artifacts.load(artifactPrefix(image, registry));
  if (loaded.kind !== "loaded") {
    const { kind, reason } = loaded;
    return failed({ code: "artifacts-unavailable", aim: "load", reason, absent: kind === "absent" });
  }
  if (loaded.artifacts.length === 0) return failed({ code: "merge-without-digests", image });
  const handed: HandedDigest[] = [];
  for (const artifact of loaded.artifacts) {
    const one = parseArtifact(artifact);
    if (one === undefined) {
      const reason = `the artifact ${artifact.name} does not hold a digest in the form that this version writes`;
      return failed({ code: "artifacts-unavailable", aim: "load", reason, absent: false });
    }
    const current = Number(config.context.workflow.attempt ?? Infinity);
    if (one.attempt > current) {
      const reason = `the artifact ${artifact.name} says that it is of attempt ${one.attempt}, and the run is at attempt ${current}`;
      return failed({ code: "artifacts-unavailable", aim: "load", reason, absent: false });
    }
    const flaw = findFlaw(one, config);
    if (flaw !== undefined)
      return failed({ code: "merge-digest-unsuited", image, digest: one.digest, ...flaw });
    handed.push(one);
  }
  const digests = latest(handed).map(({ digest, platforms }) => ({
    digest,
    platform: platforms.length === 0 ? undefined : platforms.join(","),
  }));
  return { kind: "digests", digests };
}

/** Of what another job wrote. */
const LONGEST_SHOWN = 255;

function findFlaw(
  { images, commit }: HandedDigest,
  { destinations, context }: Config,
): { flaw: string; why: "image" | "commit" } | undefined {
  const missing = ownImages(destinations)
    .map(formatImage)
    .find((name) => !images.includes(name));
  if (missing !== undefined)
    return {
      flaw: `was pushed to ${images.slice(0, 3).join(", ").slice(0, LONGEST_SHOWN)}, and not to ${missing}`,
      why: "image",
    };
  if (commit !== undefined && context.sha !== undefined && commit !== context.sha)
    return {
      flaw: `was built from the commit ${commit.slice(0, 64)}, and this run is for ${context.sha}`,
      why: "commit",
    };
  return undefined;
}

/** A job that ran again counts by its last attempt: what it was given may have changed its artifact's name. */
function latest(handed: readonly HandedDigest[]): HandedDigest[] {
  const last = new Map<string, number>();
  const keyOf = ({ platforms }: HandedDigest) => platforms.toSorted().join(",");
  for (const one of handed) {
    const known = last.get(keyOf(one)) ?? 0;
    last.set(keyOf(one), Math.max(known, one.attempt));
  }
  return handed.filter((one) => one.platforms.length === 0 || one.attempt === last.get(keyOf(one)));
}

function failed(cause: Cause): FoundDigests {
  return { kind: "failed", ...certainCause(cause) };
}
