// Where a log is read from: a file, or standard input, piece by piece.
import { open } from "node:fs/promises";

export type LogSource =
  { kind: "readable"; pieces: AsyncIterable<string> } | { kind: "unreadable"; reason: string };

/** `-` is standard input. */
export async function openLog(path: string): Promise<LogSource> {
  if (path === "-") return { kind: "readable", pieces: decode(process.stdin) };
  try {
    const file = await open(path);
    const isFolder = (await file.stat()).isDirectory();
    if (!isFolder) return { kind: "readable", pieces: decode(file.createReadStream()) };
    await file.close();
    return { kind: "unreadable", reason: "it is a folder" };
  } catch (error) {
    return { kind: "unreadable", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What Windows PowerShell writes with `>` is UTF-16; all else is UTF-8. */
async function* decode(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder;
  for await (const piece of source) {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? "utf-16le" : "utf-8");
    yield decoder.decode(piece, { stream: true });
  }
}
