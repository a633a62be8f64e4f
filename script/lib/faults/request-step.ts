// A step is a kind of request: whose it is, and how it differs from all the others.
import type { RecordedRequest } from "../../../twin/request-log.ts";
import type { Fault, FaultEffect } from "../../../twin/world.ts";

export type Step = {
  method: string;
  path: RegExp;
  agent: RegExp;
  /** At the second of two registries, or at the registry of a promotion's source; else at GitHub or ghcr.io. */
  at?: "second" | "source";
  /** What an attempt is: a request of ours, or a run of docker, which asks again by itself, too. */
  attempt: "request" | "login" | "push";
  /** What the log says that each further try is for. Before the build, what answers at last is no news. */
  tells?: RegExp;
  /** What the log says by its answer, and must not say without. */
  claims?: RegExp;
  /** So many requests of the same kind come before, for another purpose. */
  before?: number;
  /** So many come at the same time, in no order, for another purpose: a fault hits them as well. */
  beside?: number;
  /** So many more come of the same kind, for another registry: what goes wrong once hits one of them. */
  alike?: number;
};

export const ours = (method: string, path: RegExp, tells?: RegExp): Step => ({
  method,
  path,
  agent: /^surepush/,
  attempt: "request",
  ...(tells && { tells }),
});
const DOCKERS = /docker|buildkit|containerd/i;
export const login = (path: RegExp): Step => ({
  method: "GET",
  path,
  agent: DOCKERS,
  attempt: "login",
  tells: /to log in/,
});
export const push = (method: string, path: RegExp): Step => ({
  method,
  path,
  agent: DOCKERS,
  attempt: "push",
  tells: /to (?:build and )?push/,
});
export const tag = (name: string) => new RegExp(`/manifests/${name.replaceAll(".", "\\.")}$`);
export const toSet = (name: string) => ours("PUT", tag(name), new RegExp(`to set \\S+:${name} `));

/** Those of the requests that are this step's. */
export function requestsAt(step: Step, requests: readonly RecordedRequest[]): readonly RecordedRequest[] {
  const { method, path, agent, before = 0 } = step;
  return requests
    .filter(
      (one) => one.method === method && path.test(one.path) && agent.test(one.headers["user-agent"] ?? ""),
    )
    .slice(before);
}

/** The fault at this step; `times` requests of it are hit, or all of them. */
export function faultAt(step: Step, effect: FaultEffect, times: number | undefined): Fault {
  const { method, path, agent, before = 0, beside = 0 } = step;
  return {
    method,
    path,
    agent,
    ...effect,
    nth: before + 1,
    ...(times !== undefined && { times: times + beside }),
  };
}
