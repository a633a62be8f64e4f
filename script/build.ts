// Bundles the doors into dist/, from nothing each time, so that the same source gives the same bytes.
import { execFileSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";

const ncc = "node_modules/@vercel/ncc/dist/ncc/cli.js";
/** Where a bundle grows, so that one that fails leaves dist/ as it was. */
const fresh = ".tools/dist";
const bundles = [
  { door: "src/action.ts", folder: fresh },
  { door: "src/cli.ts", folder: `${fresh}/cli` },
];

rmSync(fresh, { recursive: true, force: true });
for (const { door, folder } of bundles)
  execFileSync(process.execPath, [ncc, "build", door, "--out", folder, "--target", "es2024"], {
    stdio: "inherit",
  });
rmSync("dist", { recursive: true, force: true });
renameSync(fresh, "dist");
