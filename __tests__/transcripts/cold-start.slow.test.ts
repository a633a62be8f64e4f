// What a run does not use it does not load: the bundle's pieces, as node asks for them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";

import { claimsOf, type WorldJob } from "../../twin/job.ts";
import { REQUEST_TOKEN } from "../support/signing.ts";
import { play, SHA, type Story } from "../support/story.ts";

const DIST = join(import.meta.dirname, "..", "..", "dist");

/** Words that only that library has. */
const MARKS = {
  csv: "CSV_INVALID_CLOSING_QUOTE",
  template: "JavaScriptCompiler",
  date: "Moment Timezone",
  semver: "MAX_SAFE_COMPONENT_LENGTH",
  pep440: "base_version",
  sigstore: "RFC3161TimestampVerificationError",
} as const;
type Library = keyof typeof MARKS;

const pieces = readdirSync(DIST).filter((name) => name.endsWith(".js"));
const piecesWith = (library: Library) =>
  pieces.filter((name) => readFileSync(join(DIST, name), "utf8").includes(MARKS[library]));

/** The libraries that a story's process has loaded. */
async function loadedBy(story: Story): Promise<Library[]> {
  const hook = join(tmpdir(), `hook-${process.pid}.mjs`);
  const list = `${hook}.list`;
  writeFileSync(list, "");
  writeFileSync(
    hook,
    `import { registerHooks } from "node:module"; import { appendFileSync } from "node:fs";
     registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(list)}, url + "\\n"); return next(url, context); } });`,
  );
  const told = await play({ ...story, environment: { NODE_OPTIONS: `--import=file://${hook}` } });
  expect(told.exitCode).toBe(0);
  const loaded = new Set(
    readFileSync(list, "utf8")
      .split("\n")
      .map((url) => basename(url)),
  );
  return (Object.keys(MARKS) as Library[]).filter((library) =>
    piecesWith(library).some((piece) => loaded.has(piece)),
  );
}

test("each library is a piece of its own, so that it can be left alone", () => {
  for (const library of Object.keys(MARKS) as Library[]) {
    expect(piecesWith(library)).toHaveLength(1);
    expect(piecesWith(library)).not.toContain("index.js");
  }
});

describe("loads", () => {
  const tag = { ref: "refs/tags/v1.2.3" };
  const job: WorldJob = {
    requestToken: REQUEST_TOKEN,
    claims: claimsOf("octo-org/app", { sha: SHA }),
    attestations: "write",
  };
  test.each<[string, Story, Library[]]>([
    ["no library for a push without input", {}, []],
    [
      "none for plain expressions on a branch",
      { inputs: { tags: "type=semver,pattern={{version}}\ntype=ref,event=branch,prefix={{sha}}-" } },
      [],
    ],
    ["none for quotes and expressions that are no rules'", { inputs: { "build-args": 'A="{{x}}"' } }, []],
    ["semver for a release", { event: tag }, ["semver"]],
    ["CSV for a quote", { inputs: { tags: 'type=raw,"value=a"' } }, ["csv"]],
    ["Handlebars for a condition", { inputs: { tags: "{{#if branch}}x{{/if}}" } }, ["template"]],
    ["moment and Handlebars for a date", { inputs: { tags: "{{date 'YYYY'}}" } }, ["template", "date"]],
    [
      "Python's versions where a rule names them",
      { event: tag, inputs: { tags: "type=pep440,pattern={{version}}" } },
      ["semver", "pep440"],
    ],
    ["Sigstore's packages for a signature", { inputs: { sign: "true" }, world: { job } }, ["sigstore"]],
    ["none where a job that may sign does not", { world: { job } }, []],
    ["none where `sign: auto` cannot sign", { inputs: { sign: "auto" } }, []],
    ["none where there is nothing to sign", { inputs: { sign: "true", push: "false" }, world: { job } }, []],
  ])("%s", async (_name, story, expected) => {
    expect(await loadedBy(story)).toEqual(expected);
  });
});
