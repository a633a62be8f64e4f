// Where an archive's files are: in a folder, or in a tar file of which only the heads are read.
import { createReadStream } from "node:fs";
import { lstat, open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { RequestFailure } from "../../lib/request-failure.ts";
import type { Chunks } from "../../ports/http.ts";

/** Where a file's bytes are, on this machine. */
export type Extent = { path: string; start: number; length: number };

export type FileTree = {
  kind: "tree";
  /** A regular file, by its name within; nothing where there is none. A link is none. */
  find(name: string): Promise<Extent | undefined>;
  /** The same, or the file of the same archive that a link of this name leads to. */
  findLinked(name: string): Promise<Extent | undefined>;
};

/** `flaw` completes "it …". */
export type Flaw = { kind: "flaw"; flaw: string };

/** No link is followed: what it leads to may be any file of this machine. */
export function folderTree(folder: string): FileTree {
  const find = async (name: string) => {
    let path = folder;
    for (const part of name.split("/")) {
      path = join(path, part);
      const found = await lstat(path).catch(() => undefined);
      if (found === undefined || found.isSymbolicLink()) return undefined;
      if (found.isFile()) return { path, start: 0, length: found.size };
    }
    return undefined;
  };
  return { kind: "tree", find, findLinked: find };
}

/** Nothing where it is longer than `longest`, or shorter than it says. */
export async function readExtent(
  { path, start, length }: Extent,
  longest: number,
): Promise<Uint8Array | undefined> {
  if (length > longest) return undefined;
  const file = await open(path, "r");
  try {
    return await readAt(file, start, length);
  } finally {
    await file.close();
  }
}

export async function readAt(
  file: FileHandle,
  position: number,
  length: number,
): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, position + read);
    if (bytesRead === 0) return undefined;
    read += bytesRead;
  }
  return bytes;
}

export async function* streamExtent({ path, start, length }: Extent): Chunks {
  if (length === 0) return;
  try {
    for await (const chunk of createReadStream(path, { start, end: start + length - 1 }))
      yield chunk as Uint8Array;
  } catch (error) {
    const reason = `${path} could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    yield {
      kind: "request-failure",
      reason,
      retryable: false,
      retryAfter: undefined,
    } satisfies RequestFailure;
  }
}
