// Image references: `host/owner/name:tag`, in the grammar of the OCI distribution specification.
import { canonicalHost, findHostProblem } from "./host.ts";

/** An image without its tag. `path` is `owner/name` in lower case; a name may hold further slashes. */
export type Image = { host: string; path: string };

export type Digest = `sha256:${string}`;

const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})+$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

export type ParsedImage = { kind: "image"; image: Image; lowered: boolean } | { kind: "flaw"; flaw: string };

/** Reads `host/owner/name` for a registry. Upper case is lowered, and said; everything else must be right. */
export function parseImage(text: string, registry: string): ParsedImage {
  const [first = "", ...rest] = text.split("/");
  if (/^[a-z]+:\/\//i.test(text)) return { kind: "flaw", flaw: "it is a URL" };
  if (text.includes("@")) return { kind: "flaw", flaw: "it contains a digest" };
  if (rest.at(-1)?.includes(":")) return { kind: "flaw", flaw: "it contains a tag" };
  if (!/[.:]|^localhost$/.test(first)) return { kind: "flaw", flaw: "it does not name a registry" };
  const hostFlaw = findHostProblem(first);
  if (hostFlaw !== undefined) return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
  if (canonicalHost(first) !== canonicalHost(registry))
    return { kind: "flaw", flaw: `it is not on the registry ${registry}` };
  const path = rest.join("/").toLowerCase();
  // Beyond ASCII lower case is a matter of opinion.
  if (!PATH.test(path) || !/^[\x21-\x7e]+$/.test(text))
    return { kind: "flaw", flaw: findPathProblem(path) ?? "it has no OWNER/NAME after the registry" };
  return { kind: "image", image: { host: registry, path }, lowered: path !== rest.join("/") };
}

/** The character that a name of GitHub's may have and an image's may not: `acme-`, `.github`, `a___b`. */
function findPathProblem(path: string): string | undefined {
  for (const part of path.split("/")) {
    const quoted = `"${part}"`;
    const [edge] = /^[._-]/.exec(part) ?? [];
    if (edge !== undefined)
      return `${quoted} begins with "${edge}", and a part of an image's name begins with a letter or digit`;
    const [end] = /[._-]$/.exec(part) ?? [];
    if (end !== undefined)
      return `${quoted} ends with "${end}", and a part of an image's name ends with a letter or digit`;
    const [odd] = /[^a-z0-9._-]/u.exec(part) ?? [];
    if (odd !== undefined)
      return `${quoted} contains "${odd}", and an image's name consists of letters, digits, ".", "_" and "-"`;
    const [run] = /\.{2,}|_{3,}|[._-]*(?:\._|_\.|\.-|-\.|_-|-_)[._-]*/.exec(part) ?? [];
    if (run !== undefined)
      return `${quoted} contains "${run}", and an image's name has one ".", one or two "_", or any "-" between letters and digits`;
  }
  return undefined;
}

/** Why a text cannot be a tag, or nothing when it can. */
export function findTagProblem(text: string): string | undefined {
  if (TAG.test(text)) return undefined;
  if (text === "") return "it is empty";
  if (text.length > 128) return "it has more than 128 characters";
  const [odd] = /[^\w.-]/u.exec(text) ?? [];
  return odd === undefined
    ? `it begins with "${text.charAt(0)}", and a tag begins with a letter, a digit or "_"`
    : `it contains ${JSON.stringify(odd)}, and a tag consists of letters, digits, ".", "_" and "-"`;
}

/** A placeholder where the image is unknown, for a person to fill in. */
export function placeholderImage(host: string): Image {
  return { host, path: "OWNER/NAME" };
}

/** A digest from docker or a registry, or nothing when the text is none. */
export function parseDigest(text: string): Digest | undefined {
  return DIGEST.test(text) ? (text as Digest) : undefined;
}

export function formatImage({ host, path }: Image): string {
  return `${host}/${path}`;
}

/** `host/owner/name:tag`, or `host/owner/name@sha256:…`. */
export function formatReference(image: Image, reference: string): string {
  return `${formatImage(image)}${parseDigest(reference) === undefined ? ":" : "@"}${reference}`;
}

/** The account that owns the package: the path's first part. */
export function ownerOf({ path }: Image): string {
  return path.slice(0, path.indexOf("/"));
}

/** The package's name: everything after the owner. */
export function packageOf({ path }: Image): string {
  return path.slice(path.indexOf("/") + 1);
}

/** The host before a reference's name; without one it is Docker Hub's. */
export function registryOfReference(reference: string | undefined): string | undefined {
  const [first = "", ...rest] = reference?.split("/") ?? [];
  return rest.length > 0 && /[.:]|^localhost$/.test(first) ? first : undefined;
}

/** A reference's name, and what comes after its colon; the colon of a host's port is none. */
export function splitTag(reference: string): { name: string; tag: string | undefined } {
  const colon = reference.indexOf(":", reference.lastIndexOf("/") + 1);
  return colon === -1
    ? { name: reference, tag: undefined }
    : { name: reference.slice(0, colon), tag: reference.slice(colon + 1) };
}

export type Destination =
  /** On a registry that a login is held for: asked before the build, given its tags after it, read back. */
  (
    | {
        kind: "own";
        image: Image;
        /** As it was written, where that is shorter: `octo/app` for docker.io/octo/app. */
        name?: string;
      }
    /** On another one: docker pushes all of its tags, with the login that it has there. */
    | { kind: "elsewhere"; name: string }
  ) & {
    /** Those of the run's tags that it gets; left out, it gets all of them. */
    only?: readonly string[];
  };

export type ParsedDestination = { kind: "destination"; destination: Destination; lowered: boolean } | Flawed;
type Flawed = Extract<ParsedImage, { kind: "flaw" }>;

/** Source of the grammar: CNCF distribution, `reference`. A name without a host is Docker Hub's. */
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

/** `others`: the hosts of further registries that a login is held for. */
export function parseDestination(
  text: string,
  registry: string,
  others: readonly string[] = [],
): ParsedDestination {
  const [first = ""] = text.split("/");
  if (canonicalHost(first) === canonicalHost(registry)) {
    const parsed = parseImage(text, registry);
    return parsed.kind === "flaw"
      ? parsed
      : { kind: "destination", destination: { kind: "own", image: parsed.image }, lowered: parsed.lowered };
  }
  const name = text.toLowerCase();
  const hasHost = text.includes("/") && /[.:]|^localhost$/.test(first);
  const path = hasHost ? name.slice(first.length + 1) : name;
  const hostFlaw = hasHost ? findHostProblem(first) : undefined;
  if (hostFlaw !== undefined) return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
  if (/[:@]/.test(path)) return { kind: "flaw", flaw: "it contains a tag or a digest" };
  if (!NAME.test(path)) return { kind: "flaw", flaw: "it is not an image name" };
  const lowered = name !== text;
  const canonical = canonicalName(name);
  const host = registryOfReference(canonical);
  if (host === undefined || !others.includes(host))
    return { kind: "destination", destination: { kind: "elsewhere", name }, lowered };
  const image = { host, path: canonical.slice(host.length + 1) };
  const written = canonical === name ? {} : { name };
  return { kind: "destination", destination: { kind: "own", image, ...written }, lowered };
}

export function ownImages(destinations: readonly Destination[]): Image[] {
  return ownDestinations(destinations).map(({ image }) => image);
}

/** Those on one registry. */
export function imagesAt(destinations: readonly Destination[], host: string): Image[] {
  return ownImages(destinations).filter((image) => image.host === host);
}

/** Those on registries that a login is held for, each with its tags. */
export function ownDestinations(
  destinations: readonly Destination[],
): Extract<Destination, { kind: "own" }>[] {
  return destinations.filter((one) => one.kind === "own");
}

export function formatDestination(one: Destination): string {
  return one.kind === "own" ? (one.name ?? formatImage(one.image)) : one.name;
}

/** One spelling of an image's name: `octo/app` is docker.io/octo/app, `redis` is docker.io/library/redis. */
export function canonicalName(name: string): string {
  const lowered = name.toLowerCase();
  const host = registryOfReference(lowered);
  const path = host === undefined ? lowered : lowered.slice(host.length + 1);
  if (host !== undefined && canonicalHost(host) !== "docker.io") return lowered;
  return `docker.io/${path.includes("/") ? path : `library/${path}`}`;
}

/** Those of the run's tags that an image gets. */
export function tagsFor<Tag extends { name: string }>({ only }: Destination, tags: readonly Tag[]): Tag[] {
  return tags.filter(({ name }) => only?.includes(name) ?? true);
}

/** Every image with its tags, image by image. */
export function formatReferences(destinations: readonly Destination[], tags: readonly string[]): string[] {
  return destinations.flatMap((one) => namesFor(one, tags).map((tag) => `${formatDestination(one)}:${tag}`));
}

/** What docker pushes: on our registry one reference an image, for the other tags are set there; elsewhere all. */
export function pushedReferences(destinations: readonly Destination[], tags: readonly string[]): string[] {
  return destinations.flatMap((one) => {
    const own = namesFor(one, tags);
    return formatReferences([one], one.kind === "own" ? own.slice(0, 1) : own);
  });
}

function namesFor({ only }: Destination, tags: readonly string[]): readonly string[] {
  return only === undefined ? tags : tags.filter((tag) => only.includes(tag));
}
