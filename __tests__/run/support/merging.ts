// A merge in memory: the digests of three platforms, and the index that comes of them.
import type { Config } from "../../../src/config/config.ts";
import { parseJson } from "../../../src/lib/json.ts";
import type { Digest } from "../../../src/oci/reference.ts";
import { hashOf } from "../../../src/registry/content.ts";
import { mergeImage } from "../../../src/run/merge.ts";
import { artifactName, formatArtifact } from "../../../src/run/steps/merge/digest-artifact.ts";
import { made, runContext } from "../../tags/support/samples.ts";
import { FakeRegistry } from "./fake-registry.ts";
import { buildRequest, configFor, outside, type Answers } from "./fakes.ts";
import { OURS, type Contents } from "./parts.ts";

export const PLATFORMS = ["linux/amd64", "linux/arm64", "linux/arm/v7"];

export function mergeConfig(digests: readonly Digest[], given: Partial<Config> = {}): Config {
  const metadata = made({ tags: "type=raw,value=1.2.3\ntype=raw,value=latest" }, runContext());
  return configFor({
    operation: "merge",
    digests,
    metadata,
    metadataRules: configFor().metadataRules,
    build: buildRequest({ values: { platforms: PLATFORMS } }),
    ...given,
  });
}

export async function merge(contents: Contents, config: Config, answers: Answers = {}) {
  const fakeRegistry = answers.fakeRegistry ?? new FakeRegistry({ contents });
  const { ports, calls, lines, notices } = outside({ fakeRegistry, ...answers });
  // What the registry is given it has.
  const tag: typeof ports.registry.tag = (image, name, manifest) => {
    contents.set(hashOf(manifest.body), manifest);
    return outsideTag(image, name, manifest);
  };
  const outsideTag = ports.registry.tag.bind(ports.registry);
  const outcome = await mergeImage(config, { ...ports, registry: { ...ports.registry, tag } });
  const { end } = outcome;
  const pushed = end.kind === "pushed" ? contents.get(end.digest) : undefined;
  const index = pushed && (parseJson(pushed.body) as Index);
  return { outcome, end, index, calls, lines, notices, tags: fakeRegistry.tags };
}

export type Index = {
  mediaType: string;
  manifests: { digest: Digest; platform?: object; annotations?: object }[];
  annotations: Record<string, string>;
};

/** What three jobs have pushed, each an image with what is attested of it. */
export const pushedDigests = (contents: Contents) =>
  PLATFORMS.map((platform) => contents.attested(platform, { labels: OURS }));

/** What the jobs of these digests leave. */
export function artifactsOf(digests: readonly Digest[], given: Partial<Config> = {}): Record<string, string> {
  const port = { digestOf: hashOf };
  return Object.fromEntries(
    digests.map((digest, at) => {
      const values = { platforms: [PLATFORMS[at % PLATFORMS.length] ?? ""] };
      const config = configFor({ build: buildRequest({ values }), ...given });
      return [artifactName(config, port), formatArtifact(config, { kind: "pushed", digest })];
    }),
  );
}
