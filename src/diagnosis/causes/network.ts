// The way to the registry, and the registry itself: failures that are no mistake in the workflow.
import { GITHUB_DOT_COM } from "../../oci/host.ts";
import { taggedImage } from "../advice/commands.ts";
import { serverOf } from "../advice/links.ts";
import { formatAim, type Remedy } from "../advice/remedies.ts";
import type { FailureContext } from "../context.ts";
import type { UnsentReason } from "../../lib/request-failure.ts";
import { adviseOffline, isOffline } from "../advice/offline.ts";
import { TROUBLES, type NetworkTrouble } from "../advice/network-trouble.ts";
import { NEVER, OF_THE_MACHINE, OF_THE_TOKEN, type CauseRecords } from "./record.ts";

/** `host` is the one that was asked, where it is known. */
export type NetworkCause =
  | { code: "network-error"; trouble: NetworkTrouble; host: string | undefined }
  /** `host` where it is another one than the registry that the run is about. */
  | {
      code: "registry-unavailable";
      reason: string;
      host: string | undefined;
      unsent?: UnsentReason | undefined;
    }
  | { code: "rate-limited"; host: string }
  /** It allows the access, and answers one of docker's requests with a status that is neither a refusal nor a fault. */
  | { code: "registry-rejected"; host: string; status: number; words: string | undefined }
  | { code: "upload-too-large" };

export const NETWORK_CAUSES: CauseRecords<NetworkCause> = {
  "network-error": {
    why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
    howToTell: "the machine does not reach the host by other means either",
    ...OF_THE_MACHINE,
    retry: ({ trouble, host }) => (TROUBLES[trouble].isTransient ? { kind: "transient", host } : NEVER),
    mayBeDeadDaemon: true,
    advise: (cause, context) => {
      const unsent = UNSENT[cause.trouble];
      if (isOffline(context, { ...cause, unsent })) return adviseOffline(context);
      const host = cause.host ?? "The host";
      const { happened, remedies } = TROUBLES[cause.trouble];
      return {
        title: `${host} cannot be reached from here`,
        problem: `This machine did not reach ${cause.host ?? "a host"}: ${happened}.`,
        remedies: [
          ...remedies,
          {
            action:
              "Ask the host by hand. Any answer says that the way is free; a registry's right one to this is 401.",
            snippet: {
              language: "sh",
              text: `curl -sSI https://${cause.host ?? context.registry.host}/v2/`,
            },
          },
        ],
      };
    },
  },
  "registry-unavailable": {
    why: "The registry has trouble of its own, or the connection to it broke. Nothing is known to be wrong with the token.",
    howToTell: "the same run works some minutes later",
    ...OF_THE_MACHINE,
    retry: ({ host }) => ({ kind: "transient", host }),
    findings: "registry",
    mayBeDeadDaemon: true,
    advise: (cause, context) => {
      if (isOffline(context, cause)) return adviseOffline(context);
      return {
        title: `${cause.host ?? "The registry"} does not answer`,
        problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. ${formatOwnPart(context)}`,
        remedies: [
          { action: "Try again in a few minutes." },
          ...copyAnew(context),
          ...(isGitHubs(cause.host, context) ? [STATUS_PAGE] : []),
          { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
        ],
      };
    },
  },
  "rate-limited": {
    why: "The host was asked more often than it allows in a time.",
    howToTell: "the line says that there were too many requests",
    ...OF_THE_TOKEN,
    retry: ({ host }) => ({ kind: "transient", host }),
    advise: (cause) => ({
      title: `${cause.host} was asked too often`,
      problem: `${cause.host} allows a limited number of requests in a time, and this one was over the limit.`,
      remedies: [
        { action: "Wait some minutes, and run it again." },
        {
          action:
            "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower.",
        },
      ],
    }),
  },
  "registry-rejected": {
    why: "The registry allows the access, and rejects one of docker's requests all the same, with a status of the 400s that it does not explain.",
    howToTell:
      "the registry allows the access when it is asked, and docker's line names another status of the 400s",
    ...OF_THE_MACHINE,
    findings: "registry",
    isExplained: false,
    advise: ({ host, status, words }, context) => ({
      title: `${host} rejected a request of docker's with ${status}`,
      problem: context.isRun
        ? `${host} allows this token to ${formatAim(context)}, and answered one of docker's requests with ${status}; nothing is known to be wrong on your side.`
        : `${host} answered one of the requests with ${status}, and the log does not say why.`,
      evidence: words === undefined || !context.isRun ? [] : [`Docker's last words: ${words}`],
      remedies: [
        {
          action:
            "Does a proxy or a firewall stand before the registry? Then look at its log: such a status often is its own.",
        },
        {
          action: "Push the same image by hand, to see whether it is this machine's docker:",
          snippet: { language: "sh", text: `docker push ${taggedImage(context)}` },
        },
        ...(serverOf(context) === GITHUB_DOT_COM ? [STATUS_PAGE] : []),
      ],
    }),
  },
  "upload-too-large": {
    why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
    howToTell: "a layer is larger than the registry takes",
    ...OF_THE_MACHINE,
    advise: (_cause, context) => ({
      title: "A layer is too large",
      problem: `${context.registry.host} does not accept a layer, or a part of one, of this size.`,
      remedies: [
        {
          action: "See which layer is the large one:",
          snippet: { language: "sh", text: `docker history ${taggedImage(context)}` },
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
    }),
  },
};

/** What docker says of a request that did not leave the machine. */
const UNSENT: Readonly<Partial<Record<NetworkTrouble, UnsentReason>>> = {
  name: "name",
  unreachable: "route",
};

/** Whether GitHub's own page may know of the trouble. */
function isGitHubs(host: string | undefined, context: FailureContext): boolean {
  return (host === undefined || host === context.registry.host) && serverOf(context) === GITHUB_DOT_COM;
}

const STATUS_PAGE: Remedy = {
  action: "See whether GitHub knows of trouble.",
  link: "https://www.githubstatus.com",
};

/** A wrong checksum never decides, and is said all the same. */
function formatOwnPart({ checksum }: FailureContext): string {
  return checksum === "wrong"
    ? "The token looks truncated or mistyped, too: its checksum is wrong."
    : "Nothing is known to be wrong on your side.";
}

function copyAnew({ checksum }: FailureContext): Remedy[] {
  return checksum === "wrong"
    ? [{ action: "Before that, copy the token anew from where you keep it: a letter is wrong or missing." }]
    : [];
}
