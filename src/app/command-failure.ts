// Why a docker command failed: by its own last words, and by what the preflight has learnt.
import type { Evidence, Findings } from "../domain/evidence.ts";
import { explainRefusal, only, type Explanation } from "../domain/refusal.ts";
import { readSign } from "../domain/sign.ts";
import type { CommandFailure } from "./ports.ts";
import type { Clearance } from "./preflight.ts";
import type { Request } from "./request.ts";

/** A cause is named only where the last words name it; else it is `unknown`, with docker's own words. */
export function explainCommand(
  { command, status, output }: CommandFailure,
  { question }: Request,
  clearance: Clearance | undefined,
): Explanation {
  const decisive = decisiveLines(output);
  const sign = readSign(decisive);
  const { findings, verdict } = clearance ?? {};
  const happened = `\`${command}\` ${tellStatus(status)}`;
  const host = question.registry.host;
  if (sign === "command-failed") return only({ code: "build-command-failed", output });
  if (sign === "daemon-unreachable")
    return only({ code: "docker-unavailable", reason: "docker's daemon does not answer any more" });
  // A build asks other registries, too, for its base images: only at our own is it about our token.
  const isOurs = command !== "docker build" || /failed to push|^ > pushing /m.test(decisive);
  if (!isOurs) return only({ code: "unknown", happened, output });
  if (sign === "server-fault")
    return only({ code: "registry-unavailable", reason: `${happened} because of an error of ${host}'s` });
  if (sign !== undefined) return explainRefusal(decisive, question, known(findings));
  return verdict?.kind === "undecided"
    ? only({ code: "registry-unavailable", reason: `${verdict.reason}, and ${happened}` })
    : only({ code: "unknown", happened, output });
}

function known(findings: Findings | undefined): Pick<Evidence, "tokenKind" | "api"> {
  const unasked = { kind: "silent", reason: "it was not asked" } as const;
  return { tokenKind: findings?.tokenKind ?? "unknown", api: findings?.api ?? unasked };
}

/** A command's last words tell why it failed; what stands above them may be any program's output. */
function decisiveLines(output: string): string {
  return output.trimEnd().split(/\r?\n/).slice(-4).join("\n");
}

/** A clause after the command's name. */
function tellStatus(status: CommandFailure["status"]): string {
  if (status === "not started") return "could not be started";
  return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}
