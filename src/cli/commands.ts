// What each command does with the engine, and what it then says: a text for a person, and the fields for a program.
import { checkAccess, checkPublicPull } from "../run/check.ts";
import { logIn } from "../run/login.ts";
import { TIMEOUTS } from "../lib/limits.ts";
import type { Ports } from "../ports/ports.ts";
import type { PreflightResult } from "../run/steps/preflight.ts";
import { pullImage, MINIMAL_DETECTION } from "../run/pull.ts";
import { packagesOf, pushedOf } from "../run/outcome.ts";
import { pushImage } from "../run/push.ts";
import type { Config } from "../config/config.ts";
import { formatReferences } from "../oci/reference.ts";
import { parseDigest, formatImage, formatReference } from "../oci/reference.ts";
import { formatCheckTable } from "./check-table.ts";
import type { CommandReport } from "./json.ts";
import { plainLine } from "../lib/redact.ts";
import { formatConclusion } from "../report/conclusion.ts";
import type { SecretRegistry } from "../lib/secret-registry.ts";
import { redactOutcome } from "../report/redact-outcome.ts";
import type { Style } from "./style.ts";
import type { CommandName } from "./options.ts";
import { exitCode } from "../wiring.ts";
import type { EngineEvidence } from "../ports/docker.ts";

export type CommandRun = {
  config: Config;
  /** The tag or digest to pull. */
  word: string | undefined;
  /** A check without a token: whether everybody may pull. */
  anonymous: boolean;
  /** Where the token came from. */
  source: string | undefined;
  secrets: SecretRegistry;
  /** For what goes to standard output. */
  style: Style;
};

export type CommandOutcome = {
  report: Omit<CommandReport, "command">;
  /** What a person reads on standard output, redacted; a failure is reported elsewhere. */
  text: string;
};

/** A check that stays undecided. */
const UNDECIDED = 3;

export const COMMANDS: Readonly<
  Record<CommandName, (task: CommandRun, ports: Ports) => Promise<CommandOutcome>>
> = {
  async push({ config: given, style, secrets }, ports) {
    const outcome = await pushImage(given, ports);
    const config = { ...given, destinations: outcome.destinations ?? given.destinations };
    const { end, metadata, preflight } = redactOutcome(outcome, secrets);
    const names = metadata.tags.map(({ name }) => name);
    const report = {
      ...known(preflight),
      exitCode: exitCode(end, ports.stop),
      tags: formatReferences(config.destinations, names),
      digest: pushedOf(end)?.digest,
      packages: packagesOf(end),
    };
    const done = end.kind === "failed" ? end.pushed : end;
    const conclusion = done && formatConclusion({ end: done, metadata }, config);
    // Standard output is for scripts: the tags and the reference, nothing else.
    for (const line of conclusion?.packages ?? []) ports.reporter.info(line);
    const text = conclusion === undefined ? "" : `${style.good(conclusion.text)}\n`;
    return end.kind === "failed"
      ? { report: { ...report, diagnosis: end.diagnosis }, text }
      : { report, text };
  },

  async check({ config, source, anonymous, style, secrets }, ports) {
    const looking = Promise.race([ports.engine.detect(MINIMAL_DETECTION), giveUp()]);
    const check = anonymous ? checkPublicPull : checkAccess;
    const outcome = redactOutcome(await check(config, ports), secrets);
    const { end, preflight } = outcome;
    const docker = redactDocker(await looking, secrets);
    const { accessRequest } = config;
    const table =
      preflight === undefined
        ? ""
        : formatCheckTable(
            { accessRequest: accessRequest, preflight: preflight, source, docker, now: new Date() },
            style,
          );
    const code = exitCode(end, ports.stop);
    const report = { ...known(preflight), docker, packages: packagesOf(end) };
    if (end.kind !== "failed") {
      const { text, packages } = formatConclusion(
        { ...outcome, end },
        config,
        anonymous ? "everybody" : "you",
      );
      const verdict = style.good([text, ...packages].join("\n"));
      return { report: { ...report, exitCode: code }, text: `${table}\n${verdict}\n` };
    }
    const { diagnosis } = end;
    const isUndecided =
      (preflight?.verdict.kind === "undecided" || diagnosis.code === "check-undecided") &&
      !ports.stop.aborted;
    return {
      report: { ...report, diagnosis, exitCode: isUndecided ? UNDECIDED : code },
      text: `${table}\n`,
    };
  },

  async pull({ config, word = "latest", style }, ports) {
    const { image } = config.accessRequest;
    const digest = parseDigest(word);
    const reference = digest === undefined ? formatReference(image, word) : `${formatImage(image)}@${digest}`;
    const { end, preflight } = await pullImage(config, reference, ports);
    const report = { ...known(preflight), exitCode: exitCode(end, ports.stop) };
    return end.kind === "failed"
      ? { report: { ...report, diagnosis: end.diagnosis }, text: "" }
      : { report: { ...report, tags: [reference], digest }, text: `${style.good(`Pulled ${reference}`)}\n` };
  },

  async login({ config, style }, ports) {
    const { end, preflight } = await logIn(config, ports);
    const report = { findings: preflight?.findings, exitCode: exitCode(end, ports.stop) };
    if (end.kind === "failed") return { report: { ...report, diagnosis: end.diagnosis }, text: "" };
    const text = `Docker is logged in to ${end.host} as ${plainLine(end.username)}, until you type: docker logout ${end.host}`;
    return { report, text: `${style.good(text)}\n` };
  },
};

function redactDocker(docker: EngineEvidence, secrets: SecretRegistry): EngineEvidence {
  return docker.kind === "unavailable" ? { ...docker, reason: secrets.redact(docker.reason) } : docker;
}

function known(preflight: PreflightResult | undefined): Pick<CommandReport, "findings" | "verdict"> {
  return { findings: preflight?.findings, verdict: preflight?.verdict.kind };
}

function giveUp(): Promise<EngineEvidence> {
  return new Promise((resolve) => {
    const reason = "docker does not answer within a second";
    setTimeout(resolve, TIMEOUTS.dockerInCheck, { kind: "unavailable", reason }).unref();
  });
}
