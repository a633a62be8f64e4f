// Bundles the doors into dist/, from nothing each time, so that the same source gives the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, transformSync, type Plugin } from "esbuild";

import { licensesOf, packagesIn, packagesNamedBy } from "./lib/licenses.ts";
import packageFile from "../package.json" with { type: "json" };

const ncc = "node_modules/@vercel/ncc/dist/ncc/cli.js";
/** Where a bundle grows, so that one that fails leaves dist/ as it was. */
const fresh = ".tools/dist";

/** Of package.json the command needs its version; esbuild would put all of it into the bundle. */
const versionOnly: Plugin = {
  name: "version-only",
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) =>
      path === join(process.cwd(), "package.json")
        ? { contents: JSON.stringify({ version: packageFile.version }), loader: "json" }
        : undefined,
    );
  },
};

/** Files that bring a package with them. Of the command's other late parts only the reading is late: they share too much with the rest. */
const WITH_PACKAGE = /[\\/](?:tags[\\/]libs[\\/]|cli[\\/]migrate[\\/]|github[\\/]artifacts\.ts$)/;

const oldestNode = packageFile.engines.node.replace(">=", "");

rmSync(fresh, { recursive: true, force: true });
bundleAction(fresh);
await bundleCommand(`${fresh}/cli`);
rmSync("dist", { recursive: true, force: true });
renameSync(fresh, "dist");

/** Each `import()` becomes a file of its own: what a run does not use is not even read. */
function bundleAction(folder: string): void {
  const licenses = "licenses.txt";
  const sources = stageAction(".tools/action");
  const options = ["--out", folder, "--target", "es2024", "--license", licenses];
  execFileSync(process.execPath, [ncc, "build", `${sources}/action/index.ts`, ...options], {
    stdio: "inherit",
  });
  shortenPackages(folder, sources);
  const named = packagesNamedBy(readFileSync(join(folder, licenses), "utf8"));
  writeFileSync(join(folder, licenses), licensesOf(named));
}

/**
 * Takes the white space and the comments out of the large files that hold packages alone: every job downloads them.
 * Ours stay as they are, so that the line of a stack trace can be read.
 */
function shortenPackages(folder: string, sources: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".index.js"))) {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    if (text.length < 50_000 || text.includes(`./${sources}/`)) continue;
    const { code } = transformSync(text, { minifyWhitespace: true, legalComments: "none", charset: "utf8" });
    writeFileSync(path, code);
  }
}

/**
 * The sources beside a copy of `@actions/core` that says what its authors leave out: its modules do nothing but export.
 * Without that the bundler keeps its OIDC client, which we do not use, and with it undici: 954 kB that every run loads.
 */
function stageAction(folder: string): string {
  const core = "node_modules/@actions/core";
  rmSync(folder, { recursive: true, force: true });
  for (const path of ["src", "package.json", "tsconfig.json", core])
    cpSync(path, join(folder, path), { recursive: true });
  const packageOfCore = JSON.parse(readFileSync(join(core, "package.json"), "utf8")) as object;
  writeFileSync(join(folder, core, "package.json"), JSON.stringify({ ...packageOfCore, sideEffects: false }));
  return join(folder, "src");
}

/**
 * For the oldest Node that the command runs on. It is CommonJS, for an `import` of `node:http` reads every export of it,
 * and one of them loads all of undici. What the door loads late is bundled into files beside it, as in the action.
 */
async function bundleCommand(folder: string): Promise<void> {
  const late = new Set<string>();
  const program = { in: "src/cli/index.ts", out: "command" };
  const command = await bundleFiles([program], folder, [versionOnly, leaveLateFiles(late)]);
  const beside = await bundleFiles(
    Array.from(late, (path) => ({ in: path, out: basename(path, ".ts") })),
    folder,
    [],
  );
  writeFileSync(join(folder, "index.js"), doorOf("./command.js"), { mode: 0o755 });
  writeFileSync(join(folder, "licenses.txt"), licensesOf(packagesIn([...command, ...beside])));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(packageOfCommand(), undefined, 2)}\n`);
  cpSync("LICENSE", join(folder, "LICENSE"));
}

/** What a Node of any age can read: one that is too old gets a sentence, where the bundle would be a syntax error to it. */
function doorOf(bundle: string): string {
  const [major, minor = "0"] = oldestNode.split(".");
  return `#!/usr/bin/env node
"use strict";
var node = process.versions.node.split(".");
if (Number(node[0]) > ${major} || (Number(node[0]) === ${major} && Number(node[1]) >= ${minor})) require("${bundle}");
else {
  console.error("Surepush needs Node ${oldestNode} or newer, and this is Node " + process.versions.node + ". Get one from https://nodejs.org");
  process.exitCode = 2;
}
`;
}

/** Returns the files that went into the bundles. */
async function bundleFiles(
  entryPoints: { in: string; out: string }[],
  outdir: string,
  plugins: Plugin[],
): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    outdir,
    bundle: true,
    platform: "node",
    format: "cjs",
    supported: { "dynamic-import": false },
    target: `node${oldestNode}`,
    charset: "utf8",
    metafile: true,
    plugins,
    logLevel: "info",
  });
  return Object.keys(metafile.inputs);
}

/** Leaves each `import()` of a file with a package to a bundle beside this one, and notes the file. */
function leaveLateFiles(late: Set<string>): Plugin {
  return {
    name: "leave-late-files",
    setup: (bundler) => {
      bundler.onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import" || !WITH_PACKAGE.test(join(resolveDir, path))) return undefined;
        late.add(join(resolveDir, path));
        return { path: `./${basename(path, ".ts")}.js`, external: true };
      });
    },
  };
}

/** `dist/cli` is what npm is given: the bundles, their licences, and nothing to install beside them. */
function packageOfCommand(): Record<string, unknown> {
  const { name, version, description, keywords, license, homepage, bugs, repository, engines } = packageFile;
  const about = { name, version, description, keywords, license, homepage, bugs, repository };
  return { ...about, type: "commonjs", engines, bin: { surepush: "index.js" } };
}
