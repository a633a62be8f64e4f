// The GitHub runner as reporter: log, masks, annotations, outputs, summary, by `@actions/core`.
import { randomUUID } from "node:crypto";
import type { Reporter } from "../app/ports.ts";
import type { Secret } from "../domain/secret.ts";
import type { Annotation } from "../render/annotation.ts";
import type { Outputs } from "../render/outputs.ts";

export type Runner = Reporter & {
  setOutputs: (outputs: Outputs) => Promise<void>;
  /** The run's one error. */
  error: (annotation: Annotation) => Promise<void>;
  /** `markdown` goes to the job's summary, where the runner has one. */
  summarize: (markdown: string) => Promise<void>;
};

/**
 * `@actions/core` takes longer to load than all of our own: it is loaded by the first line that is printed, while
 * docker and the network are at work already. Masks that were given until then go out before that line.
 */
export function openRunner(environment: NodeJS.ProcessEnv): Runner {
  const masks: Secret[] = [];
  const loaded = once(() => import("@actions/core"));

  return {
    mask: (secret) => masks.push(secret),
    info: async (text) => {
      (await core()).info(text);
    },
    notice: async (title, text) => {
      (await core()).notice(text, { title });
    },
    group,
    setOutputs: async (outputs) => {
      const { setOutput } = await core();
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    error: async ({ title, message }) => {
      (await core()).error(message, { title });
    },
    summarize: async (markdown) => {
      const { summary } = await core();
      if (environment.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
    },
  };

  async function core(): Promise<typeof import("@actions/core")> {
    const module = await loaded();
    for (const secret of masks.splice(0)) module.setSecret(secret.reveal());
    return module;
  }

  /** While docker prints, nothing that it prints is a command to the runner. */
  async function group<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
    const { startGroup, endGroup, info } = await core();
    const token = randomUUID();
    startGroup(title);
    info(`::stop-commands::${token}`);
    try {
      return await work();
    } finally {
      info(`::${token}::`);
      endGroup();
    }
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
