// The HTTP steps of a run: whose request it is, and how it is told from all the others.
import type { RecordedRequest } from "../../../twin/request-log.ts";
import { EXACT, FLOATING } from "./published.ts";

export type Step = {
  method: string;
  path: RegExp;
  agent: RegExp;
  /** What an attempt is: a request of ours, or a run of docker, which asks again by itself, too. */
  attempt: "request" | "login" | "push";
};

const ours = (method: string, path: RegExp): Step => ({
  method,
  path,
  agent: /^surepush/,
  attempt: "request",
});
const dockers = (attempt: "login" | "push", method: string, path: RegExp): Step => ({
  method,
  path,
  agent: /docker|buildkit|containerd/i,
  attempt,
});
const tag = (name: string) => new RegExp(`/manifests/${name.replaceAll(".", "\\.")}$`);

export const STEPS = {
  "GitHub: the token": ours("GET", /^\/user$/),
  "GitHub: the repository": ours("GET", /^\/repos\/[^/]+\/[^/]+$/),
  "GitHub: the commit": ours("GET", /^\/repos\/.*\/commits\//),
  "token exchange": ours("GET", /^\/token\?/),
  "push probe": ours("POST", /\/blobs\/uploads\/$/),
  "list of tags": ours("GET", /\/tags\/list/),
  "login: `/v2/`": dockers("login", "GET", /^\/v2\/$/),
  "login: token": dockers("login", "GET", /^\/token\?account=/),
  "push: token": dockers("push", "GET", /^\/token\?(?!account=)/),
  "push: look for a layer": dockers("push", "HEAD", /\/blobs\/sha256:/),
  "push: begin an upload": dockers("push", "POST", /\/blobs\/uploads\//),
  "push: send a layer": dockers("push", "PUT", /\/blobs\/upload\//),
  "push: look for the manifest": dockers("push", "HEAD", /\/manifests\//),
  "push: send the manifest": dockers("push", "PUT", /\/manifests\//),
  "read the manifest": ours("GET", /\/manifests\/sha256:/),
  "set an exact tag": ours("PUT", tag(EXACT[1])),
  "set a floating tag": ours("PUT", tag(FLOATING[2])),
  "read a tag back": ours("HEAD", tag(FLOATING[2])),
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

export const isOf = ({ method, path, agent }: Step, request: RecordedRequest): boolean =>
  request.method === method && path.test(request.path) && agent.test(request.headers["user-agent"] ?? "");
