// The build's cache: where it is read and written. A cache error never fails a good build.
import { attributesOf, makeEntry, withField, type Entry } from "../lib/csv.ts";
import {
  canonicalName,
  formatDestination,
  formatReference,
  splitTag,
  type Destination,
  type Image,
} from "../oci/reference.ts";
import type { BuildOptions } from "./options.ts";
import { field, list, parseJson, textField } from "../lib/json.ts";

export type CacheChoice = "off" | "auto" | "registry";

export type CacheEntries = { from: readonly Entry[]; to: readonly Entry[] };

/** What this job may do with GitHub's cache; undefined where the runner has none. */
export type JobCache = { canWrite: boolean } | undefined;

/** The tag that `cache: registry` uses, beside the image's own tags. */
export const CACHE_TAG = "buildcache";

/**
 * `auto` is GitHub's cache with a scope for each image; `registry` is a tag of the package itself. `part`: the platforms
 * of a job that builds only some of them and has its own cache.
 */
export function chooseCache(
  choice: Exclude<CacheChoice, "off">,
  { image, job, part }: { image: Image; job: JobCache; part?: string | undefined },
): CacheEntries {
  const suffix = part === undefined ? "" : `-${part.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  if (choice === "registry") {
    const entry = makeEntry("type=registry", `ref=${formatReference(image, `${CACHE_TAG}${suffix}`)}`);
    return { from: [entry], to: [exportEntry(withField(entry, "mode=max"))] };
  }
  if (job === undefined) return { from: [], to: [] };
  const entry = makeEntry("type=gha", `scope=${image.path}${suffix}`);
  return { from: [entry], to: job.canWrite ? [exportEntry(withField(entry, "mode=max"))] : [] };
}

/**
 * A cache export that fails must not fail the build, so `ignore-error` is added. A bare reference takes no attributes and
 * is written out; `inline` is part of the image and needs none. Source: docker docs, "Cache storage backends".
 */
export function exportEntry(entry: Entry): Entry {
  const isBare = entry.fields.every((field) => !field.includes("="));
  const whole = isBare ? makeEntry("type=registry", `ref=${entry.text}`) : entry;
  return isInline(entry) || cacheAttributes(whole).has("ignore-error")
    ? whole
    : withField(whole, "ignore-error=true");
}

/** The only cache export that docker's own builder always supports. */
export function isInline(entry: Entry): boolean {
  return cacheAttributes(entry).get("type") === "inline";
}

/** The tags of these images that hold the build's caches: an image that is pushed there replaces the cache. */
export function cacheTags({ values }: BuildOptions, destinations: readonly Destination[]): string[] {
  const images = new Set(destinations.map((destination) => canonicalName(formatDestination(destination))));
  return [...(values["cache-from"] ?? []), ...(values["cache-to"] ?? [])].flatMap((entry) => {
    const { name, tag } = splitTag(cacheAttributes(exportEntry(entry)).get("ref")?.split("@")[0] ?? "");
    return tag !== undefined && images.has(canonicalName(name)) ? [tag] : [];
  });
}

/** `type=registry, type=inline` is a registry cache: the space is part of the second key. */
export function cacheAttributes({ fields }: Entry): ReadonlyMap<string, string> {
  return attributesOf(fields, "as written");
}

/**
 * Reads the rights in the runner's own token for its cache: a claim `ac`, a text that lists
 * `{"Scope":…,"Permission":bits}`; bit 2 means write. Without the claim writing is tried. A value that is
 * no token would make docker fail the build, so the cache is left out. Source: docker/actions-toolkit, `GitHubActionsRuntimeToken`.
 */
export function readJobCache(token: string): JobCache {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return undefined;
  const claims = parseJson(decodeBase64Url(payload));
  if (claims === undefined) return undefined;
  const rights = textField(claims, "ac");
  const allows = (entry: unknown) => (Number(field(entry, "Permission")) & 2) === 2;
  return { canWrite: rights === undefined || list(parseJson(rights)).some(allows) };
}

function decodeBase64Url(text: string): string {
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
