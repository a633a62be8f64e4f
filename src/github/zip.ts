// Small zip archives of one file, as GitHub keeps artifacts: written, and read without a look at the file's name.
import { crc32, inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** "2.0", the first version with deflate; and 1 January 1980, the first day that a zip can name. */
const VERSION = 20;
const FIRST_DAY = 0x21;

/** An archive of one file, not compressed. Source: PKWARE, APPNOTE 6.3, 4.3. */
export function writeZip(name: string, file: Uint8Array): Buffer {
  const encoded = Buffer.from(name);
  // Version, flags, method, time, date, checksum, twice the length, the name's length, no extra field.
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(STORED, 4);
  common.writeUInt16LE(FIRST_DAY, 8);
  common.writeUInt32LE(crc32(file), 10);
  common.writeUInt32LE(file.length, 14);
  common.writeUInt32LE(file.length, 18);
  common.writeUInt16LE(encoded.length, 22);
  const local = Buffer.concat([uint32(LOCAL), common, encoded, file]);
  const madeBy = uint16(VERSION);
  // No comment, disk 0, no attributes, and the file at the archive's beginning.
  const entry = Buffer.concat([uint32(ENTRY), madeBy, common, Buffer.alloc(14), encoded]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, uint32(END), end]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * Nothing where the archive does not hold exactly one file, or that is longer than `longest`. Whoever made the archive
 * has written every length in it: what points outside of it makes the reads fail.
 */
export function readZip(archive: Buffer, longest: number): Buffer | undefined {
  try {
    const end = archive.lastIndexOf(uint32(END));
    if (end === -1 || archive.readUInt16LE(end + 10) !== 1) return undefined;
    const entry = archive.readUInt32LE(end + 16);
    if (archive.readUInt32LE(entry) !== ENTRY) return undefined;
    const method = archive.readUInt16LE(entry + 10);
    const packedLength = archive.readUInt32LE(entry + 20);
    const length = archive.readUInt32LE(entry + 24);
    const local = archive.readUInt32LE(entry + 42);
    if (archive.readUInt32LE(local) !== LOCAL || length > longest) return undefined;
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (start + packedLength > archive.length) return undefined;
    const packed = archive.subarray(start, start + packedLength);
    const file = method === STORED ? packed : method === DEFLATED ? inflate(packed, longest) : undefined;
    return file?.length === length ? file : undefined;
  } catch {
    return undefined;
  }
}

function inflate(packed: Buffer, longest: number): Buffer {
  return inflateRawSync(packed, { maxOutputLength: longest + 1 });
}
