// Times `surepush explain` on hostile logs, once and twice as long: seconds, their ratio, and the peak of its memory.
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PATTERNS } from "../src/diagnosis/signatures/match.ts";
import { readPeak, reportPeaksTo } from "./lib/bench/measure.ts";

const MEBIBYTE = 1024 * 1024;
const size = Number(process.argv[2] ?? 50);
const cli = join(import.meta.dirname, "..", "dist", "cli", "index.js");
const folder = mkdtempSync(join(tmpdir(), "bench-explain-"));

const first = PATTERNS.map(({ pieces: [piece = ""] }) => piece.trim());
/** Letters of a fixed sequence, so that each run reads the same. */
let seed = 1;
const letters = (count: number) =>
  Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return String.fromCharCode(32 + (seed % 95));
  }).join("");

/** A text that is written again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  "random letters in lines": Array.from({ length: 500 }, () => letters(120)).join("\n") + "\n",
  "random letters in one line": letters(60_000),
  "every wording but for its last letter": first.map((piece) => piece.slice(0, -1)).join("\n") + "\n",
  "every wording's first piece, four times a line":
    first.map((piece) => `${piece} `.repeat(4)).join("\n") + "\n",
  "every wording's first piece in one line": first.join(" "),
  "steps that print refusals": Array.from(
    { length: 500 },
    (_, step) => `#${step} [2/3] RUN x\n#${step} 0.1 denied: denied\n`,
  ).join(""),
  "beginnings of colours, times and marks":
    "\u001b[31;\u001b]8;;2026-01-01T00:00:00 ::error ##[[[[1;1;1;".repeat(500),
  backslashes: "\\".repeat(60_000),
  "empty lines": "\n".repeat(60_000),
  "lines of one letter": "a\n".repeat(30_000),
  "beginnings whose ends never come":
    "manifests/: d: u404 building at step no builder buildx >= cache export /v2/: ".repeat(800),
  "addresses of images": "https://ghcr.io/v2/a.b.c/ghcr.io/token?scope=repository%3A".repeat(500) + "\n",
};

try {
  console.log(`${size} MiB, then twice that, of each text\n`);
  console.log("| text | s | s for twice | ratio | peak MiB |");
  console.log("| :-- | --: | --: | --: | --: |");
  for (const [name, text] of Object.entries(HOSTILE)) {
    const [once, twice] = [time(text, size), time(text, 2 * size)];
    const ratio = (twice.seconds / once.seconds).toFixed(2);
    console.log(
      `| ${name} | ${once.seconds.toFixed(2)} | ${twice.seconds.toFixed(2)} | ${ratio} | ${Math.max(once.peak, twice.peak)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Processor seconds of the whole process, and its peak of memory in MiB. */
function time(text: string, mebibytes: number): { seconds: number; peak: number } {
  const path = join(folder, "log");
  const file = openSync(path, "w");
  for (let written = 0; written < mebibytes * MEBIBYTE;) written += writeSync(file, text);
  closeSync(file);
  const peaks = join(folder, "peaks");
  rmSync(peaks, { force: true });
  const tell = `process.on("exit", () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); require("fs").writeSync(2, String((userCPUTime + systemCPUTime) / 1e6)); });`;
  const preload = `data:text/javascript,import{createRequire}from"node:module";const require=createRequire("file:///");${encodeURIComponent(tell)}`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", preload, cli, "explain", path, "--json"],
    { encoding: "utf8", env: { ...process.env, ...reportPeaksTo(peaks) } },
  );
  if (status !== 0 && status !== 3) throw new Error(`explain ended with ${status}: ${stderr}`);
  return { seconds: Number(stderr), peak: readPeak(peaks) };
}
