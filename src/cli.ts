#!/usr/bin/env node
// The command's door: the action's engine, with a terminal around it.
import { readFileSync } from "node:fs";
import { openTerminal } from "./adapters/terminal.ts";
import { diagnoseInputs } from "./domain/input-problem.ts";
import { annotate, type Annotation } from "./render/annotation.ts";
import { conclude } from "./render/conclusion.ts";
import { HELP, readArguments } from "./shell/arguments.ts";
import { parseRequest } from "./shell/request.ts";
import { exitCode, run, stopOnSignals, surroundings, tellThrown } from "./wiring.ts";

try {
  process.exitCode = await main(process.argv.slice(2), process.env);
} catch (error) {
  process.stderr.write(`Surepush itself failed: ${tellThrown(error)}
`);
  process.exitCode = 1;
}

async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const read = readArguments(args, environment, () => readFileSync(0, "utf8"));
  switch (read.kind) {
    case "help":
      process.stdout.write(HELP);
      return 0;
    case "unusable":
      process.stderr.write(`${read.flaw}\n\n${HELP}`);
      return 2;
    case "inputs": {
      const parsed = parseRequest(read.inputs, surroundings(environment));
      if (parsed.kind === "problems") {
        print(annotate(diagnoseInputs(parsed.problems)));
        return 2;
      }
      const stop = stopOnSignals();
      const reporter = openTerminal((text) => process.stderr.write(text));
      const outcome = await run(parsed.request, { environment, reporter, stop, onSession: () => undefined });
      const { end } = outcome;
      if (end.kind === "failed") print(annotate(end.diagnosis));
      else process.stdout.write(`${conclude(end, parsed.request)}\n`);
      return exitCode(end, stop);
    }
  }
}

function print({ title, message }: Annotation): void {
  process.stderr.write(`${title}\n\n${message}\n`);
}
