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
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? "";
}

function encodingOf([first, second]: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
