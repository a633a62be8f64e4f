// The heads of a tar file: which files it has, and where their bytes lie. Nothing is unpacked.
import { open, type FileHandle } from "node:fs/promises";
import { posix } from "node:path";
import { READ_LIMITS } from "../../lib/limits.ts";
import { readAt, type Extent, type FileTree, type Flaw } from "./file-tree.ts";

const BLOCK = 512;
/** What is compared at once. */
const PIECE = 256 * 1024;

/** Source: POSIX.1-2017, "pax Interchange Format" and "ustar Interchange Format"; GNU tar's manual, "Basic Tar Format". */
export async function readTar(path: string): Promise<FileTree | Flaw> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return await readHeads({ path, file, size });
  } finally {
    await file.close();
  }
}

type TarFile = { path: string; file: FileHandle; size: number };

async function readHeads({ path, file, size }: TarFile): Promise<FileTree | Flaw> {
  const files = new Map<string, Extent>();
  const names = new Set<string>();
  /** Where a link leads to, by its name. */
  const links = new Map<string, string>();
  let long: { path?: string; size?: number } = {};
  for (let position = 0, heads = 0; position + BLOCK <= size;) {
    const head = await readAt(file, position, BLOCK);
    if (head === undefined || head.every((byte) => byte === 0)) break;
    if (!isHead(head)) return flaw(position === 0 ? notTar(head) : "is a damaged tar file");
    if (++heads > READ_LIMITS.archiveEntries)
      return flaw(`has more than ${READ_LIMITS.archiveEntries} entries`);
    const type = String.fromCharCode(head[156] ?? 0);
    const length = long.size ?? numberIn(head, 124, 12);
    if (length === undefined || length > size - position - BLOCK) return flaw("is cut off, or damaged");
    const start = position + BLOCK;
    position = start + Math.ceil(length / BLOCK) * BLOCK;
    if (type === "x" || type === "L" || type === "g") {
      const text = length > READ_LIMITS.archiveName ? undefined : await readAt(file, start, length);
      if (text === undefined) return flaw("has a name that is too long");
      if (type === "x") long = { ...long, ...readPax(text) };
      if (type === "L") long = { ...long, path: textIn(text, 0, length) };
      continue;
    }
    const written = long.path ?? nameIn(head);
    const name = plainName(written);
    long = {};
    if (isUnsafe(written)) return flaw(`has an entry that leads out of it, ${shown(written)}`);
    // Some programs take the first of two, others the last. The same bytes twice are one file: jib writes repeated layers so.
    const extent = { path, start, length };
    const isTwice = type !== "5" && names.has(name) && IMAGE_FILES.test(name);
    if (isTwice && !(await isSame(file, files.get(name), extent)))
      return flaw(`has two entries named ${shown(name)}`);
    names.add(name);
    if (type === "0" || type === "\0") files.set(name, extent);
    // Podman writes some beside the files, for clients that are older than those.
    else if (type === "2") links.set(name, textIn(head, 157, 100));
    else if (!/[125]/.test(type)) return flaw(`has an entry that is no file, ${shown(name)}`);
  }
  const linked = (name: string) => {
    const target = links.get(name);
    return target === undefined || target.startsWith("/")
      ? undefined
      : files.get(posix.join(posix.dirname(name), target));
  };
  return {
    kind: "tree",
    find: (name) => Promise.resolve(files.get(name)),
    // One link, and by name alone: what is not a file of this archive is never found.
    findLinked: (name) => Promise.resolve(files.get(name) ?? linked(name)),
  };
}

/** The first bytes. Source: RFC 1952; RFC 8878; the format descriptions of xz and bzip2. */
const COMPRESSIONS = { gzip: "1f8b", zstd: "28b52ffd", xz: "fd377a585a00", bzip2: "425a68" } as const;

/** Docker and skopeo unpack such a file first, and nothing is unpacked here. */
function notTar(head: Uint8Array): string {
  const start = Buffer.from(head.subarray(0, 8)).toString("hex");
  const [name] = Object.entries(COMPRESSIONS).find(([, magic]) => start.startsWith(magic)) ?? [];
  return name === undefined
    ? "is not a tar file"
    : `is compressed with ${name}, and a plain tar file is wanted: a step before can unpack it, as \`${name} --decompress\` does`;
}

/** What says which image it is. */
const IMAGE_FILES = /^(?:index\.json|manifest\.json|blobs\/.+)$/;

async function isSame(file: FileHandle, one: Extent | undefined, other: Extent): Promise<boolean> {
  if (one?.length !== other.length) return false;
  for (let at = 0; at < other.length; at += PIECE) {
    const length = Math.min(PIECE, other.length - at);
    const pieces = [await readAt(file, one.start + at, length), await readAt(file, other.start + at, length)];
    const [first, second] = pieces;
    if (first === undefined || second === undefined || Buffer.compare(first, second) !== 0) return false;
  }
  return true;
}

/** `./blobs//sha256/…` is the same file as `blobs/sha256/…`. */
function plainName(name: string): string {
  return name
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** By its checksum: the sum of its bytes, with blanks in the checksum's own place. */
function isHead(head: Uint8Array): boolean {
  const sum = head.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return numberIn(head, 148, 8) === sum;
}

/** Octal digits; from 8 GiB on GNU tar writes the bytes of the number behind a first bit. */
function numberIn(head: Uint8Array, at: number, length: number): number | undefined {
  const field = head.subarray(at, at + length);
  if ((field[0] ?? 0) & 0x80) {
    const value = field.slice(1).reduce((all, byte) => all * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const text = textIn(field, 0, length).trim();
  return /^[0-7]+$/.test(text) ? parseInt(text, 8) : text === "" ? 0 : undefined;
}

function nameIn(head: Uint8Array): string {
  const isUstar = textIn(head, 257, 5) === "ustar";
  const prefix = isUstar ? textIn(head, 345, 155) : "";
  const name = textIn(head, 0, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** `27 path=blobs/sha256/…\n`, of which only these two matter. */
function readPax(bytes: Uint8Array): { path?: string; size?: number } {
  const text = new TextDecoder().decode(bytes);
  const [, path] = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text) ?? [];
  const [, size] = /(?:^|\n)\d+ size=(\d{1,15})\n/.exec(text) ?? [];
  return { ...(path !== undefined && { path }), ...(size !== undefined && { size: Number(size) }) };
}

function textIn(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

function isUnsafe(name: string): boolean {
  return name.startsWith("/") || name.includes("\\") || name.split("/").includes("..");
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}

function flaw(text: string): Flaw {
  return { kind: "flaw", flaw: text };
}
