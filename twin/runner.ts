// Plays the runner: starts the built action for its step and for its clean-up, and reads what it leaves for GitHub.
//
// Source: GitHub docs, "Default environment variables" and "Metadata syntax for GitHub Actions".
import { spawn } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";

import { Printed } from "./printed.ts";
import { parseFile, render, type Rendered } from "./runner-log.ts";

const project = join(import.meta.dirname, "..");

export type RunnerStep = {
  /** What a workflow writes under `with:`. */
  inputs?: Readonly<Record<string, string>>;
  /** The job's GITHUB_TOKEN. */
  gitHubToken: string;
  /** `GITHUB_API_URL`. */
  apiUrl: string;
  event?: WorkflowEvent;
  /** Over the environment of this process, and the runner's own. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** The workspace: what is in each file, by its name. */
  files?: Readonly<Record<string, string | Uint8Array>>;
};

export type WorkflowEvent = {
  name: string;
  ref: string;
  sha?: string;
  actor?: string;
  repository: string;
  payload?: unknown;
};

export type Ran = Rendered & {
  exitCode: number | null;
  /** Standard output and error, as the action wrote them. */
  raw: string;
  outputs: Readonly<Record<string, string>>;
  /** Variables for the steps that follow. */
  variables: Readonly<Record<string, string>>;
  summary: string;
  milliseconds: number;
};

/** A job of one step; dispose of it, and its folders are gone. */
export class Job implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "job-"));
  readonly workspace = join(this.folder, "workspace");
  readonly temporary = join(this.folder, "temp");
  readonly home = join(this.folder, "home");
  /** Over the environment of the step; a test may add to it before the step runs. */
  readonly environment: Record<string, string | undefined>;
  readonly #step: RunnerStep;
  #printed = new Printed();

  constructor(step: RunnerStep) {
    this.#step = step;
    this.environment = { ...step.environment };
    for (const folder of [this.workspace, this.temporary, this.home]) mkdirSync(folder);
    const { files = { Dockerfile: "FROM scratch\nCOPY Dockerfile /\n" }, event } = step;
    for (const [path, text] of Object.entries(files)) {
      const isFolder = path.endsWith("/");
      mkdirSync(join(this.workspace, isFolder ? path : dirname(path)), { recursive: true });
      if (!isFolder) writeFileSync(join(this.workspace, path), text, { mode: 0o755 });
    }
    writeFileSync(join(this.folder, "event.json"), JSON.stringify(event?.payload ?? {}));
  }

  [Symbol.dispose](): void {
    // A question to docker that nobody waited for may still be writing its last words.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  /** Runs the step. `onStart` is given the process, for those who want to kill it. */
  main(onStart: (pid: number) => void = () => undefined): Promise<Ran> {
    for (const file of ["env", "output", "path", "state", "summary"])
      writeFileSync(join(this.folder, file), "");
    return this.#run({}, onStart);
  }

  /** Waits until the step that runs has printed that; `false` when it ends without. */
  printed(pattern: RegExp): Promise<boolean> {
    return this.#printed.until(pattern);
  }

  /** Runs the clean-up, with the state that the step has written. */
  post(): Promise<Ran> {
    const state = parseFile(readFileSync(join(this.folder, "state"), "utf8"));
    const entries = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    return this.#run(Object.fromEntries(entries) as Record<string, string>);
  }

  #run(state: Record<string, string>, onStart: (pid: number) => void = () => undefined): Promise<Ran> {
    const started = performance.now();
    const child = spawn(process.execPath, [join(project, "dist/index.js")], {
      cwd: this.workspace,
      env: { ...this.#environment(), ...state },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = new Printed();
    this.#printed = printed;
    printed.listen(child.stdout);
    printed.listen(child.stderr);
    if (child.pid !== undefined) onStart(child.pid);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode) => {
        printed.end();
        const raw = printed.text;
        channel("surepush:run").publish({ exitCode, text: raw });
        const read = (name: string) => readFileSync(join(this.folder, name), "utf8");
        resolve({
          exitCode,
          raw,
          ...render(raw),
          outputs: parseFile(read("output")),
          variables: parseFile(read("env")),
          summary: read("summary"),
          milliseconds: performance.now() - started,
        });
      });
    });
  }

  #environment(): NodeJS.ProcessEnv {
    const { event, apiUrl } = this.#step;
    return {
      ...process.env,
      HOME: this.home,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTOR: event?.actor ?? "octocat",
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_EVENT_NAME: event?.name ?? "push",
      GITHUB_EVENT_PATH: join(this.folder, "event.json"),
      GITHUB_REF: event?.ref ?? "refs/heads/main",
      GITHUB_SHA: event?.sha,
      GITHUB_REPOSITORY: event?.repository ?? "octocat/app",
      GITHUB_ENV: join(this.folder, "env"),
      GITHUB_OUTPUT: join(this.folder, "output"),
      GITHUB_PATH: join(this.folder, "path"),
      GITHUB_STATE: join(this.folder, "state"),
      GITHUB_STEP_SUMMARY: join(this.folder, "summary"),
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temporary,
      ...this.#inputs(),
      ...this.environment,
    };
  }

  /** The defaults of `action.yml`, with what the workflow writes over them. */
  #inputs(): Record<string, string> {
    const expressions: Readonly<Record<string, string>> = {
      "${{ github.token }}": this.#step.gitHubToken,
      "${{ github.actor }}": this.#step.event?.actor ?? "octocat",
    };
    const declared = (parse(readFileSync(join(project, "action.yml"), "utf8")) as ActionFile).inputs;
    const inputs = Object.entries(declared).map(([name, { default: value = "" }]) => [
      `INPUT_${name.toUpperCase()}`,
      this.#step.inputs?.[name] ?? expressions[value] ?? value,
    ]);
    return Object.fromEntries(inputs) as Record<string, string>;
  }
}

type ActionFile = { inputs: Record<string, { default?: string }> };
