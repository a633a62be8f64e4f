// The inputs of an image's name: registry, image, tags.
import { parseImage, tagFlaw, type Image } from "../domain/image-reference.ts";
import {
  GITHUB_DOT_COM,
  registryFlaw,
  registryHost,
  registryOf,
  type RegistryHost,
} from "../domain/registry-host.ts";
import type { RunContext } from "../domain/run-context.ts";
import { defaultTags } from "../domain/tag.ts";
import type { Inputs } from "./inputs.ts";
import type { Complain, Surroundings } from "./surroundings.ts";

/** Left out, it is the registry of the GitHub that runs the workflow. */
export function parseRegistry(
  inputs: Inputs,
  { serverUrl = GITHUB_DOT_COM, apiUrl }: Surroundings,
  complain: Complain,
): RegistryHost {
  const standard = URL.canParse(serverUrl) ? registryOf(serverUrl) : "ghcr.io";
  const text = inputs.registry.trim() || standard;
  const flaw = registryFlaw(text);
  if (flaw !== undefined)
    complain("registry", text, { flaw, allowed: `a host name such as ${standard}, with a port or without` });
  return registryHost(flaw === undefined ? text : standard, {
    serverUrl,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}

/** Left out, it is the repository's own name on the registry. One image, for now. */
export function parseImages(
  inputs: Inputs,
  { registry, context: { repository } }: { registry: RegistryHost; context: RunContext },
  complain: Complain,
): { image: Image; remarks: string[] } | undefined {
  const allowed = `one image such as ${registry.host}/OWNER/NAME`;
  const images = list(inputs.images);
  const [text = repository && `${registry.host}/${repository.owner}/${repository.name}`] = images;
  if (text === undefined || images.length > 1) {
    const flaw =
      text === undefined
        ? "it is empty, and there is no repository to name the image after"
        : "it is more than one image";
    complain("images", inputs.images.trim(), { flaw, allowed });
    return undefined;
  }
  const parsed = parseImage(text, registry.host);
  if (parsed.kind === "flaw") {
    complain("images", text, { flaw: parsed.flaw, allowed });
    return undefined;
  }
  const { image, lowered } = parsed;
  const remark = `The image is named ${image.host}/${image.path}: registries know lower case only.`;
  return { image, remarks: lowered ? [remark] : [] };
}

/** Left out, they come from the event. */
export function parseTags(inputs: Inputs, context: RunContext, complain: Complain): string[] {
  const written = list(inputs.tags);
  const tags = [...new Set(written.length > 0 ? written : defaultTags(context))];
  const allowed = "letters, digits and `_ . -`, at most 128, beginning with a letter, a digit or `_`";
  if (tags.length === 0)
    complain("tags", inputs.tags.trim(), {
      flaw: "it is empty, and the event has no branch or tag to take one from",
      allowed,
    });
  for (const tag of tags) {
    const flaw = tagFlaw(tag);
    if (flaw !== undefined) complain("tags", tag, { flaw, allowed });
  }
  return tags;
}

/** One a line, or separated by commas. */
function list(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
