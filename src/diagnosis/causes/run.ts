// The run as a whole: it was stopped, it could not be decided, or it failed in unknown words.
import { taggedImage } from "../advice/commands.ts";
import { newTokenLinkFor } from "../advice/links.ts";
import { formatAim, type Remedy } from "../advice/remedies.ts";
import { reportIt, type UnknownFailure } from "../advice/report-block.ts";
import type { FailureContext } from "../context.ts";
import { formatReference, type Digest, type Image } from "../../oci/reference.ts";
import { signLater } from "../advice/identity.ts";
import { OF_THE_MACHINE, OF_THE_TOKEN, type Advice, type CauseRecords } from "./record.ts";

export type RunCause =
  | { code: "check-undecided"; reason: string }
  /**
   * `by`: who or what stopped it, where a line says so. `unsigned`: the image that was pushed before, and was to be
   * signed. `incomplete`: some of the tags point at the new image, and others do not.
   */
  | {
      code: "interrupted";
      signal: string | undefined;
      by?: Interruption | undefined;
      unsigned?: { image: Image; digest: Digest } | undefined;
      incomplete?: boolean | undefined;
    }
  /** `happened` is a clause; a log alone does not even say that something failed. `output` is the end of what was printed. */
  | ({ code: "unknown" } & UnknownFailure);

export type Interruption = "time limit" | "newer run" | "person" | "runner";

export const RUN_CAUSES: CauseRecords<RunCause> = {
  "check-undecided": {
    why: "It is undecided whether the access is allowed, so that a check cannot pass.",
    howToTell: "neither the registry nor GitHub's API decided",
    ...OF_THE_TOKEN,
    advise: (cause, context) => ({
      title: "The check could not be decided",
      problem: `It is undecided whether the token may ${formatAim(context)}: ${cause.reason}.`,
      remedies: [
        {
          action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
          link: newTokenLinkFor(context),
          repeats: context.tokenKind === "classic",
        },
        { action: "Try again in a few minutes: the registry or GitHub's API may answer then." },
      ],
    }),
  },
  interrupted: {
    why: "Somebody or something stopped the run: a person, a time limit, a newer run of the same group.",
    howToTell: "the run was cancelled",
    ...OF_THE_MACHINE,
    mayBeDeadDaemon: true,
    advise: ({ signal, by, unsigned, incomplete }, context) => {
      const { title, problem, remedies } = STOPPED_BY[by ?? "unknown"];
      const how = signal === undefined ? "" : ` (${signal})`;
      if (incomplete === true)
        return {
          title: "The run was stopped before every tag was set",
          problem: `Some of the tags point at the new image. The run was stopped${how} before the others did: ${problem}.`,
          remedies: [{ action: "Run the job again: it sets every tag." }, ...remedies.slice(1)],
        };
      return unsigned === undefined
        ? {
            title,
            problem: `The run was stopped${how} before it could ${formatAim(context)}: ${problem}.`,
            remedies,
          }
        : {
            title: "The image is pushed, and the run was stopped before it was signed",
            problem: `${formatReference(unsigned.image, unsigned.digest)} is there. The run was stopped${how} before its attestation was complete: ${problem}.`,
            remedies: [signLater(unsigned)],
          };
    },
  },
  unknown: {
    why: "The words of this failure are not known yet.",
    howToTell: "no known words stand in the log",
    ...OF_THE_TOKEN,
    mayBeDeadDaemon: true,
    isExplained: false,
    advise: (cause, context) => adviseOnUnknown(cause, context),
  },
};

/** `problem` is a clause. Source: GitHub docs, "Workflow syntax", on `timeout-minutes` and `concurrency`. */
const STOPPED_BY: Readonly<Record<Interruption | "unknown", Pick<Advice, "title" | "problem" | "remedies">>> =
  {
    "time limit": {
      title: "The time limit stopped the run",
      problem: "it took longer than its time limit allows",
      remedies: [
        {
          action:
            "See in the log which step takes the time. Building for another kind of processor under emulation takes ten times as long: build on a machine of that kind (`runs-on: ubuntu-24.04-arm`).",
        },
        {
          action:
            "Or give the job more time (the default is 360 minutes, which is the most on hosted runners):",
          snippet: { language: "yaml", text: "timeout-minutes: 60" },
        },
        {
          action:
            "Let later runs start from this one's layers, with a build cache (`cache-to`, `cache-from`).",
        },
      ],
    },
    "newer run": {
      title: "A newer run replaced this one",
      problem: "a newer run of the same `concurrency` group took its place",
      remedies: [
        { action: "Nothing is wrong: look at the newer run." },
        {
          action: "Should each run end? Then let the newer one wait:",
          snippet: {
            language: "yaml",
            text: "concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: false",
          },
        },
      ],
    },
    person: {
      title: "Somebody canceled the run",
      problem: "somebody canceled it",
      remedies: [{ action: "Run the job again, if it is still wanted." }],
    },
    runner: {
      title: "The runner went away",
      problem: "its runner was shut down, or lost its connection to GitHub",
      remedies: [
        { action: "Run the job again." },
        {
          action:
            "Does it happen again at the same step? Then that step may take all memory or processors of the machine: let it do less at a time, or use a larger runner.",
        },
        {
          action:
            "Is it a runner of your own? Then check its service, its network, and whether it is a spot instance that its cloud took back.",
        },
      ],
    },
    unknown: {
      title: "The run was stopped",
      problem: "it was stopped from outside",
      remedies: [
        { action: "Run the job again." },
        {
          action:
            "Did nobody cancel it? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow.",
        },
      ],
    },
  };

function adviseOnUnknown(cause: UnknownFailure, context: FailureContext): Advice {
  const { happened, output } = cause;
  if (cause.lacks === "lines")
    return {
      title: "The log is empty",
      problem: "There is nothing in this log to explain.",
      remedies: [withStandardError(context)],
    };
  const report = reportIt(cause, context);
  if (happened === undefined)
    return {
      title: "This log has no failure that we know",
      problem: "It went well, or it failed in words that are new to us.",
      evidence: output.map((line) => `The log ends: ${line}`),
      remedies: [
        { ...withStandardError(context), repeats: cause.lacks !== "errors" },
        { action: "Give more of the log: the lines around the first one that is red." },
        report,
      ],
    };
  return {
    title: `It failed: ${happened}`,
    problem: `It failed, and we do not know this failure yet: ${happened}.`,
    printed: output,
    remedies: [
      {
        action:
          output.length === 0
            ? "Run the job again."
            : "Read the last lines of its output, above: they say what happened in its own words.",
      },
      report,
    ],
  };
}

/** A pipe takes standard output alone. Source: bash manual, "Pipelines"; docker/cli `cmd/docker`. */
function withStandardError(context: FailureContext): Remedy {
  return {
    action: "Docker writes errors to standard error, which a pipe leaves out: add `2>&1`.",
    snippet: { language: "sh", text: `docker push ${taggedImage(context)} 2>&1 | surepush explain` },
  };
}
