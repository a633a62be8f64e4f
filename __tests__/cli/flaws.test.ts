// Commands with arguments of their own speak of a wrong one as the main command does.
import { describe, expect, test } from "@jest/globals";
import { runInit } from "../../src/cli/init/init.ts";
import { runExplain } from "../../src/cli/explain.ts";
import { runMigrate } from "../../src/cli/migrate/migrate.ts";

type Run = (args: readonly string[], outside: NodeJS.Process) => Promise<number>;
const RUNS: Readonly<Record<string, Run>> = { init: runInit, explain: runExplain, migrate: runMigrate };

async function run(command: string, ...args: string[]): Promise<{ exitCode: number; said: string }> {
  let said = "";
  const write = (text: string) => (said += text);
  const outside = { stdin: {}, stdout: { write }, stderr: { write }, env: {} } as unknown as NodeJS.Process;
  const exitCode = (await RUNS[command]?.(args, outside)) ?? -1;
  return { exitCode, said };
}

describe("wrong usage ends with 2, and says what is meant:", () => {
  test.each<[string, string[], string]>([
    ["init", ["--yess"], "There is no option --yess. Did you mean --yes?\n"],
    ["init", ["--xyz"], "There is no option --xyz. `surepush init --help` has them all.\n"],
    ["explain", ["--contxt", "x"], "There is no option --contxt. Did you mean --context?\n"],
    ["explain", ["a", "b"], "Give one log, not 2: a b\n"],
    ["explain", ["none.log"], "none.log cannot be read: there is no such file\n"],
    ["explain", ["--context", "none.json"], "--context none.json cannot be read: there is no such file\n"],
    ["migrate", ["--hlep", "x.yml"], "There is no option --hlep. Did you mean --help?\n"],
    ["migrate", [], "Give one workflow.\n"],
    ["migrate", ["a", "b"], "Give one workflow, not 2: a b\n"],
    ["migrate", ["none.yml"], "none.yml cannot be read: there is no such file\n"],
  ])("%s %j", async (command, args, words) => {
    const { exitCode, said } = await run(command, ...args);
    expect(exitCode).toBe(2);
    expect(said.startsWith(words)).toBe(true);
  });
});
