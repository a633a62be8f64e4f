// Advice on the run itself: registry, docker, build, publication.
import type { RunCause } from "../causes.ts";
import type { Advice, AdviceContext } from "./advice.ts";
import { formatReference, type Digest } from "../../oci/reference.ts";
import { GITHUB_DOT_COM } from "../../oci/host.ts";
import { formatAim, newTokenLink, serverOf, type Remedy } from "./remedies.ts";
import { pointsAt, sameTagState, type TagMove } from "../../oci/tag-state.ts";

export function adviseOnRun(cause: RunCause, { accessRequest }: AdviceContext): Advice {
  const { host } = accessRequest.registry;
  switch (cause.code) {
    case "registry-unavailable":
      return {
        title: `${cause.host ?? "The registry"} does not answer`,
        problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. Nothing is known to be wrong on your side.`,
        remedies: [
          { action: "Try again in a few minutes." },
          ...(serverOf(accessRequest) === GITHUB_DOT_COM ? [STATUS_PAGE] : []),
          { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
        ],
      };
    case "check-undecided":
      return {
        title: "The check could not be decided",
        problem: `Nobody could say whether the token may ${formatAim(accessRequest)}: ${cause.reason}.`,
        remedies: [
          {
            action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
            link: newTokenLink(accessRequest),
          },
        ],
      };
    case "rate-limited":
      return {
        title: `${cause.host} was asked too often`,
        problem: `${cause.host} takes only so many requests in a time, and this was one too many.`,
        remedies: [
          { action: "Wait some minutes, and run it again." },
          {
            action:
              "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower.",
          },
        ],
      };
    case "upload-too-large":
      return {
        title: "A layer is too large",
        problem: `${host} does not take a layer, or a part of one, of this size.`,
        remedies: [
          {
            action: "See which layer is the large one:",
            snippet: { language: "sh", text: "docker history IMAGE" },
          },
          {
            action:
              "Make it smaller, or split it into several RUN or COPY instructions; ghcr.io takes layers of up to 10 GB.",
          },
          {
            action:
              "Does the line speak of 4 MiB? Then the client sends its uploads in parts that are too large: use docker, or set its part size below 4 MiB.",
          },
        ],
      };
    case "publication-incomplete":
      return {
        title: "Not every tag was published",
        problem: `${host} has the image, but not under every tag that was asked for.`,
        evidence: [
          `Every tag was to point to ${cause.digest}.`,
          ...cause.moves.map((move) => formatMove(move, cause.digest)),
        ],
        remedies: [
          {
            action:
              "Was a tag refused? Then look at what the registry said of it, above, and mend that first.",
          },
          {
            action:
              "Run the job again: it sets every tag. What was built comes from the cache, where there is one.",
          },
          {
            action:
              "Or set what is missing by hand, after a `docker login`. Nothing is built, so this is the way where `immutable` protects a version that is there already:",
            snippet: { language: "sh", text: setByHand(cause) },
          },
        ],
      };
    case "interrupted":
      return {
        title: "The run was stopped",
        problem: `The run was stopped from outside${cause.signal === undefined ? "" : ` (${cause.signal})`} before it could ${formatAim(accessRequest)}.`,
        remedies: [
          { action: "Run the job again." },
          {
            action:
              "Was it no person? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow.",
          },
        ],
      };
    case "unknown":
      if (cause.happened === undefined) return adviseOnUnknownLog(cause.output);
      return {
        title: `It failed: ${cause.happened}`,
        problem: `It failed, and we do not know this failure yet: ${cause.happened}.`,
        evidence: cause.output.map((line) => `It printed: ${line}`),
        remedies: [
          {
            action:
              cause.output.length === 0
                ? "Run the job again. If it happens again, please report it to Surepush: it should not."
                : "The last lines of its output, above, say what happened in its own words.",
          },
        ],
      };
  }
}

function adviseOnUnknownLog(end: readonly string[]): Advice {
  return {
    title: "Nothing in this log is a failure that we know",
    problem:
      "Nothing in this log is a failure that we know: it went well, or it failed in words that are new to us.",
    evidence: end.map((line) => `The log ends: ${line}`),
    remedies: [{ action: "Give more of the log: the lines around the first one that is red." }],
  };
}

const STATUS_PAGE: Remedy = {
  action: "See whether GitHub knows of trouble.",
  link: "https://www.githubstatus.com",
};

/** A command for each tag that does not point where it should. Source: docker docs, `docker buildx imagetools create`. */
function setByHand({ digest, moves }: Extract<RunCause, { code: "publication-incomplete" }>): string {
  return moves
    .filter(({ now }) => !pointsAt(now, digest))
    .map(({ image, tag }) => {
      const [target, source] = [formatReference(image, tag), formatReference(image, digest)];
      return `docker buildx imagetools create --tag ${target} ${source}`;
    })
    .join("\n");
}

function formatMove({ image, tag, before, now, error }: TagMove, digest: Digest): string {
  const reference = formatReference(image, tag);
  const why = error === undefined ? "" : `: ${error}`;
  if (pointsAt(now, digest)) return `${reference} is set to ${digest}.`;
  if (now.kind === "unknown") return `${reference}: nobody can say where it points, for ${now.reason}.`;
  const place = now.kind === "missing" ? "is not there" : `points to ${now.digest}`;
  return `${reference} ${place}${sameTagState(now, before) ? ", as before" : ""}${why}.`;
}
