// Destinations: the images that a run pushes to, on our registry or on others.
import { parseImage, printImage, type Image, type ParsedImage } from "./image-reference.ts";
import { registryFlaw } from "./registry-host.ts";

export type Destination =
  /** On the registry that the token is for: asked before the build, given its tags after it, read back. */
  | { kind: "own"; image: Image }
  /** On another one: docker pushes all of its tags, with the login that it has there. */
  | { kind: "elsewhere"; name: string };

export type ParsedDestination = { kind: "destination"; destination: Destination; lowered: boolean } | Flawed;
type Flawed = Extract<ParsedImage, { kind: "flaw" }>;

/** Source of the grammar: CNCF distribution, `reference`. A name without a host is Docker Hub's. */
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

export function parseDestination(text: string, registry: string): ParsedDestination {
  const [first = ""] = text.split("/");
  if (first.toLowerCase() === registry) {
    const parsed = parseImage(text, registry);
    return parsed.kind === "flaw"
      ? parsed
      : { kind: "destination", destination: { kind: "own", image: parsed.image }, lowered: parsed.lowered };
  }
  const name = text.toLowerCase();
  const hasHost = text.includes("/") && /[.:]|^localhost$/.test(first);
  const path = hasHost ? name.slice(first.length + 1) : name;
  const hostFlaw = hasHost ? registryFlaw(first) : undefined;
  if (hostFlaw !== undefined) return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
  if (/[:@]/.test(path)) return { kind: "flaw", flaw: "it has a tag or a digest inside" };
  if (!PATH.test(path)) return { kind: "flaw", flaw: "it is no image's name" };
  return { kind: "destination", destination: { kind: "elsewhere", name }, lowered: name !== text };
}

export function ownImages(destinations: readonly Destination[]): Image[] {
  return destinations.flatMap((one) => (one.kind === "own" ? [one.image] : []));
}

export function printDestination(one: Destination): string {
  return one.kind === "own" ? printImage(one.image) : one.name;
}

/** Every image with every tag, image by image. */
export function printReferences(destinations: readonly Destination[], tags: readonly string[]): string[] {
  return destinations.flatMap((one) => tags.map((tag) => `${printDestination(one)}:${tag}`));
}

/** What docker pushes: on our registry one reference an image, for the other tags are set there; elsewhere all. */
export function pushedReferences(destinations: readonly Destination[], tags: readonly string[]): string[] {
  return destinations.flatMap((one) => printReferences([one], one.kind === "own" ? tags.slice(0, 1) : tags));
}
