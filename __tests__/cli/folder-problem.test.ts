// What is wrong with a folder: an image without a name, git's refusal, a host that only a stranger's clone names.
import { describe, expect, test } from "@jest/globals";
import type { CommandName } from "../../src/cli/options.ts";
import { findFolderProblem } from "../../src/cli/folder-problem.ts";
import { completeInputs, localRun, type CloneDetails, type LocalRun } from "../../src/cli/inputs.ts";
import { readInputs, type Inputs } from "../../src/config/inputs.ts";
import { diagnoseInputs } from "../../src/diagnosis/diagnose.ts";

const EMPTY: CloneDetails = {
  remote: undefined,
  head: undefined,
  defaultBranch: undefined,
  packageRepository: undefined,
};

type Typed = { folder: LocalRun; given?: Partial<Inputs>; command?: CommandName; words?: readonly string[] };

function problem(
  { folder, given = {}, command = "push", words = [] }: Typed,
  environment: Record<string, string> = {},
) {
  const typed = { command, words, folder };
  const inputs = completeInputs({ ...typed, inputs: { ...readInputs({}), ...given } });
  return findFolderProblem({ ...typed, inputs }, environment);
}

function shown(typed: Typed) {
  const found = problem(typed);
  if (found === undefined) throw new Error("Nothing is wrong.");
  const { evidence, remedies } = diagnoseInputs([found]);
  return { evidence, commands: remedies.map(({ action, snippet }) => snippet?.text ?? action) };
}

describe("an image without a name", () => {
  test("says what is left out, the command to type, and how git would name it", () => {
    expect(shown({ folder: localRun(EMPTY, {}), command: "check" })).toEqual({
      evidence: [
        "`--image` is left out, and there is no git remote here, and no repository in a package.json, to name it after.",
      ],
      commands: [
        "surepush check --image ghcr.io/OWNER/NAME",
        "git remote add origin https://github.com/OWNER/NAME",
      ],
    });
  });

  test("does not add a remote where there is one, on another host", () => {
    const folder = localRun({ ...EMPTY, remote: "git@gitlab.com:octo/app.git" }, {});
    expect(shown({ folder })).toEqual({
      evidence: ["`--image` is left out, and the git remote is on gitlab.com, which is no GitHub."],
      commands: ["surepush push --image ghcr.io/OWNER/NAME"],
    });
  });

  test.each([
    [["1.2.3", "edge"], "surepush push 1.2.3 edge --image ghcr.io/OWNER/NAME"],
    [["type=ref,event=branch; $(id)"], "surepush push --image ghcr.io/OWNER/NAME"],
  ])("repeats the words %j only where a shell reads them as they are", (words, command) => {
    expect(shown({ folder: localRun(EMPTY, {}), words }).commands[0]).toBe(command);
  });

  test("names git's refusal of the clone before all else", () => {
    const refusal = { words: "detected dubious ownership", command: "git config --global x" };
    expect(shown({ folder: localRun({ ...EMPTY, refusal }, {}) })).toEqual({
      evidence: [
        "`--image` is left out, and git refuses the clone that is here: detected dubious ownership.",
      ],
      commands: ["Give `--image` an image, or run `git config --global x`, if you trust who owns it."],
    });
  });
});

describe("a server that the clone names", () => {
  const folder = localRun({ ...EMPTY, remote: "git@git.example.com:octo/app.git" }, {});
  test.each<[string, { environment?: Record<string, string>; given?: Partial<Inputs>; refused: boolean }]>([
    ["alone", { environment: {}, given: {}, refused: true }],
    [
      "alone, with an image that names no registry",
      { environment: {}, given: { images: "octo/app" }, refused: true },
    ],
    ["and GH_HOST, too", { environment: { GH_HOST: "git.example.com" }, given: {}, refused: false }],
    ["and GH_HOST does not", { environment: { GH_HOST: "git.example.org" }, given: {}, refused: true }],
    [
      "and GITHUB_SERVER_URL, too",
      { environment: { GITHUB_SERVER_URL: "https://git.example.com/" }, given: {}, refused: false },
    ],
    [
      "and --registry, too",
      { environment: {}, given: { registry: "containers.git.example.com" }, refused: false },
    ],
    ["and the image another", { environment: {}, given: { images: "ghcr.io/octo/app" }, refused: false }],
    [
      "and a list of images another",
      { environment: {}, given: { images: "name=ghcr.io/octo/app,enable=true" }, refused: false },
    ],
  ])("%s", (_name, { environment = {}, given = {}, refused }) => {
    expect(problem({ folder, given }, environment)?.input).toBe(refused ? "--registry" : undefined);
  });
});
