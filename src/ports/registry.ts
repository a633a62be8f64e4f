import type { AccessRequest } from "../access/request.ts";
import type { RegistryEvidence } from "../access/evidence.ts";
import type { Image, Digest } from "../oci/reference.ts";
import type { PublishedTags } from "../tags/metadata.ts";
import type { TagLookup } from "../oci/tag-state.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import type { SizedImage } from "../oci/image-size.ts";

// The registry's HTTP API, as the operations ask it.

/** The registry's HTTP API. It never throws for an answer: what cannot be learnt is `silent`. */
export type Registry = {
  /** Asks for a registry token, then whether the access is allowed. Leaves nothing behind. */
  ask(accessRequest: AccessRequest): Promise<RegistryEvidence>;
  /** Whether the registry has given a token to `ask`, whose probe may still be under way. */
  hasToken(image: Image): Promise<boolean>;
  /** Asks whether anybody may pull an image, without any login. One attempt, and no manifest is read, which counts as a download. */
  askAnonymously(image: Image): Promise<RegistryEvidence>;
  /** Every tag that an image has, read page by page up to a bound, with the bearer that `ask` has had. */
  listTags(image: Image): Promise<PublishedTags>;
  /** Whether the image is there at all; nothing when it is unknown. */
  exists(image: Image): Promise<boolean | undefined>;
  /** What a tag or a digest answers with. One try. */
  resolve(image: Image, reference: string): Promise<TagLookup | RequestFailure>;
  /** The same by the hash of the content: a registry that calls it by another digest is a failure. One try. */
  resolveVerified(image: Image, reference: string): Promise<TagLookup | RequestFailure>;
  /** The manifest that a digest names, for `tag` to set it under another name. One try. */
  manifest(image: Image, digest: Digest): Promise<Manifest | RequestFailure>;
  /** The same where the registry may not have it: then it is `missing`. One try. */
  content(image: Image, digest: Digest): Promise<Manifest | MissingManifest | RequestFailure>;
  /** An image's configuration. One try. */
  configuration(image: Image, digest: Digest): Promise<ImageConfiguration | RequestFailure>;
  /** The digest of these bytes. */
  digestOf(body: Uint8Array): Digest;
  /** Points a tag at a manifest that the registry has. One try. */
  tag(image: Image, tag: string, manifest: Manifest): Promise<{ kind: "set" } | RequestFailure>;
  /** What the image says of itself, by the digest that a tag answers with. One try. */
  labels(image: Image, digest: Digest): Promise<ImageLabels | RequestFailure>;
  /**
   * What is in the image of a tag or digest; nothing when there is none, or it is unknown. `configs`: configurations that are read
   * beside it, for the instructions that made the layers.
   */
  imageSize(image: Image, reference: string, configs?: readonly Digest[]): Promise<SizedImage | undefined>;
};

export type ImageLabels = { kind: "labels"; labels: ReadonlyMap<string, string> };

/** `failure` is the registry's answer, for who expects the manifest to be there. */
export type MissingManifest = { kind: "missing"; failure: RequestFailure };

/** Somebody's JSON, of which nothing is known. */
export type ImageConfiguration = { kind: "configuration"; json: unknown };

/** A manifest, byte for byte, with its media type. */
export type Manifest = { kind: "manifest"; type: string; body: Uint8Array };
