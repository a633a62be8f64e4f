// The command: runs what a command line says, reports it to a person or a program, and returns the exit code.
import { secretsOf } from "../config/build/secrets.ts";
import packageFile from "../../package.json" with { type: "json" };
import { dropSession } from "../docker/cleanup.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { SecretRegistry } from "../lib/secret-registry.ts";
import { redactDiagnosis, redactFindings } from "../report/redact-outcome.ts";
import { runExplain } from "./explain.ts";
import { runInit } from "./init/init.ts";
import { runMigrate } from "./migrate/migrate.ts";
import { prepareCommand, type CommandLineRun, type PreparedCommand } from "./prepare.ts";
import { formatCommandJson } from "./json.ts";
import { styleFor, wantsColours, type Style } from "./style.ts";
import { formatPage } from "./page.ts";
import { helpFor } from "./help.ts";
import { parseCommandLine } from "./args.ts";
import { abortOnSignals, withPorts } from "../wiring.ts";
import { COMMANDS, type CommandOutcome } from "./commands.ts";

export async function runCommand(args: readonly string[], outside: NodeJS.Process): Promise<number> {
  const line = parseCommandLine(args);
  switch (line.kind) {
    case "explain":
      return runExplain(line.args, outside);
    case "init":
      return runInit(line.args, outside);
    case "migrate":
      return runMigrate(line.args, outside);
    case "help":
      outside.stdout.write(helpFor(line.command));
      return 0;
    case "version":
      outside.stdout.write(
        `${line.json ? JSON.stringify({ version: packageFile.version }) : packageFile.version}\n`,
      );
      return 0;
    case "unusable":
      if (line.json) outside.stdout.write(`${JSON.stringify({ exitCode: 2, problem: line.flaw })}\n`);
      else outside.stderr.write(`${line.flaw}\n`);
      return 2;
    case "command":
      return act(line, outside);
  }
}

type ReadyCommand = Extract<PreparedCommand, { kind: "ready" }>;
type Scene = { outside: NodeJS.Process; terminal: Terminal; secrets: SecretRegistry };

async function act(line: CommandLineRun, outside: NodeJS.Process): Promise<number> {
  const prepared = await prepareCommand(line, outside);
  const secrets = new SecretRegistry();
  switch (prepared.kind) {
    case "interrupted":
      return INTERRUPTED;
    case "problems": {
      const failed = { exitCode: 2, diagnosis: prepared.diagnosis };
      return printReport(
        line,
        { report: failed, text: "" },
        { outside, terminal: terminalFor(line, outside, secrets), secrets },
      );
    }
    case "ready": {
      const scene = { outside, terminal: terminalFor(line, outside, secrets), secrets };
      return printReport(line, await work(prepared, line, scene), scene);
    }
  }
}

/** What a shell makes of Ctrl-C. */
const INTERRUPTED = 130;

/** With `--json` a program reads the output, and no person. */
function terminalFor(
  { json, verbose }: CommandLineRun,
  { stderr, env }: NodeJS.Process,
  secrets: SecretRegistry,
): Terminal {
  const isLive = stderr.isTTY && !json && env.TERM !== "dumb";
  return openTerminal({
    write: (text) => {
      if (!json) stderr.write(text);
    },
    style: styleOf(stderr, env),
    live: isLive ? { columns: stderr.columns || COLUMNS } : undefined,
    verbose,
    secrets,
  });
}

/** A terminal whose width is unknown. */
const COLUMNS = 80;

function styleOf({ isTTY }: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Style {
  return styleFor(wantsColours(isTTY, environment));
}

async function work(
  { config, libraries, tokenSource: source }: ReadyCommand,
  line: CommandLineRun,
  scene: Scene,
): Promise<CommandOutcome> {
  const { outside, terminal, secrets } = scene;
  const { credentials, logins, accessRequest } = config;
  secrets.addToken(credentials.token, credentials.username);
  for (const login of logins) secrets.addLogin(login.credentials.username, login.credentials.token);
  for (const secret of secretsOf(config.build)) secrets.addBuildSecret(secret);
  if (source !== undefined && line.command !== "check") terminal.info(`The token is from ${source}.`);
  const stop = abortOnSignals(outside);
  stop.addEventListener("abort", () => {
    terminal.notice("Stopping", "docker is asked to stop. Press Ctrl-C again to kill it.");
  });
  // Docker's steps are read from its plain output, and its hints are for somebody else.
  const environment = { ...outside.env, DOCKER_CLI_HINTS: "false" };
  const onSession = (folder: string) => {
    // However the process ends, short of a kill: no login stays behind.
    outside.on("exit", () => {
      dropSession(folder);
    });
  };
  const wiring = { environment, libraries, secrets, reporter: terminal, stop, onSession, tools: {} };
  const { words, anonymous } = line;
  const style = styleOf(outside.stdout, outside.env);
  const task = { config, source, word: words[0], anonymous, secrets, style };
  const { report, text } = await withPorts(config, wiring, (ports) => COMMANDS[line.command](task, ports));
  return { report: { accessRequest, source, ...report }, text };
}

/** What was done goes to standard output, what went wrong to standard error. */
function printReport(
  { command, json }: CommandLineRun,
  { report, text }: CommandOutcome,
  { outside, terminal, secrets }: Scene,
): number {
  const { exitCode } = report;
  const diagnosis = report.diagnosis && redactDiagnosis(report.diagnosis, secrets);
  const findings = report.findings && redactFindings(report.findings, secrets);
  if (json) outside.stdout.write(`${formatCommandJson({ command, ...report, findings, diagnosis })}\n`);
  else {
    if (diagnosis !== undefined) terminal.showOutput();
    terminal.close();
    outside.stdout.write(text);
    if (diagnosis !== undefined)
      outside.stderr.write(formatPage(diagnosis, styleOf(outside.stderr, outside.env)));
  }
  return exitCode;
}
