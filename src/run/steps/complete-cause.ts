// What a run knows of a failure beside docker's words: the files that are here, and the rule that made a tag.
import type { Config } from "../../config/config.ts";
import type { Cause } from "../../diagnosis/causes/index.ts";
import type { Ports } from "../../ports/ports.ts";

export function completeCause(cause: Cause, { build, metadata }: Config, engine: Ports["engine"]): Cause {
  if (cause.code === "build-context-missing" && cause.source?.kind === "dockerfile")
    return { ...cause, source: { ...cause.source, search: engine.findDockerfile(build.options) } };
  if (cause.code !== "reference-invalid") return cause;
  const tag = metadata.tags.find(({ name }) => cause.reference?.endsWith(`:${name}`) === true);
  return tag === undefined ? cause : { ...cause, rule: tag.rule };
}
