#!/usr/bin/env node
// The command's door.
import { runCommand } from "./main.ts";
import { startNothingFromWorkingFolder } from "../context/child-environment.ts";
import { formatThrown } from "../lib/thrown.ts";

startNothingFromWorkingFolder(process);
// The reader may close the pipe early, as `head` does.
process.stdout.on("error", () => process.exit(1));
void runCommand(process.argv.slice(2), process)
  .catch((error: unknown) => {
    process.stderr.write(`Surepush itself failed: ${formatThrown(error)}\n`);
    return 1;
  })
  .then((code) => {
    // A docker that never answered must not keep the command alive; what was printed goes out first.
    process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
  });
