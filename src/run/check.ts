// `operation: check`: may this access be had? Asks, builds nothing, changes nothing.
import { certainCause } from "../diagnosis/failure.ts";
import { explainFailure } from "./explain.ts";
import { noticeVerdict } from "./steps/notices.ts";
import type { RunEnd, Outcome } from "./outcome.ts";
import type { Ports } from "../ports/ports.ts";
import { runPreflight, type PreflightResult } from "./steps/preflight.ts";
import type { Config } from "../config/config.ts";
import { lookAtPackagesNow } from "./steps/package-state.ts";
import { endOfCheck } from "./steps/package-verdict.ts";
import { PhaseTimer } from "./steps/timings.ts";

export async function checkAccess(config: Config, ports: Ports): Promise<Outcome> {
  const timer = new PhaseTimer(ports);
  const preflight = await timer.time("Preflight", () => runPreflight(config, ports));
  noticeVerdict(preflight, config, ports.reporter);
  const end = await endOf(preflight, config, ports);
  return { end, preflight: preflight, metadata: config.metadata, phases: timer.phases };
}

/** A check that could not be made has not passed: whoever asked wants an answer. */
async function endOf(preflight: PreflightResult, config: Config, ports: Ports): Promise<RunEnd> {
  const { verdict, findings } = preflight;
  switch (verdict.kind) {
    case "allowed":
      return endOfCheck(await lookAtPackagesNow({ config, preflight, ports }), { config, preflight, ports });
    case "denied":
      return { kind: "failed", diagnosis: await explainFailure(verdict, { config, preflight }, ports) };
    case "undecided": {
      const { reason } = verdict;
      const explanation = certainCause(
        findings.registry?.kind === "silent"
          ? { code: "registry-unavailable", reason, host: config.accessRequest.registry.host }
          : { code: "check-undecided", reason },
      );
      return { kind: "failed", diagnosis: await explainFailure(explanation, { config, preflight }, ports) };
    }
  }
}
