// Bundles the doors into dist/, from nothing each time, so that the same source gives the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { licensesOf } from "./lib/licenses.ts";
import packageFile from "../package.json" with { type: "json" };

const ncc = "node_modules/@vercel/ncc/dist/ncc/cli.js";
/** Where a bundle grows, so that one that fails leaves dist/ as it was. */
const fresh = ".tools/dist";
const command = ".tools/command";

rmSync(fresh, { recursive: true, force: true });
bundle("src/action/index.ts", fresh);
bundle(join(copyForCommand(), "src/cli/index.ts"), `${fresh}/cli`);
writeFileSync(`${fresh}/cli/package.json`, `${JSON.stringify(packageOfCommand(), undefined, 2)}\n`);
cpSync("LICENSE", `${fresh}/cli/LICENSE`);
rmSync(command, { recursive: true });
rmSync("dist", { recursive: true, force: true });
renameSync(fresh, "dist");

function bundle(door: string, folder: string): void {
  const licenses = "licenses.txt";
  const options = ["--out", folder, "--target", "es2024", "--license", licenses];
  execFileSync(process.execPath, [ncc, "build", door, ...options], { stdio: "inherit" });
  writeFileSync(join(folder, licenses), licensesOf(readFileSync(join(folder, licenses), "utf8")));
}

/**
 * The command is one file: what it loads later is in it, and runs only then. To webpack that is a word in each
 * `import()`, and the action, which is better off with files of their own, must not have it. So a copy gets it.
 */
function copyForCommand(): string {
  rmSync(command, { recursive: true, force: true });
  for (const path of ["src", "package.json", "tsconfig.json"])
    cpSync(path, join(command, path), { recursive: true });
  for (const file of readdirSync(join(command, "src"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const path = join(command, "src", file);
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text
        .replaceAll('await import("', 'await import(/* webpackMode: "eager" */ "')
        .replaceAll('() => import("', '() => import(/* webpackMode: "eager" */ "'),
    );
  }
  return command;
}

/** `dist/cli` is what npm is given: the bundle, its licences, and nothing to install beside it. */
function packageOfCommand(): Record<string, unknown> {
  const { name, version, description, license, repository, type, engines } = packageFile;
  return { name, version, description, license, repository, type, engines, bin: { surepush: "index.js" } };
}
