// Contexts, rules and metadata, each whole and ordinary; a test changes what it is about.
import { readCsv } from "../../support/csv.ts";
import { loadTagLibraries } from "../../../src/tags/libs/load.ts";
import type { RunContext } from "../../../src/context/run-context.ts";
import { NO_FLAVOR, parseFlavor } from "../../../src/tags/flavor.ts";
import {
  NO_METADATA,
  type Metadata,
  type MetadataRules,
  type PlannedTag,
  type PublishedTags,
} from "../../../src/tags/metadata.ts";
import type { ParseResult } from "../../../src/lib/result.ts";
import { readLines } from "../../../src/tags/language/fields.ts";
import { resolveTags } from "../../../src/tags/resolve.ts";
import { parseTagRule } from "../../../src/tags/rules.ts";

/** With every library, for none of them is a fake here. */
export const LANGUAGE = await loadTagLibraries(new Set(["template", "date", "semver", "pep440"]), readCsv);

export const SHA = "860c1904a1ce19322e91ac35af1ab07466440c37";

/** A push of `Acme/App` to its default branch. */
export function runContext(given: Partial<RunContext> = {}): RunContext {
  return {
    event: "push",
    eventRead: "read",
    actor: "octocat",
    ref: "refs/heads/main",
    sha: SHA,
    headRef: undefined,
    headSha: undefined,
    baseRef: undefined,
    pullRequest: undefined,
    pullRequestRun: undefined,
    isPrerelease: false,
    defaultBranch: "main",
    repository: {
      owner: "Acme",
      name: "App",
      ownerKind: "Organization",
      isPrivate: undefined,
      url: "https://github.com/Acme/App",
      details: { description: "An app", license: "MIT", defaultBranch: "main" },
    },
    commitTime: new Date("2026-03-04T05:06:07Z"),
    now: new Date("2026-11-25T12:00:00Z"),
    head: "own",
    trust: { kind: "own", autoPush: true },
    insteadOf: undefined,
    dependabot: false,
    server: { url: "https://github.com", apiUrl: "https://api.github.com", ghHost: undefined },
    workflow: { commit: undefined, id: undefined, attempt: undefined, architecture: undefined, isAct: false },
    ...given,
  };
}

export const gitTag = (name: string, given: Partial<RunContext> = {}) =>
  runContext({ ref: `refs/tags/${name}`, ...given });
export const branch = (name: string, given: Partial<RunContext> = {}) =>
  runContext({ ref: `refs/heads/${name}`, ...given });
export const pullRequest = (given: Partial<RunContext> = {}) =>
  runContext({ event: "pull_request", ref: "refs/pull/7/merge", pullRequest: 7, ...given });

export function must<Value>(got: ParseResult<Value>): Value {
  if (got.kind === "flaw") throw new Error(got.flaw);
  return got.value;
}

export type Written = {
  tags?: string;
  flavor?: string;
  labels?: readonly string[];
  annotations?: readonly string[];
  /** The tags that hold the build's caches. */
  cacheTags?: readonly string[];
};

export function rules({
  tags = "type=sha",
  flavor = "",
  labels = [],
  annotations = [],
}: Written): MetadataRules {
  return {
    tags: readLines(tags)
      .map((line) => must(parseTagRule(line, LANGUAGE)))
      .toSorted((one, other) => other.priority - one.priority),
    flavor: readLines(flavor).reduce((made, line) => must(parseFlavor(line, made, LANGUAGE)), NO_FLAVOR),
    labels,
    annotations,
    shaLength: 7,
  };
}

export const listed = (...tags: string[]): PublishedTags => ({ kind: "listed", tags });

/** What the rules come to, in one go. */
export function made(
  written: Written,
  of: RunContext,
  published: PublishedTags = { kind: "none" },
): Metadata {
  const resolved = resolveTags(
    rules(written),
    { context: of, published, pushes: true, cacheTags: written.cacheTags ?? [] },
    LANGUAGE,
  );
  if (resolved.kind === "problems") throw new Error(JSON.stringify(resolved.problems));
  return resolved.metadata;
}

export const names = ({ tags }: Metadata) => tags.map(({ name }) => name);

/** Metadata of these tags, and of nothing else; those with a whole version stay where they are. */
export function metadataOf(tags: readonly string[], given: Partial<Metadata> = {}): Metadata {
  return { ...NO_METADATA, tags: tags.map(plannedTag), ...given };
}

export function plannedTag(name: string): PlannedTag {
  return { name, rule: name, floats: !/\d\.\d\.\d/.test(name) };
}
