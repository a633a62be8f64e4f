// Leaves the digest of a push without a tag for the merge that comes after it.
import type { Config } from "../../../config/config.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import type { Digest } from "../../../oci/reference.ts";
import type { Ports } from "../../../ports/ports.ts";
import { VERSION_LABEL } from "../../../tags/labels.ts";
import type { Metadata } from "../../../tags/metadata.ts";
import { artifactName, formatArtifact } from "./digest-artifact.ts";

/** Where there is no such service the output is there all the same; where there is one that fails, the merge would miss it. */
export async function handOver(
  { config, digest, metadata }: { config: Config; digest: Digest; metadata: Metadata },
  { artifacts, registry, reporter }: Pick<Ports, "artifacts" | "registry" | "reporter">,
): Promise<Failure | undefined> {
  const version = metadata.labels.find(({ key }) => key === VERSION_LABEL)?.value;
  const name = artifactName(config, registry);
  const saved = await artifacts.save(name, formatArtifact(config, digest, version));
  switch (saved.kind) {
    case "saved":
      reporter.info(`The artifact ${name} hands the digest to the merge.`);
      return undefined;
    case "absent":
      reporter.info(
        `The digest is in the output digest, and not in an artifact: ${saved.reason}. Hand it to the input digests of the merge.`,
      );
      return undefined;
    case "failed":
      return certainCause({
        code: "artifacts-unavailable",
        aim: "save",
        reason: saved.reason,
        absent: false,
      });
  }
}
