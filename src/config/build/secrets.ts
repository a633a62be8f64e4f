// The inputs of a build's secrets: each has a value, or is reported as missing.
import type { BuildSecret, MissingSecret } from "../../build/secrets.ts";
import { splitPair } from "../../lib/csv.ts";
import { Secret } from "../../lib/secret.ts";
import type { BuildConfig } from "../config.ts";
import { SEVERAL_LINES } from "./args.ts";
import { parseList, type ListTools } from "./flags.ts";
import type { Inputs } from "../inputs.ts";
import type { ReportProblem, ParseContext } from "../parse-context.ts";

export type ParsedBuildSecrets = { secrets: BuildSecret[]; missing: MissingSecret[] };

const HIDDEN = "***";

/** All that a build or its builder is given, and nobody may read in the log. */
export function secretsOf({ options, certificates }: BuildConfig): Secret[] {
  const texts = Object.values(certificates).flatMap((one) => (one.kind === "text" ? [one.pem] : []));
  const keys = texts.filter((pem) => pem.reveal().includes("PRIVATE KEY"));
  return [...options.secrets.map(({ value }) => value), ...keys];
}

/** A secret's own value never gets into a complaint. */
export function parseBuildSecrets(
  inputs: Pick<Inputs, "secrets" | "secret-envs" | "secret-files">,
  { variable: variableOf, look, read, findLinkFlaw, libraries }: ParseContext,
  report: ReportProblem,
): ParsedBuildSecrets {
  const secrets: BuildSecret[] = [];
  const missing: MissingSecret[] = [];
  const tools = { readCsv: libraries.csv, report };

  for (const [index, line] of readValues(inputs.secrets, tools).entries()) {
    const [id, value] = named("secrets", line, index === 1 ? secrets[0]?.id : undefined);
    // What comes after it may be the rest of the same value.
    if (id === HIDDEN) break;
    if (value.trim() === "") miss("secrets", id, "its value is empty");
    else secrets.push({ id, input: "secrets", value: new Secret(value) });
  }
  for (const line of parseList("secret-envs", inputs["secret-envs"], { ...tools, commas: true })) {
    const [id, variable] = named("secret-envs", line);
    const value = variableOf(variable) ?? "";
    if (value.trim() === "") miss("secret-envs", id, `the variable ${variable} is not set, or empty`);
    else secrets.push({ id, input: "secret-envs", variable, value: new Secret(value) });
  }
  for (const line of parseList("secret-files", inputs["secret-files"], tools)) {
    const [id, path] = named("secret-files", line);
    const flaw = findLinkFlaw(path);
    if (flaw !== undefined) {
      report("secret-files", path, { flaw: `it ${flaw}`, allowed: "the path at which the file really is" });
      continue;
    }
    const content = look(path) === "file" ? read(path) : undefined;
    if (content === undefined)
      miss("secret-files", id, `there is no file ${shownPath(path)} that can be read`);
    else if (content.trim() === "") miss("secret-files", id, `the file ${path} is empty`);
    else secrets.push({ id, input: "secret-files", path, value: new Secret(content) });
  }
  return { secrets, missing };

  /** `before`: the name on the line before, where that can be no piece of a secret. */
  function named(input: keyof typeof ALLOWED, line: string, before?: string): [id: string, value: string] {
    const [id, value = ""] = splitPair(line);
    const isNamed = line.includes("=") && /^[^\s",]+$/.test(id);
    // Without a name the whole line may be the secret.
    if (!isNamed)
      report(input, before === undefined ? HIDDEN : `${before}=…`, {
        flaw:
          before === undefined
            ? "one of its lines does not begin with a name"
            : "the line after it does not begin with a name",
        allowed: ALLOWED[input],
      });
    return [isNamed ? id : HIDDEN, value];
  }

  function miss(input: MissingSecret["input"], id: string, reason: string): void {
    if (id !== HIDDEN) missing.push({ input, id, reason });
  }
}

const ALLOWED = {
  secrets: SEVERAL_LINES,
  "secret-envs": "NAME=VARIABLE, one a line",
  "secret-files": "NAME=FILE, one a line",
} as const;

/** What hardly is a path may be the secret itself, in the wrong input. */
function shownPath(path: string): string {
  return path.length <= LONGEST_PATH && /[./\\]/.test(path) ? path : HIDDEN;
}

const LONGEST_PATH = 100;

/** Only names are trimmed: white space may be part of a secret. A quoted value may have several lines. */
function readValues(text: string, { readCsv, report }: ListTools): string[] {
  const records = readCsv(text);
  if (records.kind === "flaw") {
    report("secrets", HIDDEN, { flaw: records.flaw, allowed: "values with closed quotes" });
    return [];
  }
  return records.value.map((record) => record.join(",")).filter((line) => line.trim() !== "");
}
