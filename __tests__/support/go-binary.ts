// Programs in Go that are not ours, built once, into .tools/.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const go = (args: readonly string[], environment: Record<string, string>, cwd?: string) => {
  const env = { ...process.env, ...environment };
  execFileSync("go", args, { env, stdio: "inherit", ...(cwd === undefined ? {} : { cwd }) });
};

/** Built where it is not there yet. `source` is such as `example.com/cmd/name@v1.2.3`. */
export function goBinary(name: string, source: string): string {
  const folder = join(root, ".tools", name);
  const binary = join(folder, name);
  if (!existsSync(binary)) go(["install", source], { GOBIN: folder, GOFLAGS: "-mod=mod" });
  return binary;
}

/** The same of a folder of ours with a go.mod. A change of it needs the old one deleted. */
export function goProgram(folder: string): string {
  const name = folder.split("/").at(-1) ?? folder;
  const binary = join(root, ".tools", name, name);
  if (!existsSync(binary)) go(["build", "-o", binary, "."], { CGO_ENABLED: "0" }, join(root, folder));
  return binary;
}
