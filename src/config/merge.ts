// The inputs of an image that is built in several jobs: pushed by digest in each, and merged in one after them.
import type { BuildOptions } from "../build/options.ts";
import type { PushDecision } from "../context/push-policy.ts";
import type { Remedy } from "../diagnosis/advice/remedies.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import {
  canonicalName,
  formatDestination,
  parseDigest,
  type Destination,
  type Digest,
} from "../oci/reference.ts";
import { splitLines } from "./lists.ts";
import type { Config } from "./config.ts";
import type { Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

type Around = {
  operation: Config["operation"];
  pushByDigest: boolean;
  destinations: readonly Destination[];
  push: PushDecision;
  options: BuildOptions;
};

/** The digests to merge. */
export function parseMerge(inputs: Inputs, around: Around, report: ReportProblem): Digest[] {
  const { operation, pushByDigest, destinations } = around;
  if (pushByDigest) checkPushByDigest(inputs, around, report);
  if (pushByDigest || operation === "merge")
    for (const one of destinations)
      if (one.kind === "elsewhere")
        report("images", one.name, {
          flaw: "it is on another registry, and an image is merged on the token's own only",
          allowed: "images of one registry, and its token",
        });
  return parseDigests(inputs, around, report);
}

const TO_THE_MERGE: Remedy = {
  action: "Move `tags` to the step with `operation: merge`: it sets them when every platform is there.",
};

function checkPushByDigest(inputs: Inputs, { operation, options }: Around, report: ReportProblem): void {
  if (operation !== "push")
    report("push-by-digest", "true", {
      flaw: `\`operation\` is ${operation}, and only a push has a digest`,
      allowed: "false, or leave it out",
    });
  const [tag] = splitLines(inputs.tags);
  if (tag !== undefined)
    report("tags", tag, {
      flaw: "`push-by-digest` pushes without a tag",
      allowed: "nothing",
      remedies: [TO_THE_MERGE],
    });
  const [output] = options.outputs;
  if (output !== undefined)
    report("outputs", output.text, {
      flaw: "`push-by-digest` makes the output by itself",
      allowed: "nothing, or leave `push-by-digest` out",
    });
  if (options.values.load !== undefined)
    report("load", "true", {
      flaw: "an image that is pushed by its digest has no name to be loaded under",
      allowed: "false, or leave `push-by-digest` out",
    });
}

/** One a line, or as `join(needs.*.outputs.digest, ',')` gives them, for an expression of GitHub's can write no line. */
function splitDigests(text: string): string[] {
  return text.split(/[\s,]+/).filter((digest) => digest !== "");
}

/** Whether a line, or a place between commas, is empty: the output of a job that handed nothing over. */
function hasGap(text: string): boolean {
  const places = text.replace(/\r?\n$/, "").split(/,[^\S\n]*\r?\n|\r?\n|,/);
  return places.some((place) => place.trim() === "");
}

function parseDigests(
  { digests: text }: Pick<Inputs, "digests">,
  { operation, destinations, push, options }: Around,
  report: ReportProblem,
): Digest[] {
  const lines = splitDigests(text);
  const images = destinations.map(formatDestination);
  const allowed = `a digest, \`sha256:…\` or \`${images[0] ?? "IMAGE"}@sha256:…\`, one a line or with commas between`;
  if (text !== "" && operation !== "merge") {
    report("digests", lines[0] ?? "", {
      flaw: `\`operation\` is ${operation}, and only a merge takes digests`,
      allowed: "nothing, or set `operation: merge`",
    });
    return [];
  }
  if (text !== "" && lines.length === 0 && push.kind === "push")
    report("digests", "", {
      flaw: "there is no digest in it: a job that pushed nothing has an empty output",
      allowed,
    });
  // With `platforms` the merge says which one is missing.
  if (lines.length > 0 && hasGap(text) && push.kind === "push" && options.values.platforms === undefined)
    report("digests", lines[0] ?? "", {
      flaw: "one of its places is empty, as the output of a job that pushed nothing is: the image would lack that platform",
      allowed: `${allowed}, without an empty place`,
    });
  if (lines.length > READ_LIMITS.mergedDigests) {
    report("digests", `${lines.length} digests`, {
      flaw: `it has more than ${READ_LIMITS.mergedDigests} digests`,
      allowed: "a digest for each platform",
    });
    return [];
  }
  const known = new Set(images.map(canonicalName));
  return lines.flatMap((line) => {
    const [digestText = "", ...before] = line.split("@").toReversed();
    const digest = parseDigest(digestText);
    const name = before.toReversed().join("@");
    const isOurs = before.length === 0 || (before.length === 1 && known.has(canonicalName(name)));
    if (digest !== undefined && isOurs) return digest;
    const flaw =
      digest === undefined ? "it is not a digest" : `it is of another image than ${images.join(" or ")}`;
    report("digests", line, { flaw, allowed });
    return [];
  });
}
