// Images as the jobs of several platforms push them, with real digests, in memory.
import { hashOf } from "../../../src/registry/content.ts";
import type { Digest } from "../../../src/oci/reference.ts";
import { SHA } from "../../tags/support/samples.ts";

export const OCI = {
  index: "application/vnd.oci.image.index.v1+json",
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
};
export const DOCKER = {
  index: "application/vnd.docker.distribution.manifest.list.v2+json",
  manifest: "application/vnd.docker.distribution.manifest.v2+json",
  config: "application/vnd.docker.container.image.v1+json",
};
export const REVISION = "org.opencontainers.image.revision";
export const SOURCE = "org.opencontainers.image.source";

const LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";
const EMPTY_CONFIG = "application/vnd.acme.config.v1+json";
type Content = { type: string; body: Uint8Array };
export type PartGiven = {
  types?: typeof OCI;
  /** What the image's configuration labels it with. */
  labels?: Readonly<Record<string, string>>;
  annotations?: Readonly<Record<string, string>>;
  /** Sets images of one platform apart. */
  salt?: string;
};

/** What a registry holds by digest. */
export class Contents extends Map<string, Content> {
  put(type: string, json: unknown): Digest {
    const body = Buffer.from(JSON.stringify(json));
    const digest = hashOf(body);
    this.set(digest, { type, body });
    return digest;
  }

  sizeOf(digest: Digest): number {
    return this.get(digest)?.body.byteLength ?? 0;
  }

  /** An image that stands in no index. */
  image(platform: string, { types = OCI, labels, annotations, salt = "" }: PartGiven = {}): Digest {
    const [os, architecture, variant] = platform.split("/");
    const config = this.put(types.config, { os, architecture, variant, salt, config: { Labels: labels } });
    return this.put(types.manifest, {
      schemaVersion: 2,
      mediaType: types.manifest,
      config: { mediaType: types.config, digest: config, size: this.sizeOf(config) },
      layers: [],
      annotations,
    });
  }

  /** An image with a layer of its own. */
  layered(platform: string, text: string): Digest {
    const bare = this.image(platform, { salt: text });
    const image = JSON.parse(String(this.get(bare)?.body)) as object;
    this.delete(bare);
    const digest = this.put(LAYER, text);
    return this.put(OCI.manifest, {
      ...image,
      layers: [{ mediaType: LAYER, digest, size: this.sizeOf(digest) }],
    });
  }

  /** Something that refers to another manifest. */
  referrer(subject: Digest, text: string): Digest {
    const layer = this.put(LAYER, text);
    const config = this.put(EMPTY_CONFIG, {});
    return this.put(OCI.manifest, {
      schemaVersion: 2,
      mediaType: OCI.manifest,
      artifactType: "application/vnd.acme.note",
      config: { mediaType: EMPTY_CONFIG, digest: config, size: this.sizeOf(config) },
      layers: [{ mediaType: LAYER, digest: layer, size: this.sizeOf(layer) }],
      subject: { mediaType: this.get(subject)?.type, digest: subject, size: this.sizeOf(subject) },
    });
  }

  attestation(): Digest {
    const config = this.put(OCI.config, { architecture: "unknown", os: "unknown" });
    return this.put(OCI.manifest, {
      schemaVersion: 2,
      mediaType: OCI.manifest,
      config: { mediaType: OCI.config, digest: config, size: this.sizeOf(config) },
      layers: [{ mediaType: "application/vnd.in-toto+json", digest: config, size: 2 }],
      salt: this.size,
    });
  }

  /** An index of one platform with what is attested of it, as BuildKit makes it. */
  attested(platform: string, given: PartGiven = {}): Digest {
    const image = this.image(platform, given);
    return this.index([...this.entriesOf(platform, image, this.attestation())], given);
  }

  entriesOf(platform: string, image: Digest, attestation?: Digest): object[] {
    const [os, architecture, variant] = platform.split("/");
    const mediaType = OCI.manifest;
    const own = {
      mediaType,
      digest: image,
      size: this.sizeOf(image),
      platform: { architecture, os, variant },
    };
    if (attestation === undefined) return [own];
    const annotations = {
      "vnd.docker.reference.digest": image,
      "vnd.docker.reference.type": "attestation-manifest",
    };
    const nowhere = { architecture: "unknown", os: "unknown" };
    const size = this.sizeOf(attestation);
    return [own, { mediaType, digest: attestation, size, annotations, platform: nowhere }];
  }

  index(manifests: readonly object[], { types = OCI, annotations }: PartGiven = {}): Digest {
    return this.put(types.index, { schemaVersion: 2, mediaType: types.index, manifests, annotations });
  }
}

/** The labels of an image that the sample run has built. */
export const OURS = { [REVISION]: SHA, [SOURCE]: "https://github.com/Acme/App" };
