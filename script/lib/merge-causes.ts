// Sample causes of a merge that fails.
import type { MergeCause } from "../../src/diagnosis/causes/merge.ts";

const digest = `sha256:${"a".repeat(64)}` as const;
const other = `sha256:${"0".repeat(64)}` as const;
const image = { host: "ghcr.io", path: "acme/app" } as const;

export const MERGE_SAMPLES: Readonly<{
  [Code in MergeCause["code"]]: readonly Extract<MergeCause, { code: Code }>[];
}> = {
  "merge-platform-missing": [
    { code: "merge-platform-missing", platforms: ["linux/arm64"], found: ["linux/amd64"], unpushed: [] },
    { code: "merge-platform-missing", platforms: ["linux/arm64"], found: [], unpushed: [] },
    {
      code: "merge-platform-missing",
      platforms: ["linux/arm64"],
      found: ["linux/amd64"],
      unpushed: ["The job for linux/arm64: The image is built and not pushed, for `push` is false."],
    },
  ],
  "merge-platform-duplicate": [
    { code: "merge-platform-duplicate", platform: "linux/amd64", digests: [digest, other] },
  ],
  "merge-digest-missing": [
    { code: "merge-digest-missing", image, digest, platform: undefined },
    { code: "merge-digest-missing", image, digest, platform: "linux/arm64" },
  ],
  "merge-digest-unsuited": (
    [
      ["commit", `was built from the commit ${"1".repeat(40)}, and this run is for ${"2".repeat(40)}`],
      ["image", "was pushed to ghcr.io/acme/other, and not to ghcr.io/acme/app"],
      ["contents", "is not an image, but an artifact of another kind"],
      ["platform", "is for linux/s390x, which `platforms` does not name"],
      ["types", `has docker's media types, and ${other} has OCI's`],
    ] as const
  ).map(([why, flaw]) => ({ code: "merge-digest-unsuited", image, digest, flaw, why })),
  "merge-without-digests": [{ code: "merge-without-digests", image }],
  "artifacts-unavailable": [
    {
      code: "artifacts-unavailable",
      aim: "load",
      reason: "GitHub Enterprise Server has no artifact service for this action",
      absent: true,
    },
    { code: "artifacts-unavailable", aim: "save", reason: "the service answered 503", absent: false },
  ],
};
