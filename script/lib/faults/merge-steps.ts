// The steps of a merge: there is no docker, and the digests come from the artifacts of the run.
import { LEGS } from "./legs.ts";
import { OWN_STEPS } from "./own-steps.ts";
import { ours, type Step } from "./request-step.ts";

const [leg] = LEGS;
const content = (kind: "manifests" | "blobs", digest: string | undefined) =>
  ours("GET", new RegExp(`/${kind}/${digest ?? ""}$`), new RegExp(`to read \\S+${digest ?? ""} `));
export const MERGE_STEPS = {
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
