// The inputs of a build: what is built and how, its secrets, its cache, its attestations.
import type { BuildRequest } from "./config.ts";
import { readAttestations, standardProvenance } from "../build/attestations.ts";
import { chooseCache, exportEntry, readJobCache, type CacheEntries } from "../build/cache.ts";
import type { BuildOptions } from "../build/options.ts";
import { readOutput } from "../build/outputs.ts";
import type { BuildSecret } from "../build/secrets.ts";
import { printImage, type Image } from "../oci/reference.ts";
import { parseContext } from "./build-context.ts";
import { readBuildInputs, readList } from "./build-inputs.ts";
import { readSecrets } from "./build-secrets.ts";
import type { Inputs } from "./inputs.ts";
import type { Choose, Complain, Surroundings } from "./parse-context.ts";

type Around = {
  /** Whether anything is to be built. */
  needed: boolean;
  image: Image | undefined;
  surroundings: Surroundings;
  choose: Choose;
};

export function parseBuild(inputs: Inputs, around: Around, complain: Complain): BuildRequest {
  const { surroundings, image } = around;
  const { variable } = surroundings;
  const { context, fill, access } = parseContext(inputs, around, complain);
  const read = readBuildInputs(inputs, complain);
  const cache = parseCache(read, around, complain);
  const values = {
    ...read,
    ...given(
      "build-contexts",
      (read["build-contexts"] ?? []).map((entry) => fill("build-contexts", entry)),
    ),
    ...given("cache-from", cache.from),
    ...given("cache-to", cache.to),
  };
  complainOfOutputs(values, image, complain);
  const { secrets, missing } = readSecrets(inputs, surroundings, complain);
  const run = runUrl(surroundings);
  const attests = readList("attests", inputs.attests, { complain, commas: false });
  const [provenance, sbom] = [inputs.provenance.trim(), inputs.sbom.trim()];
  const isPrivate = surroundings.context.repository?.isPrivate ?? false;
  return {
    options: {
      context,
      values,
      secrets: withAccess(secrets, access),
      attestations: readAttestations({ provenance, sbom, attests }, run),
    },
    missingSecrets: missing,
    endpoint: parseEndpoint(inputs, complain),
    standardProvenance: isYes(variable("BUILDX_NO_DEFAULT_ATTESTATIONS"))
      ? undefined
      : standardProvenance(isPrivate, run),
    tells: {
      warnings: isYes(variable("DOCKER_BUILD_CHECKS_ANNOTATIONS") ?? "true"),
      summary: isYes(variable("DOCKER_BUILD_SUMMARY") ?? "true"),
    },
  };
}

function parseCache(
  read: BuildOptions["values"],
  { image, surroundings: { variable }, choose }: Around,
  complain: Complain,
): CacheEntries {
  const choice = choose("cache", ["off", "auto", "registry"], "off");
  const { "cache-from": from = [], "cache-to": to = [] } = read;
  if (choice === "off" || image === undefined) return { from, to: to.map(exportEntry) };
  if (from.length + to.length > 0)
    complain("cache", choice, {
      flaw: "`cache-from` or `cache-to` says something else",
      allowed: "off, where they are written",
    });
  // Without the address of GitHub's cache docker does not use it.
  const hasCache = variable("ACTIONS_RESULTS_URL") ?? variable("ACTIONS_CACHE_URL");
  const token = hasCache === undefined ? "" : (variable("ACTIONS_RUNTIME_TOKEN") ?? "");
  return chooseCache(choice, { image, job: readJobCache(token) });
}

/** What is pushed must be the image that is asked about before, and read back afterwards. */
function complainOfOutputs(
  { outputs = [] }: BuildOptions["values"],
  image: Image | undefined,
  complain: Complain,
): void {
  for (const entry of outputs) {
    const { pushes, name } = readOutput(entry);
    if (!pushes || name === undefined || image === undefined) continue;
    const [repository] = name.split(/:(?!.*\/)|@/);
    if (repository !== printImage(image))
      complain("outputs", entry, {
        flaw: "it pushes to another image than `images`",
        allowed: `outputs whose name is ${printImage(image)}`,
      });
  }
}

function parseEndpoint(inputs: Inputs, complain: Complain): string | undefined {
  const endpoint = inputs.endpoint.trim();
  if (endpoint === "") return undefined;
  if (!/^(?:tcp|unix|docker-container|kube-pod|ssh):\/\/\S+$/.test(endpoint))
    complain("endpoint", endpoint, {
      flaw: "it is no address",
      allowed: "where a buildkitd listens, such as tcp://HOST:1234",
    });
  if (inputs.builder.trim() !== "")
    complain("endpoint", endpoint, {
      flaw: "`builder` names a builder already",
      allowed: "nothing beside `builder`",
    });
  return endpoint;
}

/** A login at the repository's host that the user gives counts more than the job's own. */
function withAccess(secrets: readonly BuildSecret[], access: BuildSecret | undefined): BuildSecret[] {
  const isGiven = secrets.some(({ id }) => id === "GIT_AUTH_TOKEN" || id === access?.id);
  return access === undefined || isGiven ? [...secrets] : [...secrets, access];
}

/** An input that says nothing is not there. */
function given(
  input: keyof BuildOptions["values"],
  values: readonly string[],
): Partial<BuildOptions["values"]> {
  return values.length === 0 ? {} : { [input]: values };
}

/** The page of this very run. Source: GitHub docs, "Default environment variables". */
function runUrl({ serverUrl, variable }: Surroundings): string | undefined {
  const [repository, id] = [variable("GITHUB_REPOSITORY"), variable("GITHUB_RUN_ID")];
  if (serverUrl === undefined || repository === undefined || id === undefined) return undefined;
  return `${serverUrl}/${repository}/actions/runs/${id}/attempts/${variable("GITHUB_RUN_ATTEMPT") ?? "1"}`;
}

/** What docker's actions and Go take for a yes. */
function isYes(text: string | undefined): boolean {
  return /^(?:1|t|true|y|yes|on)$/i.test(text ?? "");
}
