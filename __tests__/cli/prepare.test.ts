// A command before it runs: mistakes are named by the option that was typed.
import { expect, test } from "@jest/globals";
import { parseCommandLine } from "../../src/cli/args.ts";
import { prepareCommand } from "../../src/cli/prepare.ts";

async function problemsOf(...args: string[]) {
  const line = parseCommandLine(args);
  if (line.kind !== "command") throw new Error(`It is no command: ${line.kind}`);
  const outside = { ...process, env: { PATH: process.env.PATH } };
  const prepared = await prepareCommand(line, outside);
  if (prepared.kind !== "problems") throw new Error(`It is ${prepared.kind}.`);
  return prepared.diagnosis;
}

test("the advice on an option is typed, and no line of a workflow", async () => {
  const build = ["--image", "ghcr.io/a/b", "--file", "package.json", "--build-arg", "=x"];
  const { evidence, remedies } = await problemsOf("push", ...build);
  expect(evidence).toEqual(['`--build-arg` cannot be "=x": it does not begin with a name.']);
  const [{ action }] = remedies;
  expect(action).toContain("or `--secret-envs NAME=VARIABLE` takes a secret from the environment");
  expect(action).not.toContain("secret-envs: ");
});
