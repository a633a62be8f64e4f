// The run as a whole: it was stopped, it could not be decided, or it failed in unknown words.
import { formatAim, newTokenLinkFor } from "../advice/remedies.ts";
import { NEVER, type Advice, type CauseRecords } from "./record.ts";

export type RunCause =
  | { code: "check-undecided"; reason: string }
  | { code: "interrupted"; signal: string | undefined }
  /** `happened` is a clause; a log alone does not even say that something failed. `output` is the end of what was printed. */
  | { code: "unknown"; happened: string | undefined; output: readonly string[] };

export const RUN_CAUSES: CauseRecords<RunCause> = {
  "check-undecided": {
    why: "Nobody could say whether the access is allowed, so that a check cannot pass.",
    howToTell: "nobody could say",
    retry: () => NEVER,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "The check could not be decided",
      problem: `Nobody could say whether the token may ${formatAim(context)}: ${cause.reason}.`,
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
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "The run was stopped",
      problem: `The run was stopped from outside${cause.signal === undefined ? "" : ` (${cause.signal})`} before it could ${formatAim(context)}.`,
      remedies: [
        { action: "Run the job again." },
        {
          action:
            "Was it no person? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow.",
        },
      ],
    }),
  },
  unknown: {
    why: "The words of this failure are not known yet.",
    howToTell: "no known words stand in the log",
    retry: () => NEVER,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: false,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => {
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
    },
  },
};

function adviseOnUnknownLog(end: readonly string[]): Advice {
  return {
    title: "Nothing in this log is a failure that we know",
    problem:
      "Nothing in this log is a failure that we know: it went well, or it failed in words that are new to us.",
    evidence: end.map((line) => `The log ends: ${line}`),
    remedies: [{ action: "Give more of the log: the lines around the first one that is red." }],
  };
}
