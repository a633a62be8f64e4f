// All checks of docs/ghcr.md's assumptions, one after the other, and what they leave is deleted.
import { type Check, runCheck } from "./check.ts";
import { type Given, secretsOf } from "./credentials.ts";
import { GITHUB_CHECKS } from "./github-checks.ts";
import { REGISTRY_CHECKS } from "./registry-checks.ts";
import type { Checked } from "./report.ts";
import { NoAnswer, Site, type SiteOptions } from "./site.ts";

export const CHECKS: readonly Check[] = [...REGISTRY_CHECKS, ...GITHUB_CHECKS];

/** A run has five minutes; the rest is for deleting what it made. */
const CHECKS_MS = 240_000;

export type LiveResult = { checked: Checked[]; left: string[]; secrets: string[] };

export async function checkLive(options: SiteOptions, given: Given): Promise<LiveResult> {
  const site = new Site({ deadline: AbortSignal.timeout(CHECKS_MS), ...options });
  const checked: Checked[] = [];
  for (const one of CHECKS)
    checked.push({ line: one.line, part: one.part, finding: await runCheck(one, site, given) });

  const cleaner = new Site({ ...options, deadline: AbortSignal.timeout(30_000) });
  const left: string[] = [];
  for (const name of site.made) if (!(await isDeleted(cleaner, name, given))) left.push(name);
  return { checked, left, secrets: [...secretsOf(given), ...site.bearers] };
}

/** By the classic token, which may; else by the job's, which administers what it has made. */
async function isDeleted(site: Site, name: string, { LIVE_CLASSIC, JOB_TOKEN }: Given): Promise<boolean> {
  for (const token of [LIVE_CLASSIC, JOB_TOKEN]) {
    if (token === undefined) continue;
    try {
      const path = await site.packagePath(name, token);
      const reply = await site.askApi(path, token, { method: "DELETE" });
      if (reply.status === 204) return true;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  return false;
}
