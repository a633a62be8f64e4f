// The steps of a push to ghcr.io: what we ask GitHub and the registry, what docker asks, and what signing asks.
import { EXACT, FLOATING } from "./published.ts";
import { login, ours, push, tag, toSet, type Step } from "./request-step.ts";

/** Each tag is read beside the build, and a floating one once more right before it moves: that is put back. */
const LOOKS_BEFORE = 2;
/** For the summary, the image is weighed; and while docker builds, the one that the tags point at. */
const WEIGHS = 1;
const WEIGHS_OLD = 1;
/** Before the build GitHub is asked whether it would store an attestation. */
const ASKS_TO_STORE = 1;
export const OWN_STEPS = {
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
