// `node script/live.ts REPORT.md`: checks what docs/ghcr.md assumes on the real ghcr.io; run by the workflow `live`.
//
// It needs no package, so that a job with rights need not install any. What it needs of an owner stands in lib/live/credentials.ts.
import { appendFileSync, writeFileSync } from "node:fs";

import { readAssumptions } from "./lib/live/assumptions.ts";
import { readGiven } from "./lib/live/credentials.ts";
import { formatReport } from "./lib/live/report.ts";
import { checkLive } from "./lib/live/run.ts";

const { env } = process;
const [file] = process.argv.slice(2);
const repository = env.GITHUB_REPOSITORY;
if (file === undefined || repository === undefined) {
  console.error("Usage: node script/live.ts REPORT.md, in a job of GitHub Actions");
  process.exit(2);
}

const begun = Date.now();
const registry = env.LIVE_REGISTRY ?? "https://ghcr.io";
const { checked, left, secrets } = await checkLive(
  {
    registry,
    api: env.GITHUB_API_URL ?? "https://api.github.com",
    server: env.GITHUB_SERVER_URL ?? "https://github.com",
    repository,
    run: `${env.GITHUB_RUN_ID ?? "0"}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`,
  },
  readGiven({ ...env, ID_TOKEN_URL: env.ACTIONS_ID_TOKEN_REQUEST_URL }),
);
const report = formatReport({
  assumptions: readAssumptions(),
  checked,
  left,
  secrets,
  registry: new URL(registry).host,
  repository,
  commit: env.GITHUB_SHA ?? "unknown",
  date: new Date().toISOString().slice(0, 10),
  seconds: Math.round((Date.now() - begun) / 1000),
});
writeFileSync(file, report);
if (env.GITHUB_STEP_SUMMARY !== undefined) appendFileSync(env.GITHUB_STEP_SUMMARY, report);
const wrong = checked.filter(({ finding }) => finding.answer === "no").length;
if (wrong > 0)
  console.log(
    `::warning title=docs/ghcr.md::${wrong} checks say "no": commit the report, and mend the lines.`,
  );
