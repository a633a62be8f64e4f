// What a merge finds: the images that the jobs of two platforms have pushed, their artifacts, and what may be wrong with these.
import { artifactPrefix } from "../../../src/run/steps/merge/digest-artifact.ts";
import { writeZip } from "../../../src/github/zip.ts";
import { hashOf } from "../../../src/registry/content.ts";
import type { Digest } from "../../../src/oci/reference.ts";
import { Contents, REVISION, SOURCE } from "../../../__tests__/run/support/parts.ts";
import { sendParts } from "../../../__tests__/support/pushed-parts.ts";
import type { Twin } from "../../../twin/twin.ts";

export const LEG_PLATFORMS = ["linux/amd64", "linux/arm64"] as const;
export const SHA = "c0ffee0".padEnd(40, "0");
export const HIGHER_SHA = "facade0".padEnd(40, "0");
const STRANGE_SHA = "badc0de".padEnd(40, "0");

/** The digests of what one job has pushed. */
export type Leg = Readonly<Record<"index" | "image" | "configuration" | "attestation", Digest>>;

const contents = new Contents();

function legOf(platform: string, sha: string, salt = ""): Leg {
  const labels = { [REVISION]: sha, [SOURCE]: "https://github.com/octocat/app" };
  const image = contents.image(platform, { labels, salt });
  const attestation = contents.attestation();
  const { config } = JSON.parse(String(contents.get(image)?.body)) as { config: { digest: Digest } };
  const index = contents.index(contents.entriesOf(platform, image, attestation));
  return { index, image, configuration: config.digest, attestation };
}

/** In the order of the platforms. */
export const LEGS: readonly Leg[] = LEG_PLATFORMS.map((platform) => legOf(platform, SHA));
export const HIGHER_LEGS: readonly Leg[] = LEG_PLATFORMS.map((platform) => legOf(platform, HIGHER_SHA));
const AGAIN = legOf("linux/arm64", SHA, "again");
const STRANGE = legOf("linux/arm64", STRANGE_SHA);

/** To a registry, as the jobs before have pushed them. */
export function sendLegs(registry: { twin: Pick<Twin, "url">; token: string }): Promise<void> {
  return sendParts(registry, contents);
}

type Written = {
  platform: string;
  digest?: Digest;
  commit?: string;
  attempt?: number;
  images?: readonly string[];
  why?: string;
  /** Sets names of artifacts apart. */
  variant?: string;
};

/** As the jobs of `push-by-digest: true` leave them; `images` are what they have pushed to. */
export function leaveArtifacts(twin: Twin, images: readonly string[]): void {
  twin.artifacts.artifacts.splice(0);
  LEG_PLATFORMS.forEach((platform, at) => {
    leave(twin, { platform, images, ...(LEGS[at] && { digest: LEGS[at].index }) });
  });
}

function leave({ host, artifacts: { artifacts } }: Twin, written: Written): void {
  const { platform, digest, commit = SHA, attempt = 1, why, variant = "0" } = written;
  const { images = [`${host}/octocat/app`] } = written;
  const prefix = artifactPrefix({ host, path: "octocat/app" }, { digestOf: hashOf });
  const name = `${prefix}${platform.replace("/", "-")}-${variant}`;
  const json = {
    surepush: 1,
    ...(why === undefined ? { digest } : { "not-pushed": why }),
    images,
    platforms: [platform],
    commit,
    attempt,
  };
  const before = artifacts.findIndex((one) => one.name === name);
  if (before >= 0) artifacts.splice(before, 1);
  const id = Math.max(0, ...artifacts.map((one) => one.id)) + 1;
  artifacts.push({
    name,
    job: platform,
    id,
    body: writeZip("digest.json", Buffer.from(JSON.stringify(json))),
  });
}

const gone = (digest: Digest | undefined) => (twin: Twin) => {
  const body = { errors: [{ code: "MANIFEST_UNKNOWN", message: "manifest unknown" }] };
  twin.world.faults.push({ path: `/manifests/${digest ?? ""}`, status: 404, body });
};

/** By what the table says. */
export const LEG_FAULTS = {
  "a job is missing": ({ artifacts }: Twin) => artifacts.artifacts.pop(),
  "no job has left anything": ({ artifacts }: Twin) => artifacts.artifacts.splice(0),
  "two jobs for one platform": (twin: Twin) => {
    leave(twin, { platform: "linux/arm64", digest: AGAIN.index, variant: "1" });
  },
  "a job that ran again": (twin: Twin) => {
    leave(twin, { platform: "linux/arm64", digest: AGAIN.index, attempt: 2, variant: "1" });
  },
  "a job of another commit": (twin: Twin) => {
    leave(twin, { platform: "linux/arm64", digest: STRANGE.index, commit: STRANGE_SHA });
  },
  "an image of another commit than its job says": (twin: Twin) => {
    leave(twin, { platform: "linux/arm64", digest: STRANGE.index });
  },
  "an image for another platform than its job says": (twin: Twin) => {
    leave(twin, { platform: "linux/arm64", ...(LEGS[0] && { digest: LEGS[0].index }) });
  },
  "a job of another image": (twin: Twin) => {
    leave(twin, { platform: "linux/arm64", digest: AGAIN.index, images: [`${twin.host}/octocat/other`] });
  },
  "a digest that was deleted": gone(LEGS[1]?.index),
  "an image in a digest that was deleted": gone(LEGS[1]?.image),
  "what is attested was deleted": gone(LEGS[1]?.attestation),
  "an artifact that is damaged": ({ artifacts: { artifacts } }: Twin) => {
    const [first] = artifacts;
    if (first !== undefined) first.body = writeZip("digest.json", Buffer.from("{"));
  },
  "a job that built only": (twin: Twin) => {
    leave(twin, { platform: "linux/arm64", why: "checkout" });
  },
  "all jobs built only": (twin: Twin) => {
    for (const platform of LEG_PLATFORMS) leave(twin, { platform, why: "unmerged-run" });
  },
} as const satisfies Record<string, (twin: Twin) => unknown>;
export type LegFault = keyof typeof LEG_FAULTS;

export const isLegFault = (word: string): word is LegFault => word in LEG_FAULTS;
/** The run ends well, and there is nothing to publish. */
export const publishesNothing = (fault: LegFault): boolean => fault === "all jobs built only";

/** What a merge writes under `with:`. A higher version is merged by another run, which has artifacts of its own: it is given the digests. */
export function mergeInputs(image: string, isHigher: boolean): Record<string, string> {
  const digests = HIGHER_LEGS.map(({ index }) => `${image}@${index}`).join("\n");
  return {
    operation: "merge",
    platforms: LEG_PLATFORMS.join(","),
    ...(isHigher && { digests }),
  };
}
