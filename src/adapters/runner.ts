// The GitHub runner as reporter: log, masks, annotations, outputs, summary, by `@actions/core`.
import { randomUUID } from "node:crypto";
import type { Reporter } from "../app/ports.ts";
import type { Location } from "../domain/build-steps.ts";
import type { Annotation } from "../render/annotation.ts";
import type { Variables } from "../render/metadata.ts";
import type { Outputs } from "../render/outputs.ts";

type Core = typeof import("@actions/core");

export type Runner = Reporter & {
  /**
   * How the run ended: its one error if it has one, the outputs, variables for the steps that follow, and Markdown for
   * the job's summary.
   */
  conclude: (end: {
    error: Annotation | undefined;
    outputs: Outputs;
    variables: Variables;
    summary: string;
  }) => Promise<void>;
};

const LINE_FEED = 0x0a;

/** How long lines may wait before a slow preflight is worth watching, in milliseconds. */
const PATIENCE = 200;

/**
 * `@actions/core` takes longer to load than all of our own. It is loaded while docker builds, or once somebody has
 * waited; until then lines wait in their order, masks before all others.
 */
export function openRunner(environment: NodeJS.ProcessEnv): Runner {
  const masked = new Set<string>();
  const masks: ((core: Core) => void)[] = [];
  const lines: ((core: Core) => void)[] = [];
  let core: Core | undefined;
  /** The word that ends `stop-commands`, while it is in force. */
  let resume: string | undefined;
  let isLineOpen = false;
  const load = async () => {
    core = await import("@actions/core");
    flush(core);
    return core;
  };
  const patience = setTimeout(() => void load(), PATIENCE).unref();

  return {
    mask: (secret) => {
      if (masked.has(secret.reveal())) return;
      masked.add(secret.reveal());
      say(masks, (module) => {
        const stopped = resume;
        resumeCommands(module);
        module.setSecret(secret.reveal());
        if (stopped !== undefined) stopCommands(module, stopped);
      });
    },
    info: (text) => {
      say(lines, ({ info }) => {
        info(text);
      });
    },
    notice: (title, text) => {
      say(lines, ({ notice }) => {
        notice(text, { title });
      });
    },
    phase: (_name, work) => work(),
    warning: (title, text, place) => {
      say(lines, ({ warning }) => {
        warning(text, { title, ...placeOf(place) });
      });
    },
    group,
    output: (chunk) => {
      say(lines, () => {
        process.stdout.write(chunk);
        isLineOpen = chunk.at(-1) !== LINE_FEED;
      });
    },
    conclude: async ({ error, outputs, variables, summary }) => {
      clearTimeout(patience);
      const module = await load();
      if (error !== undefined) {
        const { title, message, location } = error;
        module.error(message, { title, ...placeOf(location) });
      }
      for (const [name, value] of Object.entries(outputs)) module.setOutput(name, value);
      for (const [name, value] of Object.entries(variables)) module.exportVariable(name, value);
      if (environment.GITHUB_STEP_SUMMARY)
        // A summary that cannot be written is no reason to fail a push that is done.
        await module.summary
          .addRaw(summary, true)
          .write()
          .catch((error: unknown) => {
            module.info(`The summary could not be written: ${String(error)}`);
          });
    },
  };

  function say(queue: ((core: Core) => void)[], line: (core: Core) => void): void {
    queue.push(line);
    if (core !== undefined) flush(core);
  }

  function flush(module: Core): void {
    for (const line of [...masks.splice(0), ...lines.splice(0)]) line(module);
  }

  /** While docker prints, nothing that it prints is a command to the runner. */
  async function group<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
    say(lines, (module) => {
      module.startGroup(title);
      stopCommands(module, randomUUID());
    });
    try {
      const result = work();
      await load();
      return await result;
    } finally {
      say(lines, (module) => {
        resumeCommands(module);
        module.endGroup();
      });
    }
  }

  function stopCommands({ info }: Core, word: string): void {
    resume = word;
    info(`::stop-commands::${word}`);
  }

  /** The runner knows a command at the beginning of a line only. */
  function resumeCommands({ info }: Core): void {
    if (resume === undefined) return;
    if (isLineOpen) info("");
    isLineOpen = false;
    info(`::${resume}::`);
    resume = undefined;
  }
}

function placeOf(location: Location | undefined): { file?: string; startLine?: number } {
  return location === undefined ? {} : { file: location.file, startLine: location.line };
}
