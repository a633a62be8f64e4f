// crane, a client of registries that is not ours: built by Go once, into .tools/.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const VERSION = "v0.22.1";
const folder = join(import.meta.dirname, "../../.tools/crane");
const binary = join(folder, "crane");

/** What it prints, to a registry on this machine; it throws where it fails. */
export function crane(...args: string[]): string {
  if (!existsSync(binary))
    execFileSync("go", ["install", `github.com/google/go-containerregistry/cmd/crane@${VERSION}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: "-mod=mod" },
      stdio: "inherit",
    });
  return execFileSync(binary, ["--insecure", ...args], { encoding: "utf8" });
}
