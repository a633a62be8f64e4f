// The trust policy: whose commit a run builds, and so what is logged in, pushed, tagged and cached, and who gets secrets.

export type PushChoice = "auto" | "true" | "false";

/** Why a commit is a stranger's, or may be. */
export type ForeignReason =
  /** The event gives the commit to another repository. */
  | "fork"
  /** What is built is neither the event's commit nor the head that the event names. */
  | "checkout"
  | "event-unreadable"
  | "event-unknown";

export type Trust =
  /** `autoPush`: not an event that anybody can start by a few words. */
  | { kind: "own"; autoPush: boolean }
  /** A commit of the repository that is not merged yet. */
  | { kind: "unmerged"; by: "pull-request" | "run" }
  | { kind: "foreign"; why: ForeignReason };

export type EventRow = {
  /** What the event's own commit is; of a pull request's and a run's the event names whose it is. */
  commit: "own" | "unmerged";
  /** What another commit is that is checked out instead: `own`, with a warning; `same` where it does not matter. */
  otherCommit: "own" | "same" | "foreign";
  /** Whether `push: auto` pushes the event's own commit. */
  autoPush: boolean;
  /** The event names a head, and whose it is. A deployment does where a workflow made it. */
  namesHead: "always" | "sometimes" | "never";
};

/** Somebody with write access starts these, or a clock. */
const CHOSEN: EventRow = { commit: "own", otherCommit: "own", autoPush: true, namesHead: "never" };
/** These run on a commit of the repository, and speak of something that may be a stranger's. */
const ABOUT: EventRow = { commit: "own", otherCommit: "foreign", autoPush: true, namesHead: "never" };
/** A run of a fork's pull request can make one, of its own commit. */
const DEPLOYED: EventRow = { ...ABOUT, namesHead: "sometimes" };
/** Anybody can start these by a few words. */
const TALK: EventRow = { ...ABOUT, autoPush: false };
const PULL_REQUEST: EventRow = {
  commit: "unmerged",
  otherCommit: "same",
  autoPush: false,
  namesHead: "always",
};
/** A pull request in a run that has the repository's secrets, or that anybody can start by a few words. */
const BESIDE_PULL_REQUEST: EventRow = { ...PULL_REQUEST, otherCommit: "foreign" };

/** Every event, in the order of the page. An event that is not here is foreign. Source: actions/runner, `workflow-v1.0.json`. */
export const EVENTS: ReadonlyMap<string, EventRow> = new Map([
  ["branch_protection_rule", ABOUT],
  ["check_run", ABOUT],
  ["check_suite", ABOUT],
  ["create", CHOSEN],
  ["delete", ABOUT],
  ["deployment", DEPLOYED],
  ["deployment_status", DEPLOYED],
  ["discussion", TALK],
  ["discussion_comment", TALK],
  ["fork", ABOUT],
  ["gollum", ABOUT],
  ["image_version", ABOUT],
  ["issue_comment", TALK],
  ["issues", TALK],
  ["label", ABOUT],
  ["merge_group", { ...PULL_REQUEST, namesHead: "never" }],
  ["milestone", ABOUT],
  ["page_build", ABOUT],
  ["project", ABOUT],
  ["project_card", ABOUT],
  ["project_column", ABOUT],
  ["public", ABOUT],
  ["pull_request", PULL_REQUEST],
  ["pull_request_comment", TALK],
  ["pull_request_review", BESIDE_PULL_REQUEST],
  ["pull_request_review_comment", BESIDE_PULL_REQUEST],
  ["pull_request_target", BESIDE_PULL_REQUEST],
  ["push", CHOSEN],
  ["registry_package", ABOUT],
  ["release", CHOSEN],
  ["repository_dispatch", CHOSEN],
  ["schedule", CHOSEN],
  ["status", ABOUT],
  ["watch", ABOUT],
  ["workflow_call", CHOSEN],
  ["workflow_dispatch", CHOSEN],
  ["workflow_run", { ...ABOUT, namesHead: "always" }],
]);

/**
 * What is checked out where the build's context lies: `none` is no file at all, `unknown` are files whose commit cannot be
 * known, and `elsewhere` is a context that docker fetches from somewhere.
 */
export type Checkout = { kind: "commit"; sha: string } | { kind: "none" | "unknown" | "elsewhere" };

export type TrustEvidence = {
  event: string;
  isEventRead: boolean;
  /** Whose the head is that the event names. */
  head: "own" | "foreign" | "unknown";
  /** The event's own commit, and the head that it names beside that. */
  sha: string | undefined;
  headSha: string | undefined;
  headRef: string | undefined;
  /** The run that a `workflow_run` follows. */
  run: { event: string; isOnDefaultBranch: boolean };
  checkouts: readonly Checkout[];
};

/** Without a checkout nothing is compared. Outside of GitHub Actions there is no event, and all is the user's own. */
export function judgeTrust(evidence: TrustEvidence): Trust {
  const { event, isEventRead, head, headSha, run } = evidence;
  if (event === "local") return { kind: "own", autoPush: true };
  const row = EVENTS.get(event);
  if (row === undefined) return { kind: "foreign", why: "event-unknown" };
  if (!isEventRead || (row.namesHead === "always" && head === "unknown"))
    return { kind: "foreign", why: "event-unreadable" };
  if (head === "foreign") return { kind: "foreign", why: "fork" };
  const others = otherCheckouts(evidence);
  const isNamed = (checkout: Checkout) => checkout.kind === "commit" && checkout.sha === headSha;
  if (
    row.otherCommit === "foreign" &&
    !(row.namesHead === "always" && others.every(isNamed)) &&
    others.length > 0
  )
    return { kind: "foreign", why: "checkout" };
  if (row.commit === "unmerged")
    return { kind: "unmerged", by: event === "merge_group" ? "run" : "pull-request" };
  // A run that follows another one hides whose commit that one built.
  const isMerged = EVENTS.get(run.event)?.otherCommit === "own";
  if (event === "workflow_run" && !(isMerged && (others.length === 0 || run.isOnDefaultBranch)))
    return { kind: "unmerged", by: "run" };
  if (row.namesHead === "sometimes" && head === "own" && !isMerged) return { kind: "unmerged", by: "run" };
  return { kind: "own", autoPush: row.autoPush };
}

/** The commit that is built instead of the event's, where that is one's own. */
export function builtInstead(evidence: TrustEvidence): string | undefined {
  if (evidence.sha === undefined || EVENTS.get(evidence.event)?.otherCommit !== "own") return undefined;
  const other = otherCheckouts(evidence).find(({ kind }) => kind === "commit");
  return other?.kind === "commit" ? other.sha : undefined;
}

function otherCheckouts({ checkouts, sha }: TrustEvidence): Checkout[] {
  return checkouts.filter(
    (checkout) => checkout.kind !== "none" && !(checkout.kind === "commit" && checkout.sha === sha),
  );
}

export type BuildOnlyReason =
  | "asked"
  | "pull-request"
  | "dependabot"
  | "unmerged-run"
  | "talk"
  | ForeignReason
  /** A fork's archive, which `push: true` promotes. */
  | "fork-archive"
  /** What the run followed is no longer what the pull request is. */
  | "pull-request-closed"
  | "pull-request-moved-on";

export type PushDecision =
  | { kind: "push" }
  | { kind: "build-only"; reason: BuildOnlyReason }
  | { kind: "forbidden"; why: ForeignReason };

/**
 * A stranger's commit is never pushed, not even with `push: true`. `promotesFork`: nothing is built, and what a fork's pull
 * request left is to be published under the pull request's own tag.
 */
export function decidePush(
  choice: PushChoice,
  { trust, dependabot }: { trust: Trust; dependabot: boolean },
  promotesFork = false,
): PushDecision {
  if (choice === "false") return { kind: "build-only", reason: "asked" };
  if (promotesFork)
    return choice === "true" ? { kind: "push" } : { kind: "build-only", reason: "fork-archive" };
  switch (trust.kind) {
    case "foreign":
      return choice === "true"
        ? { kind: "forbidden", why: trust.why }
        : { kind: "build-only", reason: trust.why };
    case "unmerged":
      if (choice === "true") return { kind: "push" };
      if (trust.by === "run") return { kind: "build-only", reason: "unmerged-run" };
      return { kind: "build-only", reason: dependabot ? "dependabot" : "pull-request" };
    case "own":
      return choice === "true" || trust.autoPush ? { kind: "push" } : { kind: "build-only", reason: "talk" };
  }
}

/** Why a commit is foreign, as a sentence. */
export const WHY_FOREIGN: Readonly<Record<ForeignReason, string>> = {
  fork: "This run builds a commit from a fork.",
  checkout: "What is checked out is not the commit of this run's event, so it may be a stranger's.",
  "event-unreadable":
    "The file of this run's event cannot be read, or names no head, so the commit may be a stranger's.",
  "event-unknown": "Surepush does not know this event, so the commit may be a stranger's.",
};
