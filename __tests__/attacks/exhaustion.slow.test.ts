// Attack: so much of something that memory or time runs out: a build's log, a line without an end, a list of tags, an event.
import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { openTerminal } from "../../src/cli/terminal.ts";
import { styleFor } from "../../src/cli/style.ts";
import { SecretRegistry } from "../../src/lib/secret-registry.ts";
import { openHttp } from "../../src/net/http.ts";
import { fetchTagList } from "../../src/registry/tag-list.ts";
import { folderWith } from "../support/folder.ts";
import { serve } from "../support/server.ts";
import { classic, PAT, play, REPOSITORY, SHA } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];

/** A docker that prints so many megabytes of this text, and its reader, who is slower. */
async function flood(
  megabytes: number,
  line: string,
): Promise<{ mebibytes: number; steps: number; read: number }> {
  using folder = folderWith();
  const bin = join(folder.path, "bin");
  mkdirSync(bin);
  const script = `#!${process.execPath}
const piece = ${JSON.stringify(line)}.repeat(Math.ceil(65536 / ${line.length}));
let left = ${megabytes} * 1e6;
const write = () => {
  while (left > 0) {
    left -= piece.length;
    if (!process.stderr.write(piece)) return process.stderr.once("drain", write);
  }
};
process.stdout.write("#7 [2/2] RUN make\\n", write);
`;
  writeFileSync(join(bin, "docker"), script);
  chmodSync(join(bin, "docker"), 0o755);
  const child = spawn(process.execPath, [join(import.meta.dirname, "support/flood.ts")], {
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let read = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    read += chunk.length;
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 0);
  });
  const [mebibytes = NaN, steps = NaN] = (await text(child.stderr)).trim().split(" ").map(Number);
  return { mebibytes, steps, read };
}

// Measured on an idle machine, for 1 GB, too: 110 MiB for a log of lines, and 100 MiB for a line without an end. On a busy
// one the garbage collector comes later: 176 were seen.
test.each([
  ["of lines", "#7 1.234 a compiler that has much to say\n"],
  ["that is one line", "x"],
])("300 MB of a build's log %s are handed on as they come, and not kept", async (_story, line) => {
  const { mebibytes, steps, read } = await flood(300, line);
  expect(read).toBeGreaterThan(300e6);
  expect(steps).toBe(1);
  expect(mebibytes).toBeLessThan(200);
});

test("a line without an end takes a terminal no longer than its length", () => {
  const written: string[] = [];
  const screen = { style: styleFor(false), live: undefined, verbose: false, secrets: new SecretRegistry() };
  const terminal = openTerminal({ ...screen, write: (some) => written.push(some) });
  const begun = performance.now();
  const chunk = Buffer.alloc(4_096, "x");
  for (let at = 0; at < 50_000; at++) void terminal.output(chunk);
  void terminal.output(Buffer.from("\nthe last line\n"));
  terminal.showOutput();
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(written.join("")).toMatch(/x…\nthe last line\n/);
  expect(written.join("").length).toBeLessThan(100_000);
});

test("a page of a million tags is not read, and that is said", async () => {
  const body = JSON.stringify({ tags: Array.from({ length: 1_000_000 }, (_, at) => `v${at}`) });
  await using server = await serve(() => ({ status: 200, body }));
  const { http, close } = openHttp({}, new AbortController().signal);
  const list = await fetchTagList(`${server.url}/v2/a/b/tags/list`, http);
  close();
  expect(list).toMatchObject({
    kind: "unknown",
    reason: expect.stringMatching(/^its answer is longer than/),
  });
});

test("an event of 25 MB is read within seconds", async () => {
  const commit = { id: "x", message: "y".repeat(1_000), timestamp: "2026-01-01T00:00:00Z" };
  const commits = Array.from({ length: 24_000 }, () => commit);
  const payload = {
    repository: REPOSITORY,
    commits,
    head_commit: { id: SHA, timestamp: "2026-03-04T05:06:07Z" },
  };
  const begun = performance.now();
  const told = await play({ world: { tokens }, inputs: { token: PAT, tags: "1.0.0" }, event: { payload } });
  expect(told.outputs.pushed).toBe("true");
  expect(performance.now() - begun).toBeLessThan(30_000);
});

test("2000 tags are published, and no more than 16 requests are under way at once", async () => {
  const tags = Array.from({ length: 2_000 }, (_, at) => `t${at}`).join("\n");
  const told = await play({ world: { tokens }, inputs: { token: PAT, tags } });
  expect(told.outputs.pushed).toBe("true");
  expect(told.requests.filter((line) => /^PUT .* 201$/.test(line)).length).toBeGreaterThan(1_990);
});
