// The steps of a promotion: from another registry, layer by layer, or from a repository beside; there is no docker.
import { OWN_STEPS } from "./own-steps.ts";
import { ours, type Step } from "./request-step.ts";
import { PROMOTED } from "./source.ts";

/** Whether the push is allowed is found out by an upload, which is cancelled. */
const PROBES = 1;
const atSource = (step: Step): Step => ({ ...step, at: "source" });
const READS_SOURCE = /to read \S+staging:main /;
const source = (kind: "manifests" | "blobs" | "referrers", name: string, tells = READS_SOURCE) =>
  atSource(ours("GET", new RegExp(`/${kind}/${name}(?:$|\\?)`), tells));
const copies = (digest: string) => new RegExp(`to copy ${digest} to `);
const written = (digest: string) => new RegExp(`to write \\S+@${digest} `);
const toWrite = (digest: string) => ours("PUT", new RegExp(`/manifests/${digest}$`), written(digest));
const SENDS_LAYER = new RegExp(`/blobs/upload.*digest=${encodeURIComponent(PROMOTED.layer)}`);
export const PROMOTE_STEPS = {
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
