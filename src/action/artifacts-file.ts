// The runner's list of what a job makes, `$GITHUB_ARTIFACTS`: a later actions/attest without inputs finds the image there.
import { appendFileSync, readFileSync } from "node:fs";
import type { Config } from "../config/config.ts";
import { promotesForeignImage } from "../config/promote.ts";
import { field, list, parseJson, textField } from "../lib/json.ts";
import { formatImage, formatReference, ownImages, type Digest, type Image } from "../oci/reference.ts";

/**
 * A line for each image, once. The runner fails a step that gives a name a second digest within a job: then nothing is written,
 * and the line for the log says so. Source: actions/runner#4527, `CreateArtifactsFileCommand`, `ArtifactsListFileCommand`.
 */
export function declareImages(
  environment: NodeJS.ProcessEnv,
  { images, digest }: { images: readonly Image[]; digest: Digest },
): string[] {
  const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: declared } = environment;
  if (!file) return [];
  const known = new Map([...declaredBefore(declared), ...linesOf(file)]);
  const remarks: string[] = [];
  const lines = images.flatMap((image) => {
    const name = formatImage(image);
    const before = known.get(name);
    if (before !== undefined && before !== digest)
      remarks.push(
        `${name} is already among the job's artifacts, as ${before}: ${digest} is not added, for the runner takes one digest a name.`,
      );
    return before === undefined ? [formatReference(image, digest)] : [];
  });
  if (lines.length === 0) return remarks;
  try {
    appendFileSync(file, lines.map((line) => `${line}\n`).join(""));
  } catch (error) {
    remarks.push(`The image could not be added to the job's artifacts: ${String(error)}.`);
  }
  return remarks;
}

/** What is declared is attested as built by this workflow: an image that is promoted from elsewhere is not. */
export function imagesBuiltHere(config: Pick<Config, "destinations" | "promotion">): Image[] {
  return promotesForeignImage(config) ? [] : ownImages(config.destinations);
}

/** Of the steps before, as the runner hands them over. */
function declaredBefore(path: string | undefined): [name: string, digest: string][] {
  const subjects = field(parseJson(read(path)), "subjects");
  return list(subjects).flatMap((subject): [string, string][] => {
    const name = textField(subject, "name");
    return name === undefined ? [] : [[name, textField(subject, "digest") ?? ""]];
  });
}

/** Of this step. */
function linesOf(path: string): [name: string, digest: string][] {
  return read(path)
    .split(/\r?\n/)
    .flatMap((line): [string, string][] => {
      const [, name, digest] = /^\s*(?:oci:\/\/)?(\S+)@(sha256:[0-9a-f]{64})\s*$/i.exec(line) ?? [];
      return name === undefined || digest === undefined ? [] : [[name, digest]];
    });
}

function read(path: string | undefined): string {
  try {
    return path ? readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}
