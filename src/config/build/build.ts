// The inputs of a build: what is built and how, its secrets, its cache, its attestations.
import type { BuildConfig } from "../config.ts";
import { readDockerfileLabels } from "../../tags/dockerfile-labels.ts";
import { parseAttestations, standardProvenance } from "../../build/attestations.ts";
import { chooseCache, exportEntry, readJobCache, type CacheEntries } from "../../build/cache.ts";
import type { BuildValues } from "../../build/options.ts";
import type { BuildOutput } from "../../build/outputs.ts";
import type { RunContext } from "../../context/run-context.ts";
import { parseBoolean } from "../../lib/boolean.ts";
import { parseEntry } from "../../lib/csv.ts";
import {
  canonicalName,
  formatDestination,
  type Destination,
  type Image,
  splitTag,
} from "../../oci/reference.ts";
import { checkBuildArgs, warnOfJoinedArgs } from "./args.ts";
import { parseBuildContext, parseNamedContexts } from "./context.ts";
import { parseBuildInputs, parseEntries } from "./flags.ts";
import { parseBuildSecrets } from "./secrets.ts";
import { parseDaemonConfig } from "./daemon-config.ts";
import { parseCertificates, parseEndpoints } from "./endpoints.ts";
import { parseSourceDate } from "./source-date.ts";
import type { Inputs } from "../inputs.ts";
import type { ChooseOption } from "../choices.ts";
import type { ReportProblem, ParseContext } from "../parse-context.ts";

/** `gitAuthId`: see `Settings`. */
export type ParsedBuild = { build: BuildConfig; gitAuthId: string | undefined };

type Around = {
  /** Whether anything is to be built. */
  needed: boolean;
  pushByDigest: boolean;
  /** The first one on our registry. */
  image: Image | undefined;
  destinations: readonly Destination[];
  outputs: readonly BuildOutput[];
  parseContext: ParseContext;
  choose: ChooseOption;
};

export function parseBuild(inputs: Inputs, around: Around, report: ReportProblem): ParsedBuild {
  const { parseContext, destinations, outputs, choose } = around;
  const { variable, libraries } = parseContext;
  const tools = { readCsv: libraries.csv, report };
  const entryOf = (text: string) => parseEntry(text, libraries.csv);
  const { context, dockerfile, fill, gitAuthId } = parseBuildContext(inputs, around, report);
  const read = parseBuildInputs(inputs, tools);
  const args = read["build-args"] ?? [];
  checkBuildArgs(args, parseContext, report);
  const date = parseSourceDate(args, parseContext, report);
  const cache = parseCache(inputs, { ...around, platforms: read.platforms ?? [] }, report);
  const values = {
    ...read,
    ...given("build-contexts", parseNamedContexts(inputs, { ...parseContext, fill }, report)),
    ...given("cache-from", cache.from),
    ...given("cache-to", cache.to),
  };
  checkOutputs(outputs, destinations, report);
  const { secrets, missing } = parseBuildSecrets(inputs, parseContext, report);
  const run = runUrl(parseContext.context);
  const attests = parseEntries("attests", inputs.attests, tools);
  const [provenance, sbom] = [inputs.provenance.trim(), inputs.sbom.trim()].map((text) =>
    text === "" ? undefined : entryOf(text),
  );
  const isPrivate = parseContext.context.repository?.isPrivate ?? false;
  const text = dockerfile === undefined ? "" : (parseContext.read(dockerfile) ?? "");
  const build: BuildConfig = {
    options: {
      context,
      dockerfile,
      values,
      outputs,
      secrets,
      attestations: parseAttestations({ provenance, sbom, attests }, run),
    },
    missingSecrets: missing,
    sourceDate: date.sourceDate,
    pushByDigest: around.pushByDigest,
    reproducible: choose("reproducible", ["false", "true"], "false") === "true",
    warnings: [...date.warnings, ...warnOfJoinedArgs(args, text)],
    dockerfileLabels: readDockerfileLabels(text, values.target?.[0]),
    endpoints: parseEndpoints(inputs, report),
    certificates: parseCertificates(inputs, parseContext, report),
    daemonConfig: parseDaemonConfig(inputs, report),
    standardProvenance: parseBoolean(variable("BUILDX_NO_DEFAULT_ATTESTATIONS"))
      ? undefined
      : standardProvenance(isPrivate, run),
    reports: {
      warnings: parseBoolean(variable("DOCKER_BUILD_CHECKS_ANNOTATIONS")) ?? true,
      summary: parseBoolean(variable("DOCKER_BUILD_SUMMARY")) ?? true,
    },
  };
  // A login at the repository's host that the user gives counts more than the job's own.
  const isGiven = secrets.some(({ id }) => id === "GIT_AUTH_TOKEN" || id === gitAuthId);
  return { build, gitAuthId: isGiven ? undefined : gitAuthId };
}

function parseCache(
  inputs: Pick<Inputs, "cache-from" | "cache-to">,
  { image, pushByDigest, platforms, parseContext, choose }: Around & { platforms: readonly string[] },
  report: ReportProblem,
): CacheEntries {
  const { variable, libraries, context } = parseContext;
  const choice = choose("cache", ["off", "auto", "registry"], "off");
  const tools = { readCsv: libraries.csv, report };
  const entriesOf = (input: "cache-from" | "cache-to") => parseEntries(input, inputs[input], tools);
  const [from, to] = [entriesOf("cache-from"), entriesOf("cache-to")];
  if (choice === "off" || image === undefined) return { from, to: to.map(exportEntry) };
  if (from.length + to.length > 0)
    report("cache", choice, {
      flaw: "`cache-from` or `cache-to` says something else",
      allowed: "off, where they are written",
    });
  // Without the address of GitHub's cache docker does not use it.
  const hasCache = variable("ACTIONS_RESULTS_URL") ?? variable("ACTIONS_CACHE_URL");
  const token = hasCache === undefined ? "" : (variable("ACTIONS_RUNTIME_TOKEN") ?? "");
  // Jobs that build one platform each would otherwise replace each other's cache.
  const own = platforms.length > 0 ? platforms.toSorted().join("-") : context.workflow.architecture;
  const part = pushByDigest ? own : undefined;
  return chooseCache(choice, { image, part, job: readJobCache(token) });
}

/** What is pushed must be one of the images that are asked about before, and read back afterwards. */
function checkOutputs(
  outputs: readonly BuildOutput[],
  destinations: readonly Destination[],
  report: ReportProblem,
): void {
  const images = destinations.map(formatDestination);
  const known = new Set(images.map(canonicalName));
  for (const { text, type, pushes, names } of outputs) {
    if (!pushes || images.length === 0) continue;
    if (type === "docker")
      report("outputs", text, {
        flaw: "docker's own builder would push it, and no other builder does",
        allowed: "type=image,push=true, or type=docker without `push`",
      });
    // Of the other types docker replaces the names by the tags. Source: docker/buildx, `build/opt.go`.
    if (type === "moby" && names.length > 0)
      report("outputs", text, {
        flaw: "docker would push this name, regardless of `tags`",
        allowed: "type=image, or no name in it",
      });
    if (names.some((name) => !known.has(canonicalName(splitTag(name.split("@")[0] ?? "").name))))
      report("outputs", text, {
        flaw: "it pushes to another image than `images`",
        allowed: `outputs whose name is ${images.join(" or ")}`,
      });
  }
}

/** An input that is empty is not there. */
function given<Input extends keyof BuildValues>(
  input: Input,
  values: NonNullable<BuildValues[Input]>,
): Pick<BuildValues, Input> | object {
  return values.length === 0 ? {} : { [input]: values };
}

/** The page of this very run. Source: GitHub docs, "Default environment variables". */
function runUrl({ repository, server, workflow: { id, attempt = "1" } }: RunContext): string | undefined {
  if (server.url === undefined || repository === undefined || id === undefined) return undefined;
  return `${server.url}/${repository.owner}/${repository.name}/actions/runs/${id}/attempts/${attempt}`;
}
