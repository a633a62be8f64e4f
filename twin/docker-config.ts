// A person with a docker of their own, who logs in, pulls and runs: what the action's login is no help for.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of the user's docker configuration that may be changed; dispose of it and it is gone. */
export class DockerConfig implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "docker-config-"));
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor(environment: Readonly<Record<string, string | undefined>> = {}) {
    this.#environment = environment;
    const own = process.env.DOCKER_CONFIG ?? join(homedir(), ".docker");
    // Links to a plugin are followed: the copy must work by itself.
    if (existsSync(own)) cpSync(own, this.folder, { recursive: true, dereference: true, force: true });
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs docker; a failure is thrown with docker's own words. The twin answers meanwhile, in this very process. */
  docker(args: readonly string[], input = ""): Promise<string> {
    const child = spawn("docker", args, {
      env: { ...process.env, DOCKER_CONFIG: this.folder, ...this.#environment },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      return () => Buffer.concat(chunks).toString("utf8");
    });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) resolve(stdout?.() ?? "");
        else reject(new Error(`docker ${args.join(" ")} failed:\n${stderr?.() ?? ""}`));
      });
    });
  }
}
