// What goes wrong on the way to a host, and what helps against each.
import type { Remedy } from "./remedies.ts";

/** What went wrong on the way to a host. */
export type NetworkTrouble = "name" | "unreachable" | "slow" | "certificate" | "protocol" | "proxy";

/** `isTransient`: it may be over in a moment. */
type Trouble = { isTransient: boolean; happened: string; remedies: readonly [Remedy, ...Remedy[]] };

export const TROUBLES: Readonly<Record<NetworkTrouble, Trouble>> = {
  name: {
    isTransient: false,
    happened: "its name could not be resolved",
    remedies: [
      {
        action:
          "Check the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting.",
      },
    ],
  },
  unreachable: {
    isTransient: true,
    happened: "the connection was refused, or there is no way to it",
    remedies: [
      {
        action:
          "Check the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting).",
      },
    ],
  },
  slow: {
    isTransient: true,
    happened: "it did not answer in time",
    remedies: [
      { action: "Try again: it may be a short outage." },
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
      { action: "Check the machine's clock: with a wrong date every certificate is bad." },
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
