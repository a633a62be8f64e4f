// What each command does with the engine, and what it then says: a text for a person, and the fields for a program.
import { check } from "../run/check.ts";
import { login } from "../run/login.ts";
import type { Ports } from "../ports/ports.ts";
import type { Clearance } from "../run/steps/preflight.ts";
import { pull, SHORT_LOOK } from "../run/pull.ts";
import { push } from "../run/push.ts";
import type { Request } from "../config/config.ts";
import { printReferences } from "../oci/reference.ts";
import type { EngineEvidence } from "../access/evidence.ts";
import { parseDigest, printImage, printReference } from "../oci/reference.ts";
import { checkTable } from "./check-table.ts";
import type { Told } from "./json.ts";
import { conclude } from "../report/conclusion.ts";
import type { Style } from "./style.ts";
import type { Command } from "./args.ts";
import { exitCode } from "../wiring.ts";

export type Task = {
  request: Request;
  /** The tag or digest to pull. */
  word: string | undefined;
  /** Where the token came from. */
  source: string | undefined;
  /** For what goes to standard output. */
  style: Style;
};

export type Worked = {
  told: Omit<Told, "command">;
  /** What a person reads on standard output; a failure is told elsewhere. */
  text: string;
};

/** Nobody who asks for a check waits for a docker that hangs. In milliseconds. */
const PATIENCE = 1_000;
/** A check that nobody could decide. */
const UNDECIDED = 3;

export const WORKS: Readonly<Record<Command, (task: Task, ports: Ports) => Promise<Worked>>> = {
  async push({ request, style }, ports) {
    const { end, metadata, clearance } = await push(request, ports);
    const names = metadata.tags.map(({ name }) => name);
    const told = {
      ...known(clearance),
      exitCode: exitCode(end, ports.stop),
      tags: printReferences(request.destinations, names),
    };
    if (end.kind === "failed") return { told: { ...told, diagnosis: end.diagnosis }, text: "" };
    const text = `${style.good(conclude({ end, metadata }, request))}\n`;
    return { told: end.kind === "pushed" ? { ...told, digest: end.digest } : told, text };
  },

  async check({ request, source, style }, ports) {
    const looking = Promise.race([ports.engine.look(SHORT_LOOK), giveUp()]);
    const outcome = await check(request, ports);
    const { end, clearance } = outcome;
    const docker = await looking;
    const { question } = request;
    const table =
      clearance === undefined
        ? ""
        : checkTable({ question, clearance, source, docker, now: new Date() }, style);
    const code = exitCode(end, ports.stop);
    const told = { ...known(clearance), docker };
    if (end.kind !== "failed") {
      const verdict = style.good(conclude({ ...outcome, end }, request));
      return { told: { ...told, exitCode: code }, text: `${table}\n${verdict}\n` };
    }
    const isUndecided = clearance?.verdict.kind === "undecided" && !ports.stop.aborted;
    const { diagnosis } = end;
    return {
      told: { ...told, diagnosis, exitCode: isUndecided ? UNDECIDED : code },
      text: `${table}\n`,
    };
  },

  async pull({ request, word = "latest", style }, ports) {
    const { image } = request.question;
    const digest = parseDigest(word);
    const reference = digest === undefined ? printReference(image, word) : `${printImage(image)}@${digest}`;
    const { end, clearance } = await pull(request, reference, ports);
    const told = { ...known(clearance), exitCode: exitCode(end, ports.stop) };
    return end.kind === "failed"
      ? { told: { ...told, diagnosis: end.diagnosis }, text: "" }
      : { told: { ...told, tags: [reference], digest }, text: `${style.good(`Pulled ${reference}`)}\n` };
  },

  async login({ request, style }, ports) {
    const { end, clearance } = await login(request, ports);
    const told = { findings: clearance?.findings, exitCode: exitCode(end, ports.stop) };
    if (end.kind === "failed") return { told: { ...told, diagnosis: end.diagnosis }, text: "" };
    const text = `Docker is logged in to ${end.host} as ${end.username}, until you type: docker logout ${end.host}`;
    return { told, text: `${style.good(text)}\n` };
  },
};

function known(clearance: Clearance | undefined): Pick<Told, "findings" | "verdict"> {
  return { findings: clearance?.findings, verdict: clearance?.verdict.kind };
}

function giveUp(): Promise<EngineEvidence> {
  return new Promise((resolve) => {
    const reason = "docker does not answer within a second";
    setTimeout(resolve, PATIENCE, { kind: "unavailable", reason }).unref();
  });
}
