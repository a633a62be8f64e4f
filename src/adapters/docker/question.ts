// Short questions to docker's client: what it answers is read, and nobody watches.
import { execFile } from "node:child_process";

/** The longest that docker may take to answer, in milliseconds. */
export const PATIENCE = 20_000;

export type Answer = { exitCode: number; stdout: string; stderr: string };

/** Nothing when docker is not there or does not answer in time. */
export type AskDocker = (environment: NodeJS.ProcessEnv, args: string[]) => Promise<Answer | undefined>;

/** By Node alone. The action has GitHub's toolkit for it, `toolkit-question.ts`, which takes longer to load. */
export const askDocker: AskDocker = (environment, args) =>
  new Promise((resolve) => {
    const options = { env: environment, timeout: PATIENCE, windowsHide: true };
    execFile("docker", args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      // What could not be started, or was ended, has no number.
      resolve(typeof exitCode === "number" ? { exitCode, stdout, stderr } : undefined);
    });
  });
