// Build options: every input of a build and its docker flag.
import { isRemoteContext } from "./context-source.ts";
import type { Location } from "../diagnosis/log/build-steps.ts";
import type { BuildOutput } from "./outputs.ts";
import type { BuildSecret } from "./secrets.ts";
import type { Entry } from "../lib/csv.ts";
import type { Version } from "../lib/version.ts";

/** How an input's text is split into the flag's values. */
export type Splitting =
  /** One line is one value. */
  | "text"
  /** `true` is the flag without a value. */
  | "switch"
  /** Each line is a value and may contain commas. */
  | "lines"
  /** Values are separated by lines and commas. */
  | "list";

type Row = {
  flag: string;
  splits: Splitting;
  /** The classic `docker build`, without buildx, supports it, too. */
  classic?: true;
  /** The first buildx that supports it; undefined if all do. */
  since?: Version;
  /** All values are joined in one flag. */
  joined?: true;
  /** The run itself reads its values: `ParsedValues`, and `outputs`. */
  parsed?: true;
};

/**
 * Names and splitting are docker/build-push-action's (v7.3). The versions are those of docker/buildx's release notes.
 * Not here, because they need more than a flag: the context, which comes last on a command line;
 * secrets (`secrets.ts`); attestations (`attestations.ts`); tags, labels and annotations.
 */
export const BUILD_OPTIONS = {
  file: { flag: "--file", splits: "text", classic: true },
  target: { flag: "--target", splits: "text", classic: true },
  "build-args": { flag: "--build-arg", splits: "lines", classic: true },
  "build-contexts": { flag: "--build-context", splits: "lines", since: "0.8.0", parsed: true },
  platforms: { flag: "--platform", splits: "list", joined: true },
  "no-cache": { flag: "--no-cache", splits: "switch", classic: true },
  "no-cache-filters": { flag: "--no-cache-filter", splits: "list", since: "0.8.0" },
  pull: { flag: "--pull", splits: "switch", classic: true },
  "cache-from": { flag: "--cache-from", splits: "lines", classic: true, parsed: true },
  "cache-to": { flag: "--cache-to", splits: "lines", parsed: true },
  outputs: { flag: "--output", splits: "lines", parsed: true },
  load: { flag: "--load", splits: "switch" },
  builder: { flag: "--builder", splits: "text" },
  network: { flag: "--network", splits: "text", classic: true },
  "add-hosts": { flag: "--add-host", splits: "list", classic: true },
  allow: { flag: "--allow", splits: "list" },
  "cgroup-parent": { flag: "--cgroup-parent", splits: "text", classic: true },
  "shm-size": { flag: "--shm-size", splits: "text", classic: true },
  ulimit: { flag: "--ulimit", splits: "lines", classic: true },
  ssh: { flag: "--ssh", splits: "list" },
  call: { flag: "--call", splits: "text", since: "0.15.0" },
} as const satisfies Readonly<Record<string, Row>>;

export type BuildInput = keyof typeof BUILD_OPTIONS;

export const BUILD_INPUTS = Object.keys(BUILD_OPTIONS) as readonly BuildInput[];

/** An input whose values only docker reads. */
export type TextBuildInput = {
  [Input in BuildInput]: (typeof BUILD_OPTIONS)[Input] extends { parsed: true } ? never : Input;
}[BuildInput];

export const TEXT_BUILD_INPUTS = BUILD_INPUTS.filter(
  (input): input is TextBuildInput => !("parsed" in BUILD_OPTIONS[input]),
);

/** `docs=./docs`: a named context. */
export type NamedContext = { text: string; source: string };

type ParsedValues = {
  "build-contexts": readonly NamedContext[];
  "cache-from": readonly Entry[];
  "cache-to": readonly Entry[];
};

/** By input; `outputs` is parsed further. */
export type BuildValues = Readonly<Partial<Record<TextBuildInput, readonly string[]> & ParsedValues>>;

export type BuildOptions = {
  /** A folder, or a URL that docker fetches. */
  context: string;
  /** The Dockerfile's path from the working folder, if found: docker accepts `dockerfile`, too. */
  dockerfile?: string | undefined;
  /** The values by input. Inputs that are not set are left out. */
  values: BuildValues;
  outputs: readonly BuildOutput[];
  secrets: readonly BuildSecret[];
  /** Values of `--attest`, as the user wrote them. */
  attestations: readonly Entry[];
};

/** The flags of a build, without secrets and without the context, which comes last on a command line. */
export function buildFlags(options: BuildOptions): string[] {
  return [
    ...BUILD_INPUTS.flatMap((input) => flagsOf(BUILD_OPTIONS[input], valuesOf(options, input))),
    ...options.attestations.map(({ text }) => `--attest=${text}`),
  ];
}

/**
 * The file of BuildKit's `Dockerfile:12`, as a path from the working folder: BuildKit prints the file's name only.
 * Undefined where docker fetches the context: the file is not in this repository.
 */
export function placeIn(options: BuildOptions, { line }: Pick<Location, "line">): Location | undefined {
  const path = dockerfileOf(options);
  return path === undefined ? undefined : { file: path.replace(/^(?:\.\/)+/, ""), line };
}

/** The Dockerfile's path from the working folder, where the context is a folder. */
export function dockerfileOf({ context, dockerfile, values }: BuildOptions): string | undefined {
  if (isRemoteContext(context)) return undefined;
  return dockerfile ?? values.file?.[0] ?? `${context.replace(/\/+$/, "")}/Dockerfile`;
}

function flagsOf({ flag, splits, joined }: Row, values: readonly string[]): string[] {
  if (splits === "switch") return values.map(() => flag);
  const told = joined && values.length > 0 ? [values.join(",")] : values;
  return told.map((value) => `${flag}=${value}`);
}

function valuesOf({ values, outputs }: BuildOptions, input: BuildInput): readonly string[] {
  const given = input === "outputs" ? outputs : (values[input] ?? []);
  return given.map((value) => (typeof value === "string" ? value : value.text));
}

/** The inputs in use that need buildx. */
export function inputsForBuildx(options: BuildOptions): string[] {
  const { secrets, attestations } = options;
  const rows: Readonly<Record<BuildInput, Row>> = BUILD_OPTIONS;
  return [
    ...BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0 && rows[input].classic !== true),
    ...new Set(secrets.map(({ input }) => input)),
    ...attestationInputs(attestations),
  ];
}

/** The inputs in use that need a newer buildx, with the first version that supports each. */
export function versionsNeeded(options: BuildOptions): NewInput[] {
  const rows: Readonly<Record<BuildInput, Row>> = BUILD_OPTIONS;
  const used = BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0);
  return [
    ...used.flatMap((input) => {
      const { flag, since } = rows[input];
      return since === undefined ? [] : [{ input, flag, since }];
    }),
    ...attestationInputs(options.attestations).map(
      (input) => ({ input, flag: "--attest", since: "0.10.0" }) as const,
    ),
  ];
}

export type NewInput = { input: string; flag: string; since: Version };

/** The inputs of attestations, which share one flag. A type without an input of its own comes from `attests`. */
export function attestationInputs(attestations: readonly Entry[]): string[] {
  const types = attestations.map(({ attributes }) => attributes.get("type") ?? "");
  return [...new Set(types.map((type) => (["provenance", "sbom"].includes(type) ? type : "attests")))];
}
