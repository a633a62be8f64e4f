// What docker/build-push-action asks docker for, input set by input set, we ask for, too; where not, by a rule.
//
// The rows were recorded with its own bundle and a docker that writes down how it is called. The rules are those of
// docs/migration.md, in the same words.
import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildArguments } from "../../../src/docker/build.ts";
import { planBuild } from "../../../src/run/steps/build/plan-build.ts";
import { contextOf } from "../../context/support/read.ts";
import { ready } from "../../run/support/fakes.ts";
import { parseWritten } from "../support/samples.ts";

type Row = {
  name: string;
  inputs: Readonly<Record<string, string>>;
  private?: boolean;
  environment?: Readonly<Record<string, string>>;
  /** Flags with their values, in order, and the context; files in a private folder are `<private>`. */
  asks: readonly string[];
};

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const ROWS = (JSON.parse(read("support/build-push-action.json")) as { rows: Row[] }).rows;
const IMAGE = "ghcr.io/octo-org/app";
const BY_DIGEST = `--output=type=image,push=true,push-by-digest=true,name-canonical=true,store=false,name=${IMAGE}`;
const REPOSITORY = "octo-org/app";

const isFlag = (flag: string) => (asked: string) => asked === flag || asked.startsWith(`${flag}=`);
const without = (asks: readonly string[], flag: string) => asks.filter((asked) => !isFlag(flag)(asked));
const pushesItself = ({ inputs: { outputs = "" } }: Row) => /type=registry|push=true/.test(outputs);
const saysNothingOf = ({ inputs: given }: Row, ...names: string[]) =>
  names.every((name) => given[name] === undefined);
const isBuildOnly = ({ inputs: { call = "build" } }: Row) => call !== "build";

type Rule = { heading: string; apply: (asks: readonly string[], row: Row) => readonly string[] };

/** What we ask for instead. */
const RULES: readonly Rule[] = [
  {
    heading: "The context is the folder",
    apply: (asks, row) =>
      saysNothingOf(row, "context") ? [...without(asks, "--secret").slice(0, -1), "."] : asks,
  },
  {
    heading: "A push is the normal case",
    apply: (asks, row) =>
      saysNothingOf(row, "push", "outputs", "load") && !isBuildOnly(row) ? ["--push", ...asks] : asks,
  },
  {
    heading: "Every image has a tag, and is pushed once",
    apply: (asks, row) => {
      if ((row.inputs.outputs ?? "").includes("push-by-digest")) return asks;
      const tags = asks.filter(isFlag("--tag"));
      const [first = `--tag=${IMAGE}:main`] = tags;
      const pushes = asks.includes("--push");
      if (pushes && !asks.includes("--load") && saysNothingOf(row, "outputs", "call"))
        return [...without(without(asks, "--tag"), "--push"), BY_DIGEST];
      return [...without(asks, "--tag"), ...(pushes || tags.length === 0 ? [first] : tags)];
    },
  },
  {
    heading: "One platform, no attestations",
    apply: (asks, row) => {
      const isIndex = (row.inputs.platforms ?? "").includes("amd64");
      return isIndex || !saysNothingOf(row, "provenance", "sbom", "attests")
        ? asks
        : without(asks, "--attest");
    },
  },
  {
    heading: "A cache never fails a build",
    apply: (asks) =>
      asks.map((asked) => {
        if (!asked.startsWith("--cache-to=") || /type=inline|ignore-error/.test(asked)) return asked;
        return `${asked.replace(/^--cache-to=(?!type=)/, "--cache-to=type=registry,ref=")},ignore-error=true`;
      }),
  },
  {
    heading: "Nothing is asked for twice",
    apply: (asks, row) => (pushesItself(row) ? without(asks, "--push") : asks),
  },
  {
    heading: "Labels and annotations come from the repository",
    apply: (asks) => [...asks, "--label=<the repository's>", "--annotation=<the repository's>"],
  },
  {
    heading: "What cannot be had is an error",
    apply: (asks, row) =>
      /A=\n|=NOT_THERE|none\.txt/.test(Object.values(row.inputs).join("\n")) ? [] : asks,
  },
];

test("the table has rows for every input of build-push-action, and few rules", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(80);
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
  expect(RULES.length).toBeLessThanOrEqual(8);
});

describe.each(RULES)("the rule “$heading”", ({ heading, apply }) => {
  test("is needed", () => {
    const changed = ROWS.filter((row) => sorted(apply(row.asks, row)) !== sorted(row.asks));
    expect(changed.length).toBeGreaterThan(0);
  });

  test("is explained", () => {
    expect(read("../../../docs/migration.md")).toContain(`**${heading}.**`);
  });
});

describe("asked for the same are", () => {
  test.each(ROWS.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const theirs = RULES.reduce((asks, { apply }) => apply(asks, row), row.asks);
    expect(ours(row)).toEqual([...theirs].sort());
  });
});

function sorted(asks: readonly string[]): string {
  return JSON.stringify([...asks].sort());
}

/** The same input set in our hands; nothing where it is refused. */
function ours(row: Row): string[] {
  const environment: Record<string, string> = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "1",
    ...row.environment,
  };
  const event = {
    repository: { full_name: REPOSITORY, default_branch: "main", private: row.private ?? false },
  };
  const files = ["Dockerfile", "app/Dockerfile", "./app/D", "docker/app.Dockerfile", "./secret.txt"];
  const parsed = parseWritten(row.inputs, {
    context: contextOf(environment, event),
    variable: (name) => environment[name],
    look: (path) => (files.includes(path) ? "file" : [".", "./app"].includes(path) ? "folder" : undefined),
    read: () => "a file's secret",
  });
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const { config } = parsed;
  if (config.build.missingSecrets.length > 0) return [];
  const builder = { name: "mine", driver: "docker-container" } as const;
  const planned = planBuild(config, ready({ buildxVersion: "0.29.1", builder }), {
    metadata: config.metadata,
    context: config.context,
  });
  if (planned.kind === "impossible") throw new Error(planned.cause.code);
  const files_ = { metadata: "m", imageId: "i", secrets: "/private" };
  const asked = buildArguments(planned.plan, { files: files_ })
    .slice(2)
    .filter((asked) => asked !== "--" && !/^--(?:metadata-file|iidfile)=/.test(asked))
    .map((asked) => asked.replace(/src=\/private\/\d+$/, "src=<private>"))
    .map((asked) =>
      asked.replace(/^(--(?:label|annotation)=).*org\.opencontainers\.image\..*$/s, "$1<the repository's>"),
    )
    // An annotation is the manifest's where no level is written.
    .map((asked) => asked.replace(/^--annotation=manifest:/, "--annotation="));
  return [...new Set(asked)].sort();
}
