// The twin's door: `node twin/main.ts WORLD.json [--shelf]` plays that world until it is told to stop.
import { fstatSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { startTwin } from "./twin.ts";
import { parseWorld } from "./world-file.ts";

const { values, positionals } = parseArgs({
  options: { shelf: { type: "boolean" } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error("Usage: node twin/main.ts WORLD.json [--shelf]");
  process.exit(2);
}

const starting = startTwin(parseWorld(readFileSync(file, "utf8")), {
  upstream: values.shelf === true ? "shelf" : "distribution",
});

// In place before the twin is: a signal in the middle of its start would else leave the registry running.
const stop = (): void => {
  process.stdin.destroy();
  void starting.then((twin) => twin.stop());
};
process.once("SIGTERM", stop).once("SIGINT", stop);
// A parent that dies closes its pipe. A terminal or /dev/null says nothing by closing, so only a pipe counts.
const stdin = fstatSync(0);
if (stdin.isFIFO() || stdin.isSocket()) process.stdin.resume().once("close", stop);

const { url, host, apiUrl } = await starting;
console.log(JSON.stringify({ url, host, apiUrl }));
