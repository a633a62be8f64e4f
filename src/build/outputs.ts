// Build outputs: what an entry of the input `outputs` does with the result, as far as a run has to know.
import { parseBoolean } from "../lib/boolean.ts";
import { attributesOf, fieldsOf } from "../lib/csv.ts";

export type BuildOutput = {
  /** The entry as it was written, for docker's flag. */
  text: string;
  /** `image`, `registry`, `docker`, `oci`, `local`, `tar` … */
  type: string;
  /** It sends the image to a registry by itself. */
  pushes: boolean;
  /** It is sent without a tag, to be reached by its digest only. */
  byDigest: boolean;
  /** The images that the entry itself names. */
  names: readonly string[];
  /** It writes the image into a file. */
  isArchive: boolean;
};

/** Source: docker/buildx, `util/buildflags/export.go`; moby/buildkit, README on exporters. */
export function parseOutput(entry: string): BuildOutput {
  const [first = "", ...rest] = fieldsOf(entry);
  // A bare word is the folder that the files go to, `TYPE=registry` too; `-` is standard output.
  if (rest.length === 0 && first === entry && !entry.startsWith("type="))
    return { text: entry, type: "local", pushes: false, byDigest: false, names: [], isArchive: false };
  const attributes = attributesOf(entry);
  const type = attributes.get("type") ?? "";
  const dest = attributes.get("dest") ?? "";
  return {
    text: entry,
    type,
    pushes: type === "registry" || (PUSHED_IF_ASKED.has(type) && isOn(attributes.get("push"))),
    byDigest: isOn(attributes.get("push-by-digest")),
    names: (attributes.get("name") ?? "").split(",").filter((name) => name !== ""),
    isArchive: type === "oci" || (type === "docker" && dest !== ""),
  };
}

/** `moby` is what docker's own driver calls an image. Source: docker/buildx, `build/opt.go`. */
const PUSHED_IF_ASKED: ReadonlySet<string> = new Set(["image", "moby"]);

/** Whether the image gets no tags. */
export function isByDigest({ outputs }: { outputs: readonly BuildOutput[] }): boolean {
  return outputs.some(({ byDigest }) => byDigest);
}

/** BuildKit takes an empty value for a yes, and fails for a word that is neither yes nor no. */
function isOn(text: string | undefined): boolean {
  return text === "" || parseBoolean(text) === true;
}
