// What is in the image, for the summary: its layers and, after a build that took some seconds, what made each.
import { tookSeconds, type BuildReport } from "../../build/progress.ts";
import type { Config } from "../../config/config.ts";
import type { SizedImage } from "../../oci/image-size.ts";
import { ownImages, type Digest } from "../../oci/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { PlannedTag } from "../../tags/metadata.ts";
import type { TagSnapshot } from "./tags/tag-snapshot.ts";

/** In seconds. After a shorter build nobody asks what made its layers, and each request counts. */
const WORTH_A_HISTORY = 5;
/** Each is a request. BuildKit prints that of a platform's attestations, too. */
const MOST_HISTORIES = 8;

type Run = { config: Config; ports: Pick<Ports, "registry"> };

/** What the first tag that was there held: of a release that is `1` or `latest`. It is read while docker builds, so that it takes no time. */
export async function weighBefore(
  run: Run,
  tags: readonly PlannedTag[],
  snapshot: Promise<TagSnapshot>,
): Promise<SizedImage | undefined> {
  const [image] = ownImages(run.config.destinations);
  if (image === undefined) return undefined;
  const states = await snapshot;
  const held = tags.map(({ name }) => states.of(image, name)).find((state) => state.kind === "at");
  return held?.kind === "at" ? weighImage(run, held.digest) : undefined;
}

/** What a tag or a digest holds. */
export async function weighImage(
  { config, ports }: Run,
  reference: string | undefined,
  configs: readonly Digest[] = [],
): Promise<SizedImage | undefined> {
  const [image] = ownImages(config.destinations);
  return reference === undefined || image === undefined
    ? undefined
    : ports.registry.imageSize(image, reference, configs);
}

/** The configurations to read beside the manifests: docker has named them, so that none waits for its manifest. */
export function historiesOf(report: BuildReport): readonly Digest[] {
  const isWorthIt = tookSeconds(report) >= WORTH_A_HISTORY && report.configs.length <= MOST_HISTORIES;
  return isWorthIt ? report.configs : [];
}
