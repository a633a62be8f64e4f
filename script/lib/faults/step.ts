// The HTTP steps of a run: whose request it is, and how it is told from all the others.
import type { RecordedRequest } from "../../../twin/request-log.ts";
import type { Fault, FaultEffect } from "../../../twin/world.ts";
import { LEGS } from "./legs.ts";
import { EXACT, FLOATING } from "./published.ts";
import { PROMOTED, type Whence } from "./source.ts";

export type Step = {
  method: string;
  path: RegExp;
  agent: RegExp;
  /** At the second registry of a push to two, or at the registry of a promotion's source; else at GitHub or ghcr.io. */
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
};

const ours = (method: string, path: RegExp, tells?: RegExp): Step => ({
  method,
  path,
  agent: /^surepush/,
  attempt: "request",
  ...(tells && { tells }),
});
const DOCKERS = /docker|buildkit|containerd/i;
const login = (path: RegExp): Step => ({
  method: "GET",
  path,
  agent: DOCKERS,
  attempt: "login",
  tells: /to log in/,
});
const push = (method: string, path: RegExp): Step => ({
  method,
  path,
  agent: DOCKERS,
  attempt: "push",
  tells: /to (?:build and )?push/,
});
/** Each tag is read beside the build, and a floating one once more right before it moves: that is put back. */
const LOOKS_BEFORE = 2;
/** For the summary, the image is weighed; and while docker builds, the one that the tags point at. */
const WEIGHS = 1;
const WEIGHS_OLD = 1;
/** Whether the push is allowed is found out by an upload, which is cancelled. */
const PROBES = 1;
/** Before the build GitHub is asked whether it would store an attestation. */
const ASKS_TO_STORE = 1;
const tag = (name: string) => new RegExp(`/manifests/${name.replaceAll(".", "\\.")}$`);
const toSet = (name: string) => ours("PUT", tag(name), new RegExp(`to set \\S+:${name} `));

const OWN_STEPS = {
  "GitHub: the token": ours("GET", /^\/user$/),
  "GitHub: the repository": ours("GET", /^\/repos\/[^/]+\/[^/]+$/),
  "GitHub: the commit": ours("GET", /^\/repos\/.*\/commits\//),
  "token exchange": ours("GET", /^\/token\?.*pull%2Cpush/),
  "push probe": ours("POST", /\/blobs\/uploads\/$/),
  "package: its details": {
    ...ours("GET", /^\/users\/[^/]+\/packages\/container\//),
    claims: /^(?:Internal|Public): |^(?:Linked|Not linked)/m,
  },
  "package: a token for nobody": ours("GET", /^\/token\?.*%3Apull$/),
  "list of tags": ours("GET", /\/tags\/list(?!\?n=1$)/),
  "login: `/v2/`": login(/^\/v2\/$/),
  // Both name the account where docker's daemon pushes; only a push has a scope.
  "login: token": login(/^\/token\?(?!.*\bscope=)/),
  "push: token": push("GET", /^\/token\?.*\bscope=/),
  "push: look for a layer": push("HEAD", /\/blobs\/sha256:/),
  "push: begin an upload": push("POST", /\/blobs\/uploads\//),
  "push: send a part of a layer": push("PATCH", /\/blobs\/upload\//),
  "push: send a layer": push("PUT", /\/blobs\/upload\//),
  "push: look for the manifest": push("HEAD", /\/manifests\//),
  "push: send the manifest": push("PUT", /\/manifests\//),
  "look where a tag points": ours("HEAD", tag(FLOATING[2])),
  "read the manifest": {
    ...ours("GET", /\/manifests\/sha256:/, /to read \S+sha256:/),
    before: WEIGHS_OLD,
    beside: WEIGHS,
  },
  "set an exact tag": toSet(EXACT[1]),
  "set another floating tag": toSet(FLOATING[0]),
  "set a third floating tag": toSet(FLOATING[1]),
  "set a floating tag": toSet(FLOATING[2]),
  "read a tag back": { ...ours("HEAD", tag(FLOATING[2]), /to read \S+:latest /), before: LOOKS_BEFORE },
  "sign: may it be stored": ours("POST", /\/attestations$/),
  "sign: the job's identity": ours("GET", /^\/identity\b/),
  "sign: a certificate": ours("POST", /^\/sigstore\/fulcio\//),
  "sign: an entry in the log": ours("POST", /^\/sigstore\/rekor\//),
  "sign: a timestamp": ours("POST", /^\/sigstore\/timestamp\//),
  "sign: store at GitHub": { ...ours("POST", /\/attestations$/), before: ASKS_TO_STORE },
  "sign: store beside the image": ours("PUT", /\/manifests\/sha256:/),
  "sign: read the list": ours("GET", /\/manifests\/sha256-/),
  "sign: write the list": ours("PUT", /\/manifests\/sha256-/),
} satisfies Record<string, Step>;

const [leg] = LEGS;
const content = (kind: "manifests" | "blobs", digest: string | undefined) =>
  ours("GET", new RegExp(`/${kind}/${digest ?? ""}$`), new RegExp(`to read \\S+${digest ?? ""} `));
/** There is no docker, and the digests come from the artifacts of the run. */
const MERGE_STEPS = {
  "merge: token exchange": OWN_STEPS["token exchange"],
  "merge: push probe": OWN_STEPS["push probe"],
  "merge: list of tags": OWN_STEPS["list of tags"],
  "merge: look where a tag points": OWN_STEPS["look where a tag points"],
  "merge: list the artifacts": ours("POST", /^\/twirp\/.*\/ListArtifacts$/),
  "merge: find an artifact": ours("POST", /^\/twirp\/.*\/GetSignedArtifactURL$/),
  "merge: read an artifact": ours("GET", /^\/store\//),
  "merge: read a digest": content("manifests", leg?.index),
  "merge: read an image": content("manifests", leg?.image),
  "merge: read a configuration": content("blobs", leg?.configuration),
  "merge: read what is attested": content("manifests", leg?.attestation),
  "merge: set an exact tag": OWN_STEPS["set an exact tag"],
  "merge: set another floating tag": OWN_STEPS["set another floating tag"],
  "merge: set a third floating tag": OWN_STEPS["set a third floating tag"],
  "merge: set a floating tag": OWN_STEPS["set a floating tag"],
  "merge: read a tag back": OWN_STEPS["read a tag back"],
} satisfies Record<`merge: ${string}`, Step>;

const atSource = (step: Step): Step => ({ ...step, at: "source" });
const READS_SOURCE = /to read \S+staging:main /;
const source = (kind: "manifests" | "blobs" | "referrers", name: string, tells = READS_SOURCE) =>
  atSource(ours("GET", new RegExp(`/${kind}/${name}(?:$|\\?)`), tells));
const copies = (digest: string) => new RegExp(`to copy ${digest} to `);
const written = (digest: string) => new RegExp(`to write \\S+@${digest} `);
const toWrite = (digest: string) => ours("PUT", new RegExp(`/manifests/${digest}$`), written(digest));
const SENDS_LAYER = new RegExp(`/blobs/upload.*digest=${encodeURIComponent(PROMOTED.layer)}`);
/** From another registry, layer by layer; there is no docker. */
const PROMOTE_STEPS = {
  "promote: token exchange": OWN_STEPS["token exchange"],
  "promote: push probe": OWN_STEPS["push probe"],
  "promote: list of tags": OWN_STEPS["list of tags"],
  "promote: look where a tag points": OWN_STEPS["look where a tag points"],
  "promote: the source's challenge": atSource(ours("GET", /^\/v2\/$/)),
  "promote: a token for the source": atSource(ours("GET", /^\/token\?/)),
  "promote: read the source": source("manifests", "main"),
  "promote: read an image of the source": source("manifests", PROMOTED.image),
  "promote: read a layer": source("blobs", PROMOTED.layer, copies(PROMOTED.layer)),
  "promote: read a configuration": source("blobs", PROMOTED.configuration, copies(PROMOTED.configuration)),
  "promote: list what refers to it": source("referrers", PROMOTED.index, /to list what refers to /),
  "promote: read what refers to it": source("manifests", PROMOTED.referrer),
  "promote: look for a layer": ours("HEAD", new RegExp(`/blobs/${PROMOTED.layer}$`)),
  "promote: begin an upload": {
    ...ours("POST", /\/blobs\/uploads\/$/),
    before: PROBES,
  },
  "promote: send a layer": ours("PUT", SENDS_LAYER, copies(PROMOTED.layer)),
  "promote: send a layer whose answer is lost": ours("PUT", SENDS_LAYER),
  "promote: write an image": toWrite(PROMOTED.image),
  "promote: write the index": toWrite(PROMOTED.index),
  "promote: write what refers to it": toWrite(PROMOTED.referrer),
  "promote: read the list of referrers": ours("GET", /\/manifests\/sha256-/),
  "promote: write the list of referrers": ours("PUT", /\/manifests\/sha256-/),
  "promote: set an exact tag": OWN_STEPS["set an exact tag"],
  "promote: set another floating tag": OWN_STEPS["set another floating tag"],
  "promote: set a third floating tag": OWN_STEPS["set a third floating tag"],
  "promote: set a floating tag": OWN_STEPS["set a floating tag"],
  "promote: read a tag back": OWN_STEPS["read a tag back"],
  "promote beside: pull probe": ours("GET", /staging\/tags\/list\?n=1$/),
  "promote beside: read the source": ours("GET", /staging\/manifests\/main$/, READS_SOURCE),
  "promote beside: take a layer over": ours(
    "POST",
    new RegExp(`mount=${encodeURIComponent(PROMOTED.layer)}`),
  ),
} satisfies Record<`promote${"" | " beside"}: ${string}`, Step>;

const atSecond = (step: Step): Step => ({ ...step, at: "second" });
/** A push to ghcr.io and to a second registry, which has its own login. */
const TWO_STEPS = {
  "registries: push probe at ghcr.io": OWN_STEPS["push probe"],
  "registries: set an exact tag at ghcr.io": OWN_STEPS["set an exact tag"],
  "registries: set another floating tag at ghcr.io": OWN_STEPS["set another floating tag"],
  "registries: set a third floating tag at ghcr.io": OWN_STEPS["set a third floating tag"],
  "registries: set a floating tag at ghcr.io": OWN_STEPS["set a floating tag"],
  "registries: token exchange at the second": atSecond(ours("GET", /^\/token\?/)),
  "registries: push probe at the second": atSecond(OWN_STEPS["push probe"]),
  "registries: send the manifest at the second": atSecond(OWN_STEPS["push: send the manifest"]),
  "registries: set an exact tag at the second": atSecond(OWN_STEPS["set an exact tag"]),
  "registries: set another floating tag at the second": atSecond(OWN_STEPS["set another floating tag"]),
  "registries: set a third floating tag at the second": atSecond(OWN_STEPS["set a third floating tag"]),
  "registries: set a floating tag at the second": atSecond(OWN_STEPS["set a floating tag"]),
} satisfies Record<`registries: ${string}`, Step>;

export const STEPS = { ...OWN_STEPS, ...MERGE_STEPS, ...PROMOTE_STEPS, ...TWO_STEPS };

export type StepName = keyof typeof STEPS;

/** Whether only a run that signs has this step. */
export const isOfSigning = (step: StepName): boolean => step.startsWith("sign: ");

/** Whether it is one of a merge. */
export const isOfMerge = (step: StepName): boolean => step.startsWith("merge: ");

/** Where a promotion's source is, if it is one of a promotion. */
export function whenceOf(step: StepName): Whence | undefined {
  if (step.startsWith("promote beside: ")) return "beside";
  return step.startsWith("promote: ") ? "afar" : undefined;
}

/** Whether it is one of a push to two registries. */
export const isOfTwo = (step: StepName): boolean => step in TWO_STEPS;

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
