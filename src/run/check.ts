// `operation: check`: may this access be had? Asks, builds nothing, changes nothing.
import type { PackageState } from "../access/package-state.ts";
import { certainCause } from "../diagnosis/failure.ts";
import { explainFailure } from "./explain.ts";
import { noticeVerdict } from "./steps/notices.ts";
import type { RunEnd, Outcome } from "./outcome.ts";
import type { Ports } from "../ports/ports.ts";
import { runPreflight, type PreflightResult } from "./steps/preflight.ts";
import { publicPackages, runPublicPreflight } from "./steps/public-preflight.ts";
import type { Config } from "../config/config.ts";
import { lookAtPackagesNow } from "./steps/package-state.ts";
import { endOfCheck } from "./steps/package-verdict.ts";
import { PhaseTimer } from "./steps/timings.ts";

export function checkAccess(config: Config, ports: Ports): Promise<Outcome> {
  return check(config, ports, {
    preflight: () => runPreflight(config, ports),
    packages: (preflight) => lookAtPackagesNow({ config, preflight, ports }),
  });
}

/** Whether everybody may pull: no token is sent. GitHub's API is not called, for it shows nothing without a login. */
export function checkPublicPull(config: Config, ports: Ports): Promise<Outcome> {
  return check(config, ports, {
    preflight: () => runPublicPreflight(config, ports),
    packages: () => Promise.resolve(publicPackages(config)),
  });
}

type Question = {
  preflight: () => Promise<PreflightResult>;
  /** What is known of the packages once the access is allowed. */
  packages: (preflight: PreflightResult) => Promise<readonly PackageState[]>;
};

async function check(config: Config, ports: Ports, question: Question): Promise<Outcome> {
  const timer = new PhaseTimer(ports);
  const preflight = await timer.time("Preflight", question.preflight);
  noticeVerdict(preflight, config, ports.reporter);
  const end = await endOf(preflight, { config, ports, question });
  return { end, preflight: preflight, metadata: config.metadata, phases: timer.phases };
}

type Check = { config: Config; ports: Ports; question: Question };

/** A check that could not be made has not passed: the caller wants a yes or a no. */
async function endOf(preflight: PreflightResult, { config, ports, question }: Check): Promise<RunEnd> {
  const { verdict, findings } = preflight;
  // Of several images another one than the first may be refused.
  const about = { ...config, accessRequest: preflight.accessRequest ?? config.accessRequest };
  switch (verdict.kind) {
    case "allowed":
      return endOfCheck(await question.packages(preflight), { config, preflight, ports });
    case "denied":
      return {
        kind: "failed",
        diagnosis: await explainFailure(verdict, { config: about, preflight }, ports),
      };
    case "undecided": {
      const { reason } = verdict;
      const { registry } = findings;
      const { host } = config.accessRequest.registry;
      const explanation = certainCause(
        registry?.kind === "silent"
          ? { code: "registry-unavailable", reason, host, unsent: registry.unsent }
          : { code: "check-undecided", reason },
      );
      return {
        kind: "failed",
        diagnosis: await explainFailure(explanation, { config: about, preflight }, ports),
      };
    }
  }
}
