// Why a digest is no part of an image that is merged, and what to do.
import { USES, type Remedy, type Snippet } from "../advice/remedies.ts";

/**
 * `contents`: no image. `types`: of docker's media types, beside one of OCI's, or the other way round. `platform`: for one
 * that `platforms` does not name.
 */
export type UnsuitedReason = "commit" | "image" | "contents" | "types" | "platform";

type Unsuited = { title: string; remedies: readonly [Remedy, ...Remedy[]] };

export const UNSUITED: Readonly<Record<UnsuitedReason, Unsuited>> = {
  commit: {
    title: "A digest is of another commit",
    remedies: [
      {
        action:
          "Does a job check out another commit than the one that the run is for? If it is meant, check the same one out in the merge's job, too.",
      },
      {
        action:
          "Is the digest of an earlier run? Take those of this run's jobs: without `digests` they come from its artifacts.",
      },
      { action: "Or give every job and the merge the same label:", snippet: revisionSnippet() },
    ],
  },
  image: {
    title: "A digest is of another image",
    remedies: [
      { action: "Name the same image in `images` of every job and of the merge." },
      { action: "Does another job leave an artifact of that name? Give it another one." },
    ],
  },
  contents: {
    title: "A digest is not an image",
    remedies: [
      {
        action:
          "Take the output `digest` of a step with `push-by-digest: true`: it is the image's. A signature, a chart or an attestation has a digest, too, and cannot be run.",
      },
    ],
  },
  types: {
    title: "The digests are of two kinds",
    remedies: [
      {
        action:
          "Let the same kind of builder build for every platform: docker's own without the containerd image store writes docker's media types, BuildKit those of OCI. `push-by-digest: true` takes a BuildKit everywhere.",
      },
    ],
  },
  platform: {
    title: "A digest is for another platform",
    remedies: [
      { action: "If it is meant, name it in the merge's `platforms`, too." },
      {
        action:
          "If not, find the job that pushed it: every job of a run can leave a digest. `digests` names those that count:",
        snippet: digestsSnippet(),
      },
    ],
  },
};

/** A merge that is handed its digests. */
export function digestsSnippet(): Snippet {
  return {
    language: "yaml",
    text: [
      `- uses: ${USES}`,
      "  with:",
      "    operation: merge",
      "    digests: |",
      "      ${{ needs.amd64.outputs.digest }}",
      "      ${{ needs.arm64.outputs.digest }}",
    ].join("\n"),
  };
}

function revisionSnippet(): Snippet {
  return {
    language: "yaml",
    text: "with:\n  labels: org.opencontainers.image.revision=${{ github.sha }}",
  };
}
