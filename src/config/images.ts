// The inputs of the images' names: the registry, the images there and elsewhere.
import {
  canonicalName,
  ownImages,
  parseDestination,
  placeholderImage,
  formatDestination,
  type Destination,
} from "../oci/reference.ts";
import { parseImage, type Image } from "../oci/reference.ts";
import type { TagLibraries } from "../tags/language/libraries.ts";
import { parseBoolean } from "../lib/boolean.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";
import { readFields, readLines, splitField } from "../tags/language/fields.ts";
import {
  GITHUB_DOT_COM,
  canonicalHost,
  findHostProblem,
  registryHost,
  registryOf,
  type RegistryHost,
} from "../oci/host.ts";
import type { RegistryLogin } from "../access/registry-login.ts";
import type { RunContext } from "../context/run-context.ts";
import type { InputName, Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";
import { tagsByImage, type WrittenReferences } from "./references.ts";

/** Left out, it is the registry of the GitHub that runs the workflow. */
export function parseRegistry(inputs: Inputs, { server }: RunContext, report: ReportProblem): RegistryHost {
  const { url: serverUrl = GITHUB_DOT_COM, apiUrl, ghHost } = server;
  const standard = URL.canParse(serverUrl) ? registryOf(serverUrl) : "ghcr.io";
  const text = inputs.registry.trim() || standard;
  const flaw = findHostProblem(text);
  if (flaw !== undefined)
    report("registry", text, { flaw, allowed: `a host name such as ${standard}, with a port or without` });
  return registryHost(flaw === undefined ? canonicalHost(text) : standard, {
    serverUrl,
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...(ghHost === undefined ? {} : { ghHost }),
  });
}

/** `image`: the first one on our registry; none where all are elsewhere, which `missing` explains. */
export type ParsedImages = {
  image: Image | undefined;
  destinations: Destination[];
  remarks: string[];
  missing: readonly { input: InputName; name: string; flaw: string }[];
};

type ImageSources = {
  registry: RegistryHost;
  logins: readonly RegistryLogin[];
  context: RunContext;
  references: WrittenReferences | undefined;
};

/** Left out, they are those that `tags` or `outputs` name, else the repository's own name on the registry. */
export function parseImages(
  inputs: Pick<Inputs, "images">,
  { registry, logins, context, references }: ImageSources,
  { libraries, report }: { libraries: TagLibraries; report: ReportProblem },
): ParsedImages | undefined {
  const allowed = allowedImages(registry);
  const isWritten = inputs.images.trim() !== "";
  const written = readNames(inputs.images, libraries);
  if (written.kind === "flaw") {
    report("images", inputs.images.trim(), { flaw: written.flaw, allowed });
    return undefined;
  }
  const input: InputName = isWritten ? "images" : (references?.input ?? "images");
  const referred = references?.references.map(({ name }) => name);
  const names = isWritten ? written.value : (referred ?? standardNames(registry, context));
  if (names.length === 0) {
    const flaw = isWritten
      ? "none of its images is enabled"
      : "it is empty, and there is no repository to name the image after";
    report("images", inputs.images.trim(), { flaw, allowed });
    return undefined;
  }
  const others = logins.map((login) => login.registry.host);
  const parsed = names.map((name) => ({ name, ...parseDestination(name, registry.host, others) }));
  const destinations = unique(parsed.flatMap((one) => (one.kind === "destination" ? [one.destination] : [])));
  const image = ownImages(destinations).find(({ host }) => host === registry.host);
  const flawed = parsed.flatMap((one) =>
    one.kind === "flaw" ? [{ input, name: one.name, flaw: one.flaw }] : [],
  );
  const missing =
    image === undefined ? names.map((name) => ({ input, name, flaw: whyNotOwn(name, registry.host) })) : [];
  const isStandard = !isWritten && referred === undefined;
  // Where no image is on our registry, each says why it is not.
  for (const one of flawed) {
    const flaw = missing.find(({ name }) => name === one.name)?.flaw ?? one.flaw;
    if (isStandard)
      report(one.input, "", {
        flaw: `it is left out, and the repository's name makes no image, ${one.name}: ${flaw}`,
        allowed,
      });
    else report(one.input, one.name, { flaw, allowed });
  }
  const remarks = parsed.flatMap((one) =>
    one.kind === "destination" && one.lowered
      ? [`The image is named ${formatDestination(one.destination)}: registries know lower case only.`]
      : [],
  );
  const tagged = withTags(destinations, references, report);
  return {
    image,
    destinations: tagged,
    remarks: [...new Set(remarks)],
    missing: flawed.length > 0 ? [] : missing,
  };
}

export function allowedImages({ host }: RegistryHost): string {
  return `an image such as ${host}/OWNER/NAME, one a line`;
}

function standardNames({ host }: RegistryHost, { repository }: RunContext): string[] {
  return repository === undefined ? [] : [`${host}/${repository.owner}/${repository.name}`];
}

/** The image that a run on our registry is about where it names none of its own. */
export function standardImage(registry: RegistryHost, context: RunContext): Image {
  const [name = ""] = standardNames(registry, context);
  const parsed = parseImage(name, registry.host);
  return parsed.kind === "image" ? parsed.image : placeholderImage(registry.host);
}

/** Each image gets the tags of the references that name it; one that none names gets all. */
function withTags(
  destinations: readonly Destination[],
  written: WrittenReferences | undefined,
  report: ReportProblem,
): Destination[] {
  // Without an image, what is wrong is said of the images.
  if (written?.input !== "tags" || destinations.length === 0) return [...destinations];
  const { references } = written;
  const known = new Set(destinations.map((one) => canonicalName(formatDestination(one))));
  for (const { text, name } of references)
    if (!known.has(canonicalName(name)))
      report("tags", text, {
        flaw: "it is a tag of another image than `images`",
        allowed: `a tag alone, or a reference of ${destinations.map(formatDestination).join(" or ")}; without \`images\`, references in \`tags\` name the images`,
      });
  const tags = tagsByImage(references);
  const most = new Set([...tags.values()].flat());
  return destinations.map((one) => {
    const only = [...new Set(tags.get(canonicalName(formatDestination(one))))];
    return only.length === 0 || only.length === most.size ? one : { ...one, only };
  });
}

function whyNotOwn(name: string, registry: string): string {
  const parsed = parseImage(name, registry);
  return parsed.kind === "flaw" ? parsed.flaw : "";
}

function unique(destinations: readonly Destination[]): Destination[] {
  const byName = destinations.map((one) => [canonicalName(formatDestination(one)), one] as const);
  return [...new Map(byName.toReversed()).values()].toReversed();
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
