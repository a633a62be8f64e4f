// Why an image is built and not pushed: each reason's sentence, and who can know it.
import type { Config } from "../../config/config.ts";
import { WHY_FOREIGN, type BuildOnlyReason, type ForeignReason } from "../../context/push-policy.ts";
import type { Reporter } from "../../ports/reporter.ts";
import { levelForForeign, type NoteLevel } from "./build/fit-options.ts";

/** `info` where the workflow does what such an event is for, `notice` where its author may want to change it. */
type WhyNotPushed = {
  level: NoteLevel;
  text: string;
  /** The event alone says so, to every job of the run; else the job's own inputs or checkout do. */
  byEvent: boolean;
};

const WHY_NOT_PUSHED: Readonly<Record<BuildOnlyReason, WhyNotPushed>> = {
  asked: {
    level: "info",
    text: "The image is built and not pushed, for `push` is false.",
    byEvent: false,
  },
  "pull-request": {
    level: "info",
    text: "A pull request's image is built and not pushed. Set `push: true` to push it.",
    byEvent: true,
  },
  dependabot: {
    level: "info",
    text: "Dependabot started this run. Its image is built and not pushed: the token of such a run may only read.",
    byEvent: true,
  },
  "unmerged-run": {
    level: "info",
    text: "This commit is not merged yet. Its image is built and not pushed. Set `push: true` to push it.",
    byEvent: false,
  },
  talk: {
    level: "notice",
    text: "Anybody can start this event. The image is built and not pushed. Set `push: true` to push it.",
    byEvent: true,
  },
  fork: withoutLogin("fork", true),
  checkout: withoutLogin("checkout", false),
  "event-unreadable": withoutLogin("event-unreadable", true),
  "event-unknown": withoutLogin("event-unknown", true),
  "fork-archive": {
    level: "info",
    text: "The archive is a fork's pull request's. Set `push: true` to promote it as `pr-` and the pull request's number.",
    byEvent: false,
  },
  "pull-request-closed": {
    level: "info",
    text: "The pull request is closed, and its image is not published any more.",
    byEvent: false,
  },
  "pull-request-moved-on": {
    level: "info",
    text: "The pull request has another commit by now, and that one's run promotes its image.",
    byEvent: false,
  },
};

function withoutLogin(why: ForeignReason, byEvent: boolean): WhyNotPushed {
  const text = `${WHY_FOREIGN[why]} Its image is built and not pushed, without a login and without secrets.`;
  return { level: levelForForeign(why), text, byEvent };
}

export function whyNotPushed(reason: BuildOnlyReason): string {
  return WHY_NOT_PUSHED[reason].text;
}

/** Whether each job of the run decides so, whatever it checks out. */
export function isByEvent(reason: BuildOnlyReason): boolean {
  return WHY_NOT_PUSHED[reason].byEvent;
}

export function isBuildOnlyReason(text: string): text is BuildOnlyReason {
  return Object.hasOwn(WHY_NOT_PUSHED, text);
}

/** Says why nothing is pushed, unless the user asked for just that. */
export function noticePush({ push }: Config, reporter: Reporter): void {
  if (push.kind !== "build-only" || push.reason === "asked") return;
  const { level, text } = WHY_NOT_PUSHED[push.reason];
  switch (level) {
    case "info":
      reporter.info(text);
      break;
    case "notice":
      reporter.notice("The image is not pushed", text);
      break;
    case "warning":
      reporter.warning("The image is not pushed", text, undefined);
  }
}
