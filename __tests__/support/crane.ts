// crane, a client of registries that is not ours.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { goBinary } from "./go-binary.ts";

/** Built where it is not there yet. */
export function craneBinary(): string {
  return goBinary("crane", "github.com/google/go-containerregistry/cmd/crane@v0.22.1");
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
