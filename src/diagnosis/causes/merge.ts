// A merge: the digests that were to become one image, and why they do not.
import { formatImage, formatReference, type Digest, type Image } from "../../oci/reference.ts";
import type { Remedy } from "../advice/remedies.ts";
import { USES } from "../advice/remedies.ts";
import { digestsSnippet, UNSUITED, type UnsuitedReason } from "./merge-unsuited.ts";
import { OF_THE_MACHINE, type CauseRecords } from "./record.ts";

/** `platform` is such as `linux/arm64`, where it is known. */
export type MergeCause =
  /** `platforms`: those that are not there; `found`: those that are. `unpushed`: why a job has built only, a sentence each. */
  | {
      code: "merge-platform-missing";
      platforms: readonly string[];
      found: readonly string[];
      unpushed: readonly string[];
    }
  | { code: "merge-platform-duplicate"; platform: string; digests: readonly Digest[] }
  | { code: "merge-digest-missing"; image: Image; digest: Digest; platform: string | undefined }
  /** `flaw` completes "it …". */
  | { code: "merge-digest-unsuited"; image: Image; digest: Digest; flaw: string; why: UnsuitedReason }
  | { code: "merge-without-digests"; image: Image }
  /** `reason` is a clause. `absent`: there is no such service here. */
  | { code: "artifacts-unavailable"; aim: "save" | "load"; reason: string; absent: boolean };

export const MERGE_CAUSES: CauseRecords<MergeCause> = {
  "merge-platform-missing": {
    why: "An image for several platforms was to be put together, and one of the platforms that `platforms` names was not among the digests.",
    howToTell: "the input `platforms` names a platform for which no digest is there",
    ...OF_THE_MACHINE,
    advise: ({ platforms, found, unpushed }) => ({
      title: `No image for ${platforms.join(" and ")}`,
      problem: `The image was to have ${platforms.join(" and ")}, and no digest of that platform is there. No tag was touched.`,
      evidence: [
        found.length === 0
          ? "No digest for any platform is there."
          : `There are digests for ${found.join(", ")}.`,
        ...unpushed,
      ],
      remedies:
        unpushed.length > 0
          ? [{ action: "Let all jobs push or none: give each the same `push`, and the same checkout." }]
          : whereMissing(platforms),
    }),
  },
  "merge-platform-duplicate": {
    why: "Two of the digests that were to become one image are for the same platform, so that it is not known which one is meant.",
    howToTell: "two digests are for the same platform",
    ...OF_THE_MACHINE,
    advise: ({ platform, digests }) => ({
      title: `Two images for ${platform}`,
      problem: `An image has one part for ${platform}, and two were handed in. No tag was touched.`,
      evidence: digests.map((digest) => `${digest} is for ${platform}.`),
      remedies: [
        {
          action:
            "Do several jobs build this image for one platform, such as variants with other build arguments? Hand each merge its own digests:",
          snippet: digestsSnippet(),
        },
        {
          action:
            "Is it the same digest twice? The outputs of a matrix's jobs overwrite each other: leave `digests` out, and the merge takes them from the run's artifacts.",
        },
      ],
    }),
  },
  "merge-digest-missing": {
    why: "A digest that was to become a part of an image is not in the registry: it was deleted meanwhile, or it belongs to another image.",
    howToTell: "the registry knows no such digest in this image",
    ...OF_THE_MACHINE,
    advise: ({ image, digest, platform }) => ({
      title: "A digest is not in the registry",
      problem: `${formatReference(image, digest)}${platform === undefined ? "" : `, for ${platform},`} is not in the registry. No tag was touched.`,
      remedies: [
        {
          action:
            "Is there something that deletes versions without a tag? Until the merge is done these digests have none: let it keep what is younger than a day, say.",
        },
        {
          action: `Was it pushed to another image? Only digests of ${formatImage(image)} can be merged into it.`,
        },
        { action: "Then run the job of that platform again, and the merge after it." },
      ],
    }),
  },
  "merge-digest-unsuited": {
    why: "A digest that was to become a part of an image is another commit's, another image's, for a platform that nobody asked for, or no image at all.",
    howToTell: "one of the digests is of another commit or image than the rest",
    ...OF_THE_MACHINE,
    advise: ({ image, digest, flaw, why }) => ({
      title: UNSUITED[why].title,
      problem: `${formatReference(image, digest)} cannot be a part of this image: it ${flaw}. No tag was touched.`,
      remedies: UNSUITED[why].remedies,
    }),
  },
  "merge-without-digests": {
    why: "There is nothing to merge: no job of this run has pushed the image by its digest.",
    howToTell: "the run has no artifact with a digest of this image",
    ...OF_THE_MACHINE,
    advise: ({ image }) => ({
      title: "There are no digests to merge",
      problem: `No job of this run has left a digest of ${formatImage(image)}.`,
      remedies: [
        {
          action: "Let a job for each platform push by digest, and the merge wait for them:",
          snippet: { language: "yaml", text: jobs() },
        },
        {
          action: "Do the jobs and the merge name the same image in `images`? They must, letter for letter.",
        },
        { action: "Or hand the digests over:", snippet: digestsSnippet() },
      ],
    }),
  },
  "artifacts-unavailable": {
    why: "Digests go from job to job as artifacts of the run, and the service for these did not answer, or is not there.",
    howToTell: "GitHub's artifact service is not there, or fails",
    ...OF_THE_MACHINE,
    advise: ({ aim, reason, absent }) => ({
      title: "The run's artifacts cannot be had",
      problem:
        aim === "save"
          ? `The image is pushed, but its digest could not be left for the merge: ${reason}.`
          : `The digests to merge could not be read from the run's artifacts: ${reason}.`,
      remedies: absent ? [WITHOUT_ARTIFACTS] : [{ action: "Run the job again." }, WITHOUT_ARTIFACTS],
    }),
  },
};

function whereMissing(platforms: readonly string[]): readonly [Remedy, ...Remedy[]] {
  return [
    {
      action: `Did the job for ${platforms.join(" or ")} fail, or was it skipped? Run it again, and then the merge: the digests of the other jobs are kept.`,
    },
    {
      action:
        "Does a job's `platforms` say another platform than the merge's? The two must name the same ones.",
    },
    needsOf(),
  ];
}

function needsOf(): Remedy {
  return {
    action: "Let the merge wait for every job:",
    snippet: { language: "yaml", text: "image:\n  needs: platform" },
  };
}

const WITHOUT_ARTIFACTS: Remedy = {
  action:
    "Do without artifacts: hand the jobs' output `digest` over. This works everywhere, on GitHub Enterprise Server and under act, too:",
  snippet: digestsSnippet(),
};

function jobs(): string {
  return [
    `- uses: ${USES}    # in a job for each platform`,
    "  with:",
    "    platforms: ${{ matrix.platform }}",
    "    push-by-digest: true",
    `- uses: ${USES}    # in a job that needs those`,
    "  with:",
    "    operation: merge",
  ].join("\n");
}
