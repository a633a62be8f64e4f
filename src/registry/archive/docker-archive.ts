// What `docker save` writes: from docker 25 on an OCI layout, too; before that a list of files, of which a manifest is made.
import { createHash } from "node:crypto";
import { field, list, parseJson, textField } from "../../lib/json.ts";
import { READ_LIMITS } from "../../lib/limits.ts";
import { readLinks } from "../../oci/image-links.ts";
import { parseDigest, type Digest } from "../../oci/reference.ts";
import type { ArchiveSource } from "../../oci/source.ts";
import type { ImageSource, OpenedArchive } from "../../ports/promotion.ts";
import { hashOf } from "../content.ts";
import { readExtent, streamExtent, type Extent, type FileTree } from "./file-tree.ts";
import { ambiguous, choose, failure, openLayout } from "./layout.ts";

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const CONFIG = "application/vnd.oci.image.config.v1+json";
const LAYER = "application/vnd.oci.image.layer.v1.tar";

/** Source: moby, `image/spec/v1.2.md`, "Combined Image JSON + Filesystem Changeset Format". */
export async function openDockerArchive(tree: FileTree, source: ArchiveSource): Promise<OpenedArchive> {
  const extent = await tree.find("manifest.json");
  if ((await tree.find("index.json")) !== undefined) {
    const opened = await openLayout(tree, source);
    return extent === undefined ? opened : agreeing(tree, extent, opened);
  }
  const body = extent && (await readExtent(extent, READ_LIMITS.response));
  if (body === undefined) return { kind: "flaw", flaw: "has no `manifest.json` that can be read" };
  const images = list(parseJson(body));
  const named = images.map((image) => [textField(image, "Config") ?? "", tagsOf(image), image] as const);
  const chosen = choose(named, source.choice);
  const [first] = chosen;
  if (first === undefined)
    return images.length === 0 ? { kind: "flaw", flaw: "holds no image" } : { kind: "missing" };
  return chosen.length > 1 ? { kind: "flaw", flaw: ambiguous(named) } : openListed(tree, first[2]);
}

/** One docker loads the image of `index.json`, an older one that of `manifest.json`: it must be the same. */
async function agreeing(tree: FileTree, extent: Extent, opened: OpenedArchive): Promise<OpenedArchive> {
  if (opened.kind !== "archive") return opened;
  const body = await readExtent(extent, READ_LIMITS.response);
  const images = body === undefined ? [] : list(parseJson(body));
  if (images.length > READ_LIMITS.promotedManifests)
    return { kind: "flaw", flaw: `holds more than ${READ_LIMITS.promotedManifests} images` };
  const listed = new Set<Digest>();
  for (const image of images) {
    const config = await tree.find(textField(image, "Config") ?? "");
    const content = config && (await readExtent(config, READ_LIMITS.imageConfig));
    if (content !== undefined) listed.add(hashOf(content));
  }
  const configs = await configsOf(opened.source, opened.reference);
  return configs.some((config) => listed.has(config))
    ? opened
    : { kind: "flaw", flaw: "names another image in its `index.json` than in its `manifest.json`" };
}

/** Of an image, or of each platform of an index: docker lists one of them. One manifest is held at a time. */
async function configsOf({ read }: Pick<ImageSource, "read">, reference: Digest): Promise<Digest[]> {
  const found = await read(reference);
  if (found.kind !== "manifest") return [];
  const links = readLinks(found);
  if (links.kind !== "index") return [configOf(found)].flatMap((config) => config ?? []);
  const configs: Digest[] = [];
  for (const { digest } of links.entries) {
    const config = configOf(await read(digest));
    if (config !== undefined) configs.push(config);
  }
  return configs;
}

function configOf(found: Awaited<ReturnType<ImageSource["read"]>>): Digest | undefined {
  if (found.kind !== "manifest") return undefined;
  return parseDigest(textField(parseJson(found.body), "config", "digest") ?? "");
}

function tagsOf(image: unknown): string[] {
  return list(field(image, "RepoTags")).filter((tag) => typeof tag === "string");
}

type Part = { digest: Digest; extent: Extent; mediaType: string };

/** The layers go as they are. Of the same file the same manifest is made each time. */
async function openListed(tree: FileTree, image: unknown): Promise<OpenedArchive> {
  const config = await tree.find(textField(image, "Config") ?? "");
  const body = config && (await readExtent(config, READ_LIMITS.imageConfig));
  if (config === undefined || body === undefined)
    return { kind: "flaw", flaw: "lacks the image's configuration" };
  const names = list(field(image, "Layers")).map(String);
  const diffs = list(field(parseJson(body), "rootfs", "diff_ids")).map((diff) => parseDigest(String(diff)));
  if (names.length !== diffs.length || names.length > READ_LIMITS.promotedLayers)
    return { kind: "flaw", flaw: "lists other layers than the image's configuration" };
  const layers: Part[] = [];
  for (const [at, name] of names.entries()) {
    // Of two layers with the same content docker writes the second as a link. Source: moby 24, `image/tarexport/save.go`.
    const extent = await tree.findLinked(name);
    const diff = diffs[at];
    if (extent === undefined || diff === undefined)
      return { kind: "flaw", flaw: `lacks the layer ${JSON.stringify(name.slice(0, 200))}` };
    layers.push(await describeLayer(extent, diff));
  }
  return made({ digest: hashOf(body), extent: config, mediaType: CONFIG }, layers);
}

/** The configuration names a layer by its content before it is compressed. */
async function describeLayer(extent: Extent, diff: Digest): Promise<Part> {
  const head = await readExtent({ ...extent, length: Math.min(2, extent.length) }, 2);
  if (head?.[0] !== 0x1f || head[1] !== 0x8b) return { digest: diff, extent, mediaType: LAYER };
  const hash = createHash("sha256");
  for await (const chunk of streamExtent(extent)) if (chunk instanceof Uint8Array) hash.update(chunk);
  return { digest: `sha256:${hash.digest("hex")}`, extent, mediaType: `${LAYER}+gzip` };
}

function made(config: Part, layers: readonly Part[]): OpenedArchive {
  const describe = ({ mediaType, digest, extent: { length } }: Part) => ({ mediaType, digest, size: length });
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: describe(config),
    layers: layers.map(describe),
  };
  const body = new TextEncoder().encode(JSON.stringify(manifest));
  const digest = hashOf(body);
  const parts = new Map([config, ...layers].map((part) => [part.digest, part.extent]));
  return {
    kind: "archive",
    reference: digest,
    isMade: true,
    source: {
      image: undefined,
      read: (reference) =>
        Promise.resolve(
          reference === digest
            ? { kind: "manifest", digest, type: MANIFEST, body }
            : { kind: "missing", failure: failure(`${reference} is not in it`) },
        ),
      referrers: () => Promise.resolve({ kind: "referrers", entries: [] }),
      blob: (of) => {
        const extent = parts.get(of);
        return Promise.resolve(
          extent === undefined
            ? failure(`${of} is not in it`)
            : { kind: "blob", chunks: streamExtent(extent) },
        );
      },
    },
  };
}
