// `operation: check`: may this access be had? Asks, builds nothing, changes nothing.
import { only } from "../diagnosis/classify-refusal.ts";
import { explain } from "./explain.ts";
import { noticeVerdict } from "./steps/notices.ts";
import type { End, Outcome } from "./outcome.ts";
import type { Ports } from "../ports/ports.ts";
import { clear, type Clearance } from "./steps/preflight.ts";
import type { Request } from "../config/config.ts";
import { Stopwatch } from "../lib/timings.ts";

export async function check(request: Request, ports: Ports): Promise<Outcome> {
  const watch = new Stopwatch(ports);
  const clearance = await watch.time("Preflight", () => clear(request, ports));
  noticeVerdict(clearance, request, ports.reporter);
  const end = await endOf(clearance, request, ports);
  return { end, clearance, metadata: request.metadata, phases: watch.phases };
}

/** A check that could not be made has not passed: whoever asked wants an answer. */
async function endOf(clearance: Clearance, request: Request, ports: Ports): Promise<End> {
  const { verdict, findings } = clearance;
  switch (verdict.kind) {
    case "allowed":
      return { kind: "checked" };
    case "denied":
      return { kind: "failed", diagnosis: await explain(verdict, { request, clearance }, ports) };
    case "undecided": {
      const { reason } = verdict;
      const explanation = only(
        findings.registry?.kind === "silent"
          ? { code: "registry-unavailable", reason, host: request.question.registry.host }
          : { code: "check-undecided", reason },
      );
      return { kind: "failed", diagnosis: await explain(explanation, { request, clearance }, ports) };
    }
  }
}
