// The way to the registry, and the registry itself: what is nobody's mistake in the workflow.
import { GITHUB_DOT_COM } from "../../oci/host.ts";
import { taggedImage } from "../advice/commands.ts";
import { serverOf, type Remedy } from "../advice/remedies.ts";
import type { FailureContext } from "../context.ts";
import { NEVER, type CauseRecords } from "./record.ts";

/** `host` is the one that was asked, where it is known. */
export type NetworkCause =
  | { code: "network-error"; trouble: NetworkTrouble; host: string | undefined }
  /** `host` where it is another one than the registry that the run is about. */
  | { code: "registry-unavailable"; reason: string; host: string | undefined }
  | { code: "rate-limited"; host: string }
  | { code: "upload-too-large" };

/** What went wrong on the way to a host. */
export type NetworkTrouble = "name" | "unreachable" | "slow" | "certificate" | "protocol" | "proxy";

export const NETWORK_CAUSES: CauseRecords<NetworkCause> = {
  "network-error": {
    why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
    howToTell: "the machine does not reach the host by other means either",
    retry: ({ trouble, host }) => (TROUBLES[trouble].isTransient ? { kind: "transient", host } : NEVER),
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => {
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
    retry: ({ host }) => ({ kind: "transient", host }),
    findings: "registry",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: `${cause.host ?? "The registry"} does not answer`,
      problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. Nothing is known to be wrong on your side.`,
      remedies: [
        { action: "Try again in a few minutes." },
        ...(isGitHubs(cause.host, context) ? [STATUS_PAGE] : []),
        { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
      ],
    }),
  },
  "rate-limited": {
    why: "The host was asked more often than it allows in a time.",
    howToTell: "the line says that there were too many requests",
    retry: ({ host }) => ({ kind: "transient", host }),
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: `${cause.host} was asked too often`,
      problem: `${cause.host} takes only so many requests in a time, and this was one too many.`,
      remedies: [
        { action: "Wait some minutes, and run it again." },
        {
          action:
            "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower.",
        },
      ],
    }),
  },
  "upload-too-large": {
    why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
    howToTell: "a layer is larger than the registry takes",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => ({
      title: "A layer is too large",
      problem: `${context.registry.host} does not take a layer, or a part of one, of this size.`,
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

/** Whether GitHub's own page may know of the trouble. */
function isGitHubs(host: string | undefined, context: FailureContext): boolean {
  return (host === undefined || host === context.registry.host) && serverOf(context) === GITHUB_DOT_COM;
}

const STATUS_PAGE: Remedy = {
  action: "See whether GitHub knows of trouble.",
  link: "https://www.githubstatus.com",
};

/** `isTransient`: it may be over in a moment. */
type Trouble = { isTransient: boolean; happened: string; remedies: readonly [Remedy, ...Remedy[]] };

const TROUBLES: Readonly<Record<NetworkTrouble, Trouble>> = {
  name: {
    isTransient: false,
    happened: "its name could not be resolved",
    remedies: [
      {
        action:
          "Look at the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting.",
      },
    ],
  },
  unreachable: {
    isTransient: true,
    happened: "the connection was refused, or there is no way to it",
    remedies: [
      {
        action:
          "Look at the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting).",
      },
    ],
  },
  slow: {
    isTransient: true,
    happened: "it did not answer in time",
    remedies: [
      { action: "Try again; it may be a moment's trouble." },
      {
        action:
          "Does it happen each time? Then look at the firewall, the proxy, and the MTU of a VPN (large packets that are lost look like this).",
      },
    ],
  },
  certificate: {
    isTransient: false,
    happened: "its certificate is not one that this machine trusts",
    remedies: [
      {
        action:
          "Is there a proxy that opens HTTPS? Then install its certificate on the machine, and for docker's daemon, too, and restart docker. Do not switch the check off.",
      },
      { action: "Look at the machine's clock: with a wrong date every certificate is bad." },
    ],
  },
  proxy: {
    isTransient: false,
    happened: "a proxy on the way does not pass the request on",
    remedies: [
      {
        action:
          "Look at HTTPS_PROXY and at docker's own proxy setting: does the proxy want a password, and may it reach this host? Name hosts that need no proxy in NO_PROXY.",
      },
    ],
  },
  protocol: {
    isTransient: false,
    happened: "it does not speak HTTPS",
    remedies: [
      {
        action:
          "Is it a registry of your own that speaks plain HTTP? Then name it under `insecure-registries` in docker's daemon.json.",
      },
      { action: "Else a proxy answers in its place: look at HTTPS_PROXY." },
    ],
  },
};
