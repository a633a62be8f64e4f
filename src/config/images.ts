// The inputs of the images' names: the registry, the images there and elsewhere.
import {
  ownImages,
  parseDestination,
  formatDestination,
  type Destination,
  type ParsedDestination,
} from "../oci/reference.ts";
import { parseImage, type Image } from "../oci/reference.ts";
import type { TagLibraries } from "../tags/language.ts";
import { parseBoolean } from "../lib/boolean.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";
import { readFields, readLines, splitField } from "../tags/fields.ts";
import { GITHUB_DOT_COM, findHostProblem, registryHost, registryOf, type RegistryHost } from "../oci/host.ts";
import type { RunContext } from "../context/run-context.ts";
import type { Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

/** Left out, it is the registry of the GitHub that runs the workflow. */
export function parseRegistry(inputs: Inputs, { server }: RunContext, report: ReportProblem): RegistryHost {
  const { url: serverUrl = GITHUB_DOT_COM, apiUrl, ghHost } = server;
  const standard = URL.canParse(serverUrl) ? registryOf(serverUrl) : "ghcr.io";
  const text = inputs.registry.trim() || standard;
  const flaw = findHostProblem(text);
  if (flaw !== undefined)
    report("registry", text, { flaw, allowed: `a host name such as ${standard}, with a port or without` });
  return registryHost(flaw === undefined ? text : standard, {
    serverUrl,
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...(ghHost === undefined ? {} : { ghHost }),
  });
}

export type Destinations = { image: Image; destinations: Destination[]; remarks: string[] };

/** Left out, it is the repository's own name on the registry. At least one image has to be there. */
export function parseImages(
  inputs: Pick<Inputs, "images">,
  { registry, context: { repository } }: { registry: RegistryHost; context: RunContext },
  { libraries, report }: { libraries: TagLibraries; report: ReportProblem },
): Destinations | undefined {
  const allowed = `an image such as ${registry.host}/OWNER/NAME, one a line`;
  const written = readNames(inputs.images, libraries);
  if (written.kind === "flaw") {
    report("images", inputs.images.trim(), { flaw: written.flaw, allowed });
    return undefined;
  }
  const standard = repository && `${registry.host}/${repository.owner}/${repository.name}`;
  const names = inputs.images.trim() === "" && standard !== undefined ? [standard] : written.value;
  if (names.length === 0) {
    const flaw =
      inputs.images.trim() === ""
        ? "it is empty, and there is no repository to name the image after"
        : "none of its images is enabled";
    report("images", inputs.images.trim(), { flaw, allowed });
    return undefined;
  }
  const parsed = names.map((name) => ({ name, ...parseDestination(name, registry.host) }));
  const destinations = parsed.flatMap((one) => (one.kind === "destination" ? [one.destination] : []));
  const [image] = ownImages(destinations);
  for (const one of parsed) {
    const flaw = image === undefined ? whyNotOwn(one.name, registry.host) : flawIn(one);
    if (flaw !== undefined) report("images", one.name, { flaw, allowed });
  }
  if (image === undefined) return undefined;
  const remarks = parsed.flatMap((one) =>
    one.kind === "destination" && one.lowered
      ? [`The image is named ${formatDestination(one.destination)}: registries know lower case only.`]
      : [],
  );
  return { image, destinations: unique(destinations), remarks };
}

/** Where no image is on our registry, each says why it is not. */
function whyNotOwn(name: string, registry: string): string | undefined {
  const parsed = parseImage(name, registry);
  return parsed.kind === "flaw" ? parsed.flaw : undefined;
}

function flawIn(one: ParsedDestination): string | undefined {
  return one.kind === "flaw" ? one.flaw : undefined;
}

function unique(destinations: readonly Destination[]): Destination[] {
  return [...new Map(destinations.map((one) => [formatDestination(one), one])).values()];
}

/** `ghcr.io/a/b`, `name=ghcr.io/a/b,enable=false`, or several plain names between commas. */
function readNames(text: string, libraries: TagLibraries): ParseResult<string[]> {
  const names: string[] = [];
  for (const line of readLines(text)) {
    const fields = readFields(line, libraries);
    if (fields.kind === "flaw") return fields;
    const own: string[] = [];
    let isEnabled = true;
    for (const { key, value } of fields.value.map(splitField)) {
      if (key === undefined || key === "name") own.push(value);
      else if (key !== "enable") return invalid(`it has no attribute "${key}", only name, enable`);
      else {
        const flag = parseBoolean(value);
        if (flag === undefined) return invalid("enable is true or false");
        isEnabled = flag;
      }
    }
    if (isEnabled) names.push(...own.filter((name) => name !== ""));
  }
  return parsed(names);
}
