// An image in a folder or a file as a source: OCI's layout, or what `docker save` writes.
import { stat } from "node:fs/promises";
import type { ArchiveSource } from "../../oci/source.ts";
import type { Archives, OpenedArchive } from "../../ports/promotion.ts";
import { openDockerArchive } from "./docker-archive.ts";
import { folderTree } from "./file-tree.ts";
import { openLayout } from "./layout.ts";
import { readTar } from "./tar.ts";

/** Nothing is unpacked, and no link is followed. */
export function openArchives(): Archives {
  return { open };
}

async function open(source: ArchiveSource): Promise<OpenedArchive> {
  const { kind, path } = source;
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return { kind: "missing" };
  if (kind === "oci-layout" ? !found.isDirectory() : !found.isFile())
    return { kind: "flaw", flaw: kind === "oci-layout" ? "is not a folder" : "is not a file" };
  const tree = kind === "oci-layout" ? folderTree(path) : await readTar(path);
  if (tree.kind === "flaw") return tree;
  return kind === "docker-archive" ? openDockerArchive(tree, source) : openLayout(tree, source);
}
