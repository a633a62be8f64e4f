// The digests to merge: those of the input, or those that the jobs of this run have left as artifacts.
import type { Config } from "../../../config/config.ts";
import type { BuildOnlyReason } from "../../../context/push-policy.ts";
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import { formatImage, ownImages, type Digest } from "../../../oci/reference.ts";
import type { Ports } from "../../../ports/ports.ts";
import { ownCommits } from "../../../tags/labels.ts";
import { whyNotPushed } from "../why-not-pushed.ts";
import { artifactPrefix, parseArtifact, type HandedOver } from "./digest-artifact.ts";

/** `platform`: what it is said to be for. */
export type NamedDigest = { digest: Digest; platform: string | undefined };

export type FoundDigests =
  | { kind: "digests"; digests: readonly NamedDigest[] }
  /** Each job has built only, for these reasons. */
  | { kind: "built-only"; reasons: readonly BuildOnlyReason[] }
  | ({ kind: "failed" } & Failure);

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
  const handed: HandedOver[] = [];
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
    const { made } = one;
    const flaw = made.kind === "pushed" ? findFlaw(one, config) : undefined;
    if (made.kind === "pushed" && flaw !== undefined)
      return failed({ code: "merge-digest-unsuited", image, digest: made.digest, ...flaw });
    handed.push(one);
  }
  return digestsOf(latest(handed));
}

/** An image of which a job has pushed no part would lack it. */
function digestsOf(handed: readonly HandedOver[]): FoundDigests {
  const digests: NamedDigest[] = [];
  const unpushed: { platform: string | undefined; why: BuildOnlyReason }[] = [];
  for (const { made, platforms } of handed) {
    const platform = platforms.length === 0 ? undefined : platforms.join(",");
    if (made.kind === "pushed") digests.push({ digest: made.digest, platform });
    else unpushed.push({ platform, why: made.why });
  }
  if (unpushed.length === 0) return { kind: "digests", digests };
  if (digests.length === 0)
    return { kind: "built-only", reasons: [...new Set(unpushed.map(({ why }) => why))] };
  const nameOf = ({ platform }: { platform: string | undefined }) => platform ?? "a job's own platform";
  return failed({
    code: "merge-platform-missing",
    platforms: [...new Set(unpushed.map(nameOf))],
    found: [...new Set(digests.map(nameOf))],
    unpushed: unpushed.map((one) => `The job for ${nameOf(one)}: ${whyNotPushed(one.why)}`),
  });
}

/** Of what another job wrote. */
const LONGEST_SHOWN = 255;

function findFlaw(
  { images, commit }: HandedOver,
  { destinations, context, metadata }: Config,
): { flaw: string; why: "image" | "commit" } | undefined {
  const missing = ownImages(destinations)
    .map(formatImage)
    .find((name) => !images.includes(name));
  if (missing !== undefined)
    return {
      flaw: `was pushed to ${images.slice(0, 3).join(", ").slice(0, LONGEST_SHOWN)}, and not to ${missing}`,
      why: "image",
    };
  const known = ownCommits(context, metadata);
  if (commit !== undefined && known.size > 0 && !known.has(commit))
    return {
      flaw: `was built from the commit ${commit.slice(0, 64)}, and this run is for ${[...known].join(" or ")}`,
      why: "commit",
    };
  return undefined;
}

/** A job that ran again counts by its last attempt: what it was given may have changed its artifact's name. */
function latest(handed: readonly HandedOver[]): HandedOver[] {
  const last = new Map<string, number>();
  const keyOf = ({ platforms }: HandedOver) => platforms.toSorted().join(",");
  for (const one of handed) {
    const known = last.get(keyOf(one)) ?? 0;
    last.set(keyOf(one), Math.max(known, one.attempt));
  }
  return handed.filter((one) => one.platforms.length === 0 || one.attempt === last.get(keyOf(one)));
}

function failed(cause: Cause): FoundDigests {
  return { kind: "failed", ...certainCause(cause) };
}
