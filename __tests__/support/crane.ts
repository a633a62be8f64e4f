// crane, a client of registries that is not ours: built by Go once, into .tools/.
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const VERSION = "v0.22.1";
const folder = join(import.meta.dirname, "../../.tools/crane");
const binary = join(folder, "crane");

/** Built where it is not there yet. */
export function craneBinary(): string {
  if (!existsSync(binary))
    execFileSync("go", ["install", `github.com/google/go-containerregistry/cmd/crane@${VERSION}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: "-mod=mod" },
      stdio: "inherit",
    });
  return binary;
}

/**
 * What it prints, to a registry on this machine; it throws where it fails. `config` is the folder of its login. The test's
 * own process may be the registry, so nothing here waits for crane without letting it answer.
 */
export async function crane(config: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DOCKER_CONFIG: config };
  const { stdout } = await promisify(execFile)(craneBinary(), ["--insecure", ...args], { env });
  return stdout;
}
