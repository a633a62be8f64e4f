// Advice on the machine that docker runs on: docker itself, its disk, its keychain, its network.
import type { MachineCause, NetworkTrouble } from "../causes.ts";
import type { Advice, AdviceContext } from "./advice.ts";
import type { Remedy } from "./remedies.ts";

export function adviseOnMachine(cause: MachineCause, { accessRequest }: AdviceContext): Advice {
  switch (cause.code) {
    case "docker-unavailable":
      return {
        title: "Docker does not answer",
        problem: `Docker cannot be used here: ${cause.reason}.`,
        remedies: [
          {
            action: "On your own machine or runner: start Docker, and see that this command shows a server.",
            snippet: { language: "sh", text: "docker version" },
          },
          {
            action:
              "On GitHub's hosted runners: use `runs-on: ubuntu-latest`; those for Windows and macOS have no Docker for Linux images.",
          },
          {
            action:
              "May this user not speak to it? Add the user to the group `docker`, log out of the machine and in again. Know that whoever may speak to docker may do all that root may:",
            snippet: { language: "sh", text: 'sudo usermod -aG docker "$USER"' },
          },
        ],
      };
    case "disk-full":
      return {
        title: "The disk is full",
        problem: "The machine that builds has no room left on its disk.",
        remedies: [
          {
            action:
              "See what is left, and what docker keeps. The last command throws away what nobody uses; it says what that is, and asks before it does:",
            snippet: { language: "sh", text: "df -h\ndocker system df\ndocker system prune" },
          },
          {
            action:
              "On a hosted runner, free room in a step before (some 10 GB are tools that few need), or use a larger runner:",
            snippet: {
              language: "yaml",
              text: "- run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android",
            },
          },
          { action: "Make the image smaller: delete what a RUN has downloaded in the same RUN." },
        ],
      };
    case "credential-store-error":
      return {
        title: "Docker's keychain does not work",
        problem:
          "Docker keeps logins with the help of another program, and that program is missing or fails; the token was not even tried.",
        remedies: [
          {
            action:
              'Open docker\'s settings, take the lines "credsStore" and "credHelpers" out, and log in again (the login is then kept in that file):',
            snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' },
          },
          {
            action:
              "Or install the program that they name, `docker-credential-…`, and see that it is on the PATH.",
          },
          {
            action:
              "Our own step is not touched by this: it keeps its login in a private folder, and asks no keychain.",
          },
        ],
      };
    case "network-error": {
      const host = cause.host ?? "The host";
      const { happened, remedies } = TROUBLES[cause.trouble];
      return {
        title: `${host} cannot be reached from here`,
        problem: `This machine did not reach ${cause.host ?? "a host"}: ${happened}.`,
        remedies: [
          ...remedies,
          {
            action:
              "Ask the registry by hand. A 401 is the right answer to this: it says that the way is free.",
            snippet: {
              language: "sh",
              text: `curl -sSI https://${accessRequest.registry.host}/v2/`,
            },
          },
        ],
      };
    }
  }
}

type Trouble = { happened: string; remedies: readonly [Remedy, ...Remedy[]] };

const TROUBLES: Readonly<Record<NetworkTrouble, Trouble>> = {
  name: {
    happened: "its name could not be resolved",
    remedies: [
      {
        action:
          "Look at the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting.",
      },
    ],
  },
  unreachable: {
    happened: "the connection was refused, or there is no way to it",
    remedies: [
      {
        action:
          "Look at the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting).",
      },
    ],
  },
  slow: {
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
    happened: "its certificate is not one that this machine trusts",
    remedies: [
      {
        action:
          "Is there a proxy that opens HTTPS? Then install its certificate on the machine, and for docker's daemon, too, and restart docker. Do not switch the check off.",
      },
      { action: "Look at the machine's clock: with a wrong date every certificate is bad." },
    ],
  },
  protocol: {
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
