// A person's desk: a folder with a project, a home, the command, and a terminal or a pipe to type it into.
import { spawn, execFileSync, type ChildProcess } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";

import { Printed } from "../../../twin/printed.ts";
import type { Twin } from "../../../twin/twin.ts";

const BUNDLE = join(import.meta.dirname, "..", "..", "..", "dist", "cli", "index.js");

export type Ended = { exitCode: number | null; stdout: string; stderr: string };

type Given = {
  files?: Readonly<Record<string, string | Buffer>>;
  /** The folder's own name. */
  name?: string;
  environment?: Readonly<Record<string, string | undefined>>;
};

/** Dispose of it, and its folders are gone. */
export class Desk implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), "desk-"));
  readonly folder: string;
  readonly temporary = join(this.#root, "tmp");
  readonly home = join(this.#root, "home");
  readonly environment: Record<string, string | undefined>;

  constructor({
    files = { Dockerfile: "FROM scratch\nCOPY Dockerfile /\n" },
    name = "project",
    environment,
  }: Given = {}) {
    this.folder = join(this.#root, name);
    for (const folder of [this.folder, this.temporary, this.home]) mkdirSync(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.folder, dirname(path)), { recursive: true });
      writeFileSync(join(this.folder, path), text, { mode: 0o755 });
    }
    const { PATH, DOCKER_HOST, DOCKER_CONFIG } = process.env;
    this.environment = {
      PATH,
      DOCKER_HOST,
      DOCKER_CONFIG,
      HOME: this.home,
      TMPDIR: this.temporary,
      TERM: "xterm",
      SHELL: "/bin/sh",
      LANG: "C.UTF-8",
      GIT_CONFIG_GLOBAL: join(this.home, "gitconfig"),
      GIT_CONFIG_NOSYSTEM: "1",
      ...environment,
    };
    writeFileSync(
      join(this.home, "gitconfig"),
      "[user]\n\tname = Octo Cat\n\temail = octocat@example.com\n[init]\n\tdefaultBranch = main\n",
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  /** What is still in the folder for temporary files: nothing, if we are tidy. */
  get left(): string[] {
    return readdirSync(this.temporary);
  }

  git(...args: string[]): string {
    const env = this.environment as NodeJS.ProcessEnv;
    return execFileSync("git", args, { cwd: this.folder, env, encoding: "utf8", stdio: "pipe" }).trim();
  }

  /** A fresh repository with one commit, as `git init`, `git remote add` and `git commit` make it. */
  init(remote = "git@github.com:octocat/app.git"): this {
    this.git("init", "--quiet");
    this.git("remote", "add", "origin", remote);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", "All of it");
    return this;
  }

  /** Types the command where nothing is a terminal. */
  pipe(args: readonly string[], input = ""): Promise<Ended> {
    return this.run([process.execPath, BUNDLE, ...args], input);
  }

  run([program = "", ...args]: readonly string[], input = ""): Promise<Ended> {
    const child = spawn(program, args, {
      cwd: this.folder,
      env: this.environment,
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode) => {
        const ended = { exitCode, stdout: stdout(), stderr: stderr() };
        channel("surepush:run").publish({ exitCode, text: ended.stdout + ended.stderr });
        resolve(ended);
      });
    });
  }

  /** Types the command at a terminal of 100 columns. */
  terminal(args: readonly string[]): Terminal {
    return new Terminal([process.execPath, BUNDLE, ...args], this);
  }
}

/** A PATH with docker and git, but for one of them. */
export function pathWithout({ home }: Desk, program: "docker" | "git"): string {
  const bin = join(home, `without-${program}`);
  mkdirSync(bin);
  for (const one of ["docker", "git"].filter((name) => name !== program)) {
    const found = find(one);
    if (found !== undefined)
      writeFileSync(join(bin, one), `#!/bin/sh\nexec '${found}' "$@"\n`, { mode: 0o755 });
  }
  return bin;
}

/** Where a program is on our own PATH. */
export function find(program: string): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

/** The environment that lets the command take the twin for GitHub. */
export function at(twin: Twin, token?: string): Record<string, string | undefined> {
  return { GITHUB_API_URL: twin.apiUrl, GITHUB_TOKEN: token };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

/** A pseudo-terminal, by `script` of util-linux; it is on every Debian, and on most Linuxes. */
export class Terminal {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  readonly #printed = new Printed();

  constructor(command: readonly string[], { folder, environment }: Desk) {
    const typed = `stty cols 100; exec ${command.map(quote).join(" ")}`;
    const args = ["--quiet", "--return", "--flush", "--command", typed, "/dev/null"];
    this.#child = spawn("script", args, { cwd: folder, env: environment, stdio: ["pipe", "pipe", "pipe"] });
    if (this.#child.stdout !== null) this.#printed.listen(this.#child.stdout);
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on("error", (error) => {
        reject(new Error(`These tests need \`script\` of util-linux for a terminal: ${error.message}`));
      });
      this.#child.on("close", (exitCode) => {
        this.#printed.end();
        resolve(exitCode);
      });
    });
  }

  /** All that the terminal was sent, control sequences and all. */
  get raw(): string {
    return this.#printed.text;
  }

  /** What a person reads: the lines as they stand when nothing draws over them any more. */
  get screen(): string {
    const lines = this.raw.split("\n").map((line) => {
      const kept = line.replace(/\r$/, "").split("\r").at(-1) ?? "";
      return stripVTControlCharacters(kept);
    });
    return lines.join("\n");
  }

  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** Waits until that was shown at some time. */
  async until(pattern: RegExp): Promise<void> {
    const isSeen = await this.#printed.until(pattern, stripVTControlCharacters);
    if (!isSeen) throw new Error(`It ended before ${pattern} was seen:\n${this.screen}`);
  }

  async end(): Promise<{ exitCode: number | null; screen: string; raw: string }> {
    const exitCode = await this.#ended;
    return { exitCode, screen: this.screen, raw: this.raw };
  }
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
