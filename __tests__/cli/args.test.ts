// The command line: the action's inputs as options, commands and tags as words, and a token never among them.
import { describe, expect, test } from "@jest/globals";
import { parseCommandLine, type CommandLine } from "../../src/cli/args.ts";
import { ALIASES, OPTIONS, optionOf } from "../../src/cli/options.ts";
import { helpFor } from "../../src/cli/help.ts";
import { INPUTS, readInputs } from "../../src/config/inputs.ts";
import { mint } from "../../twin/mint.ts";

type Command = Extract<CommandLine, { kind: "command" }>;

function command(...args: string[]): Command {
  const line = parseCommandLine(args);
  if (line.kind !== "command") throw new Error(JSON.stringify(line));
  return line;
}

function flaw(...args: string[]): string {
  const line = parseCommandLine(args);
  return line.kind === "unusable" ? line.flaw : `usable: ${JSON.stringify(line)}`;
}

test("an empty command line is a push without inputs", () => {
  expect(command()).toEqual({
    kind: "command",
    command: "push",
    inputs: { ...readInputs({}), operation: "push" },
    words: [],
    anonymous: false,
    tokenFromStdin: false,
    json: false,
    verbose: false,
  });
});

describe("the first word is", () => {
  test.each<[string[], string, string[]]>([
    [["v1.0.0"], "push", ["v1.0.0"]],
    [["v1.0.0", "latest"], "push", ["v1.0.0", "latest"]],
    [["push", "v1"], "push", ["v1"]],
    [["push", "check"], "push", ["check"]],
    [["check"], "check", []],
    [["pull"], "pull", []],
    [["pull", "v1"], "pull", ["v1"]],
    [["--json", "login"], "login", []],
    [["--", "--odd"], "push", ["--odd"]],
  ])("%j", (args, name, words) => {
    expect(command(...args)).toMatchObject({ command: name, words });
  });

  test.each([
    ["chekc", "check"],
    ["pul", "pull"],
    ["logni", "login"],
    ["puhs", "push"],
    ["explian", "explain"],
  ])("%s a slip, and not a tag that is published", (word, meant) => {
    expect(flaw(word)).toContain(`Did you mean \`surepush ${meant}\`?`);
  });
});

describe("an option", () => {
  const switches = ["allow-older", "dry-run", "load", "no-cache", "pull", "push-by-digest"];
  const valued = OPTIONS.filter((name) => ![...switches, "push"].includes(name));
  test.each(valued)("--%s is the input of that name", (name) => {
    expect(command(`--${name}`, "x").inputs).toHaveProperty([name], "x");
    expect(command(`--${name}=x`, "v1")).toMatchObject({ inputs: { [name]: "x" }, words: ["v1"] });
  });

  test("every input but the secret ones, the operation and what only a workflow can is an option", () => {
    const others = [
      "token",
      "github-token",
      "registry-auth",
      "keep-login",
      "secrets",
      "operation",
      "digests",
      "sign",
      "push-to-registry",
      "source",
    ];
    expect([...OPTIONS].toSorted()).toEqual(INPUTS.filter((name) => !others.includes(name)).toSorted());
  });

  test("given twice is two lines", () => {
    expect(command("--build-arg", "A=1", "--build-args", "B=2").inputs["build-args"]).toBe("A=1\nB=2");
  });

  test("without a value is true, and takes true and false", () => {
    expect(command("--dry-run").inputs["dry-run"]).toBe("true");
    expect(command("--dry-run=false").inputs["dry-run"]).toBe("false");
    expect(command("--dry-run", "v1").words).toEqual(["v1"]);
  });

  test.each(
    Object.entries(ALIASES).flatMap(([alias, name]) =>
      INPUTS.filter((one) => one === name).map((input) => [alias, input] as const),
    ),
  )("--%s is --%s, as docker has it", (alias, name) => {
    expect(command(`--${alias}`, "x").inputs).toHaveProperty([name], "x");
  });

  test("in one letter is docker's", () => {
    expect(command("-t", "v1", "-f", "x.df").inputs).toMatchObject({ tags: "v1", file: "x.df" });
  });

  test.each<[string[], string]>([
    [["--registri", "x"], "There is no option --registri. Did you mean --registry?"],
    [["--xyz"], "There is no option --xyz. `surepush --help` has them all."],
    [["-x"], "There is no option -x."],
    [["--tags"], "--tags needs a value."],
    [["--push"], "It pushes anyway: leave `--push` out."],
    [["--push", "."], "It pushes anyway: leave `--push` out."],
    [["--tags", "--json"], "--tags needs a value."],
    [["--dry-run=maybe"], '--dry-run cannot be "maybe". Allowed: true or false'],
    [["--json=yes"], "--json takes no value."],
    [["check", "v1"], "`surepush check` takes options only, and no v1."],
    [["pull", "a", "b"], "Give one tag to pull, not 2: a b"],
    [["check", "--anonymous", "--access", "push"], "--anonymous goes with `surepush check --access pull`"],
    [["push", "--anonymous"], "--anonymous goes with `surepush check --access pull`"],
    [["pull", "--anonymous"], "--anonymous goes with `surepush check --access pull`"],
    [["check", "--anonymous", "--token-stdin"], "--anonymous and --token-stdin exclude each other"],
    [["pull", "feat/x"], '"feat/x" names no registry. Did you mean ghcr.io/feat/x?'],
    [["pull", "octo/app:v1"], "Did you mean ghcr.io/octo/app:v1?"],
    [["pull", "a b"], '"a b" is no tag'],
    [["pull", "ghcr.io/a/b:-v1"], '"ghcr.io/a/b:-v1" is no reference: of its tag, '],
    [["pull", "ghcr.io/a/b@sha256:12"], "has no digest after its @"],
    [["pull", "ghcr.io/a/b:v1", "--image", "ghcr.io/a/c"], "names the image, and so does --image"],
    [["--operation", "push"], "There is no option --operation."],
  ])("%j is told", (args, told) => {
    expect(flaw(...args)).toContain(told);
  });
});

describe("what is pulled may be a whole reference, as docker prints it:", () => {
  const digest = `sha256:${"0a".repeat(32)}`;
  test.each([
    ["ghcr.io/a/b:v1", "ghcr.io/a/b", "v1"],
    ["ghcr.io/a/b", "ghcr.io/a/b", "latest"],
    ["localhost:5000/a/b", "localhost:5000/a/b", "latest"],
    [`ghcr.io/a/b@${digest}`, "ghcr.io/a/b", digest],
    [`ghcr.io/a/b:v1@${digest}`, "ghcr.io/a/b", digest],
    [digest, "", digest],
    ["v1", "", "v1"],
  ])("%s", (word, images, reference) => {
    expect(command("pull", word)).toMatchObject({ words: [reference], inputs: { images } });
  });
});

test("--anonymous asks whether everybody may pull, --access pull or not", () => {
  expect(command("check", "--anonymous")).toMatchObject({ anonymous: true, inputs: { access: "pull" } });
  expect(command("check", "--access", "pull", "--anonymous").anonymous).toBe(true);
});

describe("a token on the command line is refused and not repeated", () => {
  const token = mint("classic", "line");
  test.each<string[][]>([
    [["--token", token]],
    [["--token=hush"]],
    [["--github-token", "hush"]],
    [["--password", "hush"]],
    [["--secrets", "a=hush"]],
    [[token]],
    [["explain", token]],
    [["check", "--build-args", `TOKEN=${token}`]],
    [["check", "--image", `https://me:${mint("installation", "line")}@ghcr.io/a/b`]],
  ])("%j", (args) => {
    const told = flaw(...args);
    expect(told).toContain("A token does not belong on a command line");
    expect(told).not.toMatch(/hush|gh[ps]_/);
  });
});

describe("help", () => {
  test.each<[string[], Command["command"] | undefined]>([
    [["--help"], undefined],
    [["-h"], undefined],
    [["help"], undefined],
    [["help", "check"], "check"],
    [["push", "--help"], "push"],
    [["v1", "--help"], undefined],
  ])("%j", (args, about) => {
    expect(parseCommandLine(args)).toEqual({ kind: "help", command: about });
  });

  test("of a command has every option, and none for a token", () => {
    const named = new Set(helpFor("push").match(/--[a-z-]+/g));
    expect([...named].toSorted()).toEqual(
      [...OPTIONS, "token-stdin", "json", "verbose", "help", "version"]
        .map((name) => optionOf(name))
        .toSorted(),
    );
  });

  test.each(["check", "pull", "login"] as const)("of %s has no option of a build", (command) => {
    expect(helpFor(command)).toContain("--image");
    expect(helpFor(command)).not.toMatch(/--(?:file|platform|build-arg|cache-to|secret-files)\b/);
  });

  test("fits a terminal", () => {
    for (const text of [helpFor(undefined), helpFor("push"), helpFor("pull")])
      for (const line of text.split("\n")) expect(line.length).toBeLessThan(125);
  });
});

test("explain reads its own arguments, and the version needs nothing", () => {
  expect(parseCommandLine(["explain", "x.log", "--json"])).toEqual({
    kind: "explain",
    args: ["x.log", "--json"],
  });
  expect(parseCommandLine(["--version", "--json"])).toEqual({ kind: "version", json: true });
});
