// Build outputs: what an entry of the input `outputs` does with the result.
import { parseBoolean } from "../lib/boolean.ts";
import type { Entry } from "../lib/csv.ts";

export type BuildOutput = {
  /** The entry as written, for docker's flag. */
  text: string;
  /** `image`, `registry`, `docker`, `oci`, `local`, `tar` … */
  type: string;
  /** It pushes the image to a registry. */
  pushes: boolean;
  /** It is pushed without a tag, by digest only. */
  byDigest: boolean;
  /** The images that the entry names. */
  names: readonly string[];
  /** It writes the image to a file. */
  isArchive: boolean;
  /** The paths it writes to. */
  paths: readonly string[];
};

/** Source: docker/buildx, `util/buildflags/export.go`; moby/buildkit, README on exporters. */
export function parseOutput({ text, fields, attributes }: Entry): BuildOutput {
  const isOneField = fields.length === 1;
  // A bare word is the folder that the files go to, `TYPE=registry` too; `-` is standard output.
  if (isOneField && fields[0] === text && !text.startsWith("type="))
    return {
      text,
      type: "local",
      pushes: false,
      byDigest: false,
      names: [],
      isArchive: false,
      paths: [text],
    };
  const type = attributes.get("type") ?? "";
  const dest = attributes.get("dest") ?? "";
  return {
    text,
    type,
    pushes: type === "registry" || (isImage(type, dest) && isOn(attributes.get("push"))),
    byDigest: isOn(attributes.get("push-by-digest")),
    names: (attributes.get("name") ?? "").split(",").filter((name) => name !== ""),
    isArchive: type === "oci" || (type === "docker" && dest !== ""),
    paths: isOneField ? [text] : pathsIn(attributes),
  };
}

/** The folders and files that an entry's attributes name. */
export function pathsIn(attributes: Entry["attributes"]): string[] {
  return ["src", "dest"].flatMap((name) => attributes.get(name) || []);
}

/**
 * Docker's own driver turns `image`, and `docker` without a `dest`, into `moby`, where `push` applies, too.
 * Source: docker/buildx, `build/opt.go`.
 */
function isImage(type: string, dest: string): boolean {
  return type === "image" || type === "moby" || (type === "docker" && dest === "");
}

/** Whether the image is pushed without tags. */
export function isByDigest({ outputs }: { outputs: readonly BuildOutput[] }): boolean {
  return outputs.some(({ byDigest }) => byDigest);
}

/** BuildKit reads an empty value as true, and fails for a value that is no boolean. */
function isOn(text: string | undefined): boolean {
  return text === "" || parseBoolean(text) === true;
}
