// The GitHub runner as reporter: log, masks, annotations, outputs, summary, by `@actions/core`.
import {
  endGroup,
  error,
  exportVariable,
  info,
  notice,
  setOutput,
  startGroup,
  summary,
  warning,
} from "@actions/core";
import { randomUUID } from "node:crypto";
import { EOL } from "node:os";
import type { Location } from "../diagnosis/log/build-steps.ts";
import { plainText } from "../lib/redact.ts";
import type { Secret } from "../lib/secret.ts";
import type { SecretRegistry } from "../lib/secret-registry.ts";
import { fitOutputs, fitSummary, fitVariables } from "./runner-limits.ts";
import { escapeData } from "./state.ts";
import type { Annotation } from "../report/annotation.ts";
import type { Variables } from "./outputs.ts";
import type { Outputs } from "./outputs.ts";
import type { Reporter } from "../ports/reporter.ts";
import { messageOf } from "../lib/thrown.ts";

export type RunnerReporter = Reporter & {
  /**
   * How the run ended: its one error if it has one, the outputs, variables for the steps that follow, and Markdown for
   * the job's summary, all of them redacted. Says whether the steps that follow will see it; where they will not, that is
   * one more error.
   */
  conclude: (end: {
    error: Annotation | undefined;
    outputs: Outputs;
    variables: Variables;
    summary: string;
  }) => Promise<boolean>;
};

const LINE_FEED = 0x0a;

/** Masks are printed at once: all that this process prints later, Node's own warnings too, comes after them. */
export function openRunner(environment: NodeJS.ProcessEnv, secrets: SecretRegistry): RunnerReporter {
  /** The word that ends `stop-commands`, while it is in force. */
  let resume: string | undefined;
  let isLineOpen = false;
  secrets.onForm(mask);

  return {
    info: (text) => {
      info(prose(text));
    },
    notice: (title, text) => {
      notice(prose(text), { title: prose(title) });
    },
    phaseStarted: () => undefined,
    phaseEnded: () => undefined,
    warning: (title, text, place) => {
      warning(prose(text), { title: prose(title), ...placeOf(place) });
    },
    group,
    // What is not written yet would wait in memory, and a build's log may be a gigabyte.
    output: (chunk) =>
      new Promise((resolve) => {
        process.stdout.write(chunk, () => {
          resolve();
        });
        isLineOpen = chunk.at(-1) !== LINE_FEED;
      }),
    conclude: async (end) => {
      if (end.error !== undefined) {
        const { title, message, location } = end.error;
        error(plainText(message), { title: plainText(title), ...placeOf(location) });
      }
      const fitted = { outputs: fitOutputs(end.outputs), variables: fitVariables(end.variables) };
      for (const [what, { warning: text }] of Object.entries(fitted))
        if (text !== undefined) warning(text, { title: `Some ${what} are left out` });
      const flaws = [
        flawOf("GITHUB_OUTPUT", () => {
          for (const [name, value] of Object.entries(fitted.outputs.value)) setOutput(name, value);
        }),
        flawOf("GITHUB_ENV", () => {
          for (const [name, value] of Object.entries(fitted.variables.value)) exportVariable(name, value);
        }),
      ].filter((flaw) => flaw !== undefined);
      for (const flaw of flaws) error(flaw, { title: "The steps that follow will not see what was done" });
      if (environment.GITHUB_STEP_SUMMARY)
        // A summary that cannot be written is no reason to fail a push that is done.
        await summary
          .addRaw(fitSummary(end.summary), true)
          .write()
          .catch((thrown: unknown) => {
            info(plainText(`The summary could not be written: ${String(thrown)}`));
          });
      return flaws.length === 0;
    },
  };

  function mask(form: Secret): void {
    const isStopped = resume !== undefined;
    resumeCommands();
    write(`::add-mask::${escapeData(form.reveal())}`);
    if (isStopped) stopCommands();
  }

  /** Notices and warnings are kept beside the log, so they do not rely on the runner's masks. */
  function prose(text: string): string {
    return secrets.redact(plainText(text));
  }

  /** While docker prints, nothing that it prints is a command to the runner. */
  async function group<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
    startGroup(title);
    stopCommands();
    try {
      return await work();
    } finally {
      resumeCommands();
      endGroup();
    }
  }

  /** Under a new word each time: one that was printed is known to docker's build, too. */
  function stopCommands(): void {
    resume = randomUUID();
    write(`::stop-commands::${resume}`);
  }

  /** The runner knows a command at the beginning of a line only. */
  function resumeCommands(): void {
    if (resume === undefined) return;
    if (isLineOpen) write("");
    isLineOpen = false;
    write(`::${resume}::`);
    resume = undefined;
  }
}

function write(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}

/** A disk that is full, or a file that is not there, is the runner's trouble: a stack of ours says nothing more. */
function flawOf(variable: string, write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return `The file that ${variable} names could not be written: ${messageOf(error)}.`;
  }
}

function placeOf(location: Location | undefined): { file?: string; startLine?: number } {
  return location === undefined ? {} : { file: location.file, startLine: location.line };
}
