#!/usr/bin/env node
// The command's door: the action's engine, with a terminal around it.
import { readFileSync } from "node:fs";
import { openLog } from "./adapters/log-source.ts";
import { openTerminal } from "./adapters/terminal.ts";
import { explainLog } from "./app/explain-log.ts";
import { diagnoseInputs } from "./domain/input-problem.ts";
import { annotate, type Annotation } from "./render/annotation.ts";
import { conclude } from "./render/conclusion.ts";
import { diagnosisJson } from "./render/diagnosis-json.ts";
import { HELP, readArguments } from "./shell/arguments.ts";
import { EXPLAIN_HELP, readExplainArguments } from "./shell/explain-arguments.ts";
import { parseRequest } from "./shell/request.ts";
import { exitCode, run, stopOnSignals, surroundings, tellThrown } from "./wiring.ts";

try {
  const [command, ...others] = process.argv.slice(2);
  process.exitCode =
    command === "explain" ? await explain(others) : await main(process.argv.slice(2), process.env);
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
      const around = await surroundings(read.inputs, environment);
      const parsed = parseRequest(read.inputs, around);
      if (parsed.kind === "problems") {
        process.stderr.write(page(annotate(diagnoseInputs(parsed.problems))));
        return 2;
      }
      const stop = stopOnSignals();
      const reporter = openTerminal((text) => process.stderr.write(text));
      const outcome = await run(parsed.request, {
        environment,
        language: around.language,
        reporter,
        stop,
        onSession: () => undefined,
      });
      const { end } = outcome;
      if (end.kind === "failed") process.stderr.write(page(annotate(end.diagnosis)));
      else process.stdout.write(`${conclude({ ...outcome, end }, parsed.request)}\n`);
      return exitCode(end, stop);
    }
  }
}

/** 0 when a cause is named, 3 when none is. */
async function explain(args: readonly string[]): Promise<number> {
  const read = readExplainArguments(args, (path) => readFileSync(path, "utf8"));
  switch (read.kind) {
    case "help":
      process.stdout.write(EXPLAIN_HELP);
      return 0;
    case "unusable":
      process.stderr.write(`${read.flaws.join("\n")}\n\n${EXPLAIN_HELP}`);
      return 2;
    case "explain": {
      const log = await openLog(read.path);
      if (log.kind === "unreadable") {
        process.stderr.write(`${read.path} cannot be read: ${log.reason}\n\n${EXPLAIN_HELP}`);
        return 2;
      }
      const diagnosis = await explainLog(log.pieces, read.told);
      process.stdout.write(read.json ? `${diagnosisJson(diagnosis)}\n` : page(annotate(diagnosis)));
      return diagnosis.code === "unknown" ? 3 : 0;
    }
  }
}

function page({ title, message }: Annotation): string {
  return `${title}\n\n${message}\n`;
}
