// What a run knows of a failure beside docker's words: the files that are here, and the rule that made a tag.
import { namedFiles } from "../../build/named-files.ts";
import type { BuildOptions } from "../../build/options.ts";
import type { Config } from "../../config/config.ts";
import type { Cause } from "../../diagnosis/causes/index.ts";
import type { DockerCommand } from "../../ports/docker.ts";
import type { Ports } from "../../ports/ports.ts";

type Failing = { command: DockerCommand; config: Config; engine: Ports["engine"] };

export async function completeCause(cause: Cause, { command, config, engine }: Failing): Promise<Cause> {
  const { options } = config.build;
  if (cause.code === "build-context-missing") return completeMissing(cause, options, engine);
  if (cause.code === "dockerfile-invalid")
    return { ...cause, unreadable: engine.findUnreadable(options) ?? cause.unreadable };
  // BuildKit of docker 28 breaks off its answer where it would quote a line that is no UTF-8.
  const isBuild = command === "docker build";
  const unreadable = cause.code === "unknown" && isBuild ? engine.findUnreadable(options) : undefined;
  if (unreadable !== undefined) return { code: "dockerfile-invalid", flaw: undefined, unreadable };
  if (cause.code === "build-command-failed") {
    const said = [cause.command ?? "", ...cause.output];
    const names = namedFiles(said, (await engine.readDockerfile(options)) ?? "");
    return { ...cause, unfetched: engine.findUnfetched(options, names) };
  }
  if (cause.code !== "reference-invalid") return cause;
  const tag = config.metadata.tags.find(({ name }) => cause.reference?.endsWith(`:${name}`) === true);
  return tag === undefined ? cause : { ...cause, rule: tag.rule };
}

type Missing = Extract<Cause, { code: "build-context-missing" }>;

function completeMissing(cause: Missing, options: BuildOptions, engine: Ports["engine"]): Missing {
  if (cause.source?.kind === "dockerfile")
    return { ...cause, source: { ...cause.source, search: engine.findDockerfile(options) } };
  if (cause.source !== undefined || cause.missing === undefined) return cause;
  const unfetched = engine.findUnfetched(options, [cause.missing]);
  return unfetched?.kind === "submodule"
    ? { ...cause, source: { kind: "submodule", path: unfetched.path } }
    : cause;
}
