// An image of docker's own store as a source: docker saves it into a private folder, and it is read there.
import type { Config } from "../../../config/config.ts";
import { formatSource, type ArchiveSource, type DaemonSource } from "../../../oci/source.ts";
import type { EngineSession } from "../../../ports/docker.ts";
import type { Ports } from "../../../ports/ports.ts";
import { MINIMAL_DETECTION } from "../../pull.ts";
import { dockerUnavailable } from "../build/build-requirements.ts";
import { explainDockerFailure } from "../docker-failure.ts";
import { failing, type Failing } from "./source-image.ts";

/** The private folder, without a login; nothing where the source needs no docker, or nothing is to be pushed. */
export function openSessionFor(
  { promotion, push, accessRequest }: Config,
  { engine }: Pick<Ports, "engine">,
): EngineSession | undefined {
  return promotion?.kind === "docker-daemon" && push.kind === "push"
    ? engine.openSession(accessRequest.registry.host, undefined)
    : undefined;
}

/** `digests`: by which docker or a registry knows the image. */
type Saved = { kind: "saved"; archive: ArchiveSource; digests: readonly string[] };

export async function saveImage(
  source: DaemonSource,
  session: EngineSession,
  { config, ports }: { config: Config; ports: Ports },
): Promise<Saved | Failing> {
  const docker = await ports.engine.detect(MINIMAL_DETECTION);
  if (docker.kind === "unavailable") return failing(dockerUnavailable(docker));
  const saved = await session.save(source.image);
  switch (saved.kind) {
    case "missing":
      return failing({ code: "promote-source-missing", source: formatSource(source), place: "docker" });
    case "failed": {
      const failure = await explainDockerFailure(saved, { config, preflight: undefined }, ports);
      return { kind: "failed", ...failure };
    }
    case "saved":
      return {
        kind: "saved",
        archive: { kind: "docker-archive", path: saved.path, choice: undefined },
        digests: saved.digests,
      };
  }
}
