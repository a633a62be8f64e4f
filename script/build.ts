// Bundles the doors into dist/, from nothing each time, so that the same source gives the same bytes.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

const ncc = "node_modules/@vercel/ncc/dist/ncc/cli.js";
const bundles = [
  { door: "src/action.ts", folder: "dist" },
  { door: "src/cli.ts", folder: "dist/cli" },
];

rmSync("dist", { recursive: true, force: true });
for (const { door, folder } of bundles)
  execFileSync(process.execPath, [ncc, "build", door, "--out", folder, "--target", "es2024"], {
    stdio: "inherit",
  });
