// `surepush explain`: a log comes in pieces, as long as it likes, and one diagnosis goes out.
import type { Diagnosis } from "../domain/advice.ts";
import type { Told } from "../domain/circumstances.ts";
import { diagnoseLog } from "../domain/log-diagnosis.ts";
import { LineCutter } from "../domain/log-line.ts";
import { LogReader } from "../domain/log-reader.ts";

/** Keeps a page of it at most. */
export async function explainLog(pieces: AsyncIterable<string>, told: Told): Promise<Diagnosis> {
  const cutter = new LineCutter();
  const reader = new LogReader(told.circumstances.host);
  for await (const piece of pieces) for (const line of cutter.cut(piece)) reader.read(line);
  for (const line of cutter.end()) reader.read(line);
  return diagnoseLog(reader.reading, told);
}
